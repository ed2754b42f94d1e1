"""Inviting: a link to send (with a picture of it to hold up), and a code to say; neither is worth anything alone."""

import io
import re
from functools import partial

from handlers.rights import Do, NotAllowed, may, prove
from handlers.screen import Screen, Show, button, column, show
from handlers.turn import Turn
from storage import invitations, pairs, people, programmes
from storage.invitations import Invitation
from storage.outgoing import Purpose, Urgency, add_outgoing
from storage.pairs import PairState
from storage.people import Role
from storage.programmes import Programme

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,11}")


def deep_link(username: str, token: str) -> str:
    """The link that opens the bot with this token."""
    return f"https://t.me/{username}?start={token}"


def spoken(code: str) -> str:
    """A code as it is said and read: two groups of three that stay on one line."""
    return f"{code[:3]}\u00a0{code[3:]}"


def _programmes(turn: Turn, do: Do) -> list[Programme]:
    held = {each.programme_id for each in people.list_memberships(turn.tx, turn.person.id)}
    found = [programmes.get_programme(turn.tx, each) for each in sorted(held)]
    return [each for each in found if may(turn.tx, turn.person, do, each)]


# Commands and taps


def on_invite(turn: Turn, argument: str = "") -> Show:
    """`/invite`: whom this person may invite."""
    return show(invite_choices)


def start_invite(turn: Turn) -> Show:
    """The same, from a button."""
    return on_invite(turn)


def invite_client(turn: Turn, *, programme: int) -> Show:
    """Ask for the code under which the therapist will know the client."""
    prove(turn.tx, turn.person, Do.INVITE_CLIENT, programmes.get_programme(turn.tx, programme))
    people.set_awaiting(turn.tx, turn.person.id, take_code.__name__, {"programme": programme})
    return show(invite_code)


def take_code(turn: Turn, text: str, *, programme: int) -> Show:
    """A code for a client: letters and digits, not a name."""
    prove(turn.tx, turn.person, Do.INVITE_CLIENT, programmes.get_programme(turn.tx, programme))
    code = text.strip()
    if not _CODE.fullmatch(code) or not any(c.isdigit() for c in code):
        people.set_awaiting(turn.tx, turn.person.id, take_code.__name__, {"programme": programme})
        return show(invite_code_again)
    pair = pairs.find_pair_by_code(turn.tx, turn.person.id, code)
    if pair is None:
        pair = pairs.add_pair(turn.tx, programme, turn.person.id, code)
    elif pair.state is PairState.ACTIVE:
        return show(invite_known, pair=pair.id)
    return _link(turn, pair.programme_id, Role.CLIENT, pair.id)


def invite_colleague(turn: Turn, *, programme: int, role: str) -> Show:
    """A link for a therapist or a supervisor."""
    do = Do.INVITE_THERAPIST if role == Role.THERAPIST else Do.INVITE_SUPERVISOR
    prove(turn.tx, turn.person, do, programmes.get_programme(turn.tx, programme))
    return _link(turn, programme, Role(role), None)


def _link(turn: Turn, programme_id: int, role: Role, pair_id: int | None) -> Show:
    """The link as one message, to be sent on; its code as another, to be said."""
    invitation, token, code = invitations.add_invitation(
        turn.tx, programme_id, role, pair_id=pair_id, invited_by=turn.person.id,
        lasts=turn.site.invitation_lasts,
    )  # fmt: skip
    add_outgoing(
        turn.tx, f"code:{invitation.id}", Purpose.REPLY, turn.person.id, due_at=turn.now, urgency=Urgency.PROMPT,
        view=invite_spoken.__name__, args={"invitation": invitation.id}, secret={"code": code},
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


def invite_choices(turn: Turn) -> Screen:
    """Whom this person may invite, in which of their programmes."""
    words = turn.words
    clients, colleagues = _programmes(turn, Do.INVITE_CLIENT), _programmes(turn, Do.INVITE_THERAPIST)
    several = len({each.id for each in clients + colleagues}) > 1

    def label(whom: str, programme: Programme) -> str:
        name = words.plain(f"invite-{whom}")
        return words.plain("invite-in", whom=name, programme=programme.name) if several else name

    buttons = [button(label(Role.CLIENT, each), invite_client, programme=each.id) for each in clients]
    for found in colleagues:
        for role in (Role.THERAPIST, Role.SUPERVISOR):
            buttons.append(button(label(role, found), invite_colleague, programme=found.id, role=role.value))
    return Screen(words("invite-whom" if buttons else "invite-nobody"), column(*buttons))


def invite_code(turn: Turn) -> Screen:
    """Room for the code."""
    return Screen(turn.words("invite-code"))


def invite_code_again(turn: Turn) -> Screen:
    """That was not a code; a code has a digit, so that it is less likely to be a name."""
    return Screen(turn.words("invite-code-again"))


def invite_known(turn: Turn, *, pair: int) -> Screen:
    """A client of this code is connected already."""
    found = pairs.get_pair(turn.tx, pair)
    prove(turn.tx, turn.person, Do.INVITE_CLIENT, found)
    return Screen(turn.words("invite-known", code=found.code))


def invite_link(turn: Turn, *, invitation: int, token: str) -> Screen:
    """The link and its picture. The message can be sent on as it is: it says nothing of whom it is for."""
    found = _own_invitation(turn, invitation)
    link = deep_link(turn.site.username, token)
    until = {"day": turn.day(found.expires_at), "time": turn.time(found.expires_at)}
    return Screen(turn.words("invite-link", link=link, **until), picture=partial(qr_picture, link))


def invite_spoken(turn: Turn, *, invitation: int, code: str) -> Screen:
    """The code, to be said in the session and not sent."""
    found = _own_invitation(turn, invitation)
    if found.pair_id is None:
        return Screen(turn.words(f"invite-spoken-{found.role}", code=spoken(code)), protect=True)
    pair = pairs.get_pair(turn.tx, found.pair_id)
    return Screen(turn.words("invite-spoken-client", code=spoken(code), client=pair.code), protect=True)


def qr_picture(link: str) -> bytes:
    """The link as a QR picture (PNG), large enough to be read from a screen in a video call."""
    import segno

    picture = io.BytesIO()
    segno.make(link, error="m").save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()
