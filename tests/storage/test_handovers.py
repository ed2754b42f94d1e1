"""Who looks after one client for a while at an instant, on both engines."""

from datetime import timedelta

from storage import handovers
from storage.database import Database, Tx
from storage.handovers import Handover
from tests.stage import Clock
from tests.storage.make import Maker


async def test_a_handover_holds_until_the_instant_it_ends_and_is_then_to_be_told_of_once(
    db: Database, make: Maker, clock: Clock
) -> None:
    pair, other = await make.pair(), await make.pair()
    colleague, account = await make.person(), await make.person()
    begun = clock.at

    def add(tx: Tx) -> Handover:
        return handovers.add_handover(tx, pair.id, colleague.id, until=tx.now + timedelta(days=1))

    made = await db.write(add)

    async def seen() -> tuple[Handover | None, list[Handover], list[Handover], list[Handover]]:
        return await db.read(
            lambda tx: (
                handovers.find_handover(tx, pair.id),
                handovers.list_handovers_to(tx, colleague.id),
                handovers.list_lasting(tx, pair.programme_id),
                handovers.list_over(tx),
            )
        )

    assert await seen() == (made, [made], [made], [])
    assert await db.read(lambda tx: handovers.find_handover(tx, other.id)) is None
    assert await db.read(lambda tx: handovers.list_lasting(tx, other.programme_id)) == []
    clock.at = made.until
    assert await seen() == (None, [], [], [made])
    assert (made.held_at(begun), made.lasts_at(clock.at), made.held_at(clock.at)) == (True, False, False)
    assert await db.write(lambda tx: handovers.mark_ended(tx, made.id))
    assert not await db.write(lambda tx: handovers.mark_ended(tx, made.id))
    assert await seen() == (None, [], [], [])
    later = await db.write(add)
    await db.write(lambda tx: handovers.mark_account(tx, pair.programme_id, colleague.id, account.id))
    of_pair = await db.read(lambda tx: handovers.list_of_pair(tx, pair.id))
    assert [(each.id, each.person_id) for each in of_pair] == [(made.id, colleague.id), (later.id, account.id)]
    await _one_to_come(db, other.id, colleague.id, clock)


async def _one_to_come(db: Database, pair_id: int, colleague_id: int, clock: Clock) -> None:
    """What is to come is neither who looks after the client, nor over, and holds when it is marked as begun."""
    begins, until = clock.at + timedelta(days=2), clock.at + timedelta(days=4)
    coming = await db.write(lambda tx: handovers.add_handover(tx, pair_id, colleague_id, until=until, begins_at=begins))
    assert [coming.held_at(at) for at in (clock.at, begins, until)] == [False, True, False]
    assert await db.read(lambda tx: handovers.find_to_come(tx, pair_id)) == coming
    assert await db.read(lambda tx: handovers.list_to_come_to(tx, colleague_id)) == [coming]
    assert coming not in await db.read(lambda tx: handovers.list_handovers_to(tx, colleague_id))
    assert await db.read(handovers.list_begun) == []
    clock.at = begins
    assert await db.read(handovers.list_begun) == [coming]
    begun = await db.write(lambda tx: handovers.mark_begun(tx, coming.id))
    assert (begun.begins_at, begun.named_at) == (None, begins)
    assert await db.read(lambda tx: handovers.find_to_come(tx, pair_id)) is None
    assert await db.read(lambda tx: handovers.find_handover(tx, pair_id)) == begun
    assert await db.write(lambda tx: handovers.mark_ended(tx, coming.id))
