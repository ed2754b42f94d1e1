"""A folder of records as `export --records` makes it: read back to the letter, or refused."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import isfinite
from pathlib import Path
from typing import Any

from bot.table_file import TableError
from reports.research.codebook import SKIPPED, Given, Variable, variables
from reports.research.pooled import record_of
from reports.research.record_files import write_records
from reports.research.records import TOLD
from storage.centres import CentreRecord
from storage.check_ins import CheckInState
from storage.pairs import ProblemArea
from storage.sessions import Modality, Source

_PACKAGE, _TABLE = "datapackage.json", "records.csv"
_LARGEST = {_PACKAGE: 1_000_000, _TABLE: 200_000_000}
_OWN = [each.name for each in variables([], [])]
"""The columns that every export has; any other is an item's."""
_MOST_ITEMS = 100
_TEXT = r"[^\x00-\x08\x0b-\x1f\x7f-\x9f]{1,1000}"
"""What a research is, in its programme's words: so many characters, and none that a terminal obeys."""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,31}")
_NOT_SO = f"{_PACKAGE} is not as `alliance-bot export --records` writes it"
_OTHERS = f"{_TABLE} holds what was taken in from other centres, too: take the folder that each centre gave out itself"
_CHANGED = f"{_TABLE} is not as it was exported: take the folder as it was given out"


@dataclass(frozen=True)
class RecordsFolder:
    """What is in such a folder: whose export it is and what its clients said yes to, and every record."""

    given: Given
    digest: str
    records: Sequence[CentreRecord]


def read_folder(folder: Path) -> RecordsFolder:
    """Read it. Raises TableError where it is none, or is not as it was when it was exported."""
    given, digest = _given(_content(folder, _PACKAGE))
    table = _content(folder, _TABLE)
    if sha256(table).hexdigest() != digest:
        raise TableError([_CHANGED])
    return RecordsFolder(given, digest, _records(table, given))


def read_origin(folder: Path) -> str:
    """Whose export it is, by the pseudonym of that programme. Raises TableError."""
    return _given(_content(folder, _PACKAGE))[0].centre


def _content(folder: Path, name: str) -> bytes:
    try:
        with (folder / name).open("rb") as file:
            content = file.read(_LARGEST[name] + 1)
    except OSError as error:
        raise TableError([f"{name}: {error.strerror}; expected a folder as `export --records` writes it"]) from None
    if len(content) > _LARGEST[name]:
        raise TableError([f"{name} is larger than {_LARGEST[name]:,} bytes"])
    return content


def _given(content: bytes) -> tuple[Given, str]:
    """What the package says of itself, with the SHA-256 of the table."""
    try:
        told: Any = json.loads(content)
        (resource,) = told["resources"]
        texts = [told["id"], told["version"], told["question"], told["description"], resource["hash"]]
    except (ValueError, TypeError, LookupError, RecursionError):
        raise TableError([_NOT_SO]) from None
    looks = (_pseudonym("o"), r"[1-9]\d{0,8}", r"\d{1,9}", _TEXT, r"sha256:[0-9a-f]{64}")
    if not all(isinstance(text, str) and re.fullmatch(look, text) for text, look in zip(texts, looks, strict=True)):
        raise TableError([_NOT_SO])
    centre, number, question, said, digest = texts
    return Given(centre, int(number), question, said), digest.removeprefix("sha256:")


def _records(table: bytes, given: Given) -> list[CentreRecord]:
    try:
        rows = csv.reader(io.StringIO(table.decode("utf-8"), newline=""), strict=True)
        header = next(rows, [])
        items = [name for name in header if name not in _OWN]
        if len({*header}) < len(header) or not {*_OWN} <= {*header} or len(items) > _MOST_ITEMS:
            raise TableError([f"{_TABLE}: it has not the columns of this version's exports"])
        if not all(_NAME.fullmatch(item) for item in items):
            raise TableError([f"{_TABLE}: a column that is no item's"])
        records = [_Row(rows.line_num, dict(zip(header, row, strict=True)), given).read(items) for row in rows]
    except (UnicodeDecodeError, csv.Error, ValueError):
        raise TableError([f"{_TABLE}: it is not as `alliance-bot export --records` writes it"]) from None
    _check_together(records)
    if table != b"".join(_again(records, header, given)):
        raise TableError([f"{_TABLE}: it is not as `alliance-bot export --records` writes it"])
    return records


def _again(records: Sequence[CentreRecord], header: Sequence[str], given: Given) -> Iterator[bytes]:
    """These records written once more: what they say is all that the file says."""
    file = io.StringIO()
    found = [record_of(each, given.centre, None) for each in records]
    write_records(file, found, [Variable(name, "", "") for name in header])
    yield file.getvalue().encode()


def _check_together(records: Sequence[CentreRecord]) -> None:
    """Raise TableError where two rows cannot both be so."""
    of_pair: dict[str, tuple[str, str, str | None]] = {}
    last: dict[str, tuple[int, int]] = {}
    seen: set[str] = set()
    for each in records:
        whose = each.client, each.therapist, each.problem_area
        session, day = last.get(each.pair, (0, 0))
        alike = of_pair.setdefault(each.pair, whose) == whose and each.reference not in seen
        if not alike or each.session <= session or each.day < day:
            raise TableError([f"{_TABLE}: {each.reference} does not go with the rows before it"])
        last[each.pair] = each.session, each.day
        seen.add(each.reference)


def _pseudonym(letter: str) -> str:
    return rf"{letter}[0-9a-z]{{11}}"


class _Row:
    """One row, as its cells say it."""

    def __init__(self, line: int, cells: Mapping[str, str], given: Given) -> None:
        self._line, self._cells, self._given = line, cells, given

    def read(self, items: Sequence[str]) -> CentreRecord:
        """The record. Raises TableError, which does not repeat what the cell says: it may be an answer."""
        if self._cells["centre"] != self._given.centre:
            raise TableError([_OTHERS])
        check_in = self._one_of("check_in", TOLD, empty=True)
        sent = check_in == CheckInState.SENT
        answers = {name: self._answer(name) for name in items if self._cells[name]}
        if (answers and not sent) or (self._cells["score"] and not sent):
            raise self._wrong("check_in", f"{CheckInState.SENT}, where something was answered")
        asked = check_in is not None
        return CentreRecord(
            reference=self._name("reference", "r"),
            client=self._name("client", "c"),
            therapist=self._name("therapist", "t"),
            pair=self._name("pair", "p"),
            session=self._whole("session", 1, 1_000_000),
            day=self._whole("day", 0, 100_000),
            modality=str(self._one_of("modality", Modality)),
            source=str(self._one_of("source", Source)),
            problem_area=self._one_of("problem_area", ProblemArea, empty=True),
            check_in=check_in,
            instrument=self._text("instrument", _NAME) if asked else None,
            instrument_version=self._whole("instrument_version", 1, 1_000_000) if asked else None,
            answers=answers,
            score=self._score() if self._cells["score"] else None,
        )

    def _wrong(self, column: str, expected: str) -> TableError:
        return TableError([f"{_TABLE}, line {self._line}, {column}: expected {expected}"])

    def _text(self, column: str, look: re.Pattern[str]) -> str:
        if not look.fullmatch(self._cells[column]):
            raise self._wrong(column, "a name as exports have it")
        return self._cells[column]

    def _name(self, column: str, letter: str) -> str:
        return self._text(column, re.compile(_pseudonym(letter)))

    def _one_of(self, column: str, known: Iterable[str], *, empty: bool = False) -> str | None:
        cell = self._cells[column]
        if not cell and empty:
            return None
        names = [str(each) for each in known]
        if cell not in names:
            raise self._wrong(column, f"one of {', '.join(names)}")
        return cell

    def _number(self, column: str, read: Callable[[str], Any], least: float, most: float) -> Any:
        try:
            value = read(self._cells[column])
        except ValueError:
            value = None
        if value is None or not isfinite(value) or not least <= value <= most:
            raise self._wrong(column, f"a number from {least} to {most}")
        return value

    def _whole(self, column: str, least: int, most: int) -> int:
        return int(self._number(column, int, least, most))

    def _score(self) -> float:
        return float(self._number("score", float, 0, 100))

    def _answer(self, item: str) -> int | None:
        return None if self._cells[item] == SKIPPED else self._whole(item, -1_000, 1_000)
