"""Moving a database, as a command does it: that both may be used, what is said of them, and the steps in their order.

The new one is marked as it is made and freed last, the old one before anything is copied (storage/moves.py): whatever
stops this, at most one of both can be started, and the same command goes on.
"""

import os
from collections import Counter
from collections.abc import AsyncIterator, Set
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.app import World
from bot.backup import keep_copy
from bot.config import Config, ConfigError, DatabaseSection, at_its_place, load_config
from bot.keys import load_keys
from bot.progress import bar
from bot.values import is_database
from storage import moves, moving
from storage.checksums import Row
from storage.contents import Contents, contents_of
from storage.database import Database, Tx
from storage.errors import Broken, StorageUnavailable, WrongKey
from storage.moves import Move, Way
from storage.schema import prepare, prove_key_of

_LONG = 20_000  # rows, from which on it takes more than a moment
_MOST_NAMED = 20
_VARIABLE = "ALLIANCE_BOT_DATABASE"


@dataclass(frozen=True)
class Done:
    """What was moved, from where to where, with how many rows of each table, without which damaged ones. `before`: it
    was done already, and nothing is known but that. `setting`: where the operator says which database it is.
    """

    source: str
    target: str
    rows: Counter[str]
    left_out: list[str]
    setting: str
    before: bool = False

    @property
    def told(self) -> str:
        """The numbers by which an operator recognises it."""
        people, check_ins, alerts = (self.rows[each] for each in ("people", "check_ins", "alerts"))
        return f"{self.rows.total():,} rows (people: {people:,}, check-ins: {check_ins:,}, alerts: {alerts:,})"

    def as_json(self) -> dict[str, object]:
        """For programs."""
        told = {"from": self.source, "to": self.target, "rows": dict(sorted(self.rows.items()))}
        return {**told, "left_out": self.left_out, "done_before": self.before}


async def move(config_path: Path, source_url: str | None, target_url: str, *, leave_out: bool) -> Done:
    """Move it all. Raises ConfigError or StorageError; called once more, it goes on."""
    config = load_config(config_path)
    async with _held(config, config_path, "--from", source_url) as source:
        target = _database(config, config_path, "--to", target_url)
        try:
            return await _between(config, source, target, leave_out=leave_out)
        finally:
            await target.close()


async def begun_at(config_path: Path, source_url: str | None) -> Move:
    """The move that was begun away from there, finished or not. Raises ConfigError where none was."""
    async with _held(load_config(config_path), config_path, "--from", source_url) as source:
        move = await source.read(moves.find_move)
    if move is None or move.way != Way.AWAY:
        raise ConfigError(["No move away from there was begun; nothing was changed."])
    return move


async def give_up_at(config_path: Path, source_url: str | None, move: Move) -> None:
    """That one is the truth again. Raises StorageError."""
    async with _held(load_config(config_path), config_path, "--from", source_url) as source:
        await source.write(lambda tx: moves.delete_move(tx, move.id))


# --- the two databases


def _database(config: Config, config_path: Path, option: str, url: str | None) -> Database:
    if url is not None and not is_database(url):
        raise ConfigError([f"{option}: expected sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME."])
    world = World()
    whole = config.database.url if url is None else at_its_place(DatabaseSection(url=url), config_path.parent).url
    return Database(whole, load_keys(config), now=world.now, rng=world.rng)


@asynccontextmanager
async def _held(config: Config, config_path: Path, option: str, url: str | None) -> AsyncIterator[Database]:
    """The one that it is moved from, up to date, with nobody else at work on it."""
    source = _database(config, config_path, option, url)
    try:
        await prepare(source, keep=partial(keep_copy, source.url), hold=True, moving=True)
        yield source
    finally:
        await source.close()


async def _between(config: Config, source: Database, target: Database, *, leave_out: bool) -> Done:
    old, new = moves.place_of(source.url), moves.place_of(target.url)
    setting = _VARIABLE if os.environ.get(_VARIABLE) else "database.url in config.toml"
    _expect_two(source.url, target.url)
    there = await _looked_at(config, target)
    known = await source.read(moves.find_move)
    _expect_room(there, old, new, known)
    away = known is not None and known.way == Way.AWAY
    begun = known if away else there.being_filled
    if away and there.move is not None and there.move.done_at is not None:
        return Done(old, new, Counter(), [], setting, before=True)
    left_out = await _expect_whole(source, leave_out=leave_out)
    move_id = await source.read(Tx.new_id) if begun is None else begun.id
    mark = partial(moves.add_move, move_id=move_id, way=Way.HERE, place=old)
    await prepare(target, create=True, hold=True, moving=True, first=mark)
    if there.is_ours and there.being_filled is None:  # it was made before
        await target.write(mark)
    if not away:
        await source.write(lambda tx: moves.add_move(tx, move_id, Way.AWAY, new))
    counts = await _copied_and_compared(source, target, left_out)
    await source.write(lambda tx: moves.mark_done(tx, move_id))
    await target.write(lambda tx: moves.mark_done(tx, move_id))
    return Done(old, new, counts, sorted(f"{table} {row}" for table, row in left_out), setting)


async def _copied_and_compared(source: Database, target: Database, left_out: Set[Row]) -> Counter[str]:
    rows = (await source.read(moving.count_rows)).total()
    with bar("Copying", rows, from_rows=_LONG) as done:
        await moving.copy(source, target, done.update)
    with bar("Comparing", rows, from_rows=_LONG) as done:
        counts = await moving.compare(source, target, left_out, done.update)
    await target.read(prove_key_of)
    return counts


# --- what may not be


def _expect_two(source: str, target: str) -> None:
    one, other = make_url(source), make_url(target)
    if one.get_backend_name() == other.get_backend_name() == "sqlite":
        same = Path(str(one.database)).resolve() == Path(str(other.database)).resolve()
    else:
        same = moves.place_of(source) == moves.place_of(target)
    if same:
        raise ConfigError(["--from and --to are the same database; nothing was changed."])


async def _looked_at(config: Config, target: Database) -> Contents:
    try:
        return await contents_of(target, load_keys(config))
    except WrongKey:
        raise ConfigError(
            ["--to: that database is of another installation: its key is another one. Name an empty one."]
        ) from None
    except StorageUnavailable as error:
        raise StorageUnavailable(f"--to: {str(error).replace('database.url', 'it')}") from None


def _expect_room(there: Contents, old: str, new: str, known: Move | None) -> None:
    """Nothing is there, or what this very move has brought so far. Raises ConfigError, or Moved."""
    begun = known if known is not None and known.way == Way.AWAY else None
    if known is not None and known.way == Way.HERE and known.done_at is None:
        raise ConfigError([f"--from: that is not whole: finish the move that fills it from {known.place} first."])
    if begun is not None and there.move is not None and (there.move.id, there.move.way) == (begun.id, Way.HERE):
        return
    if there.others:
        names = ", ".join(there.others[:3])
        raise ConfigError([f"--to: tables of another program are there ({names}). Name an empty database."])
    filled = there.being_filled
    if filled is not None and (begun is not None or there.has_rows or filled.place != old):
        raise ConfigError(["--to: what a move that was given up has left is there. Empty it, or name another one."])
    if there.has_rows:
        raise ConfigError(["--to: people's data is there already. Name an empty database; nothing was changed."])
    if begun is not None and (begun.done_at is not None or begun.place != new):
        how = "was moved" if begun.done_at is not None else "is being moved"
        raise ConfigError([f"--from: that database {how} to {begun.place}. `--give-up` says what can be done."])


async def _expect_whole(source: Database, *, leave_out: bool) -> Set[Row]:
    """The damaged rows that may be left out. Raises Broken, or ConfigError, which names them."""
    faults = await source.read(moving.faults_of)
    if faults is not None:
        raise Broken(faults)
    damaged = await source.read(moving.damaged_in)
    needed = await source.read(lambda tx: {each for each in damaged if not moving.can_be_left_out(tx, each)})
    if needed:
        raise ConfigError([
            f"Damaged, and what hangs on them would be untrue without them: {_named(needed)}. Nothing was changed: "
            "restore the newest backup from before (`alliance-bot restore FILE`), and move that."
        ])  # fmt: skip
    if damaged and not leave_out:
        raise ConfigError([
            f"Damaged: {_named(damaged)}. Nobody is shown them now, and nothing hangs on them. Nothing was changed: "
            "restore the newest backup from before, or move without them, with --leave-damaged-out."
        ])  # fmt: skip
    return damaged


def _named(rows: Set[Row]) -> str:
    names = sorted(f"{table} {row}" for table, row in rows)
    more = f", and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
    return f"{', '.join(names[:_MOST_NAMED])}{more}"
