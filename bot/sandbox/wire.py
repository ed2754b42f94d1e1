"""How things look on the wire."""

from dataclasses import asdict

from bot.sandbox.keyboard import keyboard_json
from bot.sandbox.model import Json, Media, Message, User


def user_json(user: User) -> Json:
    return {key: value for key, value in asdict(user).items() if value is not None}


def chat_json(user: User) -> Json:
    chat: Json = {"id": user.id, "first_name": user.first_name, "type": "private"}
    if user.username is not None:
        chat["username"] = user.username
    return chat


def message_json(message: Message, person: User, bot: User) -> Json:
    """A message as the Bot API shows it to the bot."""
    body: Json = {
        "message_id": message.message_id,
        "from": user_json(bot if message.from_bot else person),
        "chat": chat_json(person),
        "date": message.date,
    }
    if message.edit_date is not None:
        body["edit_date"] = message.edit_date
    if message.media is not None:
        body[message.media.kind] = media_json(message.media)
    if message.text:
        body["text" if message.media is None else "caption"] = message.text
    if message.entities:
        body["entities" if message.media is None else "caption_entities"] = message.entities
    if message.buttons:
        body["reply_markup"] = keyboard_json(message.buttons)
    if message.protect_content:
        body["has_protected_content"] = True
    return {**body, **message.fields}


def media_json(media: Media) -> Json | list[Json]:
    file = file_json(media)
    if media.kind == "photo":
        return [{**file, "width": media.width, "height": media.height}]
    return {**file, "file_name": media.name, "mime_type": media.mime}


def file_json(media: Media) -> Json:
    return {"file_id": media.file_id, "file_unique_id": f"u{media.file_id}", "file_size": len(media.data)}


def preview(message: Message) -> str:
    """What a lock screen shows of a message: its first lines, spoilers hidden."""
    text = message.text
    for entity in message.entities:
        if entity["type"] == "spoiler":
            units = text.encode("utf-16-le")
            start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
            hidden = units[:start] + ("▒" * entity["length"]).encode("utf-16-le") + units[end:]
            text = hidden.decode("utf-16-le")
    if message.media is not None:
        text = f"{'🖼' if message.media.kind == 'photo' else '📎'} {text or message.media.kind.title()}"
    return text
