"""Which clients' codes a title or a description holds. What is read here is neither stored nor logged."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

# Anybody can put an event into a calendar by inviting its owner: nothing here may take longer than the text is long.
_LINKS = re.compile(r"\b(?:https?|mailto|tel)://?[^\s\"'<>]*|(?<!\S)\S[^\s@]*@\S+", re.IGNORECASE)
_PIECES = re.compile(r".{1,100}(?!\S)|.{1,100}", re.DOTALL)


class Codes:
    """The codes of a therapist's clients, looked for as words, in capitals or not.

    A code of digits alone, or of letters alone, is looked for in titles only: descriptions hold telephone numbers,
    dial-in codes and sentences. Links and addresses are passed over, for an invitation to a video call is full of what
    looks like codes. Two codes that look the same are nobody's.
    """

    def __init__(self, codes: Iterable[str]) -> None:
        given = list(codes)
        alike = Counter(map(plain, given))
        self._codes = {plain(code): code for code in given if alike[plain(code)] == 1}
        mixed = [code for code in self._codes if not code.isdigit() and any(each.isdigit() for each in code)]
        self._titles, self._texts = _any_of(self._codes), _any_of(mixed)

    @property
    def all(self) -> frozenset[str]:
        """Every code that is looked for, as they were given."""
        return frozenset(self._codes.values())

    def within(self, title: str, description: str) -> frozenset[str]:
        """The codes that stand in one of them, as they were given."""
        found = {*self._titles.findall(_bare(title)), *self._texts.findall(_bare(description))}
        return frozenset(self._codes[each] for each in found)

    def may_stand_in(self, lines: str) -> bool:
        """Whether it is worth while to read these lines of a calendar."""
        return any(code in lines for code in self._codes)


def _any_of(codes: Iterable[str]) -> re.Pattern[str]:
    """One of these as a word; the longest first, so that K7-2 is not K7. A digit in a time or an amount is none."""
    longest = sorted(codes, key=len, reverse=True)
    one = "|".join(re.escape(code) for code in longest) or r"(?!)"
    return re.compile(rf"(?<!\w)(?<!\d[.:/,-])({one})(?!\w)(?![.:/,-]\d)")


def plain(text: str) -> str:
    """As codes are compared. By pieces, between words if possible: a heap of accents takes the square of its size."""
    return "".join(unicodedata.normalize("NFKC", each) for each in _PIECES.findall(text)).casefold()


def _bare(text: str) -> str:
    return plain(_LINKS.sub(" ", text))
