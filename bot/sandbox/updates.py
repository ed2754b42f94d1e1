"""The queue of updates: kept until acknowledged or expired, handed out by long poll or to a webhook."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.errors import ApiError, conflict
from bot.sandbox.model import Json

KINDS = [
    *("message", "edited_message", "channel_post", "edited_channel_post"),
    *("inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query"),
    *("poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request"),
    *("chat_boost", "removed_chat_boost", "message_reaction", "message_reaction_count"),
    *("business_connection", "business_message", "edited_business_message", "deleted_business_messages"),
    "purchased_paid_media",
]
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
DEFAULT_KINDS = frozenset(KINDS) - UNASKED
DAY = 86_400
LIFETIMES: Mapping[str, int] = {
    "callback_query": 150,
    "inline_query": 30,
    "chosen_inline_result": 600,
    "shipping_query": 150,
    "pre_checkout_query": 150,
}
"""Seconds for which an update waits, where it is not a day: as in Telegram's own Bot API server."""
MAX_POLL_SECONDS = 50
HISTORY = 10_000

OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "terminated by setWebhook request"


@dataclass(slots=True)
class Pending:
    """An update on its way, and its number. A webhook gets those of a `queue` in turn; `again` outlives one offset."""

    id: int
    update: Json
    expires: float
    queue: str
    again: bool = False


class Updates:
    """Promises: an allowed update is handed out until a later offset acknowledges it, or it expires.

    `changed(pending, dropped)` is told of every update that joins or leaves the queue.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        lifetimes: Mapping[str, int],
        changed: Callable[[list[Pending], list[int]], None],
    ) -> None:
        self._now = now
        self._lifetimes = lifetimes
        self._changed = changed
        self.next_id = 100_000_001
        self.highest = 0
        self.allowed = DEFAULT_KINDS
        self.pending: dict[int, Pending] = {}
        self.history: dict[int, Pending] = {}
        self._held: list[Pending] | None = None
        self._waiting: asyncio.Future[None] | None = None

    def push(self, body: Json, queue: str) -> int:
        """Queue a new update of one kind; its id, or 0 if the bot has not asked for that kind."""
        kind = next(iter(body), "")
        if kind in KINDS and kind not in self.allowed:
            return 0
        life = self._lifetimes.get(kind, DAY)
        pending = Pending(self.next_id, {"update_id": self.next_id, **body}, self._now().timestamp() + life, queue)
        pending.again = pending.id <= self.highest
        self.next_id += 1
        self.highest = max(self.highest, pending.id)
        self._remember(pending)
        self._enqueue([pending])
        return pending.id

    def redeliver(self, update_id: int) -> None:
        """Queue an update once more, acknowledged or not."""
        old = self.history[update_id]
        self._enqueue([Pending(old.id, old.update, self._now().timestamp() + DAY, old.queue, again=True)])

    def hold(self) -> None:
        """From now on keep new updates back."""
        self._held = self._held if self._held is not None else []

    def release(self, order: Sequence[int] | None = None) -> None:
        """Let go what was held: by ids in this order (those left out are lost), or as it came."""
        held, self._held = self._held or [], None
        if order is not None:
            by_id = {pending.id: pending for pending in held}
            held = [by_id[update_id] for update_id in order]
        self._enqueue(held)

    def drop(self, ids: Iterable[int]) -> None:
        gone = [update_id for update_id in ids if self.pending.pop(update_id, None) is not None]
        if gone:
            self._changed([], gone)

    def expire(self) -> None:
        now = self._now().timestamp()
        self.drop([update_id for update_id, pending in self.pending.items() if pending.expires <= now])

    def batch(self, offset: int, limit: int) -> list[Json]:
        """Acknowledge what lies before `offset`; the next updates, in the order in which they were queued."""
        self.expire()
        if offset < 0:
            self.drop(list(self.pending)[:offset])
        elif offset > 0:
            self.drop([i for i, p in self.pending.items() if i < offset and not p.again])
        chosen = list(self.pending.values())[:limit]
        for pending in chosen:
            pending.again = False
        return [pending.update for pending in chosen]

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """A batch, waiting for one if there is none. Of two polls that wait, the older ends with 409."""
        batch = self.batch(offset, limit)
        if batch or seconds <= 0:
            return batch
        self.abort(conflict(OTHER_POLL))
        waiting = self._waiting = asyncio.get_running_loop().create_future()
        self._changed([], [])
        try:
            async with asyncio.timeout(min(seconds, MAX_POLL_SECONDS)):
                await waiting
        except TimeoutError:
            return []
        finally:
            if self._waiting is waiting:
                self._waiting = None
        return self.batch(offset, limit)

    @property
    def waiting(self) -> bool:
        return self._waiting is not None and not self._waiting.done()

    def abort(self, error: ApiError) -> None:
        """End the poll that waits, if one does."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.done():
            waiting.set_exception(error)

    def close(self) -> None:
        """End the poll that waits as a server does that goes away."""
        self.abort(ApiError(502, "Bad Gateway"))

    def restore(self, pending: Iterable[Pending]) -> None:
        for one in pending:
            self.pending[one.id] = one
            self._remember(one)

    def _remember(self, pending: Pending) -> None:
        self.history[pending.id] = pending
        if len(self.history) > HISTORY:
            del self.history[next(iter(self.history))]

    def _enqueue(self, arrived: list[Pending]) -> None:
        if self._held is not None:
            self._held += arrived
            return
        for one in arrived:
            self.pending.pop(one.id, None)
            self.pending[one.id] = one
        self._changed(arrived, [])
        if arrived and self._waiting is not None and self.waiting:
            self._waiting.set_result(None)
