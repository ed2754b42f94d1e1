"""What all check-ins of a programme say together: how many there are, and their mean."""

from datetime import datetime

from sqlalchemy import bindparam, column, func, select, table

from storage.database import Tx, of_many
from storage.tables import check_ins, pairs

_MOST = 200
# So many rows cannot be proven after every *send*: one that is damaged moves the mean by a little at most.
_SCORES = table("check_ins", column("pair_id"), column("percent"))
_PLACES = table("pairs", column("id"), column("programme_id"))
_SOME_PAIRS = (
    select(_PLACES.c.id)
    .where(_PLACES.c.programme_id == bindparam("programme_id"))
    .order_by(_PLACES.c.id)
    .limit(_MOST)
    .subquery()
)
_WHOSE = table("pairs", column("therapist_id"))
_SOME_THERAPISTS = select(_WHOSE.c.therapist_id).distinct().order_by(_WHOSE.c.therapist_id).limit(50)
# One look for each pair, and no join: of a large table PostgreSQL would read all of it for that.
_MEAN_OF_PAIR = (
    select(func.avg(_SCORES.c.percent))
    .where(_SCORES.c.pair_id == _SOME_PAIRS.c.id, _SCORES.c.percent.between(0.0, 100.0))
    .correlate(_SOME_PAIRS)
    .scalar_subquery()
)
_MEAN_BY_PAIR = select(_MEAN_OF_PAIR.label("mean")).select_from(_SOME_PAIRS).subquery()
_PROGRAMME_MEAN = select(func.avg(_MEAN_BY_PAIR.c.mean), func.count(_MEAN_BY_PAIR.c.mean))


@of_many
def count_scored(tx: Tx, since: datetime) -> tuple[int, int]:
    """How many scored check-ins were sent since then, and about the sessions of how many therapists: of 50 of them at
    most, by chance, for how many each has does not hang on how many there are.
    """
    query = (
        select(func.count(), func.count(pairs.c.therapist_id.distinct()))
        .join(pairs, pairs.c.id == check_ins.c.pair_id)
        .where(pairs.c.therapist_id.in_(_SOME_THERAPISTS))
        .where(check_ins.c.percent.is_not(None), check_ins.c.sent_at >= since)
    )
    scored, therapists = tx.conn.execute(query).one()
    return int(scored), int(therapists)


@of_many
def programme_mean(tx: Tx, programme_id: int) -> tuple[float, int]:
    """The mean of the programme's pairs' mean scores (0 to 100), and of how many pairs that is.

    Of 200 pairs at most, for after every *send* of a large programme all of them would take seconds. Ids are random, so
    the first ones are a random sample, always the same: where pairs differ by 15 points it is off by one.
    """
    mean, count = tx.conn.execute(_PROGRAMME_MEAN, {"programme_id": programme_id}).one()
    return (0.0 if mean is None else float(mean)), int(count)
