"""The bots that are measured, each a process of its own on a core of its own."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import create_engine, select
from telegram.ext import PicklePersistence

from benchmarks.cast import ITEMS, Cast
from benchmarks.load import TOKEN
from storage.tables import answers

ROOT = Path(__file__).parent.parent
_STOP_SECONDS = 10.0


def _cores() -> list[int]:
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]


LOAD_CORE, BOT_CORE = _cores()[0], _cores()[-1]


def stay_on(core: int) -> None:
    """Keep this process on one core, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})


class Process:
    """One process that was started here, on this core, and is ended here."""

    def __init__(self, command: Sequence[str], log: Path, core: int | None = BOT_CORE) -> None:
        self._command, self._log, self._core = command, log, core
        self._child: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; its output goes to the log."""
        with self._log.open("ab") as log:
            self._child = subprocess.Popen(
                self._command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                preexec_fn=None if self._core is None else partial(stay_on, self._core),
            )  # fmt: skip

    def kill(self) -> None:
        """`kill -9`, and nothing of it is left."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None

    async def stop(self) -> None:
        """Ask it to end, and let it finish; in the end insist."""
        if self._child is None:
            return
        self._child.send_signal(signal.SIGTERM)
        child = self._child
        await wait_until(lambda: child.poll() is not None, _STOP_SECONDS)
        self.kill()

    def memory(self) -> tuple[float, float]:
        """Resident memory now and at its highest, in MB; zeros where the system does not tell."""
        if self._child is None:
            return 0.0, 0.0
        try:
            lines = Path(f"/proc/{self._child.pid}/status").read_text().splitlines()
        except OSError:
            return 0.0, 0.0
        kilobytes = {name: value for name, _, value in (line.partition(":") for line in lines)}
        return tuple(int(kilobytes[name].split()[0]) * 1024 / 1e6 for name in ("VmRSS", "VmHWM"))  # type: ignore[return-value]

    def processor_time(self) -> float:
        """Seconds of a core that it has used so far; zero where the system does not tell."""
        if self._child is None:
            return 0.0
        try:
            fields = Path(f"/proc/{self._child.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def last_words(self) -> str:
        """The end of its log."""
        return self._log.read_text(errors="replace")[-2000:] if self._log.exists() else ""


class Bot(ABC):
    """A bot that asks a check-in: how it is started, and what it has kept when it is stopped."""

    name: str
    first_data: str | None = None
    """What its first button carries, where that is not in the database."""

    @abstractmethod
    def process(self, api_url: str) -> Process:
        """The process to start."""

    @abstractmethod
    async def kept(self) -> Mapping[int, Mapping[str, int]]:
        """The stored answers by chat."""


class Ours(Bot):
    """This product, on a database of its own in `folder`."""

    name = "this bot"

    def __init__(self, cast: Cast, folder: Path) -> None:
        self._cast, self._folder = cast, folder
        folder.mkdir(parents=True)
        self._file = folder / "alliance.db"
        self._file.write_bytes(cast.database.read_bytes())

    def process(self, api_url: str) -> Process:
        """The bot as an operator starts it."""
        config = self._folder / "config.toml"
        lines = [
            "[telegram]", f'token = "{TOKEN}"', f'api_url = "{api_url}"',
            "[database]", f'url = "sqlite:///{self._file}"',
            "[key]", f'file = "{self._cast.key}"',
            "[quiet_hours]", 'clients = "none"', 'therapists = "none"',
        ]  # fmt: skip
        config.write_text("\n".join(lines))
        command = [sys.executable, "-m", "bot", "run", "--config", str(config)]
        return Process(command, self._folder / "log.txt")

    async def kept(self) -> Mapping[int, Mapping[str, int]]:
        """The stored answers by chat."""
        chats = {seat.check_in: seat.chat for seat in self._cast.seats}
        engine = create_engine(f"sqlite:///{self._file}")
        found: dict[int, dict[str, int]] = {}
        with engine.connect() as conn:
            for row in conn.execute(select(answers)):
                if row.check_in_id in chats and row.value is not None:
                    found.setdefault(chats[row.check_in_id], {})[row.item] = row.value
        engine.dispose()
        return found


class Plain(Bot):
    """A plain python-telegram-bot `Application` with `ConversationHandler` and `PicklePersistence`."""

    first_data = "begin"

    def __init__(self, cast: Cast, folder: Path, *, aiohttp: bool = False, flush_every: float | None = None) -> None:
        self.name = f"plain, {'aiohttp' if aiohttp else 'httpx'}"
        if flush_every is not None:
            self.name += f", flushed every {flush_every:g} s"
        self._folder = folder
        self._options = ["--aiohttp"] if aiohttp else []
        self._options += [] if flush_every is None else ["--flush-every", str(flush_every)]
        folder.mkdir(parents=True)
        therapists = {seat.chat: seat.therapist for seat in cast.seats}
        (folder / "therapists.json").write_text(json.dumps(therapists))

    def process(self, api_url: str) -> Process:
        """`plain_bot.py`."""
        where = ["--api-url", api_url, "--token", TOKEN, "--folder", str(self._folder)]
        command = [sys.executable, "-m", "benchmarks.plain_bot", *where, *self._options]
        return Process(command, self._folder / "log.txt")

    async def kept(self) -> Mapping[int, Mapping[str, int]]:
        """The pickled answers by chat, of check-ins that are under way and of those that were sent."""
        try:
            data = await PicklePersistence(self._folder / "plain.pickle").get_user_data()
        except TypeError:  # killed while it wrote: the file is cut short, and the bot does not start again
            return {}
        return {
            chat: {item: each["answers"][item] for item in ITEMS if item in each.get("answers", {})}
            for chat, each in data.items()
        }


class Nothing(Bot):
    """A bot that does nothing but answer every tap: what the sandbox and the generator can take."""

    name = "nothing"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True)

    def process(self, api_url: str) -> Process:
        """`nothing_bot.py`."""
        command = [sys.executable, "-m", "benchmarks.nothing_bot", f"{api_url}/bot{TOKEN}"]
        return Process(command, self._folder / "log.txt")

    async def kept(self) -> Mapping[int, Mapping[str, int]]:
        """Nothing."""
        return {}


def gone(accepted: Mapping[int, Mapping[str, int]], kept: Mapping[int, Mapping[str, int]]) -> int:
    """How many accepted answers are not kept as they were given."""
    return sum(
        kept.get(chat, {}).get(item) != value for chat, items in accepted.items() for item, value in items.items()
    )


async def wait_until(true: Callable[[], bool], seconds: float) -> bool:
    """Whether that became true in time."""
    clock = asyncio.get_running_loop().time
    end = clock() + seconds
    while not (found := true()) and clock() < end:  # noqa: ASYNC110 - another process tells no event
        await asyncio.sleep(0.002)
    return found
