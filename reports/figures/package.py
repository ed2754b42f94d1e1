"""What the files of a report are, for programs: a data package (Frictionless), in words of whoever reads it."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from reports.figures.document import Document, Unit
from reports.figures.notes import notes
from reports.figures.tidy import Field, Kind, Missing, Part, Tidy
from reports.figures.voice import Voice

PACKAGE = "datapackage.json"
_ENDS = {Unit.PEOPLE: (0, None), Unit.NEEDED: (0, None), Unit.CORRELATION: (-1, 1)}
"""What a value cannot go beyond; of what is measured otherwise there are differences, too, which are below 0."""
_FORMATS = {
    "csv": "text/csv", "html": "text/html", "json": "application/json", "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}  # fmt: skip


def data_package(
    document: Document, tables: Mapping[str, Tidy], files: Mapping[str, bytes], voice: Voice, programme: str
) -> bytes:
    """`datapackage.json` as it is written.

    `files`: all others of the report, by their paths; `tables`: which of them are tables, and which.
    """
    told = {
        "name": "report",
        "id": hashed(document.kept().encode()),
        "title": voice.words("report-title", programme=programme, period=document.period),
        "description": voice.words("report-star-about"),
        "created": document.made_at.isoformat(),
        "languages": [voice.language],
        "resources": [_resource(path, files[path], tables.get(path), voice) for path in sorted(files)],
    }
    return f"{json.dumps(told, ensure_ascii=False, indent=2)}\n".encode()


def hashed(content: bytes) -> str:
    """SHA-256, as a data package writes it."""
    return f"sha256:{sha256(content).hexdigest()}"


def _resource(path: str, content: bytes, table: Tidy | None, voice: Voice) -> dict[str, Any]:
    form = path.rpartition(".")[2]
    told: dict[str, Any] = {
        "name": path.replace("/", "-"),
        "path": path,
        "format": form,
        "mediatype": _FORMATS[form],
        "bytes": len(content),
        "hash": hashed(content),
    }
    if table is not None:
        told["title"] = voice.table(table.table)
        told["description"] = " ".join([voice.table_about(table.table), *notes(table.table, voice, in_columns=True)])
    if table is not None and form == "csv":
        return told | {"type": "table", "encoding": "utf-8", "schema": _schema(table, voice)}
    return told | {"type": "file"}


def _schema(table: Tidy, voice: Voice) -> dict[str, Any]:
    return {
        "fields": [_field(each, table, voice) for each in table.fields],
        "missingValues": [each.value for each in (Missing.NONE, Missing.STAR)],
        "primaryKey": [each.name for each in table.fields if each.column is None],
    }


def _field(field: Field, table: Tidy, voice: Voice) -> dict[str, Any]:
    """Its name, type and unit, what it means, and where it is a word, which words there are."""
    title, about = said(field, table, voice)
    told: dict[str, Any] = {"name": field.name, "title": title, "description": about, "type": field.kind.value}
    if field.column is None:
        told["constraints"] = {"required": True}
        if field.part is Part.ROW:
            told["categories"] = [{"value": row.id, "label": voice.row(table.table, row)} for row in table.table.rows]
        return told
    if field.column.unit is not Unit.CODE:
        told["unit"] = voice.unit(field.column.unit)
    if field.kind is Kind.STRING:
        told["categories"] = _words(field, table, voice)
        return told
    ends = zip(("minimum", "maximum"), _ENDS.get(field.column.unit, (None, None)), strict=True)
    if field.part is Part.VALUE:
        told["constraints"] = {name: end for name, end in ends if end is not None}
    return told


def said(field: Field, table: Tidy, voice: Voice) -> tuple[str, str]:
    """What it is called, and what it means."""
    if field.part is Part.PERIOD:
        return voice.words("report-field-period"), voice.words("report-field-period-about")
    if field.column is None:
        return voice.by(table.table), voice.words("report-field-row-about")
    name, about = voice.column(field.column), voice.column_about(field.column)
    if field.part is Part.VALUE:
        return name, about
    end = "report-interval-low" if field.part is Part.LOW else "report-interval-high"
    return voice.words(end, column=name), f"{about} {voice.words('report-interval-columns-about')}"


def _words(field: Field, table: Tidy, voice: Voice) -> list[dict[str, str]]:
    places = [place for place, column in enumerate(table.table.columns) if column == field.column]
    figures = [row.figures[place] for row in table.table.rows for place in places]
    told = {each.text: each for each in figures if each.text is not None}
    assert field.column is not None
    return [{"value": text, "label": voice.figure(each, field.column)} for text, each in sorted(told.items())]
