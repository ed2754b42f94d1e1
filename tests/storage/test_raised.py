"""How soon alerts are seen, as figures need it: the first time counts, and what nobody has seen counts as waiting."""

from datetime import timedelta

from storage import alerts
from storage.database import Database, Tx
from storage.held import Span
from storage.raised import Raised, raised_in
from tests.stage import Clock
from tests.storage.make import Maker

DAY = timedelta(days=1)


async def test_an_alert_that_is_unseen_again_was_seen_when_it_first_was(
    db: Database, make: Maker, clock: Clock
) -> None:
    programme = await make.programme()
    pair = await make.pair(programme)
    check_in = await make.check_in(pair, ago=DAY)
    begin = clock() - 2 * DAY

    def raise_it(tx: Tx) -> int:
        alert = alerts.find_open_alert(tx, pair.id) or alerts.add_alert(tx, pair.id, check_in.id)
        alerts.add_reason(tx, alert.id, check_in.id, "comment", outright=True, details={})
        alerts.mark_unseen(tx, alert.id, check_in.id, tx.now)
        return alert.id

    async def found() -> Raised:
        span = Span(begin, begin, begin + 3 * DAY)
        ((one,), _, _) = await db.read(lambda tx: raised_in(tx, programme.id, span, ("dip",)))
        return one

    alert = await db.write(raise_it)
    clock.advance(hours=3)
    one = await found()
    assert (one.seen, one.waited) == (None, 3.0)  # nobody has seen it: it waits, and is not left out
    await db.write(lambda tx: alerts.mark_seen(tx, alert))
    clock.advance(days=7)
    await db.write(raise_it)
    clock.advance(hours=2)
    await db.write(lambda tx: alerts.mark_seen(tx, alert))
    one = await found()
    assert (one.seen, one.waited) == (3.0, 3.0)  # neither a week nor two waits
