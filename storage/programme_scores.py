"""What all check-ins of a programme say together: how many there are, and their mean."""

from datetime import datetime

from sqlalchemy import bindparam, column, func, select, table

from storage.database import Tx, of_many
from storage.tables import check_ins, pairs

# So many rows cannot be proven after every *send*: one that is damaged moves the mean by a little at most.
_SCORES = table("check_ins", column("pair_id"), column("percent"))
_PLACES = table("pairs", column("id"), column("programme_id"))
_MEAN_BY_PAIR = (
    select(func.avg(_SCORES.c.percent).label("mean"))
    .join(_PLACES, _PLACES.c.id == _SCORES.c.pair_id)
    .where(_PLACES.c.programme_id == bindparam("programme_id"), _SCORES.c.percent.between(0.0, 100.0))
    .group_by(_SCORES.c.pair_id)
    .subquery()
)
_PROGRAMME_MEAN = select(func.avg(_MEAN_BY_PAIR.c.mean), func.count()).select_from(_MEAN_BY_PAIR)


@of_many
def count_scored(tx: Tx, since: datetime) -> tuple[int, int]:
    """How many scored check-ins were sent since then, and about the sessions of how many therapists."""
    query = (
        select(func.count(), func.count(pairs.c.therapist_id.distinct()))
        .join(pairs, pairs.c.id == check_ins.c.pair_id)
        .where(check_ins.c.percent.is_not(None), check_ins.c.sent_at >= since)
    )
    scored, therapists = tx.conn.execute(query).one()
    return int(scored), int(therapists)


@of_many
def programme_mean(tx: Tx, programme_id: int) -> tuple[float, int]:
    """The mean of the programme's pairs' mean scores (0 to 100), and how many pairs that is."""
    mean, count = tx.conn.execute(_PROGRAMME_MEAN, {"programme_id": programme_id}).one()
    return (0.0 if mean is None else float(mean)), int(count)
