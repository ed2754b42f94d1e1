"""What people type of times and days in each language: every reading that it has, and English where it has none."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_time
from hypothesis import given
from hypothesis import strategies as st

import handlers
from handlers.ground.languages import languages
from handlers.ground.words import words_of
from handlers.when.days import coming_days
from handlers.when.moments import moments_ahead, past_moments
from handlers.when.stretches import last_days, stretches
from handlers.when.times import spans, times_of_day
from handlers.when.typed import Typed, plainly, typed_of
from tests.handlers.test_hours import BERLIN, ZONES, instants

FOLDER = Path(handlers.__file__).parent / "locales"
TYPED = sorted(file.parent.name for file in FOLDER.glob("*/typed.toml"))
READ = sorted({file.parent.name for file in FOLDER.glob("*/*.ftl")})
OPEN = (
    "letters",
    "names.months",
    "names.weekdays",
    "lengths.whole",
    "lengths.also_days",
)  # their keys are a language's own

TODAY = date(2026, 11, 25)  # a Wednesday
FIRST = date(2026, 12, 1)
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # 10:00 in Berlin
WEEK, TWO_WEEKS = timedelta(days=7), timedelta(days=14)

PHRASES = {file.parent.name: tomllib.loads(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*/phrases.toml")}


def each_of(kind: str) -> pytest.MarkDecorator:
    """Every phrase of a kind, in its language."""
    return pytest.mark.parametrize(
        ("language", "typed", "meant"),
        [(name, *each) for name in sorted(PHRASES) for each in PHRASES[name][kind].items()],
    )


@each_of("times")
def test_times_of_day(language: str, typed: str, meant: list[str]) -> None:
    assert [f"{each:%H:%M}" for each in times_of_day(typed, language)] == meant


@each_of("hours")
def test_quiet_hours(language: str, typed: str, meant: list[str]) -> None:
    assert ["-".join(each) for each in spans(typed, language)] == meant


@each_of("days")
def test_days_to_come(language: str, typed: str, meant: list[str]) -> None:
    assert [each.isoformat() for each in coming_days(typed, TODAY, language)] == meant


def walls(instants_meant: Sequence[datetime]) -> list[str]:
    """As Berlin's walls show them."""
    return [f"{each.astimezone(ZoneInfo(BERLIN)):%m-%d %H:%M}" for each in instants_meant]


@each_of("past")
def test_when_a_session_ended(language: str, typed: str, meant: list[str]) -> None:
    assert walls(past_moments(typed, MONDAY, BERLIN, language, within=WEEK)) == meant


@each_of("ahead")
def test_when_to_be_reminded(language: str, typed: str, meant: list[str]) -> None:
    assert walls(moments_ahead(typed, MONDAY, BERLIN, language, within=TWO_WEEKS)) == meant


@each_of("stretches")
def test_from_one_day_to_another(language: str, typed: str, meant: list[str]) -> None:
    assert [f"{first} {last}" for first, last in stretches(typed, TODAY, language)] == meant


@each_of("last_days")
def test_the_last_day(language: str, typed: str, meant: list[str]) -> None:
    assert [each.isoformat() for each in last_days(typed, FIRST, TODAY, language)] == meant


def readings(typed: str, language: str) -> list[Sequence[Any]]:
    """What every reader makes of this."""
    return [
        times_of_day(typed, language), spans(typed, language), coming_days(typed, TODAY, language),
        past_moments(typed, MONDAY, BERLIN, language, within=WEEK), stretches(typed, TODAY, language),
        moments_ahead(typed, MONDAY, BERLIN, language, within=TWO_WEEKS), last_days(typed, FIRST, TODAY, language),
    ]  # fmt: skip


@pytest.mark.parametrize("language", PHRASES)
def test_nobody_needs_accents_capitals_or_a_printers_apostrophe(language: str) -> None:
    letters = source_of(language)["letters"]
    for typed in {each for kind in PHRASES[language].values() for each in kind}:
        wanted = readings(typed, language)
        assert readings(plainly(typed), language) == wanted, typed
        assert readings(f"  {typed.upper()} ", language) == wanted, typed
        spelled = "".join(letters.get(each, each) for each in typed).replace("\u00df", "ss")
        assert readings(spelled, language) == wanted, typed


def test_each_language_has_phrases_enough() -> None:
    assert set(PHRASES) == set(TYPED) - {"en"}
    for language, kinds in PHRASES.items():
        assert sum(map(len, kinds.values())) > 150, language


def test_english_is_read_only_where_the_persons_own_language_reads_nothing() -> None:
    assert times_of_day("half past nine", "de") == times_of_day("half past nine", "en") != []
    assert coming_days("mar 3", TODAY, "fr") == coming_days("mar 3", TODAY, "en") != []
    assert coming_days("di", TODAY, "fr") == [date(2026, 11, 29)]  # dimanche
    assert coming_days("di", TODAY, "de") == [date(2026, 12, 1)]  # Dienstag
    assert coming_days("demain", TODAY, "en") == coming_days("morgen", TODAY, "fr") == []


@pytest.mark.parametrize(
    ("language", "typed"), [("de", "de"), ("de-AT", "de"), ("fr_CA", "fr"), ("pt-BR", "en"), ("..", "en"), ("", "en")]
)
def test_a_language_is_read_as_its_base_and_one_that_is_not_there_as_english(language: str, typed: str) -> None:
    assert typed_of(language).language == typed


def test_what_is_as_long_as_a_story_is_not_read_and_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram takes 4,096 characters, and each way to cut what was typed is tried."""
    tried: list[str] = []

    def without(typed: Typed, what: str, text: str) -> str:
        tried.append(text)
        return text

    monkeypatch.setattr(Typed, "without", without)
    for typed in ("a b " * 1000, "from 9 to " * 400, "16:30 " + "x" * 145):
        assert not any(readings(typed, "en"))
    assert tried == []
    readings("16:30 " + "x" * 144, "en")
    assert tried


# The files


def keys(found: Mapping[str, Any], above: str = "") -> Iterator[str]:
    """Every key of a file, with those above it."""
    for key, value in found.items():
        name = f"{above}{key}"
        yield name
        if isinstance(value, Mapping) and name not in OPEN:
            yield from keys(value, f"{name}.")


def source_of(language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / language / "typed.toml").read_text(encoding="utf-8"))


def test_each_language_says_the_same_things() -> None:
    assert set(TYPED) == set(languages())
    wanted = sorted(keys(source_of("en")))
    assert len(wanted) > 60
    for language in TYPED:
        assert sorted(keys(source_of(language))) == wanted, language


@pytest.mark.parametrize("language", READ)
def test_each_language_that_can_be_read_can_be_typed(language: str) -> None:
    assert language in TYPED


@pytest.mark.parametrize("language", TYPED)
def test_each_number_and_each_pattern_is_a_word_of_its_own(language: str) -> None:
    source = source_of(language)
    words = [word for each in source["numbers"].values() for word in each]
    assert len(words) == len(set(words))
    for each in source["times"]["halves"]:
        assert set(each) == {"words", "since", "until"}
    for each in source["times"]["spoken"]:
        assert {"form"} < set(each) <= {"form", "more", "later", "twelve"}
        assert ("{minutes}" in each["form"]) == ("later" in each), each
        assert "{hour}" in each["form"]


# What others write, and what nobody does


@pytest.mark.parametrize("language", TYPED)
@given(ahead=st.integers(1, 365), width=st.sampled_from(["full", "long", "medium"]))
def test_every_date_is_read_as_its_language_writes_it(language: str, ahead: int, width: Any) -> None:
    day = TODAY + timedelta(ahead)
    assert coming_days(format_date(day, width, locale=language), TODAY, language) == [day]


@pytest.mark.parametrize("language", TYPED)
@given(at=st.times())
def test_every_time_is_read_as_its_language_writes_it(language: str, at: Any) -> None:
    wanted = at.replace(second=0, microsecond=0)
    assert wanted in times_of_day(format_time(at, "short", locale=language), language)


def said_in(language: str) -> st.SearchStrategy[str]:
    """Words of this language, in any order."""
    found: set[str] = set()
    for phrases in PHRASES.get(language, PHRASES["de"]).values():
        found |= {word for typed in phrases for word in typed.split()}
    return st.lists(st.sampled_from(sorted(found)), max_size=7).map(" ".join)


@pytest.mark.parametrize("language", TYPED)
@given(now=instants, zone=st.sampled_from(ZONES), data=st.data())
def test_any_words_are_read_within_their_bounds_or_not(language: str, now: datetime, zone: str, data: Any) -> None:
    text = data.draw(st.one_of(said_in(language), st.text(max_size=30)))
    today = now.astimezone(ZoneInfo(zone)).date()
    assert all(now - WEEK <= each <= now for each in past_moments(text, now, zone, language, within=WEEK))
    assert all(now < each <= now + WEEK for each in moments_ahead(text, now, zone, language, within=WEEK))
    assert all(begin != end for begin, end in spans(text, language))
    assert all(today < each <= today + timedelta(366) for each in coming_days(text, today, language))
    assert all(today <= first <= last for first, last in stretches(text, today, language))
    assert all(each >= today for each in last_days(text, today, today, language))


# What the screens invite to

EXAMPLE = re.compile(r"<b>(.+?)</b>")
Reader = Callable[[str, datetime, str], Sequence[Any]]


def of_days(read: Callable[[str, date, str], Sequence[Any]]) -> Reader:
    return lambda text, now, language: read(text, now.date(), language)


def of_past(text: str, now: datetime, language: str) -> list[datetime]:
    return past_moments(text, now, "UTC", language, within=WEEK)


def of_ahead(text: str, now: datetime, language: str) -> list[datetime]:
    return moments_ahead(text, now, "UTC", language, within=TWO_WEEKS)


def last(text: str, now: datetime, language: str) -> list[date]:
    return last_days(text, (now + timedelta(3)).date(), now.date(), language)


INVITED: list[tuple[str, Reader]] = [
    *((f"plan-time{again}", lambda text, now, language: times_of_day(text, language)) for again in ("", "-again")),
    *((f"quiet-typing{again}", lambda text, now, language: spans(text, language)) for again in ("", "-again")),
    *((f"pause-typing{again}", of_days(coming_days)) for again in ("", "-again")),
    *((f"remind-typing{again}", of_ahead) for again in ("", "-again")),
    *((f"session-time{again}", of_past) for again in ("", "-again")),
    *((name, of_days(stretches)) for name in ("days-when", "days-again")),
    *((name, last) for name in ("days-until", "days-last-again")),
    ("stand-in-typing", of_days(coming_days)), ("meeting-time", of_ahead),
]  # fmt: skip


@pytest.mark.parametrize("language", READ)
@given(now=instants)
def test_every_example_that_a_text_gives_is_read_in_its_language(language: str, now: datetime) -> None:
    words = words_of(language)
    later = now + timedelta(weeks=3)
    for name, read in INVITED:
        days = name.startswith("days-")
        example = (
            words.date(later + timedelta(weeks=2), "UTC") if days or "stand" in name or "pause" in name else "16:30"
        )
        iso = {"session-time-again": now - timedelta(2), "remind-typing-again": now + timedelta(2)}.get(name, later)
        values: dict[str, str | int] = {
            "first": words.date(later, "UTC"), "last": words.date(later + timedelta(weeks=2), "UTC"), "zone": "UTC",
            "example": example, "days": 7,
            "iso": iso.date().isoformat(), "weekday": words.weekday(iso, "UTC"),
        }  # fmt: skip
        if name == "meeting-time":
            values["example"] = f"{(now + timedelta(2)).date().isoformat()} 16:30"
        examples = EXAMPLE.findall(words(name, **values))
        assert examples, name
        for typed in examples:
            assert read(typed, now, language), (name, typed)
