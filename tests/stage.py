"""The stage: the real bot against the sandbox over real HTTP, on a clock that stands still until it is moved.

Everything random comes from one printed seed. `settle` lets everything happen that is due, moving the clock by
the seconds that Telegram's limits ask for, and returns when nothing is under way.
"""

import asyncio
import contextlib
import itertools
import os
import random
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import Table, select

from bot.app import App, World, nothing
from bot.calendars.fetching import Fetcher
from bot.config import Config
from bot.sandbox import Message, Person, Sandbox
from storage import invitations, people, programmes, status
from storage.database import Tx
from storage.encryption import Keyring, new_key_text, parse_keys
from storage.outgoing_order import find_next_due
from storage.people import Role
from tests.another_program import content_of
from tests.engines import Kept, holds, keep, ready_at, url_at
from tests.typed_input import Lines, read_by_text

T = TypeVar("T")
TOKEN = "700000000:test-token-that-must-never-be-seen-anywhere"
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ZONE = "Europe/Berlin"
MODE = os.environ.get("MODE", "polling")
in_both_modes = pytest.mark.parametrize("mode", ["polling", "webhook"] if MODE != "workers" else [MODE], indirect=True)
"""For a test of the `stage` or the `cast`: once with updates asked for, once with updates brought; or, as `MODE` says,
brought to two workers.
"""
TYPED = os.environ.get("INPUT") == "text"
with_and_without_buttons = pytest.mark.parametrize("typed", [False, True], indirect=True, ids=["tapped", "typed"])
"""For a test of the `stage` or the `cast`: once people tap, once they read without buttons, and type. With `INPUT=text`
they do in all tests, but for those that are `about_taps`.
"""
about_taps = pytest.mark.skipif(TYPED, reason="about taps, edits or numbers of messages; typed answers have their own")
after_four = pytest.mark.parametrize("earlier", [4], indirect=True, ids=["after four"])
"""For a test of the `cast`: its client has answered four check-ins, `GOOD`."""
GOOD = ("Mostly", "Fully", "Fully", "No")
_ADDED = {"created_at", "made_at", "reported_at", "opened_at", "added_at", "asked_at", "taken_at", "named_at"}
"""Of when a row is, in one table or another."""


def seeds(quick: int, all_of_them: int) -> list[Any]:
    """What a random test is repeated for: the first few at once, the others in a soak."""
    return [*range(quick), *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(quick, all_of_them))]


class Clock:
    """Time that passes only when it is told to."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def advance(self, **amount: float) -> None:
        self.at += timedelta(**amount)

    def seconds(self) -> float:
        """As a clock that nobody sets tells them."""
        return self.at.timestamp()


_KEPT_OF_TELEGRAM = (
    "people", "files", "notifications", "groups", "profile", "commands", "menu_button",
    "message_ids", "query_ids", "file_ids",
)  # fmt: skip
_KEPT_OF_UPDATES = ("next_id", "highest", "allowed", "history")


@dataclass(frozen=True)
class Snapshot:
    """Everything as it stood when a bot was stopped: its database, the phones, the clock and the randomness."""

    database: Kept
    sandbox: Sandbox
    at: datetime
    rng: object


class Stage:
    """A sandbox, the bot, and a way to look at both."""

    def __init__(
        self,
        folder: Path,
        *,
        seed: int = 1,
        url: str | None = None,
        clock: Clock | None = None,
        mode: str = "polling",
        telegram: Callable[["Clock"], Sandbox] | None = None,
        typed: bool = TYPED,
        **changes: Any,
    ) -> None:
        self.folder, self.clock, self.seed = folder, clock or Clock(), seed
        self.rng = random.Random(seed)
        self.key_text = new_key_text(random.Random(seed))
        self._url = url
        self.changes = changes
        self.listen = f"127.0.0.1:{free_port()}"
        self.mode = mode
        self.probe: Callable[[str], None] = nothing
        self.fetcher = Fetcher()
        made = telegram or (lambda clock: Sandbox(token=TOKEN, now=clock, limits=True, backoff=0.02))
        self.sandbox = made(self.clock)
        self._lines = Lines(self.sandbox) if typed else None

    @property
    def url(self) -> str:
        return self._url or url_at(self.folder / "test.db")

    @property
    def keys(self) -> Keyring:
        return parse_keys(self.key_text, "test")

    def url_of(self, page: str) -> str:
        """Where the bot serves this, when it listens."""
        return f"http://{self.listen}/{page}"

    @property
    def config_data(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "telegram": {"token": TOKEN, "api_url": self.sandbox.base_url, "mode": self.mode},
            "web": {"listen": self.listen, "url": self.url_of("telegram")} if self.mode == "webhook" else {},
            "database": {"url": self.url},
            "site": {"zone": ZONE},
        }
        for section, values in self.changes.items():
            data[section] = {**data.get(section, {}), **values}
        return data

    @property
    def config(self) -> Config:
        return Config.model_validate(self.config_data)

    async def open(self) -> None:
        if self._url is None and not holds(self.folder / "test.db"):
            ready_at(self.folder / "test.db", self.keys)
        await self.sandbox.start()
        await self.start_bot()

    async def start_bot(self) -> None:
        world = World(
            self.clock, self.rng, lambda point: self.probe(point), fetcher=self.fetcher, steady=self.clock.seconds
        )
        self.app = App(self.config, self.keys, world, create=True)
        await self.app.start(ticker=False)
        self._loops = len(self.app._tasks)

    async def stop_bot(self) -> None:
        await self.app.stop()

    async def close(self) -> None:
        await self.stop_bot()
        await self.sandbox.stop()

    async def restart(self) -> None:
        """The second day: stop and start again."""
        await self.stop_bot()
        await self.start_bot()

    def keep(self) -> Snapshot:
        """What `go_on_from` takes, of a stage whose bot is stopped."""
        return Snapshot(keep(self.url), self.sandbox, self.clock.at, self.rng.getstate())

    def go_on_from(self, kept: Snapshot) -> None:
        """Everything is as it was there; to be called before the stage is opened."""
        kept.database.put(self.folder / "test.db")
        self.clock.at = kept.at + timedelta(seconds=2)  # a bot that has just started knows nothing of the last second
        self.rng.setstate(kept.rng)  # type: ignore[arg-type]
        old, world = kept.sandbox.world, self.sandbox.world
        same = {id(old): world}
        for name in _KEPT_OF_TELEGRAM:
            setattr(world, name, deepcopy(getattr(old, name), same))
        for name in _KEPT_OF_UPDATES:
            setattr(world.updates, name, deepcopy(getattr(old.updates, name), same))
        self.sandbox.server.calls.extend(kept.sandbox.server.calls)
        self.sandbox.server.seen = kept.sandbox.server.seen
        self.manager, self.therapist, self.client = map(self.sandbox.person, ("Manager", "Therapist", "Client"))

    # --- letting things happen

    async def settle(self, timeout: float = 60.0) -> None:  # noqa: ASYNC109
        """Until every update is acknowledged, everything due is sent, and nothing is being shown."""
        await self._settle(timeout)
        if self._lines is not None:
            await self.app.db.write(lambda tx: read_by_text(tx, self.sandbox))
            self._lines.take_off()

    async def _settle(self, timeout: float) -> None:  # noqa: ASYNC109
        async with asyncio.timeout(timeout):
            while True:
                await self._quiet()
                due = await self.app.db.read(find_next_due)
                if not self._is_quiet():
                    continue
                if due is None or due > self.clock():
                    return
                self.clock.advance(seconds=1)
                self.app.delivery.wake()

    def _is_quiet(self) -> bool:
        return is_quiet(self.app, self._loops) and not self.sandbox.pending

    async def _quiet(self) -> None:
        while not self._is_quiet():  # noqa: ASYNC110 - nothing else tells when nothing is left
            await asyncio.sleep(0.001)

    async def pass_time(self, **amount: float) -> None:
        """Time passes with Telegram in reach, and what has become due happens."""
        self.clock.advance(**amount)
        await self.app.db.write(status.mark_polled)
        await self.app.tick()
        await self.app.make_reports()
        await self.settle()

    async def tap(self, person: Person, label: str) -> None:
        """Tap the newest button with this label (or one that begins so) and let everything happen."""
        for message in reversed(person.messages):
            found = next((each for each in message.labels if each == label or each.startswith(label)), None)
            if message.from_bot and found is not None:
                await self._tap(person, message, found)
                return
        raise AssertionError(f"{person.name} sees no button {label!r}: {self.seen(person)}")

    async def _tap(self, person: Person, message: Message, label: str) -> None:
        """Or type; and where it is asked back which is meant, say it. What was typed does not stay in the way."""
        typed = None if self._lines is None else self._lines.type_line(person, message, label)
        if typed is None:
            person.tap(message.message_id, label)
        await self.settle()
        if typed is None or self._lines is None:
            return
        if typed in person.chat:
            person.delete_message(typed)
        again = self._lines.asked_back(person, label)
        if again is not None:
            await self._tap(person, person.last, again)

    async def say(self, person: Person, text: str) -> None:
        person.send_text(text)
        await self.settle()

    # --- looking

    def seen(self, person: Person) -> list[str]:
        return [f"{m.text} {m.labels}" for m in person.messages]

    async def stored(self) -> bytes:
        """Everything that lies in the database, as whoever has it can read it."""
        return content_of(self.url)

    async def rows(self, table: Table) -> list[dict[str, Any]]:
        """Everything in a table, the newest last: a server has no order of its own."""

        def read(tx: Tx) -> list[dict[str, Any]]:
            return [dict(row._mapping) for row in tx.conn.execute(select(table))]

        added = next((each.name for each in table.columns if each.name in _ADDED and not each.nullable), None)
        found = await self.app.db.read(read)
        return found if added is None else sorted(found, key=itemgetter(added))

    # --- a programme with people in it

    async def set_up(self) -> None:
        """A programme, a manager, a supervisor, a therapist and a client, all by the journeys they really take."""
        self.manager = self.sandbox.add_person("Manager")
        self.therapist = self.sandbox.add_person("Therapist")
        self.client = self.sandbox.add_person("Client")
        await self.app.db.write(_add_programme)
        await self.join(self.manager, Role.MANAGER)
        await self.say_name(self.manager, "Maya")
        await self.tap(self.manager, "Yes, that is right")
        await self.join(self.therapist, Role.THERAPIST)
        await self.say_name(self.therapist, "Dr. Kim")
        await self.tap(self.therapist, "Yes, that is right")
        await self.invite_client(self.therapist, self.client, "K7")

    async def join(self, person: Person, role: Role) -> None:
        """By a link and a code from the command line."""

        def invite(tx: Tx) -> tuple[str, str]:
            programme = programmes.list_programmes(tx)[0]
            lasts = timedelta(hours=72)
            _, token, code = invitations.add_invitation(
                tx, programme.id, role, pair_id=None, invited_by=None, lasts=lasts
            )
            return token, code

        token, code = await self.app.db.write(invite)
        person.open_link(token)
        await self.settle()
        await self.say(person, code)

    async def say_name(self, person: Person, name: str) -> None:
        """Type a name, and say that it is right when it is read back."""
        await self.say(person, name)
        await self.tap(person, "Yes, that is right")

    async def add_supervisor(self) -> Person:
        supervisor = self.sandbox.add_person("Supervisor")
        await self.join(supervisor, Role.SUPERVISOR)
        await self.say_name(supervisor, "Sam")
        await self.tap(supervisor, "Yes, that is right")
        return supervisor

    async def invite_client(self, therapist: Person, client: Person, code: str) -> None:
        """From /invite on the therapist's phone to a connected client."""
        await self.say(therapist, "/invite")
        await self.say(therapist, code)
        await self.join_as_client(therapist, client)
        await self.tap(client, "Yes, Dr. Kim")

    async def join_as_client(self, therapist: Person, client: Person) -> None:
        """From the invitation in the therapist's chat to the question what to call them."""
        link, spoken = link_and_code(therapist)
        client.open_link(link)
        await self.settle()
        await self.say(client, spoken)
        await self.tap(client, "Read on")
        await self.tap(client, "Yes, I would like to")
        if "Yes, that is right" in client.last.labels:  # who has another role here was asked for their time before
            await self.tap(client, "Yes, that is right")
            await self.tap(client, "Between 21:00 and 08:00")

    # --- one check-in

    async def session(self) -> None:
        """The therapist reports a session, and its check-in arrives."""
        await self.say(self.therapist, "/session")
        await self.tap(self.therapist, "Video")
        await self.tap(self.therapist, "Just now")
        await self.pass_time(minutes=31)

    async def answer(self, *labels: str, send: bool = True) -> None:
        """Answer the open check-in with these option labels, and send it."""
        await self.tap(self.client, "Begin")
        for label in labels:
            await self.tap(self.client, label)
        if send:
            await self.tap(self.client, "Send")

    async def check_in(self, *labels: str) -> None:
        """A whole session with a whole check-in, and a day's pause after it."""
        await self.session()
        await self.answer(*labels)
        await self.tap(self.client, "Nothing to add")
        if "Rather not say" in self.client.last.labels:  # after the best answers there is nothing to talk about
            await self.tap(self.client, "Rather not say")
        await self.pass_time(days=1)


_NEIGHBOURS, _PORTS = 8, 1_500


def _own_ports() -> Iterator[int]:
    """Of each process that tests others than those of its neighbours, and none again before all others."""
    neighbour = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % _NEIGHBOURS
    first, begin = 20_000 + _PORTS * neighbour, random.SystemRandom().randrange(_PORTS)
    return (first + (begin + number) % _PORTS for number in itertools.count())


_ports = _own_ports()


def free_port() -> int:
    """One that nobody listens at, or will soon: below those that the system gives out by itself, so that it stays
    free until somebody does.
    """
    while True:
        port = next(_ports)
        with socket.socket() as one, contextlib.suppress(OSError):
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            one.bind(("127.0.0.1", port))
            return port


def is_quiet(app: App, loops: int) -> bool:
    """Nothing is under way, on however busy a machine: delivery has looked since it was woken, and sleeps."""
    asleep = app.delivery._looks_at is not None and not app.delivery._woken.is_set()
    shown = not app.showing.busy and sum(not task.done() for task in app._tasks) <= loops
    return asleep and shown and not app.delivery.busy


def link_and_code(person: Person) -> tuple[str, str]:
    """The invitation that stands in this person's chat."""
    texts = [message.text for message in person.messages if message.from_bot]
    link = next(word for text in reversed(texts) for word in text.split() if "t.me/" in word)
    spoken = next(text for text in reversed(texts) if "link is" in text)
    return link, "".join(c for c in spoken.split("link is")[1].split("\n")[0] if c.isdigit())


def _add_programme(tx: Tx) -> None:
    programmes.add_programme(
        tx, "North Clinic", language="en", zone=ZONE, signpost="In danger now? Call 112.",
        contact="Ms. Lind, 030 1234", comment_readers="only your therapist reads it",
    )  # fmt: skip


def no_person(tx: Tx, chat_id: int) -> bool:
    return people.find_by_chat(tx, chat_id) is None


@asynccontextmanager
async def opened(stage: Stage) -> AsyncIterator[Stage]:
    """This one, open, and closed afterwards."""
    await stage.open()
    try:
        yield stage
    finally:
        await stage.close()
