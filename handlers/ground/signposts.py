"""Whom to call, and who else can be turned to: always one tap away for a client, under a label that tells nothing."""

from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button
from handlers.ground.turn import Turn
from storage import pairs, people, programmes


def signposts_of(turn: Turn) -> list[str]:
    """For whoever is or was a client: whom to call, and who else can be turned to, in each of their programmes."""
    own = pairs.list_pairs_of_client(turn.tx, turn.person.id)
    found = [programmes.get_programme(turn.tx, each) for each in dict.fromkeys(p.programme_id for p in own)]
    return [turn.words("signposts", signpost=p.signpost, contact=p.contact) for p in found]


def turn_to(turn: Turn) -> list[str]:
    """The same for everybody: who works with this reads the emergency line, who has not joined that nobody watches."""
    held = people.list_memberships(turn.tx, turn.person.id)
    staff = [programmes.get_programme(turn.tx, each) for each in dict.fromkeys(m.programme_id for m in held)]
    lines: list[str] = [turn.words("nobody-watches", signpost=each.signpost) for each in staff[:1]]
    return [*signposts_of(turn)] or lines or [turn.words("nobody-watches-here")]


def contacts_button(turn: Turn) -> Button:
    """The way there."""
    return button(turn.words.plain("button-contacts"), open_contacts)


@action
def open_contacts(turn: Turn) -> Show:
    """In a new message: what is on the screen stays where it is, and so does a prompt that waits for words."""
    people.set_awaiting(turn.tx, turn.person.id, turn.person.awaiting, turn.person.awaiting_args)
    return Show(contacts.__name__, new=True)


@view
def contacts(turn: Turn) -> Screen:
    """Whom to call, and who else can be turned to; or that there is nobody to name any more."""
    return Screen("\n\n".join(signposts_of(turn)) or turn.words("closed"))
