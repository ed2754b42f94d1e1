"""A screen's buttons as numbered lines, for whoever reads without buttons: `1: Not at all.`

A colon, because `1.` is *first* in some languages, and a full stop at the end of the line, where a voice that reads it
pauses. What a label says by a sign alone is said in words. 0 leads back.
"""

import html
import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import chain, count

from handlers.ground.screen import Button, Rows, length, readable
from handlers.ground.words import Words

LONGEST_CAPTION = 1024
_BACK = 0
_MARKS = {"✓": "by-text-chosen", "✎": "by-text-change", "●": "by-text-unseen", "○": "by-text-open"}
_MARKED = re.compile(r"(\W) (.+)", re.DOTALL)
_NUMBER = re.compile(r"(\d{1,3})[.:)]?")
_ENDS = (".", "?", "!", "…")
_BEGINNING = 3  # letters of a word that is not whole


def numbers_of(rows: Rows) -> list[int]:
    """The number of each button, row by row: from 1, and 0 for the way back."""
    buttons, numbers = list(chain.from_iterable(rows)), count(1)
    back = next((each for each in buttons if each.back), None)
    return [_BACK if each is back else next(numbers) for each in buttons]


def said_of(words: Words, label: str) -> str:
    """What a label says, without signs."""
    marked = _MARKED.fullmatch(label)
    if marked is None or unicodedata.category(marked[1])[0] != "S":
        return label
    mark = _MARKS.get(marked[1])
    return marked[2] if mark is None else words.plain(mark, label=marked[2])


def lines_of(words: Words, rows: Rows) -> str:
    """The buttons of these rows, a line each, as Telegram's HTML."""
    buttons = chain.from_iterable(rows)
    return "\n".join(_line(words, *each) for each in zip(numbers_of(rows), buttons, strict=True))


def _line(words: Words, number: int, button: Button) -> str:
    said = said_of(words, button.label)
    return html.escape(f"{number}: {words.apart(said if said.endswith(_ENDS) else f'{said}.')}", quote=False)


def room_for(words: Words, rows: Rows) -> int:
    """How much of a message the lines of these rows take, with what stands between them and the text."""
    return length(readable(lines_of(words, rows))) + 2 if rows else 0


def number_in(text: str) -> int | None:
    """The number that this text is, and nothing else, in the digits of any script; what is not seen of it is left
    out.
    """
    seen = "".join(each for each in text if unicodedata.category(each) != "Cf").strip()
    found = _NUMBER.fullmatch(seen)
    return None if found is None else int(found[1])


def plainly(text: str) -> str:
    """The same for texts that differ in case, accents, signs or spaces alone."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = (each if each.isalnum() else " " for each in apart if unicodedata.category(each) not in ("Mn", "Cf"))
    return " ".join("".join(kept).split())


def labelled(words: Words, buttons: Mapping[int, Button], text: str) -> list[int]:
    """Those of these buttons whose whole label this is."""
    said = plainly(text)
    return [place for place, each in buttons.items() if said and said in _names(words, each)]


def begun(words: Words, buttons: Mapping[int, Button], text: str) -> list[int]:
    """Those of these buttons whose label begins so, or that are meant by *yes*, *no*, *back*, *send* or *next*."""
    said = plainly(text)
    beginnings = _meant(words, said) or [said]
    back = said in _words_for(words, "back")
    return [
        place for place, each in buttons.items() if said and ((back and each.back) or _begins(words, each, beginnings))
    ]


def is_yes_or_no(words: Words, text: str) -> bool | None:
    """Whether this says yes, or no; None where it says neither."""
    said = plainly(text)
    return next((yes for name, yes in (("yes", True), ("no", False)) if said in _words_for(words, name)), None)


def _meant(words: Words, said: str) -> list[str]:
    """All the words for what this one says."""
    kinds = (_words_for(words, name) for name in ("yes", "no", "back", "send", "next"))
    return [each for kind in kinds if said in kind for each in kind]


def _words_for(words: Words, name: str) -> list[str]:
    return [plainly(each) for each in words.plain(f"typed-{name}").split(",")]


def _names(words: Words, button: Button) -> set[str]:
    label, said = button.label, said_of(words, button.label)
    return (
        {plainly(said)} if label != said and number_in(plainly(label)) is not None else {plainly(said), plainly(label)}
    )


def _begins(words: Words, button: Button, beginnings: Sequence[str]) -> bool:
    """With one of these, which is whole words, or letters enough of one."""
    return any(
        f"{name} ".startswith(f"{each} ") or (len(each) >= _BEGINNING and name.startswith(each))
        for name in _names(words, button)
        for each in beginnings
    )
