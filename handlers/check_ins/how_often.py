"""How often a client is asked: whether their cadence has a check-in after a session."""

from datetime import timedelta

from storage import check_ins, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.pairs import Cadence, Pair
from storage.sessions import Session

_WEEK = timedelta(days=6, hours=12)  # a session that is a little earlier this week is a week later all the same


def follows(tx: Tx, pair: Pair, session: Session) -> bool:
    """Whether the cadence of this pair has a check-in after this session: each, every second, or weekly at most."""
    if pair.cadence is Cadence.EACH:
        return True
    before = [each for each in sessions.list_of_pair(tx, pair.id) if _counts(each, session)]
    asked = [each for each in before if _was_asked(tx, each)]
    if not asked:
        return True
    if pair.cadence is Cadence.SECOND:
        return asked[-1].id != before[-1].id
    return session.ended_at - asked[-1].ended_at >= _WEEK


def _counts(other: Session, session: Session) -> bool:
    return other.id != session.id and other.withdrawn_at is None and other.ended_at <= session.ended_at


def _was_asked(tx: Tx, session: Session) -> bool:
    check_in = check_ins.find_check_in_of_session(tx, session.id)
    return check_in is not None and check_in.state is not CheckInState.WITHDRAWN
