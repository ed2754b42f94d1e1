"""The columns of `records.csv`, and what each holds: the codebook, as a table and as a data package."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from reports.research.records import Record
from storage.check_ins import CheckInState
from storage.pairs import ProblemArea
from storage.sessions import Modality, Source

SKIPPED = "NA"
"""In an item's cell: it was asked, and the client would rather not say. An empty one: it was not asked, or not sent."""
_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_NOON, _APART = timedelta(hours=6), timedelta(hours=1, minutes=30)  # further than what counts as the same session
_SOURCES: Mapping[str, str] = {
    Source.CHAT: "the therapist, in the chat", Source.PLATFORM: "a platform on which they met",
    Source.FILE: "a file", Source.CALENDAR: "the therapist's calendar", Source.PLAN: "the therapist's weekly plan",
    Source.CLIENT: "the client",
}  # fmt: skip
_BECAME: Mapping[str, str] = {
    CheckInState.SENT: "the client sent it", CheckInState.EXPIRED: "not sent in time, or not wanted",
    CheckInState.NO_CONNECTION: "the connection got in the way", CheckInState.PLANNED: "to be asked",
    CheckInState.WITHDRAWN: "taken back, such as for a break", CheckInState.PROMPTED: "asked, and not sent yet",
}  # fmt: skip
_EARLIER = "an answer of an earlier version"


@dataclass(frozen=True)
class Asked:
    """A question: its words, unless they are somebody's and may not be shipped, and those of its options."""

    id: str
    text: str | None
    options: Mapping[int, str]
    scored: bool


@dataclass(frozen=True)
class Variable:
    """A column. `values`: what its cells can be, with a label for each that needs one."""

    name: str
    label: str
    type: str
    unit: str = ""
    values: Mapping[int, str] | Mapping[str, str] | None = None
    least: int | None = None
    most: int | None = None
    missing: str = ""


def variables(asked: Sequence[Asked], records: Sequence[Record]) -> list[Variable]:
    """Every column, in order; an item that is asked no more has one where there are answers to it."""
    given: dict[str, set[int]] = defaultdict(set)
    for record in records:
        for item, value in record.answers.items():
            given[item] |= set() if value is None else {value}
    others = sorted(given.keys() - {each.id for each in asked})
    no_check_in = "empty: no check-in was asked for"
    return [
        Variable("reference", "this session with its check-in", "string"),
        Variable("centre", "the programme", "string"),
        Variable("client", "the client", "string"),
        Variable("therapist", "the therapist", "string"),
        Variable("pair", "the client with this therapist", "string"),
        Variable("session", "which session of the pair it was", "integer", least=1),
        Variable("day", "days since the first session of the pair", "integer", "days", least=0),
        Variable("ended", "an artificial time for programs that need one: 1 January 2000 stands for day 0", "datetime"),
        Variable("modality", "how the session was held", "string", values=_named(Modality)),
        Variable("source", "who told of the session", "string", values=_SOURCES),
        Variable("problem_area", "what the two mostly work on, by the therapist, and no diagnosis", "string",
                 values=_named(ProblemArea), missing="empty: not noted"),
        Variable("check_in", "what became of the check-in", "string", values=_BECAME, missing=no_check_in),
        Variable("instrument", "which questions were asked", "string", missing=no_check_in),
        Variable("instrument_version", "in which version", "integer", least=1, missing=no_check_in),
        *(_item(each.id, each.text or each.id, _with_earlier(each.options, given[each.id])) for each in asked),
        *(_item(each, _where_asked(each, records), {}) for each in others),
        Variable("score", "the mean of the scored items, each as percent of its range", "number", "percent", least=0,
                 most=100, missing="empty: not sent, or too few items answered"),
    ]  # fmt: skip


def _with_earlier(options: Mapping[int, str], given: Collection[int]) -> Mapping[int, str]:
    """What can be answered now, and what could be in an earlier version; none where the options have no words here."""
    return dict(sorted({**dict.fromkeys(given, _EARLIER), **options}.items())) if options else {}


def _named(kind: Iterable[StrEnum]) -> dict[str, str]:
    return {each.value: _words(each) for each in kind}


def _words(value: str) -> str:
    return value.replace("_", " ")


def _item(name: str, label: str, options: Mapping[int, str]) -> Variable:
    missing = f"empty: not asked, or not sent; {SKIPPED}: asked, and the client would rather not say"
    return Variable(name, label, "integer", values=options or None, missing=missing)


def _where_asked(item: str, records: Sequence[Record]) -> str:
    """What is known here of an item that is not asked here: in which instruments, of which version, it was."""
    found = {f"{each.instrument}, version {each.instrument_version}" for each in records if item in each.answers}
    return f"an item of {'; '.join(sorted(found))}"


def artificial_day(record: Record) -> str:
    """Its day, as if the pair had begun on 1 January 2000."""
    return (_FIRST + timedelta(days=record.day)).date().isoformat()


def cells(record: Record, columns: Sequence[Variable], nth: int) -> list[object]:
    """A row of `records.csv`. `nth`: which of the pair's rows of that day it is, from 0."""
    ended = _FIRST + timedelta(days=record.day) + _NOON + nth * _APART
    own: dict[str, object] = {
        "reference": record.key, "centre": record.centre, "client": record.client, "therapist": record.therapist,
        "pair": record.pair, "session": record.session, "day": record.day, "ended": f"{ended:%Y-%m-%dT%H:%M:%SZ}",
        "modality": record.modality.value, "source": record.source.value,
        "problem_area": record.problem_area and record.problem_area.value,
        "check_in": record.check_in and record.check_in.value, "instrument": record.instrument,
        "instrument_version": record.instrument_version, "score": record.score,
    }  # fmt: skip
    told = {item: SKIPPED if value is None else value for item, value in record.answers.items()}
    return [own[each.name] if each.name in own else told.get(each.name) for each in columns]


def codebook_cells(variable: Variable) -> list[object]:
    """A row of `codebook.csv`: name, label, type, unit, values, missing."""
    span = "" if variable.least is None else f"from {variable.least}"
    span += "" if variable.most is None else f" to {variable.most}"
    told = (variable.values or {}).items()
    values = "; ".join(str(value) if value == label else f"{value} = {label}" for value, label in told)
    return [variable.name, variable.label, variable.type, variable.unit, values or span, variable.missing]


@dataclass(frozen=True)
class Given:
    """What an export is: of which programme, by its pseudonym; which of its exports; and to which question, in which
    version, and to what words about the research each client in it said yes.
    """

    centre: str
    number: int
    question: str
    said: str


def data_package(columns: Sequence[Variable], given: Given, size: int, digest: str) -> dict[str, Any]:
    """The same as a data package (Frictionless), which statistics programs read. `size` and `digest` (SHA-256, in hex)
    are those of `records.csv`.
    """
    return {
        "name": "records",
        "id": given.centre,
        "version": str(given.number),
        "description": given.said,
        "question": given.question,
        "resources": [
            {
                "name": "records",
                "path": "records.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": size,
                "hash": f"sha256:{digest}",
                "schema": {
                    "fields": [_field(each) for each in columns],
                    "missingValues": ["", SKIPPED],
                    "primaryKey": "reference",
                },
            }
        ],
    }


def _field(variable: Variable) -> dict[str, Any]:
    limits = {"minimum": variable.least, "maximum": variable.most}
    told: dict[str, Any] = {name: limit for name, limit in limits.items() if limit is not None}
    if variable.values:
        told["enum"] = list(variable.values)
    named = [{"value": value, "label": label} for value, label in (variable.values or {}).items()]
    categories = {"categories": named} if named else {}
    return {
        "name": variable.name,
        "title": variable.label,
        "type": variable.type,
        "constraints": told,
        **categories,
    }
