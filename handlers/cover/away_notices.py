"""What is told about a therapist who is away: to who is to stand in, to supervisors, and to who is back."""

from handlers.cover import being_away
from handlers.cover.choosing import list_candidates
from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.therapists.meanwhile import meanwhile
from handlers.therapists.notices import stand_in_for_colleague
from handlers.who.absent import span_in_words, who_covers
from handlers.who.acting import colleague_name
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import absences, people, programmes
from storage.absences import Absence
from storage.people import Role
from storage.programmes import Programme


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
    if found.chosen_id == turn.person.id and not found.is_over(turn.now):
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
    values = {
        "therapist": colleague_name(turn, found.person_id, found.programme_id),
        "programme": programmes.get_programme(turn.tx, found.programme_id).name,
    }
    if found.chosen_id != turn.person.id or found.is_over(turn.now):
        return Screen(words("to-stand-in-not", **values), protect=True)
    if found.begun_at is not None and found.stand_in_id is not None:
        return stand_in_for_colleague(turn, stand_in=found.stand_in_id)
    cannot = button(words.plain("button-cannot-stand-in"), cannot_stand_in, absence=absence)
    return Screen(words("to-stand-in", **span_in_words(turn, found), **values), column(cannot), protect=True)


@view
def away_uncovered(turn: Turn, *, absence: int) -> Screen:
    """For supervisors, or failing them managers: somebody is away, or going to be, and nobody stands in; or does."""
    found, words = _as_leader(turn, absence), turn.words
    therapist = colleague_name(turn, found.person_id, found.programme_id)
    values = {"therapist": therapist, **span_in_words(turn, found)}
    if found.is_over(turn.now):
        return Screen(words("away-leader-over", therapist=therapist), protect=True)
    covers = _covers(turn, found)
    if covers is not None:
        colleague = colleague_name(turn, covers, found.programme_id)
        return Screen(words("away-leader-covered", colleague=colleague, **values), protect=True)
    buttons = [
        button(colleague_name(turn, each, found.programme_id), cover_by, absence=absence, colleague=each)
        for each in list_candidates(turn.tx, found.programme_id, found.person_id, from_at=found.begins_at)
    ]
    told = words("away-leader-now" if found.runs_at(turn.now) else "away-leader-ahead", **values)
    ask = words("away-leader-who" if buttons else "away-leader-nobody")
    return Screen(f"{told}\n\n{ask}", column(*buttons), protect=True)


@view
def away_over(turn: Turn, *, absence: int) -> Screen:
    """For who is back, where nobody stood in to the end: what happened meanwhile."""
    found = _as_colleague(turn, absence)
    if found.person_id != turn.person.id:
        raise NotAllowed(f"person {turn.person.id} is not the one of absence {absence}")
    told = meanwhile(turn, found.programme_id, found.begins_at, found.ends_at)
    return Screen(f"{turn.words('away-over')} {told}", protect=True)


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
    """Who stands in, or is to."""
    if not absence.runs_at(turn.now):
        return absence.chosen_id
    return who_covers(turn.tx, absence.programme_id, absence.person_id)


def away_lines(turn: Turn, programme: Programme) -> list[str]:
    """A line for each therapist who is away, or going to be, under a head, for supervisors; none where nobody is."""
    lines: list[str] = []
    for each in absences.list_of_programme(turn.tx, programme.id):
        if not people.holds(turn.tx, each.person_id, programme.id, Role.THERAPIST):
            continue
        covers = _covers(turn, each)
        values = {"therapist": colleague_name(turn, each.person_id, programme.id), **span_in_words(turn, each)}
        if covers is None:
            lines.append(turn.words("away-leader-line-nobody", **values))
        else:
            name = colleague_name(turn, covers, programme.id)
            lines.append(turn.words("away-leader-line", colleague=name, **values))
    return [turn.words("away-leader-head"), *lines] if lines else []
