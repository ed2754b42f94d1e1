"""What reports sessions in the demo by itself: the room of one client, a therapist's calendar, and a weekly plan.

What a button on the page does is what the world outside would do: it posts a signed request, or puts an appointment
into the calendar, and leaves the rest to the bot.
"""

import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from zoneinfo import ZoneInfo

import aiohttp

from bot.app import App
from bot.demo_calendar import ADDRESS, CODE, LENGTH, DemoCalendar
from bot.platforms.receiving import address_of
from bot.sandbox import Happened, Happening, Sandbox
from handlers.sessions import door, planned_meetings
from handlers.sessions.door import Told
from storage import calendars, check_ins, pairs, people, plans, platform_keys, programmes, rooms, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.pairs import Pair
from storage.platform_keys import Platform, PlatformKey
from storage.sessions import Modality, Source

ROOM, ROOM_CODE = "k7-video", "K7"
_PLANNED_IN = timedelta(days=3)
_SECONDS = 5.0
_SAME = "It is one session with the last with {code}: no second check-in comes."


def connect(tx: Tx, secret: str) -> None:
    """Once: a key for the platform, K7's room there and weekly plan, and the calendar with M3 in it."""
    if _find_key(tx) is not None:
        return
    programme = programmes.list_programmes(tx)[0]
    platform_keys.add_platform_key(tx, programme.id, Platform.SIGNED, secret)
    for pair in pairs.list_pairs_of_programme(tx, programme.id):
        if pair.code == ROOM_CODE:
            rooms.add_room(tx, programme.id, pair.id, Platform.SIGNED, ROOM)
            day = (tx.now + _PLANNED_IN).astimezone(ZoneInfo(people.get_person(tx, pair.therapist_id).zone)).date()
            plan = plans.add_plan(tx, pair.id, Modality.VIDEO, first=day, starts="10:00", minutes=50, weeks=1)
            planned_meetings.look_ahead(tx, plan.id)
        elif pair.code == CODE:
            own = calendars.add_calendar(tx, pair.therapist_id, ADDRESS)
            calendars.mark_look_answered(tx, own.id)


def _find_key(tx: Tx) -> PlatformKey | None:
    keys = [key for own in programmes.list_programmes(tx) for key in platform_keys.list_platform_keys(tx, own.id)]
    return next((each for each in keys if each.platform is Platform.SIGNED), None)


def offer(sandbox: Sandbox, app: App, base: str, calendar: DemoCalendar, every: timedelta) -> None:
    """The buttons. `base`: where the bot listens; `every`: how often it reads calendars."""
    outside = _Outside(app, base, calendar, every)
    sandbox.offer(
        Happening(f"The video meeting with {ROOM_CODE} has ended", outside.end_meeting),
        Happening(f"{CODE}'s appointment is over", outside.end_appointment),
    )


@dataclass(frozen=True)
class _Room:
    """Who signs, and whose the room is now; `same`: what ends now is a session that is known."""

    key: PlatformKey | None
    pair: Pair | None
    same: bool


@dataclass(frozen=True)
class _Outside:
    app: App
    base: str
    calendar: DemoCalendar
    every: timedelta

    async def end_meeting(self) -> Happened:
        """The platform tells the bot, as any program can."""
        now = self.app.world.now()
        found = await self.app.db.read(partial(self._room, now=now))
        if found.key is None:
            return Happened("There is no key for a platform any more: nothing was sent.", "", "")
        address = address_of(self.base, Platform.SIGNED, found.key.id)
        headers, body = _request(found.key.secret, now)
        head = "\n".join([f"POST {address}", *(f"{name}: {value}" for name, value in headers.items())])
        try:
            status, answer = await _post(address, headers, body)
        except (aiohttp.ClientError, TimeoutError):
            return Happened("The bot could not be reached.", "What was sent", f"{head}\n\n{body}")
        words = await self.app.db.read(partial(_what_came, found=found, status=status, answer=answer))
        return Happened(words, "What was sent", f"{head}\n\n{body}\n\n→ {status}\n{answer}")

    async def end_appointment(self) -> Happened:
        """It stands in the calendar with an end that has passed, and waits to be read."""
        now = self.app.world.now()
        words = await self.app.db.read(partial(self._what_will_come, now=now))
        return Happened(words, "In the calendar", f"{ADDRESS}\n\n{self.calendar.add_ended(now)}")

    def _room(self, tx: Tx, now: datetime) -> _Room:
        key = _find_key(tx)
        room = None if key is None else rooms.find_room(tx, key.programme_id, Platform.SIGNED, ROOM)
        if room is None:
            return _Room(key, None, same=False)
        pair = pairs.get_pair(tx, room.pair_id)
        return _Room(key, pair, self._is_known(tx, pair, Told(Source.PLATFORM, now)))

    def _what_will_come(self, tx: Tx, now: datetime) -> str:
        found = [each for own in programmes.list_programmes(tx) for each in pairs.list_pairs_of_programme(tx, own.id)]
        pair = next((each for each in found if each.code == CODE), None)
        if pair is None or calendars.find_calendar_of(tx, pair.therapist_id) is None:
            return "Nobody reads this calendar: it is connected no more. Dr. Kim can do that with /calendar."
        if self._is_known(tx, pair, Told(Source.CALENDAR, now, None, now - LENGTH)):
            return _SAME.format(code=CODE)
        seconds = round(self.every.total_seconds())
        return f"Dr. Kim's calendar has it. The bot reads that every {seconds} seconds."

    def _is_known(self, tx: Tx, pair: Pair, told: Told) -> bool:
        return door.find_known(tx, self.app.site, pair, told)[0] is not None


def _request(secret: str, now: datetime) -> tuple[dict[str, str], str]:
    """Signed, as docs/platforms/signed.md says."""
    told = {
        "event": "session.ended",
        "room": ROOM,
        "session": f"meeting-{now:%Y%m%d-%H%M%S-%f}",
        "ended_at": now.isoformat(timespec="milliseconds"),
        "modality": "video",
    }
    body, stamp = json.dumps(told, indent=2), str(int(now.timestamp()))
    digest = hmac.new(secret.encode(), f"{stamp}.{body}".encode(), sha256).hexdigest()
    headers = {
        "Content-Type": "application/json",
        "X-Alliance-Timestamp": stamp,
        "X-Alliance-Signature": f"v1={digest}",
    }
    return headers, body


async def _post(address: str, headers: dict[str, str], body: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS)) as client,
        client.post(address, data=body.encode(), headers=headers) as answer,
    ):
        return answer.status, await answer.text()


def _what_came(tx: Tx, found: _Room, status: int, answer: str) -> str:
    """Of the request, in words."""
    if status != 200:
        return f"The bot did not take it ({status})."
    if found.pair is None:
        return f"The bot was told, but {ROOM} is nobody's room: nothing was changed. Dr. Kim can tie it with /rooms."
    code = found.pair.code
    if not json.loads(answer)["taken"]:
        return f"The bot was told, but {code} takes no part now: nothing was changed."
    if found.same:
        return _SAME.format(code=code)
    held = [each for each in sessions.list_of_pair(tx, found.pair.id) if each.withdrawn_at is None]
    check_in = check_ins.find_check_in_of_session(tx, held[-1].id) if held else None
    if check_in is not None and check_in.state in (CheckInState.PLANNED, CheckInState.PROMPTED):
        return f"The platform told the bot: {code} is asked in three seconds."
    return f"The platform told the bot: the session with {code} is noted, and nobody is asked about it now."
