"""How good the alerts were: how many the numbers gave, how many false ones were allowed, how many were right."""

from reports.figures.document import Rows, Section
from reports.figures.sections import columns as c
from reports.figures.sections.columns import Cells, table
from reports.figures.sections.found import Found
from scoring.rows import values
from scoring.rows.own_answers import rights
from scoring.rows.told import shown


def alerts_quality(found: Found) -> Section:
    """Section 7."""
    row = found.everybody
    clients = [each.client for each in found.alerts if each.signal]
    given = values.added(row.part, clients, [1.0] * len(clients))
    among = values.percent_of(given, row.part.sums["scored"])
    told = row.share("alerts_per_hundred", among, c.PER_HUNDRED.places, yes_told=c.ALERT_TOLD, own=True)
    budget = None if told is None else shown(100.0 * found.budget, places=c.BUDGET.places)
    judged = rights([each.therapist for each in found.own.verdicts], [each.right for each in found.own.verdicts])
    right = found.own_answers.share("judged_right", judged, c.JUDGED_RIGHT.places, yes_told=c.ALERT_TOLD)
    cells: Cells = {c.PER_HUNDRED: told, c.BUDGET: budget, c.JUDGED_RIGHT: right}
    return Section(
        id="quality",
        sentences=("quality_budget", "quality_agreed"),
        tables=(table("quality", Rows.ALL, {"all": cells}),),
    )
