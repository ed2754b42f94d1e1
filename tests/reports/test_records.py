"""What records hold: what a yes covers, days for dates, pseudonyms for people. On both engines."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from

from handlers.who.agreed import research_version
from reports.research.codebook import variables
from reports.research.consented import consented
from reports.research.records import TOLD, Record, list_records
from storage import check_ins, pairs, people, research, sessions
from storage.about_client import erase_client
from storage.answers import set_answer
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.errors import Damaged
from storage.pairs import Pair
from storage.programmes import Programme
from storage.research import ResearchAnswer, Study
from storage.sessions import Modality, Source
from tests.engines import on_sqlite
from tests.stage import MONDAY, Clock
from tests.storage.conftest import clock, db, empty, engine, make, url
from tests.storage.make import Maker

__all__ = ["clock", "db", "empty", "engine", "make", "url"]  # fixtures
DAY = timedelta(days=1)
ANSWERS = {"goals": 4, "tasks": None, "bond": 5, "tension": 0}


class Life:
    """A programme with a study, on a clock, and what happens in it."""

    def __init__(self, db: Database, make: Maker, clock: Clock, programme: Programme) -> None:
        self.db, self.make, self.clock, self.programme = db, make, clock, programme

    async def study(self, said: str | None) -> None:
        await self.db.write(lambda tx: research.set_study(tx, self.programme.id, said))

    async def say(self, pair: Pair, *, agreed: bool = True) -> None:
        def write(tx: Tx) -> None:
            study = research.find_study(tx, self.programme.id)
            assert study is not None
            own = research.pairs_of_client(tx, pairs.get_pair(tx, pair.id))
            research.add_answer(tx, [each.id for each in own], research_version(study), agreed=agreed)

        await self.db.write(write)

    async def session(self, pair: Pair, *, state: CheckInState | None = CheckInState.SENT, **of_it: Any) -> None:
        """One that ended just now, and its check-in, a week after the one before."""

        def write(tx: Tx) -> None:
            held = sessions.add_session(tx, pair.id, Modality.VIDEO, tx.now, pair.therapist_id, **of_it)
            if state is None:
                return
            made = check_ins.add_check_in(
                tx, held.id, pair.id, instrument="own", version=1, step="first", due_at=tx.now
            )
            for item, value in ANSWERS.items():
                set_answer(tx, made.id, item, value)
            if state is CheckInState.SENT:
                check_ins.mark_sent(tx, made, "done", 87.5)
            else:
                check_ins.mark_ended(tx, made, state, "done")

        await self.db.write(write)
        self.clock.advance(days=7)

    async def records(self) -> list[Record]:
        def read(tx: Tx) -> list[Record]:
            study = research.find_study(tx, self.programme.id)
            return [] if study is None else list_records(tx, self.programme, research_version(study))

        return await self.db.read(read)

    async def told(self) -> list[tuple[int, int, str | None]]:
        return [(each.session, each.day, each.check_in) for each in await self.records()]


async def life_of(db: Database, make: Maker, clock: Clock) -> Life:
    life = Life(db, make, clock, await make.programme())
    await life.study("how trust grows.")
    return life


async def test_only_what_was_sent_while_a_yes_held_is_there_and_a_no_takes_everything_back(
    db: Database, make: Maker, clock: Clock
) -> None:
    life = await life_of(db, make, clock)
    pair, silent = await make.pair(life.programme), await make.pair(life.programme)
    await life.session(pair)
    await life.session(silent)
    assert await life.records() == []
    await life.say(pair)
    await life.session(pair)
    await life.session(pair, state=CheckInState.EXPIRED)
    await life.session(pair, state=CheckInState.NOT_HELD)
    await life.session(pair, state=None, source=Source.PLAN)
    assert await life.told() == [(2, 14, "sent"), (3, 21, "expired"), (4, 35, None)]
    sent, expired, unasked = await life.records()
    assert (sent.answers, sent.score, sent.instrument) == (ANSWERS, 87.5, "own")
    assert (expired.answers, expired.score) == ({}, None)  # what was begun and not sent is nobody's to read
    assert (unasked.source, unasked.instrument) == (Source.PLAN, None)
    await life.say(pair, agreed=False)
    assert await life.records() == []
    clock.advance(days=1)
    await life.say(pair)
    assert await life.records() == []  # the earlier ones stay taken back
    await life.session(pair)
    await life.session(pair, state=CheckInState.EARLIER)  # answered elsewhere, and agreed to for here alone
    assert await life.told() == [(5, 43, "sent")]


async def test_a_new_text_gives_nothing_before_a_new_yes_and_then_what_both_covered(
    db: Database, make: Maker, clock: Clock
) -> None:
    life = await life_of(db, make, clock)
    pair = await make.pair(life.programme)
    await life.say(pair)
    await life.session(pair)
    await life.study("something else.")
    await life.session(pair)
    assert await life.records() == []
    await life.say(pair)
    await life.session(pair)
    assert [session for session, _, _ in await life.told()] == [1, 3]  # the second was sent under neither
    await life.study(None)
    assert await life.records() == []


async def test_pseudonyms_are_the_same_each_time_and_others_elsewhere(db: Database, make: Maker, clock: Clock) -> None:
    life, other = await life_of(db, make, clock), await life_of(db, make, clock)
    pair, beside = await make.pair(life.programme), await make.pair(life.programme)
    for each in (pair, beside):
        await life.say(each)
        await life.session(each)
    first, again = await life.records(), await life.records()
    assert first == again
    names = [name for each in first for name in (each.client, each.pair, each.therapist, each.key)]
    assert len(set(names)) == 8
    assert all(len(name) == 12 and name.isalnum() for name in names)
    ids = {str(each) for one in (pair, beside) for each in (one.id, one.client_id, one.therapist_id)}
    assert not ids & {name for each in names for name in (each, each[1:])}

    def elsewhere(tx: Tx) -> Pair:
        made = pairs.add_pair(tx, other.programme.id, pair.therapist_id, "X1")
        pairs.mark_opened(tx, made.id, pair.client_id or 0)
        pairs.mark_consented(tx, made.id, "1")
        return pairs.get_pair(tx, made.id)

    same_people = await db.write(elsewhere)
    await other.say(same_people)
    await other.session(same_people)
    (found,) = await other.records()
    assert not {found.client, found.therapist} & set(names)


async def test_who_goes_on_with_another_therapist_is_one_client_and_leaves_no_trace_once_erased(
    db: Database, make: Maker, clock: Clock
) -> None:
    life = await life_of(db, make, clock)
    before, therapist, phone = await make.pair(life.programme), await make.person(), await make.person()
    await life.say(before)
    await life.session(before)

    def go_on(tx: Tx) -> Pair:
        later = pairs.add_later(tx, before, therapist.id)
        pairs.mark_handed_over(tx, before.id, later.id)
        pairs.mark_consented(tx, later.id, "1")
        pairs.mark_moved(tx, later.id, phone.id)
        return pairs.get_pair(tx, later.id)

    later = await db.write(go_on)
    await life.session(later)
    one, other = sorted(await life.records(), key=lambda each: each.therapist)
    assert one.client == other.client
    assert (one.pair, one.therapist) != (other.pair, other.therapist)
    assert one.day == other.day == 0

    account = await db.read(lambda tx: people.get_person(tx, phone.id))
    await db.write(lambda tx: erase_client(tx, phone.id, account.chat_id))
    assert await life.records() == []


@on_sqlite("rows have checksums there alone")
async def test_an_answer_that_was_changed_by_another_hand_stops_everything(
    db: Database, make: Maker, clock: Clock, url: str
) -> None:
    """A no that cannot be read is not taken for a yes."""
    life = await life_of(db, make, clock)
    pair = await make.pair(life.programme)
    await life.say(pair)
    await life.session(pair)
    await life.say(pair, agreed=False)
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection, connection:
        connection.execute("UPDATE research_answers SET agreed = 1")
    with pytest.raises(Damaged):
        await life.records()


async def test_days_are_those_of_a_calendar_where_the_programme_is(db: Database, make: Maker, clock: Clock) -> None:
    """Met at 23:30 and a week later at 22:00 in Berlin, the clocks put forward between: seven days."""
    life = await life_of(db, make, clock)
    pair = await make.pair(life.programme)
    await life.say(pair)
    clock.at = clock().replace(month=3, day=26, hour=22, minute=30)
    await life.session(pair)
    clock.at = clock().replace(month=4, day=2, hour=20, minute=0)
    await life.session(pair)
    assert [day for _, day, _ in await life.told()] == [0, 7]


def test_the_codebook_has_every_source_and_whatever_can_have_become_of_a_check_in() -> None:
    values = {each.name: set(map(str, each.values or {})) for each in variables([], [])}
    assert (values["source"], values["check_in"]) == (set(Source), set(TOLD))


def test_an_answer_ends_the_span_before_it_and_a_text_its_own(clock: Clock) -> None:
    begun = clock()
    studies = [Study(1, 1, 1, "", begun, begun + 3 * DAY), Study(2, 1, 2, "", begun + 3 * DAY, None)]
    answers = [ResearchAnswer("1.1", True, begun + DAY), ResearchAnswer("1.2", True, begun + 5 * DAY)]
    spans = consented(answers, studies, "1.2")
    held = [hours for hours in range(0, 24 * 8, 12) if any(s.covers(begun + timedelta(hours=hours)) for s in spans)]
    assert held == [24, 36, 48, 60, *range(120, 192, 12)]
    assert consented(answers, studies, "2.2") == []


@given(happened=lists(sampled_from(["yes", "no", "text", "send"]), max_size=14))
def test_whatever_is_answered_and_asked_what_is_covered_is_what_was_sent_under_a_yes_that_holds(
    happened: list[str],
) -> None:
    """Beside a replay that knows nothing of spans: what each check-in was sent under, and what takes it back."""
    at = MONDAY
    studies, answers = [Study(1, 1, 1, "", at, None)], list[ResearchAnswer]()
    sent, agreed, kept = list[datetime](), False, set[datetime]()
    for event in happened:
        at += DAY
        if event == "send":
            sent.append(at)
            kept |= {at} if agreed else set()
        elif event == "text":
            last = studies[-1]
            studies[-1:] = [replace(last, ended_at=at), Study(1, 1, last.number + 1, "", at, None)]
            agreed = False
        else:
            agreed = event == "yes"
            kept = kept if agreed else set()
            answers.append(ResearchAnswer(f"1.{studies[-1].number}", agreed, at))
    spans = consented(answers, studies, f"1.{studies[-1].number}")
    assert {each for each in sent if any(span.covers(each) for span in spans)} == (kept if agreed else set())
