"""Polling: updates are asked for, taken, and only then acknowledged.

Telegram forgets an update when a later offset is asked for. That offset is asked for when every update before
it is committed, so whatever happens to this process in between, Telegram sends them again.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from bot.intake import Intake, Raw, is_update
from bot.patience import Patience
from bot.telegram_bot import MOST_UPDATES, PollTrouble, TelegramBot
from storage.errors import StorageUnavailable

log = structlog.get_logger("alliance.polling")

_POLL_SECONDS = 25
_TOO_SOON = 0.5


class Polling:
    """One loop. A webhook of earlier days is taken away first: beside one, Telegram answers no poll.

    The first batch is one update, and each may be twice the one before it: a process that dies soon after every start
    gets on by all that it took, instead of meeting the same hundred again and again. The first poll does not wait, so
    that a bot that is well says so at once, not only when somebody writes or a long poll is over.

    `elapsed` tells seconds, from any beginning: a server that does not wait with its answers is asked more slowly.
    """

    def __init__(
        self,
        intake: Intake,
        telegram: TelegramBot,
        patience: Patience,
        *,
        probe: Callable[[str], None],
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._intake, self._telegram, self._patience, self._probe = intake, telegram, patience, probe
        self._elapsed = elapsed
        self._alone = False
        self._wait = 0
        self._unacknowledged = False
        self._last: list[int] = []
        self._in_vain = 0
        self._most = 1

    async def run(self) -> None:
        """Poll for as long as the bot runs."""
        offset: int | None = None
        while True:
            asked_at = self._elapsed()
            try:
                found = await self._fetch(offset)
                batch = usable(found)
                await self._intake.note_contact()
                await self._intake.take_batch(batch)
            except PollTrouble as trouble:
                await self._pause(f"telegram: {trouble.kind}", trouble.seconds)
                continue
            except StorageUnavailable as error:
                await self._pause(f"storage unavailable: {error}", None)
                continue
            self._went_well()
            self._most = min(2 * self._most, MOST_UPDATES)
            ids = [int(raw["update_id"]) for raw in batch]
            # With nothing waiting nothing is left to confirm; ids may begin anew, lower, so no offset is kept.
            offset = ids[-1] + 1 if ids else None
            self._unacknowledged = bool(ids)
            if (not ids or ids == self._last) and self._elapsed() - asked_at < _TOO_SOON:
                await asyncio.sleep(_TOO_SOON)  # no news, and no wait for any
            self._last = ids

    async def _fetch(self, offset: int | None) -> Sequence[Any]:
        if not self._alone:
            await self._telegram.delete_webhook()
            self._alone = True
        found = await self._telegram.updates(offset, self._wait, self._most)
        self._wait = _POLL_SECONDS
        if self._unacknowledged:
            self._unacknowledged = False
            self._probe("after acknowledge")
        return found

    async def _pause(self, why: str, told: float | None) -> None:
        seconds = self._patience.pause(told)
        self._in_vain += 1
        log.warning("polling pauses", why=why, seconds=round(seconds, 1))
        await asyncio.sleep(seconds)

    def _went_well(self) -> None:
        self._patience.reset()
        if self._in_vain:
            log.info("polling goes on", tried=self._in_vain)
            self._in_vain = 0


def usable(found: Sequence[Any]) -> list[Raw]:
    """The updates that can be taken and acknowledged. What has no number of an update is none, and is passed over."""
    batch = [each for each in found if is_update(each)]
    if len(batch) < len(found):
        log.error("not updates", number=len(found) - len(batch))
    return batch
