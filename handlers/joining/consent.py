"""A client joins: consent first, which may be refused and taken back; then their own time, and what to call whom."""

from collections.abc import Mapping
from typing import Any

from handlers.ground.commands import offer
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.signposts import turn_to
from handlers.ground.turn import Turn
from handlers.ground.typed import name_in
from handlers.ground.words import Html
from handlers.joining.moved import earlier_pairs, settle, told_before
from handlers.joining.own_time_changed import change_quiet
from handlers.joining.quiet import quiet_question
from handlers.joining.zone import zone_question
from handlers.sessions.session import pick_pair
from handlers.who.acting import code_of, line_told, tell_in_charge, therapist_in_charge
from handlers.who.agreed import consent_version
from handlers.who.called import is_present, therapist_name, therapist_of, therapist_or_who_stands_in
from handlers.who.rights import Do, get_proven, own_pair
from storage import pairs, people, programmes, screens
from storage.outgoing_keys import About, key_now
from storage.pairs import Pair, PairState
from storage.people import Role

NAME_LIMIT = 40


@action
def agree(turn: Turn, *, pair: int, version: str = "", read: bool = False) -> Show:
    """The client agrees to the text that they read; their therapist is told that they joined. `read`: who comes from
    another therapist also agrees that what they said there is read.
    """
    found = own_pair(turn, pair)
    if found.state is PairState.ACTIVE:
        return show(consented, pair=pair)
    if found.state in (PairState.MOVED, PairState.CLOSED):
        return show(consent, pair=pair)
    if therapist_in_charge(turn.tx, found) is None:
        return show(consent, pair=pair)
    programme = programmes.get_programme(turn.tx, found.programme_id)
    if version != consent_version(programme):
        return show(consent, pair=pair)  # it has changed since they read it
    pairs.mark_consented(turn.tx, pair, version)
    if found.consented_at is None:
        settle(turn.tx, earlier_pairs(turn.tx, found), read=read)
    offer(turn.tx, turn.person)
    key = key_now(turn.tx, About.JOINED, pair)
    tell_in_charge(turn.tx, found, key, client_joined.__name__, {"pair": pair})
    return ask_own_time(turn, called_question.__name__, {"pair": pair, "joining": True})


def ask_own_time(turn: Turn, then: str, args: Mapping[str, Any]) -> Show:
    """Zone and quiet hours, before the view that comes `then`. Whoever has quiet hours here has been asked before."""
    if turn.person.quiet is not None:
        return Show(then, args)
    change_quiet(turn.tx, turn.person.id, turn.site.client_quiet)
    return Show(zone_question.__name__, {"then": quiet_question.__name__, "args": {"then": then, "args": dict(args)}})


@action
def decline(turn: Turn, *, pair: int) -> Show:
    """The client says no. It changes nothing, and can be taken back."""
    found = own_pair(turn, pair)
    if found.state is PairState.INVITED:
        pairs.mark_declined(turn.tx, pair)
        settle(turn.tx, earlier_pairs(turn.tx, found), read=False)
    return show(declined, pair=pair)


@action
def reconsider(turn: Turn, *, pair: int) -> Show:
    """Back to the question."""
    return show(consent, pair=own_pair(turn, pair).id)


@action
def change_called(turn: Turn, *, pair: int) -> Show:
    """The client would like to call the therapist something else than they said when they joined."""
    return show(called_question, pair=own_pair(turn, pair).id, joining=False)


@action
def keep_called(turn: Turn, *, pair: int, joining: bool = True) -> Show:
    """Call the therapist by the name they gave."""
    found = own_pair(turn, pair)
    pairs.set_therapist_called(turn.tx, pair, therapist_name(turn, found))
    return _called(pair, joining=joining)


@action
def type_called(turn: Turn, *, pair: int, joining: bool = True) -> Show:
    """Call the therapist something else."""
    args = {"pair": own_pair(turn, pair).id, "joining": joining}
    people.set_awaiting(turn.tx, turn.person.id, take_called.__name__, args)
    return show(called_typing)


@prompt
def take_called(turn: Turn, text: str, *, pair: int, joining: bool = True) -> Show:
    """What the client calls the therapist: read back in a question, before it stands in one."""
    args = {"pair": own_pair(turn, pair).id, "joining": joining}
    name = name_in(text, NAME_LIMIT)
    if name is None:
        people.set_awaiting(turn.tx, turn.person.id, take_called.__name__, args)
        return show(called_typing)
    return Show(called_check.__name__, {**args, "name": screens.seal_arg(turn.tx, turn.person.id, name)})


@action
def use_called(turn: Turn, *, pair: int, joining: bool, name: str) -> Show:
    """It was read back, and is right."""
    own_pair(turn, pair)
    pairs.set_therapist_called(turn.tx, pair, screens.open_arg(turn.tx, turn.person.id, name))
    return _called(pair, joining=joining)


def _called(pair: int, *, joining: bool) -> Show:
    return show(consented if joining else called_noted, pair=pair)


# Screens


def consent_text(turn: Turn, pair: Pair) -> str:
    """What is asked, who sees what, and that saying no changes nothing."""
    programme = programmes.get_programme(turn.tx, pair.programme_id)
    text = turn.words(
        "consent", therapist=therapist_name(turn, pair), programme=programme.name,
        contact=programme.contact, signpost=programme.signpost, readers=programme.comment_readers, cadence=pair.cadence,
        supervisors=supervisors_see(read=programme.supervisors_read),
        outcome="asked" if programme.asks_outcome else "not",
        sees=who_sees(turn, pair, therapist_name(turn, pair)),
    )  # fmt: skip
    return "\n\n".join([text, *([] if turn.site.deletes else [turn.words("consent-may-remain")])])


@view
def consent(turn: Turn, *, pair: int) -> Screen:
    """The question of consent; while nobody is there to see the answers, that is said instead. Who comes from another
    therapist is told so, and also asked what is read of what they said there.
    """
    found = own_pair(turn, pair)
    if found.state is PairState.MOVED and found.moved_to_id is not None:
        return consent(turn, pair=found.moved_to_id)
    if found.state is PairState.ACTIVE:
        return consented(turn, pair=pair)
    if found.state is PairState.CLOSED:
        contact = programmes.get_programme(turn.tx, found.programme_id).contact
        values = {"therapist": therapist_name(turn, found), "there": there(turn, found), "contact": contact}
        return Screen(turn.words("consent-closed", **values))
    if therapist_in_charge(turn.tx, found) is None:
        return _nobody_there(turn, found)
    text = consent_text(turn, found)
    version = consent_version(programmes.get_programme(turn.tx, found.programme_id))
    words, earlier = turn.words, [] if found.consented_at is not None else earlier_pairs(turn.tx, found)
    no = button(words.plain("button-decline"), decline, pair=pair)
    if not earlier:
        return Screen(text, column(button(words.plain("button-agree"), agree, pair=pair, version=version), no))
    name = therapist_name(turn, found)
    read = button(words.plain("button-agree-read", therapist=name), agree, pair=pair, version=version, read=True)
    afresh = button(words.plain("button-agree-afresh"), agree, pair=pair, version=version)
    return Screen("\n\n".join([told_before(turn, earlier, found), text]), column(read, afresh, no))


def _nobody_there(turn: Turn, pair: Pair) -> Screen:
    contact = programmes.get_programme(turn.tx, pair.programme_id).contact
    return Screen(turn.words("consent-nobody-there", therapist=therapist_name(turn, pair), contact=contact))


def there(turn: Turn, pair: Pair) -> str:
    """How the texts for clients call whether their own therapist is there, to be told something."""
    return "yes" if is_present(turn.tx, pair) else "no"


def supervisors_see(*, read: bool) -> str:
    """How the texts for clients call what supervisors learn."""
    return "read" if read else "count"


def who_sees(turn: Turn, pair: Pair, therapist: str) -> Html:
    """Who sees the answers now: the therapist, unless they have left; who stands in, and who perhaps for them."""
    left = not people.holds(turn.tx, pair.therapist_id, pair.programme_id, Role.THERAPIST)
    told = [turn.words("consent-sees-left" if left else "consent-sees", therapist=therapist)]
    for place, values in enumerate(line_told(turn, pair)):
        first = "consent-stand-in-left" if left else "consent-stand-in"
        message = "consent-stand-in-next" if place else first
        told.append(turn.words(message, **values, away=values["therapist"]))
    return Html(" ".join(told))


@view
def declined(turn: Turn, *, pair: int) -> Screen:
    """That is fine."""
    found = own_pair(turn, pair)
    if found.state in (PairState.ACTIVE, PairState.CLOSED):
        return consent(turn, pair=pair)
    back = button(turn.words.plain("button-reconsider"), reconsider, pair=pair)
    return Screen(turn.words("declined"), column(back))


@view
def called_question(turn: Turn, *, pair: int, joining: bool = True) -> Screen:
    """What do you call your therapist?"""
    found, words = own_pair(turn, pair), turn.words
    name = therapist_name(turn, found)
    keep = button(words.plain("button-call", name=name), keep_called, pair=pair, joining=joining)
    other = button(words.plain("button-call-other"), type_called, pair=pair, joining=joining)
    text = words("called-question", therapist=name)
    if not joining and found.therapist_called is not None:
        text = words("called-question-again", called=found.therapist_called)
    return Screen(text, column(keep, other))


@view
def called_typing(turn: Turn) -> Screen:
    """Room for a name."""
    return Screen(turn.words("called-typing", limit=NAME_LIMIT))


@view
def called_check(turn: Turn, *, pair: int, joining: bool, name: str) -> Screen:
    """The name in one of the questions; and, as it may have been meant for somebody, whom to turn to."""
    own_pair(turn, pair)
    words = turn.words
    question = words("item-bond", therapist=screens.open_arg(turn.tx, turn.person.id, name))
    text = "\n\n".join([words("called-check", question=question), *turn_to(turn)])
    yes = button(words.plain("button-name-right"), use_called, pair=pair, joining=joining, name=name)
    other = button(words.plain("button-name-other"), type_called, pair=pair, joining=joining)
    return Screen(text, column(yes, other))


@view
def called_noted(turn: Turn, *, pair: int) -> Screen:
    """What the therapist is called from now on."""
    return Screen(turn.words("called-noted", name=therapist_of(turn, own_pair(turn, pair))))


@view
def consented(turn: Turn, *, pair: int) -> Screen:
    """All set."""
    found = own_pair(turn, pair)
    if found.state is PairState.CLOSED:
        return consent(turn, pair=pair)
    if therapist_in_charge(turn.tx, found) is None:
        return _nobody_there(turn, found)
    programme = programmes.get_programme(turn.tx, found.programme_id)
    therapist = therapist_or_who_stands_in(turn, found)
    values = {"therapist": therapist, "contact": programme.contact, "signpost": programme.signpost}
    return Screen(turn.words("joined-client", cadence=found.cadence, **values))


@view
def client_joined(turn: Turn, *, pair: int) -> Screen:
    """For the therapist: a client joined; unless they have gone by the time the therapist looks."""
    found = get_proven(turn, Do.SEE_CONNECTED, pairs.get_pair, pair)
    if found.state is not PairState.ACTIVE:
        return Screen(turn.words("client-joined-over", code=code_of(turn, found)), protect=True)
    report = button(turn.words.plain("button-report"), pick_pair, pair=found.id)
    earlier = earlier_pairs(turn.tx, found)
    message = f"client-joined-{'read' if earlier[0].read_on else 'afresh'}" if earlier else "client-joined"
    return Screen(turn.words(message, code=code_of(turn, found)), column(report), protect=True)
