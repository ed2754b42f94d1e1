"""The running bot's own copies: made every so many hours, and the newest restored on trial once a week.

What is due stands in the database, so that missed ones come to one, a restart forgets nothing, and of several workers
one does it. The work is done by `bot/copying.py`, a process of its own.
"""

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from bot.child import run_child
from bot.config import Config
from bot.soundness import Finding
from storage import chores
from storage.chores import COPY, TRIAL, Chore, Done
from storage.database import Database, Tx
from storage.errors import StorageUnavailable
from storage.status import get_status

if TYPE_CHECKING:
    from bot.copying import Work

log = structlog.get_logger("alliance.keeping")

TRIED_EVERY = timedelta(weeks=1)
_AGAIN = {COPY: timedelta(hours=1), TRIAL: timedelta(days=1)}
_LONGEST = timedelta(minutes=50)  # less than after which another takes it on
_NAMES = {COPY: "backup", TRIAL: "trial restore"}


class Keeping:
    """Looks whether a copy or a trial is due, and has it done. One look at a time."""

    def __init__(self, db: Database, config: Config) -> None:
        self._db, self._config, self._backup = db, config, config.backup

    async def look(self) -> None:
        """What is due is done when this returns, or has failed, which is noted. Who cancels it ends its process."""
        if self._backup.every == "none":
            return
        with suppress(StorageUnavailable):
            await self._see_to(COPY, timedelta(hours=self._backup.every), self._backup.keep)
            if (await self._done(COPY)).done_at is not None:
                await self._see_to(TRIAL, TRIED_EVERY, keep=0)

    async def _done(self, chore: Chore) -> Done:
        return await self._db.read(lambda tx: chores.find_done(tx, chore))

    async def _see_to(self, chore: Chore, every: timedelta, keep: int) -> None:
        due: Callable[[Tx], bool] = partial(chores.is_due, chore=chore, every=every, again=_AGAIN[chore])
        if not await self._db.read(due):
            return
        begun = await self._db.write(lambda tx: chores.begin(tx, chore, every, _AGAIN[chore]))
        if begun is None:
            return
        told = await _done_beside(self._work(begun, keep))
        name = _NAMES[chore]
        if "why" in told:
            log.error(f"{name} failed", **told)
            await self._db.write(lambda tx: chores.mark_failed(tx, chore))
        else:
            await self._db.write(lambda tx: chores.mark_done(tx, chore, begun))
            log.info(name, **told)

    def _work(self, at: datetime, keep: int) -> "Work":
        from bot.copying import Work  # it, and what it imports, is seldom needed

        return Work(self._db.url, self._config.key.file, self._backup.to, at.isoformat(), keep)


async def _done_beside(work: "Work") -> dict[str, object]:
    """What a process of its own tells of this work, or `why` it failed."""
    command = [sys.executable, "-m", "bot.copying"]
    try:
        ended = await run_child(command, work.to_json().encode(), seconds=_LONGEST.total_seconds())
    except TimeoutError:
        return {"why": f"it took longer than {_LONGEST.total_seconds() / 60:.0f} minutes"}
    except OSError as error:  # no memory, too many processes
        return {"why": error.strerror}
    if ended.status != 0:
        return {"why": f"its process ended with {ended.status}"}
    told: dict[str, object] = json.loads(ended.said)
    return told


def told(tx: Tx, config: Config) -> list[Finding]:
    """What `doctor` says of copies: when the newest was made and one was restored on trial; and what is wrong.

    Nothing in the first hour of a bot that has not made any yet.
    """
    backup = config.backup
    if backup.every == "none":
        return [("copies: none are made by the bot, as configured", None)]
    copy, trial = chores.find_done(tx, COPY), chores.find_done(tx, TRIAL)
    if copy.done_at is None:
        return _none_yet(tx, copy)
    tried = "none restored on trial yet" if trial.done_at is None else f"restored on trial {_day(trial.done_at)}"
    wrong = _wrong(tx, copy, trial, float(backup.every), backup.to)
    return [(f"copies: newest of {_day(copy.done_at)}, {tried}", wrong)]


def _none_yet(tx: Tx, copy: Done) -> list[Finding]:
    started_at = get_status(tx).started_at
    if copy.failed_at is not None:
        return [("copies", "none could be made; it is tried every hour. The log says why, at `backup failed`")]
    if started_at is None or tx.now - started_at < _AGAIN[COPY]:
        return []
    return [("copies", f"none was made yet, and the bot was started {_day(started_at)}: is it running?")]


def _wrong(tx: Tx, copy: Done, trial: Done, every: float, folder: str) -> str | None:
    made = copy.done_at
    assert made is not None
    if copy.failed_at is not None:
        when = _day(copy.failed_at)
        return f"the one of {when} failed; it is tried again every hour. The log says why, at `backup failed`"
    if tx.now - made > 2 * timedelta(hours=every):
        return "the newest is older than two should be: is the bot running?"
    if not any(Path(folder).glob(f"alliance-bot-*-{made:%Y%m%dT%H%M%SZ}.*")):
        return f"the newest is not in {folder} any more: put it back, or wait for the next"
    if trial.failed_at is not None:
        return (
            f"the newest could not be restored on trial on {_day(trial.failed_at)}; it is tried again every day. "
            "The log says why, at `trial restore failed`"
        )
    return None


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
