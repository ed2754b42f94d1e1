"""What a person with a phone can do, and what the bot hears of it."""

from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox import NoSuchButton, Person, Sandbox
from tests.sandbox.conftest import START, Api, keys


async def newest(api: Api) -> Any:
    return (await api.ok("getUpdates", offset=-1))[0]


async def test_a_text_is_a_message_with_its_commands_marked(api: Api, anna: Person) -> None:
    anna.send_text("/session now")
    update = await newest(api)
    assert update["message"] == {
        "message_id": 2,
        "from": {"id": anna.id, "is_bot": False, "first_name": "Anna", "language_code": "en"},
        "chat": {"id": anna.id, "first_name": "Anna", "type": "private"},
        "date": int(START.timestamp()),
        "text": "/session now",
        "entities": [{"type": "bot_command", "offset": 0, "length": 8}],
    }


async def test_a_text_may_have_been_sent_earlier(api: Api, anna: Person) -> None:
    anna.send_text("from the tunnel", date=START - timedelta(hours=2))
    assert (await newest(api))["message"]["date"] == int(START.timestamp()) - 7200


async def test_a_link_starts_the_bot_with_its_payload(api: Api, sandbox: Sandbox) -> None:
    ben = sandbox.add_person("Ben")
    assert not ben.started
    ben.open_link(sandbox.link("abc-DEF_1"))
    assert (await newest(api))["message"]["text"] == "/start abc-DEF_1"
    ben.open_link("a" * 64)
    assert (await newest(api))["message"]["text"] == "/start " + "a" * 64
    assert ben.started


@pytest.mark.parametrize(
    "link", ["a" * 65, "a b", "ü", "https://t.me/check_bot?start=a.b", "https://t.me/other?start=a"]
)
def test_links_that_lead_nowhere(anna: Person, link: str) -> None:
    with pytest.raises(ValueError, match=r"payload|not a link"):
        anna.open_link(link)


async def test_a_tap_carries_the_message_as_it_is_now(api: Api, anna: Person) -> None:
    at = {"chat_id": anna.id, "message_id": (await api.ok("sendMessage", chat_id=anna.id, text="x"))["message_id"]}
    edited = await api.ok("editMessageText", **at, text="y", reply_markup=keys({"A": "a"}, {"B": "b"}))
    anna.press("B")
    query = (await newest(api))["callback_query"]
    assert (query["data"], query["message"]) == ("b", edited)
    assert query["from"]["id"] == anna.id
    assert isinstance(query["id"], str)
    assert isinstance(query["chat_instance"], str)


async def test_buttons_are_found_by_number_label_or_payload(api: Api, anna: Person) -> None:
    await api.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=keys({"A": "1", "B": "2"}, {"C": "3"}))
    for button in (2, "C", "3"):
        anna.tap(anna.last.message_id, button)
        assert (await newest(api))["callback_query"]["data"] == "3"


async def test_only_buttons_that_are_there_can_be_tapped(api: Api, anna: Person) -> None:
    two = {"inline_keyboard": [[{"text": "Same", "callback_data": d} for d in "ab"]]}
    await api.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=two)
    at = anna.last.message_id
    for button in (2, -1, "Other", "Same"):
        with pytest.raises(NoSuchButton):
            anna.tap(at, button)
    await api.ok("editMessageText", chat_id=anna.id, message_id=at, text="y")
    with pytest.raises(NoSuchButton):
        anna.tap(at, "a")
    with pytest.raises(NoSuchButton):
        anna.tap(999, "a")


async def test_a_forged_tap_reaches_the_bot(api: Api, anna: Person) -> None:
    anna.tap_data(999, "forged")
    query = (await newest(api))["callback_query"]
    assert query["data"] == "forged"
    assert query["message"] == {
        "chat": {"id": anna.id, "first_name": "Anna", "type": "private"},
        "message_id": 999,
        "date": 0,
    }


async def test_a_cleared_phone_shows_nothing_but_edits_go_through(api: Api, anna: Person) -> None:
    sent = await api.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=keys({"A": "a"}))
    anna.clear_chat()
    assert anna.messages == []
    await api.ok("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="unseen")
    assert anna.messages == []
    with pytest.raises(NoSuchButton):
        anna.tap(sent["message_id"], 0)


async def test_blocking_is_told_and_silences_the_person(api: Api, anna: Person) -> None:
    anna.block()
    change = (await newest(api))["my_chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("member", "kicked")
    assert change["new_chat_member"]["user"]["id"] == 123456
    assert anna.block() == 0
    with pytest.raises(RuntimeError, match="blocked the bot"):
        anna.send_text("x")
    anna.unblock()
    assert (await newest(api))["my_chat_member"]["new_chat_member"]["status"] == "member"


async def test_an_own_message_can_be_edited(api: Api, anna: Person) -> None:
    anna.send_text("old")
    anna.edit_text(anna.messages[-1].message_id, "new")
    edited = (await newest(api))["edited_message"]
    assert (edited["text"], edited["edit_date"]) == ("new", int(START.timestamp()))
    await api.ok("sendMessage", chat_id=anna.id, text="the bot's")
    with pytest.raises(ValueError, match="cannot edit"):
        anna.edit_text(anna.last.message_id, "mine")


async def test_messages_of_other_kinds(api: Api, anna: Person) -> None:
    for send, field in (
        (anna.send_sticker, "sticker"),
        (anna.send_photo, "photo"),
        (anna.send_voice, "voice"),
        (anna.send_location, "location"),
        (anna.send_contact, "contact"),
    ):
        send()
        message = (await newest(api))["message"]
        assert field in message
        assert "text" not in message
    anna.forward("their words", sender="Carla")
    assert (await newest(api))["message"]["forward_origin"]["sender_user_name"] == "Carla"


async def test_a_message_deleted_by_the_person_is_gone_for_the_bot(api: Api, anna: Person) -> None:
    sent = await api.ok("sendMessage", chat_id=anna.id, text="x")
    anna.delete_message(sent["message_id"])
    refusal = await api.refused("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="y")
    assert refusal == "Bad Request: message to edit not found"


async def test_a_phone_says_what_it_shows_when_asked_for_something_else(api: Api, anna: Person) -> None:
    with pytest.raises(LookupError, match="no message from the bot"):
        _ = anna.last
    await api.ok("sendMessage", chat_id=anna.id, text="good morning")
    assert anna.find("morning").text == "good morning"
    with pytest.raises(LookupError, match="good morning"):
        anna.find("evening")
    with pytest.raises(LookupError, match="no button"):
        anna.press("Yes")


def test_ids_of_people_are_unique(sandbox: Sandbox) -> None:
    first, second = sandbox.add_person("A"), sandbox.add_person("B")
    assert first.id != second.id
    assert sandbox.person("B") is sandbox.person(second.id) is second
    for taken in (first.id, 0, -5):
        with pytest.raises(ValueError, match="taken or not positive"):
            sandbox.add_person("C", user_id=taken)
