"""What clients answered, item by item."""

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.check_ins import SCORED, CheckIn, CheckInState
from storage.database import Tx
from storage.tables import answers, check_ins

_EARLIER_ANSWERS = (
    select(answers.c.check_in_id, answers.c.item, answers.c.value)
    .join(check_ins, check_ins.c.id == answers.c.check_in_id)
    .where(
        check_ins.c.pair_id == bindparam("pair_id"),
        check_ins.c.state.in_(SCORED),
        check_ins.c.instrument == bindparam("instrument"),
        check_ins.c.instrument_version == bindparam("version"),
        check_ins.c.language == bindparam("language"),
        check_ins.c.due_at < bindparam("before"),
    )
    .order_by(check_ins.c.due_at, check_ins.c.id)
)
_ANSWERS = select(answers.c.item, answers.c.value).where(answers.c.check_in_id == bindparam("id"))
_SET_ANSWER = {
    name: added.on_conflict_do_update(
        index_elements=[answers.c.check_in_id, answers.c.item],
        set_={"value": added.excluded.value, "answered_at": added.excluded.answered_at},
    )
    for name, added in (("sqlite", sqlite.insert(answers)), ("postgresql", postgresql.insert(answers)))
}
ADD_ANSWER = insert(answers)
"""Of one answer, or of many."""


def list_earlier_answers(tx: Tx, check_in: CheckIn) -> dict[int, dict[str, int | None]]:
    """The pair's sent and earlier check-ins before this one, of the same version of the instrument and in the same
    language: answers by id, oldest first.
    """
    found: dict[int, dict[str, int | None]] = {}
    beside = {"instrument": check_in.instrument, "version": check_in.instrument_version}
    beside |= {"language": check_in.language}
    asked = {"pair_id": check_in.pair_id, "before": check_in.due_at, **beside}
    for row in tx.conn.execute(_EARLIER_ANSWERS, asked):
        found.setdefault(row.check_in_id, {})[row.item] = row.value
    return found


def list_sent_answers(tx: Tx, pair_id: int) -> dict[int, dict[str, int | None]]:
    """What the pair's client has sent: answers by item, by check-in."""
    sent = (check_ins.c.pair_id == pair_id) & (check_ins.c.state == CheckInState.SENT)
    query = select(answers.c.check_in_id, answers.c.item, answers.c.value)
    found: dict[int, dict[str, int | None]] = {}
    for row in tx.conn.execute(query.join(check_ins, check_ins.c.id == answers.c.check_in_id).where(sent)):
        found.setdefault(row.check_in_id, {})[row.item] = row.value
    return found


def list_answers(tx: Tx, check_in_id: int) -> dict[str, int | None]:
    """What was answered so far, by item; None where the client would rather not say."""
    return dict(tx.once(answers, _read_answers, check_in_id))


def _read_answers(tx: Tx, check_in_id: int) -> dict[str, int | None]:
    return {row.item: row.value for row in tx.conn.execute(_ANSWERS, {"id": check_in_id})}


def keep(tx: Tx, check_in_id: int, given: dict[str, int | None]) -> None:
    """What was read with others': it is what is found of this check-in."""
    tx.found(answers, _read_answers, check_in_id, given)


def set_answer(tx: Tx, check_in_id: int, item: str, value: int | None) -> None:
    """Store an answer, or change it."""
    row = {"check_in_id": check_in_id, "item": item, "value": value, "answered_at": tx.now}
    tx.conn.execute(_SET_ANSWER[tx.conn.dialect.name], row)


def delete_answers(tx: Tx, check_in_id: int) -> None:
    """Forget what was answered and never sent."""
    tx.conn.execute(delete(answers).where(answers.c.check_in_id == check_in_id))
