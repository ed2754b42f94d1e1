"""`alliance-bot import-sessions`: sessions that somebody keeps a record of, told at the one door."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bot.importing import Imported, Took, Usual, Wishes, bring_in
from bot.session_rows import SessionRow, read_sessions
from bot.whose import everybody
from bot.written import Written
from handlers.ground.turn import Site
from handlers.sessions import from_files
from handlers.sessions.from_files import Before
from storage import pairs
from storage.database import Database, Tx


async def take_sessions(
    db: Database, site: Site, path: Path, written: Written, usual: Usual, wishes: Wishes
) -> Imported:
    """Look at every row; take all of them, or none. Raises TableError or ConfigError for what is wrong as a whole."""
    whose = await db.read(partial(everybody, programme=usual.programme, therapist=usual.therapist))
    found = read_sessions(path, written, whose, usual.zone, site, await db.read(lambda tx: tx.now))
    return await bring_in(db, found, partial(_look, site), partial(_take, site), wishes)


def _look(site: Site, tx: Tx, row: SessionRow) -> Before:
    return from_files.look(tx, site, row.known.pair, row.told)


def _take(site: Site, tx: Tx, row: SessionRow) -> Took:
    """By what holds now."""
    pair = pairs.get_pair(tx, row.known.pair.id)
    before = from_files.look(tx, site, pair, row.told)
    return Took(before.is_new, from_files.take(tx, site, pair, row.told, before))
