"""Whose therapist has left, and whose is away: that the work is over, or that they have died, somebody else says."""

import pytest

from bot.sandbox import Person
from storage.people import Role
from tests.journeys.leaders import colleague, everything_new, let_leave, name_stand_in
from tests.journeys.test_ending import THANKS, the_pair
from tests.journeys.test_silence import calls_to
from tests.stage import Stage


async def way_there(stage: Stage, by: Person, what: str, code: str, *then: str) -> list[str]:
    """By /people or /waiting, Dr. Kim and the code; all that is read on the way, with what can be tapped."""
    await stage.say(by, "/people" if by is stage.manager else "/waiting")
    await stage.tap(by, what)
    await stage.tap(by, "Dr. Kim")
    await stage.say(by, code)
    read = [f"{by.last.text} {by.last.labels}"]
    for label in then:
        await stage.tap(by, label)
        read.append(f"{by.last.text} {by.last.labels}")
    return [each.replace(code, "CODE") for each in read]


OVER, DIED = "The work with a client is over", "A client has died"


async def leads(stage: Stage, role: str) -> Person:
    return stage.manager if role == "manager" else await stage.add_supervisor()


@pytest.mark.parametrize("role", ["manager", "supervisor"])
async def test_of_somebody_who_has_left_who_leads_says_that_it_is_over(cast: Stage, role: str) -> None:
    by = await leads(cast, role)
    await cast.say(by, "/people" if by is cast.manager else "/waiting")
    assert OVER not in by.last.labels  # while Dr. Kim is there, it is theirs to say
    await let_leave(cast)
    await everything_new(cast, cast.client)
    there = await way_there(cast, by, OVER, "K7", "Stopped coming", "With thanks, now")
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"]) == ("closed", "stopped_coming")
    assert THANKS in await everything_new(cast, cast.client)
    assert not any("topped coming" in said for said in cast.seen(cast.client))
    assert there == await way_there(cast, by, OVER, "M3", "Stopped coming", "With thanks, now")
    assert there == await way_there(cast, by, OVER, "K7", "Stopped coming", "With thanks, now")
    await cast.tap(by, "That was a mistake")  # of what was closed before by somebody else
    assert (await the_pair(cast))["state"] == "closed"
    await cast.say(by, "/people" if by is cast.manager else "/waiting")
    assert OVER in by.last.labels  # as before


async def test_it_is_taken_back_and_the_client_reads_what_is_true(cast: Stage) -> None:
    await let_leave(cast)
    await everything_new(cast, cast.client)
    await cast.pass_time(minutes=11)
    before = calls_to(cast, cast.client)
    await way_there(cast, cast.manager, OVER, "K7", "Something else", "Without a word")
    await cast.tap(cast.manager, "That was a mistake")
    await cast.pass_time(hours=2)
    assert calls_to(cast, cast.client) == before
    await way_there(cast, cast.manager, OVER, "K7", "Something else", "With thanks, now")
    assert THANKS in await everything_new(cast, cast.client)
    await cast.pass_time(minutes=5)
    await cast.tap(cast.manager, "That was a mistake")
    assert (await the_pair(cast))["state"] == "active"
    assert "no longer connected here, and nobody stands in" in await everything_new(cast, cast.client)


async def test_an_old_button_says_nothing_of_somebody_who_is_there_again(cast: Stage) -> None:
    await let_leave(cast)
    await way_there(cast, cast.manager, OVER, "K7", "Goals reached")
    await cast.join(cast.therapist, Role.THERAPIST)
    await cast.tap(cast.manager, "Without a word")
    assert (await the_pair(cast))["state"] == "active"


async def test_who_stands_in_for_somebody_who_has_left_closes_and_hears_when_it_was_closed(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await cast.say(lee, "/close K7")
    assert "is for their therapist to say" in lee.last.text
    await let_leave(cast)
    await everything_new(cast, lee)
    await cast.say(lee, "/close")
    assert "K7 (Dr. Kim)" in lee.last.labels
    await cast.tap(lee, "K7 (Dr. Kim)")
    for label in ("Goals reached", "Without a word"):
        await cast.tap(lee, label)
    assert (await the_pair(cast))["closed_as"] == "goals"
    await cast.tap(lee, "Go on with K7")
    assert (await the_pair(cast))["state"] == "active"
    await everything_new(cast, lee)
    await way_there(cast, supervisor, OVER, "K7", "Moved on", "Without a word")
    assert "noted that the work with K7 (Dr. Kim) is over" in await everything_new(cast, lee)
    await cast.pass_time(minutes=1)
    await cast.tap(supervisor, "That was a mistake")
    assert "is over, and that was a mistake" in await everything_new(cast, lee)


@pytest.mark.parametrize("left", [False, True])
async def test_a_manager_notes_a_death_too_and_learns_of_no_client_by_it(cast: Stage, left: bool) -> None:
    if left:
        await let_leave(cast)
        await everything_new(cast, cast.client)
        await cast.pass_time(minutes=11)
    before = calls_to(cast, cast.client)
    there = await way_there(cast, cast.manager, DIED, "K7", "Yes, K7 has died")
    assert (await the_pair(cast))["closed_as"] == "died"
    assert there == await way_there(cast, cast.manager, DIED, "M3", "Yes, M3 has died")
    assert ("noted that K7 has died" in await everything_new(cast, cast.therapist)) is not left
    await way_there(cast, cast.manager, DIED, "K7", "That K7 has died was a mistake")
    assert (await the_pair(cast))["state"] == "active"
    await cast.pass_time(days=3)
    assert calls_to(cast, cast.client) == before
