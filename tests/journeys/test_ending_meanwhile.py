"""A pair is closed in the middle of something: every way of closing, whatever was under way, in every order."""

from datetime import timedelta

import pytest

from bot.routes import ROUTES
from bot.sandbox import Person
from handlers.edge import outgoing_outcome, outgoing_ready
from handlers.edge.outgoing_steps import Ready, Room, Sent
from handlers.therapists import closing
from storage.database import Tx
from storage.pairs import Closing, get_pair
from storage.tables import alerts, check_ins, outgoing, pairs, plans
from tests.journeys.looking import WORDS, lines
from tests.journeys.test_ending import end, the_pair
from tests.journeys.test_silence import SITUATIONS, Situation
from tests.stage import MODE, Stage, about_taps

ENDS = {
    "thanks": ("Goals reached", "With thanks, now"),
    "last": ("Moved on", "A last check-in, then thanks"),
    "silent": ("Stopped coming", "Without a word"),
    "died": ("K7 has died", "K7 has died", "Yes, it is K7"),
}


@pytest.mark.parametrize("how", ["thanks", "last", "silent"])
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda each: each.__name__)
async def test_it_ends_and_nothing_is_left_over(cast: Stage, situation: Situation, how: str) -> None:
    """Thanks come once where they were chosen; nobody is asked afterwards; what is unseen goes on waiting."""
    await situation(cast)
    unseen = [row["id"] for row in await cast.rows(alerts) if row["unseen_since"] is not None]
    before = lines(cast, cast.client)
    await cast.say(cast.therapist, "/close K7")
    way, choice = ENDS[how]
    await cast.tap(cast.therapist, way)
    offered = choice in cast.therapist.last.labels
    await cast.tap(cast.therapist, choice if offered else "With thanks, now")
    for hours in (24, 24, 24, 24, 13):  # by day and by night
        await cast.pass_time(hours=hours)
    row = await the_pair(cast)
    assert (row["state"], row["closed_from"]) == ("closed", "active")
    assert {each["state"] for each in await cast.rows(check_ins)} <= {"sent", "expired", "withdrawn"}
    assert all(each["ended_at"] is not None and each["next_at"] is None for each in await cast.rows(plans))
    assert [each["id"] for each in await cast.rows(alerts) if each["unseen_since"] is not None] == unseen
    assert all(each["closed_at"] is not None for each in await cast.rows(alerts))
    assert how != "silent" or lines(cast, cast.client) == before
    thanked = sum("Thank you for taking part" in text for text in await everything(cast, cast.client))
    assert thanked == (0 if how == "silent" else 1)
    told, asked = lines(cast, cast.client), len(await cast.rows(check_ins))
    for days in (7, 7, 7):
        await cast.pass_time(days=days)
    assert (lines(cast, cast.client), len(await cast.rows(check_ins))) == (told, asked)
    assert not any("Begin" in message.labels for message in cast.client.messages)


async def everything(stage: Stage, person: Person) -> list[str]:
    """What this phone shows when every new line was opened."""
    found = []
    while any("Show" in message.labels for message in person.messages):
        await stage.tap(person, "Show")
        found = [message.text for message in person.messages]
    return found


@pytest.mark.parametrize("how", ["thanks", "died"])
@pytest.mark.parametrize("first", ["client", "therapist"])
async def test_sent_and_closed_at_once(cast: Stage, first: str, how: str) -> None:
    """Whoever comes first: what the client saw accepted is kept and told, and else nothing of it is."""
    await cast.session()
    await cast.answer(*WORDS, send=False)
    await cast.say(cast.therapist, "/close K7")
    *before, last = ENDS[how]
    for label in before:
        await cast.tap(cast.therapist, label)
    cast.sandbox.hold()
    taps = {
        "client": cast.client.tap(cast.client.last.message_id, "Send"),
        "therapist": cast.therapist.tap(cast.therapist.last.message_id, last),
    }
    cast.sandbox.release(sorted(taps.values(), reverse=taps[first] == max(taps.values())))
    await cast.settle()
    assert (await the_pair(cast))["state"] == "closed"
    (check_in,) = await cast.rows(check_ins)
    if MODE == "workers":  # brought to two at once, either may come first
        first = "client" if check_in["state"] == "sent" else "therapist"
    if first == "client":
        (alert,) = await cast.rows(alerts)
        assert (check_in["state"], alert["closed_by"], alert["unseen_since"] is None) == ("sent", "closing", False)
        assert "Thank you for being frank" in cast.client.last.text or how == "thanks"
    else:
        assert check_in["state"] == "withdrawn"
        assert await cast.rows(alerts) == []
    await cast.pass_time(minutes=31)
    assert not any("Strongly" in message.text for message in cast.client.messages)  # no answer stays readable


@pytest.mark.parametrize("how", ["thanks", "silent", "died"])
async def test_a_question_that_rests_behind_a_limit_does_not_come(cast: Stage, how: str) -> None:
    cast.sandbox.flood(3600, cast.client.id)
    await cast.session()
    assert not any("Begin" in message.labels for message in cast.client.messages)
    await end(cast, *ENDS[how])
    for _ in range(3):
        await cast.pass_time(hours=1)
    assert not any("Begin" in message.labels for message in cast.client.messages)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]


@pytest.mark.parametrize("how", ["thanks", "died"])
async def test_a_question_that_came_and_was_not_known_to_have_come(cast: Stage, how: str) -> None:
    """It stays where nobody knows which message it is; its buttons do nothing, and say so."""
    cast.sandbox.fail("sendMessage", 1, "timeout_after", chat_id=cast.client.id)
    await cast.session()
    await end(cast, *ENDS[how])
    await cast.pass_time(hours=1)
    for message in [each for each in cast.client.messages if "Begin" in each.labels]:
        cast.client.tap(message.message_id, "Begin")
        await cast.settle()
        assert "no longer does anything" in cast.client.last.text
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]


@about_taps
@pytest.mark.parametrize("closed_as", [Closing.GOALS, Closing.DIED])
async def test_a_question_that_arrives_just_after_is_taken_out_again(cast: Stage, closed_as: Closing) -> None:
    """It had left when the pair was closed: Telegram has it already."""
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    site = cast.app.delivery._site
    cast.clock.at += timedelta(minutes=31)

    def claim(tx: Tx) -> Ready:
        (one,) = outgoing_ready.claim(tx, site, ROUTES, Room(5, 5))
        return one

    ready = await cast.app.db.write(claim)
    (pair,) = await cast.rows(pairs)

    def close(tx: Tx) -> None:
        found = get_pair(tx, pair["id"])
        if closed_as is Closing.DIED:
            closing.close_as_died(tx, found)
        else:
            closing.close(tx, found, closed_as, tell=False)

    await cast.app.db.write(close)
    assert await cast.app.db.write(lambda tx: outgoing_outcome.record(tx, ready, Sent(4711))) is None
    gone = [row for row in await cast.rows(outgoing) if row["message_id"] == 4711 and row["purpose"] == "deletion"]
    assert [row["person_id"] for row in gone] == [pair["client_id"]]


async def test_twice_at_once_it_is_closed_once(cast: Stage) -> None:
    await cast.session()
    await cast.say(cast.therapist, "/close K7")
    await cast.tap(cast.therapist, "Goals reached")
    cast.sandbox.hold()
    for _ in range(2):
        cast.therapist.tap(cast.therapist.last.message_id, "With thanks, now")
    cast.sandbox.release()
    await cast.settle()
    told = [row for row in await cast.rows(outgoing) if row["key"].startswith("ended:")]
    assert len(told) == 1
    assert (await the_pair(cast))["closed_from"] == "active"
    assert "goals reached" in cast.therapist.last.text
