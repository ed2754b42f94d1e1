"""The loop that delivers: when it looks again by itself, what waits for what, and what its log says."""

import asyncio
import io
import re
from datetime import timedelta

import pytest

from bot.outcome import Done, Outcome
from bot.sandbox import Person
from handlers.edge import outgoing_outcome, outgoing_ready, reach, strays
from handlers.edge.help import help_screen
from handlers.edge.outgoing_steps import PutOff, Ready, Room, Sent, Step
from storage import people
from storage.database import Tx
from storage.outgoing import Purpose, Urgency, add_outgoing
from storage.tables import check_ins, outgoing, pairs
from tests.bot.test_canaries import log  # noqa: F401 - a fixture
from tests.bot.test_who_waits_for_whom import GOOD, WORDS, add_row, asleep, in_steps
from tests.stage import Stage


async def add_notice(stage: Stage, person: Person, key: str, after: timedelta = timedelta(0)) -> None:
    """A message to this person that is due so much later, of which delivery is not told."""

    def write(tx: Tx) -> None:
        found = people.find_by_chat(tx, person.id)
        assert found is not None
        add_outgoing(
            tx, key, Purpose.NOTICE, found.id, due_at=tx.now + after, urgency=Urgency.PROMPT,
            view=strays.nobody_reads.__name__,
        )  # fmt: skip

    await stage.app.db.write(write)


async def test_it_is_woken_for_what_is_due_before_it_looks_by_itself(cast: Stage) -> None:
    delivery = cast.app.delivery
    await asleep(cast)
    looks_at = delivery._looks_at
    assert looks_at is not None
    assert looks_at > cast.clock()
    delivery.wake_for(looks_at)
    delivery.wake_for(None)
    assert not delivery._woken.is_set()
    delivery.wake_for(looks_at - timedelta(seconds=1))
    assert delivery._woken.is_set()
    while delivery._woken.is_set():  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0)
    assert delivery._looks_at is None
    delivery.wake_for(looks_at)  # what is committed while it looks, it may have missed
    assert delivery._woken.is_set()


async def test_what_is_due_a_moment_later_leaves_although_nobody_wakes_it(cast: Stage) -> None:
    before = len(cast.therapist.messages)
    await add_notice(cast, cast.therapist, "soon", timedelta(milliseconds=50))
    cast.app.delivery.wake()
    await asleep(cast)
    assert len(cast.therapist.messages) == before
    cast.clock.advance(seconds=0.05)
    await cast.sandbox.wait_for(lambda: len(cast.therapist.messages) == before + 1, 5)


async def test_what_is_dropped_holds_up_nobody(cast: Stage) -> None:
    """There is nothing to wait for between two looks, when of what was due nothing was left to tell."""
    (pair,) = await cast.rows(pairs)

    def write(tx: Tx) -> None:
        found = people.find_by_chat(tx, cast.manager.id)
        assert found is not None
        add_outgoing(
            tx, "row", Purpose.REPLY, found.id, due_at=tx.now, urgency=Urgency.REPLY,
            view=reach.client_unreachable.__name__, args={"pair": pair["id"]},
        )  # fmt: skip

    await asleep(cast)
    cast.clock.advance(seconds=5)
    before = len(cast.manager.messages)
    await cast.app.db.write(write)
    await add_notice(cast, cast.manager, "next")
    cast.app.delivery.wake()
    await cast.sandbox.wait_for(lambda: len(cast.manager.messages) == before + 1, 10)
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"] == "row"] == ["cancelled"]


async def test_edits_that_take_long_keep_no_message_and_messages_no_edit(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asleep(cast)
    delete, begun, go_on = cast.app.telegram.delete, 0, asyncio.Event()

    async def held(chat_id: int, message_id: int) -> Outcome:
        nonlocal begun
        begun += 1
        await go_on.wait()
        return await delete(chat_id, message_id)

    monkeypatch.setattr(cast.app.telegram, "delete", held)

    def write(tx: Tx) -> None:
        found = people.find_by_chat(tx, cast.client.id)
        assert found is not None
        for number in range(16):
            add_outgoing(
                tx, f"slow {number}", Purpose.DELETION, found.id, due_at=tx.now, urgency=Urgency.REPLY,
                message_id=cast.client.last.message_id,
            )  # fmt: skip

    await cast.app.db.write(write)
    delivery = cast.app.delivery
    delivery.wake()
    while begun < 16:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0.001)
    before = len(cast.therapist.messages)
    await add_notice(cast, cast.therapist, "message")
    delivery.wake()
    await cast.sandbox.wait_for(lambda: len(cast.therapist.messages) == before + 1, 5)
    assert sum(row.is_edit for row in delivery._under_way.values()) == 16
    go_on.set()
    await cast.settle()
    delivery._pace._left.extend([cast.clock()] * 28)  # as many as Telegram takes in a second
    await add_row(cast, cast.therapist, Purpose.DELETION, "edit")
    await cast.sandbox.wait_for(lambda: len(cast.therapist.messages) == before, 5)


def told(text: str) -> list[str]:
    """What delivery has logged, without when and of which row."""
    lines = [line for line in text.splitlines() if "logger=alliance.delivery" in line]
    assert all("row=" in line for line in lines if "purpose=" in line)
    return [re.sub(r"^.*?event=|row=\S+ |until=\S+ | at [\w.:]+|\(.*\)", "", line).replace('"', "") for line in lines]


async def test_its_log_says_what_did_not_simply_go_well_and_of_the_rest_nothing(
    cast: Stage,
    monkeypatch: pytest.MonkeyPatch,
    log: io.StringIO,  # noqa: F811
) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    assert told(log.getvalue()) == []

    cast.sandbox.fail("sendMessage", 1, "429", chat_id=cast.therapist.id, retry_after=20)
    await cast.say(cast.therapist, "/help")
    await cast.pass_time(seconds=30)
    await cast.pass_time(days=7)
    cast.sandbox.fail("sendMessage", 1, "timeout_after", chat_id=cast.client.id)
    await cast.session()

    def fault(*args: object, **more: object) -> None:
        raise KeyError("injected")

    with monkeypatch.context() as patched:
        patched.setattr(outgoing_outcome, "_learn", fault)
        await cast.say(cast.therapist, "/help")
    failing = True

    def fail(point: str) -> None:
        nonlocal failing
        if point == "after send" and failing:
            failing = False
            raise KeyError("injected")

    cast.probe = fail
    await cast.say(cast.therapist, "/help")
    await in_steps(cast, 3)
    cast.sandbox.fail("sendMessage", 1, "403", chat_id=cast.therapist.id)
    await cast.say(cast.therapist, "/help")
    assert told(log.getvalue()) == [
        "put off purpose=reply outcome=Wait",
        "counts as sent purpose=check_in outcome=Unknown",
        "not all that follows purpose=reply error=KeyError",
        "delivery failed error=KeyError",
        "undeliverable purpose=reply error=blocked outcome=Never",
    ]


async def taken_up(stage: Stage) -> list[Ready]:
    """What another process takes up now."""
    delivery = stage.app.delivery
    room = Room(messages=28, edits=16)
    return await stage.app.db.write(lambda tx: outgoing_ready.claim(tx, delivery._site, delivery._routes, room))


async def record(stage: Stage, one: Ready, step: Step) -> None:
    assert await stage.app.db.write(lambda tx: outgoing_outcome.record(tx, one, step)) is None


async def test_an_alert_that_arrives_after_somebody_else_took_it_up_has_arrived(cast: Stage) -> None:
    """It stays where it is, and is not sent again by who holds it now."""
    await cast.session()
    cast.sandbox.fail("sendMessage", 1, "429", chat_id=cast.therapist.id, retry_after=40)
    await cast.answer(*WORDS)
    before = len(cast.therapist.messages)
    cast.clock.advance(seconds=41)
    (late,) = await taken_up(cast)
    cast.clock.advance(minutes=2)
    (newer,) = await taken_up(cast)
    assert (newer.row.id, newer.row.purpose) == (late.row.id, Purpose.ALERT)
    await record(cast, late, Sent(cast.therapist.last.message_id))
    await record(cast, newer, PutOff(cast.clock(), attempted=False))
    cast.app.delivery.wake()
    await cast.settle()
    assert [row["state"] for row in await cast.rows(outgoing) if row["purpose"] == "alert"] == ["cancelled"]
    assert len(cast.therapist.messages) == before


async def test_a_check_in_that_arrives_after_it_was_taken_to_have_arrived_can_be_answered(cast: Stage) -> None:
    """Who takes it up then sends no second one; and whose message it is is learned as soon as it is known."""
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    cast.clock.advance(minutes=31)
    (late,) = await taken_up(cast)
    done = await cast.app.delivery._carry_out(late)
    assert isinstance(done, Done)
    cast.clock.advance(minutes=2)
    assert await taken_up(cast) == []
    await record(cast, late, Sent(done.message_id))
    assert [row["message_id"] for row in await cast.rows(check_ins)] == [done.message_id]
    await cast.answer(*GOOD)
    assert sum("Something short" in text for text in cast.seen(cast.client)) == 0
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


async def test_what_arrives_at_somebody_of_whom_nothing_is_kept_any_more_is_not_taken_back(cast: Stage) -> None:
    """There is no chat left to take it out of: that somebody was ever here is not known."""
    stranger = cast.sandbox.add_person("Stranger")
    await cast.app.db.write(lambda tx: people.add_person(tx, stranger.id, language="en", zone="UTC"))
    await add_notice(cast, stranger, "late")
    (late,) = await taken_up(cast)
    cast.clock.advance(seconds=1)
    assert await cast.app.db.write(lambda tx: people.delete_strangers(tx, before=tx.now)) == 1
    before = await cast.rows(outgoing)
    await record(cast, late, Sent(4))
    assert await cast.rows(outgoing) == before


async def test_an_edit_that_comes_late_is_what_it_is(cast: Stage) -> None:
    """It lights up no lock screen, and in place of a screen the neutral line would be one message too many."""
    await cast.say(cast.client, "/help")
    message, text = cast.client.last.message_id, cast.client.last.text

    def write(tx: Tx) -> None:
        found = people.find_by_chat(tx, cast.client.id)
        assert found is not None
        add_outgoing(
            tx, "edit", Purpose.COLLAPSE, found.id, due_at=tx.now, urgency=Urgency.PROMPT, view=help_screen.__name__,
            message_id=message,
        )  # fmt: skip

    await cast.app.db.write(write)
    cast.clock.advance(minutes=10)
    (edit,) = await taken_up(cast)
    assert edit.rendered is not None
    assert (edit.rendered.private, edit.rendered.text) == (True, text)
