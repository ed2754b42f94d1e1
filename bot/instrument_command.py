"""`alliance-bot instrument`: which instruments there are, whether a file is one, what one is made of."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from scoring.instrument import (
    Instrument,
    InstrumentError,
    load_instrument,
    missing_words,
    packaged_instruments,
    parse_instrument,
)
from scoring.plain_file import decode


def read_instrument(name: str) -> Instrument:
    """A packaged instrument by id, or one from a file. InstrumentError with all problems."""
    path = Path(name)
    if path.suffix != ".toml" and not path.is_file():
        return load_instrument(name)
    return parse_instrument(_text(path), path.name)


def _text(path: Path) -> str:
    try:
        return decode(path.read_bytes())
    except OSError as error:
        raise InstrumentError(path.name, [f"cannot be read: {error.strerror}"]) from error
    except UnicodeDecodeError as error:
        raise InstrumentError(path.name, ["not text in UTF-8"]) from error


@click.group("instrument")
def instrument() -> None:
    """Questionnaires as data: structure and scoring keys."""


json_option = click.option("--json", "as_json", is_flag=True, help="For a program to read.")


def _echo_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _in_short(found: Instrument) -> dict[str, object]:
    return {"id": found.id, "version": found.version, "items": len(found.items), "rater": found.rater,
            "words_included": found.words == "locale"}  # fmt: skip


@instrument.command("list")
@json_option
def list_(as_json: bool) -> None:
    """The packaged instruments."""
    if as_json:
        _echo_json([_in_short(load_instrument(name)) for name in packaged_instruments()])
        return
    for name in packaged_instruments():
        found = load_instrument(name)
        words = "words included" if found.words == "locale" else "scoring key only"
        click.echo(f"{name:16}version {found.version}  {len(found.items):2} items  {found.rater:10}{words}")


@instrument.command("check")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@json_option
def check(file: Path, as_json: bool) -> None:
    """Whether FILE is an instrument, and whether it can be asked in a chat."""
    try:
        text = _text(file)
        found = parse_instrument(text, file.name)
    except InstrumentError as error:
        raise click.ClickException(str(error)) from error
    missing = missing_words(text)
    if as_json:
        _echo_json({**_in_short(found), "can_score_files": True, "missing_for_a_chat": list(missing)})
        return
    click.echo(f"{found.id} version {found.version}. Items: {len(found.items)}. It can score files.")
    if missing:
        click.echo("It cannot be asked in a chat yet; what is needed:")
        for problem in missing:
            click.echo(f"  {problem}")
    else:
        click.echo("It can be asked in a chat.")


@instrument.command("show")
@click.argument("name", metavar="ID|FILE")
@json_option
def show(name: str, as_json: bool) -> None:
    """What an instrument is made of."""
    try:
        found = read_instrument(name)
    except InstrumentError as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        _echo_json(asdict(found))
        return
    click.echo(f"{found.id} version {found.version}, answered by the {found.rater} ({found.measures})")
    click.echo(f"validated: {'yes' if found.validated else 'no'}")
    click.echo(f"licence: {found.licence}")
    click.echo(f"source: {found.source}")
    click.echo(f"a score needs {found.needed} of {len(found.items)} answers")
    for item in found.items:
        key = "  reversed" if item.reverse else ""
        click.echo(f"  {item.id:14}{item.subscale or '-':6}{item.low} to {item.high}{key}")
    if found.apart is not None:
        click.echo(f"  {found.apart.id:14}apart {', '.join(found.apart.options)}")
