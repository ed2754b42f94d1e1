"""The commands that Telegram offers in each chat: those of the person's roles, and no others.

A menu is a row of the outgoing table, written in the transaction that changes what somebody is, and rendered when
it is carried out: it survives whatever happens in between, and the newest one wins.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.ground.words import Words, words_of
from storage import closings, pairs, people
from storage.database import Tx
from storage.outgoing import Purpose, Urgency, find_args, replace_outgoing
from storage.outgoing_keys import About, key_of
from storage.pairs import PairState
from storage.people import Person, Role
from storage.status import find_menus, set_menus

Menu = Sequence[tuple[str, str]]
"""Commands without their stroke, each with a line that explains it."""

_OWN_WAYS = ("quiet", "zone", "language", "text", "privacy")
_OF_ROLE = {
    Role.THERAPIST: (
        "session",
        "plan",
        "calendar",
        "rooms",
        "clients",
        "today",
        "digest",
        "close",
        "away",
        "handover",
        "invite",
        *_OWN_WAYS,
    ),
    Role.CLIENT: ("talk", "pause", "stop", *_OWN_WAYS, "mydata", "forget"),
    Role.SUPERVISOR: ("waiting", *_OWN_WAYS),
    Role.MANAGER: ("people", "report", "invite", *_OWN_WAYS),
}
_OF_WHO_STOPPED = ("privacy", "mydata", "forget")
_OF_ALL = ("help",)
_APART = timedelta(milliseconds=200)


@dataclass(frozen=True)
class Introduction:
    """What Telegram shows to somebody who has not begun: neutral, because anybody may look at it."""

    menu: Menu
    description: str
    short_description: str


def introduction(words: Words) -> Introduction:
    """How the bot introduces itself in these words."""
    return Introduction(_menu_in(words, _OF_ALL), words.plain("bot-description"), words.plain("bot-in-short"))


def _menu_in(words: Words, names: Sequence[str]) -> Menu:
    """These commands, explained in these words."""
    return [(name, words.plain(f"command-{name}")) for name in names]


def menu_of(tx: Tx, person: Person, known: Collection[str]) -> Menu:
    """The menu of this person as things stand; of `known` commands only."""
    words = words_of(person.language, person.address, person.called)
    return _menu_in(words, [name for name in _names(tx, person) if name in known])


def _names(tx: Tx, person: Person) -> list[str]:
    """What the person's roles offer, the useful first, each once."""
    roles = {each.role for each in people.list_memberships(tx, person.id)}
    states = {pair.state for pair in pairs.list_pairs_of_client(tx, person.id)}
    roles |= {Role.CLIENT} if PairState.ACTIVE in states else set()
    names = [name for role, own in _OF_ROLE.items() if role in roles for name in own]
    names += _OF_WHO_STOPPED if states & {PairState.STOPPED, PairState.CLOSED} else ()
    return list(dict.fromkeys([*names, *_OF_ALL]))


def offer(tx: Tx, person: Person, *, at: datetime | None = None) -> None:
    """What this person is has changed, or the language they read: so does the menu of their chat, where it must.

    `at`: no sooner than then.
    """
    if closings.is_silent(tx, person.id) and not people.list_memberships(tx, person.id):
        return  # nothing changes in that chat any more
    key = key_of(About.COMMANDS, person.id)
    said = {"language": person.language, "address": person.address, "called": person.called}
    offered = {**said, "commands": _names(tx, person)}
    if find_args(tx, key) != offered:
        replace_outgoing(
            tx, key, Purpose.COMMANDS, person.id, due_at=at or tx.now, urgency=Urgency.PROMPT, args=offered
        )  # fmt: skip


def offer_to_all(tx: Tx) -> None:
    """Where this program has other commands than the one before it, every menu that differs is offered anew.

    One after the other: Telegram takes only so much, and what people wait for goes first.
    """
    ours = json.dumps([_OF_ROLE, _OF_WHO_STOPPED, _OF_ALL])
    if find_menus(tx) == ours:
        return
    for place, person in enumerate(people.list_people(tx)):
        offer(tx, person, at=tx.now + place * _APART)
    set_menus(tx, ours)
