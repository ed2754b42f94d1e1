"""Commands about who takes part: programmes, caseloads, platforms that report sessions, invitations."""

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

import click

from bot.command_line import attempt, config_option, finish, json_option, tell

if TYPE_CHECKING:
    from bot.platform_command import Made

PLATFORMS = ("bigbluebutton", "jitsi", "nextcloud", "zoom", "calcom", "signed")


@click.group()
def programme() -> None:
    """Programmes."""


@programme.command("add")
@config_option
def programme_add(config_path: Path) -> None:
    """Add a programme: asks for its name and what its people are told."""
    from bot.init import add_programme

    attempt(lambda: add_programme(config_path))


@programme.command("list")
@json_option
@config_option
def programme_list(config_path: Path, as_json: bool) -> None:
    """List the programmes."""
    from bot.programme_command import names

    for line in attempt(lambda: names(config_path, as_json=as_json)):
        click.echo(line)


@programme.command("show")
@click.argument("name")
@json_option
@config_option
def programme_show(name: str, config_path: Path, as_json: bool) -> None:
    """Read back what a programme tells its people."""
    from bot.programme_command import show

    attempt(lambda: show(config_path, name, as_json=as_json))


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
    "--frankness/--no-frankness",
    "invites_frankness",
    default=None,
    help="Whether clients are told once, around the fifth session, that what does not suit them is wanted.",
)
@click.option("--holidays", help="Whose public holidays are no working days: DE, DE-BY, or none.")
@click.option(
    "--names-stand-ins/--no-names-stand-ins",
    default=None,
    help="Whether somebody stands in by a rule where a therapist who is away chose nobody.",
)
@click.option("--zone", help="Its time zone.")
@click.option("--language", help="Of its report, and of people whose app is set to a language without words here.")
@click.option("--address", help="How its people are spoken to: formal or informal.")
@click.option("--called", help="What whoever is in therapy is called: client or patient.")
@click.option("--new-meaning/--same-meaning", default=None, help="Whether clients are asked again. Otherwise you are.")
@click.option(
    "--yes", "sure", is_flag=True, help="Write it without another question: a new meaning, where it can be one."
)
@config_option
def programme_set(
    name: str, config_path: Path, new_name: str | None, new_meaning: bool | None, sure: bool, **given: Any
) -> None:
    """Change what a programme tells its people; without options each is asked for."""
    from bot.programme_command import change

    wanted = {field: value for field, value in {"name": new_name, **given}.items() if value is not None}
    attempt(lambda: change(config_path, name, wanted, meaning=new_meaning, sure=sure))


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
        attempt(lambda: change(config_path, name, None if off else said, new_meaning=new_meaning, sure=sure))
    study = attempt(lambda: find(config_path, name))
    told = None if study is None else {"number": study.number, "text": study.said, "since": study.began_at.isoformat()}
    none = (
        "No research." if off else f"No research. To begin: alliance-bot programme research {quote(name)} --text '...'"
    )
    tell(as_json, told, none if study is None else f"Research {study.number}: {study.said}")


@programme.command("margin")
@click.argument("name")
@click.option("--points", type=float, help="So many of 100 between remote and in person are nothing to speak of.")
@click.option("--off", is_flag=True, help="No margin is declared any more.")
@click.option("--yes", "sure", is_flag=True, help="Write it without another question.")
@json_option
@config_option
def programme_margin(
    name: str, points: float | None, config_path: Path, *, off: bool, sure: bool, as_json: bool
) -> None:
    """Read or declare how small a difference counts as none where reports compare remote and in person.

    It is declared before a report tests against it, and stays from then on.
    """
    from bot import margin_command

    if off and points is not None:
        raise click.UsageError("--points declares a margin, --off takes it away: one of them.")
    if off or points is not None:
        attempt(lambda: margin_command.declare(config_path, name, points, sure=sure))
    margin = attempt(lambda: margin_command.find(config_path, name))
    value = None if margin is None else {
        "points": margin.points, "declared_at": margin.declared_at.isoformat(), "tested_in": margin.tested_in,
    }  # fmt: skip
    tell(as_json, value, margin_command.told(name, margin))


@click.group()
def caseload() -> None:
    """Whose clients there are, and moving them to another therapist."""


@caseload.command("list")
@click.option("--programme", "name", required=True, help="The programme's name.")
@json_option
@config_option
def caseload_list(name: str, config_path: Path, as_json: bool) -> None:
    """List the therapists of a programme, with a number that tells two of one name apart."""
    from bot.caseload_command import therapists

    found = attempt(lambda: therapists(config_path, name))
    told = [{"number": str(each.number), "name": each.name, "connected": each.connected} for each in found]
    tell(as_json, told, *([each.told for each in found] or ["None."]))


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

    done = attempt(lambda: move(config_path, name, before, later, codes, only_look=only_look, sure=sure))
    told = {
        "from": str(done.before.number), "to": str(done.later.number), "clients": done.clients, "moved": done.moved,
    }  # fmt: skip
    tell(as_json, told, done.told)


@click.group()
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
    from bot.platform_command import add, ask_secret, expect_ready
    from storage.platform_keys import Platform

    which = Platform(kind)
    attempt(lambda: expect_ready(config_path, name))
    made = attempt(lambda: add(config_path, name, which, ask_secret(which, secret_file)))
    _tell_platform(made, as_json)


def _tell_platform(made: "Made", as_json: bool) -> None:
    told = {"key": made.key, "platform": made.platform, "address": made.address, "secret": made.secret}
    tell(as_json, told, *made.told)


@platform.command("list")
@click.option("--programme", "name", required=True, help="The programme's name.")
@json_option
@config_option
def platform_list(name: str, config_path: Path, as_json: bool) -> None:
    """List a programme's platforms, and when each was last heard."""
    from bot.platform_command import list_keys

    found = attempt(lambda: list_keys(config_path, name))
    told = [
        {
            "key": each.key, "platform": each.platform, "address": each.address, "made_at": each.made_at.isoformat(),
            "heard_at": each.heard_at and each.heard_at.isoformat(),
            "earlier_until": each.earlier_until and each.earlier_until.isoformat(),
        }
        for each in found
    ]  # fmt: skip
    tell(as_json, told, *([each.told for each in found] or ["None."]))


@platform.command("rotate")
@click.argument("key")
@click.option("--at-once", is_flag=True, help="The secret before holds no longer: it was seen by others.")
@platform_secret_option
@json_option
@config_option
def platform_rotate(key: str, at_once: bool, secret_file: Path | None, config_path: Path, as_json: bool) -> None:
    """Make another secret; the one before holds a week longer."""
    from bot.platform_command import ask_secret, platform_of, rotate

    which = attempt(lambda: platform_of(config_path, key))
    made = attempt(lambda: rotate(config_path, key, ask_secret(which, secret_file), at_once=at_once))
    _tell_platform(made, as_json)


@platform.command("remove")
@click.argument("key")
@json_option
@config_option
def platform_remove(key: str, config_path: Path, as_json: bool) -> None:
    """Take nothing at this address any more."""
    from bot.platform_command import remove

    attempt(lambda: remove(config_path, key))
    tell(as_json, {"key": key, "removed": True}, "Removed. Nothing is taken there any more.")


@click.command()
@click.argument("role", type=click.Choice(["manager", "supervisor", "therapist"]))
@click.option("--programme", "name", required=True, help="The programme's name.")
@json_option
@config_option
def invite(role: str, name: str, config_path: Path, as_json: bool) -> None:
    """Make a link for somebody, and the code that goes with it."""
    from bot.admin import invite as make

    link, code = finish(make(config_path, role, name))
    tell(as_json, {"link": link, "code": code}, f"Link (send it):   {link}", f"Code (say it):    {code}")
