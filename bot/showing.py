"""Showing: after the commit, what a tap leads to appears on the tapped message. The newest screen wins."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine
from functools import partial

import structlog

from bot.channel import Channel
from bot.outcome import Done, Never, NotDone, Unknown, Unreached, Wait
from handlers.ground.events import Answer

log = structlog.get_logger("alliance.showing")

_TRIES = 4
_PAUSE = 0.5


class Showing:
    """Edits messages, one at a time each. `gone` is told when a message is not there to be edited any more."""

    def __init__(self, channel: Channel, gone: Callable[[Answer], None]) -> None:
        self._channel, self._gone = channel, gone
        self._newest: dict[tuple[int, int], Answer] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_chat: defaultdict[int, set[asyncio.Task[None]]] = defaultdict(set)

    def show(self, answer: Answer) -> None:
        """Begin to show; returns at once."""
        chat = answer.chat_id
        if answer.leave:
            self._start(chat, self._leave(chat))
        if answer.query_id is not None:
            self._start(chat, self._answer(answer.query_id, answer.toast))
        if answer.rendered is None:
            return
        if answer.message_id is None:
            self._start(chat, self._send(answer))
            return
        place = (chat, answer.message_id)
        waiting = place in self._newest
        self._newest[place] = answer
        if not waiting:
            self._start(chat, self._edit(place))

    async def shown(self, chat_id: int, seconds: float) -> None:
        """Wait until nothing is being shown in this chat any more, but no longer than so many seconds."""
        if chat_id in self._in_chat:
            await asyncio.wait(list(self._in_chat[chat_id]), timeout=seconds)

    async def drain(self, seconds: float) -> None:
        """Wait for what is being shown, but not for ever."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in list(self._tasks):
            task.cancel()

    @property
    def busy(self) -> bool:
        """Whether something is being shown now."""
        return bool(self._tasks)

    def _start(self, chat_id: int, coroutine: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(coroutine)
        self._tasks.add(task)
        self._in_chat[chat_id].add(task)
        task.add_done_callback(partial(self._ended, chat_id))

    def _ended(self, chat_id: int, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._in_chat[chat_id].discard(task)
        if not self._in_chat[chat_id]:
            del self._in_chat[chat_id]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("not shown", error=type(error).__name__)

    async def _answer(self, query_id: str, toast: str | None) -> None:
        await self._channel.answer(query_id, toast)

    async def _leave(self, chat_id: int) -> None:
        await self._channel.leave(chat_id)

    async def _send(self, answer: Answer) -> None:
        """To somebody of whom nothing is kept, and so no row either."""
        if answer.rendered is not None:
            await self._channel.send(answer.chat_id, answer.rendered)

    async def _edit(self, place: tuple[int, int]) -> None:
        tries = 0
        while True:
            answer = self._newest[place]
            assert answer.rendered is not None
            outcome = await self._channel.edit(*place, answer.rendered)
            if isinstance(outcome, Wait | NotDone | Unknown | Unreached) and tries < _TRIES:
                tries += 1
                told = outcome.seconds if isinstance(outcome, Wait) else None
                await asyncio.sleep(_PAUSE * tries if told is None else told)
                continue
            if self._newest[place] is not answer:
                tries = 0
                continue
            del self._newest[place]
            if isinstance(outcome, Never) and outcome.error == "gone":
                self._gone(answer)
            elif not isinstance(outcome, Done):
                log.info("not shown", outcome=str(outcome))
            return
