"""Who cannot be reached: a client who blocks, a therapist who blocks, an account that is gone; and coming back."""

from bot.sandbox import Person
from storage.database import Tx
from storage.people import find_by_chat, mark_unreachable
from storage.tables import alerts, check_ins, people
from tests.journeys.looking import GOOD, LINE, WORDS, lines
from tests.stage import Stage


async def unreachable(stage: Stage) -> int:
    return sum(1 for row in await stage.rows(people) if row["unreachable_at"] is not None)


def sends_to(stage: Stage, person: Person) -> int:
    return sum(1 for call in stage.sandbox.calls_of("sendMessage") if int(call.params["chat_id"]) == person.id)


async def test_a_client_who_blocks_is_marked_and_the_therapist_told_once(cast: Stage) -> None:
    told = lines(cast, cast.therapist)
    cast.client.block()
    await cast.settle()
    assert await unreachable(cast) == 1
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "Telegram cannot reach K7 any more" in cast.therapist.last.text
    assert "need not mean anything about you" in cast.therapist.last.text
    tried = sends_to(cast, cast.client)
    assert tried
    for _ in range(3):
        await cast.session()
        await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == told + 1
    assert sends_to(cast, cast.client) == tried, "nobody knocks at a door that is closed"


async def test_what_is_to_leave_the_chat_of_somebody_who_cannot_be_reached_still_leaves_it(cast: Stage) -> None:
    """Perhaps it was for a moment only, and the phone lies open: what was answered does not stay on it."""
    await cast.session()
    await cast.answer(*GOOD, send=False)
    look = cast.client.last.message_id

    def lose(tx: Tx) -> None:
        found = find_by_chat(tx, cast.client.id)
        assert found is not None
        mark_unreachable(tx, found.id)

    await cast.app.db.write(lose)
    assert "Send" in cast.client.chat[look].labels
    await cast.pass_time(minutes=45)
    assert "Send" not in cast.client.chat[look].labels


async def test_an_account_that_is_gone_is_noticed_at_the_next_check_in(cast: Stage) -> None:
    told = lines(cast, cast.therapist)
    cast.client.delete_account()
    await cast.session()
    assert await unreachable(cast) == 1
    assert lines(cast, cast.therapist) == told + 1


async def test_coming_back_brings_what_is_still_open(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", send=False)
    cast.client.block()
    await cast.settle()
    await cast.pass_time(hours=2)
    cast.client.unblock()
    await cast.settle()
    assert await unreachable(cast) == 0
    assert "still open" in cast.client.last.text
    await cast.tap(cast.client, "Go on")
    for label in ("Fully", "No", "Send"):
        await cast.tap(cast.client, label)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


async def test_coming_back_brings_what_became_due_meanwhile(cast: Stage) -> None:
    cast.client.block()
    await cast.settle()
    await cast.session()
    await cast.pass_time(hours=2)
    cast.client.unblock()
    await cast.settle()
    assert "Something short about Monday" in cast.client.last.text
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


async def test_writing_again_is_coming_back_too(cast: Stage) -> None:
    cast.sandbox.fail("sendMessage", 1, "403", chat_id=cast.client.id)
    await cast.session()
    assert await unreachable(cast) == 1
    await cast.say(cast.client, "/help")
    assert await unreachable(cast) == 0
    assert cast.client.find("Something short about Monday")


async def test_a_therapist_who_blocks_with_an_alert_waiting_somebody_else_learns(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await cast.session()
    await cast.answer(*WORDS)
    cast.therapist.block()
    await cast.settle()
    assert lines(cast, supervisor) == 1
    await cast.tap(supervisor, "Show")
    assert "Telegram cannot reach Dr. Kim at the moment" in supervisor.last.text
    assert "K7" not in supervisor.last.text


async def test_an_alert_for_a_therapist_who_blocked_before_reaches_somebody_else_at_once(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await cast.session()
    cast.therapist.block()
    await cast.settle()
    assert lines(cast, supervisor) == 0
    await cast.answer(*WORDS)
    assert lines(cast, supervisor) == 1
    (alert,) = await cast.rows(alerts)
    assert alert["escalated_at"] is not None
    assert alert["unseen_since"] is not None


async def test_a_therapist_who_comes_back_finds_what_waits(cast: Stage) -> None:
    await cast.session()
    cast.therapist.block()
    await cast.settle()
    await cast.answer(*WORDS)
    cast.therapist.unblock()
    await cast.settle()
    assert cast.therapist.last.text == LINE
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text


async def test_blocking_and_coming_back_twice_tells_each_time_once(cast: Stage) -> None:
    told = lines(cast, cast.therapist)
    for _ in range(2):
        cast.client.block()
        await cast.settle()
        cast.clock.advance(hours=1)
        cast.client.unblock()
        await cast.settle()
    assert lines(cast, cast.therapist) == told + 2
    assert await unreachable(cast) == 0


async def test_an_alert_that_closed_unseen_waits_for_the_therapist_too(cast: Stage) -> None:
    await cast.check_in(*WORDS)
    await cast.session()
    await cast.answer("Yes, it helped", *GOOD)
    cast.therapist.block()
    await cast.settle()
    told = lines(cast, cast.therapist)
    assert lines(cast, cast.manager) == 1
    cast.therapist.unblock()
    await cast.settle()
    assert lines(cast, cast.therapist) == told + 1
