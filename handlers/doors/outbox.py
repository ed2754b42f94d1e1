"""What goes out: claiming due rows with their screens rendered, and what follows from each outcome."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.alerts import rules
from handlers.check_ins import ending, opening
from handlers.check_ins.check_in import check_in_prompt
from handlers.check_ins.steps import CHECK_IN_SCREEN, client_of
from handlers.doors import reach
from handlers.doors.menu import not_shown
from handlers.ground.closed import closed
from handlers.ground.commands import Menu, menu_of
from handlers.ground.render import Rendered, render
from handlers.ground.routes import Routes
from handlers.ground.turn import Site, Turn
from handlers.when.hours import outside_quiet
from handlers.who.agreed import agrees
from handlers.who.notice import notice_line
from handlers.who.rights import NotAllowed
from storage import alerts, check_ins, closings, outgoing, pairs, people, screens, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.outgoing import Outgoing, Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.pairs import PairState
from storage.people import Person

STILL_LOOKING = timedelta(minutes=2)
"""Whoever asks looks at the chat for so long."""
_HELD_FOR = timedelta(hours=1)
_CHECK_IN_VIEWS = (check_in_prompt.__name__, CHECK_IN_SCREEN)


@dataclass(frozen=True)
class Ready:
    """A claimed row, ready for Telegram: a screen, a menu of commands, or neither for a deletion.

    With a `fault` it cannot be shown.
    """

    row: Outgoing
    chat_id: int
    rendered: Rendered | None
    fault: Exception | None = None
    menu: Menu | None = None


@dataclass(frozen=True)
class Sent:
    """It happened, or must be taken to have happened; `message_id` is the new message's, where known."""

    message_id: int | None = None


@dataclass(frozen=True)
class PutOff:
    """Not now: it rests until then. `attempted`: it may have happened. `failed`: it counts as a failure of its own.

    `whole_lane`: what else is due of its kind in its chat rests as long.
    """

    until: datetime
    attempted: bool
    failed: bool = True
    whole_lane: bool = False


@dataclass(frozen=True)
class Ended:
    """It can never happen, for this reason."""

    error: str


Step = Sent | PutOff | Ended


@dataclass(frozen=True)
class Room:
    """How much may be under way more: so many `messages`, none to those who are `resting`, and so many `edits`.

    `busy`: the rows that are under way.
    """

    messages: int
    edits: int
    resting: Collection[int] = ()
    busy: Collection[int] = ()


def claim(tx: Tx, site: Site, routes: Routes, room: Room) -> list[Ready]:
    """Lease due rows and render them as things stand now. What there is nothing left to tell of is dropped."""
    ready = []
    for row in outgoing.claim(tx, room.messages, room.resting, edits=room.edits, busy=room.busy):
        one = tx.attempt(lambda: _take_up(tx, site, routes, row))  # noqa: B023
        if isinstance(one, Exception):
            ready.append(Ready(row, 0, None, one))
        elif one is not None:
            ready.append(one)
    return ready


def _take_up(tx: Tx, site: Site, routes: Routes, row: Outgoing) -> Ready | None:
    if row.once_only and row.attempts > 1:
        # An earlier attempt ended we know not how: it counts as sent, so that nobody is asked twice.
        sent(tx, row, None)
        return None
    person = people.get_person(tx, row.person_id)
    if row.is_push and _is_kept_from(tx, row, person):
        outgoing.mark_dropped(tx, row)
        return None
    morning = outside_quiet(tx.now, person.zone, person.quiet)
    if row.is_push and morning > tx.now:
        outgoing.mark_too_early(tx, row, morning)  # it was due earlier, and is late: not at night
        return None
    if row.view in _CHECK_IN_VIEWS and not row.is_edit and _held(tx, site, row):
        return None
    if row.purpose is Purpose.CHECK_IN:
        check_in = check_ins.get_check_in(tx, int(row.args["check_in"]))
        if check_in.state is CheckInState.PLANNED:
            opening.open_check_in(tx, site, check_in)
    if person.unreachable_at is not None and not row.is_edit:
        undeliverable(tx, row, "unreachable")  # an open check-in comes back with them
        return None
    told = row.purpose is Purpose.ALERT and rules.is_told(tx, int(row.args["alert"]), row.due_at)
    one = None if told else _make_ready(tx, site, routes, row, person)
    if one is None:
        outgoing.mark_dropped(tx, row)
    return one


def _is_kept_from(tx: Tx, row: Outgoing, person: Person) -> bool:
    """Nothing comes by itself to a client of whom a therapist says that they have died; to who works here too, nothing
    that comes to them as a client.
    """
    if not closings.is_silent(tx, person.id):
        return False
    if not people.list_memberships(tx, person.id):
        return True
    about = row.args.get("args", row.args)
    pair_id = about.get("pair")
    if "check_in" in about:
        pair_id = check_ins.get_check_in(tx, int(about["check_in"])).pair_id
    return pair_id is not None and pairs.get_pair(tx, int(pair_id)).client_id == person.id


def _held(tx: Tx, site: Site, row: Outgoing) -> bool:
    """Nothing is asked of a client who has not agreed yet to what holds now: a check-in waits for that as long as one
    can be answered, and a reminder is dropped.
    """
    check_in = check_ins.get_check_in(tx, int(row.args["check_in"]))
    pair = pairs.get_pair(tx, check_in.pair_id)
    if pair.state is not PairState.ACTIVE or agrees(tx, pair):
        return False
    if row.purpose is not Purpose.CHECK_IN or not _is_to_come(check_in):
        outgoing.mark_dropped(tx, row)
    elif tx.now - sessions.get_session(tx, check_in.session_id).ended_at > site.expire_after:
        ending.withdraw(tx, check_in)
    else:
        outgoing.mark_too_early(tx, row, tx.now + _HELD_FOR)
    return True


def _is_to_come(check_in: CheckIn) -> bool:
    """It is planned; or it was opened, and could not leave."""
    never_left = check_in.state is CheckInState.PROMPTED and check_in.message_id is None
    return check_in.state is CheckInState.PLANNED or never_left


def _make_ready(tx: Tx, site: Site, routes: Routes, row: Outgoing, person: Person) -> Ready | None:
    if row.purpose is Purpose.DELETION:
        return Ready(row, person.chat_id, None)
    if row.purpose is Purpose.COMMANDS:
        return Ready(row, person.chat_id, None, menu=menu_of(tx, person, routes.commands))
    if row.purpose is Purpose.COLLAPSE and (person.awaiting_args or {}).get("message") == row.message_id:
        people.set_awaiting(tx, person.id, None)  # a prompt ends with the screen it stands on
    turn = Turn(tx, site, person, row.message_id)
    try:
        secret = outgoing.secret_of(tx, row)
        rendered = render(turn, routes.views, str(row.view), row.args, row.message_id, secret)
    except NotAllowed:
        if not row.is_edit:
            return None  # what they once might see is theirs no longer
        rendered = render(turn, routes.views, closed.__name__, {}, row.message_id)
    if rendered is not None and (rendered.protect or rendered.private) and _comes_late(tx, row):
        about = {"about": row.view, "args": dict(row.args)}
        rendered = render(turn, routes.views, notice_line.__name__, about, None)
    return None if rendered is None else Ready(row, person.chat_id, rendered)


def _comes_late(tx: Tx, row: Outgoing) -> bool:
    """Whoever asked may have put the phone away by now, and on its lock screen the answer must tell nothing.

    What is sealed on its way cannot wait behind a button, and tells a code at most.
    """
    return row.purpose is Purpose.REPLY and row.secret is None and tx.now - row.due_at > STILL_LOOKING


def record(tx: Tx, one: Ready, step: Step) -> Exception | None:
    """Write down what became of a row. A fault in what else follows from it is returned: the row stays as it is known.

    Only the newest claim counts; but a message that arrived has arrived, and what it shows is known.
    """
    row = one.row
    match step:
        case Sent(message_id):
            return sent(tx, row, message_id, one.rendered)
        case Ended(error):
            return undeliverable(tx, row, error)
        case PutOff(until, attempted, failed, whole_lane):
            if outgoing.mark_retry(tx, row, until, attempted=attempted, failed=failed) and whole_lane:
                outgoing.rest_lane(tx, row, until)
            return None


def sent(tx: Tx, row: Outgoing, message_id: int | None, rendered: Rendered | None = None) -> Exception | None:
    """It happened, or must be taken to have happened."""
    if not outgoing.mark_done(tx, row, message_id) and not outgoing.is_kept(tx, row):
        _take_back(tx, row, message_id)
        return None
    return _alone(tx, lambda: _learn(tx, row, message_id, rendered))


def _alone(tx: Tx, part: Callable[[], None]) -> Exception | None:
    """A fault in this part must not undo what is known of the row, or it would be sent again, and again."""
    fault = tx.attempt(part)
    return fault if isinstance(fault, Exception) else None


def _learn(tx: Tx, row: Outgoing, message_id: int | None, rendered: Rendered | None) -> None:
    if row.purpose is Purpose.ALERT:
        rules.note_told(tx, row.person_id, row.due_at)
    if message_id is None:
        return  # which message it made is not known, or none: what was there before stays
    if rendered is not None:
        _learn_screen(tx, row, rendered, message_id)
    if row.view in _CHECK_IN_VIEWS and not row.is_edit:
        _learn_message(tx, row, message_id)


def _take_back(tx: Tx, row: Outgoing, message_id: int | None) -> None:
    """What it was about was erased while it was on its way: the message goes again, where there is anybody still."""
    if message_id is not None and people.is_known(tx, row.person_id):
        outgoing.add_outgoing(
            tx, key_of(About.TAKEN_BACK, row.person_id, message_id), Purpose.DELETION, row.person_id, due_at=tx.now,
            urgency=Urgency.PROMPT, message_id=message_id,
        )  # fmt: skip


def _learn_screen(tx: Tx, row: Outgoing, rendered: Rendered, message_id: int) -> None:
    """The new message has a number now: its buttons belong to it, and when its time is over it goes."""
    if rendered.nonce:
        screens.adopt_message(tx, rendered.nonce, message_id)
    if rendered.lasts is not None:
        outgoing.add_outgoing(
            tx, outgoing.lasted_key(row.person_id, message_id), Purpose.DELETION, row.person_id,
            due_at=tx.now + rendered.lasts, urgency=Urgency.PROMPT, args=row.args, message_id=message_id,
        )  # fmt: skip


def _learn_message(tx: Tx, row: Outgoing, message_id: int) -> None:
    """The check-in is at this new message now; the one it replaces goes away."""
    check_in = check_ins.get_check_in(tx, int(row.args["check_in"]))
    client = client_of(tx, check_in)
    if client is None or client.id != row.person_id:
        ending.take_away(tx, check_in.id, row.person_id, message_id)  # it moved while this was on its way
        return
    replaced = check_in.message_id
    if replaced is not None and replaced != message_id:
        ending.take_away(tx, check_in.id, row.person_id, replaced)
    check_ins.mark_message(tx, check_in.id, message_id)
    if check_in.state in (CheckInState.EXPIRED, CheckInState.WITHDRAWN):
        ending.put_away(tx, check_ins.get_check_in(tx, check_in.id))  # it ended while this was on its way


def undeliverable(tx: Tx, row: Outgoing, error: str) -> Exception | None:
    """It can never happen. An alert goes to somebody else; who cannot be reached is marked so."""
    if not outgoing.mark_failed(tx, row, error):
        return None
    return _alone(tx, lambda: _tell_of_failure(tx, row, error))


def _tell_of_failure(tx: Tx, row: Outgoing, error: str) -> None:
    if error in ("blocked", "unreachable"):
        reach.lose(tx, people.get_person(tx, row.person_id))
    elif row.purpose is Purpose.REPLY and row.view != not_shown.__name__:
        _say_so(tx, row)
    if row.purpose is Purpose.ALERT:
        alert = alerts.get_alert(tx, int(row.args["alert"]))
        if alert.unseen_since is not None and alert.escalated_at is None:
            rules.tell_undeliverable(tx, alert)
    if row.purpose is Purpose.ESCALATION:
        rules.escalate_further(tx, alerts.get_alert(tx, int(row.args["args"]["alert"])), row.person_id)


def _say_so(tx: Tx, row: Outgoing) -> None:
    """Whoever asked for something is not left without an answer."""
    outgoing.add_outgoing(
        tx, key_of(About.NOT_SHOWN, row.id), Purpose.REPLY, row.person_id, due_at=tx.now, urgency=Urgency.REPLY,
        view=not_shown.__name__,
    )  # fmt: skip
