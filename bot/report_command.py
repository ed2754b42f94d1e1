"""`alliance-bot report`: a programme's report of a period as a folder of files, or why there can be none."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from bot.admin import no_programme, opened
from bot.app import site_of
from bot.config import Config, ConfigError, load_config
from bot.new_folder import NewFolder
from handlers.ground.words import words_of
from handlers.leaders.report_voice import voice_of
from reports.figures import release
from reports.figures.document import Document
from reports.figures.files import report_files
from reports.figures.periods import Length, Period, period_named
from reports.figures.release import WhyNot, document_of
from scoring.disclosure.audit import CannotBeTold
from storage import programmes, releases
from storage.database import Database, Tx
from storage.programmes import Programme
from storage.releases import Form, Release

_TRIES = 3
_LENGTHS = {Length.QUARTER: "quarter", Length.HALF: "half-year", Length.YEAR: "year"}
_STATES = {
    WhyNot.NOT_BEGUN: "has not begun yet",
    WhyNot.RUNNING: "is still running",
    WhyNot.SETTLING: "has only just ended",
}
NO_PARQUET = (
    "Parquet needs pyarrow, which is not installed: `.venv/bin/python -m pip install '.[parquet]'`. "
    "Without --parquet there are CSV tables."
)
Tell = Callable[[str, float], None]
"""Is told a programme's name, and how much of its report is made, 0 to 1."""


@dataclass
class Report:
    """The files that were written; and of which programmes there can be no report, with the reason."""

    files: list[Path] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """For a program."""
        left = [{"programme": each, "why": why} for each, why in self.left_out.items()]
        return {"files": list(map(str, self.files)), "left_out": left}


def write_report(
    config_path: Path, period: str, name: str | None, folder: Path, *, parquet: bool, tell: Tell
) -> Report:
    """Write the report of a period: of each programme, or of the one of this name.

    Raises ConfigError when there is no such period or programme, none of them can have a report, Parquet cannot be
    written here, or the folder cannot be written to.
    """
    config, asked = load_config(config_path), period_named(period)
    if asked is None:
        raise ConfigError([f"--period: found {period!r}, expected such as 2026Q3, 2026H2 or 2026."])
    if folder.exists() and not folder.is_dir():
        raise ConfigError([f"--out: {folder} is a file; expected a folder, which gets a folder for each programme."])
    report = Report()
    given = asyncio.run(_given_out(config, asked, name, report, tell))
    if not given:
        raise ConfigError(list(dict.fromkeys(report.left_out.values())))
    for programme, each in given:
        report.files += _write(folder, programme, each, parquet=parquet)
    return report


async def _given_out(
    config: Config, period: Period, name: str | None, report: Report, tell: Tell
) -> list[tuple[Programme, Release]]:
    """What is given out of each, kept by now."""
    found = []
    async with opened(config) as db:
        wanted = [each for each in await db.read(programmes.list_programmes) if name in (None, each.name)]
        if not wanted:
            raise ConfigError([no_programme(name)])
        for each in wanted:
            why = await db.read(partial(_why_none, each, period))
            if why is None:
                try:
                    found.append((each, await _release(db, config, each, period, partial(tell, each.name))))
                    continue
                except CannotBeTold:
                    why = (
                        f"What was given out of {each.name} before and {period} would together tell too much of few "
                        "people, whatever is hidden now. So there is no report of it."
                    )
            report.left_out[each.name] = why
    return found


async def _release(
    db: Database, config: Config, programme: Programme, period: Period, tell: Callable[[float], None]
) -> Release:
    site = site_of(config, "")
    for _ in range(_TRIES):
        known = await db.read(lambda tx: releases.find_release(tx, programme.id, str(period)))
        if known is None:
            made = await db.read(lambda tx: release.make(tx, programme, period, site.instrument, site.budget, tell))
            known = await db.write(partial(release.keep, programme=programme, period=period, made=made))
        if known is not None:
            return known
    raise ConfigError(
        [f"{programme.name} has changed while its report was made. Nothing was kept: please do it again."]
    )


def _why_none(programme: Programme, period: Period, tx: Tx) -> str | None:
    """Why there can be no report of this period, in a sentence; None: there can."""
    why = release.why_not(tx, programme, period)
    if why is None:
        return None
    zone = ZoneInfo(programme.zone)
    if why is WhyNot.OTHER_LENGTH:
        length = release.length_of(tx, programme)
        assert length is not None, "another one than asked for"
        return (
            f"{programme.name} was given a report of a {_LENGTHS[length]} before, so all its reports are of one: "
            f"periods that overlap would tell of few people. {period} cannot be had."
        )
    if why is WhyNot.BEFORE_IT_BEGAN:
        day = programmes.get_created_at(tx, programme.id).astimezone(zone).date()
        return f"{programme.name} began on {day}, after {period} had ended: there can be no report of it."
    return (
        f"{period} {_STATES[why]}. The report of {period} can be had from "
        f"{period.settles_at(programme.zone).astimezone(zone).date()} on, a week after it has ended."
    )


def _write(folder: Path, programme: Programme, given: Release, *, parquet: bool) -> list[Path]:
    """A folder for it, which is there with everything in it or not at all; or the table of an earlier version."""
    name = f"{given.period} {_file_part(programme.name)}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if given.form is Form.CSV:
            (folder / f"{name}.csv").write_text(given.content, encoding="utf-8")
            return [folder / f"{name}.csv"]
    except OSError as error:
        raise ConfigError([f"--out: {error.filename or folder} cannot be written: {error.strerror}."]) from None
    files = files_of(programme, document_of(given), parquet=parquet)
    if _is_there(folder / name, files):
        return [folder / name / path for path in sorted(files)]
    with NewFolder(folder / name) as made:
        for path, content in files.items():
            made.put(path, content)
        return made.show()


def _is_there(folder: Path, files: dict[str, bytes]) -> bool:
    """Whether just these files are in that folder by now: then there is nothing to write."""
    if not folder.is_dir():
        return False
    there = {each.relative_to(folder).as_posix() for each in folder.rglob("*") if not each.is_dir()}
    return there == files.keys() and all((folder / path).read_bytes() == content for path, content in files.items())


def files_of(programme: Programme, document: Document, *, parquet: bool) -> dict[str, bytes]:
    """All files of a report in its programme's language. Raises ConfigError where Parquet cannot be written."""
    voice = voice_of(words_of(programme.language), programme.zone)
    try:
        return report_files(document, voice, programme.name, parquet=parquet)
    except ModuleNotFoundError:
        raise ConfigError([NO_PARQUET]) from None


def _file_part(name: str) -> str:
    """A programme's name as part of a folder's: no two become the same."""
    return "".join(each if each.isalnum() or each in " -" else quote(each, safe="") for each in name)
