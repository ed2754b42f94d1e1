"""Parity of care: remote against in person, and whether a difference was shown to be nothing to speak of."""

from collections.abc import Callable, Sequence

from reports.figures.document import Chart, Rows, Section, Table
from reports.figures.sections import columns as c
from reports.figures.sections.columns import Cells, table
from reports.figures.sections.found import Found
from scoring.estimates.equivalence import clients_to_tell, equivalence
from scoring.estimates.estimate import Estimate
from scoring.evidence import Floats
from scoring.rows import values
from scoring.rows.gathered import Part
from scoring.rows.told import Told, shown
from scoring.rows.ways import IN_PERSON, Ways
from storage.raised import Raised

_A_DAY = 24.0
"""Hours within which an alert was seen soon."""


def parity(found: Found) -> Section:
    """Section 4."""
    tables = [_table("parity", found.ways, found.alerts, found.margin)]
    if found.pooled is not None:
        tables.append(_table("parity_pooled", found.pooled.ways, found.pooled.alerts, found.margin))
    said = "parity_margin" if found.margin is not None else "parity_no_margin"
    return Section(id="parity", sentences=(said,), tables=tuple(tables))


def _table(name: str, ways: Ways, alerts: Sequence[Raised], margin: float | None) -> Table:
    near, far = ways.in_person.part, ways.remote.part

    def of(figure: str, value: Callable[[Part], Floats], yes_told: int = 0) -> Cells:
        return _cells(ways.difference(figure, value(near), value(far), yes_told=yes_told), margin)

    def of_alerts(figure: str, value: Callable[[Part, Sequence[Raised]], Floats], yes_told: int) -> Cells:
        sides = [[each for each in alerts if (each.modality == IN_PERSON) is here] for here in (True, False)]
        told = ways.difference(figure, value(near, sides[0]), value(far, sides[1]), yes_told=yes_told)
        return _cells(told, margin)

    rows = {
        "coverage": of("coverage", values.coverage, c.ASKED_TOLD),
        "response": of("response", values.response, c.ANSWERED_TOLD),
        "alliance": of("mean", values.alliance),
        "with_alert": of_alerts("with_alert", _with_alert, c.ALERT_TOLD),
        "seen_within_a_day": of_alerts("seen_within_a_day", _seen_soon, c.SEEN_TOLD),
    }
    return table(name, Rows.COMPARISON, rows, Chart.INTERVALS, c.DIFFERENCE)


def _with_alert(part: Part, alerts: Sequence[Raised]) -> Floats:
    return values.among(part, {each.client for each in alerts})


def _seen_soon(part: Part, alerts: Sequence[Raised]) -> Floats:
    clients = [each.client for each in alerts]
    soon = [float(each.seen is not None and each.seen <= _A_DAY) for each in alerts]
    return values.percent_of(values.added(part, clients, soon), values.added(part, clients, [1.0] * len(clients)))


def _cells(told: Estimate | None, margin: float | None) -> Cells:
    difference = None if told is None else shown(told.value, told.interval().within(-100.0, 100.0), c.DIFFERENCE.places)
    if margin is None:
        return {c.DIFFERENCE: difference}
    needed = clients_to_tell(told, margin) if told and told.clients else None
    return {
        c.DIFFERENCE: difference,
        c.CONCLUSION: equivalence(told, margin).comparison.value if told else None,
        c.CLIENTS_NEEDED: None if needed is None else Told(float(needed)),
    }
