"""A check-in opens: when it is delivered, or when its client does not wait for that."""

from datetime import datetime

from handlers.alerts import raising
from handlers.alerts.grounds import came_up_question
from handlers.check_ins import ending
from handlers.check_ins.reminder import times_from
from handlers.check_ins.steps import FIRST
from handlers.ground.turn import Site
from handlers.who.reading import language_of_client
from storage import check_ins
from storage.answers import delete_answers
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.pairs import get_pair
from storage.programmes import get_programme
from storage.sessions import get_session


def open_check_in(tx: Tx, site: Site, check_in: CheckIn) -> None:
    """From now on it can be answered; one about an earlier session of the pair that is still open ends unread."""
    for other in check_ins.list_of_pair(tx, check_in.pair_id, CheckInState.PROMPTED):
        if _ended_at(tx, other) <= _ended_at(tx, check_in):
            ending.expire(tx, other)
    sent = check_ins.list_of_pair(tx, check_in.pair_id, CheckInState.SENT)
    before = [each for each in sent if each.due_at <= check_in.due_at]
    kinds = raising.kinds_said_outright(tx, before[-1].id) if before else set()
    kinds -= {"wish"} if before and before[-1].wish != "therapist" else set()  # it was taken back
    check_ins.mark_prompted(
        tx, check_in.id, asks_came_up=came_up_question(kinds), asks_outcome=_asks_outcome(tx, check_in),
        language=language_of_client(tx, site, get_pair(tx, check_in.pair_id)), **times_from(site, tx.now),
    )  # fmt: skip


def _asks_outcome(tx: Tx, check_in: CheckIn) -> bool:
    """Whether the programme wants to know how its clients have been: it stays so while this one is answered."""
    return get_programme(tx, get_pair(tx, check_in.pair_id).programme_id).asks_outcome


def _ended_at(tx: Tx, check_in: CheckIn) -> datetime:
    return get_session(tx, check_in.session_id).ended_at


def open_afresh(tx: Tx, site: Site, check_in: CheckIn) -> None:
    """It had ended without being sent: it begins anew, and what was answered then is forgotten."""
    delete_answers(tx, check_in.id)
    check_ins.mark_connection(tx, check_in.id, False)
    open_check_in(tx, site, check_in)
    check_ins.look_for_own_view(tx, check_in.pair_id)
    check_ins.mark_step(tx, check_in, FIRST, None)
