"""After *send*: a comment, a wish, and the neutral thank-you that remains."""

import pytest

from storage.check_ins import get_check_in
from storage.tables import alerts, check_ins
from tests.journeys.looking import GOOD, lines
from tests.stage import Stage

COMMENT = "He looked at his other screen <all> the time & I felt small."


async def sent(stage: Stage, *labels: str) -> None:
    await stage.session()
    await stage.answer(*(labels or GOOD))


async def write(stage: Stage, text: str = COMMENT) -> int:
    """The client's comment, a moment later; the id of the message they typed."""
    stage.clock.advance(seconds=1)
    await stage.tap(stage.client, "Write something")
    await stage.say(stage.client, text)
    typed = [m.message_id for m in stage.client.chat.values() if m.text == text]
    return typed[0] if typed else 0


async def test_a_comment_makes_an_alert_and_leaves_the_chat(cast: Stage) -> None:
    await sent(cast)
    assert "only your therapist reads it" in cast.client.last.text
    assert await cast.rows(alerts) == []
    told = lines(cast, cast.therapist)
    assert await write(cast) == 0, "the typed comment is still in the chat"
    assert "It goes from this chat now" in cast.client.last.text
    assert all(COMMENT not in message.text for message in cast.client.chat.values())
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert COMMENT in cast.therapist.last.text
    (row,) = await cast.rows(check_ins)
    assert COMMENT not in str(row["comment"])


async def test_a_comment_joins_the_alert_that_is_open(cast: Stage) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Strongly")
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    told = lines(cast, cast.therapist)
    await write(cast)
    assert len(await cast.rows(alerts)) == 1
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text
    assert COMMENT in cast.therapist.last.text
    assert "Seen" in cast.therapist.last.labels


async def test_a_comment_before_the_line_is_opened_needs_no_second_line(cast: Stage) -> None:
    told = lines(cast, cast.therapist)
    await sent(cast, "Mostly", "Mostly", "Mostly", "Strongly")
    await write(cast)
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert COMMENT in cast.therapist.last.text


async def test_what_came_after_the_alert_was_opened_is_not_seen_by_an_older_screen(cast: Stage) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Strongly")
    await cast.tap(cast.therapist, "Show")
    opened = cast.therapist.last
    await write(cast)
    assert COMMENT not in opened.text
    cast.therapist.tap(opened.message_id, "Seen")
    await cast.settle()
    assert COMMENT in cast.therapist.chat[opened.message_id].text
    (alert,) = await cast.rows(alerts)
    assert alert["unseen_since"] is not None
    cast.therapist.tap(opened.message_id, "Seen")
    await cast.settle()
    (alert,) = await cast.rows(alerts)
    assert alert["unseen_since"] is None


async def comment(stage: Stage) -> str:
    """What is stored of the client's own words, opened."""
    (row,) = await stage.rows(check_ins)
    return (await stage.app.db.read(lambda tx: get_check_in(tx, row["id"]))).comment or ""


async def test_a_text_that_telegram_makes_several_of_is_one_comment(cast: Stage) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Strongly")
    await cast.tap(cast.client, "Write something")
    parts = ["a" * 4096, "b" * 4096, "c" * 100]
    for part in parts:
        cast.client.send_text(part)
    await cast.settle()
    assert await comment(cast) == "\n".join(parts)
    assert not any(message.text in parts for message in cast.client.messages)


async def test_a_thought_in_three_messages_is_one_comment(cast: Stage) -> None:
    await sent(cast)
    told = lines(cast, cast.therapist)
    await write(cast, "I felt small.")
    assert "simply write on" in cast.client.last.text
    await cast.say(cast.client, "And then he laughed.")
    await cast.say(cast.client, "<Please> hear me.")
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "I felt small.\nAnd then he laughed.\n<Please> hear me." in cast.therapist.last.text
    await cast.tap(cast.client, "Please not now")
    await cast.say(cast.client, "And one more.")
    assert "Nobody reads what is written here" in cast.client.last.text
    assert "one more" not in await comment(cast)


async def test_what_cannot_be_kept_stays_in_the_chat_and_the_person_is_told(cast: Stage) -> None:
    await sent(cast)
    await cast.tap(cast.client, "Write something")
    emoji = "😀" * 2000  # as many characters, however Telegram counts them
    for _ in range(8):
        await cast.say(cast.client, emoji)
    assert len(await comment(cast)) == 8 * 2000 + 7
    kept = await comment(cast)
    too_long = "x" * 377
    await cast.say(cast.client, too_long)
    assert "there is room for 376 characters" in cast.client.last.text
    assert await comment(cast) == kept
    assert [m.text for m in cast.client.messages if not m.from_bot][-1] == too_long
    await cast.say(cast.client, "y" * 376)
    await cast.say(cast.client, "z")
    assert "there is no room for more here" in cast.client.last.text
    assert [m.text for m in cast.client.messages if not m.from_bot][-1] == "z"
    assert len(await comment(cast)) == 4 * 4096


async def test_more_can_be_said_after_a_hasty_nothing_to_add_and_after_the_end(cast: Stage) -> None:
    await sent(cast)
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "My therapist may bring it up")
    await cast.say(cast.client, "/talk")
    await cast.tap(cast.client, "Today")
    await cast.tap(cast.client, "Add something")
    await write(cast)
    assert await comment(cast) == COMMENT
    assert "✓ My therapist may bring it up" in cast.client.last.labels
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    cast.clock.advance(seconds=1)
    told = lines(cast, cast.therapist)
    await cast.tap(cast.client, "Please not now")
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "please not now" in cast.therapist.last.text
    await cast.tap(cast.client, "Add something")
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "As it is")
    assert (await cast.rows(check_ins))[0]["wish"] == "not_now"
    assert lines(cast, cast.therapist) == told + 1


async def test_the_best_that_can_be_answered_offers_nothing_to_talk_about(cast: Stage) -> None:
    await sent(cast, "Fully", "Fully", "Fully", "No")
    await cast.tap(cast.client, "Nothing to add")
    assert (cast.client.last.text, cast.client.last.labels) == ("Done. Thank you.", ["Add something", "☎ Contacts"])
    shown = [call.params["text"] for call in cast.sandbox.calls_of("editMessageText")]
    assert "Shall this be talked about?" not in shown, "be it for a moment"
    await cast.pass_time(days=1)
    assert await cast.rows(alerts) == []
    await sent(cast, "Fully", "Fully", "Fully", "Yes, and we sorted it out")
    await cast.tap(cast.client, "Nothing to add")
    assert cast.client.last.text == "Shall this be talked about?"


@pytest.mark.parametrize(
    ("words", "wish", "asked"),
    [(COMMENT, "Please not now", "Last time you added something in your own words. Did it come up?"),
     (None, "My therapist may bring it up", "Last time you said that Dr. Kim may bring it up. Did it come up?"),
     (None, "Please not now", "Did you two want the same thing for you?")],
)  # fmt: skip
async def test_what_the_next_check_in_asks_first_is_what_was_said(
    cast: Stage, words: str | None, wish: str, asked: str
) -> None:
    await sent(cast)
    await (cast.tap(cast.client, "Nothing to add") if words is None else write(cast, words))
    await cast.tap(cast.client, wish)
    await cast.pass_time(days=1)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert asked in cast.client.last.text


@pytest.mark.parametrize(
    ("label", "wish", "alerted"),
    [("My therapist may bring it up", "therapist", True), ("I will bring it up", "client", False),
     ("Please not now", "not_now", False), ("Rather not say", None, False)],
)  # fmt: skip
async def test_which_wish_makes_an_alert(cast: Stage, label: str, wish: str | None, alerted: bool) -> None:
    await sent(cast)
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, label)
    assert (await cast.rows(check_ins))[0]["wish"] == wish
    assert bool(await cast.rows(alerts)) is alerted
    assert cast.client.last.text == "Done. Thank you."


@pytest.mark.parametrize(
    ("label", "told"),
    [("My therapist may bring it up", "you may bring it up"), ("I will bring it up", "will bring it up themselves"),
     ("Please not now", "please not now")],
)  # fmt: skip
async def test_every_wish_joins_an_alert(cast: Stage, label: str, told: str) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Clearly")
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, label)
    await cast.tap(cast.therapist, "Show")
    assert told in cast.therapist.last.text


async def test_a_wish_to_be_spoken_to_makes_a_seen_alert_unseen_again(cast: Stage) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Clearly")
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.tap(cast.client, "Nothing to add")
    cast.clock.advance(seconds=1)
    told = lines(cast, cast.therapist)
    await cast.tap(cast.client, "My therapist may bring it up")
    assert lines(cast, cast.therapist) == told + 1
    assert (await cast.rows(alerts))[0]["unseen_since"] is not None


async def test_a_wish_that_only_joins_does_so_quietly(cast: Stage) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Clearly")
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(minutes=11)
    shown = [message.text for message in cast.therapist.messages]
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "Please not now")
    assert [message.text for message in cast.therapist.messages] == shown
    assert (await cast.rows(alerts))[0]["unseen_since"] is None


async def test_the_screen_becomes_neutral_by_itself_and_something_can_still_be_added(cast: Stage) -> None:
    await sent(cast, "Not at all", "Not at all", "Not at all", "Strongly")
    await cast.pass_time(minutes=31)
    assert cast.client.last.text == "Done. Thank you."
    await cast.tap(cast.client, "Add something")
    assert "in your own words" in cast.client.last.text
    await cast.pass_time(minutes=31)
    assert cast.client.last.text == "Done. Thank you."
    await cast.tap(cast.client, "Add something")
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "Rather not say")
    assert (cast.client.last.text, cast.client.last.labels) == ("Done. Thank you.", ["Add something", "☎ Contacts"])


async def test_what_is_typed_unasked_stays_in_the_chat_with_the_way_to_have_it_read(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD, send=False)
    await cast.say(cast.client, COMMENT)
    assert "Nobody reads what is written here" in cast.client.last.text
    assert "Once you have sent your answers, you can add something" in cast.client.last.text
    assert "Write something" not in cast.client.last.labels
    await cast.tap(cast.client, "Send")
    await cast.say(cast.client, COMMENT)
    assert "please tap Write something, and then send it once more" in cast.client.last.text
    assert cast.client.last.text.index("Call 112") < cast.client.last.text.index("please tap Write something")
    assert "In danger now? Call 112." in cast.client.last.text
    assert (await cast.rows(check_ins))[0]["comment"] is None
    assert sum(message.text == COMMENT for message in cast.client.messages) == 2
    await cast.tap(cast.client, "Write something")
    assert "only your therapist reads it" in cast.client.last.text
    await cast.say(cast.client, COMMENT)
    assert await comment(cast) == COMMENT
    assert sum(message.text == COMMENT for message in cast.client.messages) == 2
    await cast.pass_time(minutes=31)
    await cast.say(cast.client, "Hello?")
    assert "Write something" not in cast.client.last.labels


async def test_text_after_the_prompt_was_put_away_is_not_taken_for_a_comment(cast: Stage) -> None:
    await sent(cast)
    await cast.tap(cast.client, "Write something")
    await cast.pass_time(minutes=31)
    assert cast.client.last.text == "Done. Thank you."
    await cast.say(cast.client, "Hello? Is anybody there?")
    assert "Nobody reads what is written here" in cast.client.last.text
    assert (await cast.rows(check_ins))[0]["comment"] is None


async def test_the_screen_after_a_late_comment_is_put_away_too(cast: Stage) -> None:
    await sent(cast)
    await cast.pass_time(minutes=29)
    await write(cast)
    await cast.pass_time(minutes=2)
    await cast.pass_time(minutes=31)
    assert cast.client.last.text == "Done. Thank you."


async def test_back_from_writing_keeps_nothing(cast: Stage) -> None:
    await sent(cast)
    await cast.tap(cast.client, "Write something")
    await cast.tap(cast.client, "Back")
    await cast.say(cast.client, "not for you")
    assert "Nobody reads" in cast.client.last.text
    assert (await cast.rows(check_ins))[0]["comment"] is None
