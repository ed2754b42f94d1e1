"""Pairs: a client and a therapist. The alliance, its baselines, check-ins and alerts belong to a pair."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    bindparam,
    case,
    column,
    delete,
    exists,
    insert,
    select,
    table,
    update,
)

from storage import asking
from storage.database import Tx, of_many
from storage.errors import NotThere
from storage.tables import invitations, pairs

CODE_LENGTH = 12
READ_BY_SUPERVISORS = "r"  # at the end of a consent's version
ASKS_OUTCOME = "o"  # before that


class PairState(StrEnum):
    """See docs/states.md."""

    INVITED = "invited"
    ACTIVE = "active"
    DECLINED = "declined"
    STOPPED = "stopped"
    CLOSED = "closed"
    MOVED = "moved"
    LEFT = "left"


class Closing(StrEnum):
    """How the work of a pair ended, as its therapist says."""

    GOALS = "goals"
    STOPPED_COMING = "stopped_coming"
    MOVED_ON = "moved_on"
    OTHER = "other"
    DIED = "died"


class Cadence(StrEnum):
    """After which sessions a check-in comes: each, every second, or so that there is one a week at most."""

    EACH = "each"
    SECOND = "second"
    WEEKLY = "weekly"


class ProblemArea(StrEnum):
    """What a client and a therapist mostly work on, by the therapist: one of a closed list, and no diagnosis."""

    ANXIETY = "anxiety"
    DEPRESSION = "depression"
    TRAUMA = "trauma"
    GRIEF = "grief"
    SUBSTANCES = "substances"
    EATING = "eating"
    RELATIONSHIPS = "relationships"
    STRESS = "stress"
    BODY = "body"
    OTHER = "other"


@dataclass(frozen=True)
class Pair:
    """Client and therapist. `code` is the therapist's name for the client, `therapist_called` the client's for them.

    `newcomer_id` is the client's new account, which is being asked; until it agrees `client_id` is the client.
    `moved_to_id` is the pair in which the client goes on with another therapist, who reads of this one if `read_on`.
    `closed_as` before it is closed: it is going to be, once its last check-in is over, as its therapist said at
    `closing_at`. `closed_from`: its state before. `was_closed_as`: it had ended so, and later it was said that the
    client has died.
    `active_at`: since when it takes part without being stopped or closed; what ended by then is asked about by nobody.
    """

    id: int
    programme_id: int
    therapist_id: int
    client_id: int | None
    code: str
    therapist_called: str | None
    state: PairState
    consent_version: str | None
    consented_at: datetime | None
    newcomer_id: int | None
    moved_to_id: int | None
    read_on: bool
    cadence: Cadence = Cadence.EACH
    problem_area: ProblemArea | None = None
    closed_as: Closing | None = None
    closed_at: datetime | None = None
    closed_from: PairState | None = None
    own_view: bool = False
    goals_told_at: datetime | None = None
    was_closed_as: Closing | None = None
    active_at: datetime | None = None
    closing_at: datetime | None = None

    @property
    def supervisors_read(self) -> bool:
        """Whether the client agreed to a consent text by which supervisors may read what the therapist is told."""
        return self.consent_version is not None and self.consent_version.endswith(READ_BY_SUPERVISORS)

    def __repr__(self) -> str:
        return f"<Pair {self.id}>"


# Whoever was ever a therapist of a programme: of each it is asked whether pairs are theirs, not the other way round.
_EVER = table("roles", column("person_id"), column("programme_id"), column("role"), column("left_at"))
_BY_ID = select(pairs).where(pairs.c.id == bindparam("id"))
_OF_THERAPIST = select(pairs).where(pairs.c.therapist_id == bindparam("therapist_id")).order_by(pairs.c.created_at)
OF_CLIENT = pairs.c.client_id == bindparam("client_id"), pairs.c.state != PairState.LEFT
"""A client's own pairs: those that they left are theirs no longer."""
_OF_CLIENT = select(pairs).where(*OF_CLIENT).order_by(pairs.c.created_at)


def _pair(tx: Tx, row: Any) -> Pair:
    called = row.therapist_called
    return Pair(
        row.id,
        row.programme_id,
        row.therapist_id,
        row.client_id,
        tx.open(pairs.c.code, row.id, row.code),
        None if called is None else tx.open(pairs.c.therapist_called, row.id, called),
        PairState(row.state),
        row.consent_version,
        row.consented_at,
        row.newcomer_id,
        row.moved_to_id,
        row.read_on,
        Cadence(row.cadence),
        None if row.problem_area is None else ProblemArea(row.problem_area),
        None if row.closed_as is None else Closing(row.closed_as),
        row.closed_at,
        None if row.closed_from is None else PairState(row.closed_from),
        row.own_view,
        row.goals_told_at,
        None if row.was_closed_as is None else Closing(row.was_closed_as),
        row.active_at,
        row.closing_at,
    )


def get_pair(tx: Tx, pair_id: int) -> Pair:
    """The pair with this id. Raises NotThere."""
    return tx.once(pairs, _read_pair, pair_id)


def _read_pair(tx: Tx, pair_id: int) -> Pair:
    row = tx.conn.execute(_BY_ID, {"id": pair_id}).first()
    if row is None:
        raise NotThere(f"pairs {pair_id}")
    return _pair(tx, row)


def get_created_at(tx: Tx, pair_id: int) -> datetime:
    """When its client was invited. Raises NotThere."""
    row = tx.conn.execute(_BY_ID, {"id": pair_id}).first()
    if row is None:
        raise NotThere(f"pairs {pair_id}")
    created: datetime = row.created_at
    return created


def list_pairs_of_therapist(tx: Tx, person_id: int) -> list[Pair]:
    """The therapist's pairs, oldest first, whatever their state."""
    return [_pair(tx, row) for row in tx.conn.execute(_OF_THERAPIST, {"therapist_id": person_id})]


def list_pairs_of_client(tx: Tx, person_id: int) -> list[Pair]:
    """The client's pairs, oldest first, whatever their state; those that they left are theirs no longer."""
    return list(tx.once(pairs, _read_of_client, person_id))


def _read_of_client(tx: Tx, person_id: int) -> list[Pair]:
    return keep_of_client(tx, person_id, tx.conn.execute(_OF_CLIENT, {"client_id": person_id}))


def keep_of_client(tx: Tx, person_id: int, rows: Iterable[Any]) -> list[Pair]:
    """All rows of a client that were read with others, oldest first: what is found by id, and as theirs."""
    found = [_pair(tx, row) for row in rows]
    found = [tx.found(pairs, _read_pair, each.id, each) for each in found]
    return tx.found(pairs, _read_of_client, person_id, found)


def list_pairs_of_programme(tx: Tx, programme_id: int) -> list[Pair]:
    """Every pair of this programme with its client, oldest first, whatever its state."""
    theirs = (pairs.c.programme_id == programme_id) & pairs.c.client_id.is_not(None)
    return [_pair(tx, row) for row in tx.conn.execute(select(pairs).where(theirs).order_by(pairs.c.created_at))]


@of_many
def list_therapists(tx: Tx, programme_id: int, *, also_over: bool = False, left: bool = False) -> list[int]:
    """The ids of all who have active pairs in this programme, whether or not they are still connected; or pairs that
    are theirs still, also those that are over. `left`: only of those who are connected no more.
    """
    held = PairState.ACTIVE, PairState.INVITED, PairState.DECLINED, PairState.STOPPED, PairState.CLOSED
    own = (pairs.c.therapist_id == _EVER.c.person_id) & (pairs.c.programme_id == programme_id)
    states = pairs.c.state.in_(held if also_over else held[:1])
    ever = (_EVER.c.programme_id == programme_id) & (_EVER.c.role == "therapist")
    ever = ever & _EVER.c.left_at.is_not(None) if left else ever
    return list(tx.conn.execute(select(_EVER.c.person_id).where(ever, exists().where(own, states))).scalars())


def has_active_pairs(tx: Tx, therapist_id: int, programme_id: int) -> bool:
    """Whether clients of this programme are this therapist's, whether or not that one is still connected."""
    own = (pairs.c.therapist_id == therapist_id) & (pairs.c.programme_id == programme_id)
    return (
        tx.conn.execute(select(pairs.c.id).where(own, pairs.c.state == PairState.ACTIVE).limit(1)).first() is not None
    )


def _code_index(tx: Tx, therapist_id: int, code: str) -> bytes:
    return tx.index(pairs.c.code, f"{therapist_id}/{code.casefold()}")


def find_pair_by_code(tx: Tx, therapist_id: int, code: str) -> Pair | None:
    """The therapist's pair of this code (case does not matter), if there is one."""
    index = _code_index(tx, therapist_id, code)
    row = tx.conn.execute(select(pairs).where(pairs.c.code_index == index)).first()
    return None if row is None else _pair(tx, row)


def add_pair(tx: Tx, programme_id: int, therapist_id: int, code: str) -> Pair:
    """A pair whose client has not joined yet. The code must be free for this therapist."""
    pair_id = tx.new_id()
    values = {
        "id": pair_id,
        "programme_id": programme_id,
        "therapist_id": therapist_id,
        "code": tx.seal(pairs.c.code, pair_id, code),
        "code_index": _code_index(tx, therapist_id, code),
        "state": PairState.INVITED,
        "created_at": tx.now,
    }
    tx.conn.execute(insert(pairs), values)
    return get_pair(tx, pair_id)


def mark_opened(tx: Tx, pair_id: int, client_id: int) -> None:
    """The client gave the right code and is being asked for consent. Where somebody left, this begins anew."""
    state = case((pairs.c.state == PairState.LEFT, PairState.INVITED), else_=pairs.c.state)
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(client_id=client_id, state=state))


def mark_consented(tx: Tx, pair_id: int, version: str) -> None:
    """The client agreed to this version of the consent text. Who took part already has done so all along."""
    values = {"state": PairState.ACTIVE, "consent_version": version, "consented_at": tx.now, "consent_asked": None}
    begins = (pairs.c.id == pair_id) & (pairs.c.state != PairState.ACTIVE)
    tx.conn.execute(update(pairs).where(begins).values(active_at=tx.now))
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(**values))


def list_to_ask(tx: Tx, programme_id: int, version: str, valid: Collection[str]) -> list[Pair]:
    """Active pairs of this programme whose consent is none of the `valid` ones, and not asked for `version` yet."""
    theirs = (pairs.c.programme_id == programme_id) & (pairs.c.state == PairState.ACTIVE)
    never, agreed_to = pairs.c.consent_asked.is_(None), pairs.c.consent_version
    # Who was asked for another one has agreed to none since: so few of them are looked at for nothing.
    which = [never & each for each in none_of(agreed_to, valid)]
    which += [each & agreed_to.not_in(valid) for each in none_of(pairs.c.consent_asked, [version])]
    return [_pair(tx, row) for each in which for row in tx.conn.execute(select(pairs).where(theirs, each))]


def none_of(of: Column[Any], values: Collection[str]) -> list[ColumnElement[bool]]:
    """That it is something, and none of these: one condition for each stretch between them, which an index can find."""
    ends = sorted(set(values))
    below: list[ColumnElement[bool]] = [of < each for each in ends]
    above: list[ColumnElement[bool]] = [of > each for each in ends]
    return [below[0], *(one & other for one, other in zip(above, below[1:], strict=False)), above[-1]]


def mark_asked(tx: Tx, pair_id: int, version: str) -> None:
    """The client is being told that there is a new version to agree to."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(consent_asked=version))


def mark_newcomer(tx: Tx, pair_id: int, person_id: int | None) -> None:
    """This account gave the right code and is being asked whether to take the pair over; None: none is."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(newcomer_id=person_id))


def mark_moved(tx: Tx, pair_id: int, person_id: int) -> None:
    """The client is this account from now on; the history stays with the pair."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(client_id=person_id, newcomer_id=None))


def add_later(tx: Tx, pair: Pair, therapist_id: int) -> Pair:
    """The pair in which this one's client goes on with another therapist, once they agree; the code stays if it can."""
    later = add_pair(tx, pair.programme_id, therapist_id, _free_code(tx, therapist_id, pair.code))
    mark_opened(tx, later.id, pair.client_id or 0)
    set_cadence(tx, later.id, pair.cadence)
    return get_pair(tx, later.id)


def _free_code(tx: Tx, therapist_id: int, code: str) -> str:
    """This code, or the next to it that this therapist has for nobody yet."""
    wanted, number = code, 2
    while find_pair_by_code(tx, therapist_id, wanted) is not None:
        ending = f"-{number}"
        wanted, number = f"{code[: CODE_LENGTH - len(ending)]}{ending}", number + 1
    return wanted


def mark_handed_over(tx: Tx, pair_id: int, later_id: int) -> None:
    """Its client goes on in another pair. Its therapist may use the code for somebody else."""
    over = {"newcomer_id": None, "closed_as": None, "closing_at": None, "own_view": False}
    values: dict[str, Any] = {**over, "state": PairState.MOVED, "moved_to_id": later_id}
    values["code_index"] = tx.index(pairs.c.code, f"moved/{pair_id}")
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(**values))


def mark_read_on(tx: Tx, pair_id: int) -> None:
    """The client agreed that the therapist of the pair in which they go on reads what was said in this one.

    What they worked on goes along, where nothing is noted there yet.
    """
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(read_on=True))
    pair = get_pair(tx, pair_id)
    later = None if pair.moved_to_id is None else get_pair(tx, pair.moved_to_id)
    if later is not None and later.problem_area is None:
        set_problem_area(tx, later.id, pair.problem_area)


def list_earlier(tx: Tx, pair_id: int) -> list[Pair]:
    """The pairs whose client goes on in this one, and those before them."""
    found = [_pair(tx, row) for row in tx.conn.execute(select(pairs).where(pairs.c.moved_to_id == pair_id))]
    return [*found, *(further for each in found for further in list_earlier(tx, each.id))]


def mark_account(tx: Tx, pair: Pair, therapist_id: int) -> None:
    """The same therapist has another account from now on; what belongs to the pair stays with it."""
    values: dict[str, Any] = {"therapist_id": therapist_id}
    if pair.state not in (PairState.MOVED, PairState.LEFT):
        code = _free_code(tx, therapist_id, pair.code)
        values |= {"code": tx.seal(pairs.c.code, pair.id, code), "code_index": _code_index(tx, therapist_id, code)}
    tx.conn.execute(update(pairs).where(pairs.c.id == pair.id).values(**values))


def mark_declined(tx: Tx, pair_id: int) -> None:
    """The client said no, which they may take back."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(state=PairState.DECLINED))


def mark_stopped(tx: Tx, pair_id: int) -> None:
    """The client takes part no more, which they may take back."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(state=PairState.STOPPED))


def set_therapist_called(tx: Tx, pair_id: int, name: str) -> None:
    """What the client calls the therapist in the questions."""
    sealed = tx.seal(pairs.c.therapist_called, pair_id, name)
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(therapist_called=sealed))


def delete_unused(tx: Tx, therapist_id: int) -> int:
    """Forget this therapist's pairs for which there never was a link; returns how many."""
    nobody = (pairs.c.therapist_id == therapist_id, pairs.c.client_id.is_(None), pairs.c.state == PairState.INVITED)
    never = ~exists().where(invitations.c.pair_id == pairs.c.id)
    return tx.conn.execute(delete(pairs).where(*nobody, never)).rowcount


def set_cadence(tx: Tx, pair_id: int, cadence: Cadence) -> None:
    """After which sessions a check-in comes from now on."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(cadence=cadence))


def set_own_view(tx: Tx, pair_id: int, wanted: bool) -> None:
    """Whether the therapist is asked how they saw a session themselves."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(own_view=wanted))
    asking.look_again(tx, pair_id)


def set_problem_area(tx: Tx, pair_id: int, area: ProblemArea | None) -> None:
    """What they mostly work on; None: that is not noted."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(problem_area=area))


def mark_goals_told(tx: Tx, pair_id: int, at: datetime) -> None:
    """The therapist is told, in the digest of this instant, to ask whether the goals are the client's own."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(goals_told_at=at))
