"""Whether a therapist's own answers may count: sealed, the last one holds, and nothing is left of who has left."""

from datetime import datetime, timedelta

from storage import figures_answers, people
from storage.database import Database, Tx
from storage.figures_answers import FiguresAnswer
from storage.pairs import Pair
from storage.people import Role
from storage.tables import figures_answers as table
from tests.stage import Clock
from tests.storage.make import Maker, rows


async def therapist_of(db: Database, make: Maker) -> Pair:
    """A pair whose therapist is there."""
    pair = await make.pair()
    await db.write(lambda tx: people.add_role(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST))
    return pair


async def say(db: Database, pair: Pair, *, agreed: bool) -> None:
    await db.write(lambda tx: figures_answers.set_answer(tx, pair.therapist_id, pair.programme_id, agreed=agreed))


async def found(db: Database, pair: Pair) -> FiguresAnswer | None:
    return await db.read(lambda tx: figures_answers.find_answer(tx, pair.therapist_id, pair.programme_id))


async def agreed(db: Database, pair: Pair) -> dict[int, datetime]:
    return await db.read(lambda tx: figures_answers.list_agreed(tx, pair.programme_id))


async def test_a_yes_holds_since_it_was_first_said_and_after_a_no_begins_anew(
    db: Database, make: Maker, clock: Clock
) -> None:
    pair = await therapist_of(db, make)
    assert (await found(db, pair), await agreed(db, pair)) == (None, {})
    first = clock()
    await say(db, pair, agreed=True)
    clock.advance(days=1)
    await say(db, pair, agreed=True)
    assert await agreed(db, pair) == {pair.therapist_id: first}
    await say(db, pair, agreed=False)
    assert await found(db, pair) == FiguresAnswer(False, None, clock())
    assert await agreed(db, pair) == {}
    clock.advance(days=1)
    await say(db, pair, agreed=True)
    assert await agreed(db, pair) == {pair.therapist_id: clock()}
    assert len(await rows(db, table)) == 1


async def test_which_it_is_cannot_be_seen_and_a_yes_is_to_one_programme(db: Database, make: Maker) -> None:
    pair, other = await therapist_of(db, make), await therapist_of(db, make)
    await db.write(lambda tx: people.add_role(tx, pair.therapist_id, other.programme_id, Role.THERAPIST))
    await say(db, pair, agreed=True)
    await say(db, other, agreed=False)
    kept = await rows(db, table)
    assert len({len(row["answer"]) for row in kept}) == 1
    assert b"yes" not in b"".join(row["answer"] for row in kept)
    assert "True" not in repr(await found(db, pair))
    assert await agreed(db, other) == {}


async def test_that_it_was_asked_is_no_answer_and_stays_beside_one(db: Database, make: Maker, clock: Clock) -> None:
    pair, asked = await therapist_of(db, make), clock() - timedelta(minutes=1)
    await db.write(lambda tx: figures_answers.mark_asked(tx, pair.therapist_id, pair.programme_id, asked))
    assert await found(db, pair) == FiguresAnswer(None, asked, None)
    assert await agreed(db, pair) == {}
    await say(db, pair, agreed=True)
    assert await found(db, pair) == FiguresAnswer(True, asked, clock())


async def test_of_who_leaves_nothing_is_left_and_who_comes_back_has_said_nothing(db: Database, make: Maker) -> None:
    pair = await therapist_of(db, make)
    await say(db, pair, agreed=True)

    def leave(tx: Tx, role: Role) -> None:
        people.end_role(tx, pair.therapist_id, pair.programme_id, role)

    await db.write(lambda tx: people.add_role(tx, pair.therapist_id, pair.programme_id, Role.SUPERVISOR))
    await db.write(lambda tx: leave(tx, Role.SUPERVISOR))
    assert len(await agreed(db, pair)) == 1  # they are a therapist still
    await db.write(lambda tx: leave(tx, Role.THERAPIST))
    assert await rows(db, table) == []
    await db.write(lambda tx: people.add_role(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST))
    assert (await found(db, pair), await agreed(db, pair)) == (None, {})


async def test_who_is_no_therapist_there_does_not_count_whatever_is_kept(db: Database, make: Maker) -> None:
    pair = await make.pair()
    await say(db, pair, agreed=True)
    assert await agreed(db, pair) == {}
    assert await db.write(lambda tx: people.delete_strangers(tx, tx.now)) == 0
