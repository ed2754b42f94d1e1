"""What is said of who stands in is what holds when it is read: on the word of whom ever, now or to come."""

from datetime import UTC, datetime

import pytest

from bot.sandbox import Person
from handlers.ground.languages import languages
from handlers.ground.words import words_of
from tests.journeys.leaders import colleague, end_stand_in, everything_new, name_stand_in
from tests.journeys.looking import LINE
from tests.journeys.test_away import at, say_away
from tests.journeys.test_ending import THANKS, end, go_on
from tests.journeys.test_handover import hand_one
from tests.journeys.test_languages import plain, speak
from tests.journeys.test_moving import hand_on
from tests.pseudo import in_pseudo_too, not_in_pseudo
from tests.stage import Stage

SUNDAY = "Sunday 8 March"
UNTIL = "Monday 16 March"
NOT_THEN = "You need not stand in for Dr. Kim (North Clinic) on account of that time away. But this holds:"


def shown(person: Person) -> str:
    """All that stands in this chat."""
    return "\n".join(message.text for message in person.messages)


async def open_all_again(cast: Stage, person: Person) -> str:
    """Whatever was put away in this chat is opened once more, the newest first."""
    for message in reversed([each for each in person.messages if "Show" in each.labels]):
        person.tap(message.message_id, "Show")
        await cast.settle()
    return shown(person)


async def call_off(cast: Stage, day: str = "8 March") -> None:
    await cast.say(cast.therapist, "/away")
    await cast.tap(cast.therapist, day)
    await cast.tap(cast.therapist, "Call it off")


# Who is to stand in


@in_pseudo_too
async def test_a_day_called_off_ends_nothing_that_a_supervisor_named(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await say_away(cast, cast.therapist, "Sunday")
    assert "Until it begins nothing changes" in await everything_new(cast, lee)
    await name_stand_in(cast, supervisor)
    assert "Until it begins nothing changes" not in shown(lee)
    told = await everything_new(cast, lee)
    assert f"You stand in for Dr. Kim (North Clinic) until {UNTIL}." in told
    told = await open_all_again(cast, lee)
    assert f"You are to stand in for Dr. Kim (North Clinic): {SUNDAY}. You do so already, until {UNTIL}" in told
    assert "I cannot, then" not in [label for message in lee.messages for label in message.labels]
    await call_off(cast)
    assert f"Dr. Lee stands in for you (North Clinic) until {UNTIL}." in cast.therapist.last.text
    assert f"{SUNDAY}. You do so already" not in shown(lee)
    told = await everything_new(cast, lee)
    assert f"{NOT_THEN}\nYou stand in for Dr. Kim (North Clinic) until {UNTIL}." in told
    assert "Nothing to do" not in told


@not_in_pseudo("each in their own language")
@pytest.mark.parametrize("language", languages())
async def test_so_it_is_said_in_every_language(cast: Stage, language: str) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    words = await speak(cast, lee, language)
    await say_away(cast, cast.therapist, "Sunday")
    await name_stand_in(cast, supervisor)
    await call_off(cast)
    while any(words.plain("button-show") in message.labels for message in lee.messages):
        await cast.tap(lee, words.plain("button-show"))
    about = {"therapist": "Dr. Kim", "programme": "North Clinic"}
    day = words.day(datetime(2026, 3, 16, 12, tzinfo=UTC), cast.clock(), "Europe/Berlin")
    head = f"{words('to-stand-in-still', **about)} {words('still-head')}"
    assert plain(f"{head}\n{words('still-stands-in', **about, day=day)}") in shown(lee)
    assert plain(words("to-stand-in-not", **about)) not in shown(lee)
    assert "12" in words_of(language)("still-stands-in", **about, day="12")


async def test_a_stand_in_that_ends_says_what_is_to_come(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor, until="Until the end of this week")
    await say_away(cast, cast.therapist, "next week")
    told = await everything_new(cast, lee)
    assert "You stand in for Dr. Kim (North Clinic) until Sunday 8 March. Besides, you are to do so" in told
    await end_stand_in(cast, supervisor)
    told = await everything_new(cast, lee)
    assert (
        "The time for which you stood in for Dr. Kim (North Clinic) is over. But this holds:\n"
        "You are to stand in for Dr. Kim: Monday 9 March to Sunday 15 March." in told
    )
    assert "see nothing of their" not in told
    await call_off(cast, "9 March to 15 March")
    assert "You need not stand in for Dr. Kim (North Clinic) then. Nothing to do." in await everything_new(cast, lee)


async def test_times_away_that_become_one_are_told_as_that(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await say_away(cast, cast.therapist, "9 to 10 March")
    await cast.say(cast.therapist, "/away 14 to 15 March")
    await cast.tap(cast.therapist, "Dr. Lee")
    await cast.tap(cast.therapist, "Yes, that is right")
    await everything_new(cast, lee)
    await cast.say(cast.therapist, "/away 10 to 14 March")
    await cast.tap(cast.therapist, "Dr. Lee")
    await cast.tap(cast.therapist, "Yes, that is right")
    told = await everything_new(cast, lee)
    assert "You need not" not in told
    assert "You are to stand in for Dr. Kim (North Clinic): Monday 9 March to Sunday 15 March." in told


async def test_one_client_who_stays_is_named_where_a_stand_in_ends(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await hand_one(cast)
    await name_stand_in(cast, supervisor)
    await end_stand_in(cast, supervisor)
    told = await everything_new(cast, lee)
    assert "see nothing" not in told
    assert "is over. But this holds:\nK7 (Dr. Kim) is handed over to you until" in told
    told = await everything_new(cast, cast.therapist)
    assert "Dr. Lee does not stand in for you any more." in told
    assert "K7 is handed over to Dr. Lee until" in told


async def test_a_handover_that_ends_or_is_called_off_while_the_colleague_stands_in(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await hand_one(cast)
    await cast.say(cast.therapist, "/handover K7")
    await cast.tap(cast.therapist, "End it now")
    assert "But Dr. Lee stands in, and so goes on looking after K7." in cast.therapist.last.text
    assert "You go on looking after this client all the same." in await everything_new(cast, lee)
    await cast.say(cast.therapist, "/handover K7")
    for label in ("Dr. Lee", "For a while", "Monday 9 March", "Sunday 15 March"):
        await cast.tap(cast.therapist, label)
    await cast.tap(cast.therapist, "Yes, that is right")
    told = await everything_new(cast, lee)
    assert "You look after this client already, as you stand in" in told
    assert "Until it begins you see nothing of it" not in told
    await cast.say(cast.therapist, "/handover K7")
    await cast.tap(cast.therapist, "Call it off")
    assert "Dr. Lee stands in, and so goes on looking after K7." in cast.therapist.last.text
    told = await everything_new(cast, lee)
    assert "K7 (Dr. Kim) is not handed over to you after all. But this holds:\nYou stand in for Dr. Kim" in told


async def test_who_has_a_client_who_takes_part_no_more_reads_so(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await hand_one(cast)
    await end(cast, "Goals reached", "With thanks, now")
    told = await everything_new(cast, lee)
    assert "K7 (Dr. Kim) is handed over to you until" in told
    assert "but does not take part at present" in told
    assert "you can report sessions" not in told


# For supervisors, and for the therapist


@in_pseudo_too
async def test_who_stands_in_stands_under_waiting_once_and_under_away(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.text.endswith(f"Standing in\n· Dr. Lee for Dr. Kim, until {UNTIL}")
    await cast.say(cast.therapist, "/away")
    assert "You have not said that you are going to be away." in cast.therapist.last.text
    assert f"Dr. Lee stands in for you (North Clinic) until {UNTIL}." in cast.therapist.last.text
    await cast.say(cast.therapist, "/away Sunday")
    await cast.tap(cast.therapist, "I do not know yet")
    assert f"Dr. Lee stands in for you until {UNTIL}, and so then too." in cast.therapist.last.text
    await cast.tap(cast.therapist, "Yes, that is right")
    assert f"Dr. Lee stands in for you until {UNTIL}, and so then too." in cast.therapist.last.text
    assert f"Dr. Kim is away: {SUNDAY}. Dr. Lee stands in." in await everything_new(cast, supervisor)
    await cast.say(supervisor, "/waiting")
    assert f"· Dr. Kim: {SUNDAY} (Dr. Lee stands in)" in supervisor.last.text
    assert "Who stands in for Dr. Kim?" not in supervisor.last.labels
    await at(cast, 3, 8, 12)
    await cast.say(supervisor, "/waiting")
    assert f"(Dr. Lee stands in, until {UNTIL})" in supervisor.last.text
    assert "Standing in" not in supervisor.last.text
    await cast.say(cast.therapist, "/away")
    await cast.tap(cast.therapist, "8 March")
    assert f"Dr. Lee stands in for you (North Clinic) until {UNTIL}." in cast.therapist.last.text
    await at(cast, 3, 9, 12)
    told = await everything_new(cast, cast.therapist)
    assert "Your time away is over." in told
    assert f"Dr. Lee stands in for you (North Clinic) until {UNTIL}." in told


async def test_whose_days_outlast_the_stand_in(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await cast.say(cast.therapist, "/away 14 to 20 March")
    await cast.tap(cast.therapist, "I do not know yet")
    await cast.tap(cast.therapist, "Yes, that is right")
    assert f"Dr. Lee stands in for you until {UNTIL}. After that nobody stands in so far." in cast.therapist.last.text
    told = await everything_new(cast, supervisor)
    assert f"Dr. Lee stands in until {UNTIL}; after that nobody is to, so far." in told
    await cast.say(supervisor, "/waiting")
    assert f"(Dr. Lee stands in until {UNTIL}, then nobody)" in supervisor.last.text
    assert "Who stands in for Dr. Kim?" in supervisor.last.labels


async def test_who_stands_in_and_is_away_too(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await cast.say(lee, "/away today")
    await cast.tap(lee, "Go on all the same")
    await cast.tap(lee, "Yes, that is right")
    await cast.say(cast.therapist, "/away today")
    await cast.tap(cast.therapist, "I do not know yet")
    await cast.tap(cast.therapist, "Yes, that is right")
    assert "At present nobody of those who stand in is there." in shown(cast.therapist)
    assert "Nobody stands in." not in shown(cast.therapist)
    await cast.say(supervisor, "/waiting")
    assert f"(Dr. Lee stands in until {UNTIL}, and is not there either)" in supervisor.last.text


async def test_an_older_screen_shows_who_stands_in_by_now(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor, until="Until the end of this week")
    older = supervisor.last.message_id
    await name_stand_in(cast, supervisor)
    supervisor.tap(older, "End it now")
    await cast.settle()
    assert supervisor.chat[older].text.startswith(f"Dr. Lee stands in for Dr. Kim until {UNTIL}.")


# Clients, and therapists with whom they go on


@in_pseudo_too
async def test_a_client_who_looks_late_reads_what_holds(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    assert cast.client.last.text == LINE
    older = cast.client.last.message_id
    await end(cast, "Goals reached", "With thanks, now")
    cast.client.tap(older, "Show")
    await cast.settle()
    assert cast.client.chat[older].text.startswith(THANKS)
    assert "Yes, stop" not in cast.client.chat[older].labels
    await go_on(cast)
    await cast.pass_time(minutes=11)
    cast.client.tap(older, "Show")
    await cast.settle()
    assert "Dr. Lee stands in for Dr. Kim" in cast.client.chat[older].text
    await cast.tap(cast.client, "Yes, stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.pass_time(minutes=11)
    assert "Dr. Lee" not in (await open_all_again(cast, cast.client)).replace("Dr. Lee learns", "")


async def test_what_a_client_reads_of_it_is_put_away_when_it_ends(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    assert "Dr. Lee stands in for Dr. Kim" in await everything_new(cast, cast.client)
    await end_stand_in(cast, supervisor)
    assert "Dr. Lee stands in" not in shown(cast.client)
    assert "Nobody stands in for Dr. Kim any more" in await everything_new(cast, cast.client)


async def test_who_looks_late_at_clients_that_came_and_went_reads_how_it_is(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await hand_on(cast, supervisor)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, and Dr. Lee may read")
    told = await open_all_again(cast, lee)
    assert "Already with you: K7." in told
    assert "Each is being asked" not in told
    await hand_on(cast, supervisor, whose="Dr. Lee", to="Dr. Kim")
    told = await open_all_again(cast, cast.therapist)
    assert "Your clients K7 are handed on" not in told
    assert "Clients of Dr. Lee are handed on to you: K7" in told


async def test_whether_it_may_be_read_is_asked_as_it_is_by_then(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await cast.say(lee, "/invite")
    await cast.say(lee, "L5")
    await cast.join_as_client(lee, cast.client)
    await cast.tap(cast.client, "Yes, Dr. Lee")
    await hand_on(cast, supervisor)
    older = cast.client.last.message_id
    await cast.say(lee, "/close L5")
    await cast.tap(lee, "Goals reached")
    await cast.tap(lee, "With thanks, now")
    cast.client.tap(older, "Show")
    await cast.settle()
    told = cast.client.chat[older].text
    assert told.startswith("No more questions about your sessions with Dr. Lee come from here")
    assert "May Dr. Lee read what you told Dr. Kim?" in told
    assert "You go on with Dr. Lee as before" not in told
