"""A client with a new phone or account: a new link, the same pair, and all of its history."""

import asyncio

from bot.sandbox import Person
from storage.tables import check_ins, outgoing, pairs, sessions
from tests.journeys.leaders import colleague
from tests.journeys.looking import GOOD, LINE, lines
from tests.journeys.test_caseload import therapist
from tests.journeys.test_moving import hand_on
from tests.stage import Stage, link_and_code


async def new_account(stage: Stage, code: str = "K7") -> Person:
    """From the therapist's tap to the question on the client's new phone."""
    await stage.say(stage.therapist, f"/client {code}")
    await stage.tap(stage.therapist, f"{code} has a new phone or account")
    link, spoken = link_and_code(stage.therapist)
    phone = stage.sandbox.add_person("New phone")
    phone.open_link(link)
    await stage.settle()
    await stage.say(phone, spoken)
    await stage.tap(phone, "Read on")
    return phone


async def moved(stage: Stage, code: str = "K7") -> Person:
    phone = await new_account(stage, code)
    await stage.tap(phone, "Yes, go on here")
    return phone


async def settled(stage: Stage, phone: Person) -> None:
    await stage.tap(phone, "Yes, that is right")
    await stage.tap(phone, "Between 21:00 and 08:00")


async def test_the_new_account_is_asked_for_consent_and_keeps_the_history(cast: Stage) -> None:
    for _ in range(3):
        await cast.check_in(*GOOD)
    phone = await new_account(cast)
    assert phone.last.text.startswith("You took part before, from another phone or account.")
    for needed in ("You choose.", "Who sees what", "Dr. Kim", "Call 112"):
        assert needed in phone.last.text
    await cast.tap(phone, "Yes, go on here")
    await settled(cast, phone)
    assert phone.last.text.startswith("Thank you. After your next session")
    (pair,) = await cast.rows(pairs)
    assert (pair["state"], pair["newcomer_id"]) == ("active", None)
    await cast.say(cast.therapist, "/client K7")
    assert "3 sessions reported." in cast.therapist.last.text
    await cast.session()
    assert phone.last.text == "Something short about Thursday is ready, when it suits you."


async def test_the_link_opened_again_shows_the_question_to_the_newcomer_alone(cast: Stage) -> None:
    phone = await new_account(cast)
    link, _ = link_and_code(cast.therapist)
    stranger = cast.sandbox.add_person("Stranger")
    for person, shown in ((phone, "Thank you, that is the code."), (stranger, "This link does not work")):
        person.open_link(link)
        await cast.settle()
        assert person.last.text.startswith(shown)


async def test_the_menu_of_commands_moves_too(cast: Stage) -> None:
    await moved(cast)
    offered = {
        row["person_id"]: row["args"]["commands"] for row in await cast.rows(outgoing) if row["purpose"] == "commands"
    }
    (pair,) = await cast.rows(pairs)
    assert "stop" in offered[pair["client_id"]]
    assert sum("stop" in commands for commands in offered.values()) == 1


async def test_the_therapist_is_told(cast: Stage) -> None:
    told = lines(cast, cast.therapist)
    await moved(cast)
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert cast.therapist.last.text.startswith("K7 has agreed on a new phone or account.")


async def test_until_the_new_account_agrees_nothing_changes_for_the_other(cast: Stage) -> None:
    phone = await new_account(cast)
    told = lines(cast, cast.therapist)
    await cast.session()
    assert "Something short" in cast.client.last.text
    await cast.answer(*GOOD)
    await cast.say(phone, "/help")
    assert "people who were given a link" in phone.last.text
    await cast.tap(phone, "No, leave it as it is")
    assert phone.find("That is fine. Everything stays as it is")
    assert lines(cast, cast.therapist) == told
    (row,) = await cast.rows(pairs)
    assert row["newcomer_id"] is None
    await cast.pass_time(days=1)
    await cast.check_in(*GOOD)
    assert [each["state"] for each in await cast.rows(check_ins)] == ["sent", "sent"]


async def test_the_earlier_account_gets_nothing_any_more_and_has_no_access(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", send=False)
    question = cast.client.last
    phone = await moved(cast)
    assert question.message_id not in cast.client.chat  # the open check-in has left this phone
    before = len(cast.client.messages)
    await settled(cast, phone)
    await cast.pass_time(days=1)
    assert len(cast.client.messages) == before
    await cast.say(cast.client, "/help")
    assert "people who were given a link" in cast.client.last.text
    await cast.say(cast.client, "/stop")
    assert "nothing to stop" in cast.client.last.text


async def test_an_open_check_in_goes_on_where_it_was_on_the_new_phone(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", send=False)
    phone = await moved(cast)
    assert "Something short about Monday is still open." in phone.last.text
    await cast.tap(phone, "Go on")
    assert "3 of 4" in phone.last.text
    for label in ("Fully", "No", "Send"):
        await cast.tap(phone, label)
    (row,) = await cast.rows(check_ins)
    assert row["state"] == "sent"


async def test_a_planned_check_in_comes_to_the_new_phone(cast: Stage) -> None:
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    phone = await moved(cast)
    await settled(cast, phone)
    before = len(cast.client.messages)
    await cast.pass_time(minutes=31)
    assert "Something short about Monday" in phone.last.text
    assert len(cast.client.messages) == before


async def test_a_check_in_that_was_on_its_way_is_taken_out_of_the_earlier_phone(cast: Stage) -> None:
    phone = await new_account(cast)
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    cast.sandbox.fail("sendMessage", kind="delay", seconds=0.5, chat_id=cast.client.id)
    cast.clock.advance(minutes=31)
    cast.app.delivery.wake()
    while not cast.app.delivery.busy:  # noqa: ASYNC110 - nothing else tells that a row was claimed
        await asyncio.sleep(0.01)
    await cast.tap(phone, "Yes, go on here")
    assert not any("Begin" in message.labels for message in cast.client.messages)
    assert phone.find("Something short about Monday")
    (row,) = await cast.rows(check_ins)
    assert row["message_id"] in phone.chat


async def test_zone_and_a_break_come_along(cast: Stage) -> None:
    await cast.say(cast.client, "/zone")
    await cast.tap(cast.client, "No, another place")
    await cast.say(cast.client, "Lisbon")
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of two weeks")
    phone = await moved(cast)
    assert "(Lisbon)" in phone.last.text
    await settled(cast, phone)
    await cast.say(cast.therapist, "/clients")
    assert "K7 · on a break" in cast.therapist.last.labels


async def test_only_the_pair_of_the_link_moves(cast: Stage) -> None:
    other = await therapist(cast, "Dr. Lee")
    await cast.say(other, "/invite")
    await cast.say(other, "L1")
    link, code = link_and_code(other)
    cast.client.open_link(link)
    await cast.settle()
    await cast.say(cast.client, code)
    await cast.tap(cast.client, "Read on")
    await cast.tap(cast.client, "Yes, I would like to")
    phone = await moved(cast)
    clients = {row["client_id"] for row in await cast.rows(pairs)}
    assert len(clients) == 2
    await cast.say(cast.client, "/help")
    assert "After a session with Dr. Lee" in cast.client.last.text  # who was not asked yet what they call them
    await settled(cast, phone)
    await cast.say(phone, "/help")
    assert "After a session with Dr. Kim" in phone.last.text


async def test_what_was_said_to_an_earlier_therapist_comes_along_and_is_erased_with_everything(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await hand_on(cast, supervisor)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, and Dr. Lee may read it")
    cast.therapist = lee
    phone = await moved(cast)
    await settled(cast, phone)
    await cast.say(phone, "/mydata")
    await cast.tap(phone, "Show it here")
    assert "video session with Dr. Kim" in phone.last.text
    await cast.say(phone, "/forget")
    await cast.tap(phone, "Erase everything")
    await cast.tap(phone, "Yes, erase it for good")
    assert [row["state"] for row in await cast.rows(pairs)] == ["left", "left"]
    assert await cast.rows(check_ins) == []


async def test_the_same_account_on_a_new_phone_is_connected_still(cast: Stage) -> None:
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "K7 has a new phone or account")
    link, code = link_and_code(cast.therapist)
    cast.client.open_link(link)
    await cast.settle()
    await cast.say(cast.client, code)
    await cast.tap(cast.client, "Read on")
    assert cast.client.last.text.startswith("Thank you. After your next session")
    (row,) = await cast.rows(pairs)
    assert row["newcomer_id"] is None


async def test_a_further_link_ends_an_offer_that_was_not_taken_up(cast: Stage) -> None:
    first = await new_account(cast)
    second = await new_account(cast)
    await cast.tap(first, "Yes, go on here")
    assert "no longer does anything" in first.last.text
    await cast.tap(second, "Yes, go on here")
    await settled(cast, second)
    await cast.session()
    assert "Something short" in second.last.text


async def test_an_offer_that_is_never_taken_up_is_forgotten_with_the_stranger(cast: Stage) -> None:
    await new_account(cast)
    cast.clock.advance(days=8)
    await cast.app.tidy()
    (row,) = await cast.rows(pairs)
    assert row["newcomer_id"] is None
    await cast.session()
    assert "Something short" in cast.client.last.text


async def test_who_had_stopped_comes_back_with_a_new_account(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "Invite K7 again")
    link, code = link_and_code(cast.therapist)
    phone = cast.sandbox.add_person("New phone")
    phone.open_link(link)
    await cast.settle()
    await cast.say(phone, code)
    await cast.tap(phone, "Read on")
    await cast.tap(phone, "Yes, go on here")
    await settled(cast, phone)
    await cast.say(cast.therapist, "/client K7")
    assert cast.therapist.last.text.startswith("K7 · connected")
    assert "1 sent" in cast.therapist.last.text


async def test_the_therapist_cannot_take_their_own_client_over(cast: Stage) -> None:
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "K7 has a new phone or account")
    link, code = link_and_code(cast.therapist)
    cast.therapist.open_link(link)
    await cast.settle()
    await cast.say(cast.therapist, code)
    assert "This link does not work" in cast.therapist.last.text
    (row,) = await cast.rows(pairs)
    assert row["newcomer_id"] is None


async def test_what_an_invited_newcomer_typed_is_no_way_in(cast: Stage) -> None:
    """An offer gives one right: to take it. Neither commands nor what is asked of the client are open before."""
    await cast.session()
    phone = await new_account(cast)
    for command in ("/stop", "/pause"):
        await cast.say(phone, command)
        assert "nothing to stop" in phone.last.text
    assert LINE not in phone.last.text


async def test_a_session_that_the_client_told_of_stays_theirs(cast: Stage) -> None:
    """It is not the therapist's to take back, and in what is kept it is still the client who told of it."""
    await cast.say(cast.client, "/talk")
    await cast.tap(cast.client, "Today")
    await cast.tap(cast.client, "Video")
    phone = await moved(cast)
    await settled(cast, phone)
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    assert cast.therapist.last.labels == []
    (pair,), (session,) = await cast.rows(pairs), await cast.rows(sessions)
    assert session["reported_by"] == pair["client_id"]
