"""CSV that says what it says in every program: no spreadsheet takes a cell of it for a formula, and what was written is
read back as it was.
"""

import csv
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import IO

_SIGN = r"([=+\-@＝＋－＠])"  # noqa: RUF001  the wide ones start a formula, too, where they are typed
_START = re.compile(rf"((?:(?<=[,;|\t\r\n])|^)\s*'*){_SIGN}")
"""Where a formula could start: at the beginning, and behind whatever another program may take for the end of a cell."""
_DEFUSED = re.compile(rf"((?:(?<=[,;|\t\r\n])|^)\s*'*)'{_SIGN}")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


@lru_cache(maxsize=8192)
def defused(text: str) -> str:
    """The text with an apostrophe before everything that could start a formula; a plain number stays one."""
    if text.isalnum() or _NUMBER.fullmatch(text):
        return text
    return _START.sub(r"\1'\2", text)


def as_it_was(text: str) -> str:
    """What `defused` was given."""
    return _DEFUSED.sub(r"\1\2", text) if "'" in text else text


class CsvFile:
    """Rows written one by one, with commas, in UTF-8's plainest dialect; nothing in them is a formula."""

    def __init__(self, file: IO[str]) -> None:
        self._rows = csv.writer(file, lineterminator="\n")

    def add(self, cells: Iterable[object]) -> None:
        """Write one row; texts are defused, None is an empty cell."""
        self._rows.writerow([defused(cell) if cell and isinstance(cell, str) else cell for cell in cells])
