"""/metrics: what Prometheus reads, how the bot is, and nothing of which anybody could be told."""

import re
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client import Metric
from prometheus_client.openmetrics.parser import text_string_to_metric_families as read_open
from prometheus_client.parser import text_string_to_metric_families as read_classic
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.health import Trouble
from bot.meters import Sends
from bot.metrics import PREFIX
from bot.outcome import GIVEN_UP, Never, NotDone, Unreached
from handlers.edge.outgoing_steps import Ended, PutOff
from storage import chores, fits
from storage.database import Tx
from storage.errors import DatabaseGone
from storage.fits import Kind
from storage.programmes import list_programmes
from tests.cast import staged
from tests.engines import seen_of
from tests.journeys.looking import WORDS
from tests.stage import MONDAY, Stage, free_port

Figures = dict[str, float]


@pytest.fixture
async def cast(tmp_path: Path) -> AsyncIterator[Stage]:
    """Polling, and listening for those who ask how it is."""
    listen = f"127.0.0.1:{free_port()}"
    async with staged(tmp_path, web={"listen": listen}) as stage:
        stage.listen = listen
        stage.app.world = replace(stage.app.world, free=lambda folder: 1_234_567_890)
        await stage.set_up()
        yield stage


async def page(stage: Stage, **headers: str) -> tuple[str, str]:
    async with aiohttp.ClientSession() as session, session.get(stage.url_of("metrics"), headers=headers) as answer:
        assert answer.status == 200
        return await answer.text(), answer.headers["Content-Type"]


def figures_of(text: str) -> Figures:
    """Each sample, by its name without what all have, and its labels."""
    found = {}
    for family in read_classic(text):
        for sample in family.samples:
            labels = ",".join(sample.labels.values())
            found[sample.name.removeprefix(f"{PREFIX}_") + (f" {labels}" if labels else "")] = sample.value
    return found


def samples(families: Iterable[Metric]) -> set[str]:
    return {sample.name for each in families for sample in each.samples}


async def figures(stage: Stage) -> Figures:
    return figures_of((await page(stage))[0])


async def test_prometheus_reads_it_in_both_of_its_formats(cast: Stage) -> None:
    classic, kind = await page(cast)
    assert kind.startswith("text/plain; version=")
    opened, kind_of_open = await page(cast, Accept="application/openmetrics-text; version=1.0.0")
    assert kind_of_open.startswith("application/openmetrics-text; version=1.0.0")
    plain, rich = [*read_classic(classic)], [*read_open(opened)]  # type: ignore[no-untyped-call]
    assert samples(plain) == samples(rich)
    assert all(each.documentation and each.name.startswith(PREFIX) for each in plain)


async def test_a_bot_that_is_well(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    told = await figures(cast)
    version = next(name for name in told if name.startswith("info "))
    assert re.fullmatch(r"info [\d.]+,polling|info polling,[\d.]+", version)
    assert told["start_time_seconds"] == MONDAY.timestamp()
    assert (told["well"], told["leads"]) == (1, 1)
    assert {each: told[f"trouble {each}"] for each in Trouble} == dict.fromkeys(Trouble, 0)
    waits = ("due_age_seconds", "unsent_alerts", "unsent_alert_age_seconds", "unwritten_seconds", "damaged_rows")
    assert [told[each] for each in waits] == [0] * len(waits)
    assert told.get("free_bytes") == seen_of(1_230_000_000)
    assert told["contact_age_seconds"] % 60 == 0
    assert told["fit_failed"] == 0
    assert "fit_age_seconds" not in told  # there never was one


async def test_in_webhook_mode_it_says_so(tmp_path: Path) -> None:
    async with staged(tmp_path, mode="webhook") as stage:
        assert any("webhook" in name for name in await figures(stage) if name.startswith("info "))


async def test_what_one_check_in_does_is_not_to_be_seen(cast: Stage) -> None:
    """Dozens of taps and messages, an alert among them, and no figure has moved."""
    before = await figures(cast)
    await cast.session()
    await cast.answer(*WORDS)
    await cast.tap(cast.therapist, "Show")
    meters = cast.app.meters
    assert meters.updates > meters.taps > 5
    assert meters.sends[Sends.DONE] > 5
    after = await figures(cast)
    assert {name for name in after if after[name] != before.get(name)} <= {"contact_age_seconds"}


async def test_what_people_cause_is_told_in_hundreds_and_faults_of_the_line_one_by_one(cast: Stage) -> None:
    meters = cast.app.meters
    meters.updates, meters.taps = 1_299, 200
    meters.sends.clear()
    meters.sends[Sends.DONE] = 199
    for _ in range(3):
        meters.carried_out(Unreached("no connection"), PutOff(MONDAY, attempted=False, failed=False))
    meters.carried_out(NotDone("refused"), Ended(GIVEN_UP))
    meters.carried_out(Never("blocked"), Ended("blocked"))
    told = await figures(cast)
    assert (told["updates_total"], told["taps_total"]) == (1_200, 200)
    assert {each: told[f"sends_total {each}"] for each in Sends} == {
        Sends.DONE: 100, Sends.IMPOSSIBLE: 0, Sends.TOLD_TO_WAIT: 0, Sends.NOT_DONE: 0, Sends.UNKNOWN: 0,
        Sends.NO_CONNECTION: 3, Sends.GIVEN_UP: 1,
    }  # fmt: skip


async def test_every_label_is_a_word_of_this_program(cast: Stage) -> None:
    """No name, no id, no programme: labels are of two closed lists, and the version and the mode."""
    await cast.session()
    await cast.answer(*WORDS)
    text, _ = await page(cast)
    labels = {
        (name, value) for family in read_classic(text) for each in family.samples for name, value in each.labels.items()
    }
    known = {("what", each.value) for each in Trouble} | {("outcome", each.value) for each in Sends}
    assert {name for name, _ in labels - known} == {"version", "mode"}
    for word in ("North Clinic", "Kim", "Maya", "K7"):
        assert word not in text


async def test_an_alert_that_does_not_leave(cast: Stage) -> None:
    await cast.session()
    cast.sandbox.fail("sendMessage", None, "502", chat_id=cast.therapist.id)
    await cast.answer(*WORDS)
    for _ in range(6):
        await cast.pass_time(minutes=1)
    told = await figures(cast)
    assert (told["well"], told["trouble alerts"], told["trouble telegram"]) == (0, 1, 0)
    assert told["unsent_alert_age_seconds"] in range(330, 400, 10)
    assert told["due_age_seconds"] >= told["unsent_alert_age_seconds"]
    assert told["unsent_alerts"] == 0  # less than ten
    assert told["sends_total unknown"] > 1
    cast.sandbox.heal()
    await cast.pass_time(minutes=1)
    assert (await figures(cast))["well"] == 1


async def test_a_telegram_that_is_away(cast: Stage) -> None:
    await cast.settle()
    await cast.sandbox.go_down("refuse")
    cast.clock.advance(minutes=7, seconds=30)
    told = await figures(cast)
    assert (told["well"], told["trouble telegram"]) == (0, 1)
    assert told["contact_age_seconds"] in (420, 480)


async def test_how_old_the_newest_fit_is_in_days(cast: Stage) -> None:
    def fit(tx: Tx) -> None:
        (programme,) = list_programmes(tx)
        for version in (1, 2):
            fits.set_fit(tx, Kind(programme.id, "short", version, "en"), "{}", 50)

    await cast.app.db.write(fit)
    cast.clock.advance(days=3, hours=23)
    assert (await figures(cast))["fit_age_seconds"] == timedelta(days=3).total_seconds()


async def test_how_old_the_newest_copy_is_and_whether_the_last_one_failed(cast: Stage) -> None:
    assert not {"backup_age_seconds", "restore_age_seconds"} & (await figures(cast)).keys()  # there never was one
    begun = cast.clock()
    cast.clock.advance(hours=3, seconds=59)
    await cast.app.db.write(lambda tx: chores.mark_done(tx, chores.COPY, begun))
    await cast.app.db.write(lambda tx: chores.mark_failed(tx, chores.TRIAL))
    told = await figures(cast)
    assert (told["backup_age_seconds"], told["backup_failed"]) == (3 * 3600, 1)
    await cast.app.db.write(lambda tx: chores.mark_done(tx, chores.TRIAL, tx.now))
    told = await figures(cast)
    assert (told["restore_age_seconds"], told["backup_failed"]) == (0, 0)


async def test_without_its_database_it_tells_what_it_knows_by_itself(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(read: object) -> None:
        raise DatabaseGone

    with monkeypatch.context() as patched:
        patched.setattr(cast.app.db, "read", gone)
        told = await figures(cast)
    assert (told["well"], told["trouble database"], told["trouble telegram"]) == (0, 1, 0)
    assert {"damaged_rows", "unwritten_seconds", "updates_total"} < told.keys()
    assert told.get("free_bytes") == seen_of(1_230_000_000)
    assert not {"due_age_seconds", "unsent_alerts", "contact_age_seconds"} & told.keys()


async def test_a_fault_of_our_own_in_looking_is_told_as_one_and_hides_nothing_else(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def faulty(read: object) -> None:
        raise LookupError("a secret")

    monkeypatch.setattr(cast.app.db, "read", faulty)
    async with aiohttp.ClientSession() as session, session.get(cast.url_of("healthz")) as answer:
        assert (answer.status, (await answer.json())["database"]) == (503, "not to be read")
    assert (await figures(cast))["trouble database"] == 1


async def test_a_scrape_reads_as_much_when_there_is_more(cast: Stage) -> None:
    """How the statements find their rows, `tests/plans.py` looks at; that there are no more of them, this."""
    statements: list[str] = []

    def note(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    async def cost() -> int:
        statements.clear()
        event.listen(Engine, "before_cursor_execute", note)
        try:
            await figures(cast)
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        return len([each for each in statements if each.startswith("SELECT")])

    await cast.settle()
    before = await cost()
    for _ in range(3):
        await cast.check_in("Mostly", "Fully", "Fully", "No")
    assert await cost() == before
    assert before < 12
