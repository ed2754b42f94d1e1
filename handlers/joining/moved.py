"""A client goes on with another therapist: what is asked of them, and what becomes of what they said before.

The alliance belongs to a pair, so a new pair begins; of the earlier one its therapist reads what the client agrees to.
"""

from handlers.alerts import handed_on
from handlers.ground.turn import Turn
from handlers.who.acting import colleague_name
from storage import alerts, pairs
from storage.database import Tx
from storage.pairs import Pair, PairState


def earlier_pairs(tx: Tx, pair: Pair) -> list[Pair]:
    """The pairs before this one whose client goes on in it, the last of them first."""
    return [each for each in pairs.list_earlier(tx, pair.id) if each.state is PairState.MOVED]


def settle(tx: Tx, earlier: list[Pair], *, read: bool) -> None:
    """The client has said whether their therapist now reads what they said before. What waits unseen goes to them; or
    it waits no longer, because nobody is going to read it.
    """
    waiting = [alert for each in earlier for alert in alerts.list_current(tx, [each.id])]
    for each in reversed(earlier):
        if read:
            pairs.mark_read_on(tx, each.id)
    for alert in waiting:
        if not read:
            alerts.mark_unread(tx, alert.id)
            if alert.closed_at is None:
                alerts.close_alert(tx, alert.id, "moved")
        elif alert.unseen_since is not None:
            handed_on.hand_on_one(tx, alert)


def told_before(turn: Turn, earlier: list[Pair], later: Pair) -> str:
    """With whom the client went on so far and goes on now, and whether something they said is still to be read."""
    values = {
        "before": earlier[0].therapist_called or colleague_name(turn, earlier[0].therapist_id, later.programme_id),
        "therapist": colleague_name(turn, later.therapist_id, later.programme_id),
    }
    unseen = any(a.unseen_since is not None for each in earlier for a in alerts.list_current(turn.tx, [each.id]))
    waits = [turn.words("moved-unread", **values)] if unseen else []
    return "\n\n".join([turn.words("moved-client", **values), *waits])
