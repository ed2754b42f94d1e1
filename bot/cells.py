"""What a cell says: nothing, a text, or a number. What can be read in two ways is not read, but asked about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from math import isfinite, nan

from bot.table_file import TableError, shown, tidy
from reports.csv_file import as_it_was

MISSING = frozenset({"", ".", "na", "n/a", "#n/a", "#nv", "<na>", "nan", "-nan", "null", "none"})
"""How R, SPSS, SAS, Stata, Excel, SQL and Python write that there is nothing, in small letters."""
_LINK = re.compile(r'=HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)', re.IGNORECASE)
_QUOTED = re.compile(r'="((?:[^"]|"")*)"')
_TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}")
_PLAIN = re.compile(r"[+-]?(?:\d+([.,]?)\d*|([.,])\d+)(?:[eE][+-]?\d+)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,' \u2019])\d{3})(?:\1\d{3})*(?:([.,])\d+)?")


@lru_cache(maxsize=8192)
def bare(cell: str) -> str:
    """What is in a cell: of a link its text, of a quoted formula what is quoted, else the cell as it was before it was
    defused, tidied up.
    """
    text = tidy(cell)
    if "=" in text and (found := _LINK.fullmatch(text) or _QUOTED.fullmatch(text)):
        return tidy(found[1].replace('""', '"'))
    return as_it_was(text)


class Numbers:
    """Reads numbers: `decimal` is the sign in them ("." or ","); without it `decide` is asked for it at the first one
    that can be read in two ways. `coded`: further texts that stand for a missing answer.
    """

    def __init__(self, coded: Iterable[str], decimal: str | None, decide: Callable[[], str]) -> None:
        self._coded = {tidy(text).casefold() for text in coded}
        self._decimal, self._decide = decimal, decide
        self._coded_numbers = {value for value in map(_number_or_nan, self._coded) if value == value}
        self.read: Callable[[str], float] = lru_cache(maxsize=8192)(self._read)

    def _read(self, cell: str) -> float:
        """A finite number, or NaN where there is none. ValueError for anything else."""
        text = bare(cell)
        if text.casefold() in MISSING or text.casefold() in self._coded:
            return nan
        if self._decimal is None and _TWO_WAYS.fullmatch(text):
            self._decimal = self._decide()
        value = number(text, self._decimal)
        return nan if value in self._coded_numbers else value


def number(text: str, decimal: str | None) -> float:
    """A finite number. ValueError for anything else, and for what is one only with another sign than `decimal`."""
    if twofold := _TWO_WAYS.fullmatch(text):
        return float(text.replace(twofold[1], "." if twofold[1] == decimal else ""))
    if _sign_in(text) not in ("", decimal or _sign_in(text)):
        raise ValueError(text)
    if plain := _PLAIN.fullmatch(text):
        value = float(text.replace(plain[1] or plain[2] or ".", "."))
    elif (grouped := _GROUPED.fullmatch(text)) and grouped[1] != grouped[2]:
        value = float(text.replace(grouped[1], "").replace(",", "."))
    else:
        raise ValueError(text)
    if not isfinite(value):
        raise ValueError(text)
    return value


def _number_or_nan(text: str) -> float:
    try:
        return number(text, ".")
    except ValueError:
        return nan


def decimal_of(cells: Iterator[tuple[str, float, float]]) -> str:
    """The decimal sign of a file, from all of its cells, each with the least and the most it can be.

    A sign that some cell uses in the one possible way holds for all. Else it is the point where with a comma a cell
    would be out of range, but never the comma for such a reason: a range can be mistaken, too. TableError when
    nothing shows it, or when cells differ, with both readings.
    """
    used: dict[str, str] = {}
    possible: dict[str, bool] = {".": True, ",": True}
    twofold = ""
    for cell, low, high in cells:
        text = bare(cell)
        if _TWO_WAYS.fullmatch(text):
            twofold = twofold or text
            for sign in possible:
                possible[sign] &= low <= number(text, sign) <= high
        elif sign := _sign_in(text):
            used.setdefault(sign, text)
    if len(used) == 1:
        return next(iter(used))
    if not used and possible["."] and not possible[","]:
        return "."
    one, other = (f"{number(twofold, sign):.10g} with --decimal {sign!r}" for sign in possible)
    seen = f", and it has both {' and '.join(map(shown, used.values()))}" if used else ""
    raise TableError([f"{twofold!r} can be read as {one}, or as {other}: say which{seen}"])


def _sign_in(text: str) -> str:
    """The decimal sign that this number shows; empty when it shows none."""
    if plain := _PLAIN.fullmatch(text):
        return plain[1] or plain[2] or ""
    grouped = _GROUPED.fullmatch(text)
    if grouped is None or grouped[1] == grouped[2]:
        return ""
    if grouped[2]:
        return grouped[2]
    return {".": ",", ",": "."}.get(grouped[1], "")
