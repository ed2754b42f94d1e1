"""What a value of the configuration can be: for each kind what is expected, in words, and what it becomes."""

import re
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, PlainValidator, SecretStr
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from yarl import URL

from handlers.ground.languages import languages

TELEGRAM = "https://api.telegram.org"


def _kind(expected: str, good: Callable[[Any], bool]) -> PlainValidator:
    """One kind of value: what is not `good` is answered with what was expected."""

    def check(value: Any) -> Any:
        if not good(value):
            raise ValueError(expected)
        return value

    return PlainValidator(check)


def _choice(*choices: str) -> PlainValidator:
    return _kind(" or ".join(f'"{each}"' for each in choices), lambda value: value in choices)


def number(unit: str, least: float, most: float) -> PlainValidator:
    """A number within these limits, of this unit."""

    return _kind(f"{unit} from {least:g} to {most:g}", lambda value: _is_within(value, least, most))


def _is_within(value: Any, least: float, most: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1000


def _is_quiet(value: Any) -> bool:
    if value == "none":
        return True
    two = isinstance(value, list | tuple) and len(value) == 2 and value[0] != value[1]
    return two and all(isinstance(each, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", each) for each in value)


def _is_zone(value: Any) -> bool:
    return isinstance(value, str) and value in zones()


@cache
def zones() -> frozenset[str]:
    """The names of all time zones; each question reads folders of hundreds of files."""
    return frozenset(available_timezones())


def is_database(value: Any) -> bool:
    """Whether this can be where rows are kept."""
    try:
        url = make_url(value) if isinstance(value, str) else None
    except (ArgumentError, ValueError):
        return False
    if url is None or url.get_backend_name() != "sqlite":
        return url is not None and url.get_backend_name() == "postgresql"
    return url.database not in (None, "", ":memory:")  # in memory nothing lasts


def is_address(value: Any) -> bool:
    """Whether this can be the address of a Bot API server."""
    return isinstance(value, str) and re.fullmatch(r"https?://[^\s/]+\S*", value) is not None


def _is_public(value: Any) -> bool:
    return value == "none" or (is_address(value) and not re.search(r"[?#]", value))


def _is_for_platforms(value: Any) -> bool:
    """Over https, because some platforms say their secret in a header; or on this machine."""
    if not isinstance(value, str):
        return False
    there = r"(?:https://[\w.-]+|http://(?:127\.0\.0\.1|localhost|\[::1\]))(?::\d{1,5})?(?:/[\w./-]*)?"
    return value == "none" or re.fullmatch(there, value) is not None


def _is_listen(value: Any) -> bool:
    found = re.fullmatch(r"(?:[\w.-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})", value) if isinstance(value, str) else None
    return value == "none" or (found is not None and 0 < int(found[1]) < 65536)


def _host_and_port(value: str) -> tuple[str, int] | str:
    host, _, port = value.rpartition(":")
    return value if value == "none" else (host.strip("[]"), int(port))


def _is_outward(value: Any) -> bool:
    """Over https, because the address is a secret; or on this machine."""
    there = r"(?:https://[^\s/]+|http://(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?)(?:[/?]\S*)?"
    if not isinstance(value, str) or not re.fullmatch(there, value):
        return bool(value == "none")
    try:
        return bool(URL(value).host)
    except ValueError:
        return False


def _is_command(value: Any) -> bool:
    """A program and its arguments; an empty list is none."""
    if not isinstance(value, list | tuple):
        return False
    texts = all(isinstance(each, str) and "\0" not in each for each in value)
    return texts and (not value or bool(value[0]))


def is_token(value: Any) -> bool:
    """Whether this looks like what @BotFather gives out."""
    return isinstance(value, str) and re.fullmatch(r"\d+:[A-Za-z0-9_-]{20,}", value) is not None


DAY = 24 * 60
"""In minutes."""
Token = Annotated[
    SecretStr,
    _kind("what @BotFather gave you: digits, a colon, and at least 20 letters or digits", is_token),
    AfterValidator(SecretStr),
]
Address = Annotated[str, _kind("an address such as https://api.telegram.org", is_address)]
Url = Annotated[str, _kind("sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME", is_database)]
Outward = Annotated[
    SecretStr,
    _kind('"none", or an address such as "https://example.org/…", http only on this machine', _is_outward),
    AfterValidator(SecretStr),
]
Command = Annotated[
    tuple[str, ...],
    _kind(
        'a list of a program and its arguments such as ["mail", "-s", "alliance-bot", "it@example.org"]', _is_command
    ),
    AfterValidator(tuple),
]
FileName = Annotated[str, _kind("the name of a file", lambda value: isinstance(value, str) and bool(value))]
Zone = Annotated[str, _kind("the name of a time zone, such as Europe/Berlin", _is_zone)]
Quiet = Annotated[
    tuple[str, str] | Literal["none"],
    _kind('"none", or two different times such as ["21:00", "08:00"]', _is_quiet),
    AfterValidator(lambda value: value if value == "none" else tuple(value)),
]
Every = Annotated[
    float | Literal["none"],
    _kind('"none", or hours from 1 to 168', lambda value: value == "none" or _is_within(value, 1, 7 * 24)),
]
Count = Annotated[int, _kind("a whole number from 1 to 1000", _is_count)]
Minutes = Annotated[float, number("minutes", 0.01, 30 * DAY)]
Language = Annotated[str, _choice(*languages())]
Mode = Annotated[str, _choice("polling", "webhook")]
Listen = Annotated[
    tuple[str, int] | Literal["none"],
    _kind('"none", or HOST:PORT such as "127.0.0.1:8080"', _is_listen),
    AfterValidator(_host_and_port),
]
Public = Annotated[str, _kind('"none", or an address such as "https://bot.example.org/telegram"', _is_public)]
PlatformsAt = Annotated[str, _kind('"none", or an address such as "https://bot.example.org"', _is_for_platforms)]
Level = Annotated[str, _choice("debug", "info", "warning", "error")]
