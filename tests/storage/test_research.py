"""What is asked about research and answered, and whose answer it is."""

from datetime import timedelta

from storage import pairs, research
from storage.database import Database, Tx
from storage.pairs import Pair
from storage.research import ResearchAnswer, holds, since_the_last_no
from tests.stage import Clock
from tests.storage.make import Maker


async def answer(db: Database, clock: Clock, pair: Pair, *, agreed: bool) -> None:
    def write(tx: Tx) -> None:
        own = research.pairs_of_client(tx, pairs.get_pair(tx, pair.id))
        research.add_answer(tx, [each.id for each in own], "1.1", agreed=agreed)

    clock.advance(hours=1)
    await db.write(write)


async def said(db: Database, pair: Pair) -> list[bool]:
    def read(tx: Tx) -> list[bool]:
        own = research.pairs_of_client(tx, pairs.get_pair(tx, pair.id))
        return [each.agreed for each in research.list_answers(tx, own)]

    return await db.read(read)


async def test_a_study_ends_where_the_next_begins_and_a_number_is_never_used_again(
    db: Database, make: Maker, clock: Clock
) -> None:
    programme = await make.programme()
    for text, new in (("one", True), ("One.", False), ("two", True), (None, True), ("three", True)):
        await db.write(lambda tx, t=text, n=new: research.set_study(tx, programme.id, t, new_meaning=n))  # type: ignore[misc]
        clock.advance(hours=1)
    kept = await db.read(lambda tx: research.list_studies(tx, programme.id))
    assert [(each.number, each.said) for each in kept] == [(1, "One."), (2, "two"), (3, "three")]
    assert kept[0].ended_at == kept[1].began_at
    assert kept[2].began_at - (kept[1].ended_at or clock()) == timedelta(hours=1)
    assert await db.read(lambda tx: research.find_study(tx, programme.id)) == kept[2]
    assert await db.read(research.list_present) == [kept[2]]


async def test_a_no_from_another_account_reaches_what_was_said_to_another_therapist(
    db: Database, make: Maker, clock: Clock
) -> None:
    """The client says yes, goes on with another therapist, then with another phone, and there says no."""
    programme = await make.programme()
    before, beside, foreign = await make.pair(programme), await make.pair(programme), await make.pair()
    await answer(db, clock, before, agreed=True)
    therapist, phone = await make.person(), await make.person()

    def go_on(tx: Tx) -> Pair:
        later = pairs.add_later(tx, before, therapist.id)
        pairs.mark_handed_over(tx, before.id, later.id)
        pairs.mark_consented(tx, later.id, "1")
        pairs.mark_moved(tx, later.id, phone.id)
        return pairs.get_pair(tx, later.id)

    later = await db.write(go_on)
    assert await said(db, later) == [True]
    await answer(db, clock, later, agreed=False)
    assert await said(db, before) == [True, False]
    assert await said(db, beside) == await said(db, foreign) == []


def test_a_no_takes_back_what_was_said_before_it(clock: Clock) -> None:
    yes, no, other = (ResearchAnswer(v, a, clock()) for v, a in (("1.1", True), ("1.1", False), ("1.2", True)))
    assert since_the_last_no([yes, other]) == [yes, other]
    assert since_the_last_no([yes, no, other]) == [other]
    assert since_the_last_no([yes, no]) == []
    assert holds([no, other], "1.2")
    assert not holds([yes, other], "1.1")
    assert not holds([yes, no], "1.1")
    assert not holds([], "1.1")
    assert other.study == 2
