"""What every test can ask for."""

import gc
import logging
import os
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from io import StringIO
from pathlib import Path

import pytest
import structlog
from hypothesis import settings

from bot.logs import set_up_logs
from tests import engines, plans
from tests.bot.outside import outside
from tests.browser import running_chromium
from tests.calendars.served import place
from tests.cast import cast_in, staged
from tests.order import long_ones_first
from tests.postgres import Postgres, running_postgres
from tests.pseudo import LOCALE, PSEUDO, spoken
from tests.stage import MODE, TYPED, Stage, opened

__all__ = ["outside", "place"]

settings.register_profile("any machine", deadline=None)  # how long an example takes says how busy the machine is
settings.load_profile("any machine")
plans.watch()
engines.watch()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The many repetitions are for `make soak`, what SQLite alone has is for SQLite; what is long comes first."""
    left_out = [item for item in items if _is_left_out(item)]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)
    long_ones_first(items)


def _is_left_out(item: pytest.Item) -> bool:
    if item.get_closest_marker("soak") and not os.environ.get("SOAK"):
        return True
    return item.get_closest_marker("sqlite") is not None and engines.engine_of(item) != "sqlite"


def pytest_collection_finish() -> None:
    """What is there now stays to the end: nobody need look through it again and again for what can go."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was lived through in all: the figures of a soak."""
    lived: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "lived" and isinstance(value, dict):
                lived.update(value)
    if lived:
        told = ", ".join(f"{name} {count}" for name, count in sorted(lived.items()))
        terminalreporter.write_line(f"lived: {told}")


@pytest.fixture(autouse=True)
def _logs_as_they_were() -> Iterator[None]:
    """Where logs go belongs to the process: what a test makes of it holds for no test after it."""
    root, known, settings = logging.getLogger(), structlog.is_configured(), structlog.get_config()
    before, level = list(root.handlers), root.level
    yield
    structlog.configure(**settings) if known else structlog.reset_defaults()
    root.handlers[:] = before
    root.setLevel(level)


@pytest.fixture(autouse=True)
def _by_an_index() -> Iterator[None]:
    """No statement looks at every row of a table that grows, but for those that may."""
    yield
    scans, plans.found[:] = list(plans.found), []
    assert not scans, "looks at every row:\n" + "\n".join(scans)


@pytest.fixture(autouse=True)
def _on_its_engine(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every database that the test opens is of the engine that it is on."""
    with engines.running_on(engines.engine_of(request.node), lambda: request.getfixturevalue("postgres")) as files:
        yield
    assert files == [], "on PostgreSQL, a file is opened: ask `url_at`, or mark it `on_sqlite`"


@pytest.fixture
def logged() -> StringIO:
    """What is logged from now on, as a running bot logs it."""
    stream = StringIO()
    set_up_logs("info", stream)
    return stream


@pytest.fixture
def mode(request: pytest.FixtureRequest) -> str:
    """How updates come: polled for, or as `MODE` says; a test that is `in_both_modes` says so itself."""
    return str(getattr(request, "param", MODE))


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> str:
    """In which texts people read: as they are, or as `LOCALE` says; a test that is `in_pseudo_too` says so itself."""
    return str(getattr(request, "param", LOCALE))


@pytest.fixture(autouse=True)
def _nothing_but_its_texts(locale: str) -> Iterator[None]:
    """Where people read what is made for tests, nothing else has reached them."""
    if locale != PSEUDO:
        yield
        return
    with spoken() as judge:
        yield
    assert not judge.wrong, "\n".join(dict.fromkeys(judge.wrong))


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> str:
    """Where rows are kept: in a file, or as `ENGINE` says; a test that is `on_both_engines` says so itself."""
    return engines.engine_of(request.node)


@pytest.fixture
def typed(request: pytest.FixtureRequest) -> bool:
    """Whether people read without buttons, and type: as `INPUT` says, or a test that is `with_and_without_buttons`."""
    return bool(getattr(request, "param", TYPED))


@pytest.fixture
async def stage(tmp_path: Path, mode: str, engine: str, typed: bool) -> AsyncIterator[Stage]:
    """The bot and the sandbox, nobody connected yet."""
    async with staged(tmp_path, mode=mode, typed=typed) as stage:
        yield stage


@pytest.fixture
def earlier(request: pytest.FixtureRequest) -> int:
    """How many check-ins the client of the `cast` has answered: none, or as a test that is `after_four` says."""
    return int(getattr(request, "param", 0))


@pytest.fixture
async def cast(tmp_path: Path, mode: str, earlier: int, engine: str, typed: bool) -> AsyncIterator[Stage]:
    """The same with a manager, a therapist and a client who have joined."""
    async with opened(await cast_in(tmp_path, mode, earlier, typed=typed)) as stage:
        yield stage


@pytest.fixture(scope="session")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of this run know."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def chromium() -> Iterator[str]:
    """Where a browser can be driven, started when the first test asks for it."""
    with running_chromium() as at:
        yield at


@pytest.fixture(scope="session")
def postgres(meeting: Path) -> Iterator[Postgres]:
    """This worker's PostgreSQL server, started when its first test asks for it."""
    with running_postgres(meeting) as server:
        yield server
