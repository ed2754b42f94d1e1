"""The clock was ahead, and is right again: nothing that was written meanwhile may wait for a day that is far off."""

from handlers.alerts import rules
from handlers.alerts.retiming import retime
from handlers.ground.turn import Site
from handlers.leaders import stand_in
from storage import alerts, clock, people, stand_ins
from storage.database import Tx
from storage.people import Role
from storage.programmes import get_programme


def set_right(tx: Tx, site: Site) -> None:
    """Where the rows show a clock that was ahead of now: steps, reminders, expiry, leases, ends, whatever waits."""
    ahead = clock.find_ahead(tx)
    if ahead is None:
        return
    unseen, ended = clock.list_ahead_alerts(tx), clock.list_ended_ahead(tx)
    times = {"remind_after": site.remind_after, "expire_after": site.expire_after}
    for person_id in dict.fromkeys(clock.set_right(tx, ahead, **times, invitation_lasts=site.invitation_lasts)):
        retime(tx, people.get_person(tx, person_id))
    for alert_id in unseen:
        rules.retime_step(tx, alerts.get_alert(tx, alert_id))
    for was in ended:
        there = people.holds(tx, was.person_id, was.programme_id, Role.THERAPIST)
        if there and stand_ins.find_stand_in_for(tx, was.programme_id, was.therapist_id) is None:
            programme, by = get_programme(tx, was.programme_id), was.named_by
            stand_in.begin_stand_in(tx, programme, was.therapist_id, was.person_id, named_by=by, until=was.until)
