"""A client has died: whatever was under way, and whatever happens here afterwards, nothing comes into that chat."""

import random
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.sandbox import Person
from storage.tables import alerts, check_ins, outgoing, plans, sessions
from tests.journeys.leaders import colleague, end_stand_in, name_stand_in
from tests.journeys.looking import GOOD, LINE, WORDS, lines
from tests.journeys.test_cadence import change as change_cadence
from tests.journeys.test_consent_again import change as change_programme
from tests.journeys.test_ending import died, end, the_pair
from tests.journeys.test_planning import planned
from tests.journeys.test_roles_overlap import a_client_too, met
from tests.stage import Stage, in_both_modes, seeds

Situation = Callable[[Stage], Awaitable[None]]


def calls_to(stage: Stage, person: Person) -> list[tuple[str, Any]]:
    """Whatever the bot did in this person's chat, also what nobody sees."""
    return [(c.method, c.params) for c in stage.sandbox.calls if str(c.params.get("chat_id")) == str(person.id)]


# What can be under way


async def nothing(stage: Stage) -> None:
    """All is quiet."""


async def question_planned(stage: Stage) -> None:
    await stage.say(stage.therapist, "/session")
    await stage.tap(stage.therapist, "Phone")
    await stage.tap(stage.therapist, "Just now")


async def question_out(stage: Stage) -> None:
    await stage.session()


async def question_begun_and_left(stage: Stage) -> None:
    await stage.session()
    await stage.answer("A little", send=False)
    await stage.pass_time(minutes=31)


async def question_expired(stage: Stage) -> None:
    await stage.session()
    await stage.pass_time(hours=80)


async def words_unread(stage: Stage) -> None:
    await stage.session()
    await stage.answer(*WORDS)
    await stage.pass_time(minutes=31)


async def plan_due(stage: Stage) -> None:
    await planned(stage)
    await stage.tap(stage.therapist, "Save")
    await stage.pass_time(minutes=30)


async def notice_waiting(stage: Stage) -> None:
    """It is night, and in the morning the client was to be told of something."""
    await stage.pass_time(hours=13)
    await change_cadence(stage, "Once a week at most")


async def last_one_out(stage: Stage) -> None:
    await stage.session()
    await stage.say(stage.therapist, "/close K7")
    await stage.tap(stage.therapist, "Goals reached")
    await stage.tap(stage.therapist, "A last check-in, then thanks")
    await stage.tap(stage.therapist, "Go on with K7")


SITUATIONS = (
    nothing, question_planned, question_out, question_begun_and_left, question_expired, words_unread, plan_due,
    notice_waiting, last_one_out,
)  # fmt: skip


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda each: each.__name__)
async def test_whatever_was_under_way_the_chat_stays_as_it_is(cast: Stage, situation: Situation) -> None:
    await situation(cast)
    before, seen = calls_to(cast, cast.client), cast.seen(cast.client)
    await died(cast)
    for days in (1, 2, 5, 8):
        await cast.pass_time(days=days)
    assert calls_to(cast, cast.client) == before
    assert cast.seen(cast.client) == seen
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"]) == ("closed", "died")
    assert {row["state"] for row in await cast.rows(check_ins)} <= {"withdrawn", "sent", "expired"}
    assert all(row["ended_at"] is not None for row in await cast.rows(plans))
    waiting = [each for each in await cast.rows(outgoing) if each["state"] == "waiting"]
    assert row["client_id"] not in {each["person_id"] for each in waiting}


async def test_answers_that_can_be_read_just_then_do_not_stay(cast: Stage) -> None:
    await cast.session()
    await cast.answer("A little", send=False)
    before = calls_to(cast, cast.client)
    await died(cast)
    await cast.pass_time(days=3)
    assert [method for method, _ in calls_to(cast, cast.client)[len(before) :]] == ["deleteMessage"]
    assert not any("2 of 4" in message.text for message in cast.client.messages)


@in_both_modes
async def test_it_is_asked_twice_and_a_step_back_changes_nothing(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await cast.say(cast.therapist, "/close K7")
    await cast.tap(cast.therapist, "K7 has died")
    assert "I am sorry" in cast.therapist.last.text
    assert (await the_pair(cast))["state"] == "active"
    await cast.tap(cast.therapist, "K7 has died")
    assert "whom you last met on 2 March" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Back")
    assert (await the_pair(cast))["state"] == "active"
    await died(cast)
    assert "K7 has died. Closed on 3 March 2026." in cast.therapist.last.text
    await cast.pass_time(minutes=11)
    assert not any("died" in said for said in cast.seen(cast.therapist))  # nothing of it stays in the chat


async def test_what_was_not_read_is_repeated_and_named_before(cast: Stage) -> None:
    await words_unread(cast)
    await cast.say(cast.therapist, "/close K7")
    await cast.tap(cast.therapist, "K7 has died")
    assert "still waits to be seen by you" in cast.therapist.last.text
    await cast.tap(cast.therapist, "K7 has died")
    await cast.tap(cast.therapist, "Yes, it is K7")
    told = lines(cast, cast.therapist)
    await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text
    assert "What could help" not in cast.therapist.last.labels
    await cast.tap(cast.therapist, "Seen")
    assert (await cast.rows(alerts))[0]["unseen_since"] is None


async def test_whoever_writes_in_that_chat_is_answered_and_reads_nothing_of_a_death(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await died(cast)
    answers = {
        "/start": "This has come to an end", "/help": "This has come to an end", "/talk": "do not take part",
        "/stop": "have come to an end", "/pause": "nothing to stop", "/privacy": "This has come to an end",
        "/mydata": "Everything that is kept", "hello": "Nobody reads what is written here",
    }  # fmt: skip
    for typed, said in answers.items():
        await cast.say(cast.client, typed)
        assert said in cast.client.last.text, typed
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "It came to an end on Tuesday 3 March 2026." in cast.client.last.text
    await cast.pass_time(minutes=11)
    assert not any("You agreed on" in message.text for message in cast.client.messages)  # put away, as ever
    assert not any("died" in said.casefold() for said in cast.seen(cast.client))
    await cast.say(cast.client, "/forget")
    await cast.tap(cast.client, "Erase everything")
    await cast.tap(cast.client, "Yes, erase it for good")
    assert (await the_pair(cast))["closed_as"] is None
    await cast.tap(cast.therapist, "Show")
    assert "has been erased; that was asked for in their chat" in cast.therapist.last.text


@pytest.mark.parametrize("days", [0, 200])
async def test_a_mistake_is_taken_back_and_the_client_learns_nothing(cast: Stage, days: int) -> None:
    await plan_due(cast)
    await question_planned(cast)
    before = cast.seen(cast.client)
    await died(cast)
    await cast.pass_time(days=days, minutes=5)
    if days:
        await cast.say(cast.therapist, "/close K7")
    await cast.tap(cast.therapist, "That was a mistake")
    assert "Then it goes on with K7 as before" in cast.therapist.last.text
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"], row["closed_at"]) == ("active", None, None)
    assert cast.seen(cast.client) == before
    assert [row["ended_at"] for row in await cast.rows(plans)] == [None]
    if not days:
        await cast.pass_time(minutes=31)
        assert "Begin" in cast.client.last.labels  # what was planned comes
    for _ in range(7):
        await cast.pass_time(days=1)
    assert "plan" in {row["source"] for row in await cast.rows(sessions)}
    assert len(cast.client.messages) > len(before)


async def test_who_had_stopped_has_stopped_when_it_was_a_mistake(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await died(cast)
    await cast.tap(cast.therapist, "That was a mistake")
    assert (await the_pair(cast))["state"] == "stopped"


@pytest.mark.parametrize("how", ["With thanks, now", "A last check-in, then thanks"])
async def test_that_somebody_has_died_is_learned_after_the_end(cast: Stage, how: str) -> None:
    """Even in the same night: the thanks that wait for the morning do not come either."""
    await cast.session()
    await cast.pass_time(hours=12)
    before = calls_to(cast, cast.client)
    await end(cast, "Moved on", how)
    await cast.say(cast.therapist, "/close K7")
    for label in ("K7 has died", "K7 has died", "Yes, it is K7"):
        await cast.tap(cast.therapist, label)
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"], row["closed_from"]) == ("closed", "died", "active")
    await cast.pass_time(days=4)
    assert {method for method, _ in calls_to(cast, cast.client)[len(before) :]} <= {"deleteMessage", "setMyCommands"}
    await cast.say(cast.therapist, "/client K7")
    assert "K7 has died" in cast.therapist.last.text
    await cast.tap(cast.therapist, "How it ended")
    await cast.tap(cast.therapist, "That was a mistake")
    after, was_over = await the_pair(cast), how == "With thanks, now"
    assert (after["state"], after["closed_as"]) == (("closed", "moved_on") if was_over else ("active", None))
    if was_over:  # nobody is asked again by a mistake about a death
        assert "closed on 2 March 2026, moved on." in cast.therapist.last.text
        assert "Go on with K7" in cast.therapist.last.labels


# A quarter


class Quarter:
    """What can happen in a programme, at random; of the dead client nobody means anything by it."""

    def __init__(self, stage: Stage, rng: random.Random, supervisor: Person, lee: Person) -> None:
        self.stage, self.rng, self.supervisor, self.lee = stage, rng, supervisor, lee
        self.editions = 0

    async def happens(self) -> None:
        await self.rng.choice([self.session, self.stand_in, self.edition, self.cadence, self.blocked, self.restart])()

    async def session(self) -> None:
        """The other therapist tells of a session with the client."""
        await met(self.stage, self.lee, "Z1")

    async def stand_in(self) -> None:
        """A new one, or the end of the one that there is: a stand-in also ends by itself, when the day has come."""
        by = self.supervisor
        await self.stage.say(by, "/waiting")
        await self.stage.tap(by, "Name a stand-in")
        stands_in = "Dr. Kim (now Dr. Lee)" in by.last.labels
        await (end_stand_in if stands_in else name_stand_in)(self.stage, by)

    async def edition(self) -> None:
        self.editions += 1
        await change_programme(self.stage, contact=f"Ms. Lind, 030 {self.editions}")

    async def cadence(self) -> None:
        await self.stage.say(self.lee, "/client Z1")
        await self.stage.tap(self.lee, "How often Z1 is asked")
        await self.stage.tap(self.lee, self.rng.choice(self.lee.last.labels))

    async def blocked(self) -> None:
        """Telegram says that the chat was blocked, and is not any more."""
        self.stage.client.block()
        await self.stage.settle()
        self.stage.client.unblock()
        await self.stage.settle()

    async def restart(self) -> None:
        await self.stage.restart()


@pytest.mark.parametrize("situation", [question_out, plan_due], ids=lambda each: each.__name__)
@pytest.mark.parametrize("seed", seeds(1, 6))
async def test_for_a_quarter_nothing_comes(cast: Stage, situation: Situation, seed: int) -> None:
    print(f"seed {seed}")
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await a_client_too(cast, lee, cast.client, "Z1")
    await situation(cast)
    quarter = Quarter(cast, random.Random(seed), supervisor, lee)
    await died(cast)
    before, seen = calls_to(cast, cast.client), cast.seen(cast.client)
    for _ in range(31):
        await quarter.happens()
        await cast.pass_time(days=3, hours=quarter.rng.randrange(-8, 8))
    assert calls_to(cast, cast.client) == before
    assert cast.seen(cast.client) == seen
    await cast.say(cast.therapist, "/close K7")
    await cast.tap(cast.therapist, "That was a mistake")
    for _ in range(3):
        await cast.pass_time(hours=8)  # one of three is outside the quiet hours
    if quarter.editions:
        new = cast.seen(cast.client)[len(seen) :]
        assert any(each.startswith(LINE) for each in new)  # only now is asked what has changed


# By a supervisor


async def note(stage: Stage, supervisor: Person, code: str, *then: str) -> None:
    """From /waiting to the end."""
    await stage.say(supervisor, "/waiting")
    await stage.tap(supervisor, "A client has died")
    await stage.tap(supervisor, "Dr. Kim")
    await stage.say(supervisor, code)
    for label in then:
        await stage.tap(supervisor, label)


async def test_while_the_therapist_is_away_a_supervisor_notes_it(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await plan_due(cast)
    await cast.say(lee, "/close K7")
    assert "a supervisor can note that under /waiting" in lee.last.text
    before = calls_to(cast, cast.client)
    await note(cast, supervisor, "k7")
    assert "is it k7, a client of Dr. Kim?" in supervisor.last.text
    assert (await the_pair(cast))["state"] == "active"
    await cast.tap(supervisor, "Yes, k7 has died")
    assert (await the_pair(cast))["closed_as"] == "died"
    for reader in (cast.therapist, lee):
        await cast.tap(reader, "Show")
        assert "A supervisor or a manager has noted that K7" in reader.last.text
        assert ("That was a mistake" in reader.last.labels) is (reader is cast.therapist)
    await cast.pass_time(minutes=11)
    for _ in range(3):
        await cast.pass_time(days=5)
    assert calls_to(cast, cast.client) == before
    assert not [said for said in cast.seen(lee) if "died" in said and "K7" in said]
    await note(cast, supervisor, "K7", "That K7 has died was a mistake")
    assert (await the_pair(cast))["state"] == "active"
    await cast.tap(cast.therapist, "Show")
    assert "that was a mistake: everything is as it was before" in cast.therapist.last.text


async def test_a_supervisor_learns_of_no_client_by_it(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await note(cast, supervisor, "K7", "Yes, K7 has died")
    there = supervisor.last.text
    told = lines(cast, cast.therapist)
    await note(cast, supervisor, "M3", "Yes, M3 has died")
    assert supervisor.last.text == there.replace("K7", "M3")
    await cast.tap(supervisor, "That M3 has died was a mistake")
    assert lines(cast, cast.therapist) == told
    await note(cast, supervisor, "who was it again?")
    assert "Which code" in supervisor.last.text
    assert [row["closed_as"] for row in [await the_pair(cast)]] == ["died"]
    await cast.say(cast.manager, "/waiting")
    assert "A client has died" not in cast.manager.last.labels
