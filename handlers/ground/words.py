"""Words: every sentence a person reads comes from a locale's files, through one mechanism for plurals and dates."""

import html
import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_day_names, get_month_names
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.errors import FluentFormatError

DEFAULT = "en"
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_NAMED = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")  # a value is named with a dollar
_LONG = 1000  # Fluent refuses values of 2,500 characters and more: long ones are put in after it


class MissingWords(LookupError):
    """A message id that the locale file does not have, or that wants a value it was not given."""


class Html(str):
    """A text that is Telegram's HTML already, and is put into another one as it is."""


class Words:
    """One language. Texts are Telegram's HTML: what is put into them is escaped here."""

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        self._locale = Locale.parse(language)
        self._bundle = FluentBundle([language], use_isolating=False)
        begins = [*_ENTRY.finditer(source)]
        ends = [*(each.start() for each in begins[1:]), len(source)]
        self._unread = {each[1]: source[each.start() : end] for each, end in zip(begins, ends, strict=True)}
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
        safe = {name: _safe(value) for name, value in values.items()}
        long = {f"\x02{name}\x03": v for name, v in safe.items() if isinstance(v, str) and len(v) > _LONG}
        short = {name: f"\x02{name}\x03" if f"\x02{name}\x03" in long else v for name, v in safe.items()}
        text, errors = self._bundle.format_pattern(pattern, short)
        if errors:
            raise MissingWords(f"{self.language}: {message}: {_first(errors)}")
        whole = str(text)
        for place, value in long.items():
            whole = whole.replace(place, value)
        return Html(whole)

    def plain(self, message: str, /, **values: str | int | float) -> str:
        """The same for where there is no HTML: button labels."""
        return html.unescape(self(message, **values))

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
        self._bundle.add_resource(FluentResource(text))
        self._unread.pop(entry, None)

    def day(self, at: datetime, now: datetime, zone: str) -> str:
        """`Tuesday` within the last six days, else with its date."""
        place = ZoneInfo(zone)
        day, today = at.astimezone(place).date(), now.astimezone(place).date()
        pattern = "EEEE" if 0 <= (today - day).days <= 6 else "EEEE d MMMM"
        return format_date(day, pattern, locale=self._locale)

    def date(self, at: datetime, zone: str) -> str:
        """`21 April`."""
        return format_date(at.astimezone(ZoneInfo(zone)).date(), "d MMMM", locale=self._locale)

    def long_date(self, at: datetime, zone: str) -> str:
        """`21 April 2026`."""
        return format_date(at.astimezone(ZoneInfo(zone)).date(), "d MMMM y", locale=self._locale)

    def weekday(self, at: datetime, zone: str) -> str:
        """`Tuesday`."""
        return format_date(at.astimezone(ZoneInfo(zone)).date(), "EEEE", locale=self._locale)

    def whole_date(self, at: datetime, zone: str) -> str:
        """`Tuesday 24 March 2026` on the wall of this zone."""
        return format_date(at.astimezone(ZoneInfo(zone)).date(), "EEEE d MMMM y", locale=self._locale)

    def coming_date(self, at: datetime, now: datetime, zone: str) -> str:
        """`Tuesday 24 March` on the wall of this zone, with the year where that is not the present one."""
        place = ZoneInfo(zone)
        day = at.astimezone(place).date()
        pattern = "EEEE d MMMM" if day.year == now.astimezone(place).year else "EEEE d MMMM y"
        return format_date(day, pattern, locale=self._locale)

    def months(self) -> dict[str, int]:
        """The numbers of the months by their names, whole and short, in small letters without a full stop."""
        widths = [get_month_names(width, locale=self._locale) for width in ("wide", "abbreviated")]
        return {name.casefold().rstrip("."): number for names in widths for number, name in names.items()}

    def weekdays(self) -> dict[str, int]:
        """The numbers of the days of the week from Monday, 0, by their names, whole and short, in small letters."""
        widths = [get_day_names(width, locale=self._locale) for width in ("wide", "abbreviated", "short")]
        return {name.casefold().rstrip("."): number for names in widths for number, name in names.items()}

    @property
    def direction(self) -> str:
        """How it is read: `ltr`, or `rtl` from right to left."""
        return self._locale.text_direction

    def number(self, value: float, places: int = 0) -> str:
        """`1,250` or `0.30`: with as many decimals as `places` says."""
        decimals = "." + places * "0" if places else ""
        return format_decimal(round(value, places) or 0.0, f"#,##0{decimals};\u2212#", locale=self._locale)

    def time(self, at: datetime, zone: str) -> str:
        """`16:30` on the wall of this zone."""
        return format_time(at.astimezone(ZoneInfo(zone)), "HH:mm", locale=self._locale)


def _safe(value: str | int | float) -> str | int | float:
    return html.escape(value, quote=False) if isinstance(value, str) and not isinstance(value, Html) else value


def _first(errors: object) -> str:
    found = next(iter(errors if isinstance(errors, list) else [errors]), "")
    return f"{type(found).__name__}: {found}" if isinstance(found, FluentFormatError) else str(found)


@cache
def words_of(language: str) -> Words:
    """The words of this language, or of its base, or English; the files are part of the program."""
    files: Mapping[str, str] = _sources()
    for candidate in (language, language.split("-")[0], DEFAULT):
        if candidate in files:
            return Words(candidate, files[candidate])
    raise MissingWords(DEFAULT)


@cache
def _sources() -> Mapping[str, str]:
    folders = [each for each in (resources.files("handlers") / "locales").iterdir() if each.is_dir()]
    files = {folder.name: [each for each in folder.iterdir() if each.name.endswith(".ftl")] for folder in folders}
    return {name: "\n".join(file.read_text(encoding="utf-8") for file in own) for name, own in files.items() if own}
