"""What people type of times and days, in one language: its words, as data, and the patterns made of them.

They stand in `handlers/locales/<language>/typed.toml`; names of months and weekdays come from CLDR. What is typed and
what it is compared with have no accents, so that nobody needs to type them.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, cached_property
from itertools import product
from typing import Any, TypeVar

from babel import Locale
from babel.dates import get_day_names, get_month_names

from handlers.ground.languages import DEFAULT, LOCALES, known_language

T = TypeVar("T")
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'"))
_HYPHENS = re.compile(r"[\u2010-\u2015\u2212]")
_SLOT = re.compile(r"\{([a-z_]+)\}")
_LONGEST = 150  # each way to cut a text is tried: what is longer would hold up everybody else
_YEAR = r"(?:,? ?(?P<year>\d{4}))?"


def plainly(text: str) -> str:
    """What was typed in small letters without accents, with single spaces and plain digits, hyphens, apostrophes."""
    digits = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    return " ".join(_HYPHENS.sub("-", _bare(digits.translate(_APOSTROPHES).casefold())).split())


def _bare(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", text) if unicodedata.category(each) != "Mn")


def first_read(text: str, language: str, read: Callable[[str, "Typed"], list[T]]) -> list[T]:
    """What is read of this text in this language; in English, where that is nothing."""
    own, other, said = typed_of(language), typed_of(DEFAULT), plainly(text)
    if len(said) > _LONGEST:
        return []
    return read(said, own) or ([] if own is other else read(said, other))


@dataclass(frozen=True)
class Half:
    """Words that say which half of the day is meant: hours from `since` on until `until`, over midnight, too."""

    words: re.Pattern[str]
    since: int
    until: int

    def has(self, hour: int) -> bool:
        """Whether this hour lies in it."""
        return (hour - self.since) % 24 < (self.until - self.since) % 24


@dataclass(frozen=True)
class Spoken:
    """A time as it is said: `more` minutes than its hour, and the minutes that it names later (1) or earlier (-1).

    `twelve`: said of hours to twelve alone.
    """

    form: re.Pattern[str]
    more: int = 0
    later: int = 0
    twelve: bool = False


class Typed:
    """One language."""

    def __init__(self, language: str, source: Mapping[str, Any]) -> None:
        self.language = language
        self._source = source
        self._letters: Mapping[str, str] = source["letters"]
        self._forms: dict[tuple[str, str], tuple[re.Pattern[str], ...]] = {}

    # Its words

    @cached_property
    def months(self) -> dict[str, int]:
        """The numbers of the months by their names, whole and short."""
        return self._named(get_month_names, ("wide", "abbreviated"), self._source["names"]["months"])

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """The numbers of the days of the week from Monday, 0, by their names, whole and short."""
        return self._named(get_day_names, ("wide", "abbreviated", "short"), self._source["names"]["weekdays"])

    def _named(
        self, names: Callable[..., Mapping[int, str]], widths: Sequence[str], more: Mapping[str, Sequence[str]]
    ) -> dict[str, int]:
        locale = Locale.parse(self.language)
        found: dict[str, int] = {}
        for width, context in product(widths, ("format", "stand-alone")):
            for number, name in names(width, context=context, locale=locale).items():
                found |= dict.fromkeys(self._spellings(name.casefold().rstrip(".")), number)
        for key, others in more.items():
            found |= {spelled: int(key) for name in others for spelled in self._spellings(name)}
        return found

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {
            spelled: int(number)
            for number, words in self._source["numbers"].items()
            for word in words
            for spelled in self._spellings(word)
        }

    def _spellings(self, word: str) -> set[str]:
        """This word without its accents, and with two letters for one where the language has such."""
        ways = product(*([each, *self._letters.get(each, "").split()] for each in word.casefold()))
        bare = {_bare("".join(way)) for way in ways}
        return bare | {each.replace("-", " ") for each in bare}

    def _pattern(self, source: str) -> str:
        """A pattern of the file, so that it matches each way of spelling what it says."""
        for letter, two in self._letters.items():
            source = source.replace(letter, f"(?:{letter}|{two})")
        return _bare(source.replace("\u00df", "ss"))

    def _any(self, section: str, key: str) -> str:
        """Any of these, the longest first."""
        return "|".join(map(self._pattern, sorted(self._source[section][key], key=len, reverse=True))) or r"(?!)"

    # What stands for something in a pattern

    @cached_property
    def _slots(self) -> dict[str, str]:
        numbers = _either(self._numbers)
        noon, midnight, quarter = (self._any("times", each) for each in ("noon", "midnight", "quarter"))
        ordinal, first = self._any("days", "ordinal"), self._any("days", "first")
        return {
            "hour": rf"(?P<hour>\d{{1,2}}|{numbers}|(?P<noon>{noon})|(?P<midnight>{midnight}))",
            "minutes": rf"(?:(?P<minutes>\d{{1,2}}|{numbers})|(?P<quarter>{quarter}))",
            "length": self._length(numbers),
            "weekday": rf"(?P<weekday>{_either(self.weekdays)})\.?",
            "day": rf"(?:(?P<day>\d{{1,2}})(?:\.|{ordinal})?|(?P<first_day>{first}))",
            "month": rf"(?P<month>{_either(self.months)})\.?",
            "year": _YEAR,
            "first": "(?P<first>.+?)",
        }

    def _length(self, numbers: str) -> str:
        minute, hour, day, week = (self._any("lengths", each) for each in ("minute", "hour", "day", "week"))
        units = f"(?P<in_minutes>{minute})|(?P<in_hours>{hour})|(?P<in_days>{day})|(?P<in_weeks>{week})"
        whole: Mapping[str, Sequence[str]] = self._source["lengths"]["whole"]
        said = "".join(f"|(?P<whole_{key}>{'|'.join(map(self._pattern, forms))})" for key, forms in whole.items())
        digits = r"\d{1,3}"
        both = rf"(?P<hours>\d{{1,2}}) ?(?:{hour}) ?(?P<and>[0-5]?\d)(?: ?(?:{minute}))?"
        one = self._any("lengths", "one")
        halved = enumerate(map(self._pattern, self._source["lengths"]["and_half"]))
        said += "".join("|" + each.replace("{count}", f"(?P<half_{n}>{digits}|{numbers}|{one})") for n, each in halved)
        return rf"(?:(?P<count>{digits}|{numbers}|{one}) ?(?:{units}){said}|{both})"

    def _compiled(self, source: str) -> re.Pattern[str]:
        return re.compile(_SLOT.sub(lambda slot: self._slots[slot[1]], self._pattern(source)))

    def forms(self, section: str, key: str) -> tuple[re.Pattern[str], ...]:
        """The patterns that stand under this key."""
        if (section, key) not in self._forms:
            self._forms[section, key] = tuple(map(self._compiled, self._source[section][key]))
        return self._forms[section, key]

    def matches(self, section: str, key: str, text: str) -> Iterator[re.Match[str]]:
        """How the whole of this text is one of these."""
        return (found for form in self.forms(section, key) if (found := form.fullmatch(text)))

    def says(self, section: str, key: str, text: str) -> bool:
        """Whether the whole of this text is one of these."""
        return any(self.matches(section, key, text))

    # What patterns are asked for

    @cached_property
    def clock(self) -> re.Pattern[str]:
        """`16:30`, `9.30`, `16h30`, `16 o'clock`, `four`."""
        said = self._any("times", "clock")
        return re.compile(rf"{self._slots['hour']}(?: ?(?:[:.h]|{said}) ?(?P<minute>[0-5]\d))?(?: ?(?:h|{said}))?")

    @cached_property
    def spoken(self) -> tuple[Spoken, ...]:
        """`half past four`."""
        return tuple(
            Spoken(**{**each, "form": self._compiled(each["form"])}) for each in self._source["times"]["spoken"]
        )

    @cached_property
    def halves(self) -> tuple[Half, ...]:
        """What says which half of the day, before a time or after it."""
        found = []
        for each in self._source["times"]["halves"]:
            words = "|".join(map(self._pattern, each["words"]))
            found.append(Half(re.compile(rf"^(?:{words}) | ?(?:{words})$"), each["since"], each["until"]))
        return tuple(found)

    @cached_property
    def bare_length(self) -> re.Pattern[str]:
        """`two hours`, which does not say whether before or after now."""
        return re.compile(self._slots["length"])

    @cached_property
    def bare_day(self) -> re.Pattern[str]:
        """`24th`, whose month stands elsewhere."""
        return re.compile(self._slots["day"])

    @cached_property
    def weekday_first(self) -> re.Pattern[str]:
        """`Monday, 24 December`."""
        return re.compile(rf"{self._slots['weekday']},? (?P<rest>.+)")

    @cached_property
    def _between(self) -> re.Pattern[str]:
        return re.compile(rf" ?(?:-+|(?<!\w)(?:{self._any('stretches', 'to')})(?:(?<=')|(?!\w))) ?")

    @cached_property
    def _around(self) -> dict[str, re.Pattern[str]]:
        of = {each: (self._any(each, "before"), self._any(each, "after")) for each in ("times", "days")}
        around = {each: re.compile(f"^(?:{before})|(?:{after})$") for each, (before, after) in of.items()}
        begins = {each: re.compile(f"^(?:{self._any('stretches', each)})") for each in ("from", "until")}
        return around | begins

    def without(self, what: str, text: str) -> str:
        """The text without what may stand around `times` or `days`, or before them as `from` and `until` do."""
        return self._around[what].sub("", text)

    def cuts(self, text: str) -> Iterator[tuple[str, str]]:
        """What stands before and after each word that can stand between the beginning and the end of something."""
        return ((text[: cut.start()], text[cut.end() :]) for cut in self._between.finditer(text))

    def rewritten(self, text: str) -> str:
        """The text with what is one word for a day and a part of it said as two."""
        for each in self._source["days"]["rewritten"]:
            text = re.sub(rf"\b(?:{self._pattern(each['said'])})\b", _bare(each["meant"]), text)
        return text

    # What was found means

    def number(self, word: str) -> int:
        """The number that a word or its digits mean."""
        return int(word) if word.isdecimal() else self._numbers[word]

    def duration(self, found: re.Match[str]) -> timedelta | None:
        """A length in minutes or hours; None where it is one in days."""
        if found["hours"]:
            return timedelta(hours=int(found["hours"]), minutes=int(found["and"]))
        if found["count"] is None:
            name, said = next(
                (n, each) for n, each in found.groupdict().items() if each and n.startswith(("whole", "half"))
            )
            minutes = 60 * self._count(said) + 30 if name.startswith("half") else int(name.removeprefix("whole_"))
            return timedelta(minutes=minutes)
        if found["in_days"] or found["in_weeks"]:
            return None
        return self._count(found["count"]) * timedelta(**{"hours" if found["in_hours"] else "minutes": 1})

    def days(self, found: re.Match[str]) -> list[int]:
        """How many days a length may mean; none where it is one in hours. Some people's eight days are a week."""
        if self.duration(found) is not None:
            return []
        if found["in_weeks"]:
            return [7 * self._count(found["count"])]
        count, also = self._count(found["count"]), self._source["lengths"]["also_days"]
        return [count, *([also[str(count)]] if str(count) in also else [])]

    def _count(self, said: str) -> int:
        return self.number(said) if said.isdecimal() or said in self._numbers else 1


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))


def typed_of(language: str) -> Typed:
    """What is typed in this language, or in its base, or in English."""
    return _read(known_language(language) or DEFAULT)


@cache
def _read(language: str) -> Typed:
    return Typed(language, tomllib.loads((LOCALES / language / "typed.toml").read_text(encoding="utf-8")))
