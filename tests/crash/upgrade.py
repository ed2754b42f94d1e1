"""The play: a bot of today starts on a database of the first release, brings it up to date, and is asked for help."""

from sqlalchemy import select

from bot.copies import proven
from storage import version
from storage.database import Tx
from storage.integrity import find_faults
from storage.tables import check_ins, updates
from tests.crash.rehearsal import Rehearsal
from tests.storage.make import differences, rows


class UpgradePlay(Rehearsal):
    """On the stage of that day."""

    async def play(self) -> None:
        await self.rest()
        self.stage.client.send_text("/help")
        await self.rest()

    async def judge(self) -> None:
        """It is of this version and whole, what was in it is, and as it was it is kept beside it."""
        assert self.lives.died_wrongly == []
        assert await self.db.alone(differences) == []
        assert await self.db.read(lambda tx: find_faults(tx.conn)) == []
        assert await self.db.read(_comments) == ["I felt alone with it."]
        assert self.sandbox.pending == []
        assert set(self.sandbox.world.updates.history) <= {row["update_id"] for row in await rows(self.db, updates)}
        assert self.stage.client.last.text.startswith("After a session")
        kept = sorted(self.stage.folder.glob(f"test.db.before-{version.HEAD}*"))
        assert kept
        for copy in kept:
            assert proven(copy, self.stage.keys).version == "0001"
        assert sorted(self.stage.folder.glob(".*.unfinished")) == []


def _comments(tx: Tx) -> list[str]:
    found = tx.conn.execute(select(check_ins).where(check_ins.c.comment.is_not(None)))
    return [tx.open(check_ins.c.comment, row.id, row.comment) for row in found]
