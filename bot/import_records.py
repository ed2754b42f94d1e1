"""`alliance-bot import-records`: what another centre of the same research gave, to be given on with one's own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.admin import no_programme, opened
from bot.config import ConfigError, load_config
from bot.records_folder import RecordsFolder, read_folder, read_origin
from bot.table_file import TableError
from handlers.who.agreed import RESEARCH_VERSION
from reports.research.records import own_centre
from storage import centres, programmes, research
from storage.centres import Centre
from storage.database import Tx
from storage.programmes import Programme

_TAKE_OUT = "To take in this one all the same, take the other out first, with --take-out"


@dataclass(frozen=True)
class TakenIn:
    """What became of the records in a folder. `gone`: those that were here, and are in it no more."""

    clients: int
    new: int
    changed: int
    same: int
    gone: int
    only_look: bool

    def lines(self, name: str) -> Iterator[str]:
        """For a person to read."""
        told = {"new": self.new, "changed": self.changed, "as before": self.same}
        counts = ", ".join(f"{said}: {count}" for said, count in told.items() if count)
        yield f"Records: {self.new + self.changed + self.same} ({counts}). Clients in them: {self.clients}."
        if self.gone:
            yield f"In it no more, and {'to be deleted' if self.only_look else 'deleted'} here as well: {self.gone}."
        if self.only_look:
            yield "Nothing was changed: this was a look."
        else:
            yield f"They are part of what `alliance-bot export --records` gives of {name} from now on."


def take_in(config_path: Path, name: str, folder: Path, *, only_look: bool) -> TakenIn:
    """Take in what is in this folder, in the place of what was taken in from the same centre before: all, or nothing.

    Raises ConfigError where it is no such folder, or its clients said yes to other research than this programme's.
    """
    config, found = load_config(config_path), _read(folder)

    async def run() -> TakenIn:
        async with opened(config) as db:
            if only_look:
                return await db.read(partial(_look, name, found))
            taken = await db.write(partial(_take, name, found))
            if taken.gone or taken.changed:
                await db.scrub()
            return taken

    return asyncio.run(run())


def take_out(config_path: Path, name: str, folder: Path) -> int:
    """Delete everything that was taken in from the centre whose folder this is; returns how many records that were."""
    config = load_config(config_path)
    try:
        origin = read_origin(folder)
    except TableError as error:
        raise ConfigError([f"{folder}: {problem}" for problem in error.problems]) from None

    def write(tx: Tx) -> int:
        centre = centres.find_centre(tx, _programme(tx, name).id, origin)
        return 0 if centre is None else centres.delete_centre(tx, centre.id)

    async def run() -> int:
        async with opened(config) as db:
            gone = await db.write(write)
            await db.scrub()
            return gone

    return asyncio.run(run())


def _read(folder: Path) -> RecordsFolder:
    try:
        return read_folder(folder)
    except TableError as error:
        raise ConfigError([f"{folder}: {problem}" for problem in error.problems]) from None


def _programme(tx: Tx, name: str) -> Programme:
    programme = programmes.find_programme(tx, name)
    if programme is None:
        raise ConfigError([no_programme(name)])
    return programme


def _look(name: str, found: RecordsFolder, tx: Tx) -> TakenIn:
    return _compare(tx, _centre(tx, name, found), found, only_look=True)[0]


def _take(name: str, found: RecordsFolder, tx: Tx) -> TakenIn:
    told, over, new = _compare(tx, _centre(tx, name, found), found, only_look=False)
    given, programme = found.given, _programme(tx, name)
    centre = centres.put_centre(
        tx, programme.id, given.centre, number=given.number, digest=found.digest, question=given.question,
        said=given.said,
    )  # fmt: skip
    centres.delete_records(tx, centre.id, over)
    centres.add_records(tx, centre.id, [each for each in found.records if each.reference in new])
    return told


def _compare(
    tx: Tx, centre: Centre | None, found: RecordsFolder, *, only_look: bool
) -> tuple[TakenIn, set[str], set[str]]:
    """What there is to be done; which records are over, because they are gone or changed, and which come in."""
    before = {} if centre is None else {each.reference: each for each in centres.list_records(tx, centre.id)}
    now = {each.reference: each for each in found.records}
    new, gone = now.keys() - before.keys(), before.keys() - now.keys()
    changed = {name for name in now.keys() & before.keys() if now[name] != before[name]}
    clients = len({each.client for each in found.records})
    same = len(now) - len(new) - len(changed)
    told = TakenIn(clients, len(new), len(changed), same, len(gone), only_look)
    return told, gone | changed, new | changed


def _centre(tx: Tx, name: str, found: RecordsFolder) -> Centre | None:
    """What was taken in from there before. Raises ConfigError where this may not take its place."""
    programme, given = _programme(tx, name), found.given
    if given.centre == own_centre(tx, programme):
        raise ConfigError([f"These are records of {name} itself: they are here already."])
    study = research.find_study(tx, programme.id)
    if study is None:
        raise ConfigError([f"{name} does no research: `alliance-bot programme research` says what it is, word by word "
                           "as these clients were told."])  # fmt: skip
    if (given.question, given.said) != (RESEARCH_VERSION, study.said):
        raise ConfigError([f"Its clients said yes to research that says: {given.said}",
                           f"That of {name} says: {study.said}", "A yes to the one is none to the other."])  # fmt: skip
    centre = centres.find_centre(tx, programme.id, given.centre)
    if centre is not None and given.number < centre.number:
        raise ConfigError([f"This is export {given.number} of its centre, and {centre.number} is here: whoever has "
                           f"said no since would be back. {_TAKE_OUT}."])  # fmt: skip
    if centre is not None and given.number == centre.number and found.digest != centre.digest:
        raise ConfigError([f"Another file is here as export {centre.number} of its centre. {_TAKE_OUT}."])
    return centre
