"""One plan, and the next of its meetings: skipping one, moving one, ending it."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, ask_back, button, column, show
from handlers.ground.turn import Turn
from handlers.sessions import calendar_ahead, planned_meetings
from handlers.sessions.calendar_ahead import Off
from handlers.sessions.planned_meetings import Meeting
from handlers.sessions.same_session import are_same
from handlers.when.moments import moments_ahead
from handlers.who.absent import meets
from handlers.who.acting import code_of, colleague_name
from handlers.who.rights import Do, get_proven
from storage import pairs, people, plans
from storage.pairs import Pair
from storage.plans import Plan

_COMING = 4
_FURTHEST = timedelta(days=30)


def _own_plan(turn: Turn, plan: int) -> Plan:
    """This plan, proven to be of a pair this person may report sessions of. Raises NotAllowed."""
    found = plans.get_plan(turn.tx, plan)
    get_proven(turn, Do.REPORT, pairs.get_pair, found.pair_id)
    return found


@action
def open_plan(turn: Turn, *, plan: int) -> Show:
    """One of them, and what comes next."""
    return show(plan_detail, plan=_own_plan(turn, plan).id)


@action
def skip_meeting(turn: Turn, *, plan: int, day: str) -> Show:
    """This one does not take place."""
    return _changed(turn, plan, day, None)


@action
def keep_meeting(turn: Turn, *, plan: int, day: str) -> Show:
    """It takes place as planned, after all."""
    planned_meetings.keep(turn.tx, _own_plan(turn, plan), date.fromisoformat(day))
    return show(plan_detail, plan=plan)


@action
def move_meeting(turn: Turn, *, plan: int, day: str) -> Show:
    """This one is at another time, which is going to be typed."""
    args = {"plan": _own_plan(turn, plan).id, "day": day}
    people.set_awaiting(turn.tx, turn.person.id, take_moved.__name__, args)
    return Show(meeting_time.__name__, args)


@prompt
def take_moved(turn: Turn, text: str, *, plan: int, day: str) -> Show:
    """A typed day and time at which one begins instead."""
    _own_plan(turn, plan)
    meant = moments_ahead(text, turn.now, turn.person.zone, turn.words.language, within=_FURTHEST)
    if len(meant) == 1:
        return _changed(turn, plan, day, meant[0])
    people.set_awaiting(turn.tx, turn.person.id, take_moved.__name__, {"plan": plan, "day": day})
    if meant:
        return ask_back(meeting_which, plan=plan, day=day, times=[at.isoformat() for at in meant])
    return show(meeting_time_again, plan=plan, day=day)


@action
def move_to_time(turn: Turn, *, plan: int, day: str, at: str) -> Show:
    """To this one of the times that were meant."""
    return _changed(turn, plan, day, datetime.fromisoformat(at))


def _changed(turn: Turn, plan: int, day: str, moved_to: datetime | None) -> Show:
    found, of_day = _own_plan(turn, plan), date.fromisoformat(day)
    if found.ended_at is None and any(each.day == of_day for each in planned_meetings.coming(turn.tx, found, 60)):
        plans.set_change(turn.tx, plan, of_day, moved_to)
        planned_meetings.look_ahead(turn.tx, plan)
    return show(plan_detail, plan=plan)


@action
def end_plan(turn: Turn, *, plan: int) -> Show:
    """They meet like this no longer."""
    plans.mark_over(turn.tx, _own_plan(turn, plan).id)
    return show(plan_detail, plan=plan)


# Screens


def told_of(turn: Turn, plan: Plan) -> dict[str, str | int]:
    """A plan, as the words want it."""
    return plan_in_words(turn, plan.first, plan.starts, plan.minutes, plan.weeks, plan.modality)


def plan_in_words(
    turn: Turn, first: date, starts: str, minutes: int, weeks: int, modality: str
) -> dict[str, str | int]:
    """The same of one that is not made yet."""
    noon = datetime.combine(first, datetime.min.time().replace(hour=12), tzinfo=ZoneInfo(turn.person.zone))
    return {
        "weekday": turn.words.weekday(noon, turn.person.zone),
        "time": starts,
        "minutes": minutes,
        "weeks": weeks,
        "modality": turn.words.plain(f"modality-{modality.replace('_', '-')}"),
    }


@view
def plan_detail(turn: Turn, *, plan: int, new: bool = False) -> Screen:
    """One plan: what comes next, each to be skipped or moved, and an end."""
    found, words = _own_plan(turn, plan), turn.words
    pair = pairs.get_pair(turn.tx, found.pair_id)
    told = {"code": code_of(turn, pair), **told_of(turn, found)}
    if found.ended_at is not None:
        return Screen(words("plan-over", **told))
    head = [words("plan-new", cadence=pair.cadence, **told)] if new else []
    still = [words("plan-still-there", days=words.in_a_row(there))] if (there := _still_there(turn, found)) else []
    lines = [words("plan-line", **told), *_next_in_words(turn, found), *_left_out_in_words(turn, found, pair), *still]
    end = column(button(words.plain("button-plan-end"), end_plan, plan=plan))
    return Screen("\n".join([*head, *lines]), _meeting_rows(turn, found), foot=end, private=True)


def _next_in_words(turn: Turn, plan: Plan) -> list[str]:
    coming, pair = planned_meetings.coming(turn.tx, plan, _COMING), pairs.get_pair(turn.tx, plan.pair_id)
    off = calendar_ahead.find_off(turn.tx, turn.site, pair, plan, [(each.begins, each.ends) for each in coming])
    ahead = [_one_in_words(turn, *both) for both in zip(coming, off, strict=True)]
    return [turn.words("plan-ahead"), *ahead] if ahead else []


def _one_in_words(turn: Turn, meeting: Meeting, off: Off | None) -> str:
    words, moment = turn.words, _moment(turn, meeting.begins)
    if off is not None:
        return words("plan-next-off", how="booking" if off.booked else "calendar", moment=moment)
    return words("plan-next-moved" if meeting.moved else "plan-next", moment=moment)


def _still_there(turn: Turn, plan: Plan) -> list[str]:
    """The days ahead that are skipped, or at another time, and stand in the calendar as they were planned."""
    rule, zone = planned_meetings.weekly_of(plan), planned_meetings.zone_of(turn.tx, plan)
    spans = [rule.span(day, zone) for day in sorted(plans.changes_of(turn.tx, plan.id))]
    meets = [(each.begins, each.ends) for each in planned_meetings.coming(turn.tx, plan, _COMING)]
    changed = [span for span in spans if not any(are_same(turn.site, span, one) for one in meets)]
    there = calendar_ahead.stand_there(turn.tx, turn.site, pairs.get_pair(turn.tx, plan.pair_id), changed)
    return [turn.date(span[0]) for span, stands in zip(changed, there, strict=True) if stands and span[1] > turn.now]


def _left_out_in_words(turn: Turn, plan: Plan, pair: Pair) -> list[str]:
    """For whoever is away then themselves, and for others; one line for each who is."""
    who_meets, days = meets(turn.tx, pair), dict[int, list[str]]()
    for each in _out_ahead(turn, plan):
        days.setdefault(who_meets(each.begins), []).append(turn.date(each.begins))
    return [_left_out_of(turn, pair, who, turn.words.in_a_row(found)) for who, found in days.items()]


def _left_out_of(turn: Turn, pair: Pair, who: int, days: str) -> str:
    whose = "own" if who == turn.person.id else "colleague"
    name = colleague_name(turn, who, pair.programme_id)
    return turn.words("plan-left-out", whose=whose, colleague=name, days=days)


def _moment(turn: Turn, at: datetime) -> str:
    return turn.words.moment(turn.words.day_in_full(at, turn.person.zone), at, turn.person.zone)


def _meeting_rows(turn: Turn, plan: Plan) -> tuple[tuple[Button, ...], ...]:
    words, rows = turn.words, []
    for each in planned_meetings.coming(turn.tx, plan, _COMING):
        day, label = each.day.isoformat(), turn.date(each.begins)
        skip = button(words.plain("button-plan-skip", day=label), skip_meeting, plan=plan.id, day=day)
        move = button(words.plain("button-plan-move", day=label), move_meeting, plan=plan.id, day=day)
        rows.append((skip, move))
    out = {**_skipped(turn, plan), **_left_out(turn, plan)}
    back = [
        (button(words.plain("button-plan-keep", day=label), keep_meeting, plan=plan.id, day=day),)
        for day, label in sorted(out.items())
    ]
    return (*rows, *back)


def _skipped(turn: Turn, plan: Plan) -> Mapping[str, str]:
    """The days ahead that are skipped, with how they are called."""
    rule, zone = planned_meetings.weekly_of(plan), planned_meetings.zone_of(turn.tx, plan)
    found = {}
    for day, moved_to in sorted(plans.changes_of(turn.tx, plan.id).items()):
        begins, ends = rule.span(day, zone)
        if moved_to is None and ends > turn.now:
            found[day.isoformat()] = turn.date(begins)
    return found


def _left_out(turn: Turn, plan: Plan) -> Mapping[str, str]:
    """The next days on which nobody meets, as whoever would is away, with how they are called."""
    return {each.day.isoformat(): turn.date(each.begins) for each in _out_ahead(turn, plan)}


def _out_ahead(turn: Turn, plan: Plan) -> list[Meeting]:
    ahead = takewhile(
        lambda each: each.begins < turn.now + _FURTHEST, planned_meetings.with_left_out(turn.tx, plan, turn.now)
    )
    return [each for each in ahead if each.left_out]


@view
def meeting_time(turn: Turn, *, plan: int, day: str) -> Screen:
    """Room for another time."""
    return Screen(turn.words("meeting-time", zone=turn.place, example=_example(turn)))


@view
def meeting_time_again(turn: Turn, *, plan: int, day: str) -> Screen:
    """That was no time ahead."""
    return Screen(turn.words("meeting-time-again", example=_example(turn), days=_FURTHEST.days))


def _example(turn: Turn) -> str:
    at = turn.now + timedelta(days=2)
    return f"{turn.words.weekday(at, turn.person.zone)} 16:30"


@view
def meeting_which(turn: Turn, *, plan: int, day: str, times: list[str]) -> Screen:
    """Which of the times that were meant?"""
    buttons = [button(turn.moment(datetime.fromisoformat(at)), move_to_time, plan=plan, day=day, at=at) for at in times]
    return Screen(turn.words("which-meant"), column(*buttons))
