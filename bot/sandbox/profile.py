"""Methods about the bot itself, its chats and its files."""

import json
import re
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.methods import method
from bot.sandbox.model import Json
from bot.sandbox.params import Params
from bot.sandbox.sending import chat_id_of
from bot.sandbox.wire import chat_json, file_json, user_json
from bot.sandbox.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_ABILITIES = (
    "can_join_groups",
    "can_read_all_group_messages",
    "supports_inline_queries",
    "can_connect_to_business",
)
_LENGTHS = {"name": 64, "description": 512, "short_description": 120}


@method("getMe")
def get_me(world: World, params: Params) -> Any:
    more = ("has_main_web_app", "has_topics_enabled", "allows_users_to_create_topics")
    return {**user_json(world.bot), **dict.fromkeys(_ABILITIES, False), **dict.fromkeys(more, False)}


@method("getChat")
def get_chat(world: World, params: Params) -> Any:
    person = world.people.get(chat_id_of(params))
    if person is None or not person.started:
        raise bad_request("chat not found")
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return {
        **chat_json(person.user),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


@method("leaveChat")
def leave_chat(world: World, params: Params) -> Any:
    chat_id = chat_id_of(params)
    if chat_id not in world.groups:
        raise bad_request("chat not found")
    world.groups.remove(chat_id)
    return True


@method("getFile")
def get_file(world: World, params: Params) -> Any:
    media = world.files.get(params.text("file_id"))
    if media is None:
        raise bad_request("invalid file_id")
    return {**file_json(media), "file_path": f"files/{media.file_id}"}


# --- commands

SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat")


def commands_key(scope: Json, language: str) -> str:
    return json.dumps([scope.get("type", "default"), scope.get("chat_id"), language])


def _commands_key_of(params: Params) -> str:
    scope = params.json("scope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    language = params.text("language_code")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return commands_key(scope, language)


def _command(item: Any) -> Json:
    name, description = str(item.get("command", "")).removeprefix("/"), str(item.get("description", ""))
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


@method("setMyCommands")
def set_my_commands(world: World, params: Params) -> Any:
    commands = params.json("commands")
    if not isinstance(commands, list) or not all(isinstance(item, dict) for item in commands):
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.commands[_commands_key_of(params)] = [_command(item) for item in commands]
    world.settings_changed()
    return True


@method("getMyCommands")
def get_my_commands(world: World, params: Params) -> Any:
    return world.commands.get(_commands_key_of(params), [])


@method("deleteMyCommands")
def delete_my_commands(world: World, params: Params) -> Any:
    world.commands.pop(_commands_key_of(params), None)
    world.settings_changed()
    return True


def commands_for(world: World, person_id: int, language: str) -> list[Json]:
    """What the menu of a phone shows: the narrowest scope that is set, in the person's language if it is."""
    scopes: tuple[Json, ...] = ({"type": "chat", "chat_id": person_id}, {"type": "all_private_chats"}, {})
    keys = [commands_key(scope, spoken) for scope in scopes for spoken in (language, "")]
    return next((world.commands[key] for key in keys if world.commands.get(key)), [])


# --- name, description, menu button


def _set_text(what: str) -> None:
    title = "".join(part.title() for part in what.split("_"))

    @method(f"setMy{title}")
    def set_text(world: World, params: Params) -> Any:
        text = params.text(what)
        if len(text) > _LENGTHS[what]:
            raise bad_request(f"bot {what.replace('_', ' ')} is too long")
        world.profile[f"{what}:{params.text('language_code')}"] = text
        world.settings_changed()
        return True

    @method(f"getMy{title}")
    def get_text(world: World, params: Params) -> Any:
        return {what: profile_text(world, what, params.text("language_code"))}


def profile_text(world: World, what: str, language: str = "") -> str:
    """The bot's name or a description in a language, falling back to the one for everybody."""
    own = world.profile.get(f"{what}:{language}") or world.profile.get(f"{what}:")
    return own or (world.bot.first_name if what == "name" else "")


for _what in _LENGTHS:
    _set_text(_what)


@method("setChatMenuButton")
def set_chat_menu_button(world: World, params: Params) -> Any:
    button = params.json("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("commands", "default", "web_app"):
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    world.menu_button = button
    world.settings_changed()
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, params: Params) -> Any:
    return world.menu_button
