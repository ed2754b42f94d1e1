"""The second day: restarts in the middle of everything, clocks that jump or change, a day's outage with its backlog."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.pace import Pace
from bot.sandbox import Person
from storage.tables import alerts, check_ins
from tests.bot.everything import told, whole_journey
from tests.cast import staged
from tests.stage import Clock, Stage, link_and_code

WORDS = ("Mostly", "Fully", "Fully", "Strongly")
LINE = "Something new for you."
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago")


def lines(person: Person) -> int:
    return sum(1 for m in person.messages if m.text == LINE)


# Restarts


def restart_before_everything(stage: Stage) -> None:
    """From now on the bot is stopped and started before every tap and every word."""
    tap, say = stage.tap, stage.say

    async def tap_after_restart(person: Person, label: str) -> None:
        stage.clock.advance(seconds=2)  # a bot that has just started knows nothing of its last second's messages
        await stage.restart()
        await tap(person, label)

    async def say_after_restart(person: Person, text: str) -> None:
        stage.clock.advance(seconds=2)
        await stage.restart()
        await say(person, text)

    stage.tap, stage.say = tap_after_restart, say_after_restart  # type: ignore[method-assign]


async def test_a_restart_before_every_tap_and_every_word_changes_nothing(tmp_path: Path) -> None:
    """Every screen and every prompt of every person is one that the bot was restarted at."""
    found = []
    for restarts in (False, True):
        folder = tmp_path / str(restarts)
        folder.mkdir()
        async with staged(folder) as stage:
            if restarts:
                restart_before_everything(stage)
            await stage.set_up()
            await whole_journey(stage)
            found.append({**await told(stage), "shown": [m.text for m in stage.client.messages if m.from_bot]})
    assert found[0] == found[1]


# Clocks that jump

JUMPS = [timedelta(hours=1), timedelta(hours=-1), timedelta(days=1), timedelta(days=-1)]


async def jump(stage: Stage, by: timedelta) -> None:
    """The machine's clock is set, and Telegram answers again."""
    stage.clock.at += by
    await stage.say(stage.manager, "/help")


@pytest.mark.parametrize("by", JUMPS, ids=str)
async def test_a_check_in_under_way_survives_a_clock_that_jumps(cast: Stage, by: timedelta) -> None:
    cast.clock.at = cast.clock.at.replace(hour=14)
    await cast.session()
    await cast.answer(*WORDS[:2], send=False)
    await jump(cast, by)
    before = lines(cast.therapist)
    for label in (*WORDS[2:], "Send"):
        await cast.tap(cast.client, label)
    await cast.pass_time(seconds=5)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"
    assert lines(cast.therapist) == before + 1


@pytest.mark.parametrize("by", JUMPS, ids=str)
async def test_an_alert_on_its_way_survives_a_clock_that_jumps(cast: Stage, by: timedelta) -> None:
    cast.clock.at = cast.clock.at.replace(hour=14)
    await cast.session()
    before = lines(cast.therapist)
    cast.sandbox.fail("sendMessage", 1, "429", chat_id=cast.therapist.id, retry_after=30)
    await cast.answer(*WORDS)
    assert lines(cast.therapist) == before
    await jump(cast, by)
    await cast.pass_time(seconds=31)
    repeated = by == timedelta(days=1)  # by that clock a morning has come
    assert lines(cast.therapist) == before + 1 + repeated
    assert (await cast.rows(alerts))[0]["notified_at"] is not None


@pytest.mark.parametrize("by", JUMPS, ids=str)
def test_nobody_rests_longer_for_a_clock_that_jumps(by: timedelta) -> None:
    clock = Clock()
    pace = Pace(clock)
    for person in range(28):
        pace.sent(person)
    pace.halt(timedelta(seconds=20))
    clock.at += by
    pace.allowance()
    clock.advance(seconds=21)
    assert pace.allowance() == 28
    assert pace.resting() == set()


# Clocks that change


def changes(zone: str) -> list[date]:
    """The days of 2026 on which the clock changes in this zone."""
    place, day = ZoneInfo(zone), date(2026, 1, 1)
    noon = [datetime(day.year, 1, 1, 12, tzinfo=place) + timedelta(days=n) for n in range(365)]
    return [b.date() for a, b in pairwise(noon) if a.utcoffset() != b.utcoffset()]


def wall(day: date, hour: int, minute: int, zone: str) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


async def arrivals(stage: Stage, until: datetime, zone: str, count: Callable[[], int]) -> list[str]:
    """On whose wall, and when, something came, to the half-hour."""
    found, seen = [], count()
    while stage.clock.at < until:
        await stage.pass_time(minutes=30)
        if count() > seen:
            found.append(f"{stage.clock.at.astimezone(ZoneInfo(zone)):%a %H}")
            seen = count()
    return found


@pytest.mark.parametrize("which", [0, 1], ids=["first change", "second change"])
@pytest.mark.parametrize("zone", ZONES)
async def test_the_night_of_a_change_of_clocks(cast: Stage, zone: str, which: int) -> None:
    """An alert waits for eight on the wall of the changed clock, and is repeated at nine on Monday."""
    sunday = changes(zone)[which]
    assert sunday.weekday() == 6
    for person in (cast.therapist, cast.client):
        await cast.say(person, "/zone")
        await cast.tap(person, "No, another place")
        await cast.say(person, zone)
    cast.clock.at = wall(sunday - timedelta(days=1), 18, 0, zone)
    await cast.session()
    cast.clock.at = wall(sunday - timedelta(days=1), 22, 30, zone)
    await cast.answer(*WORDS)
    await cast.say(cast.therapist, "/session")
    for label in ("Video", "Just now"):
        await cast.tap(cast.therapist, label)
    asked = cast.client.messages.copy()
    monday = wall(sunday + timedelta(days=1), 9, 45, zone)
    came = await arrivals(cast, monday, zone, lambda: lines(cast.therapist))
    assert came == ["Sun 08", "Mon 09"]
    new = [m for m in cast.client.messages if m not in asked and m.text.startswith("Something short")]
    first = datetime.fromtimestamp(new[0].date, ZoneInfo(zone))
    assert (f"{first:%a %H}", len(new)) == ("Mon 08", 1)  # the reminder has replaced Sunday's message


# A day's outage


class Ticking(Clock):
    """Time that passes a little whenever somebody looks at it."""

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at


async def test_the_backlog_of_a_day_is_answered_in_order(tmp_path: Path) -> None:
    async with staged(tmp_path, clock=Ticking()) as stage:
        await stage.set_up()
        await stage.session()
        await stage.app.stop()
        before = {person.id: len(person.messages) for person in stage.sandbox.people}
        for text in ("hello?", "/help", "/nonsense", "/quiet"):
            stage.client.send_text(text)
            stage.therapist.send_text(text)
            stage.clock.advance(hours=5)
        stage.client.tap_data(stage.client.messages[0].message_id, stage.client.last.callback_data[0])
        stage.clock.advance(hours=3)
        await stage.start_bot()
        await stage.settle()
        for person in (stage.client, stage.therapist):
            answers = [m.text for m in person.messages[before[person.id] :] if m.from_bot]
            begins = ("Nobody reads", LINE, "I do not know that command", "When should nothing")
            assert [text[: len(b)] for text, b in zip(answers, begins, strict=False)] == list(begins)
        assert [row["state"] for row in await stage.rows(check_ins)] == ["prompted"]


@pytest.mark.parametrize(("away", "shown"), [(60, "K7"), (180, LINE)])
async def test_a_private_answer_that_comes_late_waits_behind_the_neutral_line(
    cast: Stage, away: int, shown: str
) -> None:
    await cast.app.stop()
    cast.therapist.send_text("/clients")
    cast.client.send_text("/help")
    cast.clock.advance(seconds=away)
    await cast.start_bot()
    await cast.settle()
    assert shown in [cast.therapist.last.text, *cast.therapist.last.labels]
    assert cast.client.last.text.startswith(LINE if shown == LINE else "After a session with")
    if shown == LINE:
        await cast.tap(cast.client, "Show")
        assert cast.client.last.text.startswith("After a session with")
        await cast.tap(cast.therapist, "Show")
        assert "K7" in cast.therapist.last.labels


async def test_an_invitation_that_comes_late_is_whole(cast: Stage) -> None:
    """It tells a code at most, and is sealed on its way: behind a button nobody could read it any more."""
    await cast.say(cast.therapist, "/invite")
    before = "".join(cast.seen(cast.therapist))
    cast.sandbox.fail("sendMessage", None, "429", retry_after=200)
    await cast.say(cast.therapist, "M3")
    cast.sandbox.heal()
    await cast.pass_time(seconds=201)
    now = "".join(cast.seen(cast.therapist))
    for part in ("t.me/", "Say the code in the session"):
        assert now.count(part) == before.count(part) + 1
    new = cast.sandbox.add_person("New")
    new.open_link(link_and_code(cast.therapist)[0])
    await cast.settle()
    assert "code" in new.last.text


async def test_so_does_one_that_telegram_would_not_take_for_a_while(cast: Stage) -> None:
    cast.sandbox.fail("sendMessage", None, "429", retry_after=200)
    before = lines(cast.therapist)
    await cast.say(cast.therapist, "/clients")
    cast.sandbox.heal()
    await cast.pass_time(seconds=190)
    assert lines(cast.therapist) == before
    await cast.pass_time(seconds=11)
    assert (lines(cast.therapist), cast.therapist.last.text) == (before + 1, LINE)
    await cast.tap(cast.therapist, "Show")
    assert "K7" in cast.therapist.last.labels


async def test_a_day_without_telegram_loses_no_alert(cast: Stage) -> None:
    cast.clock.at = cast.clock.at.replace(hour=14)
    await cast.session()
    await cast.answer(*WORDS, send=False)
    cast.sandbox.fail("sendMessage", None, "502")
    before = lines(cast.therapist)
    await cast.tap(cast.client, "Send")
    await cast.sandbox.go_down("refuse")
    for _ in range(24):
        cast.clock.advance(hours=1)
        await cast.app.tick()
    cast.sandbox.heal()
    await cast.sandbox.come_back()
    await cast.say(cast.client, "/help")
    await cast.pass_time(seconds=31)
    assert lines(cast.therapist) == before + 1  # the first, and the repeat of the morning meanwhile, are one line
    assert cast.client.last.text.startswith("After a session with")
