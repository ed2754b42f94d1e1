"""`alliance-bot export --records`: what clients have said yes to, in a new folder that nobody else can read."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

import structlog

from bot.admin import no_programme, opened
from bot.app import site_of
from bot.config import Config, ConfigError, load_config
from bot.logs import set_up_logs
from bot.record_words import asked_in
from handlers.ground.items import HOW_BEEN
from handlers.ground.words import words_of
from handlers.who.agreed import research_version
from reports.research.codebook import variables
from reports.research.fhir import Questions, resources
from reports.research.record_files import write_codebook, write_fhir, write_package, write_records
from reports.research.records import Record, list_records
from storage import programmes, research
from storage.database import Tx
from storage.programmes import Programme
from storage.research import Study

log = structlog.get_logger("alliance.export")
_FEW = 11  # so many are no small group where figures are given out, too (docs/decisions/figures.md)
Writers = Mapping[str, Callable[[IO[str]], None]]


@dataclass(frozen=True)
class Exported:
    """What was written, and how much that was."""

    files: list[Path]
    clients: int
    records: int

    @property
    def told(self) -> str:
        """In a sentence."""
        of = f"Records: {self.records}. Clients in them, who all said yes: {self.clients}."
        few = " These are few: whoever knows them may recognise them." if self.clients < _FEW else ""
        return f"{of} Keep them where nobody else reads.{few}"


@dataclass(frozen=True)
class Found:
    """What a programme can give."""

    programme: Programme
    study: Study
    records: list[Record]


def export_records(config_path: Path, name: str, folder: Path) -> Exported:
    """Write the records of this programme into a new folder, and note that. Raises ConfigError where it does no
    research, nobody's yes covers anything, or the folder cannot be made.
    """
    config = load_config(config_path)
    set_up_logs(config.log.level)
    found = asyncio.run(_read(config, name))
    clients, records = len({each.client for each in found.records}), len(found.records)
    with _new_folder(folder):
        writers = _writers(found, _questions(config, found))
        files = [_write(folder / file, write) for file, write in writers.items()]
        asyncio.run(_note(config, found.study, clients=clients, records=records))
    programme, study = found.programme.id, found.study.number
    log.info("records exported", programme=programme, study=study, clients=clients, records=records)
    return Exported(files, clients, records)


async def _read(config: Config, name: str) -> Found:
    async with opened(config) as db:
        return await db.read(partial(_found, name))


async def _note(config: Config, study: Study, *, clients: int, records: int) -> None:
    async with opened(config) as db:
        await db.write(lambda tx: research.add_export(tx, study, clients=clients, records=records))


def _questions(config: Config, found: Found) -> Questions:
    """What is asked now, and how the client has been where that was asked."""
    outcome = found.programme.asks_outcome or any(HOW_BEEN in each.answers for each in found.records)
    instrument = site_of(config, "").instrument
    return Questions(instrument, asked_in(words_of(found.programme.language), instrument, outcome=outcome))


def _found(name: str, tx: Tx) -> Found:
    programme = programmes.find_programme(tx, name)
    if programme is None:
        raise ConfigError([no_programme(name)])
    study = research.find_study(tx, programme.id)
    if study is None:
        raise ConfigError([
            f"{name} does no research: nobody was asked, and nothing can be exported. Its clients are asked once "
            "`alliance-bot programme research` says what it is."
        ])  # fmt: skip
    records = list_records(tx, programme, research_version(study))
    if not records:
        raise ConfigError([
            f"Nothing can be exported: nobody has said yes to research {study.number} of {name} and sent something "
            "since. Nothing was written."
        ])  # fmt: skip
    return Found(programme, study, records)


def _writers(found: Found, questions: Questions) -> Writers:
    columns = variables(questions.asked, found.records)
    fhir = resources(found.records, questions)
    return {
        "records.csv": lambda file: write_records(file, found.records, columns),
        "codebook.csv": lambda file: write_codebook(file, columns),
        "datapackage.json": lambda file: write_package(file, columns, found.study.said),
        **{f"{kind}.ndjson": partial(write_fhir, resources=each) for kind, each in fhir.items()},
    }


@contextmanager
def _new_folder(folder: Path) -> Iterator[None]:
    """It is made for its owner alone, and is gone again where not all could be written. Raises ConfigError."""
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        raise ConfigError([f"--out: {folder} is there already; expected the name of a new folder."]) from None
    except OSError as error:
        raise ConfigError([f"--out: {folder} cannot be made: {error.strerror}."]) from None
    try:
        yield
    except OSError as error:
        _remove(folder)
        raise ConfigError(
            [f"--out: {error.filename or folder} cannot be written: {error.strerror}. Nothing was kept."]
        ) from None
    except BaseException:
        _remove(folder)
        raise


def _remove(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


def _write(path: Path, write: Callable[[IO[str]], None]) -> Path:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        write(file)
    return path
