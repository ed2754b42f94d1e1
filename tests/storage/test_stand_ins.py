"""Who stands in for whom at an instant, on both engines."""

from datetime import timedelta

from storage import stand_ins
from storage.database import Database, Tx
from storage.stand_ins import StandIn
from tests.stage import Clock
from tests.storage.make import Maker


async def test_a_stand_in_holds_until_the_instant_it_ends_and_is_then_to_be_told_of_once(
    db: Database, make: Maker, clock: Clock
) -> None:
    programme, other = await make.programme(), await make.programme()
    therapist, colleague, supervisor = await make.person(), await make.person(), await make.person()

    def add(tx: Tx) -> StandIn:
        until = tx.now + timedelta(days=1)
        return stand_ins.add_stand_in(tx, programme.id, therapist.id, colleague.id, named_by=supervisor.id, until=until)

    made = await db.write(add)

    async def seen() -> tuple[StandIn | None, list[StandIn], list[StandIn]]:
        return await db.read(
            lambda tx: (
                stand_ins.find_stand_in_for(tx, programme.id, therapist.id),
                stand_ins.list_stand_ins_by(tx, colleague.id),
                stand_ins.list_over(tx),
            )
        )

    assert await seen() == (made, [made], [])
    assert await db.read(lambda tx: stand_ins.find_stand_in_for(tx, other.id, therapist.id)) is None
    assert await db.read(lambda tx: stand_ins.find_stand_in_for(tx, programme.id, colleague.id)) is None
    clock.at = made.until
    assert await seen() == (None, [], [made])
    assert not made.lasts_at(clock.at)
    assert await db.write(lambda tx: stand_ins.mark_ended(tx, made.id))
    assert not await db.write(lambda tx: stand_ins.mark_ended(tx, made.id))
    assert await seen() == (None, [], [])
