"""The clock was ahead, and is right again: nothing that was written meanwhile may wait for a day that is far off."""

from functools import partial
from typing import Any

from sqlalchemy import Row

from handlers.alerts.unseen import retime_step
from handlers.cover import for_a_while, stand_in_begins
from handlers.ground.turn import Site
from handlers.joining.own_time_changed import retime
from storage import alerts, clock, pairs, people, stand_ins
from storage.database import Tx
from storage.handovers import find_handover, find_to_come
from storage.pairs import PairState
from storage.people import Role
from storage.programmes import get_programme
from storage.tables import handovers


def set_right(tx: Tx, site: Site) -> list[Exception]:
    """Where the rows show a clock that was ahead of now: steps, reminders, expiry, leases, ends, whatever waits.

    What fails, fails alone; the errors are returned.
    """
    ahead = clock.find_ahead(tx)
    if ahead is None:
        return []
    unseen, ended = clock.list_ahead_alerts(tx), clock.list_ended_ahead(tx)
    handed = clock.list_ended_ahead(tx, handovers)
    times = {"remind_after": site.remind_after, "expire_after": site.expire_after}
    concerned = dict.fromkeys(clock.set_right(tx, ahead, **times, invitation_lasts=site.invitation_lasts))
    tried = [tx.attempt(lambda: retime(tx, people.get_person(tx, each))) for each in concerned]  # noqa: B023
    tried += [tx.attempt(lambda: retime_step(tx, alerts.get_alert(tx, each))) for each in unseen]  # noqa: B023
    tried += [tx.attempt(partial(_begin_again, tx, each)) for each in ended]
    tried += [tx.attempt(partial(_hand_over_again, tx, each)) for each in handed]
    return [each for each in tried if isinstance(each, Exception)]


def _begin_again(tx: Tx, was: Row[Any]) -> None:
    """A stand-in that has not ended yet, unless somebody else stands in by now."""
    there = people.holds(tx, was.person_id, was.programme_id, Role.THERAPIST)
    if there and stand_ins.find_stand_in_for(tx, was.programme_id, was.therapist_id) is None:
        programme, by = get_programme(tx, was.programme_id), was.named_by
        stand_in_begins.begin_stand_in(tx, programme, was.therapist_id, was.person_id, named_by=by, until=was.until)


def _hand_over_again(tx: Tx, was: Row[Any]) -> None:
    """The same of one client, unless somebody else has them for a while by now, or for good."""
    pair = pairs.get_pair(tx, was.pair_id)
    if not people.holds(tx, was.person_id, pair.programme_id, Role.THERAPIST) or pair.state is PairState.MOVED:
        return
    if was.begins_at is not None and was.begins_at > tx.now:
        if find_to_come(tx, pair.id) is None:
            for_a_while.plan(tx, pair, was.person_id, was.begins_at, was.until)
    elif find_handover(tx, pair.id) is None:
        for_a_while.begin(tx, pair, was.person_id, was.until)
