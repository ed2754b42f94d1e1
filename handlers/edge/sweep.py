"""The sweep: reminders, expiry, what nobody has seen, what is kept no longer, time that did not run."""

from datetime import datetime, timedelta
from functools import partial

from handlers.alerts import unseen
from handlers.check_ins import ending
from handlers.check_ins.reminder import remind
from handlers.check_ins.steps import FIRST
from handlers.clients import consent_again, research
from handlers.cover import being_away, for_a_while, stand_in_ends
from handlers.edge import clock_was_ahead
from handlers.ground.turn import Site
from handlers.sessions import bookings, planned_meetings
from handlers.therapists import closing, own_view
from handlers.therapists.digest import send_digest
from storage import (
    about_client,
    absences,
    alerts,
    check_ins,
    closings,
    digests,
    handovers,
    outgoing,
    outgoing_order,
    own_views,
    people,
    plans,
    platform_keys,
    rooms,
    screens,
    stand_ins,
    status,
    updates,
)
from storage.database import Tx

_SHOWN_KEPT = timedelta(days=60)
_STRANGERS_KEPT = timedelta(days=7)
_DOWN_AFTER = timedelta(minutes=5)  # a shorter silence of Telegram is not an outage


def sweep(tx: Tx, site: Site) -> list[Exception]:
    """Do everything that has become due. While Telegram is away no client's time runs: nobody could answer.

    What fails, fails alone; the errors are returned.
    """
    tried: list[object] = [*_set_right(tx, site)]
    if _in_touch(tx):
        tried += [tx.attempt(partial(ending.expire, tx, each)) for each in check_ins.list_expiring(tx)]
        tried += [tx.attempt(partial(remind, tx, each)) for each in check_ins.list_due_reminders(tx)]
    half_done = screens.list_half_done(tx, tx.now - site.put_away_after)
    tried += [tx.attempt(partial(ending.leave_open, tx, each)) for each in half_done]
    screens.mark_looked_at(tx, half_done)
    tried.append(tx.attempt(partial(about_client.part_with_left, tx)))
    tried += [tx.attempt(partial(send_digest, tx, site, each)) for each in digests.list_due_digests(tx)]
    to_close = closings.list_to_close(tx, tx.now - site.put_away_after)
    tried += [tx.attempt(partial(closing.close_in_time, tx, each)) for each in to_close]
    tried += [tx.attempt(partial(planned_meetings.report_ended, tx, site, each)) for each in plans.list_due(tx)]
    tried += [tx.attempt(partial(bookings.report_ended, tx, site, each)) for each in rooms.list_due_bookings(tx)]
    tried.append(tx.attempt(partial(people.index_names, tx)))
    tried.append(tx.attempt(partial(own_views.delete_late, tx)))
    tried += [tx.attempt(partial(own_view.ask, tx, *each)) for each in own_views.list_wanted(tx)]
    tried += [tx.attempt(partial(being_away.look, tx, each)) for each in absences.list_begun(tx)]
    tried += [tx.attempt(partial(stand_in_ends.end_stand_in, tx, each)) for each in stand_ins.list_over(tx)]
    tried += [tx.attempt(partial(for_a_while.end, tx, each)) for each in handovers.list_over(tx)]
    tried += [tx.attempt(partial(for_a_while.begin_in_time, tx, each)) for each in handovers.list_begun(tx)]
    tried += [tx.attempt(each) for each in consent_again.list_to_ask(tx)]
    tried += [tx.attempt(each) for each in research.list_to_ask(tx)]
    tried += [tx.attempt(partial(unseen.take_next_step, tx, each)) for each in alerts.list_due_steps(tx)]
    return [each for each in tried if isinstance(each, Exception)]


def tidy(tx: Tx, site: Site) -> list[Exception]:
    """Forget what is needed no longer. What fails, fails alone; the errors are returned."""
    tried = [
        tx.attempt(partial(updates.delete_taken, tx, tx.now - site.update_kept)),
        tx.attempt(partial(screens.delete_screens, tx, tx.now - _SHOWN_KEPT)),
        tx.attempt(partial(outgoing.delete_finished, tx, tx.now - _SHOWN_KEPT)),
        tx.attempt(partial(platform_keys.delete_old_deliveries, tx)),
        tx.attempt(partial(rooms.delete_old_bookings, tx, tx.now - _SHOWN_KEPT)),
        tx.attempt(partial(people.delete_strangers, tx, tx.now - _STRANGERS_KEPT)),
    ]
    return [each for each in tried if isinstance(each, Exception)]


def ask_as_now(tx: Tx, site: Site) -> int:
    """This program may ask other questions than the one before it; what was not sent is asked in these, from the start.

    Old answers do not fit new questions, and nobody was told them. Returns how many check-ins that were.
    """
    asks = f"{site.instrument.id} {site.instrument.version}"
    if status.find_asks(tx) == asks:
        return 0
    status.set_asks(tx, asks)
    return check_ins.begin_anew(tx, site.instrument.id, site.instrument.version, FIRST)


def _in_touch(tx: Tx) -> bool:
    last = status.get_status(tx).last_poll_at
    return last is not None and tx.now - last < _DOWN_AFTER


def _set_right(tx: Tx, site: Site) -> list[Exception]:
    faults = tx.attempt(partial(clock_was_ahead.set_right, tx, site))
    return [faults] if isinstance(faults, Exception) else faults


def note_poll(tx: Tx, site: Site) -> tuple[timedelta | None, list[Exception]]:
    """Telegram is in touch. If it was not for a while, open check-ins get that time back; returns how long.

    What was put off meanwhile is tried at once. What fails on the way, fails alone; the errors are returned as well.
    """
    faults = _set_right(tx, site)  # before what shows a clock that was ahead is written over
    last: datetime | None = status.get_status(tx).last_poll_at
    status.mark_polled(tx)
    if last is None or tx.now - last < _DOWN_AFTER:
        return None, faults
    check_ins.postpone_open(tx, tx.now - last)
    outgoing_order.try_again(tx)
    return tx.now - last, faults
