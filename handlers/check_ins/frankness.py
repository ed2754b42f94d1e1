"""Once, around the fifth session, the programme invites a client to say what does not suit them.

A word from the service itself, and not from the therapist, at that time: Flückiger et al. (2012), a randomised study.
It stands above the first question, behind a tap, and never in the message that brings a check-in.
"""

from handlers.ground.turn import Turn
from handlers.who.called import therapist_of
from storage import check_ins, sessions
from storage.answers import list_answers
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.pairs import get_pair
from storage.programmes import get_programme

_AROUND = range(5, 9)  # the fifth is not always asked about, or its check-in not answered


def invite_in_time(turn: Turn, check_in: CheckIn) -> None:
    """The client is about to see the first question of this one: it invites them, if it is time and none has yet."""
    if list_answers(turn.tx, check_in.id) or _number(turn.tx, check_in) not in _AROUND:
        return
    if get_programme(turn.tx, get_pair(turn.tx, check_in.pair_id).programme_id).invites_frankness:
        check_ins.mark_inviting(turn.tx, check_in)


def _number(tx: Tx, check_in: CheckIn) -> int:
    """Which of the pair's sessions it is about: those that were taken back, or did not take place, do not count."""
    missed = {each.session_id for each in check_ins.list_of_pair(tx, check_in.pair_id, CheckInState.NOT_HELD)}
    ended_at = sessions.get_session(tx, check_in.session_id).ended_at
    held = [s for s in sessions.list_of_pair(tx, check_in.pair_id) if s.withdrawn_at is None and s.id not in missed]
    return sum(each.ended_at <= ended_at for each in held)


def invitation(turn: Turn, check_in: CheckIn) -> list[str]:
    """Its words, where this one invites."""
    if not check_in.invites_frankness:
        return []
    pair = get_pair(turn.tx, check_in.pair_id)
    programme = get_programme(turn.tx, pair.programme_id).name
    return [turn.words("check-in-frank", programme=programme, therapist=therapist_of(turn, pair))]
