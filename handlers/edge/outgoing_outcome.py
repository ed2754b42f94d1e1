"""What has gone out, or could not: what became of each row, and what follows from it for chats, alerts and people."""

from collections.abc import Callable

from handlers.alerts import unseen
from handlers.check_ins import ending
from handlers.check_ins.steps import CHECK_IN_VIEWS, client_of
from handlers.edge import reach
from handlers.edge.outgoing_steps import Ended, PutOff, Ready, Sent, Step
from handlers.edge.strays import not_shown
from handlers.ground.closed import closed
from handlers.ground.render import REPLACES, Rendered
from storage import alerts, check_ins, outgoing, outgoing_order, people, screens
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.outgoing import Outgoing, Purpose, Urgency
from storage.outgoing_keys import About, key_of


def record(tx: Tx, one: Ready, step: Step) -> Exception | None:
    """Write down what became of a row. A fault in what else follows from it is returned: the row stays as it is known.

    Only the newest claim counts; but a message that arrived has arrived, and what it shows is known.
    """
    row = one.row
    match step:
        case Sent(message_id, stays):
            return sent(tx, row, message_id, one.rendered, stays=stays)
        case Ended(error):
            return undeliverable(tx, row, error)
        case PutOff(until, attempted, failed, whole_lane):
            if outgoing_order.mark_retry(tx, row, until, attempted=attempted, failed=failed) and whole_lane:
                outgoing_order.rest_lane(tx, row, until)
            return None


def sent(
    tx: Tx, row: Outgoing, message_id: int | None, rendered: Rendered | None = None, *, stays: bool = False
) -> Exception | None:
    """It happened, or must be taken to have happened. `stays`: what was to be deleted is there for good."""
    if not outgoing_order.mark_done(tx, row, message_id) and not outgoing_order.is_kept(tx, row):
        _take_back(tx, row, message_id)
        return None
    if stays and row.view == closed.__name__:
        return _alone(tx, lambda: _put_away(tx, row.person_id, row.message_id))
    return _alone(tx, lambda: _learn(tx, row, message_id, rendered))


def _alone(tx: Tx, part: Callable[[], None]) -> Exception | None:
    """A fault in this part must not undo what is known of the row, or it would be sent again, and again."""
    fault = tx.attempt(part)
    return fault if isinstance(fault, Exception) else None


def _learn(tx: Tx, row: Outgoing, message_id: int | None, rendered: Rendered | None) -> None:
    if row.purpose is Purpose.ALERT:
        unseen.note_told(tx, row.person_id, row.due_at)
    if message_id is None:
        return  # which message it made is not known, or none: what was there before stays
    if row.is_edit:
        _learn_other(tx, row, rendered, message_id)
        return
    put_away = [_take_place(tx, row, each, message_id) for each in row.args.get(REPLACES, [])]
    if rendered is not None:
        _learn_screen(tx, row, rendered, message_id, goes=not any(put_away))
    if row.view in CHECK_IN_VIEWS:
        _learn_message(tx, row, message_id)


def _learn_other(tx: Tx, row: Outgoing, rendered: Rendered | None, message_id: int) -> None:
    """A channel that changes no messages has put another in the place of this one."""
    if row.message_id is None or row.message_id == message_id:
        return
    if rendered is not None:
        screens.adopt_message(tx, rendered.nonce, message_id)
    _go_on_at(tx, row.person_id, row.message_id, message_id)
    check_in = check_ins.get_check_in(tx, int(row.args["check_in"])) if "check_in" in row.args else None
    if check_in is not None and check_in.message_id == row.message_id:
        check_ins.mark_message(tx, check_in.id, message_id)


def _take_place(tx: Tx, row: Outgoing, before: int, message_id: int) -> bool:
    """A new message stands in place of one before it, which goes: what was to come of that one comes of this one, and
    whether that is that it is put away.
    """
    put_away = _go_on_at(tx, row.person_id, before, message_id)
    outgoing.add_outgoing(
        tx, key_of(About.REPLACED, "message", row.person_id, before), Purpose.DELETION, row.person_id,
        due_at=tx.now, urgency=Urgency.PROMPT, view=closed.__name__, message_id=before,
    )  # fmt: skip
    return put_away


def _go_on_at(tx: Tx, person_id: int, before: int, message_id: int) -> bool:
    """What a prompt waits for, and what is to be put away, is on this message from now on; whether anything is."""
    person = people.get_person(tx, person_id)
    args = person.awaiting_args or {}
    if args.get("message") == before:
        people.set_awaiting(tx, person.id, person.awaiting, {**args, "message": message_id})
    return outgoing.move_on(tx, person_id, before, message_id)


def _take_back(tx: Tx, row: Outgoing, message_id: int | None) -> None:
    """What it was about was erased while it was on its way: the message goes again, where there is anybody still."""
    if message_id is not None and people.is_known(tx, row.person_id):
        outgoing.add_outgoing(
            tx, key_of(About.TAKEN_BACK, row.person_id, message_id), Purpose.DELETION, row.person_id, due_at=tx.now,
            urgency=Urgency.PROMPT, message_id=message_id,
        )  # fmt: skip


def _learn_screen(tx: Tx, row: Outgoing, rendered: Rendered, message_id: int, *, goes: bool) -> None:
    """The new message has a number now: its buttons belong to it, and when its time is over it goes; unless it is put
    away then.
    """
    if rendered.nonce:
        screens.adopt_message(tx, rendered.nonce, message_id)
    if rendered.lasts is not None and goes:
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
    if not outgoing_order.mark_failed(tx, row, error):
        return None
    return _alone(tx, lambda: _tell_of_failure(tx, row, error))


def _tell_of_failure(tx: Tx, row: Outgoing, error: str) -> None:
    if error in ("blocked", "unreachable"):
        reach.lose(tx, people.get_person(tx, row.person_id))
    elif row.purpose is Purpose.REPLY and row.view != not_shown.__name__:
        _say_so(tx, row)
        for each in row.args.get(REPLACES, []):
            _put_away(tx, row.person_id, each)
    if row.purpose is Purpose.ALERT:
        alert = alerts.get_alert(tx, int(row.args["alert"]))
        if alert.unseen_since is not None and alert.escalated_at is None:
            unseen.tell_undeliverable(tx, alert)
    if row.purpose is Purpose.ESCALATION:
        unseen.escalate_further(tx, alerts.get_alert(tx, int(row.args["args"]["alert"])), row.person_id)


def _put_away(tx: Tx, person_id: int, message_id: int | None) -> None:
    """A message that was answered asks nothing any more, and shows nothing, also where it cannot be deleted."""
    outgoing.add_outgoing(
        tx, key_of(About.REPLACED, "words", person_id, message_id), Purpose.COLLAPSE, person_id,
        due_at=tx.now, urgency=Urgency.PROMPT, view=closed.__name__, message_id=message_id,
    )  # fmt: skip


def _say_so(tx: Tx, row: Outgoing) -> None:
    """Whoever asked for something is not left without an answer."""
    outgoing.add_outgoing(
        tx, key_of(About.NOT_SHOWN, row.id), Purpose.REPLY, row.person_id, due_at=tx.now, urgency=Urgency.REPLY,
        view=not_shown.__name__,
    )  # fmt: skip
