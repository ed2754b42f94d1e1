"""What a client reads is so in every state that leads to it: who can read it, what a break takes away, and before
anything was agreed to."""

from datetime import timedelta

import pytest

from storage.tables import check_ins, people
from tests.journeys.leaders import let_leave
from tests.journeys.looking import GOOD, LINE, LOW
from tests.journeys.test_joining import consent_question
from tests.stage import Stage, about_taps


async def test_nobody_can_see_it_while_telegram_cannot_reach_the_therapist(cast: Stage) -> None:
    cast.therapist.block()
    await cast.settle()
    await cast.say(cast.client, "/talk")
    await cast.tap(cast.client, "Today")
    await cast.tap(cast.client, "Video")
    for label in (*LOW[:3], "Strongly"):
        await cast.tap(cast.client, label)
    assert "it waits for Dr. Kim, whom Telegram cannot reach at the moment" in cast.client.last.text
    await cast.tap(cast.client, "Send")
    assert "it may be a while before Dr. Kim sees it" in cast.client.last.text
    assert "can see" not in cast.client.last.text


async def test_nobody_reads_it_where_nobody_is_there(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW[:3], "Strongly")
    await cast.pass_time(minutes=31)
    await let_leave(cast)
    await cast.tap(cast.client, "Add something")
    assert "at the moment nobody reads it" in cast.client.find("Thank you for being frank").text
    await cast.say(cast.client, "/help")
    assert "no questions come" in cast.client.last.text
    await cast.say(cast.client, "/privacy")
    assert "at the moment nobody sees what you sent" in cast.client.last.text
    assert "Dr. Kim sees" not in cast.client.last.text
    await cast.say(cast.client, "/stop")
    assert "so nobody is told" in cast.client.last.text


async def test_a_break_says_what_it_puts_away_and_its_end_what_does_not_come_back(cast: Stage) -> None:
    await cast.session()
    await cast.answer("A little", send=False)
    await cast.say(cast.client, "/pause")
    assert "What is open about Monday is put away then" in cast.client.last.text
    await cast.tap(cast.client, "A break of one week")
    assert "What you had begun about Monday has been put away, and nobody read it." in cast.client.last.text
    await cast.tap(cast.client, "End the break now")
    assert "If something was put away for the break, /talk takes it up." in cast.client.last.text
    await cast.say(cast.client, "/talk")
    await cast.tap(cast.client, "Today")
    await cast.answer(*GOOD)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


@pytest.mark.parametrize("command", ["/stop", "/pause"])
async def test_going_on_changes_nothing_and_no_break(cast: Stage, command: str) -> None:
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of one week")
    paused = [row["paused_until"] for row in await cast.rows(people)]
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "No, go on")
    assert cast.client.last.text == "Nothing has changed.\n\nYou are on a break until Monday 9 March."
    assert [row["paused_until"] for row in await cast.rows(people)] == paused
    await cast.say(cast.client, "/help")
    assert "You are on a break until Monday 9 March." in cast.client.last.text


async def test_no_break_leaves_what_is_open(cast: Stage) -> None:
    await cast.session()
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "No break")
    assert cast.client.last.text == "Nothing has changed."
    assert [row["state"] for row in await cast.rows(check_ins)] == ["prompted"]


async def test_before_consent_nobody_sees_anything_and_the_way_to_the_question_is_there(cast: Stage) -> None:
    new = await consent_question(cast)
    await cast.say(new, "/privacy")
    assert "You have not agreed to take part." in new.last.text
    assert "sees your answers" not in new.last.text
    assert "Call" not in " ".join(new.last.labels)
    await cast.say(new, "/help")
    assert "you have not said yes or no yet" in new.last.text
    await cast.tap(new, "Read on")
    await cast.tap(new, "No, thank you")
    await cast.say(new, "/help")
    assert "You have said no" in new.last.text
    await cast.say(new, "/talk")
    assert new.last.text.startswith("You do not take part at the moment")
    await cast.say(new, "/help")
    await cast.tap(new, "I have changed my mind")
    assert "You choose." in new.last.text


@about_taps
async def test_nothing_is_lit_up_by_the_code_of_an_invitation(cast: Stage) -> None:
    await consent_question(cast)
    lit = [note.text for note in cast.sandbox.notifications]
    assert not any("invites you" in text or "treatment" in text for text in lit)


async def test_an_unsent_last_look_is_put_away_and_goes_on_where_it_was(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW[:3], "Strongly", send=False)
    await cast.pass_time(minutes=29)
    assert "A last look" in cast.client.last.text
    await cast.pass_time(minutes=2)
    assert cast.client.last.text == "Something short about Monday is still open. You can go on where you were."
    assert not any("Strongly" in each for each in cast.seen(cast.client))
    await cast.tap(cast.client, "Go on")
    assert "Strongly, still there" in cast.client.last.text
    await cast.tap(cast.client, "✎ 2")
    assert "✓ A little" in cast.client.last.labels
    await cast.pass_time(minutes=31)
    assert cast.client.last.labels == ["Go on", "☎ Contacts"]
    for label in ("Go on", "Send"):
        await cast.tap(cast.client, label)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


async def test_what_somebody_is_answering_is_not_put_away(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "Begin")
    for label in ("Mostly", "Fully"):
        await cast.pass_time(minutes=20)
        await cast.tap(cast.client, label)
    assert "3 of 4" in cast.client.last.text


async def test_do_not_send(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW[:3], "Strongly", send=False)
    assert cast.therapist.last.labels == ["Undo"]
    await cast.tap(cast.client, "Do not send")
    assert cast.client.last.text.startswith("Not sent, and nobody reads it.")
    assert cast.therapist.last.labels == []  # there is nothing left to take back
    await cast.tap(cast.client, "That was a mis-tap")
    assert "A last look" in cast.client.last.text
    await cast.tap(cast.client, "Do not send")
    for _ in range(4):
        await cast.pass_time(days=1)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["expired"]
    assert cast.client.last.text.startswith("Not sent")
    await cast.say(cast.therapist, "/client K7")
    assert "1 not sent." in cast.therapist.last.text


async def test_word_of_a_client_who_has_come_back_or_gone_meanwhile_says_how_it_is(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.tap(cast.client, "I have changed my mind")
    await cast.tap(cast.client, "Yes, I would like to")
    lines = [m for m in cast.therapist.messages if m.text == "Something new for you."]
    stopped = lines[-2]
    cast.therapist.tap(stopped.message_id, "Show")
    await cast.settle()
    assert cast.therapist.chat[stopped.message_id].text.startswith("K7 has joined.")
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    cast.therapist.tap(lines[-1].message_id, "Show")
    await cast.settle()
    assert "does not take part at the moment" in cast.therapist.chat[lines[-1].message_id].text


@pytest.mark.parametrize("command", ["/help", "/privacy", "/talk", "/stop"])
async def test_what_tells_of_therapy_lights_up_no_lock_screen_when_it_comes_late(cast: Stage, command: str) -> None:
    cast.client.send_text(command, date=cast.clock() - timedelta(minutes=10))
    await cast.settle()
    assert cast.client.last.text == LINE
    await cast.tap(cast.client, "Show")
    assert "Dr. Kim" in cast.client.last.text


async def test_a_client_who_can_be_reached_again_is_not_told_of_as_lost(cast: Stage) -> None:
    cast.client.block()
    await cast.settle()
    cast.client.unblock()
    await cast.settle()
    await cast.tap(cast.therapist, "Show")
    assert cast.therapist.last.text == "For a while Telegram could not reach K7; now it can."


async def test_word_of_who_left_does_not_speak_of_who_has_the_code_now(cast: Stage) -> None:
    for step in ("/forget", "Erase everything", "Yes, erase it for good"):
        await (cast.say(cast.client, step) if step.startswith("/") else cast.tap(cast.client, step))
    assert cast.client.last.text.startswith("Everything is erased")
    told = cast.therapist.find(LINE).message_id
    await cast.invite_client(cast.therapist, cast.sandbox.add_person("Another"), "K7")
    cast.therapist.tap(told, "Show")
    await cast.settle()
    assert cast.therapist.chat[told].text.startswith("Whoever had the code K7 before has left")
