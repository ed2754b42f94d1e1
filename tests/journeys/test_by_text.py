"""By text alone: what is typed answers the screen that was shown last, and nothing is guessed."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.sandbox import Person
from handlers.ground.languages import languages
from handlers.ground.lines import lines_of
from handlers.ground.screen import Button
from handlers.ground.words import words_of
from storage import people, screens
from storage.database import Tx
from storage.people import Role
from storage.tables import alerts, answers, check_ins, outgoing, responses
from storage.tables import screens as screens_table
from tests.pseudo import not_in_pseudo
from tests.stage import ZONE, Stage, about_taps, link_and_code

pytestmark = [about_taps, not_in_pseudo("what is typed here is English")]  # they turn it on by themselves

LOW = ("1", "1", "1", "5")
"""The numbers of the worst answers."""


@pytest.fixture
async def typing(cast: Stage) -> Stage:
    """Whose client and therapist read without buttons."""
    for each in (cast.client, cast.therapist):
        await cast.say(each, "/text on")
    return cast


def lines(person: Person) -> list[str]:
    """The numbered lines of this person's newest message."""
    return [each for each in person.last.text.split("\n\n")[-1].split("\n") if each[:1].isdigit()]


async def reply(stage: Stage, person: Person, message_id: int, text: str) -> None:
    person.send_text(text, reply_to=message_id)
    await stage.settle()


def forged_reply(person: Person, message_id: int, text: str) -> None:
    """To a message that is not on this phone."""
    answered = {"message_id": message_id, "date": 1, "chat": {"id": person.id, "type": "private"}}
    person.send_raw({"text": text, "reply_to_message": answered})


async def given(stage: Stage) -> dict[str, object]:
    return {row["item"]: row["value"] for row in await stage.rows(answers)}


async def asked(stage: Stage) -> None:
    """A check-in has come, and been there for a while."""
    await stage.session()
    stage.clock.advance(seconds=10)


async def begun(stage: Stage) -> None:
    """It stands at its first question."""
    await asked(stage)
    await stage.say(stage.client, "1")


async def sent(stage: Stage, *numbers: str) -> None:
    await asked(stage)
    for number in ("1", *numbers, "1"):
        await stage.say(stage.client, number)


# --- what is shown


async def test_what_is_on_buttons_stands_in_lines_and_on_the_keyboard(typing: Stage) -> None:
    await begun(typing)
    assert lines(typing.client) == [
        "1: Not at all.", "2: A little.", "3: Partly.", "4: Mostly.", "5: Fully, I would change nothing.",
        "6: Rather not say.", "0: Back.", "7: Contacts.",
    ]  # fmt: skip
    assert typing.client.last.labels[0] == "Not at all"


async def test_what_a_sign_says_is_said_in_words(typing: Stage) -> None:
    await begun(typing)
    await typing.say(typing.client, "4")
    await typing.say(typing.client, "0")
    assert "4: Mostly, chosen." in lines(typing.client)


async def test_who_does_not_want_it_reads_as_before(cast: Stage) -> None:
    await cast.session()
    assert cast.client.last.text.split("\n\n")[-1][:1] != "1"
    await cast.say(cast.client, "/text on")
    await cast.say(cast.client, "/text off")
    await cast.pass_time(hours=3)
    await cast.session()
    assert "1: Begin." not in cast.client.last.text


@pytest.mark.parametrize("language", languages())
async def test_it_is_turned_on_and_off_with_a_word(cast: Stage, language: str) -> None:
    client, words = cast.client, words_of(language)
    await cast.say(client, f"/language {language}")

    async def is_on() -> bool:
        return (await cast.app.db.read(lambda tx: people.find_by_chat(tx, client.id))).by_text  # type: ignore[union-attr]

    yes, no = (words.plain(f"typed-{each}").split(",")[0] for each in ("yes", "no"))
    for typed, on in (("on", True), ("OFF", False), (yes, True), (no.upper(), False), (f" {yes}! ", True)):
        await cast.say(client, f"/text {typed}")
        assert await is_on() is on
    await cast.say(client, "/text perhaps")
    assert await is_on()
    assert words.plain("button-text-off") in client.last.labels
    await cast.say(client, "2")
    assert not await is_on()
    assert client.last.text == words("text-off")


async def test_it_is_offered_to_whoever_joins(cast: Stage) -> None:
    newcomer = cast.sandbox.add_person("Newcomer")
    await cast.join(newcomer, Role.SUPERVISOR)
    assert "If buttons are hard for you: /text" in newcomer.last.text
    await cast.say(cast.client, "/help")
    assert "/text" in cast.client.last.text
    await cast.say(cast.client, "/text on")
    await cast.say(cast.client, "/help")
    assert "/text" not in cast.client.last.text


async def test_what_was_asked_before_is_shown_again_with_lines(cast: Stage) -> None:
    await cast.session()
    before = cast.client.last.message_id
    await cast.say(cast.client, "/text on")
    assert lines(cast.client) == ["1: Show the last message again."]
    await cast.say(cast.client, "1")
    assert lines(cast.client)[0] == "1: Begin."
    assert before not in cast.client.chat
    await cast.say(cast.client, "1")
    assert "1: Not at all." in lines(cast.client)


# --- what is typed


@pytest.mark.parametrize(
    "typed",
    [
        "2",
        " 2 ",
        "2.",
        "2)",
        "2\u200f",
        "\u2067 2\u2069",
        "02",
        "٢",
        "२",
        "\uff12",
        "A little",
        "a LITTLE!",
        "a litt",
        "A",
        "à líttle",
    ],
)
async def test_a_line_is_answered_by_its_number_or_its_words(typing: Stage, typed: str) -> None:
    await begun(typing)
    await typing.say(typing.client, typed)
    assert await given(typing) == {"goals": 2}
    assert "2 of 4" in typing.client.last.text


@pytest.mark.parametrize(
    "typed", ["8", "99", "999", "²", "½", "-1", "+1", "1.5", "1 2", "12345678901234567890", "1e1", "#1", "Ⅱ", "two"]
)
async def test_what_is_no_line_is_no_answer(typing: Stage, typed: str) -> None:
    await begun(typing)
    await typing.say(typing.client, typed)
    assert await given(typing) == {}
    assert (await typing.rows(check_ins))[0]["step"] == "goals"
    assert "112" in typing.client.last.text  # whom to call


async def test_a_number_that_is_not_there_is_told_so_with_those_that_are_and_kept_nowhere(typing: Stage) -> None:
    await begun(typing)
    asked = lines(typing.client)
    await typing.say(typing.client, "847")
    assert typing.client.last.text.startswith("There is no such number to choose now")
    assert lines(typing.client) == asked
    assert b"847" not in b"".join(str(row["args"]).encode() for row in await typing.rows(outgoing))
    await typing.say(typing.client, "3")
    assert await given(typing) == {"goals": 3}


async def test_yes_no_back_and_send_are_understood(typing: Stage) -> None:
    await begun(typing)
    await typing.say(typing.client, "back")
    assert lines(typing.client)[0] == "1: Begin."
    for each in ("begin", "mostly", "fully", "fully", "no"):
        await typing.say(typing.client, each)
    await typing.say(typing.client, "SEND")
    assert (await typing.rows(check_ins))[0]["state"] == "sent"
    await typing.say(typing.client, "/stop")
    await typing.say(typing.client, "y")
    assert "No more questions about Dr. Kim" in typing.client.last.text


async def test_a_beginning_that_several_have_is_asked_back_and_then_chosen(typing: Stage) -> None:
    """*Yes* begins two of the answers about what came up last time."""
    await sent(typing, "4", "4", "4", "5")
    await typing.say(typing.client, "nothing to add")
    await typing.say(typing.client, "i will bring it up")
    await typing.pass_time(days=1)
    await begun(typing)
    assert [each for each in lines(typing.client) if "Yes" in each] == [
        "1: Yes, it helped.", "2: Yes, it did not help.",
    ]  # fmt: skip
    await typing.say(typing.client, "yes")
    assert "came_up" not in await given(typing)
    assert typing.client.last.text.startswith("Which of these do you mean?")
    await typing.say(typing.client, "2")
    assert (await given(typing))["came_up"] == 1


async def test_in_german_the_words_are_german(typing: Stage) -> None:
    await typing.say(typing.client, "/language de")
    await typing.session()
    await typing.say(typing.client, "beginnen")
    await typing.say(typing.client, "zurück")
    await typing.say(typing.client, "zuruck")
    assert (await typing.rows(check_ins))[0]["state"] == "prompted"


# --- which screen


async def test_a_reply_answers_the_message_it_is_to(typing: Stage) -> None:
    await begun(typing)
    question = typing.client.last.message_id
    await typing.say(typing.client, "/privacy")
    await reply(typing, typing.client, question, "2")
    assert await given(typing) == {"goals": 2}
    assert question not in typing.client.chat


async def test_a_reply_to_what_asks_nothing_is_no_answer(typing: Stage) -> None:
    await begun(typing)
    typing.client.send_text("hello")
    await typing.settle()
    own = next(m.message_id for m in reversed(typing.client.messages) if not m.from_bot)
    await reply(typing, typing.client, own, "2")
    assert await given(typing) == {}


async def test_after_a_message_that_asks_nothing_it_is_asked_whether_the_one_before_is_meant(typing: Stage) -> None:
    await begun(typing)
    await typing.say(typing.client, "7")  # contacts, which stand below the question
    assert "Ms. Lind" in typing.client.last.text
    await typing.say(typing.client, "2")
    assert await given(typing) == {}
    assert lines(typing.client) == ["1: A little."]
    await typing.say(typing.client, "1")
    assert await given(typing) == {"goals": 2}
    assert "2 of 4" in typing.client.last.text


@pytest.mark.parametrize(("seconds", "asks"), [(5, True), (11, False)])
async def test_what_came_by_itself_just_now_may_not_be_what_is_answered(
    typing: Stage, seconds: int, asks: bool
) -> None:
    therapist = typing.therapist
    await asked(typing)
    await typing.say(therapist, "/session")
    first = therapist.last.labels[0]
    for each in ("1", *LOW, "1"):
        await typing.say(typing.client, each)
    assert therapist.last.text == "Something new for you.\n\n1: Show."
    shown = therapist.last.date
    typing.clock.advance(seconds=seconds - (typing.clock().timestamp() - shown))
    await typing.say(therapist, "1")
    if asks:
        assert therapist.last.labels == ["Show", first]
        await typing.say(therapist, "1")
    assert "K7" in therapist.last.text


async def test_two_lines_that_say_the_same_are_told_apart_by_when_they_came(typing: Stage) -> None:
    therapist, other = typing.therapist, typing.sandbox.add_person("Other")
    await typing.say(therapist, "/invite")
    await typing.say(therapist, "B2")
    link, code = link_and_code(therapist)
    await sent(typing, *LOW)
    first = typing.clock()
    await typing.pass_time(minutes=20)
    other.open_link(link)
    await typing.settle()
    await typing.say(other, code)
    await typing.tap(other, "Read on")
    await typing.tap(other, "Yes, I would like to")
    assert [each.text.split("\n")[0] for each in therapist.messages[-2:]] == ["Something new for you."] * 2
    await typing.say(therapist, "1")
    assert therapist.last.text.startswith("Which of these do you mean?")
    at = first.astimezone(ZoneInfo(ZONE))
    assert [each.startswith("Show, Monday, ") for each in therapist.last.labels] == [True, True]
    assert therapist.last.labels[1] == f"Show, Monday, {at:%H:%M}"
    await typing.say(therapist, "2")
    assert "K7" in therapist.last.text


async def test_nothing_is_told_by_a_sign_alone(typing: Stage) -> None:
    await sent(typing, *LOW)
    await typing.say(typing.therapist, "/clients")
    assert "●" not in typing.therapist.last.text
    assert lines(typing.therapist)[0] == "1: K7, not seen yet."


async def test_a_second_number_sent_at_once_answers_nothing(typing: Stage) -> None:
    await begun(typing)
    typing.client.send_text("1")
    typing.client.send_text("1")
    await typing.settle()
    assert await given(typing) == {"goals": 1}
    assert any("taken already" in message.text for message in typing.client.messages)
    assert (await typing.rows(check_ins))[0]["step"] == "tasks"


async def test_an_old_line_means_nothing_any_more(typing: Stage) -> None:
    await begun(typing)
    first = typing.client.last.message_id
    await typing.say(typing.client, "1")
    forged_reply(typing.client, first, "3")
    await typing.settle()
    assert await given(typing) == {"goals": 1}


async def test_nobody_answers_another_persons_screen(typing: Stage) -> None:
    await begun(typing)
    forged_reply(typing.therapist, typing.client.last.message_id, "1")
    await typing.settle()
    assert await given(typing) == {}
    assert (await typing.rows(check_ins))[0]["step"] == "goals"


async def test_somebody_elses_choice_is_refused_wherever_it_was_found(typing: Stage) -> None:
    """A row that would name it, as nothing of ours writes one."""
    await begun(typing)
    (nonce,) = [row["nonce"] for row in await typing.rows(screens_table) if row["view"] == "check_in_screen"]

    def forge(tx: Tx) -> None:
        therapist = people.find_by_chat(tx, typing.therapist.id)
        assert therapist is not None
        choices = [["this_one", {"nonce": nonce, "place": 0}]]
        screens.add_screen(tx, therapist.id, typing.therapist.last.message_id, choices, "text_off", {}, lines=[1])

    await typing.app.db.write(forge)
    await typing.say(typing.therapist, "1")
    assert await given(typing) == {}
    assert "no longer does anything" in typing.therapist.last.text


async def test_a_huge_text_is_no_label(typing: Stage) -> None:
    await begun(typing)
    await typing.say(typing.client, "A little " * 400)
    assert await given(typing) == {}
    await typing.say(typing.client, "1" * 4000)
    assert await given(typing) == {}


# --- where a prompt waits


async def at_the_comment(stage: Stage) -> None:
    await sent(stage, "4", "4", "4", "1")
    await stage.say(stage.client, "1")  # write something
    assert lines(stage.client) == ["0: Back.", "1: Contacts."]


async def comment(stage: Stage) -> bool:
    return (await stage.rows(check_ins))[0]["comment"] is not None


async def test_words_are_the_prompts(typing: Stage) -> None:
    await at_the_comment(typing)
    await typing.say(typing.client, "back then it was hard")
    assert await comment(typing)
    assert "It goes from this chat now" in typing.client.last.text


async def test_what_can_be_a_line_or_words_is_asked_back_and_is_the_line(typing: Stage) -> None:
    await at_the_comment(typing)
    await typing.say(typing.client, "0")
    assert not await comment(typing)
    assert typing.client.last.labels == ["Back", "It is what I want to say"]
    await typing.say(typing.client, "0")
    assert not await comment(typing)
    assert "Write something" in typing.client.last.labels


async def test_what_can_be_a_line_or_words_is_asked_back_and_is_words(typing: Stage) -> None:
    await at_the_comment(typing)
    before = len(typing.client.messages)
    await typing.say(typing.client, "Back")
    assert not await comment(typing)
    await typing.say(typing.client, "It is what I want to say")
    assert await comment(typing)
    assert "It goes from this chat now" in typing.client.last.text
    assert not any(m.text == "Back" for m in typing.client.messages)  # it is taken out of the chat
    assert len(typing.client.messages) <= before + 2


async def test_it_can_be_said_in_other_words_when_it_was_asked_back(typing: Stage) -> None:
    await at_the_comment(typing)
    await typing.say(typing.client, "0")
    await typing.say(typing.client, "I mean that I would give it no points")
    assert await comment(typing)


async def test_a_number_that_the_prompt_does_not_read_is_the_line(typing: Stage) -> None:
    """0 is no day until which a break could last."""
    await typing.say(typing.client, "/pause")
    asked = lines(typing.client)
    await typing.say(typing.client, "until another day")
    assert lines(typing.client) == ["0: Back."]
    await typing.say(typing.client, "0")
    assert lines(typing.client) == asked


async def test_a_number_where_a_prompt_waits_and_no_line_is_meant_is_the_prompts(typing: Stage) -> None:
    await typing.say(typing.client, "/privacy")
    await typing.say(typing.client, "call dr kim something else")
    asked = typing.client.last.text
    await typing.say(typing.client, "2")  # no name
    assert typing.client.last.text != asked
    await typing.say(typing.client, "K 9")
    assert "K 9" in typing.client.last.text


async def test_a_second_number_at_a_prompt_is_not_taken_for_words(typing: Stage) -> None:
    await sent(typing, "4", "4", "4", "1")
    typing.client.send_text("1")
    typing.client.send_text("1")
    await typing.settle()
    assert not await comment(typing)


async def test_a_reply_to_another_message_is_that_ones_and_one_to_the_prompts_is_asked_back(typing: Stage) -> None:
    await typing.say(typing.client, "/text")
    other = typing.client.last.message_id
    await at_the_comment(typing)
    await reply(typing, typing.client, typing.client.last.message_id, "1")
    assert typing.client.last.labels == ["☎ Contacts", "It is what I want to say"]
    await typing.say(typing.client, "0" if "0: " in typing.client.last.text else "1")
    await reply(typing, typing.client, other, "2")
    assert not await comment(typing)
    assert typing.client.last.text == "From now on what is on buttons stands there alone."


# --- what stays in the chat


async def test_there_is_one_place_to_answer_and_what_was_said_is_not_left_behind(typing: Stage) -> None:
    await begun(typing)
    for each in ("1", "1", "1", "1"):
        await typing.say(typing.client, each)
    open_ones = [m for m in typing.client.messages if m.from_bot and "☎ Contacts" in m.labels]
    assert len(open_ones) == 1
    assert "A last look" in open_ones[0].text


async def test_an_alert_that_was_opened_by_text_is_put_away(typing: Stage) -> None:
    await sent(typing, *LOW)
    therapist = typing.therapist
    assert therapist.last.text == "Something new for you.\n\n1: Show."
    line = therapist.last.message_id
    await typing.say(therapist, "1")
    assert "K7" in therapist.last.text
    assert line not in therapist.chat
    await typing.say(therapist, "seen")
    assert sum("K7" in m.text and "range" in m.text for m in therapist.messages if m.from_bot) <= 1
    detail = therapist.last.message_id
    await typing.pass_time(minutes=11)
    assert therapist.last.message_id == detail
    assert "K7" not in therapist.last.text
    assert therapist.last.text.startswith("Seen.")
    await typing.say(therapist, "what was done")
    await typing.say(therapist, "we talked about it")
    assert [row["unseen_since"] for row in await typing.rows(alerts)] == [None]
    assert [row["choice"] for row in await typing.rows(responses)] == ["talked"]


async def test_what_is_too_old_to_be_deleted_loses_its_buttons(typing: Stage) -> None:
    await typing.say(typing.client, "/text")
    first = typing.client.last.message_id
    await typing.pass_time(hours=50)
    await typing.say(typing.client, "1")
    assert typing.client.last.text.startswith("From now on")
    assert (typing.client.chat[first].text, typing.client.chat[first].labels) == ("Closed.", [])


async def test_what_is_sent_is_put_away_as_ever(typing: Stage) -> None:
    await sent(typing, "1", "1", "1", "1")
    await typing.say(typing.client, "2")  # nothing to add
    await typing.say(typing.client, "4")  # rather not say
    await typing.pass_time(minutes=31)
    assert typing.client.last.text.startswith("Done. Thank you.")
    assert sum("Add something" in m.labels for m in typing.client.messages) == 1


async def test_a_restart_changes_nothing(typing: Stage) -> None:
    await begun(typing)
    await typing.restart()
    await typing.say(typing.client, "2")
    assert await given(typing) == {"goals": 2}


def test_lines_are_escaped() -> None:
    button = Button("<b>&", "x")
    assert lines_of(words_of("en"), ((button, replace(button, back=True)),)) == "1: &lt;b&gt;&amp;.\n0: &lt;b&gt;&amp;."


async def test_the_whole_job_without_one_tap(typing: Stage) -> None:
    tapped = len(typing.sandbox.calls_of("answerCallbackQuery"))
    for _ in range(2):
        await sent(typing, "4", "5", "5", "1")
        await typing.say(typing.client, "nothing to add")
        await typing.pass_time(days=1)
    assert [row["state"] for row in await typing.rows(check_ins)] == ["sent", "sent"]
    assert len(typing.sandbox.calls_of("answerCallbackQuery")) == tapped + 4  # those of whoever tells of a session
