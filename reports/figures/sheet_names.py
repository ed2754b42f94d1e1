"""What the sheets of a workbook are called: as programs allow, and each differently."""

import re
from collections.abc import Iterable, Iterator

_LONGEST = 31
_RESERVED = "history"
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]+")


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """A name for each, as near to what is wanted as can be: at most 31 characters as Excel counts them, without the
    signs that it forbids, none twice in whatever case.
    """
    taken: set[str] = {_RESERVED}
    names: list[str] = []
    for each in wanted:
        name = next(name for name in _ways(each) if name.casefold() not in taken)
        taken.add(name.casefold())
        names.append(name)
    return names


def _ways(wanted: str) -> Iterator[str]:
    plain = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("' ") or "1"
    yield _short(plain, _LONGEST)
    number = 2
    while True:
        end = f" ({number})"
        yield _short(plain, _LONGEST - len(end)) + end
        number += 1


def _short(text: str, most: int) -> str:
    """Not more than so many units of UTF-16, by whole characters; ends in no apostrophe."""
    if _units(text) > most:
        while _units(text) > most - 1:
            text = text[:-1]
        text = text.rstrip("' ") + "…"
    return text


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
