"""The command line. Commands work beside the running bot; what they need is imported when they run.

Here stand those by which it runs and is kept; about whom, in `cli_people`; from and to files, in `cli_files`.
"""

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli_files import export, import_history, import_records, import_sessions, report
from bot.cli_move import move_database
from bot.cli_people import caseload, invite, platform, programme
from bot.command_line import Problem, attempt, config_option, finish, json_option, tell
from bot.detect_command import detect
from bot.instrument_command import instrument

if TYPE_CHECKING:
    from bot.copies import Copy


async def _until_stopped(run: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run until Ctrl-C or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    await run(stop)


class _Commands(click.Group):
    """Says of each command what it does in a whole sentence."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, self.commands[name].get_short_help_str(200)) for name in self.list_commands(ctx)]
            )


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="alliance-bot", prog_name="alliance-bot")
def cli() -> None:
    """Asks clients a few alliance items after a session and tells the therapist when the alliance drops."""


@cli.command()
@config_option
def run(config_path: Path) -> None:
    """Run the bot against Telegram."""
    gc.disable()  # what is imported stays: to look through it for garbage takes a tenth of a start
    from bot.serve import serve

    gc.enable()

    finish(_until_stopped(lambda stop: serve(config_path, stop)))


@cli.command()
@click.option(
    "--port", default=8765, show_default=True, help="Where the page is; a taken port gives way to a free one."
)
@click.option("--data", type=click.Path(path_type=Path), default=Path("var/demo"), show_default=True,
              help="The folder that keeps everything.")  # fmt: skip
def demo(port: int, data: Path) -> None:
    """Try the whole product in a browser, without Telegram."""
    from bot.demo import run_demo
    from bot.logs import set_up_logs

    set_up_logs("warning")
    finish(_until_stopped(lambda stop: run_demo(data, port, stop)))


@cli.command()
@click.option("--api-url", help="Where the Bot API is, if not Telegram's own.")
@config_option
def init(api_url: str | None, config_path: Path) -> None:
    """Set up a real programme: asks a few questions, writes the configuration, prints the first manager's link."""
    from bot.init import init as set_up

    attempt(lambda: set_up(config_path, api_url))


@cli.command()
@json_option
@config_option
def doctor(config_path: Path, as_json: bool) -> None:
    """Look at everything the bot needs; each line is ok, or says what to do."""
    sys.exit(0 if _examined(config_path, as_json) else 1)


def _examined(config_path: Path, as_json: bool = False) -> bool:
    """Print what `doctor` finds; whether all is well."""
    from bot.doctor import examine

    findings = finish(examine(config_path))
    well = all(problem is None for _, problem in findings)
    looked_at = [{"name": name, "ok": problem is None, "what_to_do": problem} for name, problem in findings]
    lines = [f"{'ok  ' if problem is None else 'MEND'}  {name}{'' if problem is None else ': ' + problem}"
             for name, problem in findings]  # fmt: skip
    tell(as_json, {"well": well, "findings": looked_at}, *lines)
    return well


@cli.command("try-alarm")
@json_option
@config_option
def try_alarm(config_path: Path, as_json: bool) -> None:
    """Tell everybody whom [alarm] names that this is a trial; each line is ok, or says why it did not get through."""
    from bot.config import load_config
    from bot.outward import try_out

    became = finish(try_out(attempt(lambda: load_config(config_path)).alarm))
    if not became:
        raise Problem("[alarm] names nobody: docs/watching.md says how.")
    lines = [f"{'ok  ' if why is None else 'MEND'}  alarm.{name}{'' if why is None else ': ' + why}"
             for name, why in became.items()]  # fmt: skip
    tell(as_json, became, *lines)
    sys.exit(1 if any(became.values()) else 0)


@cli.command()
@json_option
@config_option
def upgrade(config_path: Path, as_json: bool) -> None:
    """After a new version came: copy the database, bring it up to date, and look at everything."""
    from bot.admin import upgrade as bring_up_to_date

    done = finish(bring_up_to_date(config_path))
    tell(as_json, {"version": done.version, "changed": done.changed, "copy": done.copy}, done.told)
    if not as_json:
        _examined(config_path)


@cli.command()
@click.argument("place", type=click.Path(path_type=Path), metavar="FILE|FOLDER")
@click.option("--keep", type=click.IntRange(min=1), help="In a FOLDER: keep so many, remove older ones made there so.")
@json_option
@config_option
def backup(place: Path, keep: int | None, config_path: Path, as_json: bool) -> None:
    """Copy the database while the bot runs, and verify the copy. Keep the key elsewhere.

    Into a FOLDER the copy gets a name that says when.
    """
    from bot.app import utc_now
    from bot.backup import back_up

    made = attempt(lambda: back_up(config_path, place, keep, now=utc_now()))
    removed = list(map(str, made.removed))
    told = {"file": str(made.file), "bytes": made.size, **_in_copy(made.holds), "removed": removed}
    verified = f"{made.file}: {made.size:,} bytes, verified: {made.holds.told}."
    elsewhere = "It opens with the same key only; keep a copy of that elsewhere."
    tell(as_json, told, verified, *(f"Removed: {each}" for each in removed), elsewhere)


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@config_option
def restore(file: Path, config_path: Path, as_json: bool) -> None:
    """Put a copy in the place of the database, while the bot is stopped.

    The copy is verified before and after. What is there already is moved aside, and kept.
    """
    from bot.app import utc_now
    from bot.restore import restore as put_back

    done = attempt(lambda: put_back(config_path, file, now=utc_now()))
    lines = [f"Restored and verified: {done.holds.told}."]
    if done.aside is not None:
        lines.append(f"What was there before is kept: {done.aside_told}. Delete it once you need it no more.")
    lines.append("What was written after the copy was made is not in it. Now start the bot.")
    tell(as_json, {"file": str(file), **_in_copy(done.holds), "moved_aside": done.aside}, *lines)


def _in_copy(holds: "Copy") -> dict[str, object]:
    return {"version": holds.version, "rows": dict(sorted(holds.rows.items())), "damaged_rows": holds.damaged}


@cli.group("set-aside")
def set_aside() -> None:
    """Updates that failed every time and were kept."""


@set_aside.command("list")
@json_option
@config_option
def set_aside_list(config_path: Path, as_json: bool) -> None:
    """List them: their number, when, and the kind of error."""
    from bot.admin import list_set_aside

    found = finish(list_set_aside(config_path))
    told = [{"update": str(each.update_id), "at": each.at.isoformat(), "error": each.error} for each in found]
    lines = [f"{each.update_id}  {each.at:%Y-%m-%d %H:%M} UTC  {each.error}" for each in found]
    tell(as_json, told, *(lines or ["None."]))


@set_aside.command("replay")
@click.argument("update", type=int)
@json_option
@config_option
def set_aside_replay(update: int, config_path: Path, as_json: bool) -> None:
    """Take one again, once what made it fail is mended."""
    from bot.admin import replay

    finish(replay(config_path, update))
    tell(as_json, {"update": str(update), "taken": True}, f"{update}: taken.")


for command in (
    programme, caseload, platform, invite, report, import_sessions, import_history, export, import_records, detect,
    instrument, move_database,
):  # fmt: skip
    cli.add_command(command)


def main() -> None:
    """The entrance of `alliance-bot`."""
    cli()
