"""Programmes of which little can be told: each is a page all the same, and nothing on it says more than it knows."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reports.figures.document import Document
from reports.figures.page import report_page
from tests.engines import ready_at
from tests.reports.made_programme import Met, Person, many
from tests.reports.made_up import english
from tests.reports.test_content import figures, report
from tests.stage import Clock
from tests.storage.make import database, keyring

SEED = 5


def ordinary() -> list[Person]:
    """Sixty clients of six therapists."""
    return many(random.Random(SEED), 60, 6)


def changed(change: Callable[[Met], Met]) -> list[Person]:
    """The same, with every session otherwise."""
    return [replace(each, met=[change(met) for met in each.met]) for each in ordinary()]


AWKWARD: dict[str, Callable[[], list[Person]]] = {
    "one_client": lambda: ordinary()[:1],
    "one_modality": lambda: changed(lambda met: replace(met, modality="video")),
    "all_silent": lambda: changed(lambda met: replace(met, answers=None, how_been=None, alert=None)),
    "one_therapist": lambda: [replace(each, therapist=0) for each in ordinary()],
    "all_at_the_ceiling": lambda: changed(
        lambda met: replace(met, answers=None if met.answers is None else (5, 5, 5), how_been=5)
    ),
    "never_asked": lambda: changed(lambda met: replace(met, asked=False, answers=None, how_been=None, alert=None)),
}


async def made(tmp_path: Path, name: str) -> Document:
    """The report of one of them."""
    clock = Clock()
    db = database(ready_at(tmp_path / "test.db", keyring()), clock)
    document = await report(db, clock, AWKWARD[name]())
    await db.close()
    return document


@pytest.mark.parametrize("name", AWKWARD)
async def test_it_is_a_page_that_is_true(tmp_path: Path, name: str) -> None:
    document = await made(tmp_path, name)
    page = report_page(document, english(), "Riverside")
    told = {
        (table.id, *where): value for table in document.tables for where, value in figures(document, table.id).items()
    }
    if name in ("one_client", "one_therapist", "never_asked"):
        assert set(told.values()) == {None}
        assert "no figure can be told" in page
    if name == "one_modality":
        assert {told[key] for key in told if key[0] == "parity"} == {None}
    if name == "all_silent":
        assert told["reach", "all", "silent"] == pytest.approx(100, abs=8)
        assert told["alliance", "all", "mean"] is None
    if name == "all_at_the_ceiling":
        assert float(told["alliance", "all", "at_ceiling"] or 0) > 90
        assert told["outcome", "between", "correlation"] is None
        assert "equivalent" not in {told[key] for key in told if key[:2] == ("parity", "alliance")}
    for table in document.tables:
        for row in table.rows:
            for figure in row.figures:
                assert figure.low is None or figure.high is None or figure.low < figure.high, (table.id, row.id)
