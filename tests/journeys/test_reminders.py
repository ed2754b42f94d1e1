"""*Remind me*: choices that make sense at that hour, each named as it will come; and nothing stops what waits."""

from datetime import timedelta

import pytest

from bot.sandbox import Person
from storage.tables import outgoing
from tests.journeys.looking import LINE, WORDS, lines
from tests.stage import Stage, about_taps


async def choices(stage: Stage) -> list[str]:
    """What is offered about an alert that has just come."""
    await stage.session()
    await stage.answer(*WORDS)
    await stage.tap(stage.therapist, "Show")
    await stage.tap(stage.therapist, "Remind me")
    return stage.therapist.last.labels


async def test_in_the_morning(cast: Stage) -> None:
    offered = await choices(cast)
    assert offered[:2] == ["In one hour · Monday, 11:31", "In three hours · Monday, 13:31"]
    assert offered[2:4] == ["This evening · Monday, 18:00", "Tomorrow · Tuesday, 09:00"]
    assert offered[4:] == ["Another time", "Back"]
    assert cast.therapist.last.text == (
        "When shall I remind you?\n\nUntil it is marked as seen it goes on waiting: I come back to it on working days, "
        "and on the second of them a manager learns that it waits."
    )


async def test_who_else_learns_that_it_waits_is_who_is_there(cast: Stage) -> None:
    """A supervisor, on the second working day or the next one; nobody; a manager, who knows already."""

    async def goes_on(person: Person) -> str:
        for label in ("Show", "Remind me"):
            await cast.tap(person, label)
        return person.last.text.partition("Until it is marked as seen it goes on waiting")[2]

    await choices(cast)
    cast.manager.block()
    supervisor = await cast.add_supervisor()
    await cast.pass_time(minutes=11)
    on = ": I come back to it on working days"
    assert await goes_on(cast.therapist) == f"{on}, and on the second of them a supervisor learns that it waits."
    await cast.pass_time(days=1)
    assert await goes_on(cast.therapist) == f"{on}, and on the next of them a supervisor learns that it waits."
    supervisor.block()
    await cast.pass_time(minutes=11)
    assert await goes_on(cast.therapist) == f"{on}. Nobody else is there to learn of it."
    cast.manager.unblock()
    await cast.settle()
    await cast.pass_time(days=1)
    supervisor.unblock()  # who knows nothing of it before the next step
    await cast.settle()
    assert await goes_on(cast.therapist) == f"{on}, and a supervisor or a manager knows that it waits."


async def test_in_the_late_afternoon_what_falls_into_quiet_hours_is_named_so_and_offered_once(cast: Stage) -> None:
    await cast.pass_time(hours=8)
    offered = await choices(cast)
    assert offered[0] == "In one hour · Monday, 19:31"
    assert offered[1:3] == ["After quiet hours · Tuesday, 08:00", "Tomorrow · Tuesday, 09:00"]


async def test_on_a_friday_the_next_working_day_is_monday(cast: Stage) -> None:
    await cast.pass_time(days=4)
    offered = await choices(cast)
    assert "Next working day · Monday, 09:00" in offered
    assert not any(label.startswith("Tomorrow") for label in offered)


async def test_quiet_hours_that_end_after_nine_are_respected(cast: Stage) -> None:
    await cast.say(cast.therapist, "/quiet")
    await cast.tap(cast.therapist, "Other hours")
    await cast.say(cast.therapist, "17:00 to 10:30")
    await cast.pass_time(hours=2)
    offered = await choices(cast)
    assert "Tomorrow · Tuesday, 10:30" in offered
    assert not any(label.startswith("This evening") for label in offered)


@about_taps
@pytest.mark.parametrize("number", [0, 1, 2, 3])
async def test_it_comes_when_the_choice_says_and_stops_nothing(cast: Stage, number: int) -> None:
    offered = await choices(cast)
    await cast.tap(cast.therapist, offered[number])
    assert cast.sandbox.queries[-1].text == "I will remind you then."
    assert cast.therapist.last.text == f"I will remind you then.\n\n{LINE}"
    (row,) = [each for each in await cast.rows(outgoing) if each["key"].startswith("remind:")]
    wall = (row["due_at"] + timedelta(hours=1)).strftime("%A, %H:%M")
    assert offered[number].endswith(f" · {wall}")
    told = lines(cast, cast.therapist)
    seconds = (row["due_at"] - cast.clock()).total_seconds()
    before_nine = min(seconds - 60, 22 * 3600)
    await cast.pass_time(seconds=before_nine)
    assert lines(cast, cast.therapist) == told
    if number < 3:
        await cast.pass_time(minutes=2)
        assert lines(cast, cast.therapist) == told + 1
    await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) >= told + (1 if number == 3 else 2)  # the reminder, and the repeat at nine


async def test_a_typed_time(cast: Stage) -> None:
    await choices(cast)
    await cast.tap(cast.therapist, "Another time")
    await cast.say(cast.therapist, "after lunch")
    assert "could not read that as a time in the next 14 days" in cast.therapist.last.text
    await cast.say(cast.therapist, "2026-04-01 9:00")
    assert "could not read that" in cast.therapist.last.text
    await cast.say(cast.therapist, "14:15")
    assert cast.therapist.last.text == "I will remind you: Monday, 14:15."
    assert not any("Back" in message.labels for message in cast.therapist.messages)  # the alert is put away
    told = lines(cast, cast.therapist)
    await cast.pass_time(hours=3, minutes=40)
    assert lines(cast, cast.therapist) == told
    await cast.pass_time(minutes=10)
    assert lines(cast, cast.therapist) == told + 1


async def test_a_typed_time_in_quiet_hours_comes_when_they_end_and_says_so(cast: Stage) -> None:
    await choices(cast)
    await cast.tap(cast.therapist, "Another time")
    await cast.say(cast.therapist, "tomorrow 05:00")
    assert cast.therapist.last.text == "I will remind you when your quiet hours end: Tuesday 3 March, 08:00."
    (row,) = [each for each in await cast.rows(outgoing) if each["key"].startswith("remind:")]
    assert row["due_at"].isoformat() == "2026-03-03T07:00:00+00:00"


async def test_a_time_typed_after_the_screen_closed_is_not_taken(cast: Stage) -> None:
    await choices(cast)
    await cast.tap(cast.therapist, "Another time")
    await cast.pass_time(minutes=11)
    await cast.say(cast.therapist, "16:30")
    assert "Nobody reads" in cast.therapist.last.text
    assert not any(each["key"].startswith("remind:") for each in await cast.rows(outgoing))


async def test_the_therapists_hours_and_what_comes_back_in_them(cast: Stage) -> None:
    await cast.say(cast.therapist, "/quiet")
    await cast.tap(cast.therapist, "Between 19:00 and 09:00")
    assert "nothing comes between 19:00 and 09:00" in cast.therapist.last.text
    assert "I come back to on working days: at nine, or when your quiet hours end" in cast.therapist.last.text
    await cast.say(cast.client, "/quiet")
    await cast.tap(cast.client, "Between 22:00 and 07:00")
    assert "come back" not in cast.client.last.text


async def test_joining_says_shortly_what_to_do_and_where_what_is_recorded_stands(cast: Stage) -> None:
    welcome = cast.therapist.find("You are connected to North Clinic").text
    for needed in ("Nothing comes between 20:00 and 08:00", "on working days", "a supervisor learns that it waits",
                   "What is recorded about you", "/privacy", "/help", "Nobody is ranked"):  # fmt: skip
        assert needed in welcome
    assert len(welcome.split()) <= 120
    await cast.say(cast.therapist, "/privacy")
    assert "What is recorded about you as a therapist" in cast.therapist.last.text


async def test_unseen_comes_back_when_late_quiet_hours_end_on_a_working_day(cast: Stage) -> None:
    """Quiet nearly round the clock: Friday's would end on Saturday, and so Monday's is waited for."""
    await cast.say(cast.therapist, "/quiet")
    await cast.tap(cast.therapist, "Other hours")
    await cast.say(cast.therapist, "08:30 to 07:00")
    await cast.pass_time(days=2)  # Wednesday, 10:00
    await cast.session()
    await cast.answer(*WORDS)
    while cast.clock().day < 11:
        await cast.pass_time(minutes=30)
    notes = [note for note in cast.sandbox.notifications if note.person_id == cast.therapist.id and note.text == LINE]
    assert [note.at.strftime("%a %H") for note in notes[1:]] == ["Thu 06", "Tue 06"]
