"""Which days are working days: as they are in the country that a programme named, else Monday to Friday."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5
_CODE = 2  # letters of a country's; the library takes names too


def is_place(holidays: str) -> bool:
    """Whether the public holidays of this place are known: a country such as `DE`, or a part of one, `DE-BY`."""
    return _calendar(holidays) is not None


def is_working_day(day: date, holidays: str | None) -> bool:
    """Whether people work on this day where these public holidays hold, with that country's own weekend.

    Without a place, or with one that this program knows no more, Monday to Friday.
    """
    calendar = None if holidays is None else _calendar(holidays)
    return day.weekday() < _SATURDAY if calendar is None else calendar.is_working_day(day)


@lru_cache(maxsize=64)
def _calendar(holidays: str) -> HolidayBase | None:
    from holidays import country_holidays  # a tenth of a second, only where a programme asks for it

    country, _, part = holidays.partition("-")
    try:
        return country_holidays(country, subdiv=part or None) if len(country) == _CODE else None
    except NotImplementedError:
        return None
