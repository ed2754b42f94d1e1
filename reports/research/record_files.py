"""The files of an export, written one after the other."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import IO

from reports.csv_file import CsvFile
from reports.research.codebook import Given, Variable, cells, codebook_cells, data_package
from reports.research.fhir import Resource
from reports.research.records import Record

CODEBOOK = ("name", "label", "type", "unit", "values", "missing")


def write_records(file: IO[str], records: Sequence[Record], columns: Sequence[Variable]) -> None:
    """`records.csv`: a row for each session with its check-in."""
    rows, that_day = CsvFile(file), Counter[tuple[str, int]]()
    rows.add(each.name for each in columns)
    for record in records:
        rows.add(cells(record, columns, that_day[record.pair, record.day]))
        that_day[record.pair, record.day] += 1


def write_codebook(file: IO[str], columns: Sequence[Variable]) -> None:
    """`codebook.csv`: a row for each column."""
    rows = CsvFile(file)
    rows.add(CODEBOOK)
    for each in columns:
        rows.add(codebook_cells(each))


def write_fhir(file: IO[str], resources: Iterable[Resource]) -> None:
    """One resource a line (NDJSON)."""
    for each in resources:
        file.write(json.dumps(each, ensure_ascii=False, separators=(",", ":")) + "\n")


def write_package(file: IO[str], columns: Sequence[Variable], given: Given, table: bytes) -> None:
    """`datapackage.json`. `table`: `records.csv` as it was written."""
    told = data_package(columns, given, len(table), sha256(table).hexdigest())
    json.dump(told, file, ensure_ascii=False, indent=2)
    file.write("\n")
