"""`alliance-bot import-history`: check-ins that were answered elsewhere, before, as their clients agreed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bot.history_rows import HistoryRow, read_history
from bot.importing import Imported, Took, Usual, Wishes, bring_in, take_all
from bot.session_rows import SessionRows
from bot.whose import everybody
from bot.written import Written
from handlers.ground.turn import Site
from handlers.sessions import earlier_check_ins
from handlers.sessions.from_files import Before
from storage import pairs
from storage.database import Database, Tx

_OTHERWISE_HOLDS = "to have it as it is now, take the earlier file out with --take-out, and take this one in"


async def take_history(
    db: Database, site: Site, path: Path, written: Written, usual: Usual, wishes: Wishes
) -> Imported:
    """Look at every row; take all of them, or none. Raises TableError or ConfigError for what is wrong as a whole."""
    found = await _read(db, site, path, written, usual)
    told = await bring_in(db, found, partial(_look, site), partial(_take, site), wishes)
    told.otherwise_holds = _OTHERWISE_HOLDS
    return told


async def take_history_out(
    db: Database, site: Site, path: Path, written: Written, usual: Usual, wishes: Wishes
) -> Imported:
    """What was taken in from such a file goes again; of rows that were not, nothing. Raises as `take_history`."""
    found = await _read(db, site, path, written, usual, also_over=True)
    told = Imported(read=found.read, refused=found.refusals.in_order, taking_out=True)
    if not wishes.only_look and (wishes.some or not told.refused):
        told.taken_out = sum(await take_all(db, found.rows, partial(_take_out, site)))
        told.done = True
        await db.scrub()
    return told


async def _read(
    db: Database, site: Site, path: Path, written: Written, usual: Usual, *, also_over: bool = False
) -> SessionRows[HistoryRow]:
    named = {"programme": usual.programme, "therapist": usual.therapist}
    whose = await db.read(lambda tx: everybody(tx, **named, also_over=also_over))
    return read_history(path, written, whose, usual.zone, site, await db.read(lambda tx: tx.now))


def _look(site: Site, tx: Tx, row: HistoryRow) -> Before:
    return earlier_check_ins.look(tx, site, row.known.pair, row.answered)


def _take(site: Site, tx: Tx, row: HistoryRow) -> Took:
    """By what holds now."""
    pair = pairs.get_pair(tx, row.known.pair.id)
    before = earlier_check_ins.look(tx, site, pair, row.answered)
    if not before.is_new:
        return Took(was_new=False, follows=False)
    return Took(was_new=True, follows=earlier_check_ins.take(tx, site, pair, row.answered, before))


def _take_out(site: Site, tx: Tx, row: HistoryRow) -> bool:
    return earlier_check_ins.take_out(tx, site, row.known.pair, row.answered)
