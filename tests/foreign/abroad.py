"""Phones at somebody else's server: the sandbox's phones and what they show, without the sandbox's Bot API."""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from itertools import count
from typing import Any

from bot.sandbox import Message, Person, Sandbox
from bot.sandbox.keyboard import parse_keyboard
from bot.sandbox.text import parse_html
from tests.foreign.proxy import Call, Proxy
from tests.foreign.servers import Json, Running

_OWN_MESSAGES_FROM = 5_000_000


class Abroad(Sandbox):
    """What a `Stage` needs of a sandbox, at another server: what people do goes in by that server's own door, and what
    their phones show is what it took from the bot.
    """

    def __init__(self, server: Running, *, token: str, now: Callable[[], datetime]) -> None:
        super().__init__(token=token, now=now, username="someone_elses_bot")
        self.proxy = Proxy(server, self._acknowledged, self._taken)
        self.world.message_ids = count(_OWN_MESSAGES_FROM)
        self._keeps = server.kind.keeps
        self._way_in: asyncio.Queue[Json] = asyncio.Queue()
        self._outside = 0
        self._handed_out: dict[int, None] = {}
        self._unknown: list[Message] = []
        setattr(self.world.updates, "push", self._push)  # noqa: B010 - the phones' one way to the bot

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        await self.proxy.start()
        self._carrier = asyncio.create_task(self._carry())

    async def stop(self) -> None:
        self._carrier.cancel()
        await self.proxy.stop()

    @property
    def base_url(self) -> str:
        return self.proxy.url

    @property
    def pending(self) -> list[int]:
        """What is on its way in, at the server, or not acknowledged yet."""
        return [*range(self._outside), *self._handed_out]

    def _push(self, body: Json, queue: str) -> int:
        self._outside += 1
        self._way_in.put_nowait(body)
        return 1

    async def _carry(self) -> None:
        """In their order: what people do, to the server."""
        while True:
            await self.proxy.push(self.token, await self._way_in.get())

    def _taken(self, call: Call) -> None:
        fields, result = call.fields, call.result
        if call.method == "getUpdates":
            self._handed(result)
        elif call.method.startswith("send"):
            self._show(fields, int(result["message_id"]))
        elif call.method == "editMessageText":
            self._change(fields)
        elif call.method == "deleteMessage":
            person = self.world.people[int(fields["chat_id"])]
            person.chat.pop(int(fields["message_id"]), None)

    def _acknowledged(self, offset: int) -> None:
        for update_id in [each for each in self._handed_out if each < offset]:
            del self._handed_out[update_id]

    def _handed(self, updates: list[Json]) -> None:
        for update in updates:
            if update["update_id"] not in self._handed_out:
                self._outside -= 1
                self._handed_out[update["update_id"]] = None
            if "message" in update:
                self._learn_number(update["message"])

    def _learn_number(self, body: Json) -> None:
        """A server may number people's messages itself."""
        person, number = self.world.people[body["chat"]["id"]], int(body["message_id"])
        if number in person.chat:
            return
        mine = next(m for m in person.chat.values() if m.message_id >= _OWN_MESSAGES_FROM and m.text == body["text"])
        mine.message_id = number
        person.chat = {message.message_id: message for message in person.chat.values()}

    def _show(self, fields: dict[str, str], number: int) -> None:
        chat_id = int(fields["chat_id"])
        text, _ = parse_html(fields.get("text") or fields.get("caption") or "")
        message = Message(number, chat_id, True, self.world.seconds(), text, buttons=_buttons(fields))
        self.world.add(message)

    def _change(self, fields: dict[str, str]) -> None:
        message = self.world.people[int(fields["chat_id"])].chat.get(int(fields["message_id"]))
        if message is not None:
            message.text, _ = parse_html(fields["text"])
            message.buttons = _buttons(fields)


def _buttons(fields: dict[str, str]) -> Any:
    return parse_keyboard(json.loads(fields["reply_markup"])) if fields.get("reply_markup") else []


def newest_with(person: Person, label: str) -> Message | None:
    """The newest message from the bot with a button of this label, or one that begins so."""
    shown = (m for m in reversed(person.messages) if m.from_bot)
    return next((m for m in shown if any(each.startswith(label) for each in m.labels)), None)
