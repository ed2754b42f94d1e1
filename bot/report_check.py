"""`alliance-bot report --check`: whether a folder still is a report as it was given out."""

import asyncio
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any

from bot.admin import opened
from bot.config import ConfigError, load_config
from bot.report_command import files_of
from reports.figures.check import Checked, check
from reports.figures.document import Document
from reports.figures.files import DOCUMENT
from storage import programmes, releases
from storage.database import Tx
from storage.programmes import Programme
from storage.releases import Release

_SAID = {
    "differing": "differs from what was given out",
    "missing": "is missing",
    "foreign": "is no part of the report",
    "unproved": "cannot be proved: another version of this program, or another language, may have written it",
}


@dataclass(frozen=True)
class Looked:
    """What was found in a folder. `programme` and `period`: whose report it is, where that is on record."""

    folder: Path
    programme: str | None
    period: str | None
    found: Checked

    @property
    def lines(self) -> list[str]:
        """In sentences: what is not as it was, or that everything is."""
        if self.found.is_as_given_out:
            return [f"{self.folder} is the report of {self.programme} for {self.period}, as it was given out."]
        if DOCUMENT in self.found.missing:
            return [f"{self.folder} is no report: there is no {DOCUMENT} in it."]
        if self.programme is None:
            return [
                f"{self.folder} is not on record here: nothing in it was given out of this database, or {DOCUMENT} in "
                "it was changed."
            ]
        return [f"{path} {said}." for kind, said in _SAID.items() for path in getattr(self.found, kind)]

    def as_json(self) -> dict[str, Any]:
        """For a program."""
        whose = {"folder": str(self.folder), "programme": self.programme, "period": self.period}
        return {**whose, "as_given_out": self.found.is_as_given_out, **asdict(self.found)}


def check_report(config_path: Path, folder: Path) -> Looked:
    """Hold a folder against the record. Raises ConfigError where it is no folder, or Parquet in it cannot be read."""
    if not folder.is_dir():
        raise ConfigError([f"--check: {folder} is no folder; expected one that `alliance-bot report` wrote."])
    kept = folder / DOCUMENT
    recorded = _hash_of(kept) if kept.is_file() else ""

    async def find() -> tuple[Release, Programme] | None:
        async with opened(load_config(config_path)) as db:
            return await db.read(lambda tx: _whose(tx, recorded))

    known = asyncio.run(find())
    if known is None:
        return Looked(folder, None, None, check(folder, "", lambda document, parquet: {}))
    release, programme = known

    def make(document: Document, parquet: bool) -> Mapping[str, bytes]:
        return files_of(programme, document, parquet=parquet)

    return Looked(folder, programme.name, release.period, check(folder, recorded, make))


def _hash_of(file: Path) -> str:
    """Whatever it is, and however large."""
    with file.open("rb") as content:
        return file_digest(content, "sha256").hexdigest()


def _whose(tx: Tx, recorded: str) -> tuple[Release, Programme] | None:
    found = next(iter(releases.list_by_hash(tx, recorded)), None)
    return None if found is None else (found, programmes.get_programme(tx, found.programme_id))
