"""What figures are made of, on both engines: what belongs to a period, and who is behind it."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from scoring.disclosure import Entry
from storage import alerts, check_ins, releases, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.database import Database, Tx
from storage.figures import Figures, figures_between
from storage.releases import Form
from storage.sessions import Modality
from tests.stage import Clock
from tests.storage.make import Maker

DAY = timedelta(days=1)


async def figures(db: Database, programme_id: int, *, instrument: str = "own") -> Figures:
    """Of the last ten days, up to this instant."""
    return await db.read(lambda tx: figures_between(tx, programme_id, tx.now - 10 * DAY, tx.now, instrument, 1))


async def test_what_counts_and_who_is_behind_it(db: Database, make: Maker, clock: Clock) -> None:
    programme = await make.programme()
    pair, elsewhere = await make.pair(programme), await make.pair()
    answered, asked, not_held, _, _ = [
        await make.check_in(each, ago=days * DAY)
        for each, days in ((pair, 1), (pair, 2), (pair, 3), (pair, 11), (elsewhere, 1))
    ]
    taken_back = await make.session(pair, ago=4 * DAY)
    unasked = await make.session(pair, ago=10 * DAY)  # the first instant of the period
    await make.session(pair)  # the first instant after it

    def go_on(tx: Tx) -> None:
        for each in (answered, asked, not_held):
            check_ins.mark_prompted(tx, each.id, asks_came_up=None, reminder_at=tx.now, expires_at=tx.now)
        check_ins.mark_sent(tx, answered, "done", 62.5)
        check_ins.mark_ended(tx, not_held, CheckInState.NOT_HELD, "first")
        sessions.mark_withdrawn(tx, taken_back.id)

    await db.write(go_on)
    one = Entry(Modality.VIDEO, pair.client_id or 0, pair.therapist_id)
    found = await figures(db, programme.id)
    assert unasked.withdrawn_at is None
    assert found.sessions == [one] * 3
    assert found.asked == [one] * 2
    assert found.answered == [one]
    assert found.scores == [Entry(one.row, one.client, one.therapist, 62.5)]
    assert (await figures(db, programme.id, instrument="another")).scores == []


async def test_an_alert_counts_once_and_waits_until_it_is_seen(db: Database, make: Maker, clock: Clock) -> None:
    programme = await make.programme()
    pair = await make.pair(programme)
    first = await make.check_in(pair, ago=DAY)

    def open_alert(tx: Tx) -> int:
        alert = alerts.add_alert(tx, pair.id, first.id)
        for kind in ("dip", "tension"):
            alerts.add_reason(tx, alert.id, first.id, kind, outright=kind == "tension", details={})
        alerts.mark_unseen(tx, alert.id, first.id, tx.now)
        return alert.id

    alert_id = await db.write(open_alert)
    clock.advance(hours=5)
    later: CheckIn = await make.check_in(pair)
    await db.write(lambda tx: alerts.add_reason(tx, alert_id, later.id, "low", outright=False, details={}))
    clock.advance(hours=1)
    waiting = await figures(db, programme.id)
    assert len(waiting.alerts) == 1
    assert [each.value for each in waiting.hours_to_seen] == [6.0]
    await db.write(lambda tx: alerts.mark_seen(tx, alert_id))
    clock.advance(hours=3)
    assert [each.value for each in (await figures(db, programme.id)).hours_to_seen] == [6.0]


async def test_a_period_is_given_out_once(db: Database, make: Maker) -> None:
    programme, other = await make.programme(), await make.programme()
    assert await db.read(lambda tx: releases.find_release(tx, programme.id, "2026Q1")) is None
    given = await db.write(lambda tx: releases.add_release(tx, programme.id, "2026Q1", "{}", margin=7.5))
    assert (given.form, given.content, given.margin, given.is_whole) == (Form.DOCUMENT, "{}", 7.5, True)
    assert await db.read(lambda tx: releases.find_release(tx, programme.id, "2026Q1")) == given
    assert await db.read(lambda tx: releases.list_by_hash(tx, given.hash)) == [given]
    assert await db.read(lambda tx: releases.list_releases(tx, programme.id)) == [given]
    assert await db.read(lambda tx: releases.find_release(tx, other.id, "2026Q1")) is None
    with pytest.raises(IntegrityError):
        await db.write(lambda tx: releases.add_release(tx, programme.id, "2026Q1", "other"))


async def test_an_alert_that_is_unseen_again_waits_anew(db: Database, make: Maker, clock: Clock) -> None:
    """Seen within the hour, and a week later again: not once after a week."""
    programme = await make.programme()
    pair = await make.pair(programme)
    check_in = await make.check_in(pair, ago=DAY)

    def raise_it(tx: Tx) -> int:
        alert = alerts.find_open_alert(tx, pair.id) or alerts.add_alert(tx, pair.id, check_in.id)
        alerts.add_reason(tx, alert.id, check_in.id, "comment", outright=True, details={})
        alerts.mark_unseen(tx, alert.id, check_in.id, tx.now)
        return alert.id

    alert_id = await db.write(raise_it)
    await db.write(lambda tx: alerts.mark_seen(tx, alert_id))
    clock.advance(days=7, hours=1)
    await db.write(raise_it)
    clock.advance(hours=1)
    await db.write(raise_it)  # more words while it waits do not begin it anew
    clock.advance(hours=1)
    assert [each.value for each in (await figures(db, programme.id)).hours_to_seen] == [0.0, 2.0]
    await db.write(lambda tx: alerts.mark_seen(tx, alert_id))
    clock.advance(hours=5)
    found = await figures(db, programme.id)
    assert [each.value for each in found.hours_to_seen] == [0.0, 2.0]
    assert len(found.alerts) == 1
