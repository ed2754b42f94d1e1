"""The webhook: who is heard, what is acknowledged and when, in which order, and who notices when nothing comes."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import webhook
from bot.config import ConfigError
from bot.telegram_bot import KINDS, Refused
from bot.webhook import Webhook
from storage.errors import StorageUnavailable
from storage.tables import answers, check_ins, set_aside, status, updates
from tests.bot.test_canaries import log
from tests.cast import staged
from tests.engines import url_at
from tests.stage import Stage

__all__ = ["log"]
SECRET = "X-Telegram-Bot-Api-Secret-Token"
CANARY = "canary-of-a-stranger"
CHAT = 471_147_114_711  # more digits in a row than a time of day in the log has


@pytest.fixture
def mode() -> str:
    return "webhook"


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def gate() -> Iterator[asyncio.Event]:
    gate = asyncio.Event()
    yield gate
    gate.set()


def update_of(stage: Stage, update_id: int = 1) -> dict[str, Any]:
    """Somebody unknown writes something that must not be seen anywhere."""
    chat = {"id": CHAT, "type": "private", "first_name": "X"}
    return {"update_id": update_id, "message": {"message_id": 1, "date": 0, "chat": chat, "text": CANARY}}


async def post(http: aiohttp.ClientSession, stage: Stage, body: Any, secret: str | None = None) -> int:
    """The status of the answer to a request with this body (bytes, or what becomes JSON)."""
    data = body
    if not hasattr(body, "__aiter__"):
        data = io.BytesIO(body if isinstance(body, bytes) else json.dumps(body).encode())
    headers = {SECRET: stage.keys.webhook_secret if secret is None else secret}
    async with http.post(stage.url_of("telegram"), data=data, headers=headers) as answer:
        return answer.status


async def until(predicate: Callable[[], object]) -> None:
    """Wait for what happens inside the bot, of which the sandbox does not know."""
    async with asyncio.timeout(10):
        while not predicate():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def look(stage: Stage) -> None:
    """What happens every minute."""
    assert isinstance(stage.app.arrivals, Webhook)
    await stage.app.arrivals.look()


async def in_touch_at(stage: Stage) -> Any:
    (row,) = await stage.rows(status)
    return row["last_poll_at"]


# --- who is heard


@pytest.mark.parametrize("secret", ["", "wrong", "gl\u00fcck", "{}x", "{}"[:-1]])
async def test_whoever_does_not_say_the_secret_is_not_heard(
    stage: Stage, http: aiohttp.ClientSession, log: io.StringIO, secret: str
) -> None:
    said = secret.format(stage.keys.webhook_secret) if "}" in secret else secret
    assert await post(http, stage, update_of(stage), said) == 403
    async with http.post(stage.url_of("telegram"), json=update_of(stage)) as answer:
        assert answer.status == 403
    assert await stage.rows(updates) == []
    logged = log.getvalue()
    assert logged.count("request refused") == 2
    assert "why=Forbidden" in logged
    for hidden in (CANARY, str(CHAT), stage.keys.webhook_secret, *([said] if said else [])):
        assert hidden not in logged


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{" + CANARY.encode(), 400),
        (b"\xff\xfe", 400),
        (b"", 400),
        (b"[" * 100_000, 400),
        ([CANARY], 400),
        ({"update_id": CANARY}, 400),
        ({"message": CANARY}, 400),
        (b" " * ((1 << 20) + 1), 413),
    ],
)
async def test_what_is_no_update_is_refused(
    stage: Stage, http: aiohttp.ClientSession, log: io.StringIO, body: Any, status: int
) -> None:
    assert await post(http, stage, body) == status
    assert "request refused" in log.getvalue()
    assert CANARY not in log.getvalue()
    assert await stage.rows(updates) == await stage.rows(set_aside) == []


async def test_a_body_that_does_not_come_is_not_waited_for(
    stage: Stage, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "_BODY_SECONDS", 0.05)

    async def hesitating() -> AsyncIterator[bytes]:
        yield b'{"update_id"'
        await asyncio.sleep(1)

    assert await post(http, stage, hesitating()) == 408


async def test_nothing_else_is_served(stage: Stage, http: aiohttp.ClientSession) -> None:
    async with http.get(stage.url_of("telegram"), headers={SECRET: stage.keys.webhook_secret}) as answer:
        assert answer.status == 405
    async with http.post(stage.url_of("other"), json=update_of(stage)) as answer:
        assert answer.status == 404


# --- what is acknowledged


async def test_an_update_is_acknowledged_when_it_is_committed(stage: Stage, http: aiohttp.ClientSession) -> None:
    assert await post(http, stage, update_of(stage)) == 200
    assert [row["update_id"] for row in await stage.rows(updates)] == [1]
    assert await post(http, stage, update_of(stage)) == 200
    assert len(await stage.rows(updates)) == 1


async def test_what_fails_every_time_is_set_aside_and_acknowledged(stage: Stage, http: aiohttp.ClientSession) -> None:
    assert await post(http, stage, {"update_id": 9, "message": {"chat": {"type": CANARY}}}) == 200
    assert [row["id"] for row in await stage.rows(set_aside)] == [9]


async def test_what_cannot_be_committed_comes_again_and_is_taken_once(cast: Stage) -> None:
    await cast.session()
    refused = 0

    def unavailable(point: str) -> None:
        nonlocal refused
        if point == "before commit" and refused < 3:
            refused += 1
            raise StorageUnavailable

    before = len(await cast.rows(updates))
    cast.probe = unavailable
    tapped = cast.client.press("Begin")
    await cast.settle()
    assert refused == 3
    assert [row["update_id"] for row in await cast.rows(updates)][before:] == [tapped]
    assert cast.client.last.text.startswith("1 of 4")
    assert "500" in str(cast.sandbox.world.webhook.last_error)


async def test_an_answer_that_got_lost_does_no_harm(cast: Stage, http: aiohttp.ClientSession) -> None:
    """It was committed, but Telegram did not learn of it."""
    await cast.session()
    await cast.answer("Mostly", send=False)
    shown, given = cast.client.last.text, await cast.rows(answers)
    for pending in list(cast.sandbox.world.updates.history):
        cast.sandbox.redeliver(pending)
    await cast.settle()
    assert (cast.client.last.text, await cast.rows(answers)) == (shown, given)


# --- the order


async def test_one_persons_updates_wait_for_each_other_and_nobody_else_does(cast: Stage, gate: asyncio.Event) -> None:
    """Telegram brings somebody's words and taps in two queues, at the same time."""
    await cast.session()
    begun: list[int] = []
    take = cast.app.intake.take

    async def slowly(raw: Any) -> None:
        begun.append(raw["update_id"])
        await gate.wait()
        await take(raw)

    cast.app.intake.take = slowly  # type: ignore[method-assign]
    first = cast.client.send_text("hello")
    await until(lambda: begun)
    second, other = cast.client.press("Begin"), cast.therapist.send_text("/help")
    await until(lambda: other in begun)
    await asyncio.sleep(0.1)
    assert begun == [first, other]
    gate.set()
    await cast.settle()
    assert begun == [first, other, second]


# --- starting, stopping, changing the mode


async def test_telegram_is_told_where_and_what_to_bring(stage: Stage) -> None:
    await stage.settle()
    call = await stage.sandbox.wait_for(lambda: stage.sandbox.calls_of("setWebhook"))
    params = call[-1].params
    kinds = params["allowed_updates"]
    assert (params["url"], params["secret_token"]) == (stage.url_of("telegram"), stage.keys.webhook_secret)
    assert (json.loads(kinds) if isinstance(kinds, str) else kinds) == list(KINDS)
    assert int(params["max_connections"]) == 40
    assert "drop_pending_updates" not in params


@pytest.mark.parametrize("kind", ["429", "502", "timeout_after"])
async def test_registering_waits_for_telegram(stage: Stage, kind: str) -> None:
    await stage.app.stop()
    fault = stage.sandbox.fail("setWebhook", 2, kind, retry_after=1)
    stage.sandbox.world.webhook.reset()
    await stage.start_bot()
    await until(lambda: fault.used == 2)
    stage.sandbox.add_person("Somebody").send_text("hello")
    await stage.settle()
    assert len(await stage.rows(updates)) == 1


async def test_an_address_that_telegram_will_not_have_ends_the_bot_with_a_sentence(stage: Stage) -> None:
    await stage.app.stop()
    words = "bad webhook: Failed to resolve host: Name or service not known"
    stage.sandbox.fail("setWebhook", kind="400", description=words)
    await stage.start_bot()
    with pytest.raises(Refused, match=r"does not accept web.url, http.*: Bad webhook: failed to resolve host"):
        await stage.app.run()


async def test_an_address_that_is_taken_is_told_as_such(stage: Stage, tmp_path: Path) -> None:
    second = Stage(tmp_path, mode="webhook", url=url_at(tmp_path / "another.db"))
    second.sandbox, second.listen = stage.sandbox, stage.listen
    with pytest.raises(ConfigError, match=f"web.listen: {stage.listen} cannot be listened at: "):
        await second.start_bot()
    await second.app.stop()


async def test_a_stop_lets_a_request_finish_and_takes_no_other(
    cast: Stage, http: aiohttp.ClientSession, gate: asyncio.Event
) -> None:
    take, begun = cast.app.intake.take, asyncio.Event()

    async def slowly(raw: Any) -> None:
        begun.set()
        await gate.wait()
        await take(raw)

    cast.app.intake.take = slowly  # type: ignore[method-assign]
    request = asyncio.create_task(post(http, cast, update_of(cast)))
    await begun.wait()
    stopping = asyncio.create_task(cast.app.stop())
    await asyncio.sleep(0.1)
    assert not stopping.done()
    with pytest.raises(aiohttp.ClientConnectorError):
        await post(http, cast, update_of(cast, 2))
    gate.set()
    assert await request == 200
    await stopping
    await cast.start_bot()
    assert 1 in [row["update_id"] for row in await cast.rows(updates)]


async def test_between_polling_and_a_webhook_nothing_is_lost(cast: Stage) -> None:
    await cast.session()
    for mode, label in (("polling", "Begin"), ("webhook", "Mostly"), ("polling", "Mostly")):
        await cast.app.stop()
        cast.client.press(label)
        cast.client.send_text(f"while nobody was there, before {mode}")
        cast.mode = mode
        await cast.start_bot()
        await cast.settle()
        assert cast.sandbox.world.webhook.url == (cast.url_of("telegram") if mode == "webhook" else "")
    assert "3 of 4" in cast.client.find("of 4").text
    assert [row["value"] for row in await cast.rows(answers)] == [4, 4]
    assert sum("Nobody reads" in message.text for message in cast.client.messages) == 3


# --- whether Telegram is in touch


async def test_a_webhook_that_somebody_took_away_is_registered_again(cast: Stage) -> None:
    await cast.settle()
    cast.sandbox.world.webhook.reset()
    cast.client.send_text("/help")
    assert cast.sandbox.pending
    await look(cast)
    await cast.settle()
    assert cast.sandbox.world.webhook.url == cast.url_of("telegram")


async def test_time_the_bot_was_down_does_not_count(cast: Stage) -> None:
    await cast.session()
    await cast.app.stop()
    cast.clock.advance(days=7)
    await cast.start_bot()
    await cast.app.tick()
    await look(cast)
    await cast.app.tick()
    await cast.settle()
    (asked,) = await cast.rows(check_ins)
    assert asked["state"] == "prompted"
    assert asked["expires_at"] > cast.clock() + timedelta(days=2)


async def test_while_telegram_cannot_bring_anything_no_clients_time_runs(cast: Stage) -> None:
    await cast.session()
    hook = cast.sandbox.world.webhook
    right, hook.secret = hook.secret, "as-if-something-stood-between"
    cast.clock.advance(seconds=1)
    cast.client.send_text("hello")
    await cast.sandbox.wait_for(lambda: hook.last_error)
    for _ in range(20):
        hook.last_error = (int(cast.clock().timestamp()), "Wrong response from the webhook: 403 Forbidden")
        await look(cast)
        await cast.app.tick()
        cast.clock.advance(minutes=4)
    hook.secret = right
    await cast.settle()
    (asked,) = await cast.rows(check_ins)
    assert asked["expires_at"] > cast.clock() + timedelta(hours=71, minutes=30)


async def test_a_tap_that_could_not_be_brought_is_remembered_for_an_hour(cast: Stage) -> None:
    """Telegram keeps a tap for minutes only: that nothing waits any more does not mean that all is well."""
    await cast.session()
    hook = cast.sandbox.world.webhook
    right, hook.secret = hook.secret, "as-if-something-stood-between"
    cast.clock.advance(seconds=1)
    cast.client.press("Begin")
    hook.backoff = 60.0  # once, and not again when the clock moves
    await cast.sandbox.wait_for(lambda: hook.last_error)
    before = await in_touch_at(cast)
    cast.clock.advance(minutes=10)
    cast.sandbox.world.updates.expire()
    await look(cast)
    assert cast.sandbox.pending == []
    assert await in_touch_at(cast) == before
    hook.secret = right
    cast.clock.advance(minutes=51)
    await look(cast)
    assert await in_touch_at(cast) == cast.clock()


async def test_what_failed_before_telegram_was_last_heard_counts_no_more(cast: Stage) -> None:
    hook = cast.sandbox.world.webhook
    failed = int(cast.clock().timestamp()) - 1
    await cast.say(cast.client, "/help")
    hook.last_error = (failed, "Wrong response from the webhook: 502 Bad Gateway")
    cast.clock.advance(minutes=2)
    await look(cast)
    assert await in_touch_at(cast) == cast.clock()


async def test_a_start_in_the_middle_goes_on_where_it_was(tmp_path: Path) -> None:
    async with staged(tmp_path, mode="webhook") as stage:
        await stage.set_up()
        await stage.session()
        await stage.answer("Mostly", "Fully", send=False)
        await stage.restart()
        for label in ("Fully", "No", "Send"):
            await stage.tap(stage.client, label)
        assert (await stage.rows(check_ins))[0]["state"] == "sent"
