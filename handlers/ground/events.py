"""What comes in, and what goes out: four kinds of events, and the answer."""

from dataclasses import dataclass
from datetime import datetime

from handlers.ground.render import Rendered
from handlers.ground.screen import Show


@dataclass(frozen=True)
class Tapped:
    """Somebody tapped a button. `data` is whatever their client sent."""

    update_id: int
    chat_id: int
    message_id: int
    query_id: str
    data: str


@dataclass(frozen=True)
class Typed:
    """Somebody wrote in the private chat; `text` is None when it was not text. `album`: one of several, sent as one.
    `language`: what their app is set to, as Telegram says it. `reply_to`: the message that they chose to answer.
    """

    update_id: int
    chat_id: int
    message_id: int
    sent_at: datetime
    text: str | None
    album: str | None = None
    language: str | None = None
    reply_to: int | None = None


@dataclass(frozen=True)
class Reached:
    """Somebody blocked the bot, or came back."""

    update_id: int
    chat_id: int
    blocked: bool
    sent_at: datetime


@dataclass(frozen=True)
class Added:
    """Somebody has put the bot into a group or a channel, where it has nothing to do."""

    update_id: int
    chat_id: int


Event = Tapped | Typed | Reached | Added


@dataclass(frozen=True)
class Answer:
    """What to do at once, after the commit: answer the tap, and show `rendered` on `message_id`.

    New messages to people we know are not here: they are rows of the outgoing table.
    `refused` says by ids what was refused, for the log. `again` is what to show in a new message when the one
    to edit is gone. `leave`: get out of this chat.
    """

    chat_id: int
    query_id: str | None = None
    toast: str | None = None
    message_id: int | None = None
    rendered: Rendered | None = None
    refused: str | None = None
    again: Show | None = None
    leave: bool = False
