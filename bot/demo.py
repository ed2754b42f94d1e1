"""The demo: the real bot against the sandbox on this machine, with a programme that has people in it."""

import asyncio
import fcntl
import os
import socket
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import click
from tzlocal import get_localzone_name

from bot.app import App, World
from bot.backup import keep_copy
from bot.config import Config, ConfigError, minutes
from bot.demo_calendar import DemoCalendar
from bot.demo_sources import connect, offer
from bot.sandbox import Intro, Person, Sandbox
from bot.serve import until
from handlers.check_ins.steps import DONE, FIRST
from handlers.ground.languages import languages
from handlers.ground.words import name_of
from handlers.who.agreed import CONSENT_VERSION
from scoring.instrument import load_instrument
from scoring.score import score
from storage import check_ins, pairs, people, programmes, sessions
from storage.answers import set_answer
from storage.database import Database, Tx
from storage.encryption import Keyring, new_key_text, read_key_file, write_private
from storage.people import Role
from storage.schema import prepare
from storage.sessions import Modality

DEFAULT_PORT = 8765
_TOKEN = "700000000:demo-token-of-the-sandbox-on-this-machine"  # noqa: S105 - it opens nothing but the sandbox
_PHONES = (
    ("Alex", "client, six check-ins so far"),
    ("Dr. Kim", "therapist"),
    ("Robin", "client, no check-in yet"),
    ("Maya", "programme manager"),
)
_EARLIER = ((4, 5, 5), (4, 4, 5), (5, 5, 5), (4, 5, 4), (5, 4, 5), (4, 5, 5))
_INTRO = Intro(
    title="Four phones, one bot",
    text=(
        "Use them as their owners would. The bot is the real one; Telegram is a stand-in on this machine, "
        "and half an hour takes three seconds. What is reported twice within two minutes is one session."
    ),
    tries=(
        "Press “The video meeting with K7 has ended”: it reports itself.",
        "Alex: begin, give low answers, send.",
        "Dr. Kim: show it, chart it, say what was done; then /clients.",
        "Dr. Kim: /rooms, /calendar and /plan, or /session by hand.",
        "Robin: /talk, about a session that nobody reported.",
        "Dr. Kim: invite a client, and open the link on a new phone.",
        "Maya: invite a supervisor, who can see what waits.",
        "Anybody: the globe changes the language; a client's answers are compared with those in it alone.",
    ),
    ways=(
        *((name_of(each), f"/language {each}") for each in languages()),
        ("In numbered lines, too", "/text on"),
        ("On buttons alone", "/text off"),
    ),
)


def demo_config(data: Path, api_url: str, listen: str) -> Config:
    """Seconds instead of half-hours, and no quiet hours. Two reports of one session are minutes apart in any world."""
    values: dict[str, Any] = {
        "telegram": {"token": _TOKEN, "api_url": api_url},
        "web": {"listen": listen, "platforms": f"http://{listen}"},
        "database": {"url": f"sqlite:///{data / 'demo.db'}"},
        "key": {"file": str(data / "demo.key")},
        "backup": {"every": "none"},
        "site": {"zone": get_localzone_name() or "UTC"},
        "quiet_hours": {"clients": "none", "therapists": "none"},
        "timing": {"check_in_after": 0.05, "same_session_within": 2, "calendars_every": 0.1, "look_every_seconds": 0.5},
    }
    return Config.model_validate(values)


def _keys(data: Path, world: World) -> Keyring:
    data.mkdir(parents=True, exist_ok=True)
    file = data / "demo.key"
    if not file.exists():
        write_private(file, new_key_text(world.rng))
    return read_key_file(file)


def _connected(tx: Tx, person: Person, programme: int, role: Role, zone: str) -> int:
    made = people.add_person(tx, person.id, language="en", zone=zone)
    if role is not Role.CLIENT:
        people.add_role(tx, made.id, programme, role)
        people.set_name(tx, made.id, programme, role, person.name)
    return made.id


def _pair(tx: Tx, programme: int, therapist: int, client: int, code: str) -> int:
    pair = pairs.add_pair(tx, programme, therapist, code)
    pairs.mark_opened(tx, pair.id, client)
    pairs.mark_consented(tx, pair.id, CONSENT_VERSION)
    pairs.set_therapist_called(tx, pair.id, "Dr. Kim")
    return pair.id


def _earlier_check_in(tx: Tx, pair: int, therapist: int, marks: tuple[int, ...]) -> None:
    """A session that was answered, at the instant of `tx`."""
    own = load_instrument("own")
    answers: dict[str, int | None] = {item.id: mark for item, mark in zip(own.items, marks, strict=True)}
    session = sessions.add_session(tx, pair, Modality.VIDEO, tx.now, therapist)
    made = check_ins.add_check_in(
        tx, session.id, pair, instrument=own.id, version=own.version, step=FIRST, due_at=tx.now
    )
    scored = score(own, answers)
    for item, value in [*answers.items(), ("tension", 0)]:
        set_answer(tx, made.id, item, value)
    check_ins.mark_sent(tx, made, DONE, None if scored is None else scored.percent)


def seed(tx: Tx, phones: list[Person], zone: str) -> None:
    """A manager, a therapist, and two clients, one with six earlier check-ins, one a week."""
    programme = programmes.add_programme(
        tx, "Demo programme", language="en", zone=zone,
        signpost="In danger now? Call 112. To talk, at any hour: 116\u00a0123.",
        contact="Ms. Lind at the front desk, 030\u00a01234",
        comment_readers="your therapist reads it, before the next session",
    ).id  # fmt: skip
    alex, kim, robin, maya = phones
    _connected(tx, maya, programme, Role.MANAGER, zone)
    therapist = _connected(tx, kim, programme, Role.THERAPIST, zone)
    before = replace(tx, now=tx.now - timedelta(weeks=len(_EARLIER) + 1))
    first = _pair(before, programme, therapist, _connected(tx, alex, programme, Role.CLIENT, zone), "K7")
    _pair(tx, programme, therapist, _connected(tx, robin, programme, Role.CLIENT, zone), "M3")
    for weeks, marks in zip(range(len(_EARLIER), 0, -1), _EARLIER, strict=True):
        _earlier_check_in(replace(tx, now=tx.now - timedelta(weeks=weeks)), first, therapist, marks)


async def _seed_once(config: Config, keys: Keyring, world: World, sandbox: Sandbox) -> None:
    db = Database(config.database.url, keys, now=world.now, rng=world.rng)
    try:
        await prepare(db, keep=partial(keep_copy, db.url), create=True)
        if not sandbox.people and not await db.read(programmes.list_programmes):
            phones = [sandbox.add_person(name, about=about) for name, about in _PHONES]
            await db.write(lambda tx: seed(tx, phones, config.site.zone))
            for phone in phones:
                phone.send_text("/start")
        secret = f"{world.rng.getrandbits(256):064x}"
        await db.write(lambda tx: connect(tx, secret))
    finally:
        await db.close()


async def start_demo(data: Path, port: int, world: World | None = None) -> tuple[Sandbox, App]:
    """Start the sandbox and the bot; `data` keeps everything. A taken port gives way to a free one."""
    world = world or World()
    keys = _keys(data, world)
    sandbox = Sandbox(token=_TOKEN, username="alliance_demo_bot", name="Check-in", now=world.now,
                      data=data / "sandbox", intro=_INTRO)  # fmt: skip
    try:
        await sandbox.start(port=port)
    except OSError:
        await sandbox.start(port=0)
    calendar = DemoCalendar(data / "calendar.ics")
    calendar.begin(world.now())
    config = demo_config(data, sandbox.base_url, f"127.0.0.1:{_free_port()}")
    await _seed_once(config, keys, world, sandbox)
    app = App(config, keys, replace(world, fetcher=calendar), create=True)
    await app.start()
    offer(sandbox, app, config.web.platforms, calendar, minutes(config.timing.calendars_every))
    return sandbox, app


def _free_port() -> int:
    """Where the bot can listen for what reports sessions; nobody has to know it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """Nobody else runs the demo on this data meanwhile; the system lets go when the process ends, however it ends."""
    data.mkdir(parents=True, exist_ok=True)
    with (data / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise ConfigError([f"The demo runs already, on {data}. Stop it first, or choose other --data."]) from None
        yield


async def run_demo(data: Path, port: int, stop: asyncio.Event) -> None:
    """Run the demo until `stop` is set. Raises ConfigError when one runs already on the same data."""
    with _alone(data):
        await _run_alone(data, port, stop)


async def _run_alone(data: Path, port: int, stop: asyncio.Event) -> None:
    sandbox, app = await start_demo(data, port)
    click.echo(f"\n  The demo is at {sandbox.base_url}")
    click.echo("  Ctrl-C stops it; everybody is where they were when it starts again.\n")
    _open_in_browser(sandbox.base_url)
    try:
        await until(stop, app.run())
    finally:
        await app.stop()
        await sandbox.stop()


def _open_in_browser(url: str) -> None:
    """Only where there is a desktop: a text browser would take the terminal over."""
    desktop = sys.platform in ("darwin", "win32") or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    if desktop:
        webbrowser.open(url)
