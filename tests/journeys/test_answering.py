"""Answering: every way through a check-in, and every way back."""

import pytest

from storage import status
from storage.database import Tx
from storage.tables import alerts, answers, check_ins
from tests.journeys.looking import GOOD
from tests.stage import Stage, about_taps, in_both_modes, with_and_without_buttons


async def only(stage: Stage) -> dict[str, object]:
    (row,) = await stage.rows(check_ins)
    return row


async def given(stage: Stage) -> dict[str, object]:
    return {row["item"]: row["value"] for row in await stage.rows(answers)}


async def test_each_question_carries_the_full_words_of_its_scale(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "Begin")
    shown = cast.client.last
    assert shown.text.startswith("1 of 4 · about Monday, only that time")
    assert "Did you two want the same thing for you?" in shown.text
    scale = ["Not at all", "A little", "Partly", "Mostly", "Fully, I would change nothing"]
    assert shown.labels == [*scale, "Rather not say", "Back", "☎ Contacts"]
    for label in ("Mostly", "Mostly"):
        await cast.tap(cast.client, label)
    assert "Did Dr. Kim treat you as someone who matters?" in cast.client.last.text
    await cast.tap(cast.client, "Mostly")
    assert cast.client.last.labels[:2] == ["No", "Yes, and we sorted it out"]


@about_taps
@in_both_modes
async def test_the_whole_check_in_is_one_message(cast: Stage) -> None:
    await cast.session()
    before = [message.message_id for message in cast.client.messages]
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "Please not now")
    assert [message.message_id for message in cast.client.messages] == before
    assert cast.client.last.text == "Done. Thank you."


async def test_it_did_not_take_place_and_the_way_back(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "It did not take place")
    assert (await only(cast))["state"] == "not_held"
    await cast.tap(cast.client, "That was a mis-tap")
    assert cast.client.last.labels[0] == "Begin"
    await cast.answer(*GOOD)
    assert (await only(cast))["state"] == "sent"


async def test_a_session_that_did_not_take_place_is_neither_reminded_of_nor_expires(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "It did not take place")
    shown = [message.text for message in cast.client.messages]
    for _ in range(4):
        await cast.pass_time(days=1)
    assert [message.text for message in cast.client.messages] == shown
    assert await cast.rows(alerts) == []


async def test_the_connection_got_in_the_way_and_that_is_all(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "The connection got in the way")
    await cast.tap(cast.client, "No, leave it at that")
    row = await only(cast)
    assert (row["state"], row["connection"]) == ("no_connection", True)
    await cast.tap(cast.client, "That was a mis-tap")
    row = await only(cast)
    assert (row["state"], row["connection"]) == ("prompted", False)


async def test_the_connection_got_in_the_way_but_there_is_something_to_say(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "The connection got in the way")
    await cast.tap(cast.client, "Yes, I will answer")
    for label in ("Mostly", "Mostly", "Mostly", "Clearly", "Send"):
        await cast.tap(cast.client, label)
    await cast.tap(cast.therapist, "Show")
    assert "The connection got in the way that day." in cast.therapist.last.text


@with_and_without_buttons
async def test_back_from_the_connection_takes_it_back(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "The connection got in the way")
    await cast.tap(cast.client, "Back")
    assert cast.client.last.labels[0] == "Begin"
    assert (await only(cast))["connection"] is False
    await cast.answer("Mostly", "Mostly", "Mostly", "Clearly")
    await cast.tap(cast.therapist, "Show")
    assert "connection got in the way" not in cast.therapist.last.text


@in_both_modes
@with_and_without_buttons
async def test_back_shows_what_was_answered_and_keeps_the_rest(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Partly", "Mostly", send=False)
    await cast.tap(cast.client, "Back")
    assert "2 of 4" in cast.client.last.text
    assert "✓ Mostly" in cast.client.last.labels
    await cast.tap(cast.client, "Back")
    assert "✓ Partly" in cast.client.last.labels
    await cast.tap(cast.client, "Back")
    assert cast.client.last.labels[0] == "Begin"
    await cast.tap(cast.client, "Begin")
    assert "3 of 4" in cast.client.last.text
    assert await given(cast) == {"goals": 3, "tasks": 4}


@in_both_modes
@with_and_without_buttons
async def test_the_last_look_shows_everything_and_everything_can_be_changed(cast: Stage) -> None:
    await cast.session()
    await cast.answer("A little", "Mostly", "Rather not say", "A little, still there", send=False)
    head, *asked, end = cast.client.last.text.split("\n\n")
    assert head.startswith("A last look")
    assert [each.split("\n")[1] for each in asked] == ["A little", "Mostly", "Rather not say", "A little, still there"]
    assert [each[:3] for each in asked] == ["1. ", "2. ", "3. ", "4. "]
    assert "Dr. Kim" in end
    changes = [label for label in cast.client.last.labels if label.startswith("✎")]
    assert changes == ["✎ 1", "✎ 2", "✎ 3", "✎ 4"]
    await cast.tap(cast.client, changes[0])
    assert "1 of 4" in cast.client.last.text
    await cast.tap(cast.client, "Fully")
    assert "A last look" in cast.client.last.text
    await cast.tap(cast.client, changes[2])
    await cast.tap(cast.client, "Mostly")
    await cast.tap(cast.client, changes[3])
    await cast.tap(cast.client, "No")
    assert await given(cast) == {"goals": 5, "tasks": 4, "bond": 4, "tension": 0}
    await cast.tap(cast.client, "Send")
    assert (await only(cast))["percent"] == pytest.approx((100 + 75 + 75) / 3, abs=0.1)
    assert await cast.rows(alerts) == []


async def test_nothing_is_told_before_send(cast: Stage) -> None:
    await cast.session()
    told = len(cast.therapist.messages)
    await cast.answer("Not at all", "Not at all", "Not at all", "Strongly", send=False)
    await cast.pass_time(hours=2)
    assert len(cast.therapist.messages) == told
    assert await cast.rows(alerts) == []


async def test_sending_nothing_but_rather_not_say(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await cast.session()
    await cast.answer(*["Rather not say"] * 4)
    row = (await cast.rows(check_ins))[-1]
    assert (row["state"], row["percent"]) == ("sent", None)
    assert "Thank you for being frank" not in cast.client.last.text
    assert "Done. Thank you." in cast.client.last.text
    assert await cast.rows(alerts) == []


@pytest.mark.parametrize("after", range(5))
async def test_a_restart_resumes_where_it_was(cast: Stage, after: int) -> None:
    labels = ["Begin", *GOOD]
    await cast.session()
    for label in labels[:after]:
        await cast.tap(cast.client, label)
    shown = cast.client.last.text
    await cast.restart()
    assert cast.client.last.text == shown
    for label in [*labels[after:], "Send"]:
        await cast.tap(cast.client, label)
    assert (await only(cast))["state"] == "sent"
    assert await given(cast) == {"goals": 4, "tasks": 5, "bond": 5, "tension": 0}


async def test_a_low_answer_is_thanked_for_and_shown_somebody_else_to_turn_to(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Not at all", "Mostly", "Mostly", "No")
    assert "Thank you for being frank" in cast.client.last.text
    assert "Ms. Lind, 030 1234" in cast.client.last.text


async def test_what_was_sorted_out_or_only_a_little_makes_no_alert(cast: Stage) -> None:
    for said in ("Yes, and we sorted it out", "A little, still there"):
        await cast.check_in("Mostly", "Mostly", "Mostly", said)
    assert await cast.rows(alerts) == []
    await cast.check_in("Mostly", "Mostly", "Mostly", "Clearly, still there")
    assert len(await cast.rows(alerts)) == 1


async def test_a_newer_check_in_ends_an_open_one_unread_and_says_so(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Not at all", send=False)
    first = cast.client.last.message_id
    await cast.pass_time(hours=3)
    await cast.session()
    assert "What was not sent was not read by anyone" in cast.client.chat[first].text
    assert cast.client.chat[first].labels == ["☎ Contacts"]
    await cast.answer(*GOOD)
    assert [row["state"] for row in sorted(await cast.rows(check_ins), key=lambda r: r["due_at"])] == [
        "expired",
        "sent",
    ]


async def contacts(stage: Stage) -> None:
    """A tap on the newest *contacts* shows them below, and leaves the screen where it is."""
    screen = next(m for m in reversed(stage.client.messages) if "☎ Contacts" in m.labels)
    stood = (screen.text, screen.labels)
    await stage.tap(stage.client, "☎ Contacts")
    assert "In danger now? Call 112." in stage.client.last.text
    assert "Ms. Lind, 030 1234" in stage.client.last.text
    assert stage.client.last.message_id > screen.message_id
    now = stage.client.chat[screen.message_id]
    assert (now.text, now.labels) == stood


async def test_who_else_can_be_turned_to_is_one_tap_away_on_every_screen(cast: Stage) -> None:
    await cast.session()
    path = ["The connection got in the way", "Yes, I will answer", *GOOD, "Send", "Nothing to add", "Rather not say"]
    for label in path:
        await contacts(cast)
        await cast.tap(cast.client, label)
    await contacts(cast)
    assert cast.client.find("Done. Thank you.").labels == ["Add something", "☎ Contacts"]
    await cast.pass_time(hours=3)
    await cast.session()
    await cast.tap(cast.client, "It did not take place")
    await contacts(cast)
    await cast.tap(cast.client, "That was a mis-tap")
    await cast.answer("Mostly", send=False)
    await cast.pass_time(hours=25)
    assert cast.client.last.labels == ["Go on", "☎ Contacts"]
    await contacts(cast)
    await cast.pass_time(hours=49)
    assert cast.client.find("What was not sent was not read").labels == ["☎ Contacts"]
    await contacts(cast)


async def test_looking_for_contacts_while_writing_does_not_lose_what_is_written(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Write something")
    await contacts(cast)
    await cast.say(cast.client, "It was not easy to say.")
    assert "It goes from this chat now" in cast.client.find("Got it").text
    assert (await only(cast))["comment"] is not None


async def test_contacts_are_there_for_who_has_stopped_too(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "It did not take place")
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.tap(cast.client, "☎ Contacts")
    assert "Ms. Lind, 030 1234" in cast.client.last.text


async def test_a_program_with_other_questions_asks_them_from_the_start_and_leaves_what_was_sent(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.pass_time(days=2)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    await cast.tap(cast.client, "Partly")
    before = cast.client.last.labels
    await cast.app.db.write(_as_of_another_version)
    await cast.restart()
    sent, unsent = sorted(await cast.rows(check_ins), key=lambda row: row["state"] != "sent")
    assert (sent["instrument_version"], unsent["instrument_version"]) == (0, 1)
    assert {row["check_in_id"] for row in await cast.rows(answers)} == {sent["id"]}
    await cast.tap(cast.client, before[0])  # a button of the old questions
    assert cast.client.last.labels[0] == "Begin"
    await cast.answer(*GOOD)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent", "sent"]


def _as_of_another_version(tx: Tx) -> None:
    tx.conn.execute(check_ins.update().values(instrument_version=0))
    status.set_asks(tx, "own 0")
