"""Keeps a world in a store, and brings it back."""

import base64
from contextlib import AbstractContextManager
from dataclasses import asdict
from itertools import count
from typing import Any

from bot.sandbox.model import Button, Json, Media, Message, User
from bot.sandbox.person import Person
from bot.sandbox.store import Store
from bot.sandbox.updates import Pending
from bot.sandbox.world import World


class Keeper:
    """Writes each change as it happens. Taps waiting for an answer are not kept: they expire anyway."""

    def __init__(self, world: World, store: Store) -> None:
        self._world = world
        self._store = store
        self._last_message = 0

    def together(self) -> AbstractContextManager[None]:
        return self._store.together()

    def message(self, message: Message) -> None:
        media = message.media.file_id if message.media is not None else None
        self._store.put("message", message.message_id, {**asdict(message), "media": media})
        if message.message_id > self._last_message:
            self._last_message = message.message_id
            self._store.put("bot", "last_message", message.message_id)

    def forget_message(self, message: Message) -> None:
        self._store.drop("message", message.message_id)

    def person(self, person: Person) -> None:
        state = {name: getattr(person, name) for name in ("about", "started", "blocked", "deleted")}
        self._store.put("person", person.id, {"user": asdict(person.user), **state})

    def file(self, media: Media) -> None:
        self._store.put("file", media.file_id, asdict(media))

    def settings(self) -> None:
        world, hook = self._world, self._world.webhook
        commands = {"commands": world.commands, "profile": world.profile, "menu_button": world.menu_button}
        webhook = {"url": hook.url, "secret": hook.secret, "max_connections": hook.max_connections}
        self._store.put("bot", "settings", {**commands, "webhook": webhook, "allowed": list(world.updates.allowed)})

    def queue(self, arrived: list[Pending], dropped: list[int]) -> None:
        for update_id in dropped:
            self._store.drop("update", update_id)
        for pending in arrived:
            self._store.put("update", pending.id, asdict(pending))
        if arrived:
            self._store.put("bot", "next_update_id", self._world.updates.next_id)

    # --- and back

    def load(self) -> None:
        """Fill the world with what was kept; called once, before anything else happens in it."""
        world = self._world
        for _, item in self._store.all("file"):
            world.files[item["file_id"]] = Media(**{**item, "data": base64.b64decode(item["data"])})
        for _, item in self._store.all("person"):
            person = Person(world, User(**item.pop("user")))
            for name, value in item.items():
                setattr(person, name, value)
            world.people[person.id] = person
        messages = sorted((item for _, item in self._store.all("message")), key=lambda item: item["message_id"])
        for item in messages:
            world.people[item["chat_id"]].chat[item["message_id"]] = self._message(item)
        world.updates.restore(Pending(**{"id": int(number), **item}) for number, item in self._store.all("update"))
        self._numbers()
        self._settings()

    def _message(self, item: Json) -> Message:
        buttons = [[Button(**button) for button in row] for row in item["buttons"]]
        media = self._world.files.get(item["media"]) if item["media"] is not None else None
        return Message(**{**item, "buttons": buttons, "media": media})

    def _numbers(self) -> None:
        """Go on counting where it stopped. Tap ids jump, so that an answer to an old tap finds nothing."""
        world, kept = self._world, dict(self._store.all("bot"))
        self._last_message = int(kept.get("last_message", 0))
        world.message_ids = count(self._last_message + 1)
        world.file_ids = count(len(world.files) + 1)
        world.query_ids = count(world.seconds() * 1_000_000)
        if "next_update_id" in kept:
            world.updates.next_id = kept["next_update_id"]
            world.updates.highest = world.updates.next_id - 1

    def _settings(self) -> None:
        kept: Any = dict(self._store.all("bot")).get("settings")
        if kept is None:
            return
        world, hook = self._world, self._world.webhook
        world.commands, world.profile, world.menu_button = (
            kept["commands"],
            kept["profile"],
            kept["menu_button"],
        )
        world.updates.allowed = frozenset(kept["allowed"])
        hook.url, hook.secret = kept["webhook"]["url"], kept["webhook"]["secret"]
        hook.max_connections = kept["webhook"]["max_connections"]
