"""What is typed at a prompt and does not answer it: whom to turn to stands there, once, and nothing of it is kept."""

import pytest

from bot.sandbox import Person
from storage.people import Role
from storage.platform_keys import Platform
from tests.another_program import content_of
from tests.journeys.leaders import choose_stand_in, colleague
from tests.journeys.looking import LOW
from tests.journeys.test_stray_words import everything
from tests.platforms.web import connect
from tests.stage import Stage, link_and_code

STRAY = "I cannot go on living, not one day more, and nobody hears it"
WATCHED = "Nobody watches this chat."


async def tapped(stage: Stage, person: Person, *steps: str) -> Person:
    """Commands are typed, anything else is tapped."""
    for step in steps:
        await (stage.say(person, step) if step.startswith("/") else stage.tap(person, step))
    return person


async def at(stage: Stage, prompt: str) -> Person:
    """Somebody, before this prompt."""
    client, therapist = stage.client, stage.therapist
    match prompt:
        case "a city":
            return await tapped(stage, client, "/zone", "No, another place")
        case "quiet hours":
            return await tapped(stage, client, "/quiet", "Other hours")
        case "the end of a break":
            return await tapped(stage, client, "/pause", "Until another day")
        case "what the therapist is called":
            return await tapped(stage, client, "/privacy", "Call Dr. Kim something else", "I say something else")
        case "a client's code":
            return await tapped(stage, therapist, "/invite")
        case "a session's end":
            return await tapped(stage, therapist, "/session", "Video", "Another time")
        case "a calendar":
            return await tapped(stage, therapist, "/calendar", "Connect a calendar")
        case "a planned time":
            return await tapped(stage, therapist, "/plan", "Add one", "Monday")
        case "a room":
            await connect(stage, Platform.ZOOM)
            return await tapped(stage, therapist, "/rooms", "Tie a room")
        case "another time of a planned session":
            await tapped(stage, therapist, "/plan", "Add one", "Monday")
            await stage.say(therapist, "14:30")
            return await tapped(stage, therapist, "Save", "Move 2 March")
        case "the end of a stand-in" | "the codes of clients":
            supervisor = await stage.add_supervisor()
            await colleague(stage, "Dr. Lee")
            if prompt == "the codes of clients":
                return await tapped(stage, supervisor, "/waiting", "Hand clients on for good", "Dr. Kim", "Dr. Lee",
                                    "Some, by their codes")  # fmt: skip
            await choose_stand_in(stage, supervisor, "Dr. Lee")
            return await tapped(stage, supervisor, "Until another day")
        case "the code of who has died":
            supervisor = await stage.add_supervisor()
            return await tapped(stage, supervisor, "/waiting", "A client has died", "Dr. Kim")
        case "a reminder":
            await stage.session()
            await stage.answer(*LOW[:3], "Strongly")
            return await tapped(stage, therapist, "Show", "Remind me", "Another time")
    new = stage.sandbox.add_person("New")
    if prompt == "a name":
        await stage.join(new, Role.THERAPIST)
        return new
    await tapped(stage, therapist, "/invite")
    await stage.say(therapist, "M3")
    new.open_link(link_and_code(therapist)[0])
    await stage.settle()
    return new


@pytest.mark.parametrize(
    "prompt",
    ["a city", "quiet hours", "the end of a break", "what the therapist is called", "a client's code",
     "a session's end", "a calendar", "a planned time", "a room", "another time of a planned session", "a reminder",
     "the end of a stand-in", "the codes of clients", "the code of who has died", "a name", "the code of a link"],
)  # fmt: skip
async def test_what_is_no_answer_is_met_with_whom_to_turn_to_once_and_not_kept(cast: Stage, prompt: str) -> None:
    person = await at(cast, prompt)
    before = set(person.chat)
    await cast.say(person, STRAY)
    told = [m.text for m in person.messages if m.message_id not in before and m.from_bot]
    assert len(told) == 1
    assert WATCHED in told[0]
    assert ("Ms. Lind" in told[0]) == (person is cast.client)
    assert STRAY not in await everything(cast)
    before = set(person.chat)
    await cast.say(person, STRAY)
    (again,) = [m.text for m in person.messages if m.message_id not in before and m.from_bot]
    assert again
    assert WATCHED not in again
    assert STRAY.encode() not in content_of(cast.url)


async def test_another_screen_that_is_put_away_meanwhile_ends_no_prompt(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW[:3], "Strongly")
    await cast.tap(cast.therapist, "Show")
    alert = cast.therapist.last.message_id
    await tapped(cast, cast.therapist, "/invite")
    before = cast.therapist.chat[alert].text
    await cast.pass_time(hours=1)
    assert cast.therapist.chat[alert].text != before
    links = "".join(cast.seen(cast.therapist)).count("t.me/")
    await cast.say(cast.therapist, "M3")
    assert "".join(cast.seen(cast.therapist)).count("t.me/") > links
