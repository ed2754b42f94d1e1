"""Notices: a neutral line that says nothing on a lock screen; a tap opens it, and after a while it closes again."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column
from handlers.ground.turn import Turn
from handlers.when.hours import outside_quiet
from storage import outgoing
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.people import Person

NOBODY_READS = "nobody_reads"
TOLD_OF_STAND_INS = ("stand_in_for_client", "therapist_back", "therapist_left")
"""What clients are told of who looks after them for a while: the newest of it puts away what was said before."""
LONGEST = 4 * 4096
"""How many characters of somebody's own words are kept about one thing: as much as four of Telegram's messages."""


def notify(
    tx: Tx,
    person: Person,
    key: str,
    view: str,
    args: Mapping[str, Any],
    *,
    silent: bool = False,
    purpose: Purpose = Purpose.NOTICE,
    of_pair: int | None = None,
) -> bool:
    """Tell somebody that there is something new, outside their quiet hours; `view` shows what, when they tap.

    `of_pair`: it is told to them as the one who looks after this pair; who does when it goes out is who gets it.
    """
    about = {"about": view, "args": dict(args), **({} if of_pair is None else {"of_pair": of_pair})}
    urgency = Urgency.ALERT if purpose is Purpose.ESCALATION else Urgency.PROMPT
    return outgoing.add_outgoing(
        tx, key, purpose, person.id, due_at=outside_quiet(tx.now, person.zone, person.quiet), wanted_at=tx.now,
        urgency=urgency, view=notice_line.__name__, args=about, silent=silent,
    )  # fmt: skip


@view
def notice_line(
    turn: Turn, *, about: str, args: Mapping[str, Any], opened: bool = False, of_pair: int | None = None
) -> Screen:
    """The line itself, the same whatever it is about; once opened it no longer claims to be new."""
    opener = button(turn.words.plain("button-show"), open_notice, about=about, args=args)
    return Screen(turn.words("line-opened" if opened else "line"), column(opener), protect=True)


@action
def open_notice(turn: Turn, *, about: str, args: Mapping[str, Any]) -> Show:
    """Show what it is about; the view proves that this person may see it."""
    close_in_time(turn, about, args)
    return Show(about, args)


def close_in_time(turn: Turn, about: str, args: Mapping[str, Any]) -> None:
    """The tapped message is about to show this view: after a while a line stays, from which it can be opened again."""
    put_away_in_time(turn, notice_line.__name__, {"about": about, "args": dict(args), "opened": True})


def put_away_said(tx: Tx, person_id: int, about: Collection[str]) -> None:
    """Something else holds from now on: what one of these views still says in this person's chat is put away at once,
    behind the line from which it can be opened again and says what holds then.
    """
    outgoing.hasten_about(tx, person_id, notice_line.__name__, about)


def take_out_typed(turn: Turn) -> None:
    """What this person has just typed is not to stay readable: it is taken out of their chat."""
    outgoing.add_outgoing(
        turn.tx, key_of(About.TYPED, turn.person.id, turn.message_id), Purpose.DELETION, turn.person.id,
        due_at=turn.now, urgency=Urgency.REPLY, message_id=turn.message_id,
    )  # fmt: skip


@view
def too_long(turn: Turn, *, room: int) -> Screen:
    """What was typed is longer than the characters there is room for: it is not kept, and stays where it is."""
    return Screen(turn.words("too-long" if room else "no-room", room=room))


def put_away_in_time(
    turn: Turn, view: str, args: Mapping[str, Any], *, at: datetime | None = None, message_id: int | None = None
) -> None:
    """A message, else the tapped one, is about to show something: it must show `view` after a while, or at `at`.

    A prompt that waits on this message ends with that; a message that was to go by itself stays until then.
    """
    message = message_id or turn.message_id
    if message is None:
        return
    due_at = at or turn.now + turn.site.shown_for
    outgoing.cancel(turn.tx, outgoing.lasted_key(turn.person.id, message))
    key = key_of(About.PUT_AWAY, turn.person.id, message)
    outgoing.replace_outgoing(
        turn.tx, key, Purpose.COLLAPSE, turn.person.id, due_at=due_at, urgency=Urgency.PROMPT,
        view=view, args=args, message_id=message,
    )  # fmt: skip
