"""All that Telegram would know: people, chats, files, taps, updates. The methods and the phones act on it."""

from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.hub import Hub
from bot.sandbox.limits import Limits
from bot.sandbox.model import Json, Media, Message, Notification, Query, User
from bot.sandbox.updates import LIFETIMES, Pending, Updates
from bot.sandbox.webhook import Webhook
from bot.sandbox.wire import message_json, preview

if TYPE_CHECKING:
    from bot.sandbox.keep import Keeper
    from bot.sandbox.person import Person

QUERY_SECONDS = 15
"""How long a tap may wait for its answer. Telegram names no figure; users report 5 to 20 seconds."""
NOTIFICATIONS = 10_000


class World:
    """State, and the few rules that everything shares. Whole seconds and ids are given out here."""

    def __init__(
        self, bot: User, now: Callable[[], datetime], limits: Limits, lifetimes: Mapping[str, int] = LIFETIMES
    ) -> None:
        self.bot = bot
        self.now = now
        self.limits = limits
        self.hub = Hub()
        self.people: dict[int, Person] = {}
        self.files: dict[str, Media] = {}
        self.queries: OrderedDict[str, Query] = OrderedDict()
        self.notifications: deque[Notification] = deque(maxlen=NOTIFICATIONS)
        self.updates = Updates(now, lifetimes, self._queue_changed)
        self.groups: set[int] = set()
        """Chats of several people that the bot was put into."""
        self.profile: dict[str, str] = {}
        self.commands: dict[str, list[Json]] = {}
        self.menu_button: Json = {"type": "commands"}
        self.message_ids = count(1)
        self.query_ids = count(4_000_000_000_000_001)
        self.file_ids = count(1)
        self.keeper: Keeper | None = None
        self.webhook = Webhook(self)

    def seconds(self) -> int:
        return int(self.now().timestamp())

    def together(self) -> AbstractContextManager[None]:
        """What happens inside is kept as one: a message never without its update."""
        return self.keeper.together() if self.keeper is not None else nullcontext()

    # --- messages

    def add(self, message: Message) -> Message:
        """Put a message into its chat, light the phone up if it is the bot's, and tell whoever waits."""
        person = self.people[message.chat_id]
        person.chat[message.message_id] = message
        if message.from_bot:
            self._notify(person, message)
        self.touch(message)
        return message

    def touch(self, message: Message) -> None:
        """A message has changed: keep it and show it."""
        if self.keeper is not None:
            self.keeper.message(message)
        self.hub.changed(message.chat_id)

    def remove(self, message: Message) -> None:
        """A message is gone for both sides."""
        self.people[message.chat_id].chat.pop(message.message_id, None)
        if self.keeper is not None:
            self.keeper.forget_message(message)
        self.hub.changed(message.chat_id)

    def wire(self, message: Message) -> Json:
        body = message_json(message, self.people[message.chat_id].user, self.bot)
        replied = self.people[message.chat_id].chat.get(message.reply_to or 0)
        if replied is not None:
            body["reply_to_message"] = message_json(replied, self.people[message.chat_id].user, self.bot)
        return body

    def _notify(self, person: "Person", message: Message) -> None:
        shown = Notification(person.id, message.message_id, preview(message), self.now(), message.disable_notification)
        self.notifications.append(shown)
        event = {"type": "notice", "person": person.id, "text": shown.text, "silent": shown.silent}
        self.hub.changed(None, event)

    # --- people

    def reachable(self, chat_id: int) -> "Person":
        """The person behind a chat, if the bot may write to them now."""
        person = self.people.get(chat_id)
        if person is None or not person.started:
            raise bad_request("chat not found")
        if person.deleted:
            raise forbidden("user is deactivated")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
        return person

    def person_changed(self, person: "Person") -> None:
        if self.keeper is not None:
            self.keeper.person(person)
        self.hub.changed(person.id)

    # --- files, taps, updates

    def add_file(self, media: Media) -> Media:
        self.files[media.file_id] = media
        if self.keeper is not None:
            self.keeper.file(media)
        return media

    def add_query(self, person_id: int, message_id: int, data: str) -> Query:
        query = Query(str(next(self.query_ids)), person_id, message_id, data, self.now())
        self.queries[query.id] = query
        while len(self.queries) > NOTIFICATIONS:
            self.queries.popitem(last=False)
        return query

    def open_query(self, query_id: str) -> Query:
        """The tap that may still be answered; each may be once, and within QUERY_SECONDS."""
        query = self.queries.get(query_id)
        age = (self.now() - query.at).total_seconds() if query is not None else 0
        if query is None or query.answered or age > QUERY_SECONDS:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return query

    def settings_changed(self) -> None:
        """The bot's name, texts, commands or subscriptions have changed."""
        if self.keeper is not None:
            self.keeper.settings()
        self.hub.changed(None, {"type": "bot"})

    def _queue_changed(self, arrived: list[Pending], dropped: list[int]) -> None:
        if self.keeper is not None:
            self.keeper.queue(arrived, dropped)
        if arrived:
            self.webhook.wake()
        self.hub.changed()
