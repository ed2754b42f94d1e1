"""`alliance-bot move-database`: what it is told, and what it tells."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.command_line import config_option, finish, json_option, tell

if TYPE_CHECKING:
    from bot.move_command import Done
    from storage.moves import Move


@click.command("move-database")
@click.option("--from", "source", metavar="URL", help="Where it is; where database.url says, if this is left out.")
@click.option("--to", "target", metavar="URL", help="Where it goes: an empty database, or a file that is not there.")
@click.option("--leave-damaged-out", "leave_out", is_flag=True, help="Without damaged rows that nothing else needs.")
@click.option("--give-up", is_flag=True, help="Go on where it was, after a move that was begun.")
@json_option
@config_option
def move_database(
    source: str | None, target: str | None, config_path: Path, *, leave_out: bool, give_up: bool, as_json: bool
) -> None:
    """Move everything to another database, with the bot stopped: from SQLite to PostgreSQL, or back.

    Every row is copied, and then compared. What was stopped in the middle goes on when it is called once more. The old
    database keeps all that it has, and no bot starts on it again.
    """
    from bot.move_command import begun_at, give_up_at, move

    if give_up:
        if target is not None or leave_out:
            raise click.UsageError("--give-up goes with no other option but --from, --config and --json.")
        known = finish(begun_at(config_path, source))
        if known.done_at is not None:
            _ask(known)
        finish(give_up_at(config_path, source, known))
        told = f"Given up: the bot runs where it was. No bot starts on what was copied to {known.place}: delete that."
        tell(as_json, {"given_up": True, "to": known.place}, told)
        return
    if target is None:
        raise click.UsageError("--to says where it goes.")
    done = finish(move(config_path, source, target, leave_out=leave_out))
    tell(as_json, done.as_json(), *_lines(done, config_path))


def _ask(move: "Move") -> None:
    click.echo(
        f"That move was finished, and what was written since then is at {move.place}, not here: clients would be asked "
        "again, and answers and alerts of that time would be missing. While that database can be had, or a backup of "
        "it, go on there, or move it back from there into a new, empty one.",
        err=True,
    )
    click.confirm("Is it lost for good, and does no bot run on it?", abort=True, err=True)


def _lines(done: "Done", config_path: Path) -> list[str]:
    if done.before:
        return [f"Everything was moved to {done.target} before; nothing was changed. Start the bot there."]
    left_out = [f"Left out, because they are damaged: {', '.join(done.left_out)}."] if done.left_out else []
    return [
        f"Moved and compared, row by row: {done.told}.",
        *left_out,
        f"Now set {done.setting} to {done.target}, with its password where it needs one, and start the bot.",
        f"The old database, {done.source}, keeps all that it has. No bot starts on it again: it says where everything "
        "went. Keep it until you have a backup of the new one, then delete it.",
    ]
