"""`/handover`: a therapist hands one client, or the caseload, over to a colleague, for good or for a while.

For good each client is asked first (`moving.py`). The caseload for a while is being away, with whoever stands in chosen
already; one client for a while is `for_a_while.py`.
"""

from typing import Any

from handlers.cover import moving
from handlers.cover.away import away_draft
from handlers.cover.away_detail import proven
from handlers.cover.choosing import list_candidates
from handlers.cover.days_asked import ask_days
from handlers.cover.for_a_while_screens import can_have, hand_one_for_a_while, handover_detail, open_handover
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.who.acting import colleague_name
from handlers.who.caseload import missed_code, missed_words
from handlers.who.rights import Do, NotAllowed, get_proven, programmes_where
from storage import alerts, handovers, pairs
from storage.pairs import Pair, PairState
from storage.programmes import Programme

ALL = 0
Chosen = dict[str, Any]


def _chosen(turn: Turn, programme: int, pair: int) -> tuple[Programme, list[Pair]]:
    """The programme, and this client, or all who can be handed over, proven to be this therapist's own.

    Raises NotAllowed.
    """
    found = proven(turn, programme)
    own = moving.movable(turn.tx, found.id, turn.person.id)
    if pair == ALL:
        return found, own
    one = get_proven(turn, Do.HAND_OVER, pairs.get_pair, pair)
    if one.programme_id != found.id:
        raise NotAllowed(f"pair {pair} is not of programme {found.id}")
    return found, [each for each in own if each.id == one.id]


def _to(turn: Turn, programme: Programme, colleague: int) -> int:
    """This colleague, to whom clients can be handed over. Raises NotAllowed."""
    if colleague not in moving.list_colleagues(turn.tx, programme.id, turn.person.id):
        raise NotAllowed(f"clients of person {turn.person.id} cannot be handed over to person {colleague}")
    return colleague


# Commands and taps


@command("handover")
def on_handover(turn: Turn, argument: str = "") -> Show:
    """`/handover`, or `/handover K7`."""
    code = argument.strip().casefold()
    own = programmes_where(turn.tx, turn.person, Do.BE_AWAY)
    called = [
        (each, pair)
        for each in own
        for pair in moving.movable(turn.tx, each.id, turn.person.id)
        if pair.code.casefold() == code
    ]
    if len(called) == 1:
        programme, pair = called[0]
        known = handovers.find_handover(turn.tx, pair.id) or handovers.find_to_come(turn.tx, pair.id)
        if known is not None:
            return show(handover_detail, handover=known.id)
        return show(handover_to, programme=programme.id, pair=pair.id)
    return show(handover_whose) if called else show(handover_whose, **missed_code(turn, code))


@action
def hand_over(turn: Turn, *, programme: int, pair: int) -> Show:
    """This client, or all."""
    found, _ = _chosen(turn, programme, pair)
    return show(handover_to, programme=found.id, pair=pair)


@action
def hand_over_to(turn: Turn, *, programme: int, pair: int, colleague: int) -> Show:
    """To this colleague."""
    found, _ = _chosen(turn, programme, pair)
    return show(handover_how, programme=programme, pair=pair, colleague=_to(turn, found, colleague))


@action
def hand_over_for_good(turn: Turn, *, programme: int, pair: int, colleague: int) -> Show:
    """For good: is that right?"""
    found, _ = _chosen(turn, programme, pair)
    return show(handover_question, programme=programme, pair=pair, colleague=_to(turn, found, colleague))


@action
def hand_over_now(turn: Turn, *, programme: int, pair: int, colleague: int) -> Show:
    """It is: the clients are asked. Tapped again it moves nobody: they are not this therapist's any more."""
    found, own = _chosen(turn, programme, pair)
    moving.move(turn.tx, found, turn.person.id, _to(turn, found, colleague), own)
    return show(handed_over, programme=programme, colleague=colleague, moved=[each.id for each in own])


@action
def hand_over_for_a_while(turn: Turn, *, programme: int, colleague: int) -> Show:
    """For a while: from when until when? It is being away."""
    proven(turn, programme, colleague)
    return ask_days(turn, away_draft.__name__, {"programme": programme, "colleague": colleague})


# Screens


@view
def handover_whose(turn: Turn, *, missed: int | None = None) -> Screen:
    """Which client, or all of them? In each programme, where there are several. `missed`: as `missed_code` says."""
    own, words = programmes_where(turn.tx, turn.person, Do.BE_AWAY), turn.words
    if not own:
        return Screen(words("clients-not-yours"))
    buttons = []
    for programme in own:
        name = [programme.name] if len(own) > 1 else []
        found = sorted(moving.movable(turn.tx, programme.id, turn.person.id), key=lambda each: each.code.casefold())
        label = words.in_a_row([words.plain("button-handover-all", count=len(found)), *name], "two-names")
        buttons += [button(label, hand_over, programme=programme.id, pair=ALL)] if found else []
        buttons += [_button_of(turn, programme, each) for each in found]
    text = words("handover-whose" if buttons else "handover-nobody")
    return Screen("\n\n".join([*missed_words(turn, missed), text]), column(*buttons), private=True)


def _button_of(turn: Turn, programme: Programme, pair: Pair) -> Button:
    """To this client; with who has them now for a while, or is going to, if somebody does or is."""
    known = handovers.find_handover(turn.tx, pair.id) or handovers.find_to_come(turn.tx, pair.id)
    if known is None:
        return button(pair.code, hand_over, programme=programme.id, pair=pair.id)
    told = {"code": pair.code, "colleague": colleague_name(turn, known.person_id, programme.id)}
    if known.begins_at is None:
        label = turn.words.plain("button-handover-running", **told)
    else:
        day = turn.words.date(known.begins_at, programme.zone)
        label = turn.words.plain("button-handover-to-come", day=day, **told)
    return button(label, open_handover, handover=known.id)


@view
def handover_to(turn: Turn, *, programme: int, pair: int) -> Screen:
    """To whom?"""
    found, own = _chosen(turn, programme, pair)
    buttons = [
        button(colleague_name(turn, each, programme), hand_over_to, programme=programme, pair=pair, colleague=each)
        for each in moving.list_colleagues(turn.tx, found.id, turn.person.id)
    ]
    text = turn.words("handover-to" if buttons else "handover-no-colleague", whose=_whose(turn, pair, own))
    return Screen(text, column(*buttons), protect=True)


def _whose(turn: Turn, pair: int, own: list[Pair]) -> str:
    """The client's code, or how many."""
    return turn.words("handover-all", count=len(own)) if pair == ALL or not own else own[0].code


@view
def handover_how(turn: Turn, *, programme: int, pair: int, colleague: int) -> Screen:
    """For good, or for a while?"""
    found, own = _chosen(turn, programme, pair)
    words, about = turn.words, Chosen(programme=programme, pair=pair, colleague=_to(turn, found, colleague))
    name = colleague_name(turn, colleague, programme)
    label = words.plain("button-handover-while")
    if pair == ALL:
        may = colleague in list_candidates(turn.tx, found.id, turn.person.id)
        while_ = button(label, hand_over_for_a_while, programme=programme, colleague=colleague)
    else:
        may = all(can_have(turn, each, colleague) for each in own)
        while_ = button(label, hand_one_for_a_while, pair=pair, colleague=colleague)
    buttons = column(
        button(words.plain("button-handover-good"), hand_over_for_good, **about),
        while_ if may else None,
        way_back(words.plain("button-back"), hand_over, programme=programme, pair=pair),
    )
    text = words("handover-how", whose=_whose(turn, pair, own), colleague=name)
    more = [] if may else [words("handover-how-not", colleague=name)]
    return Screen("\n\n".join([text, *more]), buttons, protect=True)


@view
def handover_question(turn: Turn, *, programme: int, pair: int, colleague: int) -> Screen:
    """What it means for good, and what should be looked at first."""
    found, own = _chosen(turn, programme, pair)
    words, about = turn.words, Chosen(programme=programme, pair=pair, colleague=_to(turn, found, colleague))
    name = colleague_name(turn, colleague, programme)
    text = [words("handover-question", whose=_whose(turn, pair, own), colleague=name, count=len(own))]
    current = alerts.list_current(turn.tx, [each.id for each in own])
    unseen = sum(each.unseen_since is not None for each in current)
    text += [words("handover-unseen", count=unseen)] if unseen else []
    buttons = column(
        button(words.plain("button-handover-yes"), hand_over_now, **about),
        way_back(words.plain("button-back"), hand_over_to, **about),
    )
    return Screen("\n\n".join(text), buttons, protect=True)


@view
def handed_over(turn: Turn, *, programme: int, colleague: int, moved: list[int]) -> Screen:
    """Done: the codes, and what comes next."""
    proven(turn, programme)
    found = [pairs.get_pair(turn.tx, each) for each in moved]
    codes = [each.code for each in found if each.therapist_id == turn.person.id and each.state is PairState.MOVED]
    if not codes:
        return Screen(turn.words("handover-nobody"))
    name = colleague_name(turn, colleague, programme)
    return Screen(
        turn.words("handed-over", codes=turn.words.in_a_row(codes), count=len(codes), colleague=name), protect=True
    )
