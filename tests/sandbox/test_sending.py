"""What may be sent, to whom, and what is refused."""

import struct
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Person, Sandbox
from tests.sandbox.conftest import Api, Clock, keys

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", 120, 80) + b"rest"


async def upload(api: Api, method: str, field: str, data: bytes, **params: Any) -> Any:
    form = aiohttp.FormData()
    for name, value in params.items():
        form.add_field(name, str(value))
    form.add_field(field, data, filename="file.png", content_type="image/png")
    async with api.client.post(api.url(method), data=form) as response:
        return await response.json()


async def test_a_message_arrives_and_comes_back_as_the_api_shows_it(api: Api, anna: Person, clock: Clock) -> None:
    sent = await api.ok(
        "sendMessage",
        chat_id=anna.id,
        text="  Hello <b>you</b> ",
        parse_mode="HTML",
        reply_markup=keys({"A": "a", "B": "b"}),
        protect_content=True,
        disable_notification=True,
    )
    assert sent == {
        "message_id": anna.last.message_id,
        "from": {"id": 123456, "is_bot": True, "first_name": "Sandbox bot", "username": "check_bot"},
        "chat": {"id": anna.id, "first_name": "Anna", "type": "private"},
        "date": int(clock().timestamp()),
        "text": "Hello you",
        "entities": [{"type": "bold", "offset": 6, "length": 3}],
        "reply_markup": keys({"A": "a", "B": "b"}),
        "has_protected_content": True,
    }
    assert (anna.last.labels, anna.last.callback_data) == (["A", "B"], ["a", "b"])
    assert (anna.last.protect_content, anna.last.disable_notification) == (True, True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "message text is empty"),
        (" \n ", "text must be non-empty"),
        ("a" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
    ],
)
async def test_texts_that_are_refused(api: Api, anna: Person, text: str, words: str) -> None:
    assert await api.refused("sendMessage", chat_id=anna.id, text=text) == f"Bad Request: {words}"


async def test_length_counts_after_the_marks_are_read(api: Api, anna: Person) -> None:
    await api.ok("sendMessage", chat_id=anna.id, text=f"<b>{'a' * 4096}</b>", parse_mode="html")
    assert len(anna.last.text) == 4096


async def test_parse_modes_that_are_refused(api: Api, anna: Person) -> None:
    for mode in ("MarkdownV2", "Markdown"):
        assert "can't parse entities" in await api.refused("sendMessage", chat_id=anna.id, text="x", parse_mode=mode)
    refusal = await api.refused("sendMessage", chat_id=anna.id, text="x", parse_mode="rtf")
    assert refusal == "Bad Request: unsupported parse_mode"


async def test_entities_may_be_given_outright(api: Api, anna: Person) -> None:
    bold = [{"type": "bold", "offset": 0, "length": 1}]
    await api.ok("sendMessage", chat_id=anna.id, text="ab", entities=bold)
    assert anna.last.entities == bold


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "A", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "A", "callback_data": "ü" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "A", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "x"}, "BUTTON_TEXT_INVALID"),
        (
            {"text": "A"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": "A", "url": "nowhere"}, "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
    ],
)
async def test_buttons_that_are_refused(api: Api, anna: Person, button: Any, words: str) -> None:
    refusal = await api.refused("sendMessage", chat_id=anna.id, text="x", reply_markup={"inline_keyboard": [[button]]})
    assert refusal == f"Bad Request: {words}"
    assert not [m for m in anna.messages if m.from_bot]


async def test_payloads_of_64_bytes_and_100_buttons_are_the_limit(api: Api, anna: Person) -> None:
    most = keys(*[{f"{row}{i}": "ü" * 32 for i in range(4)} for row in range(25)])
    await api.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=most)
    assert len(anna.last.labels) == 100
    most["inline_keyboard"].append([{"text": "one more", "callback_data": "x"}])
    refusal = await api.refused("sendMessage", chat_id=anna.id, text="x", reply_markup=most)
    assert refusal == "Bad Request: reply markup is too long"


async def test_a_link_button_has_a_link_and_no_payload(api: Api, anna: Person) -> None:
    link = {"inline_keyboard": [[{"text": "Read", "url": "https://example.org/a"}]]}
    sent = await api.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=link)
    assert sent["reply_markup"] == link
    assert anna.last.buttons[0][0].url == "https://example.org/a"


async def test_only_who_has_written_can_be_written_to(api: Api, sandbox: Sandbox) -> None:
    stranger = sandbox.add_person("Stranger")
    for chat_id in (stranger.id, 42, "@somebody"):
        assert await api.refused("sendMessage", chat_id=chat_id, text="x") == "Bad Request: chat not found"
    assert await api.refused("sendMessage", text="x") == "Bad Request: chat_id is empty"
    stranger.send_text("hello")
    await api.ok("sendMessage", chat_id=stranger.id, text="x")
    assert stranger.last.text == "x"


async def test_a_blocked_bot_is_told_so(api: Api, anna: Person) -> None:
    anna.block()
    reply = await api("sendMessage", chat_id=anna.id, text="x")
    assert (reply.status, reply.error) == (403, "Forbidden: bot was blocked by the user")
    anna.unblock()
    await api.ok("sendMessage", chat_id=anna.id, text="x")


async def test_a_deleted_account_is_unreachable(api: Api, anna: Person) -> None:
    anna.delete_account()
    reply = await api("sendMessage", chat_id=anna.id, text="x")
    assert (reply.status, reply.error) == (403, "Forbidden: user is deactivated")


async def test_a_photo_is_uploaded_sent_again_by_id_and_downloaded(api: Api, anna: Person, sandbox: Sandbox) -> None:
    sent = await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id, caption="<i>look</i>", parse_mode="HTML")
    size = sent["result"]["photo"][-1]
    assert (size["width"], size["height"], size["file_size"]) == (120, 80, len(PNG))
    assert (anna.last.photo, anna.last.caption) == (PNG, "look")
    assert sent["result"]["caption_entities"] == [{"type": "italic", "offset": 0, "length": 4}]
    await api.ok("sendPhoto", chat_id=anna.id, photo=size["file_id"])
    assert (anna.last.photo, anna.last.caption) == (PNG, "")
    path = (await api.ok("getFile", file_id=size["file_id"]))["file_path"]
    async with api.client.get(f"{sandbox.base_url}/file/bot{sandbox.token}/{path}") as response:
        assert await response.read() == PNG
    async with api.client.get(f"{sandbox.base_url}/file/bot9:other/{path}") as response:
        assert response.status == 404


async def test_a_file_may_be_attached_under_another_name(api: Api, anna: Person) -> None:
    sent = await upload(api, "sendDocument", "part7", b"a,b", chat_id=anna.id, document="attach://part7")
    assert sent["result"]["document"]["file_name"] == "file.png"
    assert anna.last.document == b"a,b"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "file must be non-empty"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (PNG[:16] + struct.pack(">II", 9000, 2000), "PHOTO_INVALID_DIMENSIONS"),
        (PNG[:16] + struct.pack(">II", 2100, 100), "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_photos_that_are_refused(api: Api, anna: Person, data: bytes, words: str) -> None:
    sent = await upload(api, "sendPhoto", "photo", data, chat_id=anna.id)
    assert sent["description"] == f"Bad Request: {words}"


async def test_captions_have_their_own_limit(api: Api, anna: Person) -> None:
    sent = await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id, caption="a" * 1025)
    assert sent["description"] == "Bad Request: message caption is too long"


async def test_a_file_id_nobody_knows_is_refused(api: Api, anna: Person) -> None:
    refusal = await api.refused("sendPhoto", chat_id=anna.id, photo="https://example.org/a.png")
    assert refusal == "Bad Request: wrong file identifier/HTTP URL specified"
    assert await api.refused("sendPhoto", chat_id=anna.id) == "Bad Request: there is no photo in the request"


async def test_a_reply_names_a_message_that_exists(api: Api, anna: Person) -> None:
    first = anna.messages[0].message_id
    reply = await api.ok("sendMessage", chat_id=anna.id, text="x", reply_parameters={"message_id": first})
    assert reply["reply_to_message"]["message_id"] == first
    lost = {"message_id": 999}
    refusal = await api.refused("sendMessage", chat_id=anna.id, text="x", reply_parameters=lost)
    assert refusal == "Bad Request: message to be replied not found"
    lost["allow_sending_without_reply"] = True
    assert "reply_to_message" not in await api.ok("sendMessage", chat_id=anna.id, text="x", reply_parameters=lost)


async def test_message_ids_are_never_given_twice(api: Api, sandbox: Sandbox, anna: Person) -> None:
    ben = sandbox.add_person("Ben")
    ben.open_link("")
    ids = [(await api.ok("sendMessage", chat_id=p.id, text="x"))["message_id"] for p in (anna, ben, anna)]
    assert ids == sorted(set(ids))


async def test_chat_actions_are_checked(api: Api, anna: Person) -> None:
    assert await api.ok("sendChatAction", chat_id=anna.id, action="typing") is True
    assert "wrong parameter action" in await api.refused("sendChatAction", chat_id=anna.id, action="sleeping")


async def test_lock_screens_show_what_came(api: Api, sandbox: Sandbox, anna: Person) -> None:
    secret = "Hi <tg-spoiler>low</tg-spoiler>"
    await api.ok("sendMessage", chat_id=anna.id, text=secret, parse_mode="HTML", disable_notification=True)
    await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id)
    shown = [(n.person_id, n.text, n.silent) for n in sandbox.notifications]
    assert shown == [(anna.id, "Hi ▒▒▒", True), (anna.id, "🖼 Photo", False)]
