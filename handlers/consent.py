"""A client joins: consent first, which may be refused and taken back; then their own time, and what to call whom."""

from collections.abc import Mapping
from typing import Any

from handlers.acting import code_of, colleague_name, last_day, stand_ins_for, tell_in_charge, therapist_in_charge
from handlers.commands import offer
from handlers.own_time import quiet_question, zone_question
from handlers.rights import Do, prove
from handlers.screen import Screen, Show, button, column, show
from handlers.session import pick_pair
from handlers.turn import Turn
from handlers.words import Html
from storage import pairs, people, programmes
from storage.pairs import Pair, PairState
from storage.people import Role
from storage.programmes import Programme

CONSENT_VERSION = "1"  # grows when what clients agree to changes
NAME_LIMIT = 40


def consent_version(programme: Programme) -> str:
    """Which text a client of this programme agrees to: one more letter where supervisors may read."""
    return CONSENT_VERSION + (pairs.READ_BY_SUPERVISORS if programme.supervisors_read else "")


def own_pair(turn: Turn, pair: int) -> Pair:
    """This pair, proven to be the client's own. Raises NotAllowed."""
    found = pairs.get_pair(turn.tx, pair)
    prove(turn.tx, turn.person, Do.CONSENT, found)
    return found


def active_pairs(turn: Turn) -> list[Pair]:
    """The pairs in which this person takes part as a client."""
    own = pairs.list_pairs_of_client(turn.tx, turn.person.id)
    return [pair for pair in own if pair.state is PairState.ACTIVE]


def agree(turn: Turn, *, pair: int) -> Show:
    """The client agrees; their therapist is told that they joined."""
    found = own_pair(turn, pair)
    if found.state is PairState.ACTIVE:
        return show(consented, pair=pair)
    if therapist_in_charge(turn.tx, found) is None:
        return show(consent, pair=pair)
    programme = programmes.get_programme(turn.tx, found.programme_id)
    pairs.mark_consented(turn.tx, pair, consent_version(programme))
    offer(turn.tx, turn.person)
    key = f"joined:{pair}:{turn.now.isoformat()}"
    tell_in_charge(turn.tx, found, key, client_joined.__name__, {"pair": pair})
    return ask_own_time(turn, called_question.__name__, {"pair": pair})


def ask_own_time(turn: Turn, then: str, args: Mapping[str, Any]) -> Show:
    """Zone and quiet hours, before the view that comes `then`. Whoever has quiet hours here has been asked before."""
    if turn.person.quiet is not None:
        return Show(then, args)
    people.set_quiet(turn.tx, turn.person.id, turn.site.client_quiet)
    return Show(zone_question.__name__, {"then": quiet_question.__name__, "args": {"then": then, "args": dict(args)}})


def decline(turn: Turn, *, pair: int) -> Show:
    """The client says no. It changes nothing, and can be taken back."""
    if own_pair(turn, pair).state is PairState.INVITED:
        pairs.mark_declined(turn.tx, pair)
    return show(declined, pair=pair)


def reconsider(turn: Turn, *, pair: int) -> Show:
    """Back to the question."""
    return show(consent, pair=own_pair(turn, pair).id)


def keep_called(turn: Turn, *, pair: int) -> Show:
    """Call the therapist by the name they gave."""
    found = own_pair(turn, pair)
    pairs.set_therapist_called(turn.tx, pair, _therapist_name(turn, found))
    return show(consented, pair=pair)


def type_called(turn: Turn, *, pair: int) -> Show:
    """Call the therapist something else."""
    people.set_awaiting(turn.tx, turn.person.id, take_called.__name__, {"pair": own_pair(turn, pair).id})
    return show(called_typing)


def take_called(turn: Turn, text: str, *, pair: int) -> Show:
    """What the client calls the therapist."""
    own_pair(turn, pair)
    name = " ".join(text.split())
    if not name or len(name) > NAME_LIMIT:
        people.set_awaiting(turn.tx, turn.person.id, take_called.__name__, {"pair": pair})
        return show(called_typing)
    pairs.set_therapist_called(turn.tx, pair, name)
    return show(consented, pair=pair)


# Screens


def _therapist_name(turn: Turn, pair: Pair) -> str:
    name = people.find_name(turn.tx, pair.therapist_id, pair.programme_id, Role.THERAPIST)
    return name or turn.words("your-therapist")


def consent_text(turn: Turn, pair: Pair) -> str:
    """What is asked, who sees what, and that saying no changes nothing."""
    programme = programmes.get_programme(turn.tx, pair.programme_id)
    return turn.words(
        "consent", therapist=_therapist_name(turn, pair), programme=programme.name,
        contact=programme.contact, signpost=programme.signpost, readers=programme.comment_readers,
        supervisors=supervisors_see(read=programme.supervisors_read), also=stand_in_too(turn, pair),
    )  # fmt: skip


def consent(turn: Turn, *, pair: int) -> Screen:
    """The question of consent; while nobody is there to see the answers, that is said instead."""
    found = own_pair(turn, pair)
    if therapist_in_charge(turn.tx, found) is None:
        contact = programmes.get_programme(turn.tx, found.programme_id).contact
        return Screen(turn.words("consent-nobody-there", therapist=_therapist_name(turn, found), contact=contact))
    text = consent_text(turn, found)
    yes = button(turn.words.plain("button-agree"), agree, pair=pair)
    return Screen(text, column(yes, button(turn.words.plain("button-decline"), decline, pair=pair)))


def supervisors_see(*, read: bool) -> str:
    """How the texts for clients call what supervisors learn."""
    return "read" if read else "count"


def stand_in_too(turn: Turn, pair: Pair) -> str:
    """Further sentences on who sees the answers, while somebody stands in, and perhaps somebody for them."""
    found = stand_ins_for(turn.tx, pair)
    told = []
    for place, link in enumerate(found):
        name = colleague_name(turn, link.person_id, link.programme_id)
        away = colleague_name(turn, link.therapist_id, link.programme_id)
        message = "consent-stand-in-next" if place else "consent-stand-in"
        told.append(turn.words(message, colleague=name, away=away, day=last_day(turn, *found[: place + 1])))
    return Html("".join(f" {each}" for each in told))


def declined(turn: Turn, *, pair: int) -> Screen:
    """That is fine."""
    found = own_pair(turn, pair)
    if found.state is PairState.ACTIVE:
        return consented(turn, pair=pair)
    back = button(turn.words.plain("button-reconsider"), reconsider, pair=pair)
    return Screen(turn.words("declined"), column(back))


def called_question(turn: Turn, *, pair: int) -> Screen:
    """What do you call your therapist?"""
    found = own_pair(turn, pair)
    name = _therapist_name(turn, found)
    keep = button(turn.words.plain("button-call", name=name), keep_called, pair=pair)
    other = button(turn.words.plain("button-call-other"), type_called, pair=pair)
    return Screen(turn.words("called-question", therapist=name), column(keep, other))


def called_typing(turn: Turn) -> Screen:
    """Room for a name."""
    return Screen(turn.words("called-typing", limit=NAME_LIMIT))


def consented(turn: Turn, *, pair: int) -> Screen:
    """All set."""
    found = own_pair(turn, pair)
    programme = programmes.get_programme(turn.tx, found.programme_id)
    therapist = found.therapist_called or _therapist_name(turn, found)
    values = {"therapist": therapist, "contact": programme.contact, "signpost": programme.signpost}
    return Screen(turn.words("joined-client", **values))


def client_joined(turn: Turn, *, pair: int) -> Screen:
    """For the therapist: a client joined."""
    found = pairs.get_pair(turn.tx, pair)
    prove(turn.tx, turn.person, Do.SEE_CONNECTED, found)
    report = button(turn.words.plain("button-report"), pick_pair, pair=found.id)
    return Screen(turn.words("client-joined", code=code_of(turn, found)), column(report), protect=True)
