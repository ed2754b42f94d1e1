"""A person with a phone: what they can do to the bot, and what their phone shows."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.model import Button, Json, Message, User
from bot.sandbox.text import find_entities
from bot.sandbox.wire import chat_json, message_json, user_json

if TYPE_CHECKING:
    from bot.sandbox.world import World

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class NoSuchButton(LookupError):
    """There is no such button on this message now."""


class Person:
    """One private chat with the bot, seen from the person's side. Every act returns the id of its update."""

    def __init__(self, world: "World", user: User, about: str = "") -> None:
        self._world = world
        self.user = user
        self.about = about
        self.started = False
        self.blocked = False
        self.deleted = False
        self.chat: dict[int, Message] = {}
        """Every message that exists, shown or not, by id."""

    @property
    def id(self) -> int:
        """The user id, which is the id of the private chat too."""
        return self.user.id

    @property
    def name(self) -> str:
        return self.user.first_name

    # --- what the phone shows

    @property
    def messages(self) -> list[Message]:
        """What the phone shows now, in order."""
        return [message for message in self.chat.values() if not message.cleared]

    @property
    def last(self) -> Message:
        """The newest message from the bot that is shown."""
        return next(self._from_bot(), None) or self._fail("no message from the bot")

    def find(self, text: str) -> Message:
        """The newest message from the bot that is shown and contains `text`."""
        found = next((m for m in self._from_bot() if text in m.text), None)
        return found or self._fail(f"no message with {text!r}")

    def _from_bot(self) -> Iterator[Message]:
        return (message for message in reversed(self.messages) if message.from_bot)

    def _fail(self, what: str) -> NoReturn:
        shown = "\n".join(f"  {'bot' if m.from_bot else 'me '} {m.text!r} {m.labels}" for m in self.messages)
        raise LookupError(f"{what} on the phone of {self.name}; it shows:\n{shown}")

    # --- what the person does

    def send_text(self, text: str, *, date: datetime | None = None, reply_to: int | None = None) -> int:
        """Write to the bot. `date` is when the phone sent it, if not now; `reply_to` the message that it answers."""
        message = Message(0, self.id, False, self._when(date), text, find_entities(text, []), reply_to=reply_to)
        if reply_to is not None:
            answered = message_json(self.chat[reply_to], self.user, self._world.bot)
            message.fields = {"reply_to_message": answered}
        return self._write(message)

    def send_raw(self, fields: Json, *, date: datetime | None = None) -> int:
        """Send a message of any other kind: its fields as the Bot API names them."""
        return self._write(Message(0, self.id, False, self._when(date), fields=fields))

    def send_sticker(self) -> int:
        file = {"file_id": "sticker", "file_unique_id": "usticker", "width": 512, "height": 512}
        return self.send_raw(
            {"sticker": {**file, "type": "regular", "is_animated": False, "is_video": False, "emoji": "🙂"}}
        )

    def send_photo(self, caption: str = "") -> int:
        photo = {"file_id": "picture", "file_unique_id": "upicture", "width": 90, "height": 90}
        return self.send_raw({"photo": [photo], **({"caption": caption} if caption else {})})

    def send_voice(self, seconds: int = 3) -> int:
        return self.send_raw({"voice": {"file_id": "voice", "file_unique_id": "uvoice", "duration": seconds}})

    def send_location(self, latitude: float = 0.0, longitude: float = 0.0) -> int:
        return self.send_raw({"location": {"latitude": latitude, "longitude": longitude}})

    def send_contact(self, phone_number: str = "+10000000000") -> int:
        return self.send_raw({"contact": {"phone_number": phone_number, "first_name": self.name}})

    def forward(self, text: str, *, sender: str = "Somebody", date: datetime | None = None) -> int:
        """Forward somebody else's message to the bot."""
        origin = {"type": "hidden_user", "sender_user_name": sender, "date": self._when(date)}
        fields = {"forward_origin": origin}
        message = Message(0, self.id, False, self._when(), text, find_entities(text, []), fields=fields)
        return self._write(message)

    def open_link(self, link: str) -> int:
        """Open a t.me link to the bot (or its payload alone) and press Start."""
        payload = self._payload(link)
        return self.send_text(f"/start {payload}" if payload else "/start")

    def edit_text(self, message_id: int, text: str) -> int:
        """Edit an own message."""
        message = self.chat[message_id]
        if message.from_bot:
            raise ValueError("a person cannot edit the bot's message")
        message.text, message.entities = text, find_entities(text, [])
        message.edit_date = self._world.seconds()
        with self._world.together():
            self._world.touch(message)
            return self._push("edited_message", self._world.wire(message))

    def tap(self, message_id: int, button: int | str) -> int:
        """Tap a button that is there now: by its number counted along the rows, its label, or its payload."""
        message = self.chat.get(message_id)
        if message is None or message.cleared:
            raise NoSuchButton(f"message {message_id} is not on the phone of {self.name}")
        data = self._button(message, button).data
        if data is None:
            raise NoSuchButton(f"the button {button!r} opens a link: use open_link")
        return self.tap_data(message_id, data)

    def press(self, label: str) -> int:
        """Tap the button with this label on the newest message that has it."""
        found = next((m for m in self._from_bot() if label in m.labels), None)
        return self.tap((found or self._fail(f"no button {label!r}")).message_id, label)

    def tap_data(self, message_id: int, data: str) -> int:
        """A tap as a forger, an old phone or a slow network would send it: any payload, any message."""
        message = self.chat.get(message_id)
        shown: Json = {"chat": chat_json(self.user), "message_id": message_id, "date": 0}
        if message is not None:
            shown = message_json(message, self.user, self._world.bot)
        query = self._world.add_query(self.id, message_id, data)
        instance = str(7_000_000_000_000_000_000 + self.id)
        body = {"id": query.id, "from": user_json(self.user), "message": shown, "chat_instance": instance}
        return self._push("callback_query", {**body, "data": data})

    def delete_message(self, message_id: int) -> None:
        """Delete a message for both sides; the bot is not told."""
        self._world.remove(self.chat[message_id])

    def clear_chat(self) -> None:
        """Clear the history on this phone only; the bot may still edit what nobody sees."""
        for message in self.messages:
            message.cleared = True
            self._world.touch(message)

    def block(self) -> int:
        """Block the bot: sends to this chat are refused from now on."""
        return self._membership("blocked", True, "member", "kicked")

    def unblock(self) -> int:
        self.started = True
        return self._membership("blocked", False, "kicked", "member")

    def add_to_group(self, group_id: int = -1_000_000_000_001, kind: str = "supergroup") -> int:
        """Put the bot into a group or a channel."""
        self._world.groups.add(group_id)
        chat = {"id": group_id, "type": kind, "title": "Somewhere else"}
        return self._push("my_chat_member", self._change_of_member(chat, "left", "member"))

    def delete_account(self) -> None:
        """The account is no more. Telegram tells the bot nothing."""
        self.deleted = True
        self._world.person_changed(self)

    # --- how

    def _when(self, date: datetime | None = None) -> int:
        return self._world.seconds() if date is None else int(date.timestamp())

    def _write(self, message: Message) -> int:
        if self.deleted or self.blocked:
            state = "deleted the account" if self.deleted else "blocked the bot"
            raise RuntimeError(f"{self.name} has {state} and cannot write")
        message.message_id = next(self._world.message_ids)
        with self._world.together():
            if not self.started:
                self.started = True
                self._world.person_changed(self)
            self._world.add(message)
            return self._push("message", self._world.wire(message))

    def _push(self, kind: str, body: Json) -> int:
        queue = f"{'taps' if kind == 'callback_query' else 'chat'}:{self.id}"
        return self._world.updates.push({kind: body}, queue)

    def _button(self, message: Message, wanted: int | str) -> Button:
        buttons = [button for row in message.buttons for button in row]
        if isinstance(wanted, int):
            found = buttons[wanted : wanted + 1]
        else:
            found = [b for b in buttons if b.label == wanted] or [b for b in buttons if b.data == wanted]
        if len(found) != 1:
            raise NoSuchButton(f"{len(found)} buttons {wanted!r} on {message.text!r}; there are {message.labels}")
        return found[0]

    def _payload(self, link: str) -> str:
        payload = link
        if "/" in link:
            parts = urlsplit(link)
            if (parts.hostname, parts.path.strip("/")) != ("t.me", self._world.bot.username):
                raise ValueError(f"not a link to this bot: {link}")
            payload = parse_qs(parts.query).get("start", [""])[0]
        if payload and not _PAYLOAD.fullmatch(payload):
            raise ValueError(f"Telegram would not pass this payload on: {payload!r}")
        return payload

    def _membership(self, attribute: str, value: bool, old: str, new: str) -> int:
        if getattr(self, attribute) is value:
            return 0
        setattr(self, attribute, value)
        with self._world.together():
            self._world.person_changed(self)
            return self._push("my_chat_member", self._change_of_member(chat_json(self.user), old, new))

    def _change_of_member(self, chat: Json, old: str, new: str) -> Json:
        """What the bot was in a chat, and what this person made it."""
        bot = user_json(self._world.bot)
        body: Json = {"chat": chat, "from": user_json(self.user), "date": self._when()}
        for side, status in (("old_chat_member", old), ("new_chat_member", new)):
            until = {"until_date": 0} if status == "kicked" else {}
            body[side] = {"user": bot, "status": status, **until}
        return body
