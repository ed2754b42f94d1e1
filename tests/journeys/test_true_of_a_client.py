"""What a client reads is so in every state that leads to it: who can read it, what a break takes away, and before
anything was agreed to."""

from datetime import timedelta

import pytest

from storage.tables import check_ins, people
from tests.journeys.leaders import colleague, let_leave, name_stand_in
from tests.journeys.looking import GOOD, LINE, LOW
from tests.journeys.test_away import say_away
from tests.journeys.test_ending import end
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


TELL = "please tell Dr. Kim"


async def _after_the_end(stage: Stage) -> list[str]:
    """What a client reads once it is over: the thanks, opened now, and /start."""
    await stage.tap(stage.client, "Show")
    read = [stage.client.last.text]
    await stage.say(stage.client, "/start")
    return [*read, stage.client.last.text]


async def test_whoever_would_like_to_go_on_is_sent_to_a_therapist_who_is_there(cast: Stage) -> None:
    await end(cast, "Goals reached", "With thanks, now")
    assert all(TELL in each for each in await _after_the_end(cast))


@pytest.mark.parametrize("somebody_stands_in", [True, False])
async def test_nobody_is_sent_to_a_therapist_who_has_left(cast: Stage, somebody_stands_in: bool) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await end(cast, "Goals reached", "With thanks, now")
    if somebody_stands_in:
        await name_stand_in(cast, supervisor)
    await let_leave(cast)
    thanks, start = await _after_the_end(cast)
    assert "If you would like to go on, or to turn to somebody: Ms. Lind" in thanks
    assert "If you would like to go on, please turn to: Ms. Lind" in start
    assert TELL not in thanks + start


@pytest.mark.parametrize("why", ["away", "unreached"])
async def test_nor_to_one_who_is_away_or_cannot_be_reached(cast: Stage, why: str) -> None:
    await end(cast, "Goals reached", "With thanks, now")
    if why == "away":
        await say_away(cast, cast.therapist, "today", "Go on all the same")
    else:
        cast.therapist.block()
        await cast.settle()
    read = await _after_the_end(cast)
    assert all("If you would like to go on, " in each and TELL not in each for each in read)


async def test_an_old_question_of_consent_names_nobody_who_has_left(cast: Stage) -> None:
    new = await consent_question(cast)
    asked = new.last.message_id
    await cast.say(cast.therapist, "/close M3")
    await cast.tap(cast.therapist, "Goals reached")
    await cast.tap(cast.therapist, "Without a word")
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await let_leave(cast)
    new.tap(asked, "Yes, I would like to")
    await cast.settle()
    assert "there is nothing to agree to now. If you would like to go on, or to turn to" in new.chat[asked].text


async def test_who_agrees_while_somebody_stands_in_for_who_has_left_waits_for_them(cast: Stage) -> None:
    new = await consent_question(cast)
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await let_leave(cast)
    for label in ("Yes, I would like to", "Yes, that is right", "Between 21:00 and 08:00", "Yes, Dr. Kim"):
        await cast.tap(new, label)
    assert "as soon as Dr. Lee notes it" in new.last.text
    assert "turn to Ms. Lind, 030 1234 instead of Dr. Lee" in new.last.text


async def test_who_says_what_they_call_somebody_who_has_left_meanwhile_is_told_so(cast: Stage) -> None:
    new = await consent_question(cast)
    for label in ("Yes, I would like to", "Yes, that is right", "Between 21:00 and 08:00"):
        await cast.tap(new, label)
    asked = new.last.message_id
    await let_leave(cast)
    new.tap(asked, "Yes, Dr. Kim")
    await cast.settle()
    assert new.chat[asked].text.startswith("Dr. Kim is no longer connected here, and nobody stands in")
    assert "Ms. Lind" in new.chat[asked].text


@pytest.mark.parametrize("taps", [("/stop", "Yes, stop"), ("/pause", "A break of one week")])
async def test_what_a_client_ended_is_not_told_as_taken_back(cast: Stage, taps: tuple[str, str]) -> None:
    await cast.session()
    command, label = taps
    await cast.say(cast.client, command)
    await cast.tap(cast.client, label)
    await cast.say(cast.therapist, "/today")
    assert ": asked, not sent, and no longer open." in cast.therapist.last.text
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "You are not asked about it any more." in cast.client.last.text
