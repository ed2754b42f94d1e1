"""What happened with a therapist's clients while somebody else looked after them, or they were away, in one line."""

from datetime import datetime

from handlers.ground.turn import Turn
from storage import alerts, check_ins, pairs, sessions


def meanwhile(turn: Turn, programme_id: int, begins: datetime, ends: datetime) -> str:
    """Sessions, check-ins that came back, and messages about clients in that time, and how many are still unseen."""
    own = [each for each in pairs.list_pairs_of_therapist(turn.tx, turn.person.id) if each.programme_id == programme_id]
    ids = [each.id for each in own]
    sent = [each for each in check_ins.list_sent_since(turn.tx, ids, begins) if _within(each.sent_at, begins, ends)]
    told = [each for pair_id in ids for each in alerts.list_of_pair(turn.tx, pair_id)]
    told = [each for each in told if _within(each.opened_at, begins, ends)]
    held = [each for each in sessions.list_between(turn.tx, ids, begins, ends) if each.withdrawn_at is None]
    return turn.words(
        "meanwhile", sessions=len(held), sent=len(sent), told=len(told),
        unseen=sum(each.unseen_since is not None for each in told),
    )  # fmt: skip


def _within(at: datetime | None, begins: datetime, ends: datetime) -> bool:
    return at is not None and begins <= at < ends
