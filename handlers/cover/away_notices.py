"""What is told about a therapist who is away: to who is to stand in, to supervisors, and to who is back."""

from collections.abc import Mapping

from handlers.cover import being_away
from handlers.cover.choosing import list_candidates
from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.therapists.meanwhile import meanwhile
from handlers.therapists.notices import stand_in_for_colleague, stand_in_over, who_stands_in
from handlers.therapists.still import still, with_still
from handlers.who.absent import goes_on_into, span_in_words, who_covers
from handlers.who.acting import about_stand_in, colleague_name, last_day
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import absences, people, programmes
from storage.absences import Absence
from storage.people import Role
from storage.programmes import Programme
from storage.stand_ins import StandIn, find_stand_in_for, get_stand_in, list_lasting


def _as_colleague(turn: Turn, absence: int) -> Absence:
    """This absence, for a therapist of the same programme. Raises NotAllowed."""
    found = absences.get_absence(turn.tx, absence)
    get_proven(turn, Do.BE_AWAY, programmes.get_programme, found.programme_id)
    return found


def _as_leader(turn: Turn, absence: int) -> Absence:
    found = absences.get_absence(turn.tx, absence)
    get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, found.programme_id)
    return found


# Taps


@action
def cannot_stand_in(turn: Turn, *, absence: int) -> Show:
    """Not then: somebody else has to be found."""
    found = _as_colleague(turn, absence)
    running = _runs_with_me(turn, found)
    does_anyway = running is not None and running.until >= found.ends_at
    if found.chosen_id == turn.person.id and not found.is_over(turn.now) and not does_anyway:
        being_away.decline(turn.tx, found)
    return show(to_stand_in, absence=absence)


@action
def open_uncovered(turn: Turn, *, absence: int) -> Show:
    """Who stands in for this one?"""
    return show(away_uncovered, absence=_as_leader(turn, absence).id)


@action
def cover_by(turn: Turn, *, absence: int, colleague: int) -> Show:
    """A supervisor, or a manager, chooses who stands in."""
    found = _as_leader(turn, absence)
    if colleague not in list_candidates(turn.tx, found.programme_id, found.person_id, from_at=found.begins_at):
        raise NotAllowed(f"person {colleague} may not stand in for person {found.person_id}")
    being_away.choose_for(turn.tx, found, colleague)
    return show(away_uncovered, absence=absence)


# Screens


@view
def to_stand_in(turn: Turn, *, absence: int) -> Screen:
    """For who is to stand in: for whom, from when until when; or that they are not, or do already."""
    found, words = _as_colleague(turn, absence), turn.words
    if found.chosen_id != turn.person.id or found.is_over(turn.now):
        return _not_to_stand_in(turn, found)
    running = _runs_with_me(turn, found)
    if found.begun_at is not None:
        return _not_to_stand_in(turn, found) if running is None else stand_in_for_colleague(turn, stand_in=running.id)
    values = {**_about(turn, found), **span_in_words(turn, found)}
    day = {} if running is None else {"day": last_day(turn, running)}
    if running is not None and running.until >= found.ends_at:
        return Screen(words("to-stand-in-already", **values, **day), protect=True)
    cannot = button(words.plain("button-cannot-stand-in"), cannot_stand_in, absence=absence)
    text = words("to-stand-in-besides" if day else "to-stand-in", **values, **day)
    return Screen(text, column(cannot), protect=True)


def _about(turn: Turn, absence: Absence) -> dict[str, str]:
    return {
        "therapist": colleague_name(turn, absence.person_id, absence.programme_id),
        "programme": programmes.get_programme(turn.tx, absence.programme_id).name,
    }


def _runs_with_me(turn: Turn, absence: Absence) -> StandIn | None:
    """This person's standing in for the one of this absence now, on whose word ever."""
    running = find_stand_in_for(turn.tx, absence.programme_id, absence.person_id)
    return running if running is not None and running.person_id == turn.person.id else None


def _not_to_stand_in(turn: Turn, absence: Absence) -> Screen:
    """They need not, because of this time away; what holds in its place, or besides."""
    instead = _instead(turn, absence)
    if instead is not None and instead.chosen_id == turn.person.id and instead.begun_at is None:
        return to_stand_in(turn, absence=instead.id)
    if absence.stand_in_id is not None and turn.person.id == get_stand_in(turn.tx, absence.stand_in_id).person_id:
        return stand_in_over(turn, stand_in=absence.stand_in_id)
    held = still(turn, absence.programme_id, absence.person_id)
    if held:
        text = with_still(turn, turn.words("to-stand-in-still", **_about(turn, absence)), held)
        return Screen(text, protect=True)
    return Screen(turn.words("to-stand-in-not", **_about(turn, absence)), protect=True)


def _instead(turn: Turn, absence: Absence) -> Absence | None:
    """Where this one is over: the time away with which it became one."""
    if not absence.is_over(turn.now):
        return None
    theirs = absences.list_absences(turn.tx, absence.programme_id, absence.person_id)
    return next((each for each in theirs if each.begins_at <= absence.begins_at < each.ends_at), None)


@view
def away_uncovered(turn: Turn, *, absence: int) -> Screen:
    """For supervisors, or failing them managers: somebody is away, or going to be, and nobody stands in; or does."""
    found, words = _as_leader(turn, absence), turn.words
    therapist = colleague_name(turn, found.person_id, found.programme_id)
    values = {"therapist": therapist, **span_in_words(turn, found)}
    if found.is_over(turn.now):
        now = _instead(turn, found) or absences.find_absence(turn.tx, found.programme_id, found.person_id)
        if now is not None:
            return away_uncovered(turn, absence=now.id)
        return Screen(words("away-leader-over", therapist=therapist), protect=True)
    covers = _covers(turn, found)
    if covers is not None:
        colleague = colleague_name(turn, covers, found.programme_id)
        return Screen(words("away-leader-covered", colleague=colleague, **values), protect=True)
    buttons = [
        button(colleague_name(turn, each, found.programme_id), cover_by, absence=absence, colleague=each)
        for each in list_candidates(turn.tx, found.programme_id, found.person_id, from_at=found.begins_at)
    ]
    told = _told_uncovered(turn, found, values)
    ask = words("away-leader-who" if buttons else "away-leader-nobody")
    return Screen(f"{told}\n\n{ask}", column(*buttons), protect=True)


def _told_uncovered(turn: Turn, absence: Absence, values: Mapping[str, str]) -> str:
    """That nobody is there, or is to be; or only until a day, or as somebody who is away too."""
    link = goes_on_into(turn.tx, absence.programme_id, absence.person_id, max(absence.begins_at, turn.now))
    now = "now" if absence.runs_at(turn.now) else "ahead"
    if link is None:
        return turn.words(f"away-leader-{now}", **values)
    return turn.words(f"away-leader-{now}-but", **{**values, **_who_and_until(turn, link)})


def _who_and_until(turn: Turn, link: StandIn) -> dict[str, str]:
    return {"colleague": colleague_name(turn, link.person_id, link.programme_id), "day": last_day(turn, link)}


@view
def away_over(turn: Turn, *, absence: int) -> Screen:
    """For who is back, where nobody stood in to the end: what happened meanwhile."""
    found = _as_colleague(turn, absence)
    if found.person_id != turn.person.id:
        raise NotAllowed(f"person {turn.person.id} is not the one of absence {absence}")
    again = absences.find_absence(turn.tx, found.programme_id, found.person_id) is not None
    over = turn.words("away-was", **span_in_words(turn, found)) if again else turn.words("away-over")
    told = f"{over} {meanwhile(turn, found.programme_id, found.begins_at, found.ends_at)}"
    running = find_stand_in_for(turn.tx, found.programme_id, found.person_id)
    return Screen("\n\n".join([told, *([] if running is None else who_stands_in(turn, running))]), protect=True)


def away_buttons(turn: Turn, programme: Programme) -> list[Button]:
    """For each therapist who is away, or going to be, and for whom nobody stands in: to name somebody."""
    return [
        button(
            turn.words.plain("button-away-leader-who", therapist=colleague_name(turn, each.person_id, programme.id)),
            open_uncovered, absence=each.id,
        )
        for each in absences.list_of_programme(turn.tx, programme.id)
        if _covers(turn, each) is None
    ]  # fmt: skip


def _covers(turn: Turn, absence: Absence) -> int | None:
    """Who stands in, or is to; or does already, and goes on to until it ends."""
    if absence.runs_at(turn.now):
        return who_covers(turn.tx, absence.programme_id, absence.person_id)
    link = goes_on_into(turn.tx, absence.programme_id, absence.person_id, absence.begins_at)
    if absence.chosen_id is None and link is not None and link.until >= absence.ends_at:
        return link.person_id
    return absence.chosen_id


def away_lines(turn: Turn, programme: Programme) -> list[str]:
    """A line for each therapist who is away, or going to be, under a head, for supervisors; and one for each who stands
    in now, whom none of these tells of, under another; none where nobody is, or does.
    """
    lines, told = list[str](), set[int]()
    for each in absences.list_of_programme(turn.tx, programme.id):
        if people.holds(turn.tx, each.person_id, programme.id, Role.THERAPIST):
            link = find_stand_in_for(turn.tx, programme.id, each.person_id) if each.runs_at(turn.now) else None
            lines.append(_away_line(turn, each, link))
            told |= set() if link is None or _covers(turn, each) != link.person_id else {link.id}
    running = sorted(list_lasting(turn.tx, programme.id), key=lambda link: (link.until, link.id))
    others = [
        turn.words("away-leader-stand-in", **about_stand_in(turn, each)) for each in running if each.id not in told
    ]
    return [
        *([turn.words("away-leader-head"), *lines] if lines else []),
        *([turn.words("away-leader-stand-ins"), *others] if others else []),
    ]


def _away_line(turn: Turn, absence: Absence, link: StandIn | None) -> str:
    """Until when somebody stands in too, where that is for longer; or that who does is away too. `link`: of now."""
    words, covers = turn.words, _covers(turn, absence)
    therapist = colleague_name(turn, absence.person_id, absence.programme_id)
    values = {"therapist": therapist, **span_in_words(turn, absence)}
    if covers is None and link is None:
        ahead = goes_on_into(turn.tx, absence.programme_id, absence.person_id, absence.begins_at)
        if ahead is None:
            return words("away-leader-line-nobody", **values)
        return words("away-leader-line-part", **{**values, **_who_and_until(turn, ahead)})
    if covers is None and link is not None:
        return words("away-leader-line-away-too", **{**values, **_who_and_until(turn, link)})
    if link is not None and link.person_id == covers and link.until != absence.ends_at:
        return words("away-leader-line-until", **{**values, **_who_and_until(turn, link)})
    colleague = colleague_name(turn, covers or 0, absence.programme_id)
    return words("away-leader-line", colleague=colleague, **values)
