"""Dr. Kim's calendar in the demo: a file beside the demo's database, at an address that leads nowhere."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.calendars.fetching import Fetched, Fetcher, as_address

ADDRESS = "https://calendar.demo.example/dr-kim.ics"
CODE = "M3"
LENGTH = timedelta(seconds=5)
"""How long an appointment of fifty minutes takes, where half an hour takes three seconds."""
_AHEAD = timedelta(days=2)
_END = "END:VCALENDAR\r\n"


class DemoCalendar(Fetcher):
    """Hands this one calendar out from its file; every other address is fetched as ever, public ones only."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    async def fetch(self, address: str, etag: str | None = None, modified: str | None = None) -> Fetched:
        """What stands there now. Raises NotFetched for other addresses that cannot be fetched."""
        if as_address(address) != ADDRESS:
            return await super().fetch(address, etag, modified)
        content = self._file.read_bytes()
        now = hashlib.sha256(content).hexdigest()
        return Fetched(None if now == etag else content, now)

    def begin(self, now: datetime) -> None:
        """Where there is none yet: with an appointment every week, the first in two days, by the therapist's clock."""
        if self._file.exists():
            return
        first = now.astimezone() + _AHEAD
        weekly = [
            *("BEGIN:VEVENT", "UID:weekly@demo", f"DTSTAMP:{_utc(now)}", f"SUMMARY:{CODE}"),
            *(f"DTSTART:{first:%Y%m%d}T140000", f"DTEND:{first:%Y%m%d}T145000", "RRULE:FREQ=WEEKLY", "END:VEVENT"),
        ]
        head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//alliance-bot//demo//EN")
        self._file.write_bytes((_lines([*head, *weekly]) + _END).encode())

    def add_ended(self, now: datetime) -> str:
        """An appointment that ends now stands in it from now on; returns how it is written there."""
        event = _lines([
            *("BEGIN:VEVENT", f"UID:{now:%Y%m%dT%H%M%S%f}@demo", f"DTSTAMP:{_utc(now)}", f"SUMMARY:{CODE}"),
            *(f"DTSTART:{_utc(now - LENGTH)}", f"DTEND:{_utc(now)}", "END:VEVENT"),
        ])  # fmt: skip
        content = self._file.read_bytes().decode()
        self._file.write_bytes((content.removesuffix(_END) + event + _END).encode())
        return event.replace("\r\n", "\n")


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _lines(lines: list[str]) -> str:
    return "".join(f"{line}\r\n" for line in lines)
