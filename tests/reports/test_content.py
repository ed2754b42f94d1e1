"""What a report says, counted out of real databases of both kinds and said as a page."""

import random
from collections.abc import Sequence
from datetime import timedelta

import pytest

from reports.figures.content import report_content
from reports.figures.document import Document
from reports.figures.notes import notes
from reports.figures.page import report_page
from scoring.disclosure.noise import Noise
from storage.database import Database, Tx
from tests.reports.made_programme import OWN, QUARTER, UNTIL, Person, many, programme_of
from tests.reports.made_up import english
from tests.stage import Clock
from tests.storage.conftest import clock, db, empty, engine, url

__all__ = ["clock", "db", "empty", "engine", "url"]  # fixtures
NOISE = Noise(bytes(32))


async def report(db: Database, clock: Clock, clients: Sequence[Person], earlier: Sequence[Document] = ()) -> Document:
    """Of the quarter, a week after it was over."""
    clock.at = UNTIL + timedelta(days=8)
    made = await db.write(lambda tx: programme_of(tx, clients, asks_outcome=True))

    def make(tx: Tx) -> Document:
        return report_content(
            tx, made, QUARTER, OWN, noise=NOISE, margin=10.0, budget=0.02, earlier=earlier
        )  # fmt: skip

    document = await db.read(make)
    assert await db.read(make) == document
    return Document.read(document.kept())


def figures(document: Document, table: str) -> dict[tuple[str, str], float | str | None]:
    """What is told there, by row and column."""
    found = next(each for each in document.tables if each.id == table)
    return {
        (row.id, column.id): figure.text or figure.value
        for row in found.rows
        for column, figure in zip(found.columns, row.figures, strict=True)
    }


async def test_who_was_reached_is_told_as_it_was(db: Database, clock: Clock) -> None:
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    clients = many(random.Random(seed), 240, 8)
    document = await report(db, clock, clients)
    told = figures(document, "reach") | figures(document, "answering") | figures(document, "going_on")
    held = sum(min(len(each.met), 15) for each in clients)
    answered = [sum(met.answers is not None for met in each.met) for each in clients]
    assert told["all", "clients"] == pytest.approx(240, abs=8)
    assert told["all", "sessions"] == pytest.approx(held, abs=60)
    assert told["all", "coverage"] == pytest.approx(100, abs=12)
    responses = [100 * count / len(each.met) for count, each in zip(answered, clients, strict=True)]
    assert told["all", "response"] == pytest.approx(sum(responses) / 240, abs=12)
    assert told["all", "silent"] == pytest.approx(100 * answered.count(0) / 240, abs=12)
    assert told["all", "hours_to_answer"] in (4.0, 8.0)
    by_modality = figures(document, "reach_by_modality")
    assert by_modality["chat", "clients"] is None
    assert by_modality["video", "clients"] is not None
    assert "response" in report_page(document, english(), "Riverside")


async def test_of_nothing_nothing_is_told_and_the_page_says_so(db: Database, clock: Clock) -> None:
    document = await report(db, clock, [])
    assert all(figure.is_star for table in document.tables for row in table.rows for figure in row.figures)
    page = report_page(document, english(), "Riverside")
    assert "no figure can be told" in page
    assert document.settings["told"] == "0"


async def test_alerts_parity_and_outcome_are_told_as_they_were(db: Database, clock: Clock) -> None:
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    clients = many(random.Random(seed), 400, 10)
    document = await report(db, clock, clients)
    alerts = [met.alert for each in clients for met in each.met if met.alert]
    told = figures(document, "alerts") | figures(document, "alert_times") | figures(document, "after_alerts")
    assert told["all", "alerts"] == pytest.approx(len(alerts), abs=60)
    assert told["all", "outright"] == pytest.approx(alerts.count("tension"), abs=60)
    assert told["all", "hours_to_alert"] == 0.25
    assert told["all", "hours_to_seen"] in (4.0, 8.0, 12.0)
    followed = [met for each in clients for place, met in enumerate(each.met) if met.alert == "dip"
                and sum(after.answers is not None for after in each.met[place + 1 :]) >= 3]  # fmt: skip
    assert len(followed) < 20 or told["all", "back_in_range"] is not None
    helped = [met.helped for each in clients for met in each.met if met.helped is not None]
    assert told["all", "helped"] == pytest.approx(100 * sum(helped) / len(helped), abs=15)
    parity = figures(document, "parity")
    assert parity["response", "conclusion"] in {"equivalent", "cannot_tell", "both", "different"}
    assert abs(float(parity["alliance", "difference"] or 0.0)) < 25
    correlations = figures(document, "outcome")
    assert -0.1 < float(correlations["between", "correlation"] or 0.0) <= 1
    assert correlations["within", "correlation"] is not None
    assert figures(document, "published")["all", "correlation"] == 0.278
    assert "that none was found is not enough" in report_page(document, english(), "Riverside")


async def test_published_intervals_are_not_said_to_hold_noise_of_ours(db: Database, clock: Clock) -> None:
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    document = await report(db, clock, many(random.Random(seed), 120, 8))
    published = next(each for each in document.tables if each.id == "published")
    assert [*notes(published, english())] == [
        "What stands in brackets is the interval as it was published, for 95 of 100."
    ]
    page = report_page(document, english(), "Riverside")
    ours = page.count("The noise that protects people is in it.")
    assert 3 <= ours <= len(document.sections)
