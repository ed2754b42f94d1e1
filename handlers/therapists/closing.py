"""The work of a pair ends, at once or after a last check-in; and goes on again, where that was not the end.

Nothing that waits to be seen is lost by it. Where a client has died nothing comes into their chat any more, and nobody
is told why (docs/decisions/a-client-dies.md).
"""

from datetime import timedelta

from handlers.check_ins import ending, scheduling
from handlers.ground.commands import offer
from handlers.ground.turn import Site
from handlers.sessions import planned_meetings
from handlers.when.hours import outside_quiet
from handlers.who.acting import tell_in_charge, therapist_in_charge
from handlers.who.agreed import agrees
from handlers.who.notice import TOLD_OF_STAND_INS, notice_line, put_away_said
from storage import alerts, check_ins, closings, invitations, outgoing, pairs, people, plans, rooms, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import Closing, Pair, PairState
from storage.sessions import Session

ASK_ANEW_AFTER = timedelta(days=90)
"""After so long a client is asked whether they would like to take part, as when they joined."""
_AT_ONCE = timedelta(days=1)
CLOSED_BY = "closing"
ENDED, REOPENED, CONSENT, RESTS = "ended_for_client", "reopened_for_client", "consent", "client_rests"
CAN_BE_CLOSED = (PairState.INVITED, PairState.ACTIVE, PairState.DECLINED, PairState.STOPPED)


def can_be_told(tx: Tx, pair: Pair) -> bool:
    """Whether a word would reach this client: they take part, Telegram reaches them, and nothing is held back."""
    if pair.state is not PairState.ACTIVE or pair.client_id is None:
        return False
    reached = people.get_person(tx, pair.client_id).unreachable_at is None
    return reached and not closings.is_silent(tx, pair.client_id)


def find_last_session(tx: Tx, pair: Pair) -> Session | None:
    """The session about which this client could be asked a last time; None: there is none, or nothing may be asked."""
    if not can_be_told(tx, pair) or not agrees(tx, pair) or therapist_in_charge(tx, pair) is None:
        return None
    until = people.get_person(tx, pair.client_id or 0).paused_until
    return None if until is not None and until > tx.now else scheduling.find_last_to_ask(tx, pair)


def close_after_last(tx: Tx, site: Site, pair: Pair, closed_as: Closing) -> None:
    """The client is asked a last time, about their last session; the pair is closed, with thanks, once that is over."""
    last = find_last_session(tx, pair)
    if last is None:
        close(tx, pair, closed_as, tell=True)
        return
    scheduling.ask_about(tx, site, last)
    closings.mark_closing(tx, pair.id, closed_as)


def keep_going(tx: Tx, pair: Pair) -> None:
    """What is asked now is not the last: it goes on, and what was planned meanwhile counts."""
    closings.mark_closing(tx, pair.id, None)
    for plan in plans.list_of_pair(tx, pair.id) if pair.closing_at else ():
        planned_meetings.look_ahead(tx, plan.id, pair.closing_at)


def close_in_time(tx: Tx, pair: Pair) -> None:
    """Its last check-in is over."""
    if pair.closed_as is not None:
        close(tx, pair, pair.closed_as, tell=True)


def close_as_died(tx: Tx, pair: Pair) -> None:
    """The client has died; perhaps that is learned only now of somebody who stopped coming."""
    if pair.state is PairState.CLOSED:
        closings.mark_died(tx, pair)
        _be_silent(tx, pair)
    else:
        close(tx, pair, Closing.DIED, tell=False)


def close(tx: Tx, pair: Pair, closed_as: Closing, *, tell: bool) -> None:
    """It is over now. `tell`: the client reads thanks, where a word reaches them; of a death nobody is told."""
    told = tell and closed_as is not Closing.DIED and can_be_told(tx, pair)
    for each in ending.list_open(tx, pair.id):
        (ending.withdraw_silently if closed_as is Closing.DIED else ending.withdraw)(tx, each)
    for plan in plans.list_of_pair(tx, pair.id):
        plans.mark_over(tx, plan.id)
    invitations.void_invitations(tx, pair.id)
    alert = alerts.find_open_alert(tx, pair.id)
    if alert is not None:
        alerts.close_alert(tx, alert.id, CLOSED_BY)  # unseen, it is still repeated until somebody has seen it
    for about in (About.REOPENED, About.CADENCE):  # what was to be told is no longer so
        outgoing.cancel(tx, key_of(about, pair.id))
    closings.mark_closed(tx, pair, closed_as)
    if closed_as is Closing.DIED:
        _be_silent(tx, pair)
    elif pair.client_id is not None:
        client = people.get_person(tx, pair.client_id)
        offer(tx, client)
        if told:
            put_away_said(tx, client.id, TOLD_OF_STAND_INS)
            _tell(tx, pair, About.ENDED, ENDED)


def _tell(tx: Tx, pair: Pair, about: str, view: str) -> None:
    """In place of what was to be told of the end, or of going on: to and fro makes one message."""
    client = people.get_person(tx, pair.client_id or 0)
    for each in (About.ENDED, About.REOPENED):
        outgoing.cancel(tx, key_of(each, pair.id))
    outgoing.replace_outgoing(
        tx, key_of(about, pair.id), Purpose.NOTICE, client.id, due_at=outside_quiet(tx.now, client.zone, client.quiet),
        wanted_at=tx.now, urgency=Urgency.PROMPT, view=notice_line.__name__,
        args={"about": view, "args": {"pair": pair.id}}, silent=True,
    )  # fmt: skip


def _be_silent(tx: Tx, pair: Pair) -> None:
    """Whatever else this client was to be asked is withdrawn; who asks it learns that nothing comes, and not why."""
    for other in _others(tx, pair):
        for each in ending.list_open(tx, other.id):
            ending.withdraw_silently(tx, each)
        _tell_of_rest(tx, pair, other)


def _others(tx: Tx, pair: Pair) -> list[Pair]:
    if pair.client_id is None:
        return []
    return [each for each in pairs.list_pairs_of_client(tx, pair.client_id) if each.id != pair.id]


def _tell_of_rest(tx: Tx, pair: Pair, other: Pair) -> None:
    if other.state is PairState.ACTIVE and other.therapist_id != pair.therapist_id:
        tell_in_charge(tx, other, key_now(tx, About.RESTS, other.id), RESTS, {"pair": other.id})


def is_asked_anew(tx: Tx, pair: Pair) -> bool:
    """Whether a closed pair's client is asked for consent before it goes on: after long, or once more."""
    long_ago = pair.closed_at is not None and tx.now - pair.closed_at > ASK_ANEW_AFTER
    unanswered = pair.closed_from is PairState.INVITED and pair.consented_at is not None
    return pair.closed_as is not Closing.DIED and (unanswered or (long_ago and pair.closed_from is PairState.ACTIVE))


def open_again(tx: Tx, site: Site, pair: Pair) -> None:
    """It was not over, or begins again; a client who took part is told, or asked. What was said of a death was a
    mistake: everything is as before, also where it had ended already, and nothing is sent.
    """
    if pair.was_closed_as is not None:
        closings.mark_not_died(tx, pair)
        _end_silence(tx, site, pair)
        return
    state, anew = pair.closed_from or PairState.INVITED, is_asked_anew(tx, pair)
    closings.mark_open_again(tx, pair, PairState.INVITED if anew else state)
    if pair.closed_as is Closing.DIED:
        _undo_silence(tx, site, pair)
    elif (anew or state is PairState.ACTIVE) and pair.client_id is not None:
        _tell_of_going_on(tx, pair, anew=anew)
    if pair.client_id is not None:
        offer(tx, people.get_person(tx, pair.client_id))


def _tell_of_going_on(tx: Tx, pair: Pair, *, anew: bool) -> None:
    """Whoever was told of no end, where there was hardly one, is told of nothing."""
    outgoing.cancel(tx, key_of(About.ENDED, pair.id))
    told = outgoing.has_happened(tx, key_of(About.ENDED, pair.id), since=pair.closed_at)
    if anew or told or (pair.closed_at is not None and tx.now - pair.closed_at > _AT_ONCE):
        _tell(tx, pair, About.REOPENED, CONSENT if anew else REOPENED)


def _undo_silence(tx: Tx, site: Site, pair: Pair) -> None:
    """Plans that ended with it hold again, from when they ended; what was booked meanwhile is reported."""
    if pair.closed_at is not None:
        rooms.mark_due_again(tx, pair.id, pair.closed_at)
    for plan_id in closings.list_plans_ended_with(tx, pair):
        plans.mark_going_on(tx, plan_id)
        planned_meetings.look_ahead(tx, plan_id, pair.closed_at)
    _end_silence(tx, site, pair)


def _end_silence(tx: Tx, site: Site, pair: Pair) -> None:
    """What was planned and is still fresh comes; who else asks this client learns of that."""
    for each in (pairs.get_pair(tx, pair.id), *_others(tx, pair)):
        for session in sessions.list_around(tx, each.id, tx.now - site.expire_after, tx.now):
            check_in = check_ins.find_check_in_of_session(tx, session.id)
            waited = check_in is not None and check_in.state is CheckInState.WITHDRAWN
            if waited and session.withdrawn_at is None:
                scheduling.plan(tx, site, each, session, again=True)
    for other in _others(tx, pair):
        _tell_of_rest(tx, pair, other)
