"""What is planned and has ended is a session, unless it was skipped: the plan tells the door."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from handlers.ground.turn import Site
from handlers.sessions import calendar_ahead, door
from handlers.sessions.door import Told
from handlers.when.weekly import Weekly
from handlers.who.absent import leaves_out, times_out
from storage import handovers, people, plans
from storage.database import Tx
from storage.pairs import PairState, get_pair
from storage.plans import Plan
from storage.sessions import Source

_FURTHEST_MOVED = timedelta(days=35)  # a meeting may be moved by so much, either way
_JUST_BEFORE = timedelta(seconds=1)
_MOST_AT_ONCE = 60  # after a long outage the rest waits for the next look


@dataclass(frozen=True)
class Meeting:
    """One meeting of a plan, by the day on which it was planned; `moved`: it is at another time.

    `left_out`: its therapist is away then, and has not said that it takes place all the same.
    """

    day: date
    begins: datetime
    ends: datetime
    moved: bool = False
    left_out: bool = False


def weekly_of(plan: Plan) -> Weekly:
    """The rule by which the days of a plan come."""
    return Weekly(plan.first, plan.starts, plan.minutes, plan.weeks, plan.last)


def zone_of(tx: Tx, plan: Plan) -> str:
    """On whose wall the time of a plan stands: the therapist's."""
    return people.get_person(tx, get_pair(tx, plan.pair_id).therapist_id).zone


def meetings(tx: Tx, plan: Plan, after: datetime) -> Iterator[Meeting]:
    """The meetings of a plan that end after this instant, in the order of their days, without those skipped, and
    those in which its therapist is away.
    """
    return (each for each in with_left_out(tx, plan, after) if not each.left_out)


def with_left_out(tx: Tx, plan: Plan, after: datetime) -> Iterator[Meeting]:
    """The same, and those left out because its therapist is away; what was moved, or kept, by hand is not."""
    rule, zone, changes = weekly_of(plan), zone_of(tx, plan), plans.changes_of(tx, plan.id)
    moved_far = [
        day for day, to in changes.items() if to is not None and to >= after - _FURTHEST_MOVED
    ]  # again and again
    begin = min([(after - _FURTHEST_MOVED).astimezone(ZoneInfo(zone)).date(), *moved_far])
    pair = get_pair(tx, plan.pair_id)
    is_out = times_out(tx, pair, after - _FURTHEST_MOVED)
    for day in rule.days(begin):
        begins, ends = rule.span(day, zone)
        changed_to = changes.get(day, begins)
        if changed_to is None:
            continue
        moved = changed_to != begins
        if moved:
            begins, ends = changed_to, changed_to + timedelta(minutes=plan.minutes)
        if ends > after:
            yield Meeting(day, begins, ends, moved=moved, left_out=day not in changes and is_out(begins))


def coming(tx: Tx, plan: Plan, count: int) -> list[Meeting]:
    """The next so many meetings, the soonest first."""
    found = list(islice(meetings(tx, plan, tx.now), count + 6))
    return sorted(found, key=lambda each: each.ends)[:count]


def running(tx: Tx, plan: Plan, within: timedelta) -> Meeting | None:
    """The meeting of this plan that has begun and did not end longer than `within` ago."""
    begun = (each for each in islice(meetings(tx, plan, tx.now - within), 8) if each.begins <= tx.now)
    return next(begun, None)


def look_ahead(tx: Tx, plan_id: int, after: datetime | None = None) -> None:
    """Note when the next meeting of this plan that is still to be reported ends; what is due is not passed over."""
    plan = plans.get_plan(tx, plan_id)
    if plan.ended_at is not None:
        return
    if after is None:
        due = plan.next_at is not None and plan.next_at <= tx.now
        after = plan.next_at - _JUST_BEFORE if due and plan.next_at is not None else tx.now
    ends = [each.ends for each in islice(meetings(tx, plan, after), 12)]
    plans.set_next(tx, plan_id, min(ends, default=None))


def report_ended(tx: Tx, site: Site, plan: Plan) -> None:
    """Every meeting that ended since the last look is a session. Where nobody takes part any more the plan is over."""
    pair = get_pair(tx, plan.pair_id)
    if pair.state in (PairState.LEFT, PairState.MOVED, PairState.CLOSED):
        plans.mark_over(tx, plan.id)
        return
    since = (plan.next_at or tx.now) - _JUST_BEFORE
    ended = [each for each in islice(meetings(tx, plan, since), _MOST_AT_ONCE) if each.ends <= tx.now]
    for each in ended:
        told = Told(Source.PLAN, each.ends, plan.modality, each.begins, reference_of(plan, each.day))
        door.take(tx, site, pair, told)
    calendar_ahead.silence(tx, site, pair, plan)
    look_ahead(tx, plan.id, max((each.ends for each in ended), default=tx.now))


def reference_of(plan: Plan, day: date) -> str:
    """What a plan calls the meeting of a day."""
    return f"{plan.id}/{day.isoformat()}"


def keep(tx: Tx, plan: Plan, day: date) -> None:
    """The meeting of this day takes place as planned, after it was skipped, moved, or left out."""
    plans.take_change_back(tx, plan.id, day)
    begins, _ = weekly_of(plan).span(day, zone_of(tx, plan))
    if leaves_out(tx, get_pair(tx, plan.pair_id), begins):
        plans.set_change(tx, plan.id, day, begins)
    look_ahead(tx, plan.id)


def look_ahead_for(tx: Tx, therapist_id: int) -> None:
    """The therapist's clock is another one now, so that the same wall time is another instant; or they are away at
    other times.
    """
    handed = [*handovers.list_handovers_to(tx, therapist_id), *handovers.list_to_come_to(tx, therapist_id)]
    came = [plan for each in handed for plan in plans.list_of_pair(tx, each.pair_id)]
    for plan in (*plans.list_of_therapist(tx, therapist_id), *came):
        look_ahead(tx, plan.id)
