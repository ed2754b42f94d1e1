"""What fails, fails alone: one method, one chat, one row; and what fails on and on ends, and somebody is told."""

import asyncio
import io
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.doctor import _given_up
from bot.outcome import Outcome
from bot.sandbox import Person
from handlers.edge import outgoing_outcome, reach, strays
from handlers.ground.render import Rendered
from storage.database import Tx
from storage.outgoing import Purpose, Urgency, add_outgoing
from storage.people import find_by_chat
from storage.tables import alerts, outgoing, pairs, people
from tests.bot.test_canaries import log  # noqa: F401 - a fixture
from tests.stage import Stage

GOOD = ("Mostly", "Fully", "Fully", "No")
WORDS = ("Mostly", "Fully", "Fully", "Strongly")
LINE = "Something new for you."


def lines(person: Person) -> int:
    return sum(1 for m in person.messages if m.text == LINE)


async def failed(stage: Stage) -> list[tuple[str, str]]:
    return [(row["purpose"], row["error"]) for row in await stage.rows(outgoing) if row["state"] == "failed"]


async def in_steps(stage: Stage, minutes: int) -> None:
    """Time, with a look at every minute."""
    for _ in range(minutes):
        await stage.pass_time(minutes=1)


async def add_row(
    stage: Stage, person: Person, purpose: Purpose, key: str, view: Callable[..., object] = strays.nobody_reads
) -> None:
    """Something that is due now, to or in the chat of this person."""

    def write(tx: Tx) -> None:
        found = find_by_chat(tx, person.id)
        assert found is not None
        add_outgoing(
            tx, key, purpose, found.id, due_at=tx.now, urgency=Urgency.REPLY, view=view.__name__,
            message_id=person.last.message_id,
        )  # fmt: skip

    await stage.app.db.write(write)
    stage.app.delivery.wake()


async def asleep(stage: Stage) -> None:
    """Until delivery has done what it can, and sleeps."""
    delivery = stage.app.delivery
    while delivery.busy or delivery._woken.is_set() or delivery._looks_at is None:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0.001)


async def bystander_time(stage: Stage, steps: int, seconds: float) -> None:
    """Time in which nothing is polled: only what delivery does by itself."""
    for _ in range(steps):
        stage.clock.advance(seconds=seconds)
        stage.app.delivery.wake()
        await asleep(stage)


async def test_an_alert_leaves_at_once_and_nobody_has_to_look(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS, send=False)
    await asleep(cast)
    before = lines(cast.therapist)
    cast.client.press("Send")
    await cast.sandbox.wait_for(lambda: lines(cast.therapist) == before + 1, 2)


async def test_what_is_put_off_is_looked_for_when_its_rest_ends(cast: Stage) -> None:
    await asleep(cast)
    fault = cast.sandbox.fail("deleteMessage", 1, "page", status=407, chat_id=cast.therapist.id)
    await add_row(cast, cast.therapist, Purpose.DELETION, "row")
    await cast.sandbox.wait_for(lambda: fault.used == 1)
    await asleep(cast)
    looks_at = cast.app.delivery._looks_at
    assert looks_at is not None
    assert looks_at - cast.clock() <= timedelta(seconds=3)


async def test_one_message_a_second_leaves_for_a_chat(cast: Stage) -> None:
    for number in range(5):
        await add_row(cast, cast.therapist, Purpose.NOTICE, f"row {number}")
    begun, before = cast.clock(), len(cast.sandbox.notifications)
    await cast.settle()
    came = [n.at for n in list(cast.sandbox.notifications)[before:]]
    assert len(set(came)) == len(came) >= 4
    assert cast.clock() - begun >= timedelta(seconds=4)


async def test_what_is_to_come_silently_does_and_a_menu_comes(cast: Stage) -> None:
    def write(tx: Tx) -> None:
        found = find_by_chat(tx, cast.therapist.id)
        assert found is not None
        add_outgoing(
            tx, "silent", Purpose.NOTICE, found.id, due_at=tx.now, urgency=Urgency.PROMPT,
            view=strays.nobody_reads.__name__, silent=True,
        )  # fmt: skip

    await cast.app.db.write(write)
    await add_row(cast, cast.therapist, Purpose.COMMANDS, "menu")
    menus = len(cast.sandbox.calls_of("setMyCommands"))
    await cast.settle()
    assert cast.sandbox.notifications[-1].silent
    assert len(cast.sandbox.calls_of("setMyCommands")) == menus + 1


async def test_a_fault_of_our_own_before_a_send_is_no_message_sent(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*args: object, **more: object) -> Outcome:
        raise KeyError("injected")

    with monkeypatch.context() as patched:
        patched.setattr(cast.app.telegram, "send", broken)
        await add_row(cast, cast.therapist, Purpose.NOTICE, "row")
        await cast.settle()
        assert [row["state"] for row in await cast.rows(outgoing) if row["key"] == "row"] == ["waiting"]
    await cast.pass_time(seconds=4)
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"] == "row"] == ["done"]


async def test_what_cannot_be_shown_ends_and_is_no_message_sent(cast: Stage) -> None:
    def nowhere() -> None:
        """No view has this name."""

    before = len(cast.therapist.messages)
    await add_row(cast, cast.therapist, Purpose.NOTICE, "row", nowhere)
    await cast.settle()
    ((purpose, error),) = await failed(cast)
    assert (purpose, error.split(" ")[0]) == ("notice", "KeyError")
    assert len(cast.therapist.messages) == before, "only who asked for something is told"
    for number in (1, 2):
        await add_row(cast, cast.therapist, Purpose.REPLY, f"asked {number}", nowhere)
        await cast.settle()
        assert len(cast.therapist.messages) == before + number


async def test_what_somebody_may_see_no_more_when_it_leaves_does_not_leave(cast: Stage) -> None:
    """Nor does a message that something was closed: there was nothing to close."""
    (pair,) = await cast.rows(pairs)

    def write(tx: Tx) -> None:
        found = find_by_chat(tx, cast.manager.id)
        assert found is not None
        add_outgoing(
            tx, "row", Purpose.REPLY, found.id, due_at=tx.now, urgency=Urgency.REPLY,
            view=reach.client_unreachable.__name__, args={"pair": pair["id"]},
        )  # fmt: skip

    before = len(cast.manager.messages)
    await cast.app.db.write(write)
    cast.app.delivery.wake()
    await cast.settle()
    assert len(cast.manager.messages) == before
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"] == "row"] == ["cancelled"]


@pytest.mark.parametrize(
    ("purpose", "method"),
    [
        (Purpose.COMMANDS, "setMyCommands"),
        (Purpose.COLLAPSE, "editMessageText"),
        (Purpose.DELETION, "deleteMessage"),
    ],
)
async def test_a_limit_on_what_is_no_message_delays_no_message(cast: Stage, purpose: Purpose, method: str) -> None:
    fault = cast.sandbox.fail(method, None, "429", retry_after=480)
    await add_row(cast, cast.therapist, purpose, "limited")
    await cast.settle()
    assert fault.used == 1
    begun = cast.clock()
    await cast.say(cast.therapist, "/help")
    assert "/session" in cast.therapist.last.text
    assert cast.clock() - begun <= timedelta(seconds=2)
    await add_row(cast, cast.therapist, purpose, "limited, too")
    await bystander_time(cast, 9, 50)
    assert fault.used <= 2
    cast.sandbox.heal()
    await bystander_time(cast, 2, 480)
    left = [row for row in await cast.rows(outgoing) if row["key"].startswith("limited")]
    assert {row["state"] for row in left} == {"done"}


async def test_a_limit_on_edits_of_a_chat_is_met_by_those_under_way_alone(cast: Stage) -> None:
    """What waits behind them rests as long, or each would ask for itself, and make the limit longer."""
    fault = cast.sandbox.fail("deleteMessage", None, "429", retry_after=480)

    def write(tx: Tx) -> None:
        found = find_by_chat(tx, cast.therapist.id)
        assert found is not None
        for number in range(24):
            add_outgoing(
                tx, f"limited {number}", Purpose.DELETION, found.id, due_at=tx.now, urgency=Urgency.REPLY,
                message_id=cast.therapist.last.message_id,
            )  # fmt: skip

    await cast.app.db.write(write)  # all at once: what is written later is tried once for itself
    cast.app.delivery.wake()
    await cast.settle()
    assert 1 <= fault.used <= 16


async def test_a_message_that_failed_by_itself_lets_the_next_one_go_first(cast: Stage) -> None:
    fault = cast.sandbox.fail("sendMessage", 1, "page", status=407, chat_id=cast.therapist.id)
    for key in ("one", "other"):  # due at once: which of them goes first, and fails, their random ids say
        await add_row(cast, cast.therapist, Purpose.NOTICE, key)
    await cast.settle()
    assert fault.used == 1

    async def states() -> list[str]:
        return sorted(row["state"] for row in await cast.rows(outgoing) if row["key"] in ("one", "other"))

    assert await states() == ["done", "waiting"]
    await cast.pass_time(seconds=10)
    assert await states() == ["done", "done"]


async def test_a_limit_on_messages_delays_an_alert_as_long_as_it_says_and_nobody_else(cast: Stage) -> None:
    await cast.session()
    fault = cast.sandbox.fail("sendMessage", 1, "429", chat_id=cast.therapist.id, retry_after=40)
    begun = cast.clock()
    cast.therapist.send_text("/help")
    await cast.sandbox.wait_for(lambda: fault.used == 1)
    await cast.answer(*WORDS)
    (rang,) = [n.at for n in cast.sandbox.notifications if n.text == LINE and n.at >= begun]
    assert timedelta(seconds=40) <= rang - begun <= timedelta(seconds=45)
    assert all(
        n.at - begun < timedelta(seconds=40) for n in cast.sandbox.notifications if n.person_id == cast.client.id
    )


async def test_a_chat_that_always_answers_500_delays_nobody(cast: Stage) -> None:
    fault = cast.sandbox.fail("sendMessage", None, "500", chat_id=cast.manager.id)
    for _ in range(4):
        await cast.say(cast.manager, "/help")
        begun, before = cast.clock(), len(cast.therapist.messages)
        await cast.say(cast.therapist, "/help")
        assert len(cast.therapist.messages) == before + 2
        assert cast.clock() - begun <= timedelta(seconds=2)
    assert fault.used > 0


async def test_a_method_that_the_server_does_not_know_is_not_asked_for_sixty_times_a_minute(cast: Stage) -> None:
    body = '{"ok": false, "error_code": 404, "description": "Not Found"}'
    fault = cast.sandbox.fail("setMyCommands", None, "page", status=404, body=body)
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    assert fault.used >= 1
    for _ in range(30):
        await cast.pass_time(seconds=2)
    assert fault.used <= 6
    await in_steps(cast, 60)
    assert fault.used <= 14


async def test_a_token_that_is_no_more_is_tried_by_one_row_and_more_and_more_seldom(
    cast: Stage,
    log: io.StringIO,  # noqa: F811
) -> None:
    right, cast.sandbox.server.token = cast.sandbox.server.token, "700000000:another"
    tried: Counter[int] = Counter()
    send = cast.app.telegram.send

    async def counted(chat_id: int, screen: Rendered, *, silent: bool = False) -> Outcome:
        tried[chat_id] += 1
        return await send(chat_id, screen, silent=silent)

    cast.app.telegram.send = counted  # type: ignore[method-assign]
    for person in (cast.client, cast.therapist, cast.manager):
        await add_row(cast, person, Purpose.REPLY, f"asked {person.id}")
    await bystander_time(cast, 360, 5)
    assert 8 <= tried.total() <= 20, "in half an hour"
    cast.sandbox.server.token = right
    await bystander_time(cast, 2, 300)
    await cast.settle()
    assert await failed(cast) == []
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"].startswith("asked")] == ["done"] * 3
    logged = log.getvalue()
    assert (logged.count("delivery stops"), logged.count("delivery goes on")) == (1, 1)


# What goes on failing


@pytest.mark.parametrize(
    "fault", [{"kind": "page", "done": True}, {"kind": "500"}, {"kind": "page", "status": 407}], ids=str
)
async def test_an_alert_that_goes_on_failing_goes_to_the_supervisor_and_comes_again(
    cast: Stage, fault: dict[str, Any]
) -> None:
    """A send that succeeds and cannot be understood is not repeated every minute for ever."""
    supervisor = await cast.add_supervisor()
    await cast.session()
    before = lines(cast.therapist)
    planned = cast.sandbox.fail("sendMessage", None, **fault, chat_id=cast.therapist.id)
    await cast.answer(*WORDS)
    await in_steps(cast, 40)
    assert planned.used == 10
    assert lines(cast.therapist) == before + (10 if fault.get("done") else 0)
    assert await failed(cast) == [("alert", "given up")]
    assert "given up in the last week: 1 alert" in str(await cast.app.db.read(_given_up))
    assert lines(supervisor) == 1
    (alert,) = await cast.rows(alerts)
    assert alert["escalated_at"] is not None
    assert [row["unreachable_at"] for row in await cast.rows(people)] == [None] * 4
    cast.sandbox.heal()
    before = lines(cast.therapist)
    await cast.pass_time(days=1)
    assert lines(cast.therapist) == before + 1


async def test_word_to_a_supervisor_that_cannot_be_brought_goes_to_the_managers(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await cast.session()
    cast.therapist.block()
    await cast.settle()
    cast.sandbox.fail("sendMessage", None, "403", chat_id=supervisor.id)
    await cast.answer(*WORDS)
    await in_steps(cast, 2)
    assert lines(supervisor) == 0
    assert lines(cast.manager) > 0
    assert (await cast.rows(alerts))[0]["escalated_at"] is not None


async def test_another_message_that_arrives_does_not_stand_for_an_alert_that_did_not(cast: Stage) -> None:
    await cast.session()
    fault = cast.sandbox.fail("sendMessage", 1, "page", status=407, chat_id=cast.therapist.id)
    before = lines(cast.therapist)
    await cast.answer(*WORDS)
    assert (fault.used, lines(cast.therapist)) == (1, before)
    await cast.say(cast.therapist, "/help")
    assert "/session" in cast.therapist.last.text
    await cast.pass_time(seconds=30)
    assert lines(cast.therapist) == before + 1


async def test_where_nobody_can_be_told_it_does_not_count_as_told(cast: Stage) -> None:
    await cast.session()
    cast.therapist.block()
    await cast.settle()
    cast.sandbox.fail("sendMessage", None, "403", chat_id=cast.manager.id)
    await cast.answer(*WORDS)
    await in_steps(cast, 2)
    assert (await cast.rows(alerts))[0]["escalated_at"] is None


async def test_an_outage_of_days_in_which_a_proxy_answers_loses_nothing(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS, send=False)
    before = lines(cast.therapist)
    await cast.tap(cast.client, "Send")
    await cast.pass_time(minutes=10)
    await cast.sandbox.go_down("page")
    await add_row(cast, cast.client, Purpose.NOTICE, "waits")
    await add_row(cast, cast.client, Purpose.DELETION, "waits, too")
    await add_row(cast, cast.therapist, Purpose.NOTICE, "waits as well")
    await bystander_time(cast, 3 * 24 * 6, 600)
    assert await failed(cast) == []
    assert [row["unreachable_at"] for row in await cast.rows(people)] == [None] * 3
    await cast.sandbox.come_back()
    begun = cast.clock()
    await cast.app.intake.note_contact()  # as the next poll does
    await cast.settle(60)
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"].startswith("waits")] == ["done"] * 3
    assert cast.clock() - begun <= timedelta(seconds=10), "what was put off is tried at once"
    assert lines(cast.therapist) > before


# Done is done


@pytest.mark.parametrize("where", ["_learn", "_learn_screen", "_learn_message"])
async def test_a_fault_in_what_follows_sends_nothing_again(
    cast: Stage,
    monkeypatch: pytest.MonkeyPatch,
    log: io.StringIO,  # noqa: F811
    where: str,
) -> None:
    def fault(*args: object, **more: object) -> None:
        raise KeyError("injected")

    with monkeypatch.context() as patched:
        patched.setattr(outgoing_outcome, where, fault)
        await cast.session()
        before = lines(cast.therapist)
        await cast.answer(*WORDS)
        await in_steps(cast, 10)
    assert "not all that follows" in log.getvalue()
    assert lines(cast.therapist) == before + 1
    assert len([n for n in cast.sandbox.notifications if "Something short" in n.text]) == 1
    assert [
        row for row in await cast.rows(outgoing) if row["state"] == "waiting" and row["due_at"] <= cast.clock()
    ] == []


async def test_a_fault_in_what_a_failure_means_ends_it_all_the_same(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*args: object, **more: object) -> None:
        raise KeyError("injected")

    await cast.session()
    await cast.answer(*WORDS, send=False)
    planned = cast.sandbox.fail("sendMessage", None, "403", chat_id=cast.therapist.id)
    with monkeypatch.context() as patched:
        patched.setattr(outgoing_outcome, "_tell_of_failure", fault)
        await cast.tap(cast.client, "Send")
        await in_steps(cast, 10)
    assert planned.used == 1
    assert ("alert", "blocked") in await failed(cast)


# Somebody writes and writes


async def test_one_persons_flood_delays_nobody_and_is_answered_in_words(cast: Stage) -> None:
    await cast.session()
    cast.sandbox.hold()
    for number in range(300):
        cast.client.send_text(
            ("hello", "/help", "/privacy", "/quiet")[number % 4] if number % 2 else f"/mydata {number}"
        )
    cast.therapist.send_text("/help")
    begun = cast.clock()
    cast.sandbox.release()
    await cast.sandbox.wait_for(lambda: not cast.sandbox.pending, 60)
    await cast._quiet()  # the clock stands still until all that may leave in this second has left
    while "Report a session" not in cast.therapist.last.labels and cast.clock() - begun < timedelta(seconds=30):
        cast.clock.advance(seconds=1)
        cast.app.delivery.wake()
        await cast._quiet()
    assert cast.clock() - begun <= timedelta(seconds=3)
    await cast.settle(60)
    replies = [row for row in await cast.rows(outgoing) if row["purpose"] == "reply"]
    assert len([row for row in replies if row["due_at"] >= begun]) < 40


async def test_the_same_answer_waits_once(cast: Stage) -> None:
    cast.sandbox.hold()
    for _ in range(30):
        cast.client.send_text("hello")
    before = len(cast.client.messages)
    cast.sandbox.release()
    await cast.settle()
    answers = [m for m in cast.client.messages[before:] if m.from_bot and "Nobody reads" in m.text]
    assert 1 <= len(answers) <= 4


async def test_a_dropped_question_waits_for_no_answer(cast: Stage) -> None:
    """Where ten answers wait, a question is not asked: what is typed next answers nothing that was never shown."""
    cast.sandbox.flood(60, cast.therapist.id)
    for number in range(11):
        await add_row(cast, cast.therapist, Purpose.REPLY, f"waits {number}")
    cast.therapist.send_text("/zone")
    await cast.sandbox.wait_for(lambda: not cast.sandbox.pending)
    assert [row["awaiting"] for row in await cast.rows(people)] == [None] * 3
    await cast.settle(60)
    assert any("more at once than I can answer" in m.text for m in cast.therapist.messages)
