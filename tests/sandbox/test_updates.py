"""The queue of updates and the long poll."""

import asyncio
from typing import Any

import pytest

from bot.sandbox import Person, Sandbox
from tests.sandbox.conftest import TOKEN, Api, Clock

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def texts(updates: list[Any]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_updates_come_again_until_a_later_offset(api: Api, anna: Person) -> None:
    anna.send_text("two")
    first, second = await api.ok("getUpdates")
    assert await api.ok("getUpdates") == [first, second]
    assert await api.ok("getUpdates", offset=second["update_id"]) == [second]
    assert await api.ok("getUpdates", offset=second["update_id"] + 1) == []
    assert await api.ok("getUpdates") == []


async def test_a_batch_is_limited(api: Api, anna: Person) -> None:
    for i in range(105):
        anna.send_text(str(i))
    assert texts(await api.ok("getUpdates", limit=2)) == ["/start", "0"]
    for limit in (0, 100, 1000):
        assert len(await api.ok("getUpdates", limit=limit)) == 100


async def test_a_negative_offset_forgets_all_but_the_last(api: Api, anna: Person) -> None:
    for i in range(5):
        anna.send_text(str(i))
    assert texts(await api.ok("getUpdates", offset=-2)) == ["3", "4"]
    assert texts(await api.ok("getUpdates")) == ["3", "4"]


async def test_a_long_poll_waits_for_news(api: Api, sandbox: Sandbox, anna: Person) -> None:
    offset = (await api.ok("getUpdates"))[-1]["update_id"] + 1
    poll = asyncio.create_task(api.ok("getUpdates", offset=offset, timeout=30))
    await sandbox.wait_for(lambda: sandbox.polling)
    assert not poll.done()
    anna.send_text("news")
    async with asyncio.timeout(2):
        assert texts(await poll) == ["news"]


async def test_a_long_poll_ends_empty(api: Api) -> None:
    assert await api.ok("getUpdates", timeout=1) == []


async def test_the_older_of_two_polls_is_terminated(api: Api, sandbox: Sandbox, anna: Person) -> None:
    offset = (await api.ok("getUpdates"))[-1]["update_id"] + 1
    older = asyncio.create_task(api("getUpdates", offset=offset, timeout=30))
    await sandbox.wait_for(lambda: sandbox.polling)
    newer = asyncio.create_task(api("getUpdates", offset=offset, timeout=30))
    reply = await older
    assert (reply.status, reply.error) == (409, OTHER)
    anna.send_text("news")
    assert texts((await newer).result) == ["news"]


async def test_a_poller_that_vanished_loses_nothing(api: Api, sandbox: Sandbox, anna: Person) -> None:
    offset = (await api.ok("getUpdates"))[-1]["update_id"] + 1
    _, writer = await asyncio.open_connection("127.0.0.1", int(sandbox.base_url.rpartition(":")[2]))
    request = f"GET /bot{TOKEN}/getUpdates?offset={offset}&timeout=30 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    writer.write(request.encode())
    await sandbox.wait_for(lambda: sandbox.polling)
    writer.transport.abort()
    await asyncio.sleep(0.05)
    anna.send_text("into the void")
    await asyncio.sleep(0.05)
    assert texts(await api.ok("getUpdates", offset=offset, timeout=1)) == ["into the void"]


@pytest.mark.parametrize(("kind", "seconds"), [("message", 86_400), ("callback_query", 150), ("inline_query", 30)])
async def test_updates_expire(api: Api, sandbox: Sandbox, clock: Clock, kind: str, seconds: int) -> None:
    update_id = sandbox.push_raw({kind: {"id": "1"}})
    clock.forward(seconds=seconds - 1)
    assert [u["update_id"] for u in await api.ok("getUpdates")] == [update_id]
    clock.forward(seconds=1)
    assert await api.ok("getUpdates") == []


async def test_lifetimes_can_be_set(clock: Clock) -> None:
    sandbox = Sandbox(token=TOKEN, now=clock, lifetimes={"message": 5})
    sandbox.add_person("Anna").send_text("x")
    clock.forward(seconds=5)
    sandbox.world.updates.expire()
    assert sandbox.pending == []
    await sandbox.stop()


async def test_only_wanted_kinds_are_queued_and_the_wish_is_remembered(
    api: Api, sandbox: Sandbox, anna: Person
) -> None:
    await api.ok("getUpdates", offset=-1, allowed_updates=["callback_query", "MY_CHAT_MEMBER", "nonsense"])
    assert anna.send_text("unheard") == 0
    await api.ok("getUpdates")
    assert anna.block() > 0
    assert (await api.ok("getWebhookInfo"))["allowed_updates"] == ["callback_query", "my_chat_member"]
    await api.ok("getUpdates", allowed_updates=[])
    anna.unblock()
    assert anna.send_text("heard") > 0
    assert "allowed_updates" not in await api.ok("getWebhookInfo")


async def test_some_kinds_come_only_when_asked_for(api: Api, sandbox: Sandbox) -> None:
    for kind in ("chat_member", "message_reaction", "message_reaction_count"):
        assert sandbox.push_raw({kind: {}}) == 0
    await api.ok("getUpdates", allowed_updates=["chat_member"])
    assert sandbox.push_raw({"chat_member": {}}) > 0


async def test_a_wish_that_cannot_be_read_is_ignored(api: Api, anna: Person) -> None:
    for wish in ("[", '"message"', "7"):
        await api.ok("getUpdates", allowed_updates=wish)
        assert anna.send_text("still heard") > 0


async def test_updates_of_any_shape_can_be_injected(api: Api, sandbox: Sandbox) -> None:
    odd = {"message": {"chat": {"id": -5, "type": "group"}}, "surprise": [1, None]}
    update_id = sandbox.push_raw(odd)
    assert await api.ok("getUpdates") == [{"update_id": update_id, **odd}]
    assert sandbox.push_raw({}) == update_id + 1


async def test_an_acknowledged_update_can_come_again(api: Api, sandbox: Sandbox, anna: Person) -> None:
    again = anna.send_text("again")
    await api.ok("getUpdates", offset=again + 1)
    sandbox.redeliver(again)
    assert texts(await api.ok("getUpdates", offset=again + 1)) == ["again"]
    assert await api.ok("getUpdates", offset=again + 1) == []


async def test_updates_can_be_held_and_reordered(api: Api, sandbox: Sandbox, anna: Person) -> None:
    offset = (await api.ok("getUpdates"))[-1]["update_id"] + 1
    sandbox.hold()
    ids = [anna.send_text(text) for text in "abc"]
    assert await api.ok("getUpdates", offset=offset) == []
    sandbox.release([ids[2], ids[0], ids[1]])
    assert texts(await api.ok("getUpdates", offset=offset)) == ["c", "a", "b"]
    sandbox.hold()
    anna.send_text("d")
    sandbox.release()
    assert texts(await api.ok("getUpdates", offset=offset))[-1] == "d"


async def test_ids_may_go_backwards_and_are_delivered_all_the_same(api: Api, sandbox: Sandbox, anna: Person) -> None:
    high = anna.send_text("high")
    await api.ok("getUpdates", offset=high + 1)
    sandbox.next_update_id = high - 5
    low = anna.send_text("low")
    assert low == high - 5
    assert texts(await api.ok("getUpdates", offset=high + 1)) == ["low"]
    assert await api.ok("getUpdates", offset=low + 1) == []


async def test_waiting_wakes_on_changes_and_gives_up_in_time(sandbox: Sandbox, anna: Person) -> None:
    waiting = asyncio.create_task(sandbox.wait_for(lambda: [m.text for m in anna.messages if m.text == "x"]))
    await asyncio.sleep(0)
    anna.send_text("x")
    assert await waiting == ["x"]
    with pytest.raises(TimeoutError):
        await sandbox.wait_for(lambda: False, timeout=0.02)
