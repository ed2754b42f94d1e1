"""Everything that is said to Telegram, and what its answers mean for us. Telegram's exceptions stop here."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from telegram import Bot, InputFile
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.http import AiohttpRequest, NoConnection, Pool, Refusal, TurnedAway, open_pool
from bot.outcome import Done, Never, NotDone, Outcome, Unknown, Unreached, Wait
from handlers.ground.commands import Introduction, Menu
from handlers.ground.render import Rendered

log = structlog.get_logger("alliance.telegram")

os.environ.setdefault("PTB_TIMEDELTA", "true")  # the library's switch: its other way of telling times is deprecated
KINDS = ("message", "callback_query", "my_chat_member")
MOST_UPDATES = 100  # in one answer, by the Bot API
_FAILURE_COUNTS = timedelta(hours=1)
_WEBHOOK_CONNECTIONS = 40  # Telegram's own default, said so that an earlier setting does not stay
_TROUBLES = {401: "token", 404: "token", 409: "conflict", 400: "refused"}
_ITS_OWN_FAULT = 500
_TOO_LARGE = 1 << 63
_SILENCE = 5  # so many calls in a row without Telegram's word: not one chat or method, the line fails
_NO_PREVIEW = {"is_disabled": True}
_GONE = ("message to edit not found", "message to delete not found", "message can't be", "message_id_invalid")
_STAYS = "message can't be deleted"
_SO_ALREADY = ("not modified", "query is too old", "query id is invalid")
_NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")


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
    """Says what Telegram answers, unparsed: one odd field must not make a call that succeeded fail."""

    async def call(self, method: str, data: dict[str, Any], wait: float | None = None) -> Any:
        """The `result` of Telegram's word, for which to `wait` so many seconds. Raises what bot/http.py lists."""
        return await self._post(method, data, read_timeout=BaseRequest.DEFAULT_NONE if wait is None else wait)


class _Line:
    """Whether Telegram's word is heard at all, by whichever call."""

    def __init__(self) -> None:
        self._in_vain = 0

    def heard(self) -> None:
        """Telegram's word has come."""
        self._in_vain = 0

    def unheard(self) -> bool:
        """A call was answered by no word of use; returns whether others are answered meanwhile."""
        self._in_vain += 1
        return self._in_vain < _SILENCE


class TelegramBot:
    """The bot at Telegram, by python-telegram-bot over aiohttp. `pool`: where its connections come from."""

    def __init__(self, token: str, api_url: str, pool: Pool = open_pool) -> None:
        self.ptb = _RawBot(
            token,
            base_url=f"{api_url.rstrip('/')}/bot",
            base_file_url=f"{api_url.rstrip('/')}/file/bot",
            request=AiohttpRequest(pool=pool),
            get_updates_request=AiohttpRequest(connections=1, pool=pool),
        )
        self._line = _Line()

    async def open(self) -> str:
        """Connect and return the bot's username. Raises PollTrouble."""
        with self._trouble():
            await self.ptb.initialize()
            if not self.ptb.username:
                raise TypeError("a bot without a name")
        return self.ptb.username

    async def close(self) -> None:
        """Close the connections."""
        await self.ptb.shutdown()
        for request in self.ptb._request:  # `shutdown` leaves them open when `initialize` had failed
            await request.shutdown()

    async def introduce(self, usual: str, said: Mapping[str, Introduction]) -> None:
        """Tell Telegram what to show to strangers by the language of their app, and in the `usual` one to others, where
        it shows something else. It is no reason not to start.
        """
        told = [self._introduce(words, {"language_code": each}) for each, words in said.items() if each != usual]
        await asyncio.gather(self._introduce(said[usual], {}), *told)

    async def _introduce(self, words: Introduction, to: Mapping[str, str]) -> None:
        menu = _commands(words.menu)
        texts = {"Description": {"description": words.description}}
        texts["ShortDescription"] = {"short_description": words.short_description}
        wanted: list[tuple[str, object, dict[str, Any]]] = [("Commands", menu, {"commands": menu})]
        wanted += [(name, text, dict(text)) for name, text in texts.items()]
        for name, ours, data in wanted:
            try:
                if await self.ptb.call(f"getMy{name}", dict(to)) != ours:
                    await self.ptb.call(f"setMy{name}", {**data, **to})
            except TelegramError as error:
                log.warning(
                    "not introduced", what=name, language=to.get("language_code"), outcome=str(self._outcome(error))
                )

    async def offer(self, chat_id: int, menu: Menu) -> Outcome:
        """The commands that are offered in this chat from now on."""
        scope = {"type": "chat", "chat_id": chat_id}
        return await self._act("setMyCommands", {"commands": _commands(menu), "scope": scope})

    async def updates(self, offset: int | None, wait: int, most: int = MOST_UPDATES) -> Sequence[Any]:
        """Wait up to `wait` seconds for updates, unparsed, at most so many; `offset` confirms all before it.

        Raises PollTrouble.
        """
        data = {"offset": offset, "timeout": wait, "limit": most, "allowed_updates": list(KINDS)}
        with self._trouble():
            found = await self.ptb.call("getUpdates", data, wait + 10)
            if not isinstance(found, list):
                raise TypeError("no list of updates")
        return found

    async def set_webhook(self, url: str, secret: str) -> None:
        """From now on Telegram brings updates to this address, and says the secret. Raises PollTrouble."""
        with self._trouble():
            await self.ptb.set_webhook(
                url, secret_token=secret, allowed_updates=KINDS, max_connections=_WEBHOOK_CONNECTIONS
            )

    async def delete_webhook(self) -> None:
        """From now on updates wait to be asked for; none is dropped. Raises PollTrouble."""
        with self._trouble():
            await self.ptb.delete_webhook()

    async def webhook(self) -> Hook:
        """What Telegram knows of this bot's webhook. Raises PollTrouble."""
        with self._trouble():
            info = await self.ptb.get_webhook_info()
            return Hook(info.url, info.pending_update_count, info.last_error_date, info.last_error_message)

    async def send(self, chat_id: int, screen: Rendered, *, silent: bool = False) -> Outcome:
        """A new message. Its number is all that is read of what Telegram says of it."""
        data: dict[str, Any] = {
            "chat_id": chat_id,
            "reply_markup": _keyboard(screen),
            "parse_mode": "HTML",
            "protect_content": screen.protect,
            "disable_notification": silent,
        }
        if screen.picture is not None:
            drawn = await asyncio.to_thread(screen.picture)
            more = {"photo": InputFile(drawn, "picture.png"), "caption": screen.text}
            return await self._act("sendPhoto", {**data, **more}, _made)
        if screen.document is not None:
            made = await asyncio.to_thread(screen.document.make)
            more = {"document": InputFile(made, screen.document.name), "caption": screen.text}
            return await self._act("sendDocument", {**data, **more}, _made)
        more = {"text": screen.text, "link_preview_options": _NO_PREVIEW}
        return await self._act("sendMessage", {**data, **more}, _made)

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
        return await self._act("editMessageText", data)

    async def delete(self, chat_id: int, message_id: int) -> Outcome:
        """Take a message out of the chat. That it is gone already counts as done."""
        return await self._act("deleteMessage", {"chat_id": chat_id, "message_id": message_id})

    async def leave(self, chat_id: int) -> Outcome:
        """Get out of a group or a channel."""
        return await self._act("leaveChat", {"chat_id": chat_id})

    async def answer(self, query_id: str, toast: str | None) -> Outcome:
        """End the little clock on a tapped button."""
        return await self._act("answerCallbackQuery", {"callback_query_id": query_id, "text": toast})

    async def _act(
        self, method: str, data: dict[str, Any], read: Callable[[Any], Done | None] = lambda result: Done()
    ) -> Outcome:
        """Make a call; `read` makes of its result what was done, or None of one that is of no use."""
        try:
            result = await self.ptb.call(method, data)
        except TelegramError as error:
            return self._outcome(error)
        done = read(result)
        if done is None:
            return Unknown("an answer of no use", self._line.unheard())
        self._line.heard()
        return done

    def _outcome(self, error: TelegramError) -> Outcome:
        """What a call that failed means."""
        match error:
            case Refusal(code=code) if code < _ITS_OWN_FAULT:
                self._line.heard()
                return _refused(error)
            case NoConnection():
                return Unreached(error.message)
            case TurnedAway():
                return NotDone(error.message, self._line.unheard())
            case Refusal(code=code):
                return Unknown(f"server error {code}", self._line.unheard())
            case _:
                return Unknown(error.message, self._line.unheard())

    @contextmanager
    def _trouble(self) -> Iterator[None]:
        """What is refused or lost meanwhile is raised as PollTrouble."""
        try:
            yield
        except Refusal as error:
            if error.code < _ITS_OWN_FAULT:
                self._line.heard()
            raise PollTrouble(_TROUBLES.get(error.code, "network"), error.seconds, error.message) from None
        except TelegramError:
            self._line.unheard()
            raise PollTrouble("network") from None
        except (TypeError, ValueError, LookupError, AttributeError):  # the library's, of what it cannot parse
            self._line.unheard()
            raise PollTrouble("network") from None
        self._line.heard()


def _made(result: Any) -> Done | None:
    """The number of a new message."""
    message_id = result.get("message_id") if isinstance(result, dict) else None
    return Done(message_id) if type(message_id) is int and 0 < message_id < _TOO_LARGE else None


def _commands(menu: Menu) -> list[dict[str, str]]:
    return [{"command": name, "description": words} for name, words in menu]


def _keyboard(screen: Rendered) -> dict[str, Any] | None:
    if not screen.keyboard:
        return None
    rows = [[{"text": label, "callback_data": data} for label, data in row] for row in screen.keyboard]
    return {"inline_keyboard": rows}


def _refused(refusal: Refusal) -> Outcome:
    """What Telegram's own refusal means."""
    text = refusal.message.lower()
    match refusal.code:
        case 429 | 420:
            return Wait(refusal.seconds)
        case 403:
            return Never("blocked")
        case 401:
            return Unreached("the token is not accepted", token=True)
        case 400 if any(each in text for each in _SO_ALREADY):
            return Done()
        case 400 if _STAYS in text:
            return Never("stays")
        case 400 if any(each in text for each in _GONE):
            return Never("gone")
        case 400 if any(each in text for each in _NOBODY):
            return Never("blocked")
        case 400 | 413:
            return Never("refused")
        case code:
            return NotDone(f"refused with {code}")
