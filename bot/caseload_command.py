"""`alliance-bot caseload`: whose clients there are, and moving them for good, as `handlers/cover/moving.py` does."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import click

from bot.admin import no_programme, opened
from bot.config import Config, ConfigError, load_config
from handlers.cover import moving
from storage import people, programmes
from storage.database import Tx
from storage.pairs import Pair
from storage.people import Role
from storage.programmes import Programme

_LIST = "`alliance-bot caseload list` names them with their numbers."


@dataclass(frozen=True)
class Therapist:
    """Somebody who has clients in a programme, or could have. `number` tells two of one name apart."""

    number: int
    name: str
    connected: bool

    @property
    def told(self) -> str:
        """In a line."""
        return f"{self.number}  {self.name}{'' if self.connected else ' (no longer connected)'}"


@dataclass(frozen=True)
class Move:
    """What moves, or would: from whom to whom, and how many clients are asked."""

    before: Therapist
    later: Therapist
    clients: int
    moved: bool

    @property
    def told(self) -> str:
        """In a sentence or two."""
        way = f"from {self.before.name} ({self.before.number}) to {self.later.name} ({self.later.number})"
        if not self.moved:
            return f"Clients who would move {way}: {self.clients}. Nothing was changed."
        return f"Clients who moved {way}: {self.clients}. Each is being asked, and both therapists are told."


def therapists(config_path: Path, name: str) -> list[Therapist]:
    """Whose clients can move in this programme. Raises ConfigError."""
    return asyncio.run(_in_programme(load_config(config_path), name))


def move(
    config_path: Path, name: str, before: str, later: str, codes: Collection[str], *, only_look: bool, sure: bool
) -> Move:
    """Look at what would move, ask, and move it. Raises ConfigError with every reason why not."""
    config = load_config(config_path)
    would = asyncio.run(_move(config, name, before, later, codes, write=False))
    if only_look:
        return would
    if not sure:
        click.echo(would.told, err=True)
        click.confirm(
            "From then on nothing of them opens for the therapist before. Move them?",
            default=False,
            abort=True,
            err=True,
        )
    return asyncio.run(_move(config, name, str(would.before.number), str(would.later.number), codes, write=True))


async def _in_programme(config: Config, name: str) -> list[Therapist]:
    async with opened(config) as db:
        return await db.read(lambda tx: _list(tx, _get(tx, name)))


def _get(tx: Tx, name: str) -> Programme:
    found = programmes.find_programme(tx, name)
    if found is None:
        raise ConfigError([no_programme(name)])
    return found


def _list(tx: Tx, programme: Programme) -> list[Therapist]:
    there = set(people.list_holders(tx, programme.id, Role.THERAPIST))
    known = [
        Therapist(each, people.find_name(tx, each, programme.id, Role.THERAPIST) or "a therapist", each in there)
        for each in moving.list_therapists(tx, programme.id)
    ]
    return sorted(known, key=lambda each: (each.name.casefold(), each.number))


async def _move(config: Config, name: str, before: str, later: str, codes: Collection[str], *, write: bool) -> Move:
    def work(tx: Tx) -> Move:
        programme = _get(tx, name)
        whose, to = _pick(_list(tx, programme), before, later)
        found = _proven(tx, programme, whose, to, codes)
        if write:
            moving.move(tx, programme, whose.number, to.number, found)
        return Move(whose, to, len(found), moved=write)

    async with opened(config) as db:
        return await (db.write(work) if write else db.read(work))


def _pick(known: list[Therapist], before: str, later: str) -> tuple[Therapist, Therapist]:
    problems: list[str] = []
    picked: list[Therapist] = []
    for option, wanted in (("--from", before), ("--to", later)):
        called = [e for e in known if wanted.strip().casefold() in (str(e.number), e.name.casefold())]
        if len(called) == 1:
            picked.append(called[0])
        elif called:
            numbers = ", ".join(str(each.number) for each in called)
            problems.append(f"{option}: there are several of the name {wanted!r}; give a number: {numbers}.")
        else:
            problems.append(f"{option}: no therapist of the programme is called {wanted!r}. {_LIST}")
    if problems:
        raise ConfigError(problems)
    return picked[0], picked[1]


def _proven(tx: Tx, programme: Programme, whose: Therapist, to: Therapist, codes: Collection[str]) -> list[Pair]:
    """The pairs that move. Raises ConfigError with the reasons why they cannot."""
    if whose == to:
        raise ConfigError(["--from and --to are the same therapist."])
    problems: list[str] = []
    if not to.connected:
        problems.append(f"--to: {to.name} is no longer connected, so nobody would read. Invite them first.")
    elif to.number not in moving.list_colleagues(tx, programme.id, whose.number):
        problems.append(f"--to: {to.name} is a client of {whose.name}, and cannot look after the others.")
    found = moving.movable(tx, programme.id, whose.number, codes or None)
    there = {pair.code.casefold() for pair in found}
    missing = sorted({each for each in codes if each.casefold() not in there})
    if missing:
        problems.append(f"--client: nobody of {whose.name}'s who can move has the code {', '.join(missing)}.")
    elif not found:
        problems.append(f"--from: {whose.name} has no client who can move. Who has stopped is not asked again.")
    if problems:
        raise ConfigError(problems)
    return found
