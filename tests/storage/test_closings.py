"""The end of a pair's work, on both engines: when its last check-in is over, whom silence covers."""

from datetime import timedelta

from storage import check_ins, closings, pairs, plans
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.pairs import Closing, PairState, get_pair
from storage.sessions import Modality
from tests.stage import Clock
from tests.storage.make import Maker

HOUR = timedelta(hours=1)


async def to_close(db: Database) -> list[int]:
    return await db.read(lambda tx: [each.id for each in closings.list_to_close(tx, tx.now - HOUR)])


async def test_it_is_closed_once_nothing_is_planned_open_or_just_sent(db: Database, make: Maker, clock: Clock) -> None:
    pair, other = await make.pair(), await make.pair()
    check_in = await make.check_in(pair)
    assert await to_close(db) == []
    await db.write(lambda tx: closings.mark_closing(tx, pair.id, Closing.GOALS))
    assert await to_close(db) == []  # planned
    asked = {"asks_came_up": None, "language": "en", "reminder_at": clock(), "expires_at": clock()}
    await db.write(lambda tx: check_ins.mark_prompted(tx, check_in.id, **asked))  # type: ignore[arg-type]
    assert await to_close(db) == []
    await db.write(lambda tx: check_ins.mark_sent(tx, check_in, "done", 50.0))
    assert await to_close(db) == []
    clock.advance(hours=1)
    assert await to_close(db) == [pair.id]
    late = await make.check_in(pair)
    assert await to_close(db) == []
    await db.write(lambda tx: check_ins.mark_ended(tx, late, CheckInState.EXPIRED, "first"))
    assert await to_close(db) == [pair.id]
    await db.write(lambda tx: closings.mark_closing(tx, other.id, Closing.OTHER))
    await db.write(lambda tx: pairs.mark_handed_over(tx, other.id, pair.id))
    assert await to_close(db) == [pair.id]  # who goes on with somebody else is not closed here
    await db.write(lambda tx: closings.mark_closed(tx, get_pair(tx, pair.id), Closing.GOALS))
    assert await to_close(db) == []


async def test_closed_and_open_again_it_is_what_it_was(db: Database, make: Maker, clock: Clock) -> None:
    pair = await make.pair()
    for state in (PairState.ACTIVE, PairState.STOPPED):
        if state is PairState.STOPPED:
            await db.write(lambda tx: pairs.mark_stopped(tx, pair.id))
        before = await db.read(lambda tx: get_pair(tx, pair.id))
        await db.write(lambda tx, b=before: closings.mark_closed(tx, b, Closing.DIED))  # type: ignore[misc]
        closed = await db.read(lambda tx: get_pair(tx, pair.id))
        assert (closed.state, closed.closed_from, closed.closed_at) == (PairState.CLOSED, state, clock())
        assert await db.read(lambda tx: closings.is_silent(tx, pair.client_id or 0))
        assert not await db.read(lambda tx: closings.is_silent(tx, pair.therapist_id))
        await db.write(lambda tx, c=closed, s=state: closings.mark_open_again(tx, c, s))  # type: ignore[misc]
        assert await db.read(lambda tx: get_pair(tx, pair.id)) == before
        assert not await db.read(lambda tx: closings.is_silent(tx, pair.client_id or 0))


async def test_only_a_death_is_silence_and_one_word_for_it_is_enough(db: Database, make: Maker) -> None:
    pair = await make.pair()

    async def silent() -> bool:
        return await db.read(lambda tx: closings.is_silent(tx, pair.client_id or 0))

    for each in Closing:
        await db.write(lambda tx, c=each: closings.mark_closed(tx, pair, c))  # type: ignore[misc]
        assert await silent() is (each is Closing.DIED)
    await db.write(lambda tx: closings.mark_closed(tx, pair, Closing.OTHER))
    before = await db.read(lambda tx: get_pair(tx, pair.id))
    await db.write(lambda tx: closings.mark_died(tx, before))
    assert await silent()
    await db.write(lambda tx: closings.mark_not_died(tx, get_pair(tx, pair.id)))
    assert await db.read(lambda tx: get_pair(tx, pair.id)) == before


async def test_the_plans_that_ended_with_it_and_no_others(db: Database, make: Maker, clock: Clock) -> None:
    pair = await make.pair()

    def add(tx: Tx) -> int:
        first = tx.now.date()
        return plans.add_plan(tx, pair.id, Modality.VIDEO, first=first, starts="10:00", minutes=50, weeks=1).id

    before, ended = await db.write(add), await db.write(add)
    await db.write(lambda tx: plans.mark_over(tx, before))
    clock.advance(hours=1)

    def close(tx: Tx) -> None:
        plans.mark_over(tx, ended)
        closings.mark_closed(tx, pair, Closing.DIED)

    await db.write(close)
    found = await db.read(lambda tx: closings.list_plans_ended_with(tx, get_pair(tx, pair.id)))
    assert found == [ended]
    await db.write(lambda tx: plans.mark_going_on(tx, ended))
    assert [each.id for each in await db.read(lambda tx: plans.list_of_pair(tx, pair.id))] == [ended]
