"""What really happens in a quarter: which clients meet their therapist, and when.

All of it is made by the calendar of the zone alone, before anything happens. The bot hears of it from others.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from zoneinfo import ZoneInfo

from storage.sessions import Modality, Source
from tests.simulation.telegram import Phone

PROGRAMME_ZONE = "Europe/Zurich"
ZONES = ("Europe/Zurich", "America/New_York", "Australia/Sydney", "Asia/Kolkata")
LASTS = timedelta(minutes=50)
BOOKING = "booking"  # a calendar's word, too; it comes by another way
WAYS: tuple[frozenset[str], ...] = tuple(
    frozenset(each)
    for each in (
        {Source.PLAN}, {Source.CALENDAR}, {Source.PLATFORM}, {Source.CHAT}, {Source.CLIENT}, {Source.FILE}, {BOOKING},
        {Source.PLAN, Source.PLATFORM}, {Source.PLAN, Source.CHAT}, {Source.CALENDAR, Source.PLATFORM},
        {Source.PLAN, Source.CLIENT}, {BOOKING, Source.PLATFORM}, {Source.PLATFORM, Source.CLIENT, Source.FILE},
        {Source.PLAN, Source.CALENDAR, BOOKING, Source.PLATFORM, Source.CHAT, Source.FILE, Source.CLIENT},
    )
)  # fmt: skip


class Fate(StrEnum):
    """What became of a meeting: it was held as it was to be, at another time, or not; nor while the therapist was away,
    nor after the work had ended. Of those two plans and calendars do not know.
    """

    HELD = "held"
    MOVED = "moved"
    OFF = "off"
    AWAY = "away"
    ENDED = "ended"


@dataclass
class Client:
    """One client of one therapist, as the world knows them: where, how often and by which sources they are told of."""

    number: int
    chat_id: int
    pair_id: int
    therapist_id: int
    zone: str  # the therapist's: they agreed on times of that clock
    first: date
    last: date
    starts: str
    weeks: int
    modality: Modality
    ways: frozenset[str]
    plan_id: int = 0


@dataclass
class Practice:
    """One therapist: the phone, the zone, and when the digest is to come (Monday is 0)."""

    phone: Phone
    zone: str
    digest: tuple[int, str]
    clients: list[Client] = field(default_factory=list)


@dataclass
class Meeting:
    """One meeting of a client. `begins` and `ends` are as they really were."""

    client: Client
    day: date
    fate: Fate
    begins: datetime
    ends: datetime
    heard: set[Source] = field(default_factory=set)

    @property
    def was_held(self) -> bool:
        """Whether two people met."""
        return self.fate in (Fate.HELD, Fate.MOVED)

    @property
    def name(self) -> str:
        """What any source may call it."""
        return f"{self.client.number}/{self.day.isoformat()}"


def at_wall(day: date, starts: str, zone: str) -> datetime:
    """This time of this day on the wall of a zone; there is none of these in an hour that a clock skips."""
    return datetime.combine(day, time.fromisoformat(starts), tzinfo=ZoneInfo(zone)).astimezone(UTC)


def meetings_of(client: Client, rng: Random) -> Iterator[Meeting]:
    """The truth of one client: from a first day on, every so many weeks, as things go."""
    day = client.first
    while day <= client.last:
        fate = rng.choices([Fate.HELD, Fate.MOVED, Fate.OFF], [86, 6, 8])[0]
        begins = at_wall(day, client.starts, client.zone)
        if fate is Fate.MOVED:
            begins = at_wall(day + timedelta(days=rng.choice((1, 2))), client.starts, client.zone)
        yield Meeting(client, day, fate, begins, begins + LASTS)
        day += timedelta(weeks=client.weeks)
