"""A person's own time changes, or a programme's: whatever waits is due when it would be, had it always been so.

When something was wanted is kept beside when it is due, so that shorter quiet hours bring it forward, too.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.alerts import unseen
from handlers.when.hours import day_span, outside_quiet
from storage import absences, alerts, check_ins, handovers, outgoing, people, stand_ins
from storage.absences import Absence
from storage.database import Tx
from storage.outgoing import Purpose
from storage.people import Person
from storage.programmes import Programme


def change_quiet(tx: Tx, person_id: int, quiet: tuple[str, str] | None) -> None:
    """Quiet hours from now on, as wall times (from, until), or none."""
    people.set_quiet(tx, person_id, quiet)
    retime(tx, people.get_person(tx, person_id))


def change_zone(tx: Tx, person_id: int, zone: str) -> None:
    """The zone of this person's days from now on. A break until a day lasts until that day begins there."""
    before = people.get_person(tx, person_id)
    people.set_zone(tx, person_id, zone)
    if before.paused_until is not None:
        people.set_pause(tx, person_id, _same_day(before.paused_until, before.zone, zone))
    for absence in absences.list_of_person(tx, person_id):
        _move_absence(tx, absence, before.zone, zone)
    retime(tx, people.get_person(tx, person_id))


def _move_absence(tx: Tx, absence: Absence, zone: str, other: str) -> None:
    """The same days, where its therapist lives now; who stands in does so until then."""
    begins, ends = (_same_day(at, zone, other) for at in (absence.begins_at, absence.ends_at))
    absences.set_span(tx, absence.id, begins if absence.begun_at is None else absence.begins_at, ends)
    link = None if absence.stand_in_id is None else stand_ins.get_stand_in(tx, absence.stand_in_id)
    if link is not None and link.ended_at is None and link.until == absence.ends_at:
        stand_ins.set_until(tx, link.id, ends)


def follow_programme(tx: Tx, before: Programme, now: Programme) -> None:
    """A programme's zone or holidays have changed. Stand-ins last until the same day is over there; what nobody has
    seen is repeated on the working days that hold now.
    """
    if before.zone != now.zone:
        for each in stand_ins.list_lasting(tx, now.id):
            stand_ins.set_until(tx, each.id, _same_day(each.until, before.zone, now.zone))
        for handed in handovers.list_lasting(tx, now.id):
            begins = None if handed.begins_at is None else _same_day(handed.begins_at, before.zone, now.zone)
            handovers.set_span(tx, handed.id, begins, _same_day(handed.until, before.zone, now.zone))
    if (before.zone, before.holidays) != (now.zone, now.holidays):
        for alert in alerts.list_unseen(tx, now.id):
            unseen.retime_step(tx, alert)


def _same_day(until: datetime, zone: str, other: str) -> datetime:
    """Where a day begins in one zone, when it does in the other."""
    local = until.astimezone(ZoneInfo(zone))
    begins = day_span(local.date(), zone)[0] == until
    return day_span(local.date(), other)[0] if begins else until


def retime(tx: Tx, person: Person) -> None:
    """Compute anew when everything that waits for this person is due; what should have come by now comes now."""
    for row in outgoing.list_wanted(tx, person.id):
        due_at = outside_quiet(max(tx.now, row.wanted_at), person.zone, person.quiet)
        outgoing.set_due(tx, row.id, due_at)
        if row.purpose is Purpose.CHECK_IN:
            check_ins.set_due(tx, int(row.args["check_in"]), due_at)
    unseen.retime_steps(tx, person)
