"""Places: what cities are called is taken from elsewhere than the gazetteer, from CLDR and from an atlas."""

from datetime import UTC, datetime, time, timedelta
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo, available_timezones

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.when.places import find_clocks, find_places, find_similar

# Of every European capital: its zone, and the languages of its country.
CAPITALS = {
    "Europe/Amsterdam": "nl", "Europe/Andorra": "ca", "Europe/Athens": "el", "Europe/Belgrade": "sr sr_Latn",
    "Europe/Berlin": "de", "Europe/Bratislava": "sk", "Europe/Brussels": "nl fr", "Europe/Bucharest": "ro",
    "Europe/Budapest": "hu", "Europe/Chisinau": "ro", "Europe/Copenhagen": "da", "Europe/Dublin": "ga en",
    "Europe/Helsinki": "fi sv", "Europe/Kyiv": "uk", "Europe/Lisbon": "pt_PT", "Europe/Ljubljana": "sl",
    "Europe/London": "en", "Europe/Luxembourg": "lb fr", "Europe/Madrid": "es", "Europe/Malta": "mt",
    "Europe/Minsk": "be ru", "Europe/Monaco": "fr", "Europe/Moscow": "ru", "Europe/Oslo": "nb", "Europe/Paris": "fr",
    "Europe/Podgorica": "sr_Latn", "Europe/Prague": "cs", "Europe/Riga": "lv", "Europe/Rome": "it",
    "Europe/San_Marino": "it", "Europe/Sarajevo": "bs", "Europe/Skopje": "mk", "Europe/Sofia": "bg",
    "Europe/Stockholm": "sv", "Europe/Tallinn": "et", "Europe/Tirane": "sq", "Europe/Vaduz": "de",
    "Europe/Vatican": "it", "Europe/Vienna": "de", "Europe/Vilnius": "lt", "Europe/Warsaw": "pl",
    "Europe/Zagreb": "hr", "Atlantic/Reykjavik": "is", "Asia/Nicosia": "el tr",
}  # fmt: skip
# From an atlas: the largest cities, as people who live there, or speak of them, may write them.
LARGE = {
    "Tokyo": "Asia/Tokyo", "Delhi": "Asia/Kolkata", "New Delhi": "Asia/Kolkata", "Shanghai": "Asia/Shanghai",
    "Dhaka": "Asia/Dhaka", "São Paulo": "America/Sao_Paulo", "Sao Paulo": "America/Sao_Paulo",
    "Mexico City": "America/Mexico_City", "Ciudad de México": "America/Mexico_City", "Cairo": "Africa/Cairo",
    "Beijing": "Asia/Shanghai", "Peking": "Asia/Shanghai", "Mumbai": "Asia/Kolkata", "Bombay": "Asia/Kolkata",
    "Osaka": "Asia/Tokyo", "Chongqing": "Asia/Shanghai", "Karachi": "Asia/Karachi", "Kinshasa": "Africa/Kinshasa",
    "Lagos": "Africa/Lagos", "Istanbul": "Europe/Istanbul", "Buenos Aires": "America/Argentina/Buenos_Aires",
    "Kolkata": "Asia/Kolkata", "Calcutta": "Asia/Kolkata", "Manila": "Asia/Manila", "Guangzhou": "Asia/Shanghai",
    "Tianjin": "Asia/Shanghai", "Lahore": "Asia/Karachi", "Bangalore": "Asia/Kolkata", "Bengaluru": "Asia/Kolkata",
    "Rio de Janeiro": "America/Sao_Paulo", "Shenzhen": "Asia/Shanghai", "Moscow": "Europe/Moscow",
    "Chennai": "Asia/Kolkata", "Madras": "Asia/Kolkata", "Bogotá": "America/Bogota", "Bogota": "America/Bogota",
    "Jakarta": "Asia/Jakarta", "Lima": "America/Lima", "Paris": "Europe/Paris", "Bangkok": "Asia/Bangkok",
    "Hyderabad": "Asia/Kolkata", "Seoul": "Asia/Seoul", "Nanjing": "Asia/Shanghai", "Chengdu": "Asia/Shanghai",
    "London": "Europe/London", "Tehran": "Asia/Tehran", "Teheran": "Asia/Tehran",
    "Ho Chi Minh City": "Asia/Ho_Chi_Minh", "Saigon": "Asia/Ho_Chi_Minh", "Luanda": "Africa/Luanda",
    "Wuhan": "Asia/Shanghai", "Xi'an": "Asia/Shanghai", "Ahmedabad": "Asia/Kolkata",
    "Kuala Lumpur": "Asia/Kuala_Lumpur", "New York": "America/New_York", "New York City": "America/New_York",
    "Hangzhou": "Asia/Shanghai", "Surat": "Asia/Kolkata", "Hong Kong": "Asia/Hong_Kong", "Riyadh": "Asia/Riyadh",
    "Shenyang": "Asia/Shanghai", "Baghdad": "Asia/Baghdad", "Dongguan": "Asia/Shanghai", "Foshan": "Asia/Shanghai",
    "Dar es Salaam": "Africa/Dar_es_Salaam", "Pune": "Asia/Kolkata", "Santiago": "America/Santiago",
    "Madrid": "Europe/Madrid", "Haerbin": "Asia/Shanghai", "Harbin": "Asia/Shanghai", "Toronto": "America/Toronto",
    "Johannesburg": "Africa/Johannesburg", "Khartoum": "Africa/Khartoum", "Singapore": "Asia/Singapore",
    "Los Angeles": "America/Los_Angeles", "Miami": "America/New_York", "Chicago": "America/Chicago",
    "Munich": "Europe/Berlin", "München": "Europe/Berlin", "Muenchen": "Europe/Berlin",
    "Monaco di Baviera": "Europe/Berlin",
    "Boston": "America/New_York", "Boston, MA": "America/New_York", "Wien": "Europe/Vienna", "Köln": "Europe/Berlin",
    "Cologne": "Europe/Berlin", "Colonia": "Europe/Berlin", "Genf": "Europe/Zurich", "Geneva": "Europe/Zurich",
    "Milano": "Europe/Rome", "Firenze": "Europe/Rome", "Sevilla": "Europe/Madrid", "St. Petersburg": "Europe/Moscow",
    "Washington, DC": "America/New_York", "Portland, OR": "America/Los_Angeles", "Sydney": "Australia/Sydney",
    "Katmandu": "Asia/Kathmandu", "Honolulu": "Pacific/Honolulu", "Anchorage": "America/Anchorage",
    "Lord Howe": "Australia/Lord_Howe", "Österreich, ": "Europe/Vienna", "Austria": "Europe/Vienna",
    "Europe/Berlin": "Europe/Berlin", "america/new york": "America/New_York", "UTC": "UTC",
}  # fmt: skip


def called(zone: str, language: str) -> str:
    """What CLDR calls the city of a zone; where it says nothing, the zone's own name."""
    named = Locale.parse(language).time_zones.get(zone, {})
    last = zone.rsplit("/", 1)[-1].replace("_", " ")
    return str(named.get("city") or Locale.parse("en").time_zones.get(zone, {}).get("city") or last)


def without_accents(name: str) -> str:
    return "".join(each for each in normalize("NFKD", name) if not combining(each))


def goes_alike(zone: str, other: str) -> bool:
    """Whether two zones' clocks show the same all year; Vaduz goes by Zurich's, the Vatican by Rome's."""
    days = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=each) for each in range(365)]
    return all(
        day.astimezone(ZoneInfo(zone)).utcoffset() == day.astimezone(ZoneInfo(other)).utcoffset() for day in days
    )


@pytest.mark.parametrize("zone", CAPITALS)
def test_every_european_capital_is_found_in_six_languages(zone: str) -> None:
    missed = []
    for language in ("en", "de", "fr", "it", "es", *CAPITALS[zone].split()):
        for name in {called(zone, language), without_accents(called(zone, language))}:
            found = find_places(name, "en")
            if not any(goes_alike(each.zone, zone) for each in found[:3]):
                missed.append((language, name, [each.zone for each in found]))
    assert not missed


def test_the_largest_cities_of_the_world_are_found_first_by_any_of_their_names() -> None:
    found = {name: [each.zone for each in find_places(name, "de")] for name in LARGE}
    assert {name: zones for name, zones in found.items() if zones[:1] != [LARGE[name]]} == {}


def test_of_several_with_the_same_name_each_country_and_zone_is_offered_by_population() -> None:
    labels = [each.label("en") for each in find_places("Boston", "en")]
    assert labels == ["Boston, United States", "Boston, United Kingdom"]
    assert [each.label("de") for each in find_places("London", "de")] == [
        "London, Vereinigtes Königreich",
        "London, Kanada",
    ]
    assert len(find_places("United States", "en")) == 8
    assert len({each.zone for each in find_places("Australia", "en")}) == len(find_places("Australia", "en")) > 4


@pytest.mark.parametrize(
    ("typed", "label"),
    [("Los Angelos", "Los Angeles, United States"), ("Barcelon", "Barcelona, Spain"),
     ("Frankf", "Frankfurt am Main, Germany"),
     ("Johanesburg", "Johannesburg, South Africa")],
)  # fmt: skip
def test_what_is_nearly_a_city_is_asked_about(typed: str, label: str) -> None:
    assert find_places(typed, "en") == []
    assert label in [each.label("en") for each in find_similar(typed)]


@pytest.mark.parametrize(
    "typed", ["", "   ", ",", "?", "14", "1430", "xy", "I want to die", "\t1\t", "\n", "Nowhere at all"]
)
def test_what_is_no_place_is_none(typed: str) -> None:
    assert find_places(typed, "en") == []
    assert find_similar(typed) == []


@settings(deadline=None, max_examples=30)
@given(st.text(max_size=30))
def test_any_text_is_a_few_known_zones_or_none(text: str) -> None:
    found = [*find_places(text, "en"), *find_similar(text)]
    assert {each.zone for each in found} <= available_timezones()
    assert len(found) <= 16


@given(
    st.sampled_from(sorted(CAPITALS) + sorted(set(LARGE.values()) - {"UTC", "Australia/Lord_Howe"})),
    st.integers(0, 365 * 24 * 60),
)
def test_whoever_says_what_time_it_is_finds_a_clock_that_goes_like_theirs(zone: str, minutes: int) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    wall = now.astimezone(ZoneInfo(zone)).time().replace(second=0)
    clocks = find_clocks([wall], now)
    assert any(goes_alike_from(each.zone, zone, now) for each in clocks)
    for each in clocks:
        assert each.cities
        shown = now.astimezone(ZoneInfo(each.zone))
        assert abs((shown.hour - wall.hour) * 60 + shown.minute - wall.minute) % 1440 in (
            *range(11),
            *range(1430, 1440),
        )


def goes_alike_from(zone: str, other: str, now: datetime) -> bool:
    days = [now + timedelta(days=each) for each in range(0, 364, 14)]
    return all(d.astimezone(ZoneInfo(zone)).utcoffset() == d.astimezone(ZoneInfo(other)).utcoffset() for d in days)


def test_half_and_quarter_hours_count_and_no_clock_at_all_shows_some_times() -> None:
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert [each.zone for each in find_clocks([time(14, 30)], now)] == ["Asia/Kolkata"]
    assert [each.zone for each in find_clocks([time(14, 45)], now)] == ["Asia/Kathmandu"]
    assert find_clocks([time(9, 25)], now) == []
    assert find_clocks([], now) == []
