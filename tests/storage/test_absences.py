"""Who is away at an instant, on both engines."""

from datetime import timedelta

from storage import absences
from storage.absences import Absence
from storage.database import Database, Tx
from tests.stage import Clock
from tests.storage.make import Maker


async def test_an_absence_runs_from_its_first_instant_up_to_its_last(db: Database, make: Maker, clock: Clock) -> None:
    programme, other, person = await make.programme(), await make.programme(), await make.person()
    begins, ends = clock.at + timedelta(days=1), clock.at + timedelta(days=3)
    made = await db.write(lambda tx: absences.add_absence(tx, programme.id, person.id, begins, ends, None))

    async def seen() -> tuple[bool, int, int]:
        def read(tx: Tx) -> tuple[bool, int, int]:
            assert absences.find_absence(tx, other.id, person.id) is None
            running = absences.find_absence(tx, programme.id, person.id) is not None
            return running, len(absences.list_absences(tx, programme.id, person.id)), len(absences.list_begun(tx))

        return await db.read(read)

    assert await seen() == (False, 1, 0)
    clock.at = begins
    assert await seen() == (True, 1, 1)
    clock.at = ends
    assert await seen() == (False, 0, 1)  # over by the clock, and still to be ended
    await db.write(lambda tx: absences.mark_ended(tx, made))
    assert await seen() == (False, 0, 0)


async def test_what_is_ended_early_keeps_what_was_of_it_and_what_is_called_off_nothing(
    db: Database, make: Maker, clock: Clock
) -> None:
    programme, person = await make.programme(), await make.person()
    day = timedelta(days=1)

    def live(tx: Tx) -> list[Absence]:
        here = (programme.id, person.id)
        running = absences.add_absence(tx, *here, tx.now - day, tx.now + day, None)
        coming = absences.add_absence(tx, *here, tx.now + 2 * day, tx.now + 3 * day, None)
        for each in (running, coming):
            absences.mark_ended(tx, each)
        return absences.list_spans(tx, *here, tx.now - 5 * day)

    (kept,) = await db.write(live)
    assert (kept.begins_at, kept.ends_at) == (clock.at - day, clock.at)
