"""Commands that read files and write them: sessions and earlier check-ins in, figures and records out."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.command_line import attempt, config_option, json_option, tell
from bot.written import Written, how_written

if TYPE_CHECKING:
    from bot.importing import Bring, Usual, Wishes


@click.command()
@click.option("--period", help="One that ended a week ago or longer: 2026Q3, 2026H2 or 2026.")
@click.option("--out", "folder", type=click.Path(path_type=Path), help="Where a folder is made for each programme.")
@click.option("--programme", "name", help="Only this programme; otherwise each.")
@click.option("--parquet", is_flag=True, help="The tables as Parquet, too.")
@click.option("--check", type=click.Path(path_type=Path), help="Is this folder a report as it was given out?")
@json_option
@config_option
def report(
    period: str | None, folder: Path | None, name: str | None, check: Path | None, config_path: Path, *,
    parquet: bool, as_json: bool,
) -> None:  # fmt: skip
    """Write a programme's report: a page, a workbook, and tables for programs.

    What was given out once is given out again as it was. With --check nothing is written: it exits with 1 where a
    folder is not as it was given out.
    """
    if check is not None:
        if period or folder or name or parquet:
            raise click.UsageError("--check only looks: no other option goes with it but --json and --config.")
        from bot.report_check import check_report

        looked = attempt(lambda: check_report(config_path, check))
        tell(as_json, looked.as_json(), *looked.lines)
        sys.exit(0 if looked.found.is_as_given_out else 1)
    if period is None or folder is None:
        raise click.UsageError("--period and --out say of what, and where to; or --check FOLDER.")
    from bot.report_command import write_report

    made = attempt(lambda: write_report(config_path, period, name, folder, parquet=parquet, tell=_progress))
    tell(as_json, made.as_json(), *map(str, made.files))
    for each, why in made.left_out.items():
        click.echo(f"{each}: left out. {why}", err=True)


def _progress(programme: str, done: float) -> None:
    """How far it is, on one line of a terminal; in a log it would only be noise."""
    if sys.stderr.isatty():
        click.echo(f"\r{programme}: {done:.0%}", err=True, nl=done >= 1)


def _of_imports(command: Callable[..., None]) -> Callable[..., None]:
    """The options of what takes in files."""
    for option in (
        click.option("--skip-refused", "some", is_flag=True, help="Take the other rows where some are refused."),
        click.option("--dry-run", "only_look", is_flag=True, help="Look at every row, and change nothing."),
        click.option("--therapist", metavar="THERAPIST", help="For rows that do not say it: a name, or a number."),
        click.option("--programme", metavar="NAME", help="For rows that do not say it, if there are several."),
        click.option("--zone", metavar="ZONE", help="Where the wall clock hung, for times that do not say it."),
        how_written,
    ):
        command = option(command)
    return command


@click.command("import-sessions")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_of_imports
@click.option("--update", is_flag=True, help="Where the file says otherwise than before, the file holds.")
@json_option
@config_option
def import_sessions(
    file: Path, written: Written, zone: str | None, programme: str | None, therapist: str | None, config_path: Path, *,
    only_look: bool, some: bool, update: bool, as_json: bool,
) -> None:  # fmt: skip
    """Tell of sessions that were held, from a CSV file. The same file again changes nothing.

    Columns: client, ended, and perhaps started, minutes, date, zone, modality, therapist, programme, reference.
    Exits with 1 when a row is refused and nothing was taken.
    """
    from bot.import_sessions import take_sessions
    from bot.importing import Usual, Wishes

    wishes, usual = Wishes(only_look=only_look, update=update, some=some), Usual(zone, programme, therapist)
    _bring_in(take_sessions, config_path, file, written, usual, wishes, as_json=as_json)


@click.command("import-history")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_of_imports
@click.option("--take-out", is_flag=True, help="Delete what was taken in from this file.")
@click.option("--wide", metavar="PATTERN", help="One row per client: columns are named such as '{item}_{session}'.")
@json_option
@config_option
def import_history(
    file: Path, written: Written, zone: str | None, programme: str | None, therapist: str | None, config_path: Path, *,
    only_look: bool, some: bool, take_out: bool, as_json: bool,
) -> None:  # fmt: skip
    """Take in earlier check-ins, from paper or another system, from a CSV file. The same file again changes nothing.

    Columns: those of import-sessions, agreed, goals, tasks, bond, and perhaps tension, how_been and problem_area. Each
    client has agreed to it, on the day in agreed. Exits with 1 when a row is refused and nothing was taken.
    """
    from bot.import_history import take_history, take_history_out
    from bot.importing import Usual, Wishes

    wishes, usual = Wishes(only_look=only_look, some=some), Usual(zone, programme, therapist)
    bring = take_history_out if take_out else take_history
    _bring_in(bring, config_path, file, written, usual, wishes, as_json=as_json)


def _bring_in(
    bring: "Bring", config_path: Path, file: Path, written: Written, usual: "Usual", wishes: "Wishes", *, as_json: bool
) -> None:
    """Bring the file in, and tell what became of each row."""
    from bot.importing import run_import

    done = attempt(lambda: run_import(bring, config_path, file, written, usual, wishes))
    tell(as_json, done.as_json(), *done.lines(wishes))
    sys.exit(1 if done.refused and not wishes.some else 0)


@click.command()
@click.option("--records", is_flag=True, required=True, help="A row for each session and its check-in, pseudonymous.")
@click.option("--programme", "name", required=True, help="The programme's name.")
@click.option("--out", "folder", type=click.Path(path_type=Path), required=True, help="A folder that is made for it.")
@json_option
@config_option
def export(name: str, folder: Path, config_path: Path, *, records: bool, as_json: bool) -> None:
    """Give a programme's research what its clients have said yes to, and nothing else."""
    from bot.export_command import export_records

    made = attempt(lambda: export_records(config_path, name, folder))
    told = {
        "files": list(map(str, made.files)), "clients": made.clients, "records": made.records,
        "centres_left_out": made.left_out,
    }  # fmt: skip
    tell(as_json, told, *map(str, made.files), made.told)


@click.command("import-records")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--programme", "name", required=True, help="The programme whose research says the same.")
@click.option("--dry-run", "only_look", is_flag=True, help="Look at every record, and change nothing.")
@click.option("--take-out", is_flag=True, help="Delete everything that was taken in from the centre of this folder.")
@json_option
@config_option
def import_records(
    folder: Path, name: str, config_path: Path, *, only_look: bool, take_out: bool, as_json: bool
) -> None:  # fmt: skip
    """Take in what another centre of the same research gave with `export --records`, to be given on with one's own.

    A later export of that centre takes the place of an earlier one: who is not in it any more is deleted here, too.
    """
    from dataclasses import asdict

    from bot import import_records as importing

    if take_out and only_look:
        raise click.UsageError("--take-out deletes, --dry-run changes nothing: one of them.")
    if take_out:
        gone = attempt(lambda: importing.take_out(config_path, name, folder))
        tell(as_json, {"taken_out": gone}, f"Taken out: {gone}.")
        return
    taken = attempt(lambda: importing.take_in(config_path, name, folder, only_look=only_look))
    tell(as_json, asdict(taken), *taken.lines(name))
