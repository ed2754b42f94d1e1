"""What each shown screen's buttons mean. A button carries the screen's nonce and its own number, nothing else.

A message shows one screen at a time: a new one on it ends the one before.
"""

import base64
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from storage.database import Tx, of_many
from storage.sealed import SealedText
from storage.tables import screens

_NONCE_BYTES = 16


@dataclass(frozen=True)
class ShownScreen:
    """A screen somebody was shown: for whom, on which message (if known), what each button does, and its view.

    For whoever reads without buttons `lines` are the numbers of what the buttons do, in the same order; none at all
    once it was answered. `unasked`: it came by itself.
    """

    nonce: str
    person_id: int
    message_id: int | None
    choices: Sequence[Sequence[Any]]
    view: str | None = None
    args: Mapping[str, Any] | None = None
    lines: Sequence[int] | None = None
    unasked: bool = False
    made_at: datetime | None = None


_BY_NONCE = select(screens).where(screens.c.nonce == bindparam("nonce"))
_ON_MESSAGE = select(screens).where(
    screens.c.person_id == bindparam("person_id"), screens.c.message_id == bindparam("message_id")
)
_UP_TO = (
    select(screens)
    .where(screens.c.person_id == bindparam("person_id"), screens.c.message_id <= bindparam("message_id"))
    .order_by(screens.c.message_id.desc())
    .limit(bindparam("most"))
)
_ANSWERED: dict[str, Any] = {"choices": [], "args": None, "lines": [], "half_done_at": None}
_SHOWING = select(screens).where(
    screens.c.person_id == bindparam("person_id"),
    screens.c.view == bindparam("view"),
    screens.c.message_id.is_not(None),
)
_END = delete(screens).where(
    screens.c.person_id == bindparam("b_person"), screens.c.message_id == bindparam("b_message")
)
_ADD = insert(screens)
_REPLACE = update(screens).where(screens.c.nonce == bindparam("b_before"))
_ADOPT = update(screens).where(screens.c.nonce == bindparam("b_nonce")).values(message_id=bindparam("b_message"))


def add_screen(
    tx: Tx,
    person_id: int,
    message_id: int | None,
    choices: Sequence[Sequence[Any]],
    view: str | None = None,
    args: Mapping[str, Any] | None = None,
    *,
    half_done: bool = False,
    lines: Sequence[int] | None = None,
    unasked: bool = False,
) -> str:
    """Remember a screen's choices, in the order of its buttons; returns its nonce (32 hex digits). `half_done`: it is
    going to be looked at again (`list_half_done`), unless another one takes its place. `lines`, `unasked`: as in
    `ShownScreen`.
    """
    nonce = tx.rng.randbytes(_NONCE_BYTES).hex()
    again = {"view": view, "args": None if args is None else dict(args)}
    what = {
        "nonce": nonce,
        "choices": choices,
        "made_at": tx.now,
        "half_done_at": tx.now if half_done else None,
        "lines": lines,
        "unasked": unasked,
        **again,
    }
    before = None if message_id is None else tx.known(screens, _read_on, (person_id, message_id))
    if before is not None:
        tx.conn.execute(_REPLACE, {**what, "b_before": before.nonce})
        return nonce
    if message_id is not None:
        tx.conn.execute(_END, {"b_person": person_id, "b_message": message_id})
    tx.conn.execute(_ADD, {**what, "person_id": person_id, "message_id": message_id})
    return nonce


def _screen(row: Row[Any] | None) -> ShownScreen | None:
    if row is None:
        return None
    what = row.choices, row.view, row.args, row.lines, row.unasked, row.made_at
    return ShownScreen(row.nonce, row.person_id, row.message_id, *what)


def find_screen(tx: Tx, nonce: str) -> ShownScreen | None:
    """The screen of this nonce."""
    found = _screen(tx.conn.execute(_BY_NONCE, {"nonce": nonce}).first())
    if found is not None and found.message_id is not None:
        tx.found(screens, _read_on, (found.person_id, found.message_id), found)
    return found


def find_screen_on(tx: Tx, person_id: int, message_id: int) -> ShownScreen | None:
    """The screen that this message of a person's chat shows."""
    return tx.once(screens, _read_on, (person_id, message_id))


def _read_on(tx: Tx, place: tuple[int, int]) -> ShownScreen | None:
    return _screen(tx.conn.execute(_ON_MESSAGE, dict(zip(("person_id", "message_id"), place, strict=True))).first())


def list_up_to(tx: Tx, person_id: int, message_id: int, most: int) -> list[ShownScreen]:
    """The screens on this person's newest messages that came before this message, or are on it; the newest first."""
    place = {"person_id": person_id, "message_id": message_id, "most": most}
    return [found for row in tx.conn.execute(_UP_TO, place) if (found := _screen(row)) is not None]


def mark_answered(tx: Tx, person_id: int, message_id: int, view: str | None = None) -> None:
    """What stands on this message was answered, and what follows comes in another: nothing on it means anything now.
    With a `view` that asks nothing, it was not answered, but goes.
    """
    on = (screens.c.person_id == person_id) & (screens.c.message_id == message_id)
    tx.conn.execute(update(screens).where(on).values(**_ANSWERED, view=view))


def list_showing(tx: Tx, person_id: int, view: str) -> list[ShownScreen]:
    """The screens of this view that stand in a person's chat, on messages that are known."""
    rows = tx.conn.execute(_SHOWING, {"person_id": person_id, "view": view})
    return [found for row in rows if (found := _screen(row)) is not None]


@of_many
def list_half_done(tx: Tx, before: datetime) -> list[ShownScreen]:
    """The screens that have shown something half done since before this instant, and were not looked at since."""
    left = (screens.c.half_done_at <= before) & screens.c.message_id.is_not(None)
    rows = tx.conn.execute(select(screens).where(left).order_by(screens.c.half_done_at))
    return [found for row in rows if (found := _screen(row)) is not None]


def mark_looked_at(tx: Tx, shown: Collection[ShownScreen]) -> None:
    """These were looked at: they are listed again only once they are shown anew."""
    for each in shown:
        tx.conn.execute(update(screens).where(screens.c.nonce == each.nonce).values(half_done_at=None))


def adopt_message(tx: Tx, nonce: str, message_id: int) -> None:
    """On which message a screen stands: Telegram says so when it takes it, or the first tap does."""
    tx.conn.execute(_ADOPT, {"b_nonce": nonce, "b_message": message_id})


def seal_arg(tx: Tx, person_id: int, text: str) -> str:
    """A text that a screen of this person carries on to the next, and that nobody may read in the database."""
    return base64.b64encode(tx.seal(screens.c.args, person_id, text)).decode()


def open_arg(tx: Tx, person_id: int, sealed: str) -> str:
    """The text of `seal_arg`. Raises WrongKey."""
    return tx.open(screens.c.args, person_id, SealedText(base64.b64decode(sealed)))


def delete_screens(tx: Tx, before: datetime) -> int:
    """Forget screens made before this instant; returns how many."""
    return tx.conn.execute(delete(screens).where(screens.c.made_at < before)).rowcount
