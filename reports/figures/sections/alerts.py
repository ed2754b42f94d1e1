"""Alerts: what was said outright and what the numbers suggested, how soon it was seen, and how it went on."""

from collections.abc import Callable, Sequence

from reports.figures.document import Rows, Section
from reports.figures.sections import columns as c
from reports.figures.sections.columns import Cells, table
from reports.figures.sections.found import Found
from scoring.evidence import Floats
from scoring.programme import PRIOR
from scoring.rows import values
from scoring.rows.gathered import waits
from scoring.rows.told import Told, ToldRow, shown
from storage.raised import WITHIN, Raised


def alerts(found: Found) -> Section:
    """Section 3."""
    tables = (
        table("alerts", Rows.ALL, {"all": _said(found)}),
        table("alert_times", Rows.ALL, {"all": _times(found)}),
        table("after_alerts", Rows.ALL, {"all": _after(found)}),
    )
    return Section(id="alerts", tables=tables)


def _said(found: Found) -> Cells:
    row = found.everybody
    which = {
        c.ALERTS: found.alerts,
        c.OUTRIGHT: [each for each in found.alerts if each.outright],
        c.SUGGESTED: [each for each in found.alerts if each.signal],
    }
    return {
        column: row.times(column.id, _sum(row, raised, lambda each: 1.0)) for column, raised in which.items()
    }  # fmt: skip


def _times(found: Found) -> Cells:
    row = found.everybody
    told = waits([(each.client, each.told) for each in found.alerts if each.told is not None])
    seen = waits([(each.client, each.waited) for each in found.alerts])
    return {
        c.TO_ALERT: row.within("hours_to_alert", *told, 0.5),
        c.TO_ALERT_LATE: row.within("hours_to_alert_late", *told, 0.9),
        c.TO_SEEN: row.within("hours_to_seen", *seen, 0.5),
        c.TO_SEEN_LATE: row.within("hours_to_seen_late", *seen, 0.9),
    }


def _after(found: Found) -> Cells:
    row, followed = found.everybody, [each for each in found.alerts if each.back is not None]
    helped = _sum(row, found.alerts, lambda each: each.helped)
    talks = _sum(row, found.alerts, lambda each: each.helped + each.did_not)
    back = _sum(row, followed, lambda each: float(bool(each.back)))
    told = row.share("back_in_range", values.percent_of(back, _sum(row, followed, lambda each: 1.0)), own=True)
    chance = 100.0 * PRIOR.back_by_chance[WITHIN - 1]
    return {
        c.HELPED: row.share("helped", values.percent_of(helped, talks), own=True),
        c.BACK: told,
        c.BY_CHANCE: None if told is None else shown(chance, places=1),
        c.UNREPAIRED: _unrepaired(found),
    }


def _unrepaired(found: Found) -> Told | None:
    """Of the clients whose work ended and whom a signal was about: of how many the last one never came back."""
    row = ToldRow.of(found.ended.part(found.ended.everything), found.noise)
    last = {each.client: each for each in found.alerts_of_ended if each.signal}
    still = [name for name, each in last.items() if not each.is_repaired]
    return row.share("unrepaired", values.one_of(row.part, last, still))


def _sum(row: ToldRow, raised: Sequence[Raised], value: Callable[[Raised], float]) -> Floats:
    """Something of alerts, added up by client."""
    return values.added(row.part, [each.client for each in raised], [value(each) for each in raised])
