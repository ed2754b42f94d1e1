"""Every count of clients that a report tells, under one name across all reports, and how they hang together.

What the audit of `scoring.disclosure` would not have told is starred before anything is given out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reports.figures.document import STAR, Document, Figure, Row, Table
from reports.figures.sections.columns import CLIENTS
from scoring.disclosure.audit import Count, Tie, audited

_WHOLE = ("reach", "all")


def audited_document(document: Document, earlier: Sequence[Document]) -> Document:
    """This report with every count starred that would tell too much beside all earlier ones.

    Raises `scoring.disclosure.audit.CannotBeTold` when the earlier ones tell too much themselves.
    """
    before = {name: count for each in earlier for name, count in _counts(each).items()}
    ties = [tie for each in (document, *earlier) for tie in _ties(each)]
    return _with(document, audited(_counts(document), before, ties))


def _counts(document: Document) -> dict[Count, int | None]:
    return {
        _name(document, table, row): None if (figure := _clients(table, row)).value is None else int(figure.value)
        for table in _tables(document)
        for row in table.rows
    }


def _ties(document: Document) -> Iterator[Tie]:
    """Who is in a row is in the whole; who is in the whole met in some way. Work that ended is told of apart."""
    whole = _name_of(document, *_WHOLE)
    for table in _tables(document):
        parts = [_name(document, table, row) for row in table.rows]
        if table.id in ("reach_by_modality", "alliance_by_problem_area"):
            yield from (Tie.within(part, whole) for part in parts)
        if table.id == "reach_by_modality":
            yield Tie.covered(whole, parts)


def _with(document: Document, counts: Mapping[Count, int | None]) -> Document:
    def kept(table: Table, row: Row) -> Row:
        hidden = counts[_name(document, table, row)] is None
        figures = [STAR if hidden and column.id == CLIENTS.id else figure
                   for column, figure in zip(table.columns, row.figures, strict=True)]  # fmt: skip
        return row.model_copy(update={"figures": tuple(figures)})

    def told(table: Table) -> Table:
        if not _has_clients(table):
            return table
        return table.model_copy(update={"rows": tuple(kept(table, row) for row in table.rows)})

    sections = [each.model_copy(update={"tables": tuple(map(told, each.tables))}) for each in document.sections]
    return document.model_copy(update={"sections": tuple(sections)})


def _tables(document: Document) -> list[Table]:
    return [each for each in document.tables if _has_clients(each)]


def _has_clients(table: Table) -> bool:
    return any(column.id == CLIENTS.id for column in table.columns)


def _clients(table: Table, row: Row) -> Figure:
    return table.figure(row.id, CLIENTS.id)


def _name(document: Document, table: Table, row: Row) -> Count:
    return _name_of(document, table.id, row.id)


def _name_of(document: Document, table: str, row: str) -> Count:
    return f"{document.period}/{table}/{row}"
