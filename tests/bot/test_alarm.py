"""The alarm: who is told, when the bot stands still, whatever of it does; and that nobody is told anything untrue."""

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.alarm import Alarm
from bot.app import App
from bot.config import Alarm as Settings
from bot.logs import set_up_logs
from tests.another_program import by_hand
from tests.bot.outside import SECRET, Outside
from tests.cast import cast_in, staged
from tests.engines import on_postgresql, on_sqlite
from tests.journeys.looking import WORDS
from tests.stage import Stage, opened

MORE = "`alliance-bot doctor` says more."
AWAY = f"alliance-bot: not well for 2 minutes. What is wrong: it is not in touch with Telegram. {MORE}"
AGAIN = "alliance-bot: well again."
FULL = (
    "CREATE FUNCTION full_disk() RETURNS trigger AS"
    " $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$ LANGUAGE plpgsql"
)
"""As a PostgreSQL server says that its disk is full."""


@pytest.fixture
async def watched(tmp_path: Path, mode: str, engine: str, outside: Outside) -> AsyncIterator[Stage]:
    """A cast whose bot tells the outside when it stands still."""
    stage = await cast_in(tmp_path, mode)
    stage.changes["alarm"] = {"url": outside.url()}
    async with opened(stage):
        await stage.settle()
        yield stage


async def go_on(stage: Stage, alarm: Alarm | None = None, *, in_touch: bool = True, **amount: float) -> None:
    """Time passes, in touch with Telegram or not; the alarm looks every ten seconds, for hours every minute."""
    until = stage.clock() + timedelta(**amount)
    while stage.clock() < until:
        stage.clock.advance(seconds=60 if "hours" in amount else 10)
        if in_touch:
            with contextlib.suppress(Exception):
                await stage.app.intake.note_contact()
        await (alarm or stage.app.alarm).look()


def texts(outside: Outside) -> list[str]:
    return [str(each["text"]) for each in outside.told]


async def test_who_is_told_when_telegram_is_away_and_when_it_is_back(watched: Stage, outside: Outside) -> None:
    await watched.sandbox.go_down("refuse")
    await go_on(watched, in_touch=False, minutes=6, seconds=50)
    assert outside.told == []
    await go_on(watched, in_touch=False, minutes=1)
    assert outside.told == [{"text": AWAY, "well": False, "troubles": ["telegram"]}]
    await go_on(watched, in_touch=False, hours=5, minutes=58)
    assert len(outside.told) == 1
    await go_on(watched, in_touch=False, minutes=2)
    assert texts(outside)[1:] == [AWAY.replace("2 minutes", "6 hours")]
    await watched.sandbox.come_back()
    await go_on(watched, minutes=5)
    assert len(outside.told) == 2
    await go_on(watched, minutes=1)
    assert outside.told[2:] == [{"text": AGAIN, "well": True, "troubles": []}]
    await go_on(watched, hours=1)
    assert len(outside.told) == 3


@on_sqlite("a server's disk is not to be seen")
async def test_what_comes_to_a_trouble_is_told_without_waiting_for_hours(watched: Stage, outside: Outside) -> None:
    room = 10**6
    watched.app.world = replace(watched.app.world, free=lambda folder: room)
    await go_on(watched, minutes=3)
    assert [each["troubles"] for each in outside.told] == [["space"]]
    await go_on(watched, in_touch=False, minutes=6)
    assert len(outside.told) == 1
    await go_on(watched, in_touch=False, minutes=3)
    assert [each["troubles"] for each in outside.told[1:]] == [["space", "telegram"]]
    room = 10**12
    await go_on(watched, minutes=10)
    assert texts(outside)[2:] == [AGAIN]


@on_sqlite("a file is deleted")
async def test_with_its_database_gone_it_tells_all_the_same(watched: Stage, outside: Outside) -> None:
    file = watched.folder / "test.db"
    away = file.rename(watched.folder / "away")
    await go_on(watched, minutes=3)
    assert [each["troubles"] for each in outside.told] == [["database"]]
    assert "its database cannot be read" in texts(outside)[0]
    away.rename(file)
    await go_on(watched, minutes=6)
    assert texts(outside)[1:] == [AGAIN]


async def test_a_lock_that_keeps_everything_from_being_written(watched: Stage, outside: Outside) -> None:
    since = watched.clock()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type(watched.app.db), "unwritten_since", since)
        await go_on(watched, minutes=2, seconds=30)
        assert outside.told == []
        await go_on(watched, seconds=20)
    assert [each["troubles"] for each in outside.told] == [["writing"]]


@on_postgresql
async def test_the_disk_of_a_server_that_is_full_is_told_once_nothing_can_be_written(
    watched: Stage, outside: Outside
) -> None:
    full = "CREATE TRIGGER full_disk BEFORE UPDATE ON status EXECUTE FUNCTION full_disk()"
    await asyncio.to_thread(by_hand, watched.url, FULL, full)  # what the bot is writing now is finished first
    await go_on(watched, minutes=2, seconds=30)
    assert outside.told == []
    await go_on(watched, minutes=1)
    assert [each["troubles"] for each in outside.told] == [["writing"]]
    assert "nothing can be written to its database" in texts(outside)[0]
    await asyncio.to_thread(by_hand, watched.url, "DROP TRIGGER full_disk ON status")
    await go_on(watched, minutes=6)
    assert texts(outside)[1:] == [AGAIN]


async def test_an_alert_that_does_not_leave(watched: Stage, outside: Outside) -> None:
    await watched.session()
    watched.sandbox.fail("sendMessage", None, "502", chat_id=watched.therapist.id)
    await watched.answer(*WORDS)
    for _ in range(5):
        await watched.pass_time(minutes=1)
    await go_on(watched, minutes=3)
    assert [each["troubles"] for each in outside.told] == [["alerts"]]
    for word in ("K7", "Kim", "North Clinic"):
        assert word not in texts(outside)[0]


async def test_a_start_that_goes_well_is_no_alarm_however_long_it_was_down(watched: Stage, outside: Outside) -> None:
    """Late, and not in touch yet: what waits goes out, at Telegram's pace."""
    await watched.session()
    await watched.app.stop()
    watched.clock.advance(hours=20)
    await watched.start_bot()
    for _ in range(60):
        await go_on(watched, seconds=10)
        await watched.settle()
    assert outside.told == []


async def test_what_is_late_and_goes_out_does_not_stand_still(watched: Stage, outside: Outside) -> None:
    await watched.settle()
    watched.app.delivery.wake = lambda: None  # type: ignore[method-assign]
    watched.app.intake._committed = lambda due: None  # nobody delivers
    watched.client.send_text("/help")
    await watched.sandbox.wait_for(lambda: not watched.sandbox.pending)
    watched.clock.advance(minutes=16)
    for _ in range(30):
        watched.app.meters.sends["done"] += 1  # type: ignore[index]
        await go_on(watched, seconds=10)
    assert outside.told == []
    await go_on(watched, minutes=3)
    assert [each["troubles"] for each in outside.told] == [["due"]]


async def test_a_telegram_that_is_not_reached_at_the_start(
    tmp_path: Path, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(tmp_path, alarm={"url": outside.url()})
    await stage.sandbox.start()
    await stage.start_bot()
    await stage.app.stop()
    await stage.sandbox.go_down("refuse")
    tried, connect = asyncio.Event(), App._connect

    async def connecting(app: App) -> str:
        tried.set()
        return await connect(app)

    monkeypatch.setattr(App, "_connect", connecting)
    starting = asyncio.create_task(stage.start_bot())
    try:
        await tried.wait()
        await go_on(stage, in_touch=False, minutes=1, seconds=50)
        assert outside.told == []
        await go_on(stage, in_touch=False, minutes=1)
        assert texts(outside) == [AWAY]
        await stage.sandbox.come_back()
        await starting
        await stage.settle()
        await go_on(stage, minutes=6)
        assert texts(outside)[1:] == [AGAIN]
    finally:
        starting.cancel()
        await stage.close()


async def test_while_it_stops_nobody_is_told_anything(watched: Stage, outside: Outside) -> None:
    await watched.sandbox.go_down("refuse")
    await go_on(watched, in_touch=False, minutes=6, seconds=50)
    watched.clock.advance(minutes=1)
    await watched.app.stop()
    assert outside.told == []
    assert watched.app.alarm._task is not None
    assert watched.app.alarm._task.cancelled()


async def test_an_alarm_that_does_not_get_through_is_tried_again_and_keeps_its_secret(
    watched: Stage, outside: Outside
) -> None:
    log = io.StringIO()
    set_up_logs("debug", log)
    for answers, why in (("500", "answered with 500"), ("closed", "ServerDisconnectedError")):
        outside.answers = answers
        await go_on(watched, in_touch=False, minutes=9 if answers == "500" else 1)
        assert f'why="{why}"' in log.getvalue() or f"why={why}" in log.getvalue()
    tried = len(outside.told)
    assert 3 <= tried <= 5  # once a minute
    outside.answers = "200"
    await go_on(watched, in_touch=False, minutes=3)
    assert len(outside.told) == tried + 1
    assert "alarm told" in log.getvalue()
    assert SECRET not in log.getvalue()
    assert "canary-of-the-address" not in log.getvalue()


async def test_what_was_over_before_it_could_be_told_is_not_told(watched: Stage, outside: Outside) -> None:
    outside.answers = "500"
    await go_on(watched, in_touch=False, minutes=8)
    assert outside.told != []
    outside.told.clear()
    outside.answers = "200"
    await go_on(watched, hours=1)
    assert outside.told == []


async def test_an_all_clear_that_was_missed_keeps_no_later_spell_from_being_told(
    watched: Stage, outside: Outside
) -> None:
    await go_on(watched, in_touch=False, minutes=8)
    outside.answers = "500"
    await go_on(watched, minutes=7)
    await go_on(watched, in_touch=False, minutes=5, seconds=20)
    assert texts(outside)[-1] == AGAIN
    outside.told.clear()
    outside.answers = "200"
    await go_on(watched, in_touch=False, minutes=1)
    assert outside.told == []  # it is not well again any more
    await go_on(watched, in_touch=False, minutes=2)
    assert texts(outside) == [AWAY]


async def test_one_way_that_fails_keeps_nobody_from_the_other(watched: Stage, outside: Outside, tmp_path: Path) -> None:
    got = tmp_path / "got"
    settings = Settings.model_validate({"command": ["sh", "-c", f"cat >> {got}"], "url": outside.url()})
    app = watched.app
    alarm = Alarm(settings, app.watch, app.meters, now=watched.clock, steady=watched.clock.seconds)
    outside.answers = "500"
    await go_on(watched, alarm, in_touch=False, minutes=9)
    assert got.read_text() == f"{AWAY}\n"
    assert len(outside.told) > 1


async def test_a_slow_alarm_holds_up_nobody(watched: Stage, outside: Outside) -> None:
    outside.answers = "slow"
    await go_on(watched, in_touch=False, minutes=6, seconds=50)
    ringing = asyncio.create_task(go_on(watched, in_touch=False, minutes=1))
    await outside.called.wait()
    await watched.say(watched.client, "/help")
    assert watched.client.last.text.startswith("After a session")
    assert not ringing.done()
    outside.over.set()
    await ringing


async def test_a_sign_of_life_every_minute_and_of_the_other_kind_when_it_stands_still(
    watched: Stage, outside: Outside
) -> None:
    settings = Settings.model_validate({"ping": outside.url("check?key=1")})
    app = watched.app
    alarm = Alarm(settings, app.watch, app.meters, now=watched.clock, steady=watched.clock.seconds)
    well, fails = ("GET", "check?key=1"), ("GET", "check/fail?key=1")

    async def pings(*, in_touch: bool = True, **amount: float) -> list[tuple[str, str]]:
        outside.asked.clear()
        await go_on(watched, alarm, in_touch=in_touch, **amount)
        return list(outside.asked)

    assert await pings(minutes=10) == [well] * 10
    away = await pings(in_touch=False, minutes=9)
    assert away in ([well] * 5 + [fails] * 2, [well] * 5 + [fails] * 3)  # and while nobody can be sure, none
    assert await pings(minutes=5) == []
    assert await pings(minutes=2) == [well] * 2


async def test_a_ping_that_fails_is_told_in_the_log_once(watched: Stage, outside: Outside) -> None:
    log = io.StringIO()
    set_up_logs("info", log)
    settings = Settings.model_validate({"ping": outside.url()})
    app = watched.app
    alarm = Alarm(settings, app.watch, app.meters, now=watched.clock, steady=watched.clock.seconds)
    outside.answers = "elsewhere"
    await go_on(watched, alarm, minutes=5)
    outside.answers = "200"
    await go_on(watched, alarm, minutes=2)
    assert log.getvalue().count("ping fails") == 1
    assert "answered with 307" in log.getvalue()
    assert "tried=5" in log.getvalue()
    assert SECRET not in log.getvalue()


async def test_unless_somebody_is_to_be_told_nobody_looks(stage: Stage) -> None:
    assert stage.app.alarm._task is None


async def test_the_running_bot_looks_by_itself(
    tmp_path: Path, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.alarm._LOOK_SECONDS", 0.01)
    async with staged(tmp_path, alarm={"ping": outside.url("check")}) as stage:
        stage.sandbox.add_person("Somebody").send_text("/help")  # or a poll waits for as long as nothing comes
        await outside.called.wait()
    assert outside.asked == [("GET", "check")]
