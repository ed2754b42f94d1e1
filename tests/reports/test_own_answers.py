"""What therapists say for themselves alone, in a report: only of who said yes, and nobody can tell who that was."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reports.figures import release
from reports.figures.document import Document
from reports.figures.page import report_page
from reports.figures.periods import Length, Period
from storage import figures_answers, people, programmes, releases
from storage.database import Database, Tx
from storage.people import Role
from storage.programmes import Programme
from storage.verdicts import Verdict
from tests.reports.made_programme import FROM, OWN, QUARTER, UNTIL, Met, Person, programme_of
from tests.reports.made_up import english
from tests.reports.test_content import figures
from tests.stage import Clock
from tests.storage.conftest import clock, db, empty, engine, url

__all__ = ["clock", "db", "empty", "engine", "url"]  # fixtures
NEXT, NEXT_UNTIL = Period(2026, 4, Length.QUARTER), datetime(2026, 12, 31, 23, tzinfo=UTC)
BEFORE = FROM - timedelta(days=2)


def seen_by_both(therapists: int, *, sessions: int = 6, lower: int = 1) -> list[Person]:
    """Four clients of each, whom their therapist sees `lower` answers lower throughout, moving along exactly; half of
    what the numbers suggested was right.
    """
    rng = random.Random(therapists)
    return [_client(rng, number % therapists, sessions, lower) for number in range(4 * therapists)]


def _client(rng: random.Random, therapist: int, sessions: int, lower: int) -> Person:
    met = []
    for place in range(sessions):
        answers = (rng.randint(3, 5), rng.randint(3, 5), 3 + place % 3)
        own = tuple(each - lower for each in answers)
        alert = place % 3 == 1
        met.append(Met(rng.choice(("video", "in_person")), answers, own=own))  # type: ignore[arg-type]
        if alert:
            verdict = Verdict.RIGHT if place % 2 else Verdict.CHANCE
            met[-1] = replace(met[-1], alert="dip", verdict=verdict)
    return Person(therapist, met)


async def made(db: Database, clock: Clock, clients: list[Person], until: datetime = UNTIL) -> Programme:
    """The programme, before its first session."""
    clock.at = BEFORE
    return await db.write(lambda tx: programme_of(tx, clients, until=until))


async def say(db: Database, programme: Programme, which: Iterable[int] | None = None, *, agreed: bool = True) -> None:
    """These of its therapists, by their place, or all."""

    def each_says(tx: Tx) -> None:
        there = sorted(people.list_holders(tx, programme.id, Role.THERAPIST))
        for place in range(len(there)) if which is None else which:
            figures_answers.set_answer(tx, there[place], programme.id, agreed=agreed)

    await db.write(each_says)


async def given_out(db: Database, clock: Clock, programme: Programme, period: Period = QUARTER) -> Document:
    """The report of this period as it is kept."""
    clock.at = period.settles_at(programme.zone)
    document = await db.read(lambda tx: release.make(tx, programme, period, OWN, 0.02))
    kept = await db.write(lambda tx: release.keep(tx, programme, period, document))
    assert kept is not None
    return release.document_of(kept)


def own(document: Document) -> list[float | str | None]:
    """Level, tracking, and the share of alerts that were right."""
    told = figures(document, "tracking") | figures(document, "quality")
    return [told["all", column] for column in ("level", "tracking", "judged_right")]


async def test_where_many_said_yes_it_is_told_as_it_was(db: Database, clock: Clock) -> None:
    programme = await made(db, clock, seen_by_both(40))
    await say(db, programme)
    document = await given_out(db, clock, programme)
    level, tracking, right = own(document)
    assert isinstance(level, float)
    assert level == pytest.approx(-25, abs=6)
    assert isinstance(tracking, float)
    assert tracking == pytest.approx(1, abs=0.15)
    assert isinstance(right, float)
    assert right == pytest.approx(50, abs=25)
    assert [each.id for each in document.sections][-3:] == ["tracking", "quality", "method"]


async def test_nobody_can_tell_whether_nobody_said_yes_or_one_or_ten(db: Database, clock: Clock) -> None:
    """All else of the report is the same, too."""
    programme = await made(db, clock, seen_by_both(30))

    async def report() -> Document:
        clock.at = QUARTER.settles_at(programme.zone)
        return (await db.read(lambda tx: release.make(tx, programme, QUARTER, OWN, 0.02))).document

    nobody = await report()
    for count in (1, 10):
        clock.at = BEFORE
        await say(db, programme, range(count))
        assert await report() == nobody
    assert own(nobody) == [None, None, None]
    assert figures(nobody, "quality")["all", "alerts_per_hundred"] is not None
    page = report_page(nobody, english(), "Riverside")
    assert "It counts here only of those who said that it may" in page
    assert "In a programme of ten therapists or fewer it is never told" in page
    clock.at = BEFORE
    await say(db, programme)
    everybody = await report()
    assert None not in own(everybody)
    assert everybody.sections[:5] == nobody.sections[:5]  # who said yes moves no other figure
    assert [each.sentences for each in everybody.sections] == [each.sentences for each in nobody.sections]


async def test_of_few_therapists_it_is_never_told_whoever_said_yes(db: Database, clock: Clock) -> None:
    programme = await made(db, clock, seen_by_both(10))
    await say(db, programme)
    document = await given_out(db, clock, programme)
    assert own(document) == [None, None, None]
    assert figures(document, "alliance")["all", "mean"] is not None


async def test_a_yes_that_is_taken_back_holds_for_what_was_given_out_alone(db: Database, clock: Clock) -> None:
    programme = await made(db, clock, seen_by_both(30, sessions=12), NEXT_UNTIL)
    await say(db, programme)
    first = await given_out(db, clock, programme)
    assert None not in own(first)
    await say(db, programme, agreed=False)
    second = await given_out(db, clock, programme, NEXT)
    assert own(second) == [None, None, None]
    assert figures(second, "alliance")["all", "mean"] is not None
    kept = await db.read(lambda tx: releases.find_release(tx, programme.id, str(QUARTER)))
    assert kept is not None
    assert release.document_of(kept) == first


async def test_what_was_said_before_the_yes_is_in_no_report(db: Database, clock: Clock) -> None:
    programme = await made(db, clock, seen_by_both(30, sessions=12), NEXT_UNTIL)
    clock.at = UNTIL
    await say(db, programme)
    assert own(await given_out(db, clock, programme)) == [None, None, None]
    assert None not in own(await given_out(db, clock, programme, NEXT))


async def test_of_who_has_left_nothing_is_told(db: Database, clock: Clock) -> None:
    programme = await made(db, clock, seen_by_both(30))
    await say(db, programme)

    def leave(tx: Tx) -> None:
        for each in sorted(people.list_holders(tx, programme.id, Role.THERAPIST))[:20]:
            people.end_role(tx, each, programme.id, Role.THERAPIST)

    await db.write(leave)
    assert own(await given_out(db, clock, programme)) == [None, None, None]


async def test_a_report_that_is_being_made_while_somebody_says_no_is_made_anew(db: Database, clock: Clock) -> None:
    programme = await made(db, clock, seen_by_both(30))
    await say(db, programme)
    clock.at = QUARTER.settles_at(programme.zone)
    document = await db.read(lambda tx: release.make(tx, programme, QUARTER, OWN, 0.02))
    await say(db, programme, [3], agreed=False)
    assert await db.write(lambda tx: release.keep(tx, programme, QUARTER, document)) is None
    assert await db.read(lambda tx: releases.list_releases(tx, programme.id)) == []
    assert await given_out(db, clock, programme) != document.document


async def test_the_noise_in_scores_goes_by_how_many_therapists_there_are(db: Database, clock: Clock) -> None:
    """Two figures more tell of a score where they could be told at all."""
    many = await made(db, clock, seen_by_both(11))
    few = await db.write(
        lambda tx: programmes.add_programme(
            tx, "Few", language="en", zone="UTC", signpost="s", contact="c", comment_readers="r"
        )
    )
    all_of_them = (many, few, replace(many, asks_outcome=True), replace(few, asks_outcome=True))
    told = await db.read(lambda tx: [release._score_told(tx, each) for each in all_of_them])
    assert told == [14, 12, 19, 17]
