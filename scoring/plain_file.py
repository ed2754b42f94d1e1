"""Files that people write by hand: their text, the line that a key stands in, and the key that was probably meant."""

from __future__ import annotations

import codecs
import re
import tomllib
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from typing import Any

Path = tuple[str | int, ...]
"""Where a value stands, from the outside in; the first of an array of tables is 1."""

_PART = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
_NAME = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=")
_TABLE = re.compile(rf"\s*(\[\[?)\s*({_PART}(?:\s*\.\s*{_PART})*)\s*\]")
_LONGEST, _LONGEST_LINE = 64_000, 2_000
"""Characters of what somebody writes by hand; a name of very many parts takes as long to read as their square."""
MOST_PROBLEMS = 20
"""So many mistakes are told of at once."""
_TWICE = re.compile(r"Cannot declare \((.+?),?\) twice \(at line (\d+)")
_LONG_QUOTES = re.compile(r'"""|' + "'''")


def decode(content: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 that says so by its mark; the mark is no part of it.
    UnicodeDecodeError otherwise.
    """
    marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if marked else "utf-8-sig")


def parse_toml(text: str) -> dict[str, Any]:
    """What this TOML text says. ValueError, with the reason, where it is none, or longer than anybody writes."""
    if len(text) > _LONGEST:
        raise ValueError(f"it has {len(text):,} characters, expected {_LONGEST:,} at most")
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > _LONGEST_LINE:
            raise ValueError(f"line {number} has {len(line):,} characters, expected {_LONGEST_LINE:,} at most")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except tomllib.TOMLDecodeError as error:
        twice = _TWICE.search(str(error))
        if twice is None:
            raise
        table = dotted(_parts(twice[1]))
        raise ValueError(f"[{table}] stands twice (at line {twice[2]}): put what is in it together") from None


def in_short(text: str, most: int = 80) -> str:
    """As much of it as somebody reads; `most` characters."""
    return text if len(text) <= most else f"{text[: most - 3]}..."


def no_such_key(key: str, known: Collection[str]) -> str:
    """What to say of a key that does not exist, with the one that was probably meant."""
    meant = close_to(key, known)
    asked = f"; did you mean {meant}?" if meant else ""
    return f"there is no such key, expected one of {', '.join(known)}{asked}"


def close_to(name: str, known: Collection[str]) -> str | None:
    """The known name that was probably meant by this one, if any."""
    by_small = {each.casefold(): each for each in known}
    close = get_close_matches(name.casefold(), by_small, n=1, cutoff=0.6)
    return by_small[close[0]] if close else None


def dotted(path: Path) -> str:
    """A path as people write it: items[2].low."""
    return in_short("".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip("."))


def line_of(text: str, path: Path) -> int | None:
    """The line of this TOML text in which the value at `path` is named, or else the table that it belongs to."""
    named = list(_named(text))
    for length in range(len(path), 0, -1):
        for line, found in named:
            if found[:length] == path[:length]:
                return line
    return None


def _named(text: str) -> Iterator[tuple[int, Path]]:
    """Every line that names a table or a key, with what it names."""
    table: Path = ()
    times: dict[Path, int] = {}
    inside = False
    for number, line in enumerate(text.splitlines(), start=1):
        if not inside and (head := _TABLE.match(line)):
            table = _parts(head[2])
            if head[1] == "[[":
                times[table] = times.get(table, 0) + 1
                table = (*table, times[table])
            yield number, table
        elif not inside and (key := _NAME.match(line)):
            yield number, (*table, *_parts(key[1]))
        inside ^= len(_LONG_QUOTES.findall(line)) % 2 == 1


def _parts(name: str) -> Path:
    return tuple(part.strip("\"'") for part in re.findall(_PART, name))
