"""What /metrics tells Prometheus: how the machine is, and nothing of which anybody could be told.

Whoever sees the dashboard may have no business with the clients, and sees it from minute to minute, for years. So there
is no label but words of this program, no figure by programme or therapist, and what people cause is told in steps
(docs/decisions/what-a-scrape-tells.md).
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from importlib.metadata import version

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from bot.health import Health, Machine, Trouble
from bot.meters import Meters, Sends
from bot.watch import State

PREFIX = "alliance_bot"
EVENTS = 100  # a dozen check-ins with all that is around them: no step is one person's
ALERTS = 10
SOON, MINUTE, DAY = 10, 60, 86_400  # in seconds
ROOM = 10_000_000  # in bytes
_BY_PEOPLE = (Sends.DONE, Sends.IMPOSSIBLE)
"""What is told in steps: the others are faults of the line, which one message that waits makes again and again."""


def written(meters: Meters, state: State, mode: str, accept: str | None) -> tuple[bytes, str]:
    """The page, and of which type it is, as the asker's `Accept` would have it."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collected([*_counted(meters, mode), *_seen(state)]))
    encode, kind = choose_encoder(accept or "")
    return encode(registry), kind


class _Collected(Collector):
    """Families as they were made for one page."""

    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = families

    def collect(self) -> Iterable[Metric]:
        return self._families


def _counted(meters: Meters, mode: str) -> Iterator[Metric]:
    info = InfoMetricFamily(PREFIX, "Which version runs, and how updates come to it")
    info.add_metric([], {"version": _version(), "mode": mode})
    yield info
    yield _gauge("start_time_seconds", "When it started, in seconds since 1970", meters.started_at.timestamp())
    yield _counter("updates", "Updates taken since it started, in whole hundreds", _down(meters.updates, EVENTS))
    yield _counter("taps", "Taps on buttons among them, in whole hundreds", _down(meters.taps, EVENTS))
    sends = CounterMetricFamily(
        f"{PREFIX}_sends",
        "Calls that were to bring or change something in a chat, by what became of them; "
        f"{' and '.join(_BY_PEOPLE)} in whole hundreds",
        labels=["outcome"],
    )
    for outcome in Sends:
        sends.add_metric([outcome], _down(meters.sends[outcome], EVENTS if outcome in _BY_PEOPLE else 1))
    yield sends


def _seen(state: State) -> Iterator[Metric]:
    yield _gauge("well", "1 while nothing keeps it from being well, as /healthz has it", state.well)
    troubles = GaugeMetricFamily(f"{PREFIX}_trouble", "1 for what keeps it from being well", labels=["what"])
    for each in Trouble:
        troubles.add_metric([each], each in state.troubles)
    yield troubles
    yield from _of_machine(state.machine)
    if not isinstance(state.database, str):
        yield from _of_database(state.database)


def _of_machine(machine: Machine) -> Iterator[Metric]:
    yield _gauge("leads", "1 while it is the one of several workers that sends and keeps time", machine.leads)
    since = machine.unwritten_since
    waits = 0 if since is None else _age(machine.now, since, SOON)
    yield _gauge("unwritten_seconds", "For how long nothing could be written to the database", waits)
    yield _gauge("damaged_rows", "Damaged rows it came upon since it started", machine.damaged_rows)
    if machine.space is not None:
        free = _down(machine.space.free, ROOM)
        yield _gauge("free_bytes", "Room for the database on its disk, in whole tens of megabytes", free)


def _of_database(health: Health) -> Iterator[Metric]:
    """Ages are rounded down; what never was has none, and what waits for nothing is 0."""

    def age(at: datetime | None, step: int) -> int | None:
        return None if at is None else _age(health.now, at, step)

    ages = (
        ("contact_age_seconds", "Since it was in touch with Telegram, in whole minutes",
         age(health.status.last_poll_at, MINUTE)),
        ("due_age_seconds", "For how long the oldest of what is due waits to go out, in whole tens of seconds",
         age(health.oldest_due, SOON) or 0),
        ("unsent_alert_age_seconds", "For how long the oldest alert waits that could be with its therapist, likewise",
         age(health.oldest_unsent_alert, SOON) or 0),
        ("backup_age_seconds", "How old the newest copy is that the bot itself has made, in whole minutes",
         age(health.copy.done_at, MINUTE)),
        ("restore_age_seconds", "Since a copy was last restored on trial, in whole minutes",
         age(health.trial.done_at, MINUTE)),
        ("fit_age_seconds", "Since a fit of the detector was last made, in whole days", age(health.fitted, DAY)),
    )  # fmt: skip
    for name, told, value in ages:
        if value is not None:
            yield _gauge(name, told, value)
    failed = health.copy.failed_at is not None or health.trial.failed_at is not None
    yield _gauge("backup_failed", "1 while the last copy failed, or the last one restored on trial", failed)
    waiting = _down(health.unsent_alerts, ALERTS)
    yield _gauge("unsent_alerts", "Alerts that could be with their therapists and are not, in whole tens", waiting)
    yield _gauge("fit_failed", "1 while the last fit of the detector failed", health.status.fit_failed_at is not None)


@cache
def _version() -> str:
    """It stands in a file, which is not read for every page."""
    return version("alliance-bot")


def _down(number: int, step: int) -> int:
    return number - number % step


def _age(now: datetime, at: datetime, step: int) -> int:
    """In seconds; by a clock that was set back, 0."""
    return _down(max(0, int((now - at).total_seconds())), step)


def _gauge(name: str, told: str, value: float) -> Metric:
    return GaugeMetricFamily(f"{PREFIX}_{name}", told, value=value)


def _counter(name: str, told: str, value: float) -> Metric:
    return CounterMetricFamily(f"{PREFIX}_{name}", told, value=value)
