"""The alarm: when the bot stands still, somebody outside Telegram is told; and a sign of life while it does not.

It needs neither Telegram nor the database, and holds up neither: a look every ten seconds, in a task of its own, from
before Telegram was first reached until the bot stops.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.config import Alarm as Settings
from bot.health import Health, Trouble
from bot.intake import place_of
from bot.meters import Meters, Sends
from bot.outward import NotTold, Way, Word, find_ping, sign_of_life, ways
from bot.spell import Spell
from bot.watch import State, Watch

log = structlog.get_logger("alliance.alarm")

_LOOK_SECONDS = 10.0
_AGAIN_SECONDS = 60.0  # after it could not be told
_REPEATED_SECONDS = 6 * 3600.0
_PING_SECONDS = 60.0


class Alarm:
    """Looks by `watch` how the bot is. `steady` tells seconds that nobody sets, `now` those of the wall clock."""

    def __init__(
        self,
        settings: Settings,
        watch: Watch,
        meters: Meters,
        *,
        now: Callable[[], datetime],
        steady: Callable[[], float],
    ) -> None:
        self._watch, self._meters, self._now, self._steady = watch, meters, now, steady
        self._bells = [Bell(name, way) for name, way in ways(settings).items()]
        ping = find_ping(settings)
        self._ping = None if ping is None else Ping(ping)
        self._spell = Spell()
        self._moved: tuple[int, datetime | None] | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Look from now on, where somebody is to be told."""
        if self._bells or self._ping is not None:
            self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """The bot stops, which is no reason for any alarm: tell nobody anything any more."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        while True:
            try:
                await self.look()
            except Exception as error:
                log.error("cannot raise an alarm", error=f"{type(error).__name__} at {place_of(error)}")
            await asyncio.sleep(_LOOK_SECONDS)

    async def look(self) -> None:
        """Look once, and tell what there is to be told; within half a minute."""
        troubles = self._standing_still(await self._watch.look())
        at = self._steady()
        self._spell.look(at, self._now(), troubles)
        told = [bell.ring(self._spell, at) for bell in self._bells]
        if self._ping is not None:
            told.append(self._ping.beat(self._spell, at, well=not troubles))
        await asyncio.gather(*told)

    def _standing_still(self, state: State) -> frozenset[Trouble]:
        """What waits for long after an outage does not stand still while it goes out, at Telegram's pace."""
        oldest = state.database.oldest_due if isinstance(state.database, Health) else None
        before, self._moved = self._moved, (self._meters.sends[Sends.DONE], oldest)
        return state.troubles - {Trouble.DUE} if before != self._moved else state.troubles


class Bell:
    """One way to tell, and what was told by it: what there is in a spell, what comes to it, and seldom again."""

    def __init__(self, name: str, way: Way) -> None:
        self._name, self._way = name, way
        self._told: frozenset[Trouble] = frozenset()
        self._spell = 0  # of which it was told
        self._told_at = 0.0
        self._failed_at: float | None = None

    async def ring(self, spell: Spell, at: float) -> None:
        """Tell what there is to be told; what does not get through is tried again after a minute."""
        word = self._word(spell, at)
        if word is None or (self._failed_at is not None and at - self._failed_at < _AGAIN_SECONDS):
            return
        try:
            await self._way(word)
        except NotTold as error:
            self._failed_at = at
            log.error("alarm not told", by=self._name, why=str(error))
            return
        log.warning("alarm told", by=self._name, well=word.well, troubles=sorted(word.troubles))
        known = self._told if self._spell == spell.number else frozenset()
        self._told = frozenset() if word.well else known | word.troubles
        self._spell, self._told_at, self._failed_at = spell.number, at, None

    def _word(self, spell: Spell, at: float) -> Word | None:
        if not spell.on:
            is_over = bool(self._told) and not spell.troubles
            return Word("alliance-bot: well again.", well=True) if is_over else None
        is_new = self._spell != spell.number or bool(spell.lasting - self._told)
        if not spell.troubles or not (is_new or at - self._told_at >= _REPEATED_SECONDS):
            return None
        what = "; ".join(each.told for each in Trouble if each in spell.troubles)
        lasted = _lasted(at - spell.began)
        text = f"alliance-bot: not well for {lasted}. What is wrong: {what}. `alliance-bot doctor` says more."
        return Word(text, well=False, troubles=spell.troubles)


class Ping:
    """The sign of life: every minute while it is well, of the other kind in a spell, and none while nobody knows."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._said: bool | None = None
        self._said_at = 0.0
        self._in_vain = 0

    async def beat(self, spell: Spell, at: float, *, well: bool) -> None:
        """Give it, if it is time; a change at once."""
        if well == spell.on or (well == self._said and at - self._said_at < _PING_SECONDS):
            return
        self._said, self._said_at = well, at
        try:
            await sign_of_life(self._address, well=well)
        except NotTold as error:
            self._in_vain += 1
            if self._in_vain == 1:
                log.warning("ping fails", why=str(error))
            return
        if self._in_vain:
            log.info("ping goes on", tried=self._in_vain)
            self._in_vain = 0


def _lasted(seconds: float) -> str:
    span = timedelta(seconds=seconds)
    hours, minutes = span // timedelta(hours=1), span // timedelta(minutes=1)
    return f"{minutes} minutes" if hours < 2 else f"{hours} hours"
