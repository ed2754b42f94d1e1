"""While nobody has seen an alert: who is told, when it is repeated, who learns that it waits."""

from datetime import datetime

from handlers.when.hours import next_working_time, outside_quiet
from handlers.who.absent import is_away
from handlers.who.acting import therapist_in_charge
from handlers.who.notice import notify
from storage import alerts, outgoing, people
from storage.alerts import Alert
from storage.database import Tx, of_many
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import Pair, get_pair
from storage.people import Person, Role
from storage.programmes import get_programme

ALERT_LINE = "alert_line"


def first_repeat(tx: Tx, alert: Alert, since: datetime | None = None) -> datetime:
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
    if alert.repeats == 0 and alert.escalated_at is not None:
        next_at = _repeat_to_others(tx, alert, since or tx.now)
    elif alert.repeats == 0 and person is not None and person.unreachable_at is None:
        next_at = first_repeat(tx, alert, since)
    else:
        next_at = _next_working_time(tx, get_pair(tx, alert.pair_id), since or tx.now)
    alerts.set_next_step(tx, alert.id, next_at)


def _repeat_to_others(tx: Tx, alert: Alert, since: datetime) -> datetime:
    """The first working day after everybody else was told of it who is told of it since then: nobody is told twice."""
    told = whom_to_tell(tx, alert)[1]
    told_at = max((outside_quiet(since, person.zone, person.quiet) for person in told), default=since)
    return _next_working_time(tx, get_pair(tx, alert.pair_id), told_at)


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


def list_unsent_since(tx: Tx) -> list[datetime]:
    """Of each alert that could have been with its therapist by now, and has not left: since when."""
    due = [_sendable_at(tx, each) for each in alerts.list_unsent(tx)]
    return [at for at in due if at <= tx.now]


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
    next_at = _repeat_to_others(tx, alert, tx.now)
    alerts.mark_stepped(tx, alert.id, repeats=alert.repeats, next_step_at=next_at, escalated=told)
