"""What somebody who got an alert thinks of it, for themselves alone: sealed, so that not even a query counts it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, delete, exists, insert, select, update

from storage.database import Tx
from storage.errors import Damaged, WrongKey
from storage.tables import alert_reasons, verdicts


class Verdict(StrEnum):
    """See docs/states.md."""

    RIGHT = "right"
    CHANCE = "chance"
    UNSURE = "unsure"


_WIDTH = max(len(each) for each in Verdict)  # all are equally long, or how long one is would tell which it is


def find_verdict(tx: Tx, alert_id: int, person_id: int) -> Verdict | None:
    """What this person thinks of this alert, if they said so."""
    return list_verdicts(tx, person_id, alert_id).get(alert_id)


def list_verdicts(tx: Tx, person_id: int, alert_id: int | None = None) -> dict[int, Verdict]:
    """All that this person said, by alert; or about one alone."""
    query = select(verdicts).where(verdicts.c.person_id == person_id)
    rows = tx.conn.execute(query if alert_id is None else query.where(verdicts.c.alert_id == alert_id))
    return {row.alert_id: verdict_in(tx, row) for row in rows}


def list_judged(tx: Tx, person_id: int, kinds: Sequence[str], since: datetime) -> list[Verdict]:
    """What this person said since then of alerts that one of these kinds of signal was a reason of; without what cannot
    be opened.
    """
    of_kind = exists().where(alert_reasons.c.alert_id == verdicts.c.alert_id, alert_reasons.c.kind.in_(kinds))
    theirs = (verdicts.c.person_id == person_id) & (verdicts.c.given_at >= since)
    found = []
    for row in tx.conn.execute(select(verdicts).where(theirs, of_kind)):
        with suppress(Damaged, WrongKey):
            found.append(verdict_in(tx, row))
    return found


def verdict_in(tx: Tx, row: Row[Any]) -> Verdict:
    """What a row of this table says."""
    return Verdict(tx.open(verdicts.c.verdict, row.id, row.verdict).strip())


def is_any(tx: Tx, person_id: int) -> bool:
    """Whether this person ever said what they think of one."""
    return tx.conn.execute(select(verdicts.c.id).where(verdicts.c.person_id == person_id).limit(1)).first() is not None


def set_verdict(tx: Tx, alert_id: int, person_id: int, verdict: Verdict | None) -> None:
    """This person thinks so of it now; None: they take back what they said."""
    own = (verdicts.c.alert_id == alert_id) & (verdicts.c.person_id == person_id)
    tx.conn.execute(delete(verdicts).where(own))
    if verdict is not None:
        row_id = tx.new_id()
        sealed = tx.seal(verdicts.c.verdict, row_id, verdict.ljust(_WIDTH))
        values = {"id": row_id, "alert_id": alert_id, "person_id": person_id, "verdict": sealed, "given_at": tx.now}
        tx.conn.execute(insert(verdicts), values)


def mark_account(tx: Tx, before_id: int, person_id: int) -> None:
    """Somebody has another account from now on: what they said is theirs there."""
    known = select(verdicts.c.alert_id).where(verdicts.c.person_id == person_id)
    theirs = (verdicts.c.person_id == before_id) & verdicts.c.alert_id.not_in(known)
    tx.conn.execute(update(verdicts).where(theirs).values(person_id=person_id))
