"""Joining: a link, a code that was told apart from it, and with both a role."""

from handlers.ground.commands import offer
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.ground.typed import digits_in, name_in
from handlers.joining.consent import NAME_LIMIT, consent, consented
from handlers.joining.newcomer import newcomer_consent
from handlers.joining.own_time_changed import change_quiet
from handlers.joining.role import begin_role
from handlers.joining.text import text_offered
from handlers.joining.zone import zone_question
from handlers.who.notice import notify
from handlers.who.reading import begin_manner
from handlers.who.rights import Do, get_proven, own_pair
from storage import invitations, pairs, people, programmes, screens
from storage.invitations import Invitation
from storage.outgoing_keys import About, key_of
from storage.pairs import PairState
from storage.people import Role

HELP, JOINED = "help_screen", "joined"


def open_link(turn: Turn, token: str) -> Show:
    """`/start` with a token. Whoever holds the link learns nothing before the code is right."""
    invitation = invitations.find_invitation(turn.tx, token)
    if invitation is None or not invitation.works_at(turn.now):
        return _open_used(turn, invitation)
    return _ask_spoken(turn, invitation, show(link_code))


def _open_used(turn: Turn, invitation: Invitation | None) -> Show:
    """A link that works no more. Who joined by it is where they are, and is not told that it is dead."""
    if invitation is None or invitation.used_at is None:
        return show(link_dead)
    if invitation.pair_id is not None:
        pair = pairs.get_pair(turn.tx, invitation.pair_id)
        if turn.person.id not in (pair.client_id, pair.newcomer_id):
            return show(link_dead)
        is_client = pair.client_id == turn.person.id and pair.state is PairState.ACTIVE
        return Show(HELP) if is_client else show(link_right, pair=pair.id)
    held = people.list_memberships(turn.tx, turn.person.id)
    theirs = any((each.programme_id, each.role) == (invitation.programme_id, invitation.role) for each in held)
    return Show(HELP) if theirs else show(link_dead)


@prompt
def take_spoken(turn: Turn, text: str, *, invitation: int) -> Show:
    """The code that was said in the session."""
    found = invitations.get_invitation(turn.tx, invitation)
    if not found.works_at(turn.now):
        return show(link_dead)
    if not digits_in(text):  # a question or a name is no guess
        return _ask_spoken(turn, found, show(link_code))
    if not invitations.try_code(turn.tx, found, digits_in(text)):
        return _wrong_code(turn, found)
    begin_manner(turn.tx, turn.person.id, programmes.get_programme(turn.tx, found.programme_id))
    if found.role is Role.CLIENT:
        return _join_as_client(turn, found)
    begin_role(turn.tx, programmes.get_programme(turn.tx, found.programme_id), turn.person.id, found.role)
    offer(turn.tx, turn.person)
    if turn.person.quiet is None:
        change_quiet(turn.tx, turn.person.id, turn.site.therapist_quiet)
    args = {"programme": found.programme_id, "role": found.role.value}
    people.set_awaiting(turn.tx, turn.person.id, take_name.__name__, args)
    return Show(name_question.__name__, args)


def _ask_spoken(turn: Turn, invitation: Invitation, asking: Show) -> Show:
    people.set_awaiting(turn.tx, turn.person.id, take_spoken.__name__, {"invitation": invitation.id})
    return asking


def _wrong_code(turn: Turn, invitation: Invitation) -> Show:
    left = invitation.tries_left - 1
    if left > 0:
        return _ask_spoken(turn, invitation, show(link_wrong, left=left))
    if invitation.invited_by is not None:
        inviter = people.get_person(turn.tx, invitation.invited_by)
        args = {"invitation": invitation.id}
        notify(turn.tx, inviter, key_of(About.BURNT, invitation.id), invitation_burnt.__name__, args)
    return show(link_dead)


def _join_as_client(turn: Turn, invitation: Invitation) -> Show:
    pair = pairs.get_pair(turn.tx, invitation.pair_id or 0)
    if pair.therapist_id == turn.person.id:
        return show(link_dead)
    if pair.consented_at is not None and pair.client_id != turn.person.id:
        pairs.mark_newcomer(turn.tx, pair.id, turn.person.id)
    else:
        pairs.mark_opened(turn.tx, pair.id, turn.person.id)
    return show(link_right, pair=pair.id)


@action
def read_on(turn: Turn, *, pair: int) -> Show:
    """What it is about, on the same message: it lights up no lock screen."""
    found = pairs.get_pair(turn.tx, pair)
    if found.newcomer_id == turn.person.id:
        return show(newcomer_consent, pair=pair)
    return show(consented if found.state is PairState.ACTIVE else consent, pair=own_pair(turn, pair).id)


@prompt
def take_name(turn: Turn, text: str, *, programme: int, role: str) -> Show:
    """How colleagues and clients know this person: read back first."""
    args = {"programme": programme, "role": role}
    name = name_in(text, NAME_LIMIT)
    if name is None:
        people.set_awaiting(turn.tx, turn.person.id, take_name.__name__, args)
        return Show(name_question.__name__, args)
    return Show(name_check.__name__, {**args, "name": screens.seal_arg(turn.tx, turn.person.id, name)})


@action
def use_name(turn: Turn, *, programme: int, role: str, name: str) -> Show:
    """It was read back, and is right."""
    people.set_name(turn.tx, turn.person.id, programme, Role(role), screens.open_arg(turn.tx, turn.person.id, name))
    args = {"programme": programme, "role": role}
    return Show(zone_question.__name__, {"then": JOINED, "args": args})


@action
def other_name(turn: Turn, *, programme: int, role: str) -> Show:
    """It was read back, and is not."""
    args = {"programme": programme, "role": role}
    people.set_awaiting(turn.tx, turn.person.id, take_name.__name__, args)
    return Show(name_question.__name__, args)


# Screens


@view
def link_dead(turn: Turn) -> Screen:
    """The link does not work, whatever the reason."""
    return Screen(turn.words("link-dead"))


@view
def link_code(turn: Turn) -> Screen:
    """Ask for the code."""
    return Screen(turn.words("link-code"))


@view
def link_right(turn: Turn, *, pair: int) -> Screen:
    """The code is right. What it is about is read after a tap, when somebody is certainly looking."""
    text = "\n\n".join([turn.words("link-right"), *text_offered(turn)])
    return Screen(text, column(button(turn.words.plain("button-read-on"), read_on, pair=pair)))


@view
def link_wrong(turn: Turn, *, left: int) -> Screen:
    """Not the code."""
    return Screen(turn.words("link-wrong", left=left))


@view
def name_question(turn: Turn, *, programme: int, role: str) -> Screen:
    """How shall others know you?"""
    return Screen("\n\n".join([turn.words(f"name-{role}"), *text_offered(turn)]))


@view
def name_check(turn: Turn, *, programme: int, role: str, name: str) -> Screen:
    """The name, read back."""
    words = turn.words
    text = words(f"name-check-{role}", name=screens.open_arg(turn.tx, turn.person.id, name))
    yes = button(words.plain("button-name-right"), use_name, programme=programme, role=role, name=name)
    other = button(words.plain("button-name-other"), other_name, programme=programme, role=role)
    return Screen(text, column(yes, other))


@view
def invitation_burnt(turn: Turn, *, invitation: int) -> Screen:
    """For whoever invited: the code was typed wrongly too often, and the link works no more."""
    found = invitations.get_invitation(turn.tx, invitation)
    if found.pair_id is None:
        return Screen(turn.words("invitation-burnt"))
    pair = get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, found.pair_id)
    return Screen(turn.words("invitation-burnt-client", code=pair.code), protect=True)
