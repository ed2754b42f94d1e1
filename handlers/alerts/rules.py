"""Alerts: raising and joining, notifying, repeating, escalating, closing. What is tapped is in `alert`."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from handlers.alerts.grounds import Ground
from handlers.ground.turn import Site
from handlers.when.hours import next_working_time, outside_quiet
from handlers.who.absent import is_away
from handlers.who.acting import first_in_charge, read_in, tell_in_charge, therapist_in_charge
from handlers.who.notice import notify
from scoring.detect import is_back_in_range
from scoring.score import Score
from storage import alerts, outgoing, people
from storage.alerts import Alert, Reason, Response
from storage.check_ins import CheckIn
from storage.database import Tx, of_many
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import Pair, PairState, get_pair
from storage.people import Person, Role
from storage.programmes import get_programme

SIGNALS = ("dip", "component", "slide", "low")
ALERT_LINE = "alert_line"
_SHOWN_BEHIND = ("alert_put_away", "notice_line")  # the views that take the place of what was shown for a while
BACK_IN_RANGE = "back_in_range"
YES_IT_HELPED = 0


def take_in(
    tx: Tx, site: Site, check_in: CheckIn, score: Score | None, came_up: int | None, grounds: Sequence[Ground]
) -> None:
    """A check-in was sent: its answer whether it came up is kept, what it ends is closed, what it says is raised.

    Whoever looks after the pair learns of an answer and of an end quietly, where nothing else brings them there.
    """
    alert = _which_goes_on(tx, check_in, came_up)
    told = alert is not None and _go_on(tx, alert, check_in, score, came_up, grounds)
    raise_alert(tx, site, check_in, grounds)
    if alert is None or not told:
        return
    now = alerts.get_alert(tx, alert.id)
    elsewhere = now.closed_at is not None and alert.closed_at is not None and bool(grounds)
    if now.unseen_since is None and not elsewhere:
        args, key = {"alert": alert.id}, key_of(About.WENT_ON, alert.id, check_in.id)
        tell_in_charge(tx, get_pair(tx, alert.pair_id), key, "alert_detail", args, silent=True)


def _which_goes_on(tx: Tx, check_in: CheckIn, came_up: int | None) -> Alert | None:
    """The pair's open alert; without one an answer whether it came up belongs to the last one."""
    found = alerts.find_open_alert(tx, check_in.pair_id)
    return alerts.find_last_alert(tx, check_in.pair_id) if found is None and came_up is not None else found


def _go_on(
    tx: Tx, alert: Alert, check_in: CheckIn, score: Score | None, came_up: int | None, grounds: Sequence[Ground]
) -> bool:
    """What this check-in means for an alert; whether there is something to tell about it.

    It has two sides. The numbers are over when the score is back in the range frozen at the signal, the words when
    the client says that talking helped (or with what was done). It closes when neither goes on.
    """
    if came_up is not None:
        alerts.add_reason(tx, alert.id, check_in.id, "came_up", outright=False, details={"said": came_up})
    if alert.closed_at is not None:
        return came_up is not None
    reasons = alerts.list_reasons(tx, alert.id)
    signal, words = signal_of(reasons), has_open_words(reasons, alerts.list_responses(tx, alert.id))
    back = signal is not None and score is not None and is_back_in_range(score, **_frozen(signal))
    words = words or any(ground.outright for ground in grounds)
    if (back or came_up == YES_IT_HELPED) and not words and (back or signal is None):
        alerts.close_alert(tx, alert.id, BACK_IN_RANGE if back else "helped")
        return True
    if back:
        alerts.add_reason(tx, alert.id, check_in.id, BACK_IN_RANGE, outright=False, details={})
    return back or came_up is not None


def _frozen(signal: Reason) -> dict[str, Any]:
    return {"low": signal.details["low"], "items": signal.details["items"]}


def raise_alert(tx: Tx, site: Site, check_in: CheckIn, grounds: Sequence[Ground]) -> None:
    """Open an alert on these grounds, or join the pair's open one.

    The first reasons, outright words at any time, and a signal after a return into the usual range make it unseen
    and notify; what else joins does so quietly.
    """
    found = alerts.find_open_alert(tx, check_in.pair_id)
    if not grounds:
        return
    alert = found or alerts.add_alert(tx, check_in.pair_id, check_in.id)
    before = [] if found is None else alerts.list_reasons(tx, alert.id)
    anew = signal_of(before) is None and any(reason.kind == BACK_IN_RANGE for reason in before)
    fresh = [g for g in grounds if _join(tx, alert, check_in, g)]
    if found is None or any(ground.outright or anew for ground in fresh):
        _make_unseen(tx, alert, check_in, fresh)


def _join(tx: Tx, alert: Alert, check_in: CheckIn, ground: Ground) -> bool:
    added = alerts.add_reason(tx, alert.id, check_in.id, ground.kind, outright=ground.outright, details=ground.details)
    if added or ground.kind not in ("comment", "wish"):
        return added
    alerts.mark_given_again(tx, alert.id, check_in.id, ground.kind)  # more words, or another wish, are news every time
    return True


def _make_unseen(tx: Tx, alert: Alert, check_in: CheckIn, fresh: Sequence[Ground]) -> None:
    unopened = alert.unseen_since is not None and (alert.shown_at is None or alert.shown_at < alert.unseen_since)
    if unopened and alert.check_in_id == check_in.id:
        return  # the notification about this check-in is still to be opened, and will show this too
    alerts.mark_unseen(tx, alert.id, check_in.id, _first_repeat(tx, alert))
    kinds = "+".join(sorted(ground.kind for ground in fresh))
    notify_in_charge(tx, alert, key_now(tx, About.ALERT, alert.id, check_in.id, kinds))


def has_more(tx: Tx, alert: Alert) -> bool:
    """Whether something joined it since the therapist last opened it, be it ever so quietly."""
    last = alert.shown_at
    return last is None or any(reason.last_at > last for reason in alerts.list_reasons(tx, alert.id))


def _first_repeat(tx: Tx, alert: Alert, since: datetime | None = None) -> datetime:
    """When it is repeated: on the first working day after whoever looks after the pair was told, since then or now."""
    pair = get_pair(tx, alert.pair_id)
    person, at = therapist_in_charge(tx, pair), since or tx.now
    told_at = at if person is None else outside_quiet(at, person.zone, person.quiet)
    return _next_working_time(tx, pair, told_at)


def retime_steps(tx: Tx, person: Person) -> None:
    """This person's own time has changed: when what they have not seen is repeated, had it always been like that."""
    for alert in list_unseen_by(tx, person):
        retime_step(tx, alert)


def retime_step(tx: Tx, alert: Alert) -> None:
    """When it is repeated, computed anew from when it began to wait for that."""
    person, since = therapist_in_charge(tx, get_pair(tx, alert.pair_id)), alert.waits_from or alert.unseen_since
    if alert.repeats == 0 and person is not None and person.unreachable_at is None:
        next_at = _first_repeat(tx, alert, since)
    else:
        next_at = _next_working_time(tx, get_pair(tx, alert.pair_id), since or tx.now)
    alerts.set_next_step(tx, alert.id, next_at)


def _next_working_time(tx: Tx, pair: Pair, after: datetime) -> datetime:
    """When the next working day begins for whoever looks after this pair; failing them, where the programme is."""
    person, programme = therapist_in_charge(tx, pair), get_programme(tx, pair.programme_id)
    if person is None:
        return next_working_time(after, programme.zone, None, programme.holidays)
    return next_working_time(after, person.zone, person.quiet, programme.holidays)


def notify_in_charge(tx: Tx, alert: Alert, key: str) -> None:
    """Write the neutral line about this alert to whoever looks after its pair, outside their quiet hours.

    Where nobody does, or who does is away, the supervisors are told at once that it waits.
    """
    pair = get_pair(tx, alert.pair_id)
    person = therapist_in_charge(tx, pair)
    if person is None or is_away(tx, pair.programme_id, person.id):
        tell_undeliverable(tx, alert)
    if person is None:
        return
    outgoing.add_outgoing(
        tx, key, Purpose.ALERT, person.id, due_at=outside_quiet(tx.now, person.zone, person.quiet),
        wanted_at=tx.now, urgency=Urgency.ALERT, view=ALERT_LINE, args={"alert": alert.id},
    )  # fmt: skip


def note_told(tx: Tx, person_id: int, due_at: datetime) -> None:
    """A line that was due then has reached this person: it stands for all that waited for them by that time."""
    for waiting in list_unseen_by(tx, people.get_person(tx, person_id)):
        if waiting.unseen_since is not None and waiting.unseen_since <= due_at:
            alerts.mark_notified(tx, waiting.id)


def is_told(tx: Tx, alert_id: int, due_at: datetime) -> bool:
    """Whether some line has stood for this alert since then: several that wait make one, not one each."""
    alert = alerts.get_alert(tx, alert_id)
    return alert.unseen_since is not None and alert.notified_at is not None and alert.notified_at >= due_at


def oldest_unsent(tx: Tx) -> datetime | None:
    """Since when the longest-waiting alert could have been with its therapist, and has not left; None: all have."""
    due = [_sendable_at(tx, each) for each in alerts.list_unsent(tx)]
    return min((at for at in due if at <= tx.now), default=None)


def _sendable_at(tx: Tx, unsent: Alert) -> datetime:
    since, person = unsent.unseen_since or tx.now, therapist_in_charge(tx, get_pair(tx, unsent.pair_id))
    if person is None:
        return since
    at = outside_quiet(since, person.zone, person.quiet)
    begun = max(since, unsent.waits_from or since)  # by hours that hold since later, or for who looks after it since
    due = outgoing.find_due(tx, key_of(About.ALERT, unsent.id, ""), person.id, begun)
    return at if due is None else max(at, due)


@of_many
def list_unseen_by(tx: Tx, person: Person) -> list[Alert]:
    """What waits to be seen by this person: unseen alerts of the pairs that they look after now."""
    programmes = {each.programme_id for each in people.list_memberships(tx, person.id) if each.role is Role.THERAPIST}
    unseen = [alert for each in sorted(programmes) for alert in alerts.list_unseen(tx, each)]
    whose = tx.of_each(unseen, lambda alert: (alert, is_in_charge(tx, person, alert)))
    return [alert for alert, is_theirs in whose if is_theirs]


def in_charge_of(tx: Tx, alert: Alert) -> Person | None:
    """Who is to be told of this alert now; None: nobody looks after its pair."""
    return therapist_in_charge(tx, get_pair(tx, alert.pair_id))


def is_in_charge(tx: Tx, person: Person, alert: Alert) -> bool:
    """Whether this person is the one to be told of this alert now."""
    who = in_charge_of(tx, alert)
    return who is not None and who.id == person.id


def put_away_at_once(tx: Tx, person_id: int) -> None:
    """This person may see less from now on: whatever is open in their chat about clients is put away at once."""
    outgoing.hasten_views(tx, person_id, _SHOWN_BEHIND)


def hand_on(tx: Tx, programme_id: int, therapist_ids: Collection[int]) -> None:
    """Somebody else looks after these therapists' pairs from now on: what nobody has seen yet is told to them."""
    for alert in alerts.list_unseen(tx, programme_id):
        later = read_in(tx, get_pair(tx, alert.pair_id))
        if later is not None and first_in_charge(tx, later) in therapist_ids:
            hand_on_one(tx, alert)


def hand_on_of(tx: Tx, pair: Pair) -> None:
    """The same, of this one pair, and of those before it that its therapist reads."""
    for alert in alerts.list_unseen(tx, pair.programme_id):
        later = read_in(tx, get_pair(tx, alert.pair_id))
        if later is not None and later.id == pair.id:
            hand_on_one(tx, alert)


def hand_on_one(tx: Tx, alert: Alert) -> None:
    """The same, of one alert."""
    alerts.mark_handed_on(tx, alert.id, _first_repeat(tx, alert))
    notify_in_charge(tx, alerts.get_alert(tx, alert.id), key_now(tx, About.ALERT, alert.id, "handed on"))


def signal_of(reasons: Sequence[Reason]) -> Reason | None:
    """The signal that goes on, whose range is the frozen one: the first since the numbers were last back in range."""
    found: Reason | None = None
    for reason in sorted(reasons, key=lambda each: (each.added_at, each.kind != BACK_IN_RANGE)):
        if reason.kind == BACK_IN_RANGE:
            found = None
        elif found is None and reason.kind in SIGNALS:
            found = reason
    return found


def has_open_words(reasons: Sequence[Reason], responses: Sequence[Response]) -> bool:
    """Whether something said outright has been followed neither by what was done nor by *it helped*.

    Numbers alone never end that.
    """
    done = [each.added_at for each in responses]
    helped = [r for r in reasons if r.kind == "came_up" and r.details.get("said") == YES_IT_HELPED]

    def has_ended(said: Reason) -> bool:
        after = any(said.last_at <= at for at in done)
        return after or any(said.last_at <= each.added_at and said.check_in_id != each.check_in_id for each in helped)

    return any(reason.outright and not has_ended(reason) for reason in reasons)


def end_with_what_was_done(tx: Tx, alert: Alert) -> None:
    """What was done ends the words of an alert, and a low start, which knows no usual range to come back to; of a pair
    that does not go on every signal, for no number will.
    """
    signal = signal_of(alerts.list_reasons(tx, alert.id))
    goes_on = get_pair(tx, alert.pair_id).state is PairState.ACTIVE
    if alert.closed_at is None and (signal is None or signal.kind == "low" or not goes_on):
        alerts.close_alert(tx, alert.id, "done")


def take_next_step(tx: Tx, alert: Alert) -> None:
    """A working day has come and nobody has seen it: repeat it, from the second on tell the supervisors too."""
    repeats = alert.repeats + 1
    notify_in_charge(tx, alert, key_now(tx, About.ALERT, alert.id, "repeat"))
    told = repeats >= 2 and escalate(tx, alert)
    next_at = _next_working_time(tx, get_pair(tx, alert.pair_id), tx.now)
    alerts.mark_stepped(tx, alert.id, repeats=repeats, next_step_at=next_at, escalated=told)


def escalate(tx: Tx, alert: Alert, *, without: int | None = None) -> bool:
    """Tell whoever can be told that one waits; not what it says. One line that is on its way stands for all.

    `without`: a person to whom word of it did not arrive.
    """
    _, told = whom_to_tell(tx, alert, without=without)
    for person in told:
        if not outgoing.is_waiting(tx, person.id, Purpose.ESCALATION):
            key = key_now(tx, About.ESCALATION, alert.id, person.id)
            notify(tx, person, key, "waiting_detail", {"alert": alert.id}, purpose=Purpose.ESCALATION)
    return bool(told)


def whom_to_tell(tx: Tx, alert: Alert, *, without: int | None = None) -> tuple[Role, list[Person]]:
    """Every supervisor who can be reached and is not concerned in it, or failing them every such manager."""
    pair = get_pair(tx, alert.pair_id)
    in_charge = therapist_in_charge(tx, pair)
    parties = {pair.client_id, pair.therapist_id, None if in_charge is None else in_charge.id, without}
    told: list[Person] = []
    for role in (Role.SUPERVISOR, Role.MANAGER):
        holders = [people.get_person(tx, each) for each in people.list_holders(tx, pair.programme_id, role)]
        told = [person for person in holders if person.unreachable_at is None and person.id not in parties]
        if told:
            return role, told
    return role, told


def escalate_further(tx: Tx, alert: Alert, in_vain: int) -> None:
    """Word that something waits could not be brought to this person. Where nobody else has it, who is left gets it.

    The word about one alert stood for all that were escalated in its programme.
    """
    since = alert.unseen_since
    if since is None or outgoing.is_told_to_another(tx, key_of(About.ESCALATION, alert.id, ""), in_vain, since):
        return
    for each in alerts.list_unseen(tx, get_pair(tx, alert.pair_id).programme_id):
        if each.escalated_at is not None and not escalate(tx, each, without=in_vain):
            alerts.mark_not_escalated(tx, each.id)  # nobody knows: it counts as unsent, and its next step tries anew


def tell_undeliverable(tx: Tx, alert: Alert) -> None:
    """Who looks after the pair is away or out of Telegram's reach, or nobody does: somebody else must know at once
    that it waits.
    """
    told = escalate(tx, alert)
    next_at = _next_working_time(tx, get_pair(tx, alert.pair_id), tx.now)
    alerts.mark_stepped(tx, alert.id, repeats=alert.repeats, next_step_at=next_at, escalated=told)


def kinds_said_outright(tx: Tx, check_in_id: int) -> set[str]:
    """The kinds of outright words that this check-in gave."""
    return {reason.kind for reason in alerts.list_reasons_of_check_in(tx, check_in_id) if reason.outright}
