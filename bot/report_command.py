"""`alliance-bot report`: the figures of a quarter as files, or why there can be none."""

import asyncio
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

from bot.admin import no_programme, opened
from bot.app import site_of
from bot.config import ConfigError, load_config
from reports.figures.periods import Length, Period, period_named
from reports.figures.release import release
from scoring.instrument import Instrument
from storage import programmes, releases
from storage.database import Tx
from storage.programmes import Programme


@dataclass
class Report:
    """The files that were written; and of which programmes there can be no figures, with the reason."""

    files: list[Path] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)


def write_report(config_path: Path, period: str, name: str | None, folder: Path) -> Report:
    """Write the figures of a quarter: of each programme, or of the one of this name.

    Raises ConfigError when there is no such quarter or programme, none of them can have figures, or the folder
    cannot be written to.
    """
    config, quarter = load_config(config_path), period_named(period)
    if quarter is None or quarter.length is not Length.QUARTER:
        raise ConfigError([f"--period: found {period!r}, expected a quarter such as 2026Q3."])
    if folder.exists() and not folder.is_dir():
        raise ConfigError([f"--out: {folder} is a file; expected a folder, which gets a file for each programme."])
    instrument = site_of(config, "").instrument

    async def make() -> tuple[Report, dict[str, str]]:
        async with opened(config) as db:
            wanted = [each for each in await db.read(programmes.list_programmes) if name in (None, each.name)]
            if not wanted:
                raise ConfigError([no_programme(name)])
            report, contents = Report(), {}
            for each in wanted:
                why = await db.read(partial(_why_none, each, quarter))
                if why is not None:
                    report.left_out[each.name] = why
                else:
                    contents[f"{quarter} {_file_part(each.name)}.csv"] = await db.write(
                        partial(_released, each, quarter, instrument)
                    )
        return report, contents

    report, contents = asyncio.run(make())
    if not contents:
        raise ConfigError(list(dict.fromkeys(report.left_out.values())))
    report.files = _write(folder, contents)
    return report


def _why_none(programme: Programme, quarter: Period, tx: Tx) -> str | None:
    """Why there can be no figures of this quarter, in a sentence; None: there can."""
    if releases.find_release(tx, programme.id, str(quarter)) is not None:
        return None
    settles, zone = quarter.settles_at(programme.zone), ZoneInfo(programme.zone)
    created = programmes.get_created_at(tx, programme.id)
    if quarter.is_before(created, programme.zone):
        day = created.astimezone(zone).date()
        return f"{programme.name} began on {day}, after {quarter} had ended: there can be no figures of it."
    if settles <= tx.now:
        return None
    begins, ends = quarter.begins_at(programme.zone), quarter.ends_at(programme.zone)
    state = "has not begun yet" if tx.now < begins else "is still running" if tx.now < ends else "has only just ended"
    return (
        f"{quarter} {state}. The figures of {quarter} can be had from {settles.astimezone(zone).date()} on, "
        "a week after the quarter has ended."
    )


def _released(programme: Programme, quarter: Period, instrument: Instrument, tx: Tx) -> str:
    content = release(tx, programme, quarter, instrument)
    assert content is not None, "it has settled, or was given out before"
    return content


def _write(folder: Path, contents: dict[str, str]) -> list[Path]:
    files = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, content in contents.items():
            (folder / file).write_text(content, encoding="utf-8")
            files.append(folder / file)
    except OSError as error:
        raise ConfigError([f"--out: {error.filename or folder} cannot be written: {error.strerror}."]) from None
    return files


def _file_part(name: str) -> str:
    """A programme's name as part of a file's: no two become the same."""
    return "".join(each if each.isalnum() or each in " -" else quote(each, safe="") for each in name)
