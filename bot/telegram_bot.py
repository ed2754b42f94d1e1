"""Everything that is said to Telegram, and what its refusals mean for us. Telegram's exceptions stop here."""

import asyncio
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.http import AiohttpRequest, NotDelivered
from handlers.commands import Introduction, Menu
from handlers.render import Rendered

log = structlog.get_logger("alliance.telegram")

os.environ.setdefault("PTB_TIMEDELTA", "true")  # the library's switch: its other way of telling times is deprecated
KINDS = ("message", "callback_query", "my_chat_member")
_FAILURE_COUNTS = timedelta(hours=1)
_WEBHOOK_CONNECTIONS = 40  # Telegram's own default, said so that an earlier setting does not stay
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_GONE = ("message to edit not found", "message to delete not found", "message can't be", "message_id_invalid")
_NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")


@dataclass(frozen=True)
class Done:
    """It happened; `message_id` of a new message."""

    message_id: int | None = None


@dataclass(frozen=True)
class Later:
    """Not now. `seconds` where Telegram said how long; `attempted`: it may have happened all the same."""

    seconds: float | None
    attempted: bool
    whole_bot: bool = False


@dataclass(frozen=True)
class Never:
    """It cannot happen: `blocked` (nobody there), `gone` (no such message) or another short code."""

    error: str


Outcome = Done | Later | Never


@dataclass(frozen=True)
class PollTrouble(Exception):
    """Telegram does not let updates come: `kind` is conflict, token, refused or network.

    Wait `seconds` where known; `words` are Telegram's own about what it refuses.
    """

    kind: str
    seconds: float | None = None
    words: str = ""


class Refused(Exception):
    """Telegram does not accept what the configuration says; the message is a sentence for the operator."""


@dataclass(frozen=True)
class Hook:
    """The webhook as Telegram knows it: its `url`, empty for none; how many updates wait; when and how one failed."""

    url: str
    waiting: int
    failed_at: datetime | None
    error: str | None

    def fails(self, heard_at: datetime | None, now: datetime) -> bool:
        """Whether Telegram, last heard at `heard_at`, tried in vain to bring something since.

        That counts while anything waits, and for an hour: a tap waits for minutes, and whoever tapped is not heard.
        """
        if self.failed_at is None or (heard_at is not None and heard_at >= self.failed_at):
            return False
        return self.waiting > 0 or now - self.failed_at < _FAILURE_COUNTS


class _RawBot(Bot):
    """Leaves some of what Telegram says unparsed."""

    async def raw_updates(self, offset: int | None, wait: int) -> Sequence[dict[str, Any]]:
        """Updates as they come, so that one that cannot be parsed does not block the others."""
        data = {"offset": offset, "timeout": wait, "limit": 100, "allowed_updates": list(KINDS)}
        found = await self._post("getUpdates", data, read_timeout=wait + 10)
        return found if isinstance(found, list) else []

    async def raw_edit(self, data: dict[str, Any]) -> None:
        """Change a message. Telegram answers with the whole of it; to parse that costs as much as to ask for it."""
        await self._post("editMessageText", data)


class TelegramBot:
    """The bot at Telegram, by python-telegram-bot over aiohttp."""

    def __init__(self, token: str, api_url: str) -> None:
        self.ptb = _RawBot(
            token,
            base_url=f"{api_url.rstrip('/')}/bot",
            base_file_url=f"{api_url.rstrip('/')}/file/bot",
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(connections=1),
        )

    async def open(self) -> str:
        """Connect and return the bot's username. Raises PollTrouble."""
        with _trouble():
            await self.ptb.initialize()
        return str(self.ptb.username)

    async def close(self) -> None:
        """Close the connections."""
        await self.ptb.shutdown()
        for request in self.ptb._request:  # `shutdown` leaves them open when `initialize` had failed
            await request.shutdown()

    async def introduce(self, words: Introduction) -> None:
        """Tell Telegram what to show to strangers, where it shows something else. It is no reason not to start."""
        bot, menu = self.ptb, tuple(BotCommand(*each) for each in words.menu)
        try:
            if await bot.get_my_commands() != menu:
                await bot.set_my_commands(menu)
            if (await bot.get_my_description()).description != words.description:
                await bot.set_my_description(words.description)
            if (await bot.get_my_short_description()).short_description != words.short_description:
                await bot.set_my_short_description(words.short_description)
        except TelegramError as error:
            log.warning("not introduced", outcome=str(_outcome(error)))

    async def offer(self, chat_id: int, menu: Menu) -> Outcome:
        """The commands that are offered in this chat from now on."""
        try:
            await self.ptb.set_my_commands(list(menu), scope=BotCommandScopeChat(chat_id))
        except TelegramError as error:
            return _outcome(error)
        return Done()

    async def updates(self, offset: int | None, wait: int) -> Sequence[dict[str, Any]]:
        """Wait up to `wait` seconds for updates; `offset` confirms all before it. Raises PollTrouble."""
        with _trouble():
            return await self.ptb.raw_updates(offset, wait)

    async def set_webhook(self, url: str, secret: str) -> None:
        """From now on Telegram brings updates to this address, and says the secret. Raises PollTrouble."""
        with _trouble():
            await self.ptb.set_webhook(
                url, secret_token=secret, allowed_updates=KINDS, max_connections=_WEBHOOK_CONNECTIONS
            )

    async def delete_webhook(self) -> None:
        """From now on updates wait to be asked for; none is dropped. Raises PollTrouble."""
        with _trouble():
            await self.ptb.delete_webhook()

    async def webhook(self) -> Hook:
        """What Telegram knows of this bot's webhook. Raises PollTrouble."""
        with _trouble():
            info = await self.ptb.get_webhook_info()
        return Hook(info.url, info.pending_update_count, info.last_error_date, info.last_error_message)

    async def send(self, chat_id: int, screen: Rendered, *, silent: bool = False) -> Outcome:
        """A new message."""
        common: dict[str, Any] = {
            "chat_id": chat_id,
            "reply_markup": _keyboard(screen),
            "parse_mode": "HTML",
            "protect_content": screen.protect,
            "disable_notification": silent,
        }
        try:
            if screen.picture is not None:
                drawn = await asyncio.to_thread(screen.picture)
                made = await self.ptb.send_photo(photo=drawn, filename="picture.png", caption=screen.text, **common)
            elif screen.document is not None:
                file = InputFile(screen.document.content, screen.document.name)
                made = await self.ptb.send_document(document=file, caption=screen.text, **common)
            else:
                made = await self.ptb.send_message(text=screen.text, link_preview_options=_NO_PREVIEW, **common)
        except TelegramError as error:
            return _outcome(error)
        return Done(made.message_id)

    async def edit(self, chat_id: int, message_id: int, screen: Rendered) -> Outcome:
        """Change a message. That it is so already counts as done."""
        data = {
            "chat_id": chat_id,
            "message_id": message_id,
            "text": screen.text,
            "reply_markup": _keyboard(screen),
            "parse_mode": "HTML",
            "link_preview_options": _NO_PREVIEW,
        }
        try:
            await self.ptb.raw_edit(data)
        except TelegramError as error:
            return _outcome(error)
        return Done()

    async def delete(self, chat_id: int, message_id: int) -> Outcome:
        """Take a message out of the chat. That it is gone already counts as done."""
        try:
            await self.ptb.delete_message(chat_id, message_id)
        except TelegramError as error:
            return _outcome(error)
        return Done()

    async def leave(self, chat_id: int) -> Outcome:
        """Get out of a group or a channel."""
        try:
            await self.ptb.leave_chat(chat_id)
        except TelegramError as error:
            return _outcome(error)
        return Done()

    async def answer(self, query_id: str, toast: str | None) -> Outcome:
        """End the little clock on a tapped button."""
        try:
            await self.ptb.answer_callback_query(query_id, text=toast)
        except TelegramError as error:
            return _outcome(error)
        return Done()


def _keyboard(screen: Rendered) -> InlineKeyboardMarkup | None:
    if not screen.keyboard:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in screen.keyboard]
    )


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def _outcome(error: TelegramError) -> Outcome:
    """What a refusal means. BadRequest and TimedOut are NetworkErrors in python-telegram-bot: they come first."""
    text = error.message.lower()
    match error:
        case RetryAfter():
            return Later(_seconds(error), attempted=False)
        case Forbidden():
            return Never("blocked")
        case ChatMigrated():
            return Never("group")
        case BadRequest() if "not modified" in text or "query is too old" in text or "query id is invalid" in text:
            return Done()
        case BadRequest() if any(each in text for each in _GONE):
            return Never("gone")
        case BadRequest() if any(each in text for each in _NOBODY):
            return Never("blocked")
        case BadRequest():
            return Never("refused")
        case NotDelivered():
            return Later(None, attempted=False, whole_bot=True)
        case InvalidToken() | Conflict():
            return Later(None, attempted=False, whole_bot=True)
        case TimedOut() | NetworkError():
            return Later(None, attempted=True)
        case _:
            return Never(type(error).__name__)


@contextmanager
def _trouble() -> Iterator[None]:
    """What Telegram refuses meanwhile is raised as PollTrouble."""
    try:
        yield
    except RetryAfter as error:
        raise PollTrouble("network", _seconds(error)) from None
    except InvalidToken:
        raise PollTrouble("token") from None
    except Conflict:
        raise PollTrouble("conflict") from None
    except BadRequest as error:
        raise PollTrouble("refused", words=error.message) from None
    except TelegramError:
        raise PollTrouble("network") from None
