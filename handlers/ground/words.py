"""Words: every sentence a person reads comes from a locale's files, through one mechanism for plurals and dates."""

import datetime as dt  # a method is called `date` here
import html
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.errors import FluentFormatError

from handlers.ground.languages import CLIENT, DEFAULT, FORMAL, INFORMAL, LOCALES, known_language
from reports.isolates import FIRST, LAST, RTL, apart, has_leftward, without_isolates

_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_NAMED = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")  # a value is named with a dollar
_TYPED = re.compile(r"\w+://[^\s<>{}]+|(?<![\w/<:])/[a-z]+\b")  # addresses and commands
_STOP = "\x04"  # stands after a value that ends with a full stop, until the text is whole
_STOPPED = re.compile(rf"\.(?:</\w+>|{LAST})*\Z")
_TWICE = re.compile(rf"{_STOP}((?:</\w+>|{LAST})*)\.(?!\.)")
_LONG = 1000  # Fluent refuses values of 2,500 characters and more: long ones are put in after it


class MissingWords(LookupError):
    """A message id that the locale file does not have, or that wants a value it was not given."""


class Html(str):
    """A text that is Telegram's HTML already, and is put into another one as it is."""


class Words:
    """One language. Texts are Telegram's HTML: what is put into them is escaped here.

    In a language that is read from right to left every value, command and address is set apart by isolates; elsewhere,
    a value that has letters of such a language in it. Where a value ends with a full stop, as names do, the sentence
    that it ends does not add another.
    """

    def __init__(self, language: str, entries: Mapping[str, str]) -> None:
        self.language = language
        self.locale = Locale.parse(language, sep="-")
        self._leftward = self.direction == RTL
        self._bundle = FluentBundle([language], use_isolating=self._leftward)
        self._unread = dict(entries)
        self._fixed: dict[str, Html] = {}

    def __call__(self, message: str, /, **values: str | int | float) -> Html:
        """The text of this message with these values in it. Raises MissingWords."""
        if values:
            return self._format(message, values)
        if message not in self._fixed:
            self._fixed[message] = self._format(message, {})
        return self._fixed[message]

    def _format(self, message: str, values: Mapping[str, str | int | float]) -> Html:
        if not self.has(message):
            raise MissingWords(f"{self.language}: {message}")
        pattern = self._bundle.get_message(message).value
        if pattern is None:
            raise MissingWords(f"{self.language}: {message}")
        safe = {name: self._safe(value) for name, value in values.items()}
        long = {f"\x02{name}\x03": v for name, v in safe.items() if isinstance(v, str) and len(v) > _LONG}
        short = {name: f"\x02{name}\x03" if f"\x02{name}\x03" in long else v for name, v in safe.items()}
        text, errors = self._bundle.format_pattern(pattern, short)
        if errors:
            raise MissingWords(f"{self.language}: {message}: {_first(errors)}")
        whole = str(text)
        for place, value in long.items():
            whole = whole.replace(place, value)
        return Html(_with_one_stop(whole))

    def plain(self, message: str, /, **values: str | int | float) -> str:
        """The same for where there is no HTML: button labels."""
        return html.unescape(self(message, **values))

    def _safe(self, value: str | int | float) -> str | int | float:
        if not isinstance(value, str):
            return value
        safe = _escaped(value) + (_STOP if _STOPPED.search(value) else "")
        if self._leftward:  # Fluent sets apart the whole, which ends with its first line
            return safe.replace("\n", f"{LAST}\n{FIRST}")
        return apart(safe) if has_leftward(safe) else safe

    def apart(self, value: str) -> str:
        """A value that no message is put around, as it can stand beside other text."""
        return apart(value) if self._leftward or has_leftward(value) else value

    def in_a_row(self, values: Iterable[str], between: str = "two-values") -> str:
        """These beside each other, with what stands between two in that message: `K7, M2`. Html if one of them is."""
        found = [*values]
        marked = any(isinstance(each, Html) for each in found)
        mark = without_isolates(self.plain(between, one="", other=""))
        whole = mark.join(self.apart(_escaped(each) if marked else each) for each in found)
        return Html(whole) if marked else whole

    def has(self, message: str) -> bool:
        """Whether this language has this message."""
        self._read(message)
        return bool(self._bundle.has_message(message))

    def _read(self, entry: str) -> None:
        """Parse what stands under this id, and whatever it names, where nobody has asked for it before.

        All of a language at once would hold up every start. Two threads may read the same at the same time.
        """
        text = self._unread.get(entry)
        if text is None:
            return
        for named in _NAMED.findall(text):
            self._read(named)
        own = _TYPED.sub(lambda found: apart(found[0]), text) if self._leftward else text
        self._bundle.add_resource(FluentResource(own))
        self._unread.pop(entry, None)

    def day(self, at: datetime, now: datetime, zone: str) -> str:
        """`Tuesday` within the last six days, else with its date."""
        place = ZoneInfo(zone)
        day, today = at.astimezone(place).date(), now.astimezone(place).date()
        return self._weekday(day) if 0 <= (today - day).days <= 6 else self._date(day, "date-pattern-weekday")

    def date(self, at: datetime, zone: str) -> str:
        """`21 April`."""
        return self._date(at.astimezone(ZoneInfo(zone)).date(), "date-pattern")

    def long_date(self, at: datetime, zone: str) -> str:
        """`21 April 2026`."""
        return self.long(at.astimezone(ZoneInfo(zone)).date())

    def long(self, day: dt.date) -> str:
        """`21 April 2026`, of a day."""
        return self._date(day, "date-pattern-year")

    def weekday(self, at: datetime, zone: str) -> str:
        """`Tuesday`."""
        return self._weekday(at.astimezone(ZoneInfo(zone)).date())

    def whole_date(self, at: datetime, zone: str) -> str:
        """`Tuesday 24 March 2026` on the wall of this zone."""
        return self._date(at.astimezone(ZoneInfo(zone)).date(), "date-pattern-weekday-year")

    def coming_date(self, at: datetime, now: datetime, zone: str) -> str:
        """`Tuesday 24 March` on the wall of this zone, with the year where that is not the present one."""
        place = ZoneInfo(zone)
        day = at.astimezone(place).date()
        is_this = day.year == now.astimezone(place).year
        return self._date(day, "date-pattern-weekday" if is_this else "date-pattern-weekday-year")

    def day_in_full(self, at: datetime, zone: str) -> str:
        """`Tuesday 24 March` on the wall of this zone."""
        return self._date(at.astimezone(ZoneInfo(zone)).date(), "date-pattern-weekday")

    def moment(self, day: str, at: datetime, zone: str) -> Html:
        """A day and the time on the wall of this zone: `Tuesday, 16:30`."""
        return self("moment", day=day, time=self.time(at, zone))

    def _date(self, day: dt.date, pattern: str) -> str:
        return format_date(day, self.plain(pattern, day=day.day), locale=self.locale)

    def _weekday(self, day: dt.date) -> str:
        return format_date(day, "EEEE", locale=self.locale)

    @property
    def direction(self) -> str:
        """How it is read: `ltr`, or `rtl` from right to left."""
        return self.locale.text_direction

    def number(self, value: float, places: int = 0) -> str:
        """`1,250` or `0.30`: with as many decimals as `places` says."""
        decimals = "." + places * "0" if places else ""
        return format_decimal(round(value, places) or 0.0, f"#,##0{decimals};\u2212#", locale=self.locale)

    def time(self, at: datetime, zone: str) -> str:
        """`16:30` on the wall of this zone."""
        return format_time(at.astimezone(ZoneInfo(zone)), "HH:mm", locale=self.locale)


def _escaped(value: str) -> str:
    return value if isinstance(value, Html) else html.escape(value, quote=False)


def _with_one_stop(text: str) -> str:
    """A sentence that a value with a full stop of its own ends, as in `<b>Sam S.</b>.`, without the second one."""
    return _TWICE.sub(r"\1", text).replace(_STOP, "") if _STOP in text else text


def _first(errors: object) -> str:
    found = next(iter(errors if isinstance(errors, list) else [errors]), "")
    return f"{type(found).__name__}: {found}" if isinstance(found, FluentFormatError) else str(found)


@cache
def words_of(language: str, address: str = FORMAL, called: str = CLIENT) -> Words:
    """The words of this language, or of its base, or English, as a programme uses them."""
    known = known_language(language) or DEFAULT
    entries = {**_entries(known), **_entries(f"{known}/called/{called}.ftl")}
    if address == INFORMAL:
        entries |= _entries(f"{known}/informal")
    return Words(known, entries)


@cache
def name_of(language: str) -> str:
    """What a language is called by those who speak it."""
    name = Locale.parse(language, sep="-").get_display_name(language.replace("-", "_")) or language
    return name[:1].upper() + name[1:]


@cache
def _entries(place: str) -> Mapping[str, str]:
    """What stands in this file, or in the files of this folder, by id and unread; nothing where it is not there."""
    at = LOCALES.joinpath(*place.split("/"))
    files = [at] if at.is_file() else [*at.iterdir()] if at.is_dir() else []
    found: dict[str, str] = {}
    for file in files:
        if file.name.endswith(".ftl"):
            text = file.read_text(encoding="utf-8")
            begins = [*_ENTRY.finditer(text)]
            ends = [*(each.start() for each in begins[1:]), len(text)]
            found |= {each[1]: text[each.start() : end] for each, end in zip(begins, ends, strict=True)}
    return found
