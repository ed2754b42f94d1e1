"""Inviting: a link to send (with a picture of it to hold up), and a code to say; neither is worth anything alone."""

import io
import re
from functools import partial

from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.problem_area import ask_problem_area
from handlers.who.notice import take_out_typed
from handlers.who.rights import Do, NotAllowed, get_proven, programmes_where
from storage import invitations, pairs, people, programmes
from storage.invitations import Invitation
from storage.outgoing import Purpose, Urgency, add_outgoing
from storage.outgoing_keys import About, key_of
from storage.pairs import Pair, PairState
from storage.people import Role
from storage.programmes import Programme

_INVITING = {
    Role.THERAPIST: Do.INVITE_THERAPIST,
    Role.SUPERVISOR: Do.INVITE_SUPERVISOR,
    Role.MANAGER: Do.INVITE_MANAGER,
}
CLIENT_CLOSED = "client_closed"
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,11}")


def is_code(typed: str) -> bool:
    """Whether this can be a client's code: letters, digits and dashes, up to twelve."""
    return _CODE.fullmatch(typed) is not None


def deep_link(username: str, token: str) -> str:
    """The link that opens the bot with this token."""
    return f"https://t.me/{username}?start={token}"


def spoken(code: str) -> str:
    """A code as it is said and read: two groups of three that stay on one line."""
    return f"{code[:3]}\u00a0{code[3:]}"


# Commands and taps


@command("invite")
def on_invite(turn: Turn, argument: str = "") -> Show:
    """`/invite`: whom this person may invite. A therapist of one programme is not asked what has one answer."""
    clients, colleagues = _may_invite(turn)
    if len(clients) == 1 and not colleagues:
        return invite_client(turn, programme=clients[0].id)
    return show(invite_choices)


def _may_invite(turn: Turn) -> tuple[list[Programme], list[Programme]]:
    """The programmes into which this person may invite clients, and colleagues."""
    return (
        programmes_where(turn.tx, turn.person, Do.INVITE_CLIENT),
        programmes_where(turn.tx, turn.person, Do.INVITE_THERAPIST),
    )


@action
def start_invite(turn: Turn) -> Show:
    """The same, from a button."""
    return on_invite(turn)


@action
def invite_client(turn: Turn, *, programme: int) -> Show:
    """Ask for the code under which the therapist will know the client."""
    get_proven(turn, Do.INVITE_CLIENT, programmes.get_programme, programme)
    pairs.delete_unused(turn.tx, turn.person.id)
    return _ask_code(turn, programme, show(invite_code))


def _ask_code(turn: Turn, programme: int, asking: Show) -> Show:
    people.set_awaiting(turn.tx, turn.person.id, take_code.__name__, {"programme": programme})
    return asking


@prompt
def take_code(turn: Turn, text: str, *, programme: int) -> Show:
    """A code for a client: letters and digits. One by which somebody might be recognised is questioned first, and
    what may be a name does not stay in the chat. Wherever there is no link yet, another code can be typed.
    """
    get_proven(turn, Do.INVITE_CLIENT, programmes.get_programme, programme)
    pairs.delete_unused(turn.tx, turn.person.id)
    code = text.strip()
    if not is_code(code):
        take_out_typed(turn)
        return _ask_code(turn, programme, show(invite_code_again))
    pair = pairs.find_pair_by_code(turn.tx, turn.person.id, code)
    if pair is None:
        pair = pairs.add_pair(turn.tx, programme, turn.person.id, code)
        if not _is_like_a_name(code):
            return _link_for(turn, pair)
        take_out_typed(turn)
        return _ask_code(turn, programme, show(code_question, pair=pair.id))
    if pair.programme_id != programme:
        return _ask_code(turn, programme, show(code_elsewhere, pair=pair.id))
    if pair.state is PairState.CLOSED:
        return Show(CLIENT_CLOSED, {"pair": pair.id})  # it is opened again before there is a link
    if pair.state is not PairState.ACTIVE:
        return _link_for(turn, pair)
    return _ask_code(turn, programme, show(invite_known, pair=pair.id))


def _is_like_a_name(code: str) -> bool:
    """Three letters in a row, or no digit: `Anna` and `ABC1` are questioned, `K7` and `AB12` are not."""
    return re.search("[A-Za-z]{3}", code) is not None or not any(each.isdigit() for each in code)


@action
def invite_again(turn: Turn, *, pair: int) -> Show:
    """A fresh link for a client who is known; the earlier one works no more. Who is connected stays so until then."""
    found = get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, pair)
    return Show(CLIENT_CLOSED, {"pair": pair}) if found.state is PairState.CLOSED else _link_for(turn, found)


def _link_for(turn: Turn, pair: Pair) -> Show:
    pairs.mark_newcomer(turn.tx, pair.id, None)
    return _link(turn, pair.programme_id, Role.CLIENT, pair.id)


@action
def invite_colleague(turn: Turn, *, programme: int, role: str) -> Show:
    """A link for a therapist, a supervisor or another manager."""
    get_proven(turn, _INVITING[Role(role)], programmes.get_programme, programme)
    return _link(turn, programme, Role(role), None)


def _link(turn: Turn, programme_id: int, role: Role, pair_id: int | None) -> Show:
    """The link as one message, to be sent on; its code as another, to be said."""
    invitation, token, code = invitations.add_invitation(
        turn.tx, programme_id, role, pair_id=pair_id, invited_by=turn.person.id,
        lasts=turn.site.invitation_lasts,
    )  # fmt: skip
    add_outgoing(
        turn.tx, key_of(About.CODE, invitation.id), Purpose.REPLY, turn.person.id, due_at=turn.now,
        urgency=Urgency.PROMPT, view=invite_spoken.__name__, args={"invitation": invitation.id}, secret={"code": code},
    )  # fmt: skip
    args = {"invitation": invitation.id}
    return Show(invite_link.__name__, args, new=True, secret={"token": token})


def _own_invitation(turn: Turn, invitation: int) -> Invitation:
    """This invitation, for whoever made it and nobody else."""
    found = invitations.get_invitation(turn.tx, invitation)
    if found.invited_by != turn.person.id:
        raise NotAllowed(f"person {turn.person.id} did not make invitation {invitation}")
    return found


# Screens


@view
def invite_choices(turn: Turn) -> Screen:
    """Whom this person may invite, in which of their programmes."""
    words = turn.words
    clients, colleagues = _may_invite(turn)
    several = len({each.id for each in clients + colleagues}) > 1

    def label(whom: str, programme: Programme) -> str:
        name = words.plain(f"invite-{whom}")
        return words.plain("invite-in", whom=name, programme=programme.name) if several else name

    buttons = [button(label(Role.CLIENT, each), invite_client, programme=each.id) for each in clients]
    for found in colleagues:
        for role in _INVITING:
            buttons.append(button(label(role, found), invite_colleague, programme=found.id, role=role.value))
    return Screen(words("invite-whom" if buttons else "invite-nobody"), column(*buttons))


@view
def invite_code(turn: Turn) -> Screen:
    """Room for the code."""
    return Screen(turn.words("invite-code"))


@view
def invite_code_again(turn: Turn) -> Screen:
    """That was not a code."""
    return Screen(turn.words("invite-code-again"))


@view
def code_question(turn: Turn, *, pair: int) -> Screen:
    """Could somebody recognise the client by this code?"""
    found, words = get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, pair), turn.words
    use = button(words.plain("button-use-code"), invite_again, pair=pair)
    other = button(words.plain("button-other-code"), invite_client, programme=found.programme_id)
    return Screen(words("code-question"), column(use, other), protect=True)


@view
def code_elsewhere(turn: Turn, *, pair: int) -> Screen:
    """A therapist of two programmes has a client of this code in the other one."""
    found = get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, pair)
    programme = programmes.get_programme(turn.tx, found.programme_id)
    return Screen(turn.words("code-elsewhere", code=found.code, programme=programme.name), protect=True)


@view
def invite_known(turn: Turn, *, pair: int) -> Screen:
    """A client of this code is connected already: is it a new phone or account, or somebody else?"""
    found, words = get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, pair), turn.words
    again = button(words.plain("button-new-account", code=found.code), invite_again, pair=pair)
    other = button(words.plain("button-other-code"), invite_client, programme=found.programme_id)
    return Screen(words("invite-known", code=found.code), column(again, other), protect=True)


@view
def invite_link(turn: Turn, *, invitation: int, token: str) -> Screen:
    """The link and its picture. The message can be sent on as it is: it says nothing of whom it is for."""
    found = _own_invitation(turn, invitation)
    link = deep_link(turn.site.username, token)
    until = {"day": turn.day(found.expires_at), "time": turn.time(found.expires_at)}
    return Screen(turn.words("invite-link", link=link, **until), picture=partial(qr_picture, link))


@view
def invite_spoken(turn: Turn, *, invitation: int, code: str) -> Screen:
    """The code, to be said in the session and not sent."""
    found = _own_invitation(turn, invitation)
    if found.pair_id is None:
        return Screen(turn.words(f"invite-spoken-{found.role}", code=spoken(code)), protect=True)
    pair = pairs.get_pair(turn.tx, found.pair_id)
    kind = "moving" if pair.state is PairState.ACTIVE else "client"
    text = turn.words(f"invite-spoken-{kind}", code=spoken(code), client=pair.code)
    area = button(turn.words.plain("button-area", code=pair.code), ask_problem_area, pair=pair.id, beside=True)
    return Screen(text, column(area), protect=True)


def qr_picture(link: str) -> bytes:
    """The link as a QR picture (PNG), large enough to be read from a screen in a video call."""
    import segno

    picture = io.BytesIO()
    segno.make(link, error="m").save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()
