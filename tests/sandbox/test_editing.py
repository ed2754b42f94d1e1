"""Changing, removing, and answering taps."""

from typing import Any

import pytest

from bot.sandbox import Person
from tests.sandbox.conftest import Api, Clock, keys
from tests.sandbox.test_sending import PNG, upload

SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly"
    " the same as a current content and reply markup of the message"
)


@pytest.fixture
async def sent(api: Api, anna: Person) -> dict[str, Any]:
    """Where a message with two buttons is."""
    await api.ok("sendMessage", chat_id=anna.id, text="first", reply_markup=keys({"A": "a", "B": "b"}))
    return {"chat_id": anna.id, "message_id": anna.last.message_id}


async def test_an_edit_changes_the_message_in_place(api: Api, anna: Person, sent: Any, clock: Clock) -> None:
    clock.forward(seconds=90)
    edited = await api.ok("editMessageText", **sent, text="second", reply_markup=keys({"C": "c"}))
    assert edited["edit_date"] == edited["date"] + 90
    assert [(m.text, m.labels) for m in anna.messages if m.from_bot] == [("second", ["C"])]


async def test_an_edit_without_a_keyboard_removes_it(api: Api, anna: Person, sent: Any) -> None:
    edited = await api.ok("editMessageText", **sent, text="first")
    assert "reply_markup" not in edited
    assert anna.last.labels == []


async def test_an_unchanged_edit_is_refused(api: Api, sent: Any) -> None:
    same = keys({"A": "a", "B": "b"})
    assert await api.refused("editMessageText", **sent, text="first ", reply_markup=same) == SAME
    assert await api.refused("editMessageReplyMarkup", **sent, reply_markup=same) == SAME
    await api.ok("editMessageReplyMarkup", **sent)
    assert await api.refused("editMessageReplyMarkup", **sent) == SAME


async def test_a_refused_edit_changes_nothing(api: Api, anna: Person, sent: Any) -> None:
    bad = keys({"A": "x" * 65})
    assert await api.refused("editMessageText", **sent, text="new", reply_markup=bad) == (
        "Bad Request: BUTTON_DATA_INVALID"
    )
    assert await api.refused("editMessageText", **sent, text="a" * 4097) == "Bad Request: MESSAGE_TOO_LONG"
    assert (anna.last.text, anna.last.labels) == ("first", ["A", "B"])


async def test_only_own_messages_that_exist_can_be_edited(api: Api, anna: Person, sent: Any) -> None:
    own = anna.messages[0].message_id
    refusal = await api.refused("editMessageText", chat_id=anna.id, message_id=own, text="x")
    assert refusal == "Bad Request: message can't be edited"
    refusal = await api.refused("editMessageText", chat_id=anna.id, message_id=999, text="x")
    assert refusal == "Bad Request: message to edit not found"
    refusal = await api.refused("editMessageText", chat_id=anna.id, text="x")
    assert refusal == "Bad Request: message identifier is not specified"


async def test_text_and_caption_are_not_the_same(api: Api, anna: Person, sent: Any) -> None:
    refusal = await api.refused("editMessageCaption", **sent, caption="x")
    assert refusal == "Bad Request: there is no caption in the message to edit"
    photo = await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id, caption="old")
    at = {"chat_id": anna.id, "message_id": photo["result"]["message_id"]}
    refusal = await api.refused("editMessageText", **at, text="x")
    assert refusal == "Bad Request: there is no text in the message to edit"
    await api.ok("editMessageCaption", **at, caption="new")
    assert anna.last.caption == "new"
    refusal = await api.refused("editMessageCaption", **at, caption="a" * 1025)
    assert refusal == "Bad Request: MEDIA_CAPTION_TOO_LONG"


async def test_media_can_be_exchanged(api: Api, anna: Person) -> None:
    photo = await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id, caption="old")
    at = {"chat_id": anna.id, "message_id": photo["result"]["message_id"]}
    other = PNG + b"!"
    media = '{"type": "photo", "media": "attach://pic", "caption": "new"}'
    reply = await upload(api, "editMessageMedia", "pic", other, **at, media=media)
    assert reply["ok"] is True
    assert (anna.last.photo, anna.last.caption) == (other, "new")


async def test_a_deleted_message_is_gone_for_good(api: Api, anna: Person, sent: Any) -> None:
    assert await api.ok("deleteMessage", **sent) is True
    assert not [m for m in anna.messages if m.from_bot]
    assert await api.refused("deleteMessage", **sent) == "Bad Request: message to delete not found"
    assert await api.refused("editMessageText", **sent, text="x") == "Bad Request: message to edit not found"


async def test_the_persons_own_message_can_be_deleted_too(api: Api, anna: Person) -> None:
    anna.send_text("something private")
    await api.ok("deleteMessage", chat_id=anna.id, message_id=anna.messages[-1].message_id)
    assert [m.text for m in anna.messages] == ["/start"]


async def test_after_48_hours_a_message_stays_but_can_be_edited(api: Api, clock: Clock, sent: Any) -> None:
    clock.forward(hours=48)
    await api.ok("editMessageText", **sent, text="still")
    clock.forward(seconds=1)
    assert await api.refused("deleteMessage", **sent) == "Bad Request: message can't be deleted for everyone"
    await api.ok("editMessageText", **sent, text="months later")


async def test_many_can_be_deleted_at_once_and_missing_ones_are_skipped(api: Api, anna: Person, sent: Any) -> None:
    ids = [message.message_id for message in anna.messages]
    assert await api.ok("deleteMessages", chat_id=anna.id, message_ids=[*ids, 999]) is True
    assert anna.messages == []
    refusal = await api.refused("deleteMessages", chat_id=anna.id, message_ids=list(range(1, 102)))
    assert refusal == "Bad Request: too many message identifiers specified"
    refusal = await api.refused("deleteMessages", chat_id=anna.id)
    assert refusal == "Bad Request: message identifiers are not specified"


OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def tap(api: Api, anna: Person, sent: Any) -> str:
    anna.tap(sent["message_id"], "A")
    return str((await api.ok("getUpdates", offset=-1))[0]["callback_query"]["id"])


async def test_a_tap_is_answered_once(api: Api, anna: Person, sent: Any) -> None:
    query = await tap(api, anna, sent)
    assert await api.ok("answerCallbackQuery", callback_query_id=query, text="thanks", show_alert=True) is True
    answered = api.sandbox.queries[-1]
    assert (answered.answered, answered.text, answered.alert) == (True, "thanks", True)
    assert await api.refused("answerCallbackQuery", callback_query_id=query) == OLD
    assert await api.refused("answerCallbackQuery", callback_query_id="77") == OLD


async def test_a_tap_grows_old(api: Api, anna: Person, sent: Any, clock: Clock) -> None:
    early, late = await tap(api, anna, sent), await tap(api, anna, sent)
    clock.forward(seconds=15)
    await api.ok("answerCallbackQuery", callback_query_id=early)
    clock.forward(seconds=1)
    assert await api.refused("answerCallbackQuery", callback_query_id=late) == OLD


async def test_an_answer_is_short(api: Api, anna: Person, sent: Any) -> None:
    query = await tap(api, anna, sent)
    refusal = await api.refused("answerCallbackQuery", callback_query_id=query, text="a" * 201)
    assert refusal == "Bad Request: MESSAGE_TOO_LONG"
    await api.ok("answerCallbackQuery", callback_query_id=query, text="a" * 200)
