"""How therapists and clients see the same sessions: who sees them higher, and whether both move together."""

from reports.figures.document import Rows, Section
from reports.figures.sections import columns as c
from reports.figures.sections.columns import table
from reports.figures.sections.found import Found
from scoring.rows.own_answers import levels, trackings


def tracking(found: Found) -> Section:
    """Section 6. Its sentences are the same whoever said yes."""
    views, told = found.views, found.own_answers
    cells = {
        c.LEVEL: told.level(levels(views), c.LEVEL.places),
        c.TRACKING: told.tracking(trackings(views), c.TRACKING.places),
    }
    return Section(
        id="tracking",
        sentences=("tracking_agreed", "tracking_read"),
        tables=(table("tracking", Rows.ALL, {"all": dict(cells)}),),
    )
