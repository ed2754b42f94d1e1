"""Who tells the bot of the meetings of a quarter, and when: early, late, twice, and in any order."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from handlers.sessions import calendar_events, door, planned_meetings, platforms
from handlers.sessions.calendar_events import Reading, Seen
from handlers.sessions.door import Told
from handlers.sessions.platform_events import Booked, Cancelled, Ended, Event
from storage import calendars, pairs, plans, platform_keys, rooms
from storage.database import Tx
from storage.platform_keys import Platform
from storage.sessions import Modality, Source
from tests.simulation.meetings import BOOKING, LASTS, Client, Fate, Meeting, at_wall
from tests.simulation.town import Town


class Sources:
    """Everybody who tells the bot of meetings, each in its own way."""

    def __init__(self, town: Town, programme: int) -> None:
        self._town, self._rng, self._programme = town, town.rng, programme
        self._diaries: dict[int, dict[str, Seen]] = {}  # by therapist: what stands in the calendar now
        self._keys = {each: town.write(partial(_add_key, programme, each)) for each in (Platform.ZOOM, Platform.CALCOM)}

    def meet(self, client: Client) -> None:
        """What is set up once for a client."""
        self._town.write(partial(self._set_up, client))

    def _set_up(self, client: Client, tx: Tx) -> None:
        if Source.PLATFORM in client.ways:
            rooms.add_room(tx, self._programme, client.pair_id, Platform.ZOOM, f"room-{client.number}")
        if BOOKING in client.ways:
            rooms.add_room(tx, self._programme, client.pair_id, Platform.CALCOM, f"kim/{client.number}")
        if Source.CALENDAR in client.ways and calendars.find_calendar_of(tx, client.therapist_id) is None:
            calendars.add_calendar(tx, client.therapist_id, "https://calendar.example.org/secret.ics")
        if Source.PLAN in client.ways:
            plan_from(client, client.first, tx)

    def hear_of(self, meeting: Meeting) -> None:
        """Let each source of this client say what it has to say, at its time."""
        ahead: dict[str, Callable[[Meeting], None]] = {
            Source.PLAN: self._change_plan,
            BOOKING: self._book,
            Source.CALENDAR: self._write_in,
        }
        after: dict[str, Callable[[Meeting], None]] = {
            Source.PLATFORM: self._end,
            Source.CHAT: self._say,
            Source.FILE: self._write_down,
        }
        for way in sorted(meeting.client.ways):
            if way in ahead:
                ahead[way](meeting)
            elif way in after and meeting.was_held:
                after[way](meeting)
            elif way is Source.PLATFORM and meeting.fate is Fate.ENDED:
                self._end(meeting)  # somebody is in that room, and it is no session of this client

    def _at(self, at: datetime, fn: Callable[[Tx], object]) -> None:
        def write() -> None:
            self._town.write(fn)

        self._town.later(at - self._town.now, write)

    def _change_plan(self, meeting: Meeting) -> None:
        """Whoever plans says the day before that it is off, or when it is instead."""
        day_before = at_wall(meeting.day, meeting.client.starts, meeting.client.zone) - timedelta(days=1)
        if meeting.fate in (Fate.MOVED, Fate.OFF):
            moved_to = meeting.begins if meeting.fate is Fate.MOVED else None
            self._at(day_before, partial(_change, meeting.client, meeting.day, moved_to))
        if meeting.was_held:
            meeting.heard.add(Source.PLAN)

    def _book(self, meeting: Meeting) -> None:
        """It was booked days ago, through a link; what is told of it comes in any order, sometimes twice."""
        link, first = f"kim/{meeting.client.number}", at_wall(meeting.day, meeting.client.starts, meeting.client.zone)
        said_at = first - timedelta(days=4)
        words: list[Event] = [Booked(link, meeting.name, first, first + LASTS, said_at)]
        if meeting.fate is Fate.MOVED:
            later = said_at + timedelta(hours=5)
            words.append(Booked(link, meeting.name + "b", meeting.begins, meeting.ends, later, meeting.name))
        if meeting.fate in (Fate.OFF, Fate.AWAY):
            words.append(Cancelled(link, meeting.name, first, first + LASTS, said_at + timedelta(hours=9)))
        elif meeting.was_held:
            meeting.heard.add(Source.CALENDAR)
        for place, word in enumerate(self._rng.sample(words, len(words)) + self._rng.sample(words, 1)):
            at = said_at + timedelta(hours=10 + place)
            self._at(at, partial(self._post, Platform.CALCOM, word, f"{meeting.name}/{place}"))

    def _end(self, meeting: Meeting) -> None:
        """The room was left, a little earlier or later than planned; sometimes somebody came back for a moment."""
        meeting.ends += timedelta(minutes=self._rng.uniform(-9, 12))
        meeting.heard.add(Source.PLATFORM)
        ends = [meeting.ends]
        if self._rng.random() < 0.2:
            ends.append(meeting.ends + timedelta(minutes=4))
        meeting.ends = ends[-1]
        for place, end in enumerate(ends):
            word = Ended(f"room-{meeting.client.number}", f"{meeting.name}/{place}", end, meeting.begins)
            for _ in range(self._rng.choice((1, 1, 2))):
                self._at(end + timedelta(seconds=3), partial(self._post, Platform.ZOOM, word, word.meeting))

    def _post(self, platform: Platform, word: Event, once: str, tx: Tx) -> object:
        return platforms.take(tx, self._town.site, self._keys[platform], [word], once)

    def _say(self, meeting: Meeting) -> None:
        """The therapist says so in the chat, as soon as there is time."""
        self._told(meeting, Source.CHAT, self._rng.uniform(0.01, 8), meeting.client.modality)

    def _write_down(self, meeting: Meeting) -> None:
        """A file is read in the next day."""
        self._told(meeting, Source.FILE, self._rng.uniform(10, 30), meeting.client.modality)

    def _write_in(self, meeting: Meeting) -> None:
        """It stands in the therapist's calendar from the first; the day before it is moved or taken out."""
        client, first = meeting.client, at_wall(meeting.day, meeting.client.starts, meeting.client.zone)
        diary = self._diaries.setdefault(client.therapist_id, {})
        diary[meeting.name] = Seen(f"C{client.number}", meeting.name, first, first + LASTS)
        if meeting.fate in (Fate.MOVED, Fate.OFF):
            self._town.later(first - timedelta(days=1) - self._town.now, partial(self._write_anew, meeting, diary))
        if meeting.fate is Fate.OFF:
            return
        if meeting.was_held:
            meeting.heard.add(Source.CALENDAR)
        soon = timedelta(minutes=self._rng.uniform(0, 15))
        self._at(meeting.begins + LASTS + soon, partial(self._look, client.therapist_id))

    def _write_anew(self, meeting: Meeting, diary: dict[str, Seen]) -> None:
        del diary[meeting.name]
        if meeting.fate is Fate.MOVED:
            diary[meeting.name] = Seen(f"C{meeting.client.number}", meeting.name, meeting.begins, meeting.ends)

    def _look(self, therapist_id: int, tx: Tx) -> None:
        own = calendars.find_calendar_of(tx, therapist_id)
        assert own is not None
        seen = tuple(self._diaries[therapist_id].values())
        assert calendar_events.compare(tx, self._town.site, own, Reading(seen, frozenset())) == []
        calendars.mark_read(tx, own.id, tx.now + self._town.site.calendars_every)

    def _told(self, meeting: Meeting, source: Source, hours: float, modality: Modality | None) -> None:
        meeting.heard.add(source)
        told = Told(source, meeting.ends, modality, meeting.begins, None if source is Source.CHAT else meeting.name)
        self._at(meeting.ends + timedelta(hours=hours), partial(self._take, meeting.client.pair_id, told))

    def _take(self, pair_id: int, told: Told, tx: Tx) -> object:
        return door.take(tx, self._town.site, pairs.get_pair(tx, pair_id), told)


def _add_key(programme: int, platform: Platform, tx: Tx) -> int:
    return platform_keys.add_platform_key(
        tx, programme, platform, "a-secret-of-at-least-forty-characters-0123456789"
    ).id


def plan_from(client: Client, first: date, tx: Tx) -> None:
    """They meet from this day on, as agreed."""
    plan = plans.add_plan(
        tx, client.pair_id, client.modality, first=first, starts=client.starts, minutes=50, weeks=client.weeks,
        last=client.last,
    )  # fmt: skip
    client.plan_id = plan.id
    planned_meetings.look_ahead(tx, plan.id)


def _change(client: Client, day: date, moved_to: datetime | None, tx: Tx) -> None:
    plans.set_change(tx, client.plan_id, day, moved_to)
    planned_meetings.look_ahead(tx, client.plan_id)
