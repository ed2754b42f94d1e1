"""Methods that change or remove what was sent, and that answer a tap."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.keyboard import parse_keyboard
from bot.sandbox.methods import method
from bot.sandbox.model import Media, Message
from bot.sandbox.params import Params
from bot.sandbox.sending import caption_of, chat_id_of, media_of, text_of
from bot.sandbox.text import utf16
from bot.sandbox.world import World

DELETE_SECONDS = 48 * 3600
"""How long after sending a message may still be deleted for both sides."""
MAX_ANSWER = 200
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


def _own_message(world: World, params: Params) -> Message:
    chat_id = chat_id_of(params)
    if params.integer("message_id") <= 0:
        raise bad_request("message identifier is not specified")
    message = world.reachable(chat_id).chat.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def _edit(world: World, params: Params, message: Message, change: Callable[[Message], None]) -> Any:
    """Apply `change` and the new keyboard (none sent means none left), unless nothing would differ."""
    buttons = parse_keyboard(params.json("reply_markup"))
    before = (message.text, message.entities, message.media, message.buttons)
    try:
        change(message)
        message.buttons = buttons
        if before == (message.text, message.entities, message.media, message.buttons):
            raise bad_request(UNCHANGED)
    except Exception:
        message.text, message.entities, message.media, message.buttons = before
        raise
    message.edit_date = world.seconds()
    world.touch(message)
    return world.wire(message)


@method("editMessageText")
def edit_message_text(world: World, params: Params) -> Any:
    content = text_of(params, "MESSAGE_TOO_LONG")
    message = _own_message(world, params)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")

    def change(message: Message) -> None:
        message.text, message.entities = content

    return _edit(world, params, message, change)


@method("editMessageCaption")
def edit_message_caption(world: World, params: Params) -> Any:
    content = caption_of(params, "MEDIA_CAPTION_TOO_LONG")
    message = _own_message(world, params)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")

    def change(message: Message) -> None:
        message.text, message.entities = content

    return _edit(world, params, message, change)


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, params: Params) -> Any:
    return _edit(world, params, _own_message(world, params), lambda message: None)


@method("editMessageMedia")
def edit_message_media(world: World, params: Params) -> Any:
    given = params.json("media")
    if not isinstance(given, dict) or given.get("type") not in ("photo", "document"):
        raise bad_request("can't parse input media: the sandbox knows photo and document")
    message = _own_message(world, params)
    content = caption_of(Params(given), "MEDIA_CAPTION_TOO_LONG")
    media: Media = media_of(world, params, given["type"], "media", str(given.get("media", "")))

    def change(message: Message) -> None:
        message.media = media
        message.text, message.entities = content

    return _edit(world, params, message, change)


def _delete(world: World, params: Params, message_id: int, *, must_exist: bool) -> None:
    message = world.reachable(chat_id_of(params)).chat.get(message_id)
    if message is None:
        if must_exist:
            raise bad_request("message to delete not found")
        return
    if world.seconds() - message.date > DELETE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    world.remove(message)


@method("deleteMessage")
def delete_message(world: World, params: Params) -> Any:
    if params.integer("message_id") <= 0:
        raise bad_request("message identifier is not specified")
    _delete(world, params, params.integer("message_id"), must_exist=True)
    return True


@method("deleteMessages")
def delete_messages(world: World, params: Params) -> Any:
    wanted = params.json("message_ids")
    if not isinstance(wanted, list) or not wanted:
        raise bad_request("message identifiers are not specified")
    if len(wanted) > 100:
        raise bad_request("too many message identifiers specified")
    for message_id in wanted:
        _delete(world, params, int(message_id), must_exist=False)
    return True


@method("answerCallbackQuery")
def answer_callback_query(world: World, params: Params) -> Any:
    if utf16(params.text("text")) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query = world.open_query(params.text("callback_query_id"))
    query.answered, query.text, query.alert = True, params.text("text"), params.boolean("show_alert")
    told = {"person": query.person_id, "message": query.message_id, "text": query.text, "alert": query.alert}
    world.hub.changed(None, {"type": "answer", "query": query.id, **told})
    return True
