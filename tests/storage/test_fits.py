"""What the detector has learned: kept once a kind, and learned from what was sent."""

from storage import check_ins, fits
from storage.answers import set_answer
from storage.database import Database
from storage.fits import Kind
from storage.pairs import Pair
from tests.stage import Clock
from tests.storage.make import Maker


async def _sent(db: Database, make: Maker, pair: Pair, value: int, percent: float | None) -> None:
    check_in = await make.check_in(pair)
    await db.write(lambda tx: set_answer(tx, check_in.id, "goals", value))
    await db.write(lambda tx: check_ins.mark_sent(tx, check_in, "done", percent))


async def test_the_newest_fit_of_a_kind_is_kept(db: Database, make: Maker, clock: Clock) -> None:
    programme = await make.programme()
    kind, other = Kind(programme.id, "own", 1, "en"), Kind(programme.id, "own", 2, "en")
    assert await db.read(lambda tx: fits.find_fit(tx, kind)) is None
    await db.write(lambda tx: fits.set_fit(tx, kind, "{}", 40))
    clock.advance(days=1)
    await db.write(lambda tx: fits.set_fit(tx, kind, '{"a": 1}', 55, 11, 9))
    newest = fits.Fit('{"a": 1}', 55, clock(), 11, 9)
    assert await db.read(lambda tx: fits.find_fit(tx, kind)) == newest
    assert await db.read(fits.list_fits) == [(kind, newest)]
    assert await db.read(lambda tx: fits.find_fit(tx, other)) is None


async def test_history_is_what_was_sent_and_scored(db: Database, make: Maker, clock: Clock) -> None:
    pair, other = await make.pair(), await make.pair()
    for value in (4, 5):
        await _sent(db, make, pair, value, 80.0)
        clock.advance(days=7)
    await _sent(db, make, other, 1, None)  # too few answers for a score
    unsent = await make.check_in(other)
    await db.write(lambda tx: set_answer(tx, unsent.id, "goals", 2))
    ((kind, scored),) = await db.read(fits.list_kinds)
    assert (kind.programme_id, kind.language, scored) == (pair.programme_id, "en", 2)
    assert await db.read(lambda tx: fits.list_pairs_with_history(tx, kind)) == [pair.id]
    found = await db.read(lambda tx: fits.list_histories(tx, kind, [pair.id, other.id]))
    assert found == [[{"goals": 4}, {"goals": 5}]]
