"""A check-in ends without being sent: its time is over, or it is not wanted after all."""

from handlers.check_ins.check_in import check_in_left_open, check_in_screen
from handlers.check_ins.reported import take_away_undo
from handlers.check_ins.steps import CHECK_IN_SCREEN, FIRST, client_of
from storage import check_ins, outgoing, screens
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.screens import ShownScreen

_OPEN = (CheckInState.PLANNED, CheckInState.PROMPTED)


def expire(tx: Tx, check_in: CheckIn) -> None:
    """It ends unread, and its message says so."""
    _end(tx, check_in, CheckInState.EXPIRED)


def withdraw(tx: Tx, check_in: CheckIn) -> None:
    """It is not wanted after all, and its message goes away."""
    _end(tx, check_in, CheckInState.WITHDRAWN)


def withdraw_silently(tx: Tx, check_in: CheckIn) -> None:
    """It is not wanted after all, and its client's chat stays as it is; but for answers that can be read there now."""
    _end(tx, check_in, CheckInState.WITHDRAWN, untouched=not _shows_answers(tx, check_in))


def _shows_answers(tx: Tx, check_in: CheckIn) -> bool:
    client = client_of(tx, check_in)
    if client is None or check_in.message_id is None or check_in.step == FIRST:
        return False
    shown = screens.find_screen_on(tx, client.id, check_in.message_id)
    return shown is not None and shown.view == CHECK_IN_SCREEN


def put_away(tx: Tx, check_in: CheckIn) -> None:
    """Its message, where it is known, shows no longer what it asked. It may have come only after the end."""
    client = client_of(tx, check_in)
    if client is None or check_in.message_id is None:
        return
    withdrawn = check_in.state is CheckInState.WITHDRAWN
    outgoing.add_outgoing(
        tx, key_of(check_in.state, check_in.id, check_in.message_id),
        Purpose.DELETION if withdrawn else Purpose.COLLAPSE, client.id, due_at=tx.now, urgency=Urgency.PROMPT,
        view=None if withdrawn else check_in_screen.__name__, args={"check_in": check_in.id},
        message_id=check_in.message_id,
    )  # fmt: skip


def leave_open(tx: Tx, shown: ShownScreen) -> None:
    """Nobody has touched a begun check-in for a while: its message shows no longer what was answered, and a tap goes on
    with it.
    """
    check_in = check_ins.get_check_in(tx, (shown.args or {})["check_in"])
    begun = check_in.state is CheckInState.PROMPTED and check_in.step != FIRST
    client = client_of(tx, check_in)
    if begun and client is not None and (client.id, check_in.message_id) == (shown.person_id, shown.message_id):
        outgoing.replace_outgoing(
            tx, key_of(About.LEFT_OPEN, check_in.id, check_in.version), Purpose.COLLAPSE, client.id, due_at=tx.now,
            urgency=Urgency.PROMPT, view=check_in_left_open.__name__,
            args={"check_in": check_in.id, "version": check_in.version}, message_id=check_in.message_id,
        )  # fmt: skip


def take_away(tx: Tx, check_in_id: int, person_id: int, message_id: int) -> None:
    """A message that brought a check-in goes out of this person's chat: another one has taken its place."""
    outgoing.add_outgoing(
        tx, key_of(About.REPLACED, check_in_id, message_id), Purpose.DELETION, person_id, due_at=tx.now,
        urgency=Urgency.PROMPT, message_id=message_id,
    )  # fmt: skip


def withdraw_open(tx: Tx, pair_id: int) -> list[CheckIn]:
    """Whatever this pair is being asked, or going to be asked, is not wanted any more; returns what it had begun."""
    found = list_open(tx, pair_id)
    for check_in in found:
        withdraw(tx, check_in)
    return [each for each in found if each.step != FIRST]


def list_open(tx: Tx, pair_id: int) -> list[CheckIn]:
    """What this pair is going to be asked, or is being asked."""
    return [each for state in _OPEN for each in check_ins.list_of_pair(tx, pair_id, state)]


def _end(tx: Tx, check_in: CheckIn, state: CheckInState, *, untouched: bool = False) -> None:
    check_ins.mark_ended(tx, check_in, state, FIRST)
    outgoing.cancel(tx, key_of(About.CHECK_IN, check_in.id))
    outgoing.cancel(tx, key_of(About.REMINDER, check_in.id))
    if not untouched:
        put_away(tx, check_ins.get_check_in(tx, check_in.id))
    take_away_undo(tx, check_in.session_id)
