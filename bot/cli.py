"""The command line. Commands work beside the running bot; what they need is imported when they run."""

import asyncio
import json
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from bot.detect_command import detect
from bot.instrument_command import instrument
from bot.written import Written, how_written

if TYPE_CHECKING:
    from bot.copies import Copy
    from bot.platform_command import Made

T = TypeVar("T")
PLATFORMS = ("bigbluebutton", "jitsi", "nextcloud", "zoom", "calcom", "signed")

json_option = click.option("--json", "as_json", is_flag=True, help="For a program to read.")

config_option = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path),
    default=Path("config.toml"),
    show_default=True,
    help="The configuration file.",
)


def _tell(as_json: bool, value: object, *lines: str) -> None:
    """Print what was found or done: as JSON, or in these lines."""
    for line in [json.dumps(value, ensure_ascii=False, indent=2)] if as_json else lines:
        click.echo(line)


class Problem(click.ClickException):
    """Something the operator can mend: printed as sentences, without a traceback."""

    def show(self, file: Any = None) -> None:
        """Print it."""
        for line in self.message.splitlines():
            click.echo(f"  {line}", err=True)


def _attempt(work: Callable[[], T]) -> T:
    """Do it; what goes wrong in a known way becomes a Problem."""
    from bot.admin import what_to_do
    from bot.config import ConfigError
    from bot.telegram_bot import Refused
    from storage.errors import StorageError

    try:
        return work()
    except (ConfigError, Refused) as error:
        raise Problem(str(error)) from None
    except StorageError as error:
        raise Problem(what_to_do(error)) from None
    except OSError as error:  # of a file or a folder; what a database's drivers raise is a StorageError
        if error.filename is None:
            raise
        raise Problem(f"{error.filename}: {error.strerror}.") from None


def _run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end, likewise."""
    return _attempt(lambda: asyncio.run(coroutine))


async def _until_stopped(run: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run until Ctrl-C or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    await run(stop)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="alliance-bot", prog_name="alliance-bot")
def cli() -> None:
    """Asks clients a few alliance items after a session and tells the therapist when the alliance drops."""


@cli.command()
@config_option
def run(config_path: Path) -> None:
    """Run the bot against Telegram."""
    from bot.serve import serve

    _run(_until_stopped(lambda stop: serve(config_path, stop)))


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
    _run(_until_stopped(lambda stop: run_demo(data, port, stop)))


@cli.command()
@click.option("--api-url", help="Where the Bot API is, if not Telegram's own.")
@config_option
def init(api_url: str | None, config_path: Path) -> None:
    """Set up a real programme: asks a few questions, writes the configuration, prints the first manager's link."""
    from bot.init import init as set_up

    _attempt(lambda: set_up(config_path, api_url))


@cli.group()
def programme() -> None:
    """Programmes."""


@programme.command("add")
@config_option
def programme_add(config_path: Path) -> None:
    """Add a programme: asks for its name and what its people are told."""
    from bot.init import add_programme

    _attempt(lambda: add_programme(config_path))


@programme.command("list")
@json_option
@config_option
def programme_list(config_path: Path, as_json: bool) -> None:
    """List the programmes."""
    from bot.programme_command import names

    for line in _attempt(lambda: names(config_path, as_json=as_json)):
        click.echo(line)


@programme.command("show")
@click.argument("name")
@json_option
@config_option
def programme_show(name: str, config_path: Path, as_json: bool) -> None:
    """Read back what a programme tells its people."""
    from bot.programme_command import show

    _attempt(lambda: show(config_path, name, as_json=as_json))


@programme.command("set")
@click.argument("name")
@click.option("--name", "new_name", metavar="TEXT", help="Another name.")
@click.option("--signpost", help="What people are told for an emergency.")
@click.option("--contact", help="Somebody to turn to who is not the therapist.")
@click.option("--comment-readers", help="Who reads what clients write in their own words, and when.")
@click.option("--supervisors-read/--no-supervisors-read", default=None, help="Whether supervisors may read alerts.")
@click.option(
    "--outcome/--no-outcome", "asks_outcome", default=None, help="Whether clients are asked how they have been."
)
@click.option(
    "--frankness/--no-frankness", "invites_frankness", default=None, help="Whether clients are invited to it."
)
@click.option("--holidays", help="Whose public holidays are no working days: DE, DE-BY, or none.")
@click.option(
    "--names-stand-ins/--no-names-stand-ins",
    default=None,
    help="Whether somebody stands in by a rule where a therapist who is away chose nobody.",
)
@click.option("--zone", help="Its time zone.")
@click.option("--language", help="Its language.")
@click.option("--new-meaning/--same-meaning", default=None, help="Whether clients are asked again. Otherwise you are.")
@click.option("--yes", "sure", is_flag=True, help="Write it without another question.")
@config_option
def programme_set(
    name: str, config_path: Path, new_name: str | None, new_meaning: bool | None, sure: bool, **given: Any
) -> None:
    """Change what a programme tells its people; without options each is asked for."""
    from bot.programme_command import change

    wanted = {field: value for field, value in {"name": new_name, **given}.items() if value is not None}
    _attempt(lambda: change(config_path, name, wanted, meaning=new_meaning, sure=sure))


@programme.command("research")
@click.argument("name")
@click.option("--text", "said", help="What the research is: what for, by whom, who gets the data, for how long.")
@click.option("--off", is_flag=True, help="There is no research any more.")
@click.option("--new-meaning/--same-meaning", default=True, help="Whether a yes so far is none to this.  [new]")
@click.option("--yes", "sure", is_flag=True, help="Write it without another question.")
@json_option
@config_option
def programme_research(
    name: str, config_path: Path, said: str | None, *, off: bool, new_meaning: bool, sure: bool, as_json: bool
) -> None:
    """Read, begin, change or end a programme's research, about which its clients are asked apart."""
    from bot.research_command import change, find

    if said is not None or off:
        _attempt(lambda: change(config_path, name, None if off else said, new_meaning=new_meaning, sure=sure))
    study = _attempt(lambda: find(config_path, name))
    told = None if study is None else {"number": study.number, "text": study.said, "since": study.began_at.isoformat()}
    _tell(as_json, told, "No research." if study is None else f"Research {study.number}: {study.said}")


@cli.group()
def caseload() -> None:
    """Whose clients there are, and moving them to another therapist."""


@caseload.command("list")
@click.option("--programme", "name", required=True, help="The programme's name.")
@json_option
@config_option
def caseload_list(name: str, config_path: Path, as_json: bool) -> None:
    """List the therapists of a programme, with a number that tells two of one name apart."""
    from bot.caseload_command import therapists

    found = _attempt(lambda: therapists(config_path, name))
    told = [{"number": each.number, "name": each.name, "connected": each.connected} for each in found]
    _tell(as_json, told, *([each.told for each in found] or ["None."]))


@caseload.command("move")
@click.option("--programme", "name", required=True, help="The programme's name.")
@click.option("--from", "before", metavar="THERAPIST", required=True, help="Whose clients: a name, or a number.")
@click.option("--to", "later", metavar="THERAPIST", required=True, help="With whom they go on: a name, or a number.")
@click.option("--client", "codes", metavar="CODE", multiple=True, help="Only this client; can be given several times.")
@click.option("--dry-run", "only_look", is_flag=True, help="Say what would move, and change nothing.")
@click.option("--yes", "sure", is_flag=True, help="Move them without another question.")
@json_option
@config_option
def caseload_move(
    name: str, before: str, later: str, codes: tuple[str, ...], config_path: Path, *,
    only_look: bool, sure: bool, as_json: bool,
) -> None:  # fmt: skip
    """Move clients to another therapist for good. Each is asked first; nothing opens for the one before."""
    from bot.caseload_command import move

    done = _attempt(lambda: move(config_path, name, before, later, codes, only_look=only_look, sure=sure))
    told = {"from": done.before.number, "to": done.later.number, "clients": done.clients, "moved": done.moved}
    _tell(as_json, told, done.told)


@cli.group()
def platform() -> None:
    """Video platforms and booking pages that report sessions by themselves."""


platform_secret_option = click.option(
    "--secret-file", type=click.Path(path_type=Path), help="BigBlueButton and Zoom: a file with their secret."
)


@platform.command("add")
@click.argument("kind", metavar="PLATFORM", type=click.Choice(PLATFORMS))
@click.option("--programme", "name", required=True, help="The programme's name.")
@platform_secret_option
@json_option
@config_option
def platform_add(kind: str, name: str, secret_file: Path | None, config_path: Path, as_json: bool) -> None:
    """Print an address for this platform, and a secret that is shown once.

    BigBlueButton and Zoom have secrets of their own, which are asked for.
    """
    from bot.platform_command import add, ask_secret
    from storage.platform_keys import Platform

    which = Platform(kind)
    made = _attempt(lambda: add(config_path, name, which, ask_secret(which, secret_file)))
    _tell_platform(made, as_json)


def _tell_platform(made: "Made", as_json: bool) -> None:
    told = {"key": made.key, "platform": made.platform, "address": made.address, "secret": made.secret}
    _tell(as_json, told, *made.told)


@platform.command("list")
@click.option("--programme", "name", required=True, help="The programme's name.")
@json_option
@config_option
def platform_list(name: str, config_path: Path, as_json: bool) -> None:
    """List a programme's platforms, and when each was last heard."""
    from bot.platform_command import list_keys

    found = _attempt(lambda: list_keys(config_path, name))
    told = [
        {
            "key": each.key, "platform": each.platform, "address": each.address, "made_at": each.made_at.isoformat(),
            "heard_at": each.heard_at and each.heard_at.isoformat(),
            "earlier_until": each.earlier_until and each.earlier_until.isoformat(),
        }
        for each in found
    ]  # fmt: skip
    _tell(as_json, told, *([each.told for each in found] or ["None."]))


@platform.command("rotate")
@click.argument("key")
@click.option("--at-once", is_flag=True, help="The secret before holds no longer: it was seen by others.")
@platform_secret_option
@json_option
@config_option
def platform_rotate(key: str, at_once: bool, secret_file: Path | None, config_path: Path, as_json: bool) -> None:
    """Make another secret; the one before holds a week longer."""
    from bot.platform_command import ask_secret, platform_of, rotate

    which = _attempt(lambda: platform_of(config_path, key))
    made = _attempt(lambda: rotate(config_path, key, ask_secret(which, secret_file), at_once=at_once))
    _tell_platform(made, as_json)


@platform.command("remove")
@click.argument("key")
@json_option
@config_option
def platform_remove(key: str, config_path: Path, as_json: bool) -> None:
    """Take nothing at this address any more."""
    from bot.platform_command import remove

    _attempt(lambda: remove(config_path, key))
    _tell(as_json, {"key": key, "removed": True}, "Removed. Nothing is taken there any more.")


@cli.command()
@click.argument("role", type=click.Choice(["manager", "supervisor", "therapist"]))
@click.option("--programme", "name", required=True, help="The programme's name.")
@json_option
@config_option
def invite(role: str, name: str, config_path: Path, as_json: bool) -> None:
    """Make a link for somebody, and the code that goes with it."""
    from bot.admin import invite as make

    link, code = _run(make(config_path, role, name))
    _tell(as_json, {"link": link, "code": code}, f"Link (send it):   {link}", f"Code (say it):    {code}")


@cli.command()
@click.option("--period", required=True, help="A calendar quarter that ended a week ago or longer, such as 2026Q3.")
@click.option("--out", "folder", type=click.Path(path_type=Path), required=True, help="The folder to write to.")
@click.option("--programme", "name", help="Only this programme; otherwise a file for each.")
@json_option
@config_option
def report(period: str, folder: Path, name: str | None, config_path: Path, as_json: bool) -> None:
    """Write figures about many people, by how sessions were held, as CSV."""
    from bot.report_command import write_report

    made = _attempt(lambda: write_report(config_path, period, name, folder))
    left = [{"programme": each, "why": why} for each, why in made.left_out.items()]
    _tell(as_json, {"files": list(map(str, made.files)), "left_out": left}, *map(str, made.files))
    for each, why in made.left_out.items():
        click.echo(f"{each}: left out. {why}", err=True)


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


@cli.command("import-sessions")
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
    from bot.importing import Usual, Wishes, run_import

    wishes, usual = Wishes(only_look=only_look, update=update, some=some), Usual(zone, programme, therapist)
    done = _attempt(lambda: run_import(take_sessions, config_path, file, written, usual, wishes))
    _tell(as_json, done.as_json(), *done.lines(wishes))
    sys.exit(1 if done.refused and not some else 0)


@cli.command("import-history")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_of_imports
@click.option("--take-out", is_flag=True, help="Delete what was taken in from this file.")
@json_option
@config_option
def import_history(
    file: Path, written: Written, zone: str | None, programme: str | None, therapist: str | None, config_path: Path, *,
    only_look: bool, some: bool, take_out: bool, as_json: bool,
) -> None:  # fmt: skip
    """Take in earlier check-ins, from paper or another system, from a CSV file. The same file again changes nothing.

    Columns: those of import-sessions, agreed, goals, tasks, bond, and perhaps problem_area and how_been. Each client
    has agreed to it, on the day in agreed. Exits with 1 when a row is refused and nothing was taken.
    """
    from bot.import_history import take_history, take_history_out
    from bot.importing import Usual, Wishes, run_import

    wishes, usual = Wishes(only_look=only_look, some=some), Usual(zone, programme, therapist)
    bring = take_history_out if take_out else take_history
    done = _attempt(lambda: run_import(bring, config_path, file, written, usual, wishes))
    _tell(as_json, done.as_json(), *done.lines(wishes))
    sys.exit(1 if done.refused and not some else 0)


@cli.command()
@click.option("--records", is_flag=True, required=True, help="A row for each session and its check-in, pseudonymous.")
@click.option("--programme", "name", required=True, help="The programme's name.")
@click.option("--out", "folder", type=click.Path(path_type=Path), required=True, help="A folder that is made for it.")
@json_option
@config_option
def export(name: str, folder: Path, config_path: Path, *, records: bool, as_json: bool) -> None:
    """Give a programme's research what its clients have said yes to, and nothing else."""
    from bot.export_command import export_records

    made = _attempt(lambda: export_records(config_path, name, folder))
    told = {"files": list(map(str, made.files)), "clients": made.clients, "records": made.records}
    _tell(as_json, told, *map(str, made.files), made.told)


@cli.command()
@json_option
@config_option
def doctor(config_path: Path, as_json: bool) -> None:
    """Look at everything the bot needs; each line is ok, or says what to do."""
    sys.exit(0 if _examined(config_path, as_json) else 1)


def _examined(config_path: Path, as_json: bool = False) -> bool:
    """Print what `doctor` finds; whether all is well."""
    from bot.doctor import examine

    findings = _run(examine(config_path))
    well = all(problem is None for _, problem in findings)
    looked_at = [{"name": name, "ok": problem is None, "what_to_do": problem} for name, problem in findings]
    lines = [f"{'ok  ' if problem is None else 'MEND'}  {name}{'' if problem is None else ': ' + problem}"
             for name, problem in findings]  # fmt: skip
    _tell(as_json, {"well": well, "findings": looked_at}, *lines)
    return well


@cli.command()
@json_option
@config_option
def upgrade(config_path: Path, as_json: bool) -> None:
    """After a new version came: copy the database, bring it up to date, and look at everything."""
    from bot.admin import upgrade as bring_up_to_date

    done = _run(bring_up_to_date(config_path))
    _tell(as_json, {"version": done.version, "changed": done.changed, "copy": done.copy}, done.told)
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

    made = _attempt(lambda: back_up(config_path, place, keep, now=utc_now()))
    removed = list(map(str, made.removed))
    told = {"file": str(made.file), "bytes": made.size, **_in_copy(made.holds), "removed": removed}
    verified = f"{made.file}: {made.size:,} bytes, verified: {made.holds.told}."
    elsewhere = "It opens with the same key only; keep a copy of that elsewhere."
    _tell(as_json, told, verified, *(f"Removed: {each}" for each in removed), elsewhere)


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

    done = _attempt(lambda: put_back(config_path, file, now=utc_now()))
    lines = [f"Restored and verified: {done.holds.told}."]
    if done.aside is not None:
        lines.append(f"What was there before is kept: {done.aside}. Delete it once you need it no more.")
    lines.append("What was written after the copy was made is not in it. Now start the bot.")
    _tell(as_json, {"file": str(file), **_in_copy(done.holds), "moved_aside": done.aside}, *lines)


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

    found = _run(list_set_aside(config_path))
    told = [{"update": each.update_id, "at": each.at.isoformat(), "error": each.error} for each in found]
    lines = [f"{each.update_id}  {each.at:%Y-%m-%d %H:%M} UTC  {each.error}" for each in found]
    _tell(as_json, told, *(lines or ["None."]))


@set_aside.command("replay")
@click.argument("update", type=int)
@json_option
@config_option
def set_aside_replay(update: int, config_path: Path, as_json: bool) -> None:
    """Take one again, once what made it fail is mended."""
    from bot.admin import replay

    _run(replay(config_path, update))
    _tell(as_json, {"update": update, "taken": True}, f"{update}: taken.")


cli.add_command(detect)
cli.add_command(instrument)


def main() -> None:
    """The entrance of `alliance-bot`."""
    cli()
