"""One client for a while: from when until when, what holds now or is to come, and the end of it, for the therapist and
for whoever has them, or is going to.
"""

from dataclasses import replace
from datetime import date, datetime

from handlers.cover import for_a_while
from handlers.cover.choosing import can_stand_in
from handlers.cover.days_asked import ask_days
from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.sessions.session import start_session
from handlers.therapists.notices import further
from handlers.therapists.still import first_day, still, with_still
from handlers.when.hours import day_span
from handlers.who.acting import about_stand_in, as_stand_in, code_of, leads_back, stand_ins_for
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
    """From when until when?"""
    return ask_days(turn, handover_draft.__name__, {"pair": _one(turn, pair, colleague).id, "colleague": colleague})


@action
def hand_one_over_now(turn: Turn, *, pair: int, colleague: int, last: str, first: str = "") -> Show:
    """That is right."""
    found = _one(turn, pair, colleague)
    begins, until = _span(turn, found, first or last, last)
    if until <= turn.now:
        return hand_one_for_a_while(turn, pair=pair, colleague=colleague)
    later = bool(first) and begins > turn.now
    known = (handovers.find_to_come if later else handovers.find_handover)(turn.tx, pair)
    if known is None or (known.person_id, known.until, known.begins_at) != (
        colleague,
        until,
        begins if later else None,
    ):
        if later:
            known = for_a_while.plan(turn.tx, found, colleague, begins, until)
        else:
            known = for_a_while.begin(turn.tx, found, colleague, until)
    return show(handover_detail, handover=known.id)


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
    """It is over today, or called off."""
    for_a_while.end(turn.tx, _own_handover(turn, handover)[0], by=turn.person.id)
    return show(handover_detail, handover=handover)


@action
def give_back(turn: Turn, *, handover: int) -> Show:
    """Whoever has the client, or is going to, cannot, or need not any longer."""
    found, _ = _of_those(turn, handover)
    if found.person_id == turn.person.id:
        for_a_while.end(turn.tx, found, by=turn.person.id)
    return replace(show(handover_over, handover=handover), new=True)  # what was tapped is put away with all the rest


def _span(turn: Turn, pair: Pair, first: str, last: str) -> tuple[datetime, datetime]:
    """When the first day begins and the last is over, where the programme is."""
    zone = get_programme(turn.tx, pair.programme_id).zone
    return day_span(date.fromisoformat(first), zone)[0], day_span(date.fromisoformat(last), zone)[1]


# Screens


def _about(turn: Turn, handover: Handover, pair: Pair) -> dict[str, str]:
    """How the texts call the client, the two therapists, the last day, and the first where it is to come."""
    told = {"code": code_of(turn, pair), **about_stand_in(turn, as_stand_in(pair, handover))}
    return told if handover.begins_at is None else {**told, "first": first_day(turn, handover, pair.programme_id)}


@view
def handover_draft(turn: Turn, *, pair: int, colleague: int, first: str, last: str) -> Screen:
    """As it is going to be."""
    found, words = _one(turn, pair, colleague), turn.words
    begins, until = _span(turn, found, first, last)
    other = button(words.plain("button-other-days"), hand_one_for_a_while, pair=pair, colleague=colleague)
    if until <= turn.now:
        return Screen(words("away-past"), column(other))
    later = begins > turn.now
    draft = Handover(0, pair, colleague, until, None, turn.now, begins if later else None)
    yes = button(words.plain("button-right"), hand_one_over_now, pair=pair, colleague=colleague, last=last, first=first)
    text = words("handover-draft-later" if later else "handover-draft", **_about(turn, draft, found))
    return Screen(text, column(yes, other), protect=True)


@view
def handover_detail(turn: Turn, *, handover: int) -> Screen:
    """For the therapist: what holds of it now or is to come, and the ways to change it."""
    found, pair = _own_handover(turn, handover)
    running, coming = handovers.find_handover(turn.tx, pair.id), handovers.find_to_come(turn.tx, pair.id)
    if running is None and coming is None:
        return Screen(turn.words(_over(turn, found, pair), **_about(turn, found, pair)), protect=True)
    text = [] if running is None else _running(turn, running, pair)
    text += [] if coming is None else [turn.words("handover-to-come", **_about(turn, coming, pair))]
    plain, one = turn.words.plain, running or coming
    buttons = column(
        None if one is None else button(plain("button-handover-else"), hand_to_another, handover=one.id),
        None if running is None else button(plain("button-end-handover"), end_handover, handover=running.id),
        None if coming is None else button(plain("button-away-off"), end_handover, handover=coming.id),
    )
    return Screen("\n\n".join(text), buttons, protect=True)


def _over(turn: Turn, handover: Handover, pair: Pair) -> str:
    """Which sentence tells the therapist that it is over, or is not going to be; or who has the client all the same."""
    if handover.person_id in {link.person_id for link in stand_ins_for(turn.tx, pair)}:
        return "handover-back-still"
    return "handover-back" if handover.begins_at is None else "handover-off"


def _running(turn: Turn, running: Handover, pair: Pair) -> list[str]:
    told = _about(turn, running, pair)
    if leads_back(turn.tx, pair, running):
        return [turn.words("handover-leads-back", **told)]
    return [turn.words("handover-runs", **told), *further(turn, as_stand_in(pair, running))]


@view
def handed_to_me(turn: Turn, *, handover: int) -> Screen:
    """For whoever has the client, or is going to: until when, and what that means; or that it is over."""
    found, pair = _of_those(turn, handover)
    words, running = turn.words, handovers.find_handover(turn.tx, pair.id)
    if running is None or running.person_id != turn.person.id:
        return _not_with_me(turn, found, pair)
    told = _about(turn, running, pair)
    back = button(words.plain("button-give-back", code=pair.code), give_back, handover=running.id)
    if pair.state is not PairState.ACTIVE:
        return Screen(words("handed-rests", **told), column(back), protect=True)
    if leads_back(turn.tx, pair, running):
        return Screen(words("handed-leads-back", **told), column(back), protect=True)
    text = [words("handed-to-me", **told), *further(turn, as_stand_in(pair, running))]
    return Screen("\n\n".join(text), column(button(words.plain("button-report"), start_session), back), protect=True)


def _not_with_me(turn: Turn, handover: Handover, pair: Pair) -> Screen:
    """Not yet, not after all, or not any more."""
    words, coming = turn.words, handovers.find_to_come(turn.tx, pair.id)
    if coming is not None and coming.person_id == turn.person.id:
        cannot = button(words.plain("button-cannot-stand-in"), give_back, handover=coming.id)
        seen = may(turn.tx, turn.person, Do.SEE_HISTORY, pair)
        text = words("handed-to-come-seen" if seen else "handed-to-come", **_about(turn, coming, pair))
        return Screen(text, column(cannot), protect=True)
    if handover.begins_at is not None and handover.person_id == turn.person.id:
        return _off(turn, handover, pair)
    return _gone_back(turn, handover, pair)


def _off(turn: Turn, handover: Handover, pair: Pair) -> Screen:
    """For who was to have the client: not after all; and what is to be done for the therapist all the same."""
    held, about = still(turn, pair.programme_id, pair.therapist_id), _about(turn, handover, pair)
    if not held:
        return Screen(turn.words("handed-off", **about), protect=True)
    return Screen(with_still(turn, turn.words("handed-off-still", **about), held), protect=True)


def _gone_back(turn: Turn, handover: Handover, pair: Pair) -> Screen:
    """For who had the client: not any more; or still, on somebody else's word, or as their own."""
    if pair.therapist_id == turn.person.id:
        return Screen(turn.words("closed"))
    about = _about(turn, handover, pair)
    if may(turn.tx, turn.person, Do.SEE_HISTORY, pair):
        return Screen(turn.words("handover-still", **about), protect=True)
    held = still(turn, pair.programme_id, pair.therapist_id)
    if not held:
        return Screen(turn.words("handover-gone-back", **about), protect=True)
    return Screen(with_still(turn, turn.words("handover-gone-back-now", **about), held), protect=True)


@view
def handover_over(turn: Turn, *, handover: int) -> Screen:
    """For each of them: it is over; or what holds in its place."""
    found, pair = _of_those(turn, handover)
    own = turn.person.id == pair.therapist_id != found.person_id and pair.state is not PairState.MOVED
    return (handover_detail if own else handed_to_me)(turn, handover=handover)
