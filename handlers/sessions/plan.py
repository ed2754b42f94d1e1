"""`/plan`: with whom a therapist meets every week, so that those sessions report themselves; skipping or moving one."""

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Button, Screen, Show, ask_back, button, column, show
from handlers.ground.turn import Turn
from handlers.sessions import planned_meetings
from handlers.sessions.door import usual_modality
from handlers.sessions.plan_detail import open_plan, plan_detail, plan_in_words, told_of
from handlers.when.times import times_of_day
from handlers.who.acting import code_of
from handlers.who.caseload import caseload_of, missed_code, missed_words
from handlers.who.rights import Do, get_proven
from storage import pairs, people, plans
from storage.pairs import Pair, PairState
from storage.sessions import Modality

_LENGTHS = (50, 60, 90, 30, 25)
_WEEKS = (1, 2, 3, 4)


def _active_pairs(turn: Turn) -> list[Pair]:
    own = [pair for pair in caseload_of(turn.tx, turn.person) if pair.state is PairState.ACTIVE]
    return sorted(own, key=lambda pair: pair.code.casefold())


# Commands and taps


@command("plan")
def on_plan(turn: Turn, argument: str = "") -> Show:
    """`/plan`, or `/plan K7`: with one plan of this client it opens, with none it is made."""
    code = argument.strip().casefold()
    with turn.tx.sparing():
        meant = [pair for pair in _active_pairs(turn) if pair.code.casefold() == code]
        found = [plan for pair in meant for plan in plans.list_of_pair(turn.tx, pair.id)]
    if not meant:
        return show(plan_list, **missed_code(turn, code))
    if len(meant) > 1 or len(found) > 1:
        return show(plan_list)
    return show(plan_detail, plan=found[0].id) if found else show(plan_weekday, pair=meant[0].id)


@action
def start_plan(turn: Turn) -> Show:
    """The same, from a button."""
    return on_plan(turn)


@action
def plan_new(turn: Turn) -> Show:
    """One more: with whom?"""
    with turn.tx.sparing():
        own = _active_pairs(turn)
        alone = len(own) == 1 and not turn.tx.left_out
    return show(plan_weekday, pair=own[0].id) if alone else show(plan_whom)


@action
def plan_with(turn: Turn, *, pair: int) -> Show:
    """With this client: on which day?"""
    return show(plan_weekday, pair=get_proven(turn, Do.REPORT, pairs.get_pair, pair).id)


@action
def plan_on(turn: Turn, *, pair: int, first: str) -> Show:
    """From this day on: at what time?"""
    args = {"pair": get_proven(turn, Do.REPORT, pairs.get_pair, pair).id, "first": first}
    people.set_awaiting(turn.tx, turn.person.id, take_start.__name__, args)
    return Show(plan_time.__name__, args)


@prompt
def take_start(turn: Turn, text: str, *, pair: int, first: str) -> Show:
    """A typed time of day at which they begin."""
    found = get_proven(turn, Do.REPORT, pairs.get_pair, pair)
    meant = times_of_day(text, turn.words.language)
    if len(meant) == 1:
        return _draft(turn, found, first, f"{meant[0]:%H:%M}")
    people.set_awaiting(turn.tx, turn.person.id, take_start.__name__, {"pair": pair, "first": first})
    if meant:
        return ask_back(plan_time_which, pair=pair, first=first, times=[f"{each:%H:%M}" for each in meant])
    return show(plan_time_again, pair=pair, first=first)


@action
def plan_at(turn: Turn, *, pair: int, first: str, starts: str) -> Show:
    """At this one of the times that were meant."""
    return _draft(turn, get_proven(turn, Do.REPORT, pairs.get_pair, pair), first, starts)


def _draft(turn: Turn, pair: Pair, first: str, starts: str) -> Show:
    modality = usual_modality(turn.tx, pair).value
    return show(plan_draft, pair=pair.id, first=first, starts=starts, minutes=_LENGTHS[0], weeks=1, modality=modality)


@action
def plan_change(turn: Turn, *, pair: int, first: str, starts: str, minutes: int, weeks: int, modality: str) -> Show:
    """Another length, rhythm or modality."""
    get_proven(turn, Do.REPORT, pairs.get_pair, pair)
    return show(plan_draft, pair=pair, first=first, starts=starts, minutes=minutes, weeks=weeks, modality=modality)


@action
def plan_save(turn: Turn, *, pair: int, first: str, starts: str, minutes: int, weeks: int, modality: str) -> Show:
    """It holds from now on. Saved twice, it is one; with another length, rhythm or modality, that holds."""
    found = get_proven(turn, Do.REPORT, pairs.get_pair, pair)
    if found.state is not PairState.ACTIVE:
        return show(plan_list)
    begins = date.fromisoformat(first)
    same = [each for each in plans.list_of_pair(turn.tx, pair) if (each.first, each.starts) == (begins, starts)]
    made = same[0].id if same else plans.add_plan(
        turn.tx, pair, Modality(modality), first=begins, starts=starts, minutes=minutes, weeks=weeks
    ).id  # fmt: skip
    plans.set_plan(turn.tx, made, Modality(modality), minutes=minutes, weeks=weeks)
    planned_meetings.look_ahead(turn.tx, made)
    return show(plan_detail, plan=made, new=True)


# Screens


@view
@leaving_out
def plan_list(turn: Turn, *, missed: int | None = None) -> Screen:
    """Every plan of the caseload, and a way to make one. `missed`: as `missed_code` says."""
    words, own = turn.words, _active_pairs(turn)
    if not own:
        return Screen(nothing(turn, "session-nobody"))
    planned_with = turn.tx.of_each(own, lambda pair: [(pair, plan) for plan in plans.list_of_pair(turn.tx, pair.id)])
    found = [each for several in planned_with for each in several]
    lines = [words("plan-line", code=code_of(turn, pair), **told_of(turn, plan)) for pair, plan in found]
    buttons = [
        button(words.plain("plan-button", code=code_of(turn, pair), **told_of(turn, plan)), open_plan, plan=plan.id)
        for pair, plan in found
    ]
    more = [words("plan-many", code=found[0][0].code)] if len(lines) > 1 else []
    text = "\n".join([words("plan-list"), *lines]) if lines else nothing(turn, "plan-none")
    whole = "\n\n".join([*missed_words(turn, missed), text, *more])
    return Screen(whole, column(*buttons, button(words.plain("button-plan-new"), plan_new)), private=True)


@view
@leaving_out
def plan_whom(turn: Turn) -> Screen:
    """With whom?"""
    buttons = [button(code_of(turn, pair), plan_with, pair=pair.id) for pair in _active_pairs(turn)]
    return Screen(turn.words("plan-whom"), column(*buttons))


@view
def plan_weekday(turn: Turn, *, pair: int) -> Screen:
    """On which day? The next seven, each by its weekday."""
    found = get_proven(turn, Do.REPORT, pairs.get_pair, pair)
    days = [turn.now + timedelta(days=ahead) for ahead in range(7)]
    buttons = [
        button(
            turn.words.weekday(at, turn.person.zone), plan_on, pair=pair,
            first=at.astimezone(ZoneInfo(turn.person.zone)).date().isoformat(),
        )
        for at in days
    ]  # fmt: skip
    rows = tuple(tuple(buttons[place : place + 2]) for place in range(0, 7, 2))
    return Screen(turn.words("plan-weekday", code=code_of(turn, found)), rows)


@view
def plan_time(turn: Turn, *, pair: int, first: str) -> Screen:
    """Room for a time."""
    return Screen(turn.words("plan-time", zone=turn.place))


@view
def plan_time_again(turn: Turn, *, pair: int, first: str) -> Screen:
    """That was no time of day."""
    return Screen(turn.words("plan-time-again"))


@view
def plan_time_which(turn: Turn, *, pair: int, first: str, times: list[str]) -> Screen:
    """Which of the times that were meant?"""
    buttons = [button(each, plan_at, pair=pair, first=first, starts=each) for each in times]
    return Screen(turn.words("which-meant"), column(*buttons))


@view
def plan_draft(turn: Turn, *, pair: int, first: str, starts: str, minutes: int, weeks: int, modality: str) -> Screen:
    """What it is going to be; each tap changes one thing."""
    found, words = get_proven(turn, Do.REPORT, pairs.get_pair, pair), turn.words
    own: dict[str, Any] = {
        "pair": pair, "first": first, "starts": starts, "minutes": minutes, "weeks": weeks, "modality": modality
    }  # fmt: skip
    told = plan_in_words(turn, date.fromisoformat(first), starts, minutes, weeks, modality)
    modalities = [each.value for each in Modality]
    changes: list[Button] = [
        button(words.plain("plan-minutes", **told), plan_change, **{**own, "minutes": _after(_LENGTHS, minutes)}),
        button(words.plain("plan-weeks", **told), plan_change, **{**own, "weeks": _after(_WEEKS, weeks)}),
        button(words.plain("plan-modality", **told), plan_change, **{**own, "modality": _after(modalities, modality)}),
    ]
    save = button(words.plain("button-plan-save"), plan_save, **own)
    return Screen(words("plan-draft", code=code_of(turn, found), **told), column(*changes, save))


def _after(choices: Any, chosen: Any) -> Any:
    """The next choice, and after the last the first again."""
    place = list(choices).index(chosen) if chosen in choices else -1
    return choices[(place + 1) % len(choices)]
