"""A consent is bound to what it said: when its meaning changes clients are asked again, before anything new happens."""

from typing import Any

import pytest

from handlers.clients import consent_again
from handlers.who import agreed
from storage import programmes
from storage.tables import check_ins, outgoing, pairs
from tests.journeys.leaders import everything_new, supervisors_read
from tests.journeys.looking import GOOD, LINE, lines
from tests.journeys.test_unseen import unseen
from tests.stage import Stage

READERS = "your therapist and the team read it, every Friday"


async def change(stage: Stage, *, new_meaning: bool = True, **changes: Any) -> None:
    """As by the command line, and a tick of the bot."""

    def write(tx: Any) -> None:
        programme = programmes.list_programmes(tx)[0]
        programmes.change_programme(tx, programme.id, changes, new_meaning=new_meaning)

    await stage.app.db.write(write)
    await stage.pass_time(minutes=1)


async def report(stage: Stage) -> None:
    await stage.say(stage.therapist, "/session")
    await stage.tap(stage.therapist, "Video")
    await stage.tap(stage.therapist, "Just now")


async def test_nothing_is_asked_before_a_yes_and_what_was_held_comes_with_it(cast: Stage) -> None:
    await report(cast)
    told = lines(cast, cast.client)
    await change(cast, comment_readers=READERS, contact="Mr. Ode, 030 99")
    assert lines(cast, cast.client) == told + 1
    await cast.tap(cast.client, "Show")
    shown = cast.client.last.text
    assert f"What you write in your own words: {READERS}. (So far: only your therapist reads it)" in shown
    assert "Mr. Ode, 030 99. (So far: Ms. Lind, 030 1234)" in shown
    assert "Would you like to take part?" in shown
    assert "is called" not in shown
    await cast.pass_time(hours=1)
    assert "Something short about" not in "".join(cast.seen(cast.client))
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels[0] == "K7 · is being asked for consent anew"
    await report(cast)
    assert "K7 has not said yes to it yet" in cast.therapist.last.text
    await cast.say(cast.client, "/talk")
    assert "What you agreed to here has changed." in cast.client.last.text
    await cast.say(cast.client, "/privacy")
    assert "Until you have agreed to it, no questions come" in cast.client.last.text
    await cast.say(cast.client, "/help")
    await cast.tap(cast.client, "Read what has changed (Dr. Kim)")
    await cast.tap(cast.client, "Yes, I agree to this")
    assert "You have agreed to how things are now with Dr. Kim." in cast.client.find("You have agreed").text
    await cast.answer(*GOOD)
    assert "Done. Thank you." in "".join(cast.seen(cast.client))
    assert [row["consent_version"] for row in await cast.rows(pairs)] == ["1.2"]
    await cast.pass_time(days=90)
    assert lines(cast, cast.client) == told + 1  # asked once


async def test_who_says_no_is_asked_nothing_more_and_what_was_agreed_to_is_kept(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await change(cast, comment_readers=READERS)
    await report(cast)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "No, I would rather stop")
    assert "No more questions about Dr. Kim will come from here." in cast.client.last.text
    assert "no longer takes part" in await everything_new(cast, cast.therapist)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent", "withdrawn"]
    await cast.tap(cast.client, "I have changed my mind")
    assert READERS in cast.client.last.text
    await cast.tap(cast.client, "Yes, I would like to")
    assert [row["consent_version"] for row in await cast.rows(pairs)] == ["1.2"]


async def test_what_was_begun_is_kept_and_gone_on_with_after_a_yes(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", send=False)
    question = cast.client.last
    await change(cast, contact="Mr. Ode, 030 99")
    cast.client.tap(question.message_id, "Fully, I would change nothing")
    await cast.settle()
    assert "What you agreed to here has changed." in cast.client.last.text
    await cast.pass_time(days=1)
    assert all(row["purpose"] != "reminder" or row["state"] == "cancelled" for row in await cast.rows(outgoing))
    await cast.tap(cast.client, "Yes, I agree to this")
    for label in ("Go on", *GOOD[1:], "Send"):
        await cast.tap(cast.client, label)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


async def test_what_ends_before_a_yes_leaves_no_answers_in_the_chat(cast: Stage) -> None:
    """Nothing is asked meanwhile; but what stands in the chat already is put away in its time, as ever."""
    await cast.session()
    await cast.answer(*GOOD, send=False)
    look = cast.client.last.message_id
    await change(cast, comment_readers=READERS)
    await cast.pass_time(days=4)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["expired"]
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"].startswith("expired:")] == ["done"]
    assert "Send" not in cast.client.chat[look].labels
    assert "closed" in cast.client.chat[look].text


async def test_what_is_held_for_a_yes_too_long_is_not_asked_any_more(cast: Stage) -> None:
    await report(cast)
    await change(cast, comment_readers=READERS)
    await cast.pass_time(days=2)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["planned"]
    await cast.pass_time(days=2)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, I agree to this")
    await cast.pass_time(hours=1)
    assert "Something short about" not in "".join(cast.seen(cast.client))


async def test_what_was_opened_and_could_not_leave_comes_with_the_yes(cast: Stage) -> None:
    await report(cast)
    cast.sandbox.fail("sendMessage", 1, "429", chat_id=cast.client.id, retry_after=120)
    await cast.pass_time(minutes=31)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["prompted"]
    await change(cast, comment_readers=READERS)
    await cast.pass_time(minutes=30)
    assert "Something short about" not in "".join(cast.seen(cast.client))
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, I agree to this")
    await cast.pass_time(minutes=2)
    await cast.answer(*GOOD)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


async def test_a_new_kind_of_reader_reads_nothing_before_a_yes(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    await supervisors_read(cast)
    await cast.pass_time(minutes=1)
    await cast.tap(cast.client, "Show")
    assert "A supervisor can read what Dr. Kim is told about you from now on." in cast.client.last.text
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.labels == ["Name a stand-in", "Hand clients on for good", "A client has died"]
    await cast.tap(cast.client, "Yes, I agree to this")
    await cast.say(supervisor, "/waiting")
    assert "Read: for Dr. Kim, since Monday" in supervisor.last.labels
    await change(cast, new_meaning=False, supervisors_read=False)  # fewer readers: nobody need be asked
    assert lines(cast, cast.client) == 1
    await cast.say(cast.client, "/privacy")
    assert "a supervisor, or failing that a manager, can learn that it does, not what it says." in cast.client.last.text


async def test_a_typo_asks_nobody(cast: Stage) -> None:
    told = lines(cast, cast.client)
    await change(cast, new_meaning=False, contact="Ms. Lind, 030 12345")
    assert lines(cast, cast.client) == told
    await cast.session()
    await cast.answer(*GOOD)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


async def test_a_yes_is_to_what_was_read(cast: Stage) -> None:
    robin = cast.sandbox.add_person("Robin")
    await change(cast, contact="Mr. Ode, 030 99")
    await cast.tap(cast.client, "Show")
    await change(cast, contact="Ms. Ray, 030 77")
    await cast.tap(cast.client, "Yes, I agree to this")
    assert cast.client.find("Ms. Ray, 030 77. (So far: Ms. Lind, 030 1234)")
    assert [row["consent_version"] for row in await cast.rows(pairs)] == ["1"]
    await cast.tap(cast.client, "Yes, I agree to this")
    assert [row["consent_version"] for row in await cast.rows(pairs)] == ["1.3"]
    assert robin.messages == []


async def test_an_upgrade_that_changes_the_text_asks_too(cast: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (agreed, consent_again):
        monkeypatch.setattr(module, "CONSENT_VERSION", "2")
    await cast.restart()
    await cast.pass_time(minutes=1)
    assert cast.client.last.text == LINE
    await cast.tap(cast.client, "Show")
    assert "The text itself was written anew" in cast.client.last.text
    await cast.tap(cast.client, "Yes, I agree to this")
    assert [row["consent_version"] for row in await cast.rows(pairs)] == ["2"]
