"""After *send*: a comment, a wish, and the neutral thank-you that remains."""

import pytest

from storage.tables import alerts, check_ins
from tests.journeys.looking import GOOD, lines
from tests.stage import Stage

COMMENT = "He looked at his other screen <all> the time & I felt small."


async def sent(stage: Stage, *labels: str) -> None:
    await stage.session()
    await stage.answer(*(labels or GOOD))


async def write(stage: Stage, text: str = COMMENT) -> int:
    """The client's comment; the id of the message they typed."""
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
    assert "It is no longer in this chat" in cast.client.last.text
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


@pytest.mark.parametrize("unit", ["word ", "😀", "<b>&"])
async def test_a_long_comment_can_be_read_in_full_and_one_too_long_is_not_kept(cast: Stage, unit: str) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Strongly")
    fits = unit * (2000 // (len(unit.encode("utf-16-le")) // 2))
    await cast.tap(cast.client, "Write something")
    await cast.say(cast.client, fits + "xx" + unit)
    assert "at most 2000 characters" in cast.client.last.text
    assert (await cast.rows(check_ins))[0]["comment"] is None
    await cast.say(cast.client, fits)
    await cast.tap(cast.therapist, "Show")
    assert fits.strip() in cast.therapist.last.text


async def test_adding_again_and_again_stays_readable(cast: Stage) -> None:
    await sent(cast, "Mostly", "Mostly", "Mostly", "Strongly")
    await write(cast, "a" * 1500)
    await cast.pass_time(minutes=31)
    await cast.tap(cast.client, "Add something")
    await write(cast, "b" * 1500)
    assert "at most" in cast.client.last.text
    await cast.say(cast.client, "c" * 400)
    await cast.tap(cast.therapist, "Show")
    assert "a" * 1500 + "\n\n" + "c" * 400 in cast.therapist.last.text


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
    assert (cast.client.last.text, cast.client.last.labels) == ("Done. Thank you.", ["☎ Contacts"])


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
