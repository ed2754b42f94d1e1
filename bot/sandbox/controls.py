"""What a test looks at and turns: calls, lock screens, the queue of updates, faults."""

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from bot.sandbox.faults import PAGE, Fault
from bot.sandbox.model import Call, Json, Notification, Query
from bot.sandbox.params import Params
from bot.sandbox.server import Server
from bot.sandbox.world import World

T = TypeVar("T")


class Controls:
    """The part of the sandbox that Telegram does not have."""

    world: World
    server: Server

    # --- what happened

    @property
    def calls(self) -> deque[Call]:
        """Every call of the Bot API, oldest first."""
        return self.server.calls

    def calls_of(self, *methods: str) -> list[Call]:
        """The calls of these methods that were answered or lost, oldest first."""
        return [call for call in self.calls if call.method in methods]

    @property
    def notifications(self) -> deque[Notification]:
        return self.world.notifications

    @property
    def queries(self) -> list[Query]:
        """The taps, answered and not."""
        return list(self.world.queries.values())

    async def wait_for(self, predicate: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        """What `predicate` returns as soon as that is true. It is asked again after every change."""
        return await self.world.hub.wait_for(predicate, timeout)

    # --- updates by hand

    def push_raw(self, fields: Json, queue: str = "raw") -> int:
        """Queue an update of any shape, even with an `update_id` of its own; the number the sandbox knows it by."""
        return self.world.updates.push(fields, queue)

    def redeliver(self, update_id: int) -> None:
        """Deliver an update once more, though it was acknowledged."""
        self.world.updates.redeliver(update_id)

    def hold(self) -> None:
        """Keep new updates back until `release`."""
        self.world.updates.hold()

    def release(self, order: Sequence[int] | None = None) -> None:
        """Deliver what was held, by update ids in this order, or as it came."""
        self.world.updates.release(order)

    @property
    def pending(self) -> list[int]:
        """Ids of the updates that wait to be delivered or acknowledged."""
        return list(self.world.updates.pending)

    @property
    def polling(self) -> bool:
        """Whether a long poll waits for updates at this moment."""
        return self.world.updates.waiting

    @property
    def next_update_id(self) -> int:
        return self.world.updates.next_id

    @next_update_id.setter
    def next_update_id(self, update_id: int) -> None:
        self.world.updates.next_id = update_id

    # --- faults

    def fail(
        self,
        method: str = "*",
        times: int | None = 1,
        kind: str = "502",
        *,
        chat_id: int | None = None,
        when: Callable[[Params], bool] | None = None,
        retry_after: int | None = 5,
        description: str = "",
        seconds: float = 0.0,
        done: bool = False,
        status: int = 200,
        body: str = PAGE,
        result: Any = True,
    ) -> Fault:
        """Let the next `times` matching calls fail (None: all, until `heal`), each after `seconds`.

        Telegram's refusals: 400, 403, 429 (with None for `retry_after` it does not say how long), 500, 502.
        Not Telegram's: page (`status` and `body` of a proxy). With `done` all of these come after the effect.
        timeout_before (cut before any effect); timeout_after (the effect happens, the reply is lost); cut_off (the
        effect happens, half of the reply comes); result (the effect happens, the reply holds another `result`).
        delay (as usual, but late); no_wait (a poll that answers at once).
        """
        fault = Fault(
            kind, method, times, chat_id, when, retry_after, description, seconds, done, status, body, result
        )  # fmt: skip
        return self.server.faults.plan(fault)

    def flood(self, seconds: float, chat_id: int | None = None) -> None:
        """Answer every send to a chat (or to all) with 429 until so much time has passed."""
        self.world.limits.close(seconds, chat_id)

    def heal(self) -> None:
        """Forget all planned faults."""
        self.server.faults.planned.clear()
