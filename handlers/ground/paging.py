"""Pages: what is too much for one message of Telegram's is read piece by piece, whatever view it is of.

A message holds 4,096 characters (UTF-16 units, markup not counted) and a hundred buttons, of which a thumb wants far
fewer. Views need not know: they make the whole screen, and `render` asks here for the page to show.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers.ground.routes import action
from handlers.ground.screen import Rows, Screen, Show, button, length, readable
from handlers.ground.turn import Turn
from reports.isolates import FIRST, LAST

PAGE = "page"
"""Under this name the number of the page, from 0, stands among a view's arguments; the view itself never sees it."""
LONGEST_TEXT = 4096
_ROOM = 4000  # with more than one page, one line says which this is
_MOST_BUTTONS = 40
_FEW = 10  # a longer foot is part of what has pages
_UNIT = re.compile(r"<[^>]*>|&#?\w+;|[\s\S]")


@action
def turn_page(turn: Turn, *, view: str, args: Mapping[str, Any], page: int) -> Show:
    """Another page of the same; the view proves that this person may see it."""
    return Show(view, {**args, PAGE: page})


def page_of(turn: Turn, screen: Screen, view: str, args: Mapping[str, Any]) -> Screen:
    """The page that `args` name of the screen of this view, the last one where there are fewer by now; all of it where
    it fits.
    """
    alone = screen.picture is not None or screen.document is not None
    texts = [screen.text] if alone else pages_of_text(screen.text)
    rows, foot = (screen.rows, screen.foot) if len(screen.foot) < _FEW else (screen.rows + screen.foot, ())
    blocks = _pages_of_rows(rows)
    last = max(len(texts), len(blocks)) - 1
    if last == 0:
        return replace(screen, rows=screen.at_end + rows + foot, foot=(), at_end=())
    page, words = min(int(args.get(PAGE, 0)), last), turn.words
    before = button(words.plain("button-page-before"), turn_page, view=view, args=args, page=page - 1)
    after = button(words.plain("button-page-after"), turn_page, view=view, args=args, page=page + 1)
    leaf = ((before,) if page > 0 else ()) + ((after,) if page < last else ())
    text = texts[min(page, len(texts) - 1)]
    at_end = screen.at_end if page == last else ()
    which = "page-of" if at_end == screen.at_end else "page-of-read-on"
    return replace(
        screen,
        text=f"{text}\n\n{words(which, page=page + 1, pages=last + 1)}",
        rows=(*at_end, *blocks[min(page, len(blocks) - 1)], leaf, *foot),
        foot=(),
        at_end=(),
    )


def _pages_of_rows(rows: Rows) -> list[Rows]:
    pages: list[Rows] = [()]
    for row in rows:
        if sum(map(len, pages[-1])) + len(row) > _MOST_BUTTONS:
            pages.append(())
        pages[-1] = (*pages[-1], row)
    return pages


def pages_of_text(text: str) -> list[str]:
    """Telegram's HTML in pieces that each fit a message: whole as it is, else cut between paragraphs, lines or words.

    Markup and isolates that a cut would break are closed before and opened again behind it.
    """
    if length(readable(text)) <= LONGEST_TEXT:
        return [text]
    units = _UNIT.findall(text)
    sizes = [length(readable(unit)) for unit in units]
    pieces: list[Sequence[str]] = []
    start = size = 0
    for at, one in enumerate(sizes):
        size += one
        if size > _ROOM:
            cut = _cut(units, start, at)
            pieces.append(units[start:cut])
            start, size = cut, sum(sizes[cut : at + 1])
    return _balanced([*pieces, units[start:]])


def _cut(units: Sequence[str], start: int, end: int) -> int:
    """Where a piece from `start` ends, at `end` at the latest; not before the middle, unless a word is that long."""
    middle = (start + end) // 2
    for ending in (["\n", "\n"], ["\n"], [" "]):
        for at in range(end, middle, -1):
            if units[at - len(ending) : at] == ending:
                return at
    return end


def _balanced(pieces: Sequence[Sequence[str]]) -> list[str]:
    pages, opened = [], list[str]()
    for piece in pieces:
        begin = "".join(opened)
        for unit in piece:
            if unit.startswith("</"):
                _close(opened, isolate=False)
            elif unit == LAST:
                _close(opened, isolate=True)
            elif unit == FIRST or (unit.startswith("<") and len(unit) > 1):
                opened.append(unit)
        ends = "".join(LAST if each == FIRST else f"</{each[1:-1].split()[0]}>" for each in reversed(opened))
        pages.append(begin + "".join(piece).strip() + ends)
    return pages


def _close(opened: list[str], *, isolate: bool) -> None:
    """The last isolate, or the last markup, that is open: each ends on its own."""
    for at in range(len(opened) - 1, -1, -1):
        if (opened[at] == FIRST) is isolate:
            del opened[at]
            return
