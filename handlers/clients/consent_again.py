"""A consent whose meaning has changed since: the client is asked again, reads what is new, and may say no.

Before a yes no check-in is sent, none is gone on with, and nobody new reads; what they agreed to goes on being kept.
"""

from collections.abc import Callable
from functools import partial

from handlers.clients.stop import stop
from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column, length, readable, show
from handlers.ground.turn import Turn
from handlers.joining.consent import consent_text
from handlers.when.hours import outside_quiet
from handlers.who.acting import therapist_in_charge
from handlers.who.agreed import (
    CONSENT_VERSION,
    agrees,
    asks_outcome_in,
    consent_version,
    edition_in,
    text_in,
    valid_versions,
)
from handlers.who.called import therapist_of
from handlers.who.notice import notify
from handlers.who.rights import own_pair
from storage import check_ins, closings, outgoing, pairs, people
from storage.check_ins import CheckInState
from storage.database import Tx, of_many
from storage.outgoing import Purpose
from storage.outgoing_keys import About, key_now
from storage.pairs import READ_BY_SUPERVISORS, Pair, PairState
from storage.programmes import Programme, find_edition, get_programme, list_programmes

_ROOM = 4096  # Telegram's limit for what is read of a message
_TOLD = ("name", "comment_readers", "contact", "signpost")


@of_many
def list_to_ask(tx: Tx) -> list[Callable[[], None]]:
    """What is to be done for each client who is to be asked again, and was not told of it yet."""
    return [
        partial(_ask, tx, pair, consent_version(programme))
        for programme in list_programmes(tx)
        for pair in pairs.list_to_ask(tx, programme.id, consent_version(programme), valid_versions(programme))
        if therapist_in_charge(tx, pair) is not None  # else they are asked once somebody is there again
        and not closings.is_silent(tx, pair.client_id or 0)
    ]


def _ask(tx: Tx, pair: Pair, version: str) -> None:
    pairs.mark_asked(tx, pair.id, version)
    if pair.client_id is not None:
        client = people.get_person(tx, pair.client_id)
        notify(tx, client, key_now(tx, About.CONSENT, pair.id), consent_again.__name__, {"pair": pair.id})


# Taps


@action
def open_consent_again(turn: Turn, *, pair: int) -> Show:
    """What has changed."""
    return show(consent_again, pair=own_pair(turn, pair).id)


@action
def agree_again(turn: Turn, *, pair: int, version: str) -> Show:
    """Yes, to the text that was read; where that has changed meanwhile, it is shown as it is now."""
    found = own_pair(turn, pair)
    programme = get_programme(turn.tx, found.programme_id)
    asked = found.state is PairState.ACTIVE and not agrees(turn.tx, found)
    if asked and version == consent_version(programme) and therapist_in_charge(turn.tx, found) is not None:
        pairs.mark_consented(turn.tx, pair, version)
        _go_on(turn, found)
    return show(consent_again, pair=pair)


def _go_on(turn: Turn, pair: Pair) -> None:
    """What was held comes when it would have, or now, outside quiet hours."""
    me, coming = turn.person, (CheckInState.PLANNED, CheckInState.PROMPTED)  # opened, perhaps, and could not leave
    held = [each for state in coming for each in check_ins.list_of_pair(turn.tx, pair.id, state)]
    due = {each.id: outside_quiet(max(turn.now, each.due_at), me.zone, me.quiet) for each in held}
    for row in outgoing.list_wanted(turn.tx, me.id):
        if row.purpose is Purpose.CHECK_IN and row.args["check_in"] in due:
            outgoing.set_due(turn.tx, row.id, due[row.args["check_in"]])


@action
def decline_again(turn: Turn, *, pair: int) -> Show:
    """No: it ends here, as by /stop; what was sent so far stays as it was agreed."""
    return stop(turn, pair=pair)


# Screens


@view
def consent_again(turn: Turn, *, pair: int) -> Screen:
    """What has changed, and the whole of what is asked now; or that there is nothing to decide."""
    found, words = own_pair(turn, pair), turn.words
    therapist = therapist_of(turn, found)
    if found.state is not PairState.ACTIVE or agrees(turn.tx, found):
        message = "consent-again-settled" if found.state is PairState.ACTIVE else "consent-again-over"
        return Screen(words(message, therapist=therapist))
    programme = get_programme(turn.tx, found.programme_id)
    if therapist_in_charge(turn.tx, found) is None:
        return Screen(words("consent-nobody-there", therapist=therapist, contact=programme.contact))
    return Screen(
        _fitted(turn, found, programme),
        column(
            button(words.plain("button-agree-again"), agree_again, pair=pair, version=consent_version(programme)),
            button(words.plain("button-decline-again"), decline_again, pair=pair),
        ),
    )


def _fitted(turn: Turn, pair: Pair, programme: Programme) -> str:
    """How it was before is told where there is room for it, and what is new beside the whole text where that leaves
    some.
    """
    head, whole = turn.words("consent-again"), consent_text(turn, pair)
    for told in (_changes(turn, pair, programme, before=True), _changes(turn, pair, programme, before=False), []):
        text = "\n\n".join([head, *(["\n".join(told)] if told else []), whole])
        if length(readable(text)) <= _ROOM:
            break
    return text


def _changes(turn: Turn, pair: Pair, programme: Programme, *, before: bool) -> list[str]:
    """What is new since this client agreed, a line for each; with how it was, where that is wanted and known."""
    words, version = turn.words, pair.consent_version or ""
    told: list[str] = []
    if text_in(version) != CONSENT_VERSION:
        told.append(words("changed-text"))
    if programme.asks_outcome and not asks_outcome_in(version):
        told.append(words("changed-outcome", therapist=therapist_of(turn, pair)))
    if programme.supervisors_read and not version.endswith(READ_BY_SUPERVISORS):
        told.append(words("changed-supervisors-read", therapist=therapist_of(turn, pair)))
    said = find_edition(turn.tx, programme.id, edition_in(version))
    for each in _TOLD:
        new = getattr(programme, each)
        if said is not None and said[each] != new:
            was = [words("changed-before", old=said[each])] if before else []
            told.append(" ".join([words(f"changed-{each.replace('_', '-')}", new=new), *was]))
    return told or [words("changed-text")]
