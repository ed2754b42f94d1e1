"""What interrupts a quarter: therapists go away and a colleague stands in; one client is handed over for a while, at
once or from a day to come; the work with some clients ends, and goes on again with some of them. Therapists say so
themselves, in the chat, with the product's own screens.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from storage.sessions import Source
from tests.simulation.meetings import LASTS, PROGRAMME_ZONE, Client, Fate, Meeting, Practice, at_wall
from tests.simulation.sources import plan_from
from tests.simulation.telegram import Phone, Shown
from tests.simulation.town import BEGIN, Town

_AT_NOON = "12:30"
_GOES_AWAY, _ENDS, _DIES, _GOES_ON = 0.7, 0.12, 0.15, 0.6
_IS_HANDED_OVER = 0.12
_TYPES = "⌨ "  # a step that is typed and not tapped
_BEFORE, _AFTER = timedelta(days=1), timedelta(hours=40)  # what is said of a meeting ahead, and how late it may be told
_A_MOMENT, _A_DAY = timedelta(seconds=5), timedelta(days=1)
_WAYS = (("Goals reached", "With thanks"), ("Stopped coming", "Without a word"), ("Something else", "With thanks"))


@dataclass(frozen=True)
class Absence:
    """Somebody is away from the first day to the last, on their own wall, and a colleague stands in."""

    practice: Practice
    stand_in: Practice
    first: date
    last: date

    @property
    def begins_at(self) -> datetime:
        """The first instant of it."""
        return _midnight(self.first, self.practice.zone)

    @property
    def ends_at(self) -> datetime:
        """The first instant after it."""
        return _midnight(self.last + timedelta(days=1), self.practice.zone)

    def lasts_at(self, at: datetime) -> bool:
        """Whether it goes on at this instant."""
        return self.begins_at <= at < self.ends_at

    def has(self, day: date) -> bool:
        """Whether this day is within it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class HandedOver:
    """One client is a colleague's for a while, on the wall of the programme."""

    client: Client
    practice: Practice
    colleague: Practice
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class End:
    """The work with a client ends; `again_at`: it goes on after all."""

    client: Client
    at: datetime
    died: bool
    again_at: datetime | None


class Interruptions:
    """All of them. `not_looking`: whoever is busy with something else, or has died."""

    def __init__(self, town: Town) -> None:
        self._town, self._rng = town, town.rng
        self.absences, self.ends, self.handed = list[Absence](), list[End](), list[HandedOver]()
        self.not_looking: set[int] = set()

    def decide(self, practices: Sequence[Practice], meetings: Sequence[Meeting]) -> None:
        """Who goes away, and with whom the work ends; these meetings become what they become by that."""
        for place, practice in enumerate(practices):
            other = place ^ 1  # colleagues stand in for each other, two by two
            if other < len(practices) and self._rng.random() < _GOES_AWAY:
                self._go_away(practice, practices[other], late=place % 2)
        by_pair: dict[int, list[Meeting]] = defaultdict(list)
        for meeting in meetings:
            by_pair[meeting.client.pair_id].append(meeting)
        for practice in practices:
            for client in practice.clients:
                self._be_away(practice, by_pair[client.pair_id])
                if self._rng.random() < _ENDS:
                    self._end(practice, client, by_pair[client.pair_id])
        for place, practice in enumerate(practices):
            if place ^ 1 < len(practices):
                self._hand_some_over(practice, practices[place ^ 1])

    # --- away

    def _go_away(self, practice: Practice, stand_in: Practice, *, late: int) -> None:
        """Of two colleagues one early and one late in the quarter, so that each is there for the other."""
        first = BEGIN.date() + timedelta(days=20 + 28 * late + self._rng.randrange(10))
        absence = Absence(practice, stand_in, first, first + timedelta(days=self._rng.randrange(4, 15)))
        self.absences.append(absence)
        said_on = first - timedelta(days=self._rng.randrange(2, 15))
        text = f"/away {absence.first:%-d %B} - {absence.last:%-d %B}"
        colleague = f"Dr. {stand_in.phone.chat_id}"
        self._later(practice, said_on, partial(self.say, practice.phone, text, colleague, "Yes, that is right"))

    def _be_away(self, practice: Practice, meetings: Sequence[Meeting]) -> None:
        for absence in (each for each in self.absences if each.practice is practice):
            for meeting in meetings:
                if absence.has(meeting.day):
                    meeting.fate = Fate.AWAY
                elif absence.has(meeting.begins.astimezone(ZoneInfo(practice.zone)).date()):
                    meeting.fate = Fate.OFF  # there is no day to move it to

    # --- one client is somebody else's

    def _hand_some_over(self, practice: Practice, colleague: Practice) -> None:
        ended = {each.client.number for each in self.ends}
        for place, client in enumerate(practice.clients):
            if client.number in ended or self._rng.random() > _IS_HANDED_OVER:
                continue
            said_on = BEGIN.date() + timedelta(days=self._rng.randrange(14, 60))
            first = said_on + timedelta(days=self._rng.randrange(1, 12) if place % 2 else 0)
            last = first + timedelta(days=self._rng.randrange(6, 15))
            while self._somebody_is_away((practice, colleague), said_on, last):
                said_on, first, last = (each + timedelta(days=1) for each in (said_on, first, last))
            self._hand_over(client, practice, colleague, said_on, first, last)

    def _somebody_is_away(self, practices: Sequence[Practice], said_on: date, last: date) -> bool:
        """In these days, or around them."""
        theirs = [each for each in self.absences if each.practice in practices]
        return any(each.first <= last + _A_DAY and said_on - _A_DAY <= each.last for each in theirs)

    def _hand_over(
        self, client: Client, practice: Practice, colleague: Practice, said_on: date, first: date, last: date
    ) -> None:
        days = f"{first:%-d %B} - {last:%-d %B}"
        steps = (f"Dr. {colleague.phone.chat_id}", "For a while", f"{_TYPES}{days}", "Yes, that is right")
        begins = _midnight(first, PROGRAMME_ZONE) if first > said_on else at_wall(said_on, _AT_NOON, practice.zone)
        ends = _midnight(last + _A_DAY, PROGRAMME_ZONE)
        self.handed.append(HandedOver(client, practice, colleague, begins, ends))
        self._later(practice, said_on, partial(self.say, practice.phone, f"/handover C{client.number}", *steps))

    # --- the work ends

    def _end(self, practice: Practice, client: Client, meetings: Sequence[Meeting]) -> None:
        day = self._free_day(practice, BEGIN.date() + timedelta(days=self._rng.randrange(18, 70)), meetings)
        died = self._rng.random() < _DIES
        on = None if died or self._rng.random() > _GOES_ON else day + timedelta(days=self._rng.randrange(5, 25))
        again = None if on is None else self._free_day(practice, on, meetings)
        end = End(
            client, at_wall(day, _AT_NOON, practice.zone), died,
            None if again is None else at_wall(again, _AT_NOON, practice.zone),
        )  # fmt: skip
        self.ends.append(end)
        for meeting in meetings:
            begins = at_wall(meeting.day, client.starts, client.zone)
            if end.at < begins and (end.again_at is None or begins < end.again_at):
                meeting.fate, meeting.begins, meeting.ends = Fate.ENDED, begins, begins + LASTS
        code = f"C{client.number}"
        way = (f"{code} has died", f"{code} has died", f"Yes, it is {code}") if died else self._rng.choice(_WAYS)
        self._later(practice, day, partial(self._close, practice, client, way, died=died))
        if again is not None:
            self._later(practice, again, partial(self._open, practice, client, again))

    def _free_day(self, practice: Practice, day: date, meetings: Sequence[Meeting]) -> date:
        """The next day on which the therapist is there, and nothing of a meeting is still to be told."""
        while not self._is_free(practice, day, meetings):
            day += timedelta(days=1)
        return day

    def _is_free(self, practice: Practice, day: date, meetings: Sequence[Meeting]) -> bool:
        at = at_wall(day, _AT_NOON, practice.zone)
        away = any(each.practice is practice and each.has(day) for each in self.absences)
        return not away and not any(_touches(each, at) for each in meetings)

    def _close(self, practice: Practice, client: Client, way: Sequence[str], *, died: bool) -> None:
        if died:
            self.not_looking.add(client.chat_id)
        self.say(practice.phone, f"/close C{client.number}", *way)

    def _open(self, practice: Practice, client: Client, day: date) -> None:
        self.say(practice.phone, f"/close C{client.number}", f"Go on with C{client.number}")
        first = client.first
        while first <= day:
            first += timedelta(weeks=client.weeks)
        if Source.PLAN in client.ways and first <= client.last:
            self._town.later(timedelta(minutes=5), lambda: self._town.write(partial(plan_from, client, first)))

    # --- in the chat

    def _later(self, practice: Practice, day: date, deed: partial[None]) -> None:
        """Some minutes after noon there: two things are not said within each other."""
        minutes = timedelta(minutes=self._rng.uniform(0, 180))
        self._town.later(at_wall(day, _AT_NOON, practice.zone) + minutes - self._town.now, deed)

    def say(self, phone: Phone, text: str, *labels: str) -> None:
        """Type a command, and tap what follows, one after the other."""
        self.not_looking.add(phone.chat_id)
        self._town.type(phone, text)
        self._town.later(_A_MOMENT, partial(self._tap, phone, labels))

    def _tap(self, phone: Phone, labels: Sequence[str]) -> None:
        if not labels:
            self.not_looking.discard(phone.chat_id)
            return
        if labels[0].startswith(_TYPES):
            self._town.type(phone, labels[0].removeprefix(_TYPES))
            self._town.later(_A_MOMENT, partial(self._tap, phone, labels[1:]))
            return
        newest = [phone.messages[each] for each in sorted(phone.messages, reverse=True)[:3]]
        for label, left in ((labels[0], labels[1:]), ("Next page", labels)):
            for shown in newest:
                data = _find(shown, label)
                if data is not None:
                    self._town.tap(phone, shown.message_id, data)
                    self._town.later(_A_MOMENT, partial(self._tap, phone, left))
                    return
        raise AssertionError(f"no {labels[0]!r} on {[each.screen for each in newest]}")


def _find(shown: Shown, label: str) -> str | None:
    return next((data for row in shown.screen.keyboard for name, data in row if name.startswith(label)), None)


def _touches(meeting: Meeting, at: datetime) -> bool:
    first = at_wall(meeting.day, meeting.client.starts, meeting.client.zone)
    return min(first, meeting.begins) - _BEFORE < at < max(first, meeting.ends) + _AFTER


def _midnight(day: date, zone: str) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).astimezone(UTC)
