"""A client's new phone or account: it is asked as the first one was, and when it agrees the pair goes on there.

Until then nothing changes for the account that is connected. Only this pair moves, with all of its history.
"""

from handlers.check_ins import ending
from handlers.check_ins.check_in import check_in_prompt
from handlers.ground.commands import offer
from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.consent import ask_own_time, consent_text, consented
from handlers.joining.own_time_changed import change_zone, retime
from handlers.who.acting import code_of, tell_in_charge
from handlers.who.agreed import consent_version
from handlers.who.rights import Do, get_proven
from storage import check_ins, outgoing, pairs, people, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_now, key_of
from storage.people import Person
from storage.programmes import get_programme

# Taps


@action
def take_over(turn: Turn, *, pair: int, version: str = "") -> Show:
    """The new account agrees to what it read: the pair is its own from now on, and what is open comes here."""
    found = get_proven(turn, Do.TAKE_OVER, pairs.get_pair, pair)
    if version != consent_version(get_programme(turn.tx, found.programme_id)):
        return show(newcomer_consent, pair=pair)
    earlier = [each for each in pairs.list_earlier(turn.tx, pair) if each.client_id == found.client_id]
    for each in (found, *earlier):
        pairs.mark_moved(turn.tx, each.id, turn.person.id)
    pairs.mark_consented(turn.tx, pair, version)
    if found.client_id is not None:
        before = people.get_person(turn.tx, found.client_id)
        for each in (found, *earlier):
            sessions.mark_moved(turn.tx, each.id, before.id, turn.person.id)
        _settle_in(turn, before, pair)
        offer(turn.tx, before)
    offer(turn.tx, turn.person)
    tell_in_charge(turn.tx, found, key_now(turn.tx, About.MOVED, pair), client_moved.__name__, {"pair": pair})
    return ask_own_time(turn, consented.__name__, {"pair": pair})


def _settle_in(turn: Turn, before: Person, pair: int) -> None:
    """The own time of the earlier account holds here too, unless this one has its own; so does a break."""
    if turn.person.quiet is None:
        change_zone(turn.tx, turn.person.id, before.zone)
    if turn.person.paused_until is None:
        people.set_pause(turn.tx, turn.person.id, before.paused_until)
    for check_in in check_ins.list_of_pair(turn.tx, pair, CheckInState.PLANNED):
        outgoing.readdress(turn.tx, key_of(About.CHECK_IN, check_in.id), turn.person.id)
    check_ins.change_language(turn.tx, turn.person.id, turn.person.language)
    retime(turn.tx, people.get_person(turn.tx, turn.person.id))
    for check_in in check_ins.list_of_pair(turn.tx, pair, CheckInState.PROMPTED):
        _bring(turn, check_in, before)


def _bring(turn: Turn, check_in: CheckIn, before: Person) -> None:
    """An open check-in leaves the earlier phone, and can be gone on with here."""
    outgoing.cancel(turn.tx, key_of(About.REMINDER, check_in.id))
    if check_in.message_id is not None:
        ending.take_away(turn.tx, check_in.id, before.id, check_in.message_id)
    check_ins.mark_message(turn.tx, check_in.id, None)
    outgoing.add_outgoing(
        turn.tx, key_now(turn.tx, About.MOVED, check_in.id), Purpose.REMINDER, turn.person.id, due_at=turn.now,
        urgency=Urgency.PROMPT, view=check_in_prompt.__name__, args={"check_in": check_in.id},
    )  # fmt: skip


@action
def stay_there(turn: Turn, *, pair: int) -> Show:
    """No: everything stays where it is."""
    pairs.mark_newcomer(turn.tx, get_proven(turn, Do.TAKE_OVER, pairs.get_pair, pair).id, None)
    return show(stayed_there)


# Screens


@view
def newcomer_consent(turn: Turn, *, pair: int) -> Screen:
    """What is asked of whoever joins, and what moving means."""
    found, words = get_proven(turn, Do.TAKE_OVER, pairs.get_pair, pair), turn.words
    text = f"{words('newcomer')}\n\n{consent_text(turn, found)}"
    version = consent_version(get_programme(turn.tx, found.programme_id))
    yes = button(words.plain("button-take-over"), take_over, pair=pair, version=version)
    return Screen(text, column(yes, button(words.plain("button-stay-there"), stay_there, pair=pair)))


@view
def stayed_there(turn: Turn) -> Screen:
    """Nothing has changed."""
    return Screen(turn.words("stayed-there"))


@view
def client_moved(turn: Turn, *, pair: int) -> Screen:
    """For the therapist: the client goes on with another phone or account."""
    found = get_proven(turn, Do.SEE_CONNECTED, pairs.get_pair, pair)
    return Screen(turn.words("client-moved", code=code_of(turn, found)), protect=True)
