"""Alerts: raising and joining, notifying, repeating, escalating, closing. What is tapped is in `alert_screens`."""

from collections.abc import Collection, Sequence
from datetime import datetime

from handlers.acting import tell_in_charge, therapist_in_charge
from handlers.grounds import Ground
from handlers.hours import next_working_time, outside_quiet
from handlers.notice import notify
from handlers.turn import Site
from scoring.detect import is_back_in_range
from scoring.score import Score
from storage import alerts, outgoing, people
from storage.alerts import Alert, Reason
from storage.check_ins import CheckIn
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.pairs import Pair, get_pair
from storage.people import Person, Role
from storage.programmes import get_programme

SIGNALS = ("dip", "component", "slide", "low")
ALERT_LINE = "alert_line"
YES_IT_HELPED = 0


def raise_alert(tx: Tx, site: Site, check_in: CheckIn, grounds: Sequence[Ground]) -> None:
    """Open an alert on these grounds, or join the pair's open one.

    The first reasons, and outright words at any time, make it unseen and notify; what else joins does so quietly.
    """
    found = alerts.find_open_alert(tx, check_in.pair_id)
    if not grounds:
        return
    alert = found or alerts.add_alert(tx, check_in.pair_id, check_in.id)
    fresh = [g for g in grounds if _join(tx, alert, check_in, g)]
    if found is None or any(ground.outright for ground in fresh):
        _make_unseen(tx, alert, check_in, fresh)


def _join(tx: Tx, alert: Alert, check_in: CheckIn, ground: Ground) -> bool:
    added = alerts.add_reason(tx, alert.id, check_in.id, ground.kind, outright=ground.outright, details=ground.details)
    return added or ground.kind == "comment"  # more words in an open comment are news every time


def _make_unseen(tx: Tx, alert: Alert, check_in: CheckIn, fresh: Sequence[Ground]) -> None:
    unopened = alert.unseen_since is not None and (alert.shown_at is None or alert.shown_at < alert.unseen_since)
    if unopened and alert.check_in_id == check_in.id:
        return  # the notification about this check-in is still to be opened, and will show this too
    alerts.mark_unseen(tx, alert.id, check_in.id, _first_repeat(tx, alert))
    kinds = "+".join(sorted(ground.kind for ground in fresh))
    notify_in_charge(tx, alert, f"alert:{alert.id}:{check_in.id}:{kinds}:{tx.now.isoformat()}")


def has_more(tx: Tx, alert: Alert) -> bool:
    """Whether something joined it since the therapist last opened it, be it ever so quietly."""
    last = alert.shown_at
    return last is None or any(reason.added_at > last for reason in alerts.list_reasons(tx, alert.id))


def _first_repeat(tx: Tx, alert: Alert, since: datetime | None = None) -> datetime:
    """When it is repeated: on the first working day after whoever looks after the pair was told, since then or now."""
    pair = get_pair(tx, alert.pair_id)
    person, at = therapist_in_charge(tx, pair), since or tx.now
    told_at = at if person is None else outside_quiet(at, person.zone, person.quiet)
    return _next_working_time(tx, pair, told_at)


def retime_steps(tx: Tx, person: Person) -> None:
    """This person's own time has changed: when what they have not seen is repeated, had it always been like that."""
    for alert in list_unseen_by(tx, person):
        since = alert.waits_from or alert.unseen_since or tx.now
        if alert.repeats == 0 and person.unreachable_at is None:
            next_at = _first_repeat(tx, alert, since)
        else:
            next_at = _next_working_time(tx, get_pair(tx, alert.pair_id), since)
        alerts.set_next_step(tx, alert.id, next_at)


def _next_working_time(tx: Tx, pair: Pair, after: datetime) -> datetime:
    """When the next working day begins for whoever looks after this pair; failing them, where the programme is."""
    person, programme = therapist_in_charge(tx, pair), get_programme(tx, pair.programme_id)
    if person is None:
        return next_working_time(after, programme.zone, None, programme.holidays)
    return next_working_time(after, person.zone, person.quiet, programme.holidays)


def notify_in_charge(tx: Tx, alert: Alert, key: str) -> None:
    """Write the neutral line about this alert to whoever looks after its pair, outside their quiet hours.

    Where nobody does, the supervisors are told at once that it waits.
    """
    person = therapist_in_charge(tx, get_pair(tx, alert.pair_id))
    if person is None:
        tell_undeliverable(tx, alert)
        return
    outgoing.add_outgoing(
        tx, key, Purpose.ALERT, person.id, due_at=outside_quiet(tx.now, person.zone, person.quiet),
        wanted_at=tx.now, urgency=Urgency.ALERT, view=ALERT_LINE, args={"alert": alert.id},
    )  # fmt: skip


def oldest_unsent(tx: Tx) -> datetime | None:
    """Since when the longest-waiting alert could have been with its therapist, and has not left; None: all have."""
    due = [_sendable_at(tx, each) for each in alerts.list_unsent(tx)]
    return min((at for at in due if at <= tx.now), default=None)


def _sendable_at(tx: Tx, unsent: Alert) -> datetime:
    since, person = unsent.unseen_since or tx.now, therapist_in_charge(tx, get_pair(tx, unsent.pair_id))
    return since if person is None else outside_quiet(since, person.zone, person.quiet)


def list_unseen_by(tx: Tx, person: Person) -> list[Alert]:
    """What waits to be seen by this person: unseen alerts of the pairs that they look after now."""
    programmes = {each.programme_id for each in people.list_memberships(tx, person.id) if each.role is Role.THERAPIST}
    unseen = [alert for each in sorted(programmes) for alert in alerts.list_unseen(tx, each)]
    return [alert for alert in unseen if is_in_charge(tx, person, alert)]


def is_in_charge(tx: Tx, person: Person, alert: Alert) -> bool:
    """Whether this person is the one to be told of this alert now."""
    who = therapist_in_charge(tx, get_pair(tx, alert.pair_id))
    return who is not None and who.id == person.id


def hand_on(tx: Tx, programme_id: int, therapist_ids: Collection[int]) -> None:
    """Somebody else looks after these therapists' pairs from now on: what nobody has seen yet is told to them."""
    for alert in alerts.list_unseen(tx, programme_id):
        if get_pair(tx, alert.pair_id).therapist_id in therapist_ids:
            alerts.mark_handed_on(tx, alert.id, _first_repeat(tx, alert))
            notify_in_charge(tx, alerts.get_alert(tx, alert.id), f"alert:{alert.id}:handed on:{tx.now.isoformat()}")


def signal_of(reasons: Sequence[Reason]) -> Reason | None:
    """The first signal among the reasons: its range is the frozen one."""
    return next((reason for reason in reasons if reason.kind in SIGNALS), None)


def close_what_is_over(tx: Tx, check_in: CheckIn, score: Score | None, came_up: int | None) -> None:
    """Close the pair's open alert if this check-in ends it.

    One with a signal ends when the score is back in the range frozen then; one of words alone ends when the
    client says that talking helped. The therapist learns of it quietly.
    """
    alert = alerts.find_open_alert(tx, check_in.pair_id)
    if alert is None:
        return
    signal = signal_of(alerts.list_reasons(tx, alert.id))
    if signal is None:
        by = "helped" if came_up == YES_IT_HELPED else None
    else:
        low, items = signal.details["low"], signal.details["items"]
        by = "back_in_range" if score is not None and is_back_in_range(score, low, items) else None
    if by is None:
        if came_up is not None:
            details = {"said": came_up}
            alerts.add_reason(tx, alert.id, check_in.id, "came_up", outright=False, details=details)
        return
    alerts.close_alert(tx, alert.id, by)
    if alert.unseen_since is None:
        pair = get_pair(tx, alert.pair_id)
        tell_in_charge(tx, pair, f"closed:{alert.id}", "alert_detail", {"alert": alert.id}, silent=True)


def take_next_step(tx: Tx, alert: Alert) -> None:
    """A working day has come and nobody has seen it: repeat it, from the second on tell the supervisors too."""
    repeats = alert.repeats + 1
    notify_in_charge(tx, alert, f"alert:{alert.id}:repeat:{tx.now.isoformat()}")
    told = repeats >= 2 and escalate(tx, alert)
    next_at = _next_working_time(tx, get_pair(tx, alert.pair_id), tx.now)
    alerts.mark_stepped(tx, alert.id, repeats=repeats, next_step_at=next_at, escalated=told)


def escalate(tx: Tx, alert: Alert, *, without: int | None = None) -> bool:
    """Tell every supervisor who can be reached, or failing them every manager, that one waits; not what it says.

    `without`: a person to whom word of it did not arrive.
    """
    pair = get_pair(tx, alert.pair_id)
    in_charge = therapist_in_charge(tx, pair)
    parties = {pair.client_id, pair.therapist_id, None if in_charge is None else in_charge.id, without}
    for role in (Role.SUPERVISOR, Role.MANAGER):
        holders = [people.get_person(tx, each) for each in people.list_holders(tx, pair.programme_id, role)]
        told = [person for person in holders if person.unreachable_at is None and person.id not in parties]
        for person in told:
            key = f"escalation:{alert.id}:{person.id}:{tx.now.isoformat()}"
            purpose = Purpose.ESCALATION
            notify(tx, person, key, "waiting_detail", {"alert": alert.id}, purpose=purpose)
        if told:
            return True
    return False


def escalate_further(tx: Tx, alert: Alert, in_vain: int) -> None:
    """Word that it waits could not be brought to this person. Where nobody else has it, who is left gets it."""
    since = alert.unseen_since
    if since is None or outgoing.is_told_to_another(tx, f"escalation:{alert.id}:", in_vain, since):
        return
    if not escalate(tx, alert, without=in_vain):
        alerts.mark_not_escalated(tx, alert.id)  # nobody knows: it counts as unsent, and its next step tries anew


def tell_undeliverable(tx: Tx, alert: Alert) -> None:
    """Telegram cannot reach who looks after the pair, or nobody does: somebody else must know at once that it waits."""
    told = escalate(tx, alert)
    next_at = _next_working_time(tx, get_pair(tx, alert.pair_id), tx.now)
    alerts.mark_stepped(tx, alert.id, repeats=alert.repeats, next_step_at=next_at, escalated=told)


def kinds_said_outright(tx: Tx, check_in_id: int) -> set[str]:
    """The kinds of outright words that this check-in gave."""
    return {reason.kind for reason in alerts.list_reasons_of_check_in(tx, check_in_id) if reason.outright}
