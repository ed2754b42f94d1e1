"""Methods that put something new before a person."""

import hashlib
from typing import Any

from bot.sandbox.errors import bad_request, too_many_requests
from bot.sandbox.keyboard import parse_keyboard
from bot.sandbox.media import check_photo, uploaded
from bot.sandbox.methods import method
from bot.sandbox.model import Json, Media, Message
from bot.sandbox.params import Params
from bot.sandbox.text import find_entities, parse_html, trim, utf16
from bot.sandbox.world import World

MAX_TEXT = 4096
MAX_CAPTION = 1024
ACTIONS = {"typing", "choose_sticker", "find_location"} | {
    f"{verb}_{what}" for verb in ("record", "upload") for what in ("photo", "video", "voice", "document", "video_note")
}


def formatted(params: Params, field: str, entities: str) -> tuple[str, list[Json]]:
    """The text of `field` and its entities, from its parse mode or as given."""
    source, mode = params.text(field), params.text("parse_mode").lower()
    if mode in ("", "none"):
        given = params.json(entities) or []
        if not isinstance(given, list) or not all(isinstance(entity, dict) for entity in given):
            raise bad_request(f"can't parse entities: expected an Array of MessageEntity in {entities}")
        marked = source, [dict(entity) for entity in given]
    elif mode == "html":
        marked = parse_html(source)
    elif mode in ("markdown", "markdownv2"):
        raise bad_request(f"can't parse entities: the sandbox reads HTML and entities, not {mode}")
    else:
        raise bad_request("unsupported parse_mode")
    text, kept = trim(*marked)
    return text, find_entities(text, kept)


def text_of(params: Params, too_long: str) -> tuple[str, list[Json]]:
    if not params.text("text"):
        raise bad_request("message text is empty")
    text, entities = formatted(params, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if utf16(text) > MAX_TEXT:
        raise bad_request(too_long)
    return text, entities


def caption_of(params: Params, too_long: str) -> tuple[str, list[Json]]:
    text, entities = formatted(params, "caption", "caption_entities")
    if utf16(text) > MAX_CAPTION:
        raise bad_request(too_long)
    return text, entities


def media_of(world: World, params: Params, kind: str, field: str, value: str | None = None) -> Media:
    """The photo or document of a call: uploaded now, or sent before and named by its id."""
    upload = uploaded(params, field, value)
    if upload is None:
        file_id = params.text(field) if value is None else value
        known = world.files.get(file_id)
        if known is None or known.kind != kind:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return known
    width, height = check_photo(upload) if kind == "photo" else (0, 0)
    digest = hashlib.sha256(upload.data).hexdigest()[:12]
    media = Media(
        f"sandbox-{next(world.file_ids)}-{digest}", kind, upload.name, upload.mime, upload.data, width, height
    )
    return world.add_file(media)


def chat_id_of(params: Params) -> int:
    if not params.text("chat_id"):
        raise bad_request("chat_id is empty")
    return params.integer("chat_id")


def _reply_of(message: Message, world: World, params: Params) -> int | None:
    reply = params.json("reply_parameters") or {}
    wanted = int(reply.get("message_id", 0)) or params.integer("reply_to_message_id")
    if not wanted:
        return None
    if wanted in world.people[message.chat_id].chat:
        return wanted
    if reply.get("allow_sending_without_reply") or params.boolean("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _send(world: World, params: Params, content: tuple[str, list[Json]], media: Media | None = None) -> Json:
    text, entities = content
    buttons = parse_keyboard(params.json("reply_markup"))
    person = world.reachable(chat_id_of(params))
    message = Message(0, person.id, True, world.seconds(), text, entities, buttons, media)
    message.reply_to = _reply_of(message, world, params)
    message.protect_content = params.boolean("protect_content")
    message.disable_notification = params.boolean("disable_notification")
    if wait := world.limits.take(person.id):
        raise too_many_requests(wait)
    message.message_id = next(world.message_ids)
    return world.wire(world.add(message))


@method("sendMessage")
def send_message(world: World, params: Params) -> Any:
    return _send(world, params, text_of(params, "message is too long"))


@method("sendPhoto")
def send_photo(world: World, params: Params) -> Any:
    content = caption_of(params, "message caption is too long")
    return _send(world, params, content, media_of(world, params, "photo", "photo"))


@method("sendDocument")
def send_document(world: World, params: Params) -> Any:
    content = caption_of(params, "message caption is too long")
    return _send(world, params, content, media_of(world, params, "document", "document"))


@method("sendChatAction")
def send_chat_action(world: World, params: Params) -> Any:
    if params.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    person = world.reachable(chat_id_of(params))
    world.hub.changed(None, {"type": "action", "person": person.id, "action": params.text("action")})
    return True
