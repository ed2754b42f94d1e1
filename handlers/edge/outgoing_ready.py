"""What goes out is made ready: due rows are claimed, looked at as things stand now, and rendered.

Which goes first is told in `storage/outgoing.py`, what becomes of each in `outgoing_outcome`.
"""

from datetime import timedelta

from handlers.alerts import unseen
from handlers.check_ins import ending, opening
from handlers.check_ins.steps import CHECK_IN_VIEWS
from handlers.edge.outgoing_outcome import sent, undeliverable
from handlers.edge.outgoing_steps import Ready, Room
from handlers.ground.closed import closed
from handlers.ground.commands import menu_of
from handlers.ground.render import REPLACES, render
from handlers.ground.routes import Routes
from handlers.ground.turn import Site, Turn
from handlers.therapists.digest import digest
from handlers.when.hours import outside_quiet
from handlers.who.absent import back_at
from handlers.who.acting import therapist_in_charge
from handlers.who.agreed import agrees
from handlers.who.notice import notice_line
from handlers.who.rights import NotAllowed
from storage import alerts, check_ins, closings, outgoing, outgoing_order, pairs, people, screens, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.outgoing import Outgoing, Purpose
from storage.pairs import PairState
from storage.people import Person, Role

STILL_LOOKING = timedelta(minutes=2)
"""Whoever asks looks at the chat for so long."""
_HELD_FOR = timedelta(hours=1)


def claim(tx: Tx, site: Site, routes: Routes, room: Room) -> list[Ready]:
    """Lease due rows and render them as things stand now. What there is nothing left to tell of is dropped."""
    ready = []
    due = outgoing_order.claim(tx, room.messages, room.resting, pausing=room.pausing, edits=room.edits, busy=room.busy)
    for row in due:
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
        outgoing_order.mark_dropped(tx, row)
        return None
    if row.is_push and (_goes_to_another(tx, row) or _waits_for_return(tx, row, person)):
        return None
    morning = outside_quiet(tx.now, person.zone, person.quiet)
    if row.is_push and morning > tx.now:
        outgoing_order.mark_too_early(tx, row, morning)  # it was due earlier, and is late: not at night
        return None
    if row.view in CHECK_IN_VIEWS and not row.is_edit and _held(tx, site, row):
        return None
    if row.purpose is Purpose.CHECK_IN:
        check_in = check_ins.get_check_in(tx, int(row.args["check_in"]))
        if check_in.state is CheckInState.PLANNED:
            opening.open_check_in(tx, site, check_in)
    if person.unreachable_at is not None and not row.is_edit:
        undeliverable(tx, row, "unreachable")  # an open check-in comes back with them
        return None
    told = row.purpose is Purpose.ALERT and unseen.is_told(tx, int(row.args["alert"]), row.due_at)
    one = None if told else _make_ready(tx, site, routes, row, person)
    if one is None:
        outgoing_order.mark_dropped(tx, row)
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


def _goes_to_another(tx: Tx, row: Outgoing) -> bool:
    """What was told to whoever looked after a pair, or leads, has waited, and that is somebody else by now: it goes to
    them; where nobody looks after the pair, to nobody.
    """
    if row.purpose is Purpose.ESCALATION:
        return _escalates_to_another(tx, row)
    if row.view != notice_line.__name__ or row.args.get("of_pair") is None:
        return False
    other = therapist_in_charge(tx, pairs.get_pair(tx, int(row.args["of_pair"])))
    if other is None:
        outgoing_order.mark_dropped(tx, row)
    elif other.id != row.person_id:
        outgoing.readdress(tx, row.key, other.id)
        outgoing.set_due(tx, row.id, outside_quiet(tx.now, other.zone, other.quiet))
    return other is None or other.id != row.person_id


def _escalates_to_another(tx: Tx, row: Outgoing) -> bool:
    alert = alerts.get_alert(tx, int(row.args["args"]["alert"]))
    programme_id = pairs.get_pair(tx, alert.pair_id).programme_id
    if any(people.holds(tx, row.person_id, programme_id, role) for role in (Role.SUPERVISOR, Role.MANAGER)):
        return False
    outgoing_order.mark_dropped(tx, row)
    unseen.escalate_further(tx, alert, row.person_id)
    return True


def _waits_for_return(tx: Tx, row: Outgoing, person: Person) -> bool:
    """A digest that waited until its therapist had gone away comes when they are back."""
    back = back_at(tx, person) if row.args.get("about") == digest.__name__ else None
    if back is not None:
        outgoing_order.mark_too_early(tx, row, back)
    return back is not None


def _held(tx: Tx, site: Site, row: Outgoing) -> bool:
    """Nothing is asked of a client who has not agreed yet to what holds now: a check-in waits for that as long as one
    can be answered, and a reminder is dropped.
    """
    check_in = check_ins.get_check_in(tx, int(row.args["check_in"]))
    pair = pairs.get_pair(tx, check_in.pair_id)
    if pair.state is not PairState.ACTIVE or agrees(tx, pair):
        return False
    if row.purpose is not Purpose.CHECK_IN or not _is_to_come(check_in):
        outgoing_order.mark_dropped(tx, row)
    elif tx.now - sessions.get_session(tx, check_in.session_id).ended_at > site.expire_after:
        ending.withdraw(tx, check_in)
    else:
        outgoing_order.mark_too_early(tx, row, tx.now + _HELD_FOR)
    return True


def _is_to_come(check_in: CheckIn) -> bool:
    """It is planned; or it was opened, and could not leave."""
    never_left = check_in.state is CheckInState.PROMPTED and check_in.message_id is None
    return check_in.state is CheckInState.PLANNED or never_left


def _make_ready(tx: Tx, site: Site, routes: Routes, row: Outgoing, person: Person) -> Ready | None:
    if row.purpose is Purpose.DELETION:
        if person.by_text and row.message_id is not None:
            screens.mark_answered(tx, person.id, row.message_id, closed.__name__)
        return Ready(row, person.chat_id, None)
    if row.purpose is Purpose.COMMANDS:
        return Ready(row, person.chat_id, None, menu=menu_of(tx, person, routes.commands))
    if row.purpose is Purpose.COLLAPSE and (person.awaiting_args or {}).get("message") == row.message_id:
        people.set_awaiting(tx, person.id, None)  # a prompt ends with the screen it stands on
    turn = Turn(tx, site, person, row.message_id, routes)
    refused = False
    try:
        secret = outgoing.secret_of(tx, row)
        rendered = render(turn, routes.views, str(row.view), row.args, row.message_id, secret, unasked=row.is_push)
    except NotAllowed:
        refused, rendered = True, None  # what they once might see is theirs no longer
    if rendered is None and ((refused and row.is_edit) or REPLACES in row.args):  # what is there asks no more
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
