"""One client for a while: until when, what holds now, and the end of it, for the therapist and for whoever has them."""

from dataclasses import replace
from datetime import date, datetime

from handlers.cover import for_a_while
from handlers.cover.choosing import can_stand_in
from handlers.cover.days_asked import days_from, today_of
from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.sessions.session import start_session
from handlers.therapists.notices import further
from handlers.when.hours import day_span
from handlers.who.acting import about_stand_in, as_stand_in, code_of, leads_back
from handlers.who.rights import Do, NotAllowed, get_proven, may
from storage import handovers, pairs, stand_ins
from storage.handovers import Handover
from storage.pairs import Pair, PairState
from storage.people import Role, holds
from storage.programmes import get_programme

TO = "handover_to"


def _one(turn: Turn, pair: int, colleague: int) -> Pair:
    """This client, proven to be this therapist's to hand over, to this colleague, for a while. Raises NotAllowed."""
    found = get_proven(turn, Do.HAND_OVER, pairs.get_pair, pair)
    if not can_have(turn, found, colleague):
        raise NotAllowed(f"pair {pair} cannot be handed over to person {colleague} for a while")
    return found


def can_have(turn: Turn, pair: Pair, colleague: int) -> bool:
    """Whether this colleague can look after this client for a while: they may, and somebody is there."""
    return pair.state is PairState.ACTIVE and can_stand_in(turn.tx, pair.programme_id, turn.person.id, colleague)


def _own_handover(turn: Turn, handover: int) -> tuple[Handover, Pair]:
    """This one, proven to be of a client of this therapist's. Raises NotAllowed."""
    found = handovers.get_handover(turn.tx, handover)
    return found, get_proven(turn, Do.HAND_OVER, pairs.get_pair, found.pair_id)


def _of_those(turn: Turn, handover: int) -> tuple[Handover, Pair]:
    """This one, for the two therapists whom it is about, and who stood in for the second. Raises NotAllowed."""
    found, me = handovers.get_handover(turn.tx, handover), turn.person.id
    pair = pairs.get_pair(turn.tx, found.pair_id)
    works_here = holds(turn.tx, me, pair.programme_id, Role.THERAPIST)
    if not works_here or me not in {pair.therapist_id, *_ever_in_line(turn, pair, found.person_id)}:
        raise NotAllowed(f"person {me} has no part in handover {handover}")
    return found, pair


def _ever_in_line(turn: Turn, pair: Pair, first: int) -> set[int]:
    """This person, who ever stood in for them, for that one, and so on."""
    links, found = stand_ins.list_of_programme(turn.tx, pair.programme_id), {first}
    while further_on := {each.person_id for each in links if each.therapist_id in found} - found:
        found |= further_on
    return found


# Taps


@action
def hand_one_for_a_while(turn: Turn, *, pair: int, colleague: int) -> Show:
    """From now on; until when?"""
    args = {"pair": _one(turn, pair, colleague).id, "colleague": colleague}
    return days_from(turn, first=today_of(turn).isoformat(), then=handover_draft.__name__, args=args)


@action
def hand_one_over_now(turn: Turn, *, pair: int, colleague: int, last: str) -> Show:
    """That is right."""
    found = _one(turn, pair, colleague)
    until = _until(turn, found, last)
    if until <= turn.now:
        return hand_one_for_a_while(turn, pair=pair, colleague=colleague)
    running = handovers.find_handover(turn.tx, pair)
    if running is not None and (running.person_id, running.until) == (colleague, until):
        return show(handover_detail, handover=running.id)
    return show(handover_detail, handover=for_a_while.begin(turn.tx, found, colleague, until).id)


@action
def open_handover(turn: Turn, *, handover: int) -> Show:
    """One that goes on."""
    return show(handover_detail, handover=_own_handover(turn, handover)[0].id)


@action
def hand_to_another(turn: Turn, *, handover: int) -> Show:
    """To somebody else, or until another day; or for good."""
    _, pair = _own_handover(turn, handover)
    return Show(TO, {"programme": pair.programme_id, "pair": pair.id})


@action
def end_handover(turn: Turn, *, handover: int) -> Show:
    """It is over today."""
    for_a_while.end(turn.tx, _own_handover(turn, handover)[0], by=turn.person.id)
    return show(handover_detail, handover=handover)


@action
def give_back(turn: Turn, *, handover: int) -> Show:
    """Whoever has the client cannot, or need not any longer."""
    found, _ = _of_those(turn, handover)
    if found.person_id == turn.person.id:
        for_a_while.end(turn.tx, found, by=turn.person.id)
    return replace(show(handover_over, handover=handover), new=True)  # what was tapped is put away with all the rest


def _until(turn: Turn, pair: Pair, last: str) -> datetime:
    """When that day is over where the programme is."""
    return day_span(date.fromisoformat(last), get_programme(turn.tx, pair.programme_id).zone)[1]


# Screens


def _about(turn: Turn, handover: Handover, pair: Pair) -> dict[str, str]:
    """How the texts call the client, the two therapists, and the last day."""
    return {"code": code_of(turn, pair), **about_stand_in(turn, as_stand_in(pair, handover))}


@view
def handover_draft(turn: Turn, *, pair: int, colleague: int, first: str, last: str) -> Screen:
    """As it is going to be: it begins now, whatever first day was typed."""
    found, words = _one(turn, pair, colleague), turn.words
    until = _until(turn, found, last)
    other = button(words.plain("button-other-last-day"), hand_one_for_a_while, pair=pair, colleague=colleague)
    if until <= turn.now:
        return Screen(words("away-past"), column(other))
    draft = Handover(0, pair, colleague, until, None, turn.now)
    yes = button(words.plain("button-right"), hand_one_over_now, pair=pair, colleague=colleague, last=last)
    return Screen(words("handover-draft", **_about(turn, draft, found)), column(yes, other), protect=True)


@view
def handover_detail(turn: Turn, *, handover: int) -> Screen:
    """For the therapist: what holds of it now, and the ways to change it."""
    found, pair = _own_handover(turn, handover)
    words, told = turn.words, _about(turn, found, pair)
    running = handovers.find_handover(turn.tx, pair.id)
    if running is None:
        return Screen(words("handover-back", **told), protect=True)
    told = _about(turn, running, pair)
    back = leads_back(turn.tx, pair, running)
    onward = [] if back else further(turn, as_stand_in(pair, running))
    text = words("handover-leads-back" if back else "handover-runs", **told)
    buttons = column(
        button(words.plain("button-handover-else"), hand_to_another, handover=running.id),
        button(words.plain("button-end-handover"), end_handover, handover=running.id),
    )
    return Screen("\n\n".join([text, *onward]), buttons, protect=True)


@view
def handed_to_me(turn: Turn, *, handover: int) -> Screen:
    """For whoever has the client: until when, and what that means; or that it is over."""
    found, pair = _of_those(turn, handover)
    words, running = turn.words, handovers.find_handover(turn.tx, pair.id)
    if running is None or running.person_id != turn.person.id:
        return _gone_back(turn, found, pair)
    told = _about(turn, running, pair)
    back = button(words.plain("button-give-back", code=pair.code), give_back, handover=running.id)
    if leads_back(turn.tx, pair, running):
        return Screen(words("handed-leads-back", **told), column(back), protect=True)
    text = [words("handed-to-me", **told), *further(turn, as_stand_in(pair, running))]
    return Screen("\n\n".join(text), column(button(words.plain("button-report"), start_session), back), protect=True)


def _gone_back(turn: Turn, handover: Handover, pair: Pair) -> Screen:
    """For who had the client: not any more; or still, on somebody else's word, or as their own."""
    if pair.therapist_id == turn.person.id:
        return Screen(turn.words("closed"))
    still = may(turn.tx, turn.person, Do.SEE_HISTORY, pair)
    return Screen(
        turn.words("handover-still" if still else "handover-gone-back", **_about(turn, handover, pair)), protect=True
    )


@view
def handover_over(turn: Turn, *, handover: int) -> Screen:
    """For each of them: it is over; or what holds in its place."""
    found, pair = _of_those(turn, handover)
    own = turn.person.id == pair.therapist_id != found.person_id and pair.state is not PairState.MOVED
    return (handover_detail if own else handed_to_me)(turn, handover=handover)
