"""Intake: updates are taken, one transaction each, however they come; whoever brought them acknowledges then.

One person's updates are taken in their order, many people's side by side. When the database cannot take anything,
nothing is acknowledged; when one update fails every time, it is set aside and the rest goes on.
"""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeGuard
from weakref import WeakValueDictionary

import structlog
from telegram import Bot, Chat, ChatMember, Message, Update

from bot.meters import Meters
from bot.showing import Showing
from bot.telegram_bot import TelegramBot
from handlers.edge import incoming, sweep
from handlers.ground.events import Added, Answer, Event, Reached, Tapped, Typed
from handlers.ground.routes import Routes
from handlers.ground.turn import Site
from storage import status
from storage.database import Database, Tx
from storage.errors import StorageUnavailable
from storage.outgoing_order import find_next_due
from storage.tables import outgoing

log = structlog.get_logger("alliance.intake")

Raw = Mapping[str, Any]
_TRIES = 3
_TOO_LARGE = 1 << 63
_NOTE_EVERY = timedelta(seconds=30)
_NOTE_UPDATES_EVERY = timedelta(seconds=5)
_NOTES = ("pinned_message", "message_auto_delete_timer_changed", "chat_background_set", "write_access_allowed")
_GONE = (ChatMember.BANNED, ChatMember.LEFT)


class Intake:
    """Takes updates. `committed` is told after every one that was taken when the next outgoing row is due."""

    def __init__(
        self,
        db: Database,
        telegram: TelegramBot,
        site: Site,
        routes: Routes,
        showing: Showing,
        *,
        now: Callable[[], datetime],
        committed: Callable[[datetime | None], None],
        meters: Meters,
    ) -> None:
        self._db, self._telegram, self._site, self._routes, self._showing = db, telegram, site, routes, showing
        self._now, self._committed, self._meters = now, committed, meters
        self._noted: datetime | None = None
        self._update_noted: datetime | None = None
        self._turns: WeakValueDictionary[object, asyncio.Lock] = WeakValueDictionary()

    async def note_contact(self) -> None:
        """Telegram is in touch: keep when; after an outage, open check-ins get its time back.

        Raises StorageUnavailable.
        """
        now = self._now()
        if _is_lately(self._noted, now, _NOTE_EVERY):
            return
        gap, faults = await self._db.write(lambda tx: sweep.note_poll(tx, self._site))
        self._noted = now
        for fault in faults:
            log.error("not set right", error=f"{type(fault).__name__} at {place_of(fault)}")
        if gap is not None:
            log.warning("there was an outage", seconds=round(gap.total_seconds()))
            self._committed(now)

    async def take_batch(self, batch: Sequence[Raw]) -> None:
        """Take every update, each person's in order. Raises StorageUnavailable; what was taken stays taken."""
        by_chat: dict[object, list[Raw]] = {}
        for raw in batch:
            by_chat.setdefault(_chat_of(raw), []).append(raw)
        results = await asyncio.gather(
            *(self._take_in_order(each) for each in by_chat.values()), return_exceptions=True
        )
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def shown(self, raw: Raw, seconds: float) -> None:
        """Wait, for so many seconds at most, until what this update has led to is shown."""
        chat = _chat_of(raw)
        if isinstance(chat, int):
            await self._showing.shown(chat, seconds)

    async def _take_in_order(self, several: Sequence[Raw]) -> None:
        """One person's, one after the other, also where requests bring them at the same time."""
        async with self._turns.setdefault(_chat_of(several[0]), asyncio.Lock()):
            for raw in several:
                await self.take(raw)

    async def take(self, raw: Raw) -> None:
        """One update: commit its effects, then show them. One that always fails is set aside."""
        for attempt in range(1, _TRIES + 1):
            try:
                event = to_event(raw, self._telegram.ptb)
                if event is None:
                    return
                answer, due = await self._db.write(lambda tx: self._taken(tx, event))  # noqa: B023
            except StorageUnavailable:
                raise
            except Exception as error:
                where = f"{type(error).__name__} at {place_of(error)}"
                log.error("update failed", update=raw.get("update_id"), attempt=attempt, error=where)
            else:
                if answer.refused is not None:
                    log.warning("refused", update=event.update_id, why=answer.refused)
                self._meters.took(event)
                self._showing.show(answer)
                self._committed(due)
                return
        await self._set_aside(raw, where)

    def _taken(self, tx: Tx, event: Event) -> tuple[Answer, datetime | None]:
        """With when the next outgoing row is due, where one was written; that updates come is kept now and then."""
        answer = incoming.take(tx, self._site, self._routes, event)
        if not _is_lately(self._update_noted, tx.now, _NOTE_UPDATES_EVERY):
            self._update_noted = tx.now
            status.mark_update_taken(tx)
        return answer, find_next_due(tx) if tx.has_written(outgoing) else None

    async def _set_aside(self, raw: Raw, error: str) -> None:
        update_id, chat = int(raw["update_id"]), _chat_of(raw)
        chat_id = chat if isinstance(chat, int) else None
        payload = json.dumps(raw)
        try:
            shown = await self._db.write(
                lambda tx: incoming.keep_aside(tx, self._site, update_id, chat_id, payload, error)
            )
        except StorageUnavailable:
            raise
        except Exception as fault:  # nothing of it can be kept: it must not keep everybody else's from being taken
            log.error("update lost", update=update_id, error=f"{type(fault).__name__} at {place_of(fault)}")
            return
        log.error("update set aside", update=update_id, error=error)
        if shown is not None:
            self._showing.show(shown)
        self._committed(self._now())


def is_update(raw: object) -> TypeGuard[Raw]:
    """Whether it has the form of an update, with a number that can be kept."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return type(number) is int and -_TOO_LARGE <= number < _TOO_LARGE


def _is_lately(noted: datetime | None, now: datetime, every: timedelta) -> bool:
    """Whether it was noted so shortly before; not after, by a clock that was ahead."""
    return noted is not None and timedelta() <= now - noted < every


def to_event(raw: Raw, bot: Bot | None) -> Event | None:
    """What an update means to us; None for what is no concern of ours (docs/what-a-chat-can-throw.md)."""
    if raw.get("callback_query") is not None:
        return _tapped(raw["update_id"], raw["callback_query"])
    update = Update.de_json(dict(raw), bot)
    member, message = update.my_chat_member, update.message
    if member is not None:
        gone = member.new_chat_member.status in _GONE
        if member.chat.type == Chat.PRIVATE:
            return Reached(update.update_id, member.chat.id, gone, member.date)
        return None if gone else Added(update.update_id, member.chat.id)
    if message is not None and message.chat.type == Chat.PRIVATE and _from_a_person(message):
        where = update.update_id, message.chat.id, message.message_id
        spoken = None if message.from_user is None else message.from_user.language_code
        answers = None if message.reply_to_message is None else message.reply_to_message.message_id
        return Typed(*where, message.date, _text(message), message.media_group_id, spoken, answers)
    return None


def _tapped(update_id: int, query: Raw) -> Tapped | None:
    """A tap, of which the form is known so well that nothing else of it is read: nothing else can make it fail."""
    message, data = query.get("message"), query.get("data")
    if message is None or data is None or message["chat"]["type"] != Chat.PRIVATE:
        return None
    return Tapped(update_id, message["chat"]["id"], message["message_id"], query["id"], data)


def _from_a_person(message: Message) -> bool:
    """Not from another bot, and not Telegram's own note of what somebody did to the chat."""
    by_bot = message.from_user is not None and message.from_user.is_bot
    return not by_bot and not any(getattr(message, kind) for kind in _NOTES)


def _text(message: Message) -> str | None:
    """Typed by this person, now: not forwarded, not a caption. Half a surrogate pair is not text that can be kept."""
    if message.forward_origin is not None or message.text is None:
        return None
    return message.text.encode("utf-8", "replace").decode()


def _chat_of(raw: Raw) -> object:
    """The chat an update belongs to, read without trust in its form; the update itself where there is none."""
    for kind in ("callback_query", "message", "my_chat_member"):
        body = raw.get(kind)
        holder = body.get("message") if kind == "callback_query" and isinstance(body, dict) else body
        if isinstance(holder, dict) and isinstance(holder.get("chat"), dict):
            return holder["chat"].get("id")
    return f"update {raw.get('update_id')}"


def place_of(error: BaseException) -> str:
    """File and line of an error; never its text, which may hold what somebody wrote."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 2)[-1]}:{trace.tb_lineno}"
