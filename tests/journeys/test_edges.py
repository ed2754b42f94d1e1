"""The edges of a check-in: lost messages, restarts, several at once, and what is asked next time."""

import pytest

from storage.tables import check_ins, outgoing
from tests.journeys.looking import GOOD
from tests.stage import Stage

CLOSED = "What was not sent was not read by anyone."


async def states(stage: Stage) -> list[str]:
    return [row["state"] for row in sorted(await stage.rows(check_ins), key=lambda row: row["due_at"])]


async def lose(stage: Stage, label: str) -> int:
    """The newest message is taken out of the chat, just as this button of it is tapped; its id."""
    message = stage.client.last
    data = message.callback_data[message.labels.index(label)]
    stage.client.delete_message(message.message_id)
    stage.client.tap_data(message.message_id, data)
    await stage.settle()
    stage.clock.advance(seconds=3)
    stage.app.delivery.wake()
    await stage.settle()
    return message.message_id


async def test_one_shown_anew_goes_on_and_is_the_one_that_is_put_away(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", send=False)
    lost = await lose(cast, "A little")
    assert "3 of 4" in cast.client.last.text
    anew = cast.client.last.message_id
    assert anew > lost
    await cast.pass_time(hours=80)
    assert CLOSED in cast.client.chat[anew].text


async def test_one_shown_anew_after_it_was_sent_does_not_stay_readable(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Not at all", "Mostly", "Mostly", "No", send=False)
    await lose(cast, "Send")
    assert "Thank you for being frank" in cast.client.last.text
    await cast.pass_time(minutes=31)
    await cast.pass_time(minutes=1)
    assert not any("frank" in message.text for message in cast.client.messages)


async def test_a_cleared_chat_gets_it_back_with_the_reminder(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", send=False)
    cast.client.clear_chat()
    await cast.pass_time(hours=25)
    await cast.tap(cast.client, "Go on")
    assert "2 of 4" in cast.client.last.text


async def test_a_planned_one_waits_its_turn_while_an_older_one_is_answered(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Mostly", send=False)
    await cast.pass_time(hours=2)
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    assert await states(cast) == ["prompted", "planned"]
    for label in ("Go on", "Mostly", "No", "Send"):
        await cast.tap(cast.client, label)
    await cast.pass_time(minutes=31)
    assert await states(cast) == ["sent", "prompted"]
    assert cast.client.last.labels[0] == "Begin"


async def test_a_mis_tap_taken_back_after_days_still_leaves_time_to_answer(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "It did not take place")
    await cast.pass_time(hours=80)
    await cast.tap(cast.client, "That was a mis-tap")
    shown = cast.client.last.message_id
    await cast.pass_time(hours=1)
    assert (cast.client.last.message_id, await states(cast)) == (shown, ["prompted"])
    await cast.answer(*GOOD)
    assert await states(cast) == ["sent"]


async def test_a_typed_comment_leaves_the_chat_also_after_a_restart(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Write something")
    cast.sandbox.fail("deleteMessage", 50, "502")
    cast.client.send_text("It was hard to say.")
    await cast._quiet()
    await cast.stop_bot()
    assert any(message.text == "It was hard to say." for message in cast.client.messages)
    cast.sandbox.heal()
    cast.clock.advance(hours=30)
    await cast.start_bot()
    await cast.settle()
    assert not any(message.text == "It was hard to say." for message in cast.client.messages)
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"].startswith("typed:")] == ["done"]


async def test_please_not_now_is_told_as_something_to_respect(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Mostly", "Mostly", "Clearly")
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "Please not now")
    await cast.tap(cast.therapist, "Show")
    assert "Wish: please not now. Please respect that." in cast.therapist.last.text


@pytest.mark.parametrize(
    ("said", "asked"),
    [("Strongly, still there", True), ("Clearly, still there", True), ("A little, still there", False),
     ("Yes, and we sorted it out", False)],
)  # fmt: skip
async def test_next_time_is_asked_about_after_outright_words_only(cast: Stage, said: str, asked: bool) -> None:
    await cast.check_in("Mostly", "Mostly", "Mostly", said)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert ("Last time something was not right. Did it come up?" in cast.client.last.text) is asked


async def test_a_low_answer_in_the_therapists_night_says_from_when_it_can_be_seen(cast: Stage) -> None:
    cast.clock.advance(hours=10, minutes=25)  # 20:25 in Berlin: the therapist's quiet hours, not the client's
    await cast.say(cast.client, "/talk")
    await cast.tap(cast.client, "Today")
    await cast.tap(cast.client, "Video")
    for label in ("Not at all", "Mostly", "Mostly", "Strongly", "Send"):
        await cast.tap(cast.client, label)
    assert "Dr. Kim can see it from Tuesday 3 March, 08:00." in cast.client.last.text
    assert "Rather talk to someone else? Ms. Lind, 030 1234" in cast.client.last.text
