"""`alliance-bot export --records`: what clients have said yes to, in a new folder that nobody else can read."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import structlog

from bot.admin import no_programme, opened
from bot.app import site_of
from bot.config import Config, ConfigError, load_config
from bot.logs import set_up_logs
from bot.new_folder import NewFolder
from bot.record_words import asked_in
from handlers.ground.items import HOW_BEEN
from handlers.ground.words import words_of
from handlers.who.agreed import RESEARCH_VERSION, research_version
from reports.research.codebook import Given, variables
from reports.research.fhir import Questions, resources
from reports.research.pooled import list_pooled
from reports.research.record_files import write_codebook, write_fhir, write_package, write_records
from reports.research.records import Record, in_order, list_records, own_centre
from storage import centres, programmes, research
from storage.database import Database, Tx
from storage.programmes import Programme
from storage.research import Study

log = structlog.get_logger("alliance.export")
_FEW = 11  # so many are no small group where figures are given out, too (docs/decisions/figures.md)
T = TypeVar("T")


@dataclass(frozen=True)
class Exported:
    """What was written, and how much that was. `left_out`: from so many other centres nothing could be given."""

    files: list[Path]
    clients: int
    records: int
    left_out: int

    @property
    def told(self) -> str:
        """In a sentence."""
        of = f"Records: {self.records}. Clients in them, who all said yes: {self.clients}."
        few = " These are few: whoever knows them may recognise them." if self.clients < _FEW else ""
        return f"{of} Keep them where nobody else reads.{few}{_left_out(self.left_out)}"


def _left_out(centres_left: int) -> str:
    return f" Left out, as its clients said yes to other words: centres: {centres_left}." if centres_left else ""


@dataclass(frozen=True)
class Found:
    """What a programme can give. `stood`: what has to be as it was then, once it is given; `left_out`: of so many other
    centres nothing is, because their clients said yes to something else.
    """

    programme: Programme
    study: Study
    records: list[Record]
    given: Given
    stood: object
    left_out: int

    @property
    def clients(self) -> int:
        """How many are in it."""
        return len({each.client for each in self.records})


def export_records(config_path: Path, name: str, folder: Path) -> Exported:
    """Write the records of this programme into a new folder, and note that before it is there to be seen.

    Raises ConfigError where the programme does no research, nobody's yes covers anything, or the folder cannot be made.
    """
    config = load_config(config_path)
    set_up_logs(config.log.level)
    found = asyncio.run(_with(config, lambda db: db.read(partial(_found, name))))
    clients, records = found.clients, len(found.records)
    with NewFolder(folder) as made:
        _write(made, found, _questions(config, found))
        noted = asyncio.run(_with(config, lambda db: db.write(partial(_note, found))))
        files = _show(config, made, noted)
    programme, study = found.programme.id, found.study.number
    log.info("records exported", programme=programme, study=study, clients=clients, records=records)
    return Exported(files, clients, records, found.left_out)


async def _with(config: Config, work: Callable[[Database], Awaitable[T]]) -> T:
    async with opened(config) as db:
        return await work(db)


def _note(found: Found, tx: Tx) -> int:
    """That this is given out; returns the id of that. Raises ConfigError where a client has said no meanwhile, or had
    everything erased, or it was exported by somebody else.
    """
    if _stands(tx, found.programme) != found.stood:
        raise ConfigError(["What can be exported has changed just now. Nothing was kept: please do it again."])
    return research.add_export(tx, found.study, clients=found.clients, records=len(found.records))


def _show(config: Config, made: NewFolder, noted: int) -> list[Path]:
    """What was noted can be seen now; where that fails, it is not noted after all."""
    try:
        return made.show()
    except OSError:
        asyncio.run(_with(config, lambda db: db.write(lambda tx: research.delete_export(tx, noted))))
        raise


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
    pooled, left_out = list_pooled(tx, programme, RESEARCH_VERSION, study.said)
    records = sorted([*list_records(tx, programme, research_version(study)), *pooled], key=in_order)
    if not records:
        before = research.next_export(tx, programme.id) > 1
        gone = " What was given out before has to be deleted, wherever it is." if before else ""
        raise ConfigError([
            f"Nothing can be exported: nobody has said yes to research {study.number} of {name} and sent something "
            f"since.{_left_out(left_out)} Nothing was written.{gone}"
        ])  # fmt: skip
    given = Given(own_centre(tx, programme), research.next_export(tx, programme.id), RESEARCH_VERSION, study.said)
    return Found(programme, study, records, given, _stands(tx, programme), left_out)


def _stands(tx: Tx, programme: Programme) -> object:
    """What an export hangs on: the same in two transactions, unless somebody has answered, erased or exported since."""
    asked = research.find_study(tx, programme.id), research.answer_ids(tx, programme.id)
    return *asked, research.next_export(tx, programme.id), centres.list_centres(tx, programme.id)


def _write(made: NewFolder, found: Found, questions: Questions) -> None:
    columns = variables(questions.asked, found.records)
    table = made.write("records.csv", lambda file: write_records(file, found.records, columns))
    made.write("codebook.csv", lambda file: write_codebook(file, columns))
    made.write("datapackage.json", lambda file: write_package(file, columns, found.given, table))
    for kind, each in resources(found.records, questions, found.given).items():
        made.write(f"{kind}.ndjson", partial(write_fhir, resources=each))
