"""What the benchmark writes is a programme like any other: a report counts all of it, on both engines."""

from dataclasses import replace

from benchmarks.report_rows import EACH, OWN, YEAR, write_programme
from reports.figures.content import report_content
from reports.figures.document import Document
from scoring.disclosure.noise import Noise
from scoring.rows.counted import Asked, Counted
from storage.database import Database, Tx
from storage.held import Span, held_sessions
from tests.stage import Clock
from tests.storage.conftest import clock, db, empty, engine, url

__all__ = ["clock", "db", "empty", "engine", "url"]  # fixtures


async def test_what_is_measured_is_what_was_written(db: Database, clock: Clock) -> None:
    programme = await write_programme(db, 100 * EACH)
    begin, end = YEAR.begins_at(programme.zone), YEAR.ends_at(programme.zone)

    def count(tx: Tx) -> Counted:
        asked = Asked(OWN.items)
        return Counted.of(held_sessions(tx, programme.id, Span(begin, begin, end), OWN, asked.packs), asked)

    def make(tx: Tx) -> Document:
        after = replace(tx, now=YEAR.settles_at(programme.zone))
        return report_content(after, programme, YEAR, OWN, noise=Noise(bytes(32)), margin=None, budget=0.02)

    found = (await db.read(count)).period
    assert len(set(found.clients.tolist())) == 100
    assert found.sums["held"].sum() == found.sums["asked"].sum() == 100 * EACH
    assert found.sums["answered"].sum() == found.sums["scored"].sum() > found.sums["complete"].sum() > 50 * EACH
    assert any(
        not figure.is_star for table in (await db.read(make)).tables for row in table.rows for figure in row.figures
    )
