"""Releases: what was once given out for a period is given out again as it was, whatever has changed since.

Two tables of the same period, made before and after somebody was forgotten, would tell of that person by their
difference; so there is only ever one.
"""

from reports.figures.periods import Period
from reports.figures.quarter_csv import quarter_csv
from scoring.instrument import Instrument
from storage import figures, releases
from storage.database import Tx
from storage.programmes import Programme
from storage.releases import Form


def release(tx: Tx, programme: Programme, quarter: Period, instrument: Instrument) -> str | None:
    """The figures of this quarter as CSV, made and kept when they are first asked for; None: it is too early."""
    known = releases.find_release(tx, programme.id, str(quarter))
    if known is not None:
        return known.content
    if tx.now < quarter.settles_at(programme.zone):
        return None
    begin, end = quarter.begins_at(programme.zone), quarter.ends_at(programme.zone)
    found = figures.figures_between(tx, programme.id, begin, end, instrument.id, instrument.version)
    return releases.add_release(tx, programme.id, str(quarter), quarter_csv(found), form=Form.CSV).content
