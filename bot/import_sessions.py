"""`alliance-bot import-sessions`: sessions that somebody keeps a record of, told at the one door."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from bot.admin import opened
from bot.app import site_of
from bot.config import ConfigError, load_config
from bot.importing import Imported, Otherwise, Usual, Wishes, check_zone, look_at, refused_meanwhile, take_all
from bot.session_rows import SessionRow, SessionRows, read_sessions
from bot.table_file import TableError
from bot.whose import everybody
from bot.written import Written
from handlers.ground.turn import Site
from handlers.sessions import filed
from handlers.sessions.filed import Before
from storage import pairs
from storage.database import Database, Tx


def import_sessions(config_path: Path, path: Path, written: Written, usual: Usual, wishes: Wishes) -> Imported:
    """Look at every row, and take all of them, or none. Raises ConfigError for what is wrong as a whole."""
    config = load_config(config_path)
    check_zone(usual, config.site.zone)

    async def take() -> Imported:
        async with opened(config) as db:
            return await take_sessions(db, site_of(config, ""), path, written, usual, wishes)

    try:
        return asyncio.run(take())
    except TableError as error:
        raise ConfigError([f"{path.name}: {problem}" for problem in error.problems]) from None


async def take_sessions(
    db: Database, site: Site, path: Path, written: Written, usual: Usual, wishes: Wishes
) -> Imported:
    """The same in this database. Raises TableError, and ConfigError for a programme that is not there."""
    whose = await db.read(partial(everybody, programme=usual.programme, therapist=usual.therapist))
    found = read_sessions(path, written, whose, usual.zone, site, await db.read(lambda tx: tx.now))
    looks = await look_at(db, found.rows, partial(_look, site))
    told = _told(found, looks)
    to_take = [
        row for row, before in zip(found.rows, looks, strict=True)
        if before.is_new or (wishes.update and before.otherwise)
    ]  # fmt: skip
    if to_take and not wishes.only_look and (wishes.some or not told.refused):
        await _take(db, site, to_take, told)
    return told


def _told(found: SessionRows, looks: list[Before]) -> Imported:
    told = Imported(rows=found.read, ahead=found.ahead, known=found.twice, refused=found.refusals.in_order)
    for row, before in zip(found.rows, looks, strict=True):
        if before.is_new:
            told.new += 1
        elif before.otherwise:
            told.otherwise.append(Otherwise(row.line, before.otherwise))
        else:
            told.known += 1
    return told


async def _take(db: Database, site: Site, rows: list[SessionRow], told: Imported) -> None:
    took = await take_all(db, rows, partial(_take_one, site))
    told.done, told.new = True, 0
    for row, (was_new, follows) in zip(rows, took, strict=True):
        if follows is None:
            told.refused.append(refused_meanwhile(row.line))
            continue
        told.follow += follows
        told.new += was_new
        told.changed += not was_new


def _look(site: Site, tx: Tx, row: SessionRow) -> Before:
    return filed.look(tx, site, row.known.pair, row.told)


def _take_one(site: Site, tx: Tx, row: SessionRow) -> tuple[bool, bool | None]:
    """Whether it was new, and whether a check-in follows; by what holds now."""
    pair = pairs.get_pair(tx, row.known.pair.id)
    before = filed.look(tx, site, pair, row.told)
    return before.is_new, filed.take(tx, site, pair, row.told, before)
