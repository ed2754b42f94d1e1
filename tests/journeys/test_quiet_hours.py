"""Quiet hours: nothing is pushed in them, to clients or therapists, across midnight and both changes of the clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.health import look
from bot.sandbox import Person
from tests.journeys.looking import LINE, WORDS
from tests.stage import Stage, about_taps, link_and_code

BERLIN = ZoneInfo("Europe/Berlin")


def wall(stage: Stage, person: Person) -> str:
    """When the newest notification reached this person, on the wall in Berlin."""
    return (
        [n for n in stage.sandbox.notifications if n.person_id == person.id][-1].at.astimezone(BERLIN).strftime("%a %H")
    )


async def until(stage: Stage, local: str) -> None:
    """Move the clock to this wall time in Berlin."""
    at = datetime.fromisoformat(local).replace(tzinfo=BERLIN).astimezone(UTC)
    await stage.pass_time(seconds=(at - stage.clock()).total_seconds())


async def through_the_night(stage: Stage, hours: int = 14) -> None:
    for _ in range(hours * 2):
        await stage.pass_time(minutes=30)


async def test_a_check_in_of_the_evening_comes_in_the_morning_and_names_the_day(cast: Stage) -> None:
    await until(cast, "2026-03-02 20:45")
    await cast.session()
    await through_the_night(cast)
    assert wall(cast, cast.client) == "Tue 08"
    assert cast.client.last.text == "Something short about Monday is ready, when it suits you."


async def test_an_alert_of_the_evening_comes_in_the_morning_and_the_client_is_told_so(cast: Stage) -> None:
    await until(cast, "2026-03-02 19:45")
    await cast.session()
    before = len(cast.therapist.messages)
    await cast.answer(*WORDS)
    assert len(cast.therapist.messages) == before
    assert "can see it from Tuesday 3 March, 08:00" in cast.client.last.text
    await through_the_night(cast)
    assert cast.therapist.last.text == "Something new for you."
    first = [n for n in cast.sandbox.notifications if n.person_id == cast.therapist.id and "Something" in n.text][1]
    assert first.at.astimezone(BERLIN).strftime("%a %H") == "Tue 08"


async def test_a_reminder_waits_for_the_morning(cast: Stage) -> None:
    await until(cast, "2026-03-02 19:45")
    await cast.session()
    await until(cast, "2026-03-03 19:00")
    await until(cast, "2026-03-03 21:30")
    first = cast.client.last.message_id
    await through_the_night(cast)
    assert cast.client.last.message_id > first
    assert wall(cast, cast.client) in ("Tue 20", "Wed 08")


async def test_what_could_not_be_sent_in_the_evening_is_not_sent_at_night(cast: Stage) -> None:
    await until(cast, "2026-03-02 20:15")
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    fault = cast.sandbox.fail("sendMessage", 1, "429", chat_id=cast.client.id, retry_after=3600)
    cast.clock.advance(minutes=31)
    cast.app.delivery.wake()
    await cast.sandbox.wait_for(lambda: fault.used)
    await through_the_night(cast)
    assert cast.client.last.text.startswith("Something short about Monday")
    assert wall(cast, cast.client) == "Tue 08"


@pytest.mark.parametrize(("day", "ends"), [("2026-03-28", "06"), ("2026-10-24", "07")])
async def test_quiet_hours_end_at_eight_on_the_wall_when_the_clock_changes(cast: Stage, day: str, ends: str) -> None:
    """On 29 March 2026 the clock goes forward, on 25 October back; both in the night."""
    await until(cast, f"{day} 20:45")
    await cast.session()
    await through_the_night(cast)
    told = [n for n in cast.sandbox.notifications if n.person_id == cast.client.id][-1]
    assert told.at.astimezone(BERLIN).strftime("%H") == "08"
    assert told.at.strftime("%H") == ends


async def test_in_a_whole_night_of_everything_nothing_is_pushed(cast: Stage) -> None:
    await until(cast, "2026-03-02 19:30")
    await cast.session()
    await cast.answer(*WORDS)
    await cast.tap(cast.client, "Write something")
    await cast.say(cast.client, "please call me")
    await until(cast, "2026-03-02 21:05")
    start = cast.clock()
    pushed = len(cast.sandbox.notifications)
    while cast.clock() < start + timedelta(hours=10, minutes=50):
        await cast.pass_time(minutes=10)
    assert len(cast.sandbox.notifications) == pushed
    await cast.pass_time(minutes=15)
    assert len(cast.sandbox.notifications) > pushed


async def test_without_quiet_hours_it_comes_at_night(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second client")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "M3")
    link, code = link_and_code(cast.therapist)
    second.open_link(link)
    await cast.settle()
    await cast.say(second, code)
    for label in ("Read on", "Yes, I would like to", "Yes, that is right", "Any time is fine", "Yes, Dr. Kim"):
        await cast.tap(second, label)
    await until(cast, "2026-03-02 23:30")
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "M3")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.pass_time(minutes=31)
    assert "Something short" in second.last.text


@about_taps
async def test_shorter_quiet_hours_bring_forward_what_waits_and_longer_ones_put_it_off(cast: Stage) -> None:
    await until(cast, "2026-03-02 19:45")
    await cast.session()
    await cast.answer(*WORDS)
    assert LINE not in cast.therapist.last.text
    await cast.say(cast.therapist, "/quiet")
    await cast.tap(cast.therapist, "Between 21:00 and 08:00")
    assert wall(cast, cast.therapist) == "Mon 20"
    assert cast.therapist.last.text == LINE
    assert (await cast.app.db.read(look)).well

    await until(cast, "2026-03-03 20:30")
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")  # to come at 21:00, when the client's quiet hours begin
    await cast.say(cast.client, "/zone")
    await cast.tap(cast.client, "No, another place")
    await cast.say(cast.client, "New York")
    await cast.pass_time(minutes=31)
    assert wall(cast, cast.client) == "Tue 21"


async def test_whoever_moves_east_is_asked_when_their_new_night_is_over(cast: Stage) -> None:
    await until(cast, "2026-03-02 20:45")
    await cast.session()
    await cast.say(cast.client, "/zone")
    await cast.tap(cast.client, "No, another place")
    await cast.say(cast.client, "Auckland")
    assert wall(cast, cast.client) == "Mon 21"  # it is Tuesday morning there, not the night in Berlin
