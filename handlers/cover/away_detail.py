"""One absence: what holds of it, other days, somebody else, calling it off, being back."""

from datetime import datetime
from itertools import takewhile
from zoneinfo import ZoneInfo

from handlers.cover import being_away
from handlers.cover.choosing import list_candidates
from handlers.cover.days_asked import ask_days, begins_today, days_from, days_in_words, instants_of, today_of
from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.sessions import planned_meetings
from handlers.therapists.notices import who_stands_in
from handlers.therapists.still import handed_apart
from handlers.who.absent import goes_on_into, meets, span_in_words, who_covers
from handlers.who.acting import about_stand_in, active_pairs_of, active_pairs_with, colleague_name
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import absences, plans, programmes
from storage.absences import Absence
from storage.programmes import Programme
from storage.stand_ins import find_stand_in_for


def proven(turn: Turn, programme: int, colleague: int = 0, from_at: datetime | None = None) -> Programme:
    """The programme, in which this person may be away, and this colleague, if any, may stand in from then on. Raises
    NotAllowed.
    """
    found = get_proven(turn, Do.BE_AWAY, programmes.get_programme, programme)
    if colleague and colleague not in list_candidates(turn.tx, found.id, turn.person.id, from_at=from_at):
        raise NotAllowed(f"person {colleague} may not stand in for person {turn.person.id}")
    return found


def own_absence(turn: Turn, absence: int) -> Absence:
    """This one, proven to be this therapist's own. Raises NotAllowed."""
    found = absences.get_absence(turn.tx, absence)
    proven(turn, found.programme_id)
    if found.person_id != turn.person.id:
        raise NotAllowed(f"person {turn.person.id} is not the one of absence {absence}")
    return found


def sessions_left_out(turn: Turn, programme: int, begins: datetime, ends: datetime) -> int:
    """How many sessions stand in the plans by which this therapist meets clients in that time, but for those skipped
    or moved by hand.
    """
    me, count = turn.person.id, 0
    own = {each.id: each for each in active_pairs_of(turn.tx, programme, [me])}
    own |= {each.id: each for each in active_pairs_with(turn.tx, programme, [me])}
    for pair in own.values():
        who_meets = meets(turn.tx, pair)
        for plan in plans.list_of_pair(turn.tx, pair.id):
            ahead = takewhile(lambda each: each.begins < ends, planned_meetings.with_left_out(turn.tx, plan, begins))
            changed = plans.changes_of(turn.tx, plan.id)
            theirs = (each for each in ahead if each.begins >= begins and who_meets(each.begins) == me)
            count += sum(each.day not in changed for each in theirs)
    return count


# Taps


@action
def open_away(turn: Turn, *, absence: int) -> Show:
    """One of them."""
    return show(away_detail, absence=own_absence(turn, absence).id)


@action
def call_away_off(turn: Turn, *, absence: int) -> Show:
    """Not away after all, or back."""
    being_away.call_off(turn.tx, own_absence(turn, absence))
    return show(away_detail, absence=absence)


@action
def set_meets(turn: Turn, *, absence: int, meets: bool) -> Show:
    """Whether what is planned in that time takes place all the same."""
    found = own_absence(turn, absence)
    absences.set_meets(turn.tx, absence, meets)
    planned_meetings.look_ahead_for(turn.tx, found.person_id)
    return show(away_detail, absence=absence)


@action
def other_days(turn: Turn, *, absence: int) -> Show:
    """Other days; of one that goes on, another last day."""
    found, args = own_absence(turn, absence), {"absence": absence}
    if found.begun_at is None:
        return ask_days(turn, away_changed.__name__, args)
    return days_from(turn, first=today_of(turn).isoformat(), then=away_changed.__name__, args=args)


@action
def change_days(turn: Turn, *, absence: int, first: str, last: str) -> Show:
    """These days instead: that is right."""
    found = own_absence(turn, absence)
    begins, ends = instants_of(turn, first, last)
    if begins < ends:
        being_away.change(turn.tx, found, begins, ends, found.chosen_id)
    return show(away_detail, absence=absence)


@action
def away_else(turn: Turn, *, absence: int) -> Show:
    """Somebody else."""
    return show(away_who_else, absence=own_absence(turn, absence).id)


@action
def choose_else(turn: Turn, *, absence: int, colleague: int) -> Show:
    """This colleague, from now on or from when it begins."""
    found = own_absence(turn, absence)
    proven(turn, found.programme_id, colleague, found.begins_at)
    being_away.choose(turn.tx, found, colleague)
    return show(away_detail, absence=absence)


# Screens


@view
def away_detail(turn: Turn, *, absence: int) -> Screen:
    """What holds of it now, and what can be said otherwise."""
    found, words = own_absence(turn, absence), turn.words
    span = span_in_words(turn, found)
    if found.is_over(turn.now):
        called_off = found.begins_at >= found.ends_at
        over = words("away-called-off") if called_off else words("away-was", **span)
        return Screen("\n\n".join([over, *_stands_in(turn, found)]))
    runs = found.runs_at(turn.now)
    text = [words("away-now" if runs else "away-ahead", zone=turn.place, **span), *_who(turn, found, runs=runs)]
    left_out = sessions_left_out(turn, found.programme_id, max(found.begins_at, turn.now), found.ends_at)
    if left_out:
        text.append(words("away-meets" if found.meets else "away-left-out", count=left_out))
    buttons = [
        button(words.plain("button-away-back" if runs else "button-away-off"), call_away_off, absence=absence),
        button(words.plain("button-other-last-day" if runs else "button-other-days"), other_days, absence=absence),
        button(words.plain("button-away-else"), away_else, absence=absence),
        _meets_button(turn, found),
    ]
    return Screen("\n\n".join(text), column(*buttons), protect=True)


def _meets_button(turn: Turn, absence: Absence) -> Button:
    label = "button-away-rest" if absence.meets else "button-away-meets"
    return button(turn.words.plain(label), set_meets, absence=absence.id, meets=not absence.meets)


def _who(turn: Turn, absence: Absence, *, runs: bool) -> list[str]:
    """Who stands in, or is going to; or that nobody does, and who knows."""
    if runs:
        return _who_now(turn, absence)
    programme = programmes.get_programme(turn.tx, absence.programme_id)
    return [who_is_to(turn, programme, absence.begins_at, absence.ends_at, absence.chosen_id, "away-chosen")]


def _who_now(turn: Turn, absence: Absence) -> list[str]:
    programme, running = absence.programme_id, find_stand_in_for(turn.tx, absence.programme_id, absence.person_id)
    covers = who_covers(turn.tx, programme, absence.person_id)
    if covers is None and running is None:
        return [turn.words("away-uncovered-own")]
    if covers is None:
        return [*_stands_in(turn, absence), turn.words("away-uncovered-too")]
    if running is not None and running.id != absence.stand_in_id:
        return _stands_in(turn, absence)
    told = turn.words("away-covered", colleague=colleague_name(turn, covers, programme))
    return [told, *handed_apart(turn, programme)]


def _stands_in(turn: Turn, absence: Absence) -> list[str]:
    """Who stands in now, on whose word ever, and until when; none where nobody does."""
    running = find_stand_in_for(turn.tx, absence.programme_id, absence.person_id)
    return [] if running is None else who_stands_in(turn, running)


def who_is_to(
    turn: Turn, programme: Programme, begins: datetime, ends: datetime, chosen: int | None, message: str
) -> str:
    """For the therapist: who is going to stand in then, as `message` says it of somebody chosen; where whoever does now
    goes on to, that.
    """
    words, running = turn.words, goes_on_into(turn.tx, programme.id, turn.person.id, begins)
    if running is not None and running.until >= ends and chosen in (None, running.person_id):
        return words("away-covered-then", **about_stand_in(turn, running))
    if chosen is not None:
        return words(message, colleague=colleague_name(turn, chosen, programme.id))
    if running is not None:
        after = "away-after-rule" if programme.names_stand_ins else "away-after-nobody"
        return f"{words('away-covered-part', **about_stand_in(turn, running))} {words(after)}"
    return words("away-draft-rule" if programme.names_stand_ins else "away-draft-nobody")


@view
def away_changed(turn: Turn, *, absence: int, first: str, last: str) -> Screen:
    """The other days, read back before they hold."""
    found, words = own_absence(turn, absence), turn.words
    begins, ends = instants_of(turn, first, last)
    if found.is_over(turn.now) or begins >= ends:
        return away_detail(turn, absence=absence)
    begun = found.begun_at is not None
    since = found.begins_at.astimezone(ZoneInfo(turn.person.zone)).date().isoformat() if begun else first
    text = words("away-draft", days=days_in_words(turn, since, last), zone=turn.place, today=begins_today(turn, since))
    right = button(words.plain("button-right"), change_days, absence=absence, first=first, last=last)
    return Screen(text, column(right, button(words.plain("button-other-days"), other_days, absence=absence)))


@view
def away_who_else(turn: Turn, *, absence: int) -> Screen:
    """Who stands in instead?"""
    found, words = own_absence(turn, absence), turn.words
    buttons = [
        button(colleague_name(turn, each, found.programme_id), choose_else, absence=absence, colleague=each)
        for each in list_candidates(turn.tx, found.programme_id, found.person_id, from_at=found.begins_at)
    ]
    back = way_back(words.plain("button-back"), open_away, absence=absence)
    text = words("away-who-else" if buttons else "away-nobody-else")
    return Screen(text, column(*buttons), foot=column(back), protect=True)
