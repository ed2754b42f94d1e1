"""People: one Telegram account each, with its zone, quiet hours, and what it holds in which programme."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, column, delete, exists, insert, select, table, update

from storage.database import Tx, of_many
from storage.errors import Damaged, NotThere
from storage.tables import figures_answers, outgoing, pairs, people, roles, screens


class Role(StrEnum):
    """What somebody is: to a programme (the first three), or to a pair (the last three)."""

    MANAGER = "manager"
    SUPERVISOR = "supervisor"
    THERAPIST = "therapist"
    CLIENT = "client"
    NEWCOMER = "newcomer"


@dataclass(frozen=True)
class Person:
    """One account. `chat_id` is Telegram's; quiet hours are wall times in `zone`.

    `address` (formal or informal) and `called` (client or patient) are those of a programme of theirs; `by_text`: what
    is on buttons is said in lines, too.
    """

    id: int
    chat_id: int
    language: str
    zone: str
    quiet_from: str | None
    quiet_until: str | None
    awaiting: str | None
    awaiting_args: Mapping[str, Any] | None
    unreachable_at: datetime | None
    paused_until: datetime | None
    address: str = "formal"
    called: str = "client"
    by_text: bool = False

    @property
    def quiet(self) -> tuple[str, str] | None:
        """Quiet hours as wall times (from, until), or None."""
        return None if self.quiet_from is None or self.quiet_until is None else (self.quiet_from, self.quiet_until)

    def __repr__(self) -> str:
        return f"<Person {self.id}>"


@dataclass(frozen=True)
class Named:
    """How somebody who has, or had, a role is called in it, if they said, and when they first joined."""

    person_id: int
    name: str | None
    joined_at: datetime
    has_left: bool


@dataclass(frozen=True)
class Membership:
    """A role somebody holds in a programme."""

    person_id: int
    programme_id: int
    role: Role


_BY_CHAT = select(people).where(people.c.chat_index == bindparam("chat_index"))
_ANY = table("people", column("id"), column("chat_index"))
_THERE = select(_ANY.c.id).where(_ANY.c.chat_index == bindparam("chat_index"))
_BY_ID = select(people).where(people.c.id == bindparam("id"))
_SOMEBODY = {
    "roles": ("person_id",),
    "pairs": ("client_id", "therapist_id"),
    "invitations": ("invited_by",),
    "sessions": ("reported_by",),
    "verdicts": ("person_id",),
    "figures_answers": ("person_id",),
}
_LOOKED_AT, _DAYS_BEFORE = timedelta(days=60), 3650
_NAMES_AT_ONCE = 200
_ADD = insert(people)
_AWAIT = update(people).where(people.c.id == bindparam("b_id"))
_ADD_ROLE = insert(roles)
_MEMBERSHIPS = select(roles.c.person_id, roles.c.programme_id, roles.c.role).where(
    roles.c.person_id == bindparam("person_id"), roles.c.left_at.is_(None)
)
_HOLDERS = select(roles.c.person_id, roles.c.programme_id, roles.c.role).where(
    roles.c.programme_id == bindparam("programme_id"),
    roles.c.role == bindparam("role"),
    roles.c.left_at.is_(None),
)
_NAMED = select(roles.c.id, roles.c.person_id, roles.c.name, roles.c.created_at)
_IN_ROLE = roles.c.programme_id == bindparam("programme_id"), roles.c.role == bindparam("role")
_NAMESAKES = _NAMED.where(*_IN_ROLE, roles.c.name_index == bindparam("name_index"))
_UNINDEXED = roles.c.name.is_not(None), roles.c.name_index.is_(None)
_NAME = select(roles.c.id, roles.c.name).where(
    roles.c.person_id == bindparam("person_id"),
    roles.c.programme_id == bindparam("programme_id"),
    roles.c.role == bindparam("role"),
)


def _person(tx: Tx, row: Row[Any]) -> Person:
    chat_id = int(tx.open(people.c.chat, row.id, row.chat))
    return Person(
        row.id, chat_id, row.language, row.zone, row.quiet_from, row.quiet_until,
        row.awaiting, row.awaiting_args, row.unreachable_at, row.paused_until, row.address, row.called, row.by_text,
    )  # fmt: skip


def find_by_chat(tx: Tx, chat_id: int) -> Person | None:
    """Whoever writes from this private chat, if we know them. Raises Damaged: they are no stranger."""
    index = {"chat_index": tx.index(people.c.chat, str(chat_id))}
    row = tx.conn.execute(_BY_CHAT, index).first()
    if row is not None:
        return tx.found(people, _read_person, row.id, _person(tx, row))
    there = tx.conn.execute(_THERE, index).scalar()
    if there is not None:
        raise Damaged(f"The database is damaged at people {there}.")
    return None


def get_person(tx: Tx, person_id: int) -> Person:
    """The person with this id. Raises NotThere."""
    return tx.once(people, _read_person, person_id)


def _read_person(tx: Tx, person_id: int) -> Person:
    row = tx.conn.execute(_BY_ID, {"id": person_id}).first()
    if row is None:
        raise NotThere(f"people {person_id}")
    return _person(tx, row)


def list_people(tx: Tx) -> list[Person]:
    """Everybody who has a chat with the bot, whatever they are."""
    return [_person(tx, row) for row in tx.conn.execute(select(people))]


def is_known(tx: Tx, person_id: int) -> bool:
    """Whether there is still an account of this id."""
    return tx.conn.execute(_BY_ID, {"id": person_id}).first() is not None


def add_person(tx: Tx, chat_id: int, *, language: str, zone: str, quiet: tuple[str, str] | None = None) -> Person:
    """A new account, about which nothing else is known yet."""
    person_id = tx.new_id()
    quiet_from, quiet_until = quiet or (None, None)
    values = {
        "id": person_id,
        "chat": tx.seal(people.c.chat, person_id, str(chat_id)),
        "chat_index": tx.index(people.c.chat, str(chat_id)),
        "language": language,
        "zone": zone,
        "quiet_from": quiet_from,
        "quiet_until": quiet_until,
        "created_at": tx.now,
    }
    tx.conn.execute(_ADD, values)
    return get_person(tx, person_id)


def delete_person(tx: Tx, person_id: int) -> None:
    """Forget somebody of whom nothing else is known."""
    tx.conn.execute(delete(people).where(people.c.id == person_id))


def set_zone(tx: Tx, person_id: int, zone: str) -> None:
    """The zone in which this person's days begin and end."""
    tx.conn.execute(update(people).where(people.c.id == person_id).values(zone=zone))


def set_language(tx: Tx, person_id: int, language: str) -> None:
    """In which language this person reads."""
    tx.conn.execute(update(people).where(people.c.id == person_id).values(language=language))


def set_by_text(tx: Tx, person_id: int, *, by_text: bool) -> None:
    """Whether this person is told what is on buttons in lines, too."""
    tx.conn.execute(update(people).where(people.c.id == person_id).values(by_text=by_text))


def set_manner(tx: Tx, person_id: int, address: str, called: str) -> None:
    """How this person is spoken to from now on."""
    tx.conn.execute(update(people).where(people.c.id == person_id).values(address=address, called=called))


@of_many
def list_of_programme(tx: Tx, programme_id: int) -> list[Person]:
    """Everybody who holds a role in this programme, or is its client. It looks at all of them."""
    staff = select(roles.c.person_id).where(roles.c.programme_id == programme_id, roles.c.left_at.is_(None))
    clients = select(pairs.c.client_id).where(pairs.c.programme_id == programme_id)
    found = tx.conn.execute(select(people).where(people.c.id.in_(staff.union(clients))).order_by(people.c.id))
    return [_person(tx, row) for row in found]


def set_quiet(tx: Tx, person_id: int, quiet: tuple[str, str] | None) -> None:
    """Quiet hours as wall times (from, until), or none."""
    quiet_from, quiet_until = quiet or (None, None)
    tx.conn.execute(
        update(people).where(people.c.id == person_id).values(quiet_from=quiet_from, quiet_until=quiet_until)
    )


def set_awaiting(tx: Tx, person_id: int, prompt: str | None, args: Mapping[str, Any] | None = None) -> None:
    """The prompt that this person's next typed text answers; None for no prompt."""
    tx.conn.execute(_AWAIT, {"b_id": person_id, "awaiting": prompt, "awaiting_args": args})


def set_pause(tx: Tx, person_id: int, until: datetime | None) -> None:
    """No check-ins before then; None ends the break."""
    tx.conn.execute(update(people).where(people.c.id == person_id).values(paused_until=until))


def mark_unreachable(tx: Tx, person_id: int) -> bool:
    """Telegram will not deliver to this person any more. False when that was known."""
    found = tx.conn.execute(
        update(people).where(people.c.id == person_id, people.c.unreachable_at.is_(None)).values(unreachable_at=tx.now)
    )
    return found.rowcount == 1


def mark_reachable(tx: Tx, person_id: int) -> None:
    """The person is back."""
    tx.conn.execute(update(people).where(people.c.id == person_id).values(unreachable_at=None))


def add_role(tx: Tx, person_id: int, programme_id: int, role: Role) -> None:
    """Give a role; giving it again restores one that had ended."""
    row = tx.conn.execute(_NAME, {"person_id": person_id, "programme_id": programme_id, "role": role}).first()
    if row is not None:
        tx.conn.execute(update(roles).where(roles.c.id == row.id).values(left_at=None))
        return
    values = {"id": tx.new_id(), "person_id": person_id, "programme_id": programme_id, "role": role}
    tx.conn.execute(_ADD_ROLE, {**values, "created_at": tx.now})


def end_role(tx: Tx, person_id: int, programme_id: int, role: Role) -> bool:
    """Somebody is this no longer. False when that was so already."""
    held = (roles.c.person_id == person_id) & (roles.c.programme_id == programme_id) & (roles.c.role == role)
    change = update(roles).where(held, roles.c.left_at.is_(None)).values(left_at=tx.now)
    if role is Role.THERAPIST:  # who has left can take back no yes, so none is left
        said = (figures_answers.c.person_id == person_id) & (figures_answers.c.programme_id == programme_id)
        tx.conn.execute(delete(figures_answers).where(said))
    return tx.conn.execute(change).rowcount == 1


def set_name(tx: Tx, person_id: int, programme_id: int, role: Role, name: str) -> None:
    """How somebody is called in this role."""
    keys = {"person_id": person_id, "programme_id": programme_id, "role": role}
    row = tx.conn.execute(_NAME, keys).first()
    if row is None:
        raise NotThere(f"roles of {person_id}")
    sealed, index = tx.seal(roles.c.name, row.id, name), _name_index(tx, name)
    tx.conn.execute(update(roles).where(roles.c.id == row.id).values(name=sealed, name_index=index))


def _name_index(tx: Tx, name: str) -> bytes:
    """The same for namesakes."""
    return tx.index(roles.c.name, plain_name(name))


@of_many
def index_names(tx: Tx) -> int:
    """Index the names, some hundred at once, that a program wrote which did not; returns how many."""
    rows = tx.conn.execute(select(roles.c.id, roles.c.name).where(*_UNINDEXED).limit(_NAMES_AT_ONCE)).all()
    for row in rows:
        index = _name_index(tx, tx.open(roles.c.name, row.id, row.name))
        tx.conn.execute(update(roles).where(roles.c.id == row.id).values(name_index=index))
    return len(rows)


def find_name(tx: Tx, person_id: int, programme_id: int, role: Role) -> str | None:
    """How somebody is called in this role, if they said."""
    return tx.once(roles, _read_name, (person_id, programme_id, role))


def _read_name(tx: Tx, which: tuple[int, int, Role]) -> str | None:
    keys = dict(zip(("person_id", "programme_id", "role"), which, strict=True))
    row = tx.conn.execute(_NAME, keys).first()
    return None if row is None or row.name is None else tx.open(roles.c.name, row.id, row.name)


def list_named(tx: Tx, programme_id: int, role: Role) -> list[Named]:
    """Everybody who has this role in the programme, or had it: as many as ever did, in one statement."""
    return [
        Named(
            row.person_id, None if row.name is None else tx.open(roles.c.name, row.id, row.name), row.created_at,
            row.left_at is not None,
        )
        for row in tx.conn.execute(select(roles).where(*_IN_ROLE), {"programme_id": programme_id, "role": role})
    ]  # fmt: skip


def plain_name(name: str) -> str:
    """The same for names that differ in spaces or capitals alone: whose it is are namesakes."""
    return " ".join(name.split()).casefold()


def list_namesakes(tx: Tx, name: str, programme_id: int, role: Role) -> dict[int, datetime]:
    """Who is called like this in this role, be they there still or not, with when each first joined."""
    return dict(tx.once(roles, _read_namesakes, (name, programme_id, role)))


def _read_namesakes(tx: Tx, which: tuple[str, int, Role]) -> dict[int, datetime]:
    name, programme_id, role = which
    where, index = {"programme_id": programme_id, "role": role}, _name_index(tx, name)
    found = list(tx.conn.execute(_NAMESAKES, {**where, "name_index": index}))
    for row in tx.conn.execute(_NAMED.where(*_IN_ROLE, *_UNINDEXED), where):
        if _name_index(tx, tx.open(roles.c.name, row.id, row.name)) == index:
            found.append(row)
    return {row.person_id: row.created_at for row in found}


def list_memberships(tx: Tx, person_id: int) -> list[Membership]:
    """Every role that this person holds now."""
    return list(tx.once(roles, _read_memberships, person_id))


def _read_memberships(tx: Tx, person_id: int) -> list[Membership]:
    rows = tx.conn.execute(_MEMBERSHIPS, {"person_id": person_id})
    return [Membership(row.person_id, row.programme_id, Role(row.role)) for row in rows]


def holds(tx: Tx, person_id: int, programme_id: int, role: Role) -> bool:
    """Whether this person holds this role in the programme now."""
    return Membership(person_id, programme_id, role) in list_memberships(tx, person_id)


def list_holders(tx: Tx, programme_id: int, role: Role) -> list[int]:
    """The ids of everybody who holds this role in the programme now."""
    rows = tx.conn.execute(_HOLDERS, {"programme_id": programme_id, "role": role})
    return [row.person_id for row in rows]


def delete_strangers(tx: Tx, before: datetime) -> int:
    """Forget accounts that once opened a link and never became anybody; returns how many.

    Not everybody is looked at each time: whoever came in the 60 days before it, so a thousand times in all where this
    is asked every hour; and on a day by chance, for those of a time after which nothing ran for long.
    """
    recent = before - _LOOKED_AT
    some_day = recent - timedelta(days=tx.rng.randrange(1, _DAYS_BEFORE))
    came = people.c.created_at
    found = _delete_nobodies(tx, came >= recent, came < before)
    return found + _delete_nobodies(tx, came >= some_day, came < some_day + timedelta(days=1))


def delete_nobody(tx: Tx, person_id: int) -> bool:
    """Forget this account, unless it is somebody in another way, or is just joining; whether it was forgotten."""
    return _delete_nobodies(tx, people.c.id == person_id, people.c.awaiting.is_(None)) == 1


def _delete_nobodies(tx: Tx, *who: ColumnElement[bool]) -> int:
    """Whoever stands in any row is somebody, also where that row is damaged; whose own row is, stays as well."""
    nobody = [*who]
    for name, columns in _SOMEBODY.items():
        rows = table(name, *map(column, columns))
        nobody += [~exists().where(rows.c[each] == people.c.id) for each in columns]
    found = tx.conn.execute(select(people.c.id).where(*nobody)).scalars().all()
    if not found:
        return 0
    tx.conn.execute(update(pairs).where(pairs.c.newcomer_id.in_(found)).values(newcomer_id=None))
    tx.conn.execute(delete(screens).where(screens.c.person_id.in_(found)))
    tx.conn.execute(delete(outgoing).where(outgoing.c.person_id.in_(found)))
    return tx.conn.execute(delete(people).where(people.c.id.in_(found))).rowcount
