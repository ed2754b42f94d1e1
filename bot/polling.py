"""Polling: updates are asked for, taken, and only then acknowledged.

Telegram forgets an update when a later offset is asked for. That offset is asked for when every update before
it is committed, so whatever happens to this process in between, Telegram sends them again.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from bot.intake import Intake
from bot.patience import Patience
from bot.telegram_bot import PollTrouble, TelegramBot
from storage.errors import StorageUnavailable

log = structlog.get_logger("alliance.polling")

_POLL_SECONDS = 25


class Polling:
    """One loop. A webhook of earlier days is taken away first: beside one, Telegram answers no poll."""

    def __init__(
        self, intake: Intake, telegram: TelegramBot, patience: Patience, *, probe: Callable[[str], None]
    ) -> None:
        self._intake, self._telegram, self._patience, self._probe = intake, telegram, patience, probe
        self._alone = False
        self._unacknowledged = False

    async def run(self) -> None:
        """Poll for as long as the bot runs."""
        offset: int | None = None
        while True:
            try:
                batch = await self._fetch(offset)
                await self._intake.note_contact()
                await self._intake.take_batch(batch)
            except PollTrouble as trouble:
                await self._pause(f"telegram: {trouble.kind}", trouble.seconds)
                continue
            except StorageUnavailable:
                await self._pause("storage unavailable", None)
                continue
            self._patience.reset()
            # With nothing waiting nothing is left to confirm; ids may begin anew, lower, so no offset is kept.
            offset = int(batch[-1]["update_id"]) + 1 if batch else None
            self._unacknowledged = bool(batch)

    async def _fetch(self, offset: int | None) -> Sequence[dict[str, Any]]:
        if not self._alone:
            await self._telegram.delete_webhook()
            self._alone = True
        batch = await self._telegram.updates(offset, _POLL_SECONDS)
        if self._unacknowledged:
            self._unacknowledged = False
            self._probe("after acknowledge")
        return batch

    async def _pause(self, why: str, told: float | None) -> None:
        seconds = self._patience.pause(told)
        log.warning("polling pauses", why=why, seconds=round(seconds, 1))
        await asyncio.sleep(seconds)
