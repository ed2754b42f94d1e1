"""What the page is told: people, messages and the bot, as the phones show them."""

from typing import TYPE_CHECKING

from bot.sandbox.model import Json, Message
from bot.sandbox.profile import commands_for, profile_text

if TYPE_CHECKING:
    from bot.sandbox.person import Person
    from bot.sandbox.world import World

SHOWN = 200
"""How many messages a phone on the page shows; older ones are still there for the bot."""
_OTHERS = {"sticker": "Sticker", "voice": "Voice message", "photo": "Photo", "location": "Location"}


def bot_view(world: "World") -> Json:
    return {
        "type": "bot",
        "name": profile_text(world, "name"),
        "username": world.bot.username,
        "description": profile_text(world, "description"),
    }


def person_view(world: "World", person: "Person") -> Json:
    language = person.user.language_code or ""
    return {
        "id": person.id,
        "name": person.name,
        "about": person.about,
        "blocked": person.blocked,
        "deleted": person.deleted,
        "started": person.started,
        "bot": profile_text(world, "name", language),
        "description": profile_text(world, "description", language),
        "commands": commands_for(world, person.id, language),
        "messages": [message_view(message) for message in person.messages[-SHOWN:]],
    }


def message_view(message: Message) -> Json:
    opened = not message.from_bot and message.text.startswith("/start ")  # phones hide a link's payload
    view: Json = {
        "id": message.message_id,
        "mine": not message.from_bot,
        "date": message.date,
        "edited": message.edit_date is not None and not message.from_bot,
        "text": "/start" if opened else message.text,
        "entities": message.entities,
        "buttons": [[{"label": b.label, "data": b.data, "url": b.url} for b in row] for row in message.buttons],
    }
    if message.media is not None:
        media = message.media
        about = {"width": media.width, "height": media.height, "name": media.name}
        view["media"] = {"id": media.file_id, "kind": media.kind, **about}
    other = next((name for key, name in _OTHERS.items() if key in message.fields), None)
    if other is not None:
        view["other"] = other
    if "forward_origin" in message.fields:
        view["forwarded"] = True
    return view
