"""Where a play is rehearsed again and again, from the same beginning, on a disk on which something else goes wrong."""

import shutil
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.doctor import looks
from bot.soundness import Finding, integrity_of
from storage.database import Tx
from tests.crash.disk import Disk, Fault, Kind, compiled_shim
from tests.crash.lives import Lives
from tests.crash.rehearsal import Rehearsal
from tests.crash.shared import Shared
from tests.stage import Stage

AS_CAST = ("bot running", "supervisor of", "who reads comments")  # what `doctor` says of any cast that has stopped
DIES = (Kind.KILL, Kind.POWER)


@dataclass(frozen=True)
class Play:
    """Which play: its beginning, in an empty folder, and who plays."""

    begin: Callable[[Path, Shared], Stage]
    cast: Callable[[Stage, Shared, Lives], Rehearsal]


@dataclass(frozen=True)
class Workshop:
    """One process that begins lives, and whose writes pass the `disk`: a first start takes so many `calls` of it."""

    folder: Path
    play: Play
    shared: Shared
    disk: Disk
    lives: Lives
    calls: int = 0

    def every(self, fault: Fault) -> int:
        """After how many calls this comes again."""
        return self.calls + fault.apart

    async def rehearse(self, fault: Fault, at: int, *, seed: int) -> Counter[str]:
        """Play with this fault at the `at`-th call that writes, and again after `every` so many; what was struck."""
        every = self.every(fault)
        async with self._begun() as rehearsal:
            self.disk.fail(rehearsal.stage.folder, fault, at, every=every, seed=seed)
            try:
                await self.lives.begin_anew(rehearsal.spec)
                await rehearsal.play()
                await rehearsal.finish()
                struck = self.disk.struck
                self.disk.mend()
                if struck and fault.kind not in DIES:  # nothing was started since
                    await self.lives.start_again()
                    await rehearsal.finish()
                await rehearsal.judge()
                assert await rehearsal.db.read(_findings) == []
            except BaseException as error:
                error.add_note(f"{fault.name} at {at}, every {every}, seed {seed}: {self.disk.struck}")
                raise
        return struck

    async def warm_up(self) -> "Workshop":
        """Play once in the process that begins lives: whatever is made ready at its first use, they are born with. And
        once more, to count.
        """
        async with self._begun() as rehearsal:
            self.lives.specify(rehearsal.spec)
            await self.lives.serve("warm")
            await rehearsal.play()
            await rehearsal.finish()
        async with self._begun() as rehearsal:
            self.disk.fail(rehearsal.stage.folder, None)
            await self.lives.begin_anew(rehearsal.spec)
            calls = self.disk.count
            await self.lives.stop()
        return replace(self, calls=calls)

    @asynccontextmanager
    async def _begun(self) -> AsyncIterator[Rehearsal]:
        data = self.folder / "data"
        shutil.rmtree(data, ignore_errors=True)
        data.mkdir()
        stage = self.play.begin(data, self.shared)
        await stage.sandbox.start()
        rehearsal = self.play.cast(stage, self.shared, self.lives)
        try:
            yield rehearsal
        finally:
            await rehearsal.db.close()
            await stage.sandbox.stop()


def _findings(tx: Tx) -> list[Finding]:
    integrity, whole = integrity_of(tx)
    assert whole, integrity
    return [each for each in looks(tx, 0.05) if each[1] is not None and not each[0].startswith(AS_CAST)]


@asynccontextmanager
async def workshop(folder: Path, meeting: Path, play: Play) -> AsyncIterator[Workshop]:
    """Open, and closed afterwards whatever happens."""
    disk = Disk(folder / "plan", compiled_shim(meeting))
    shared = Shared(folder / "shared", create=True)
    shop = Workshop(folder, play, shared, disk, Lives(folder, shared, {}, env=disk.env))
    try:
        yield await shop.warm_up()
    finally:
        await shop.lives.close()
