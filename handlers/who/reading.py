"""In which language somebody reads, and how they are spoken to, when they come and when it changes."""

from handlers.ground import commands
from handlers.ground.languages import known_language
from handlers.ground.turn import Site
from storage import check_ins, invitations, people, programmes
from storage.database import Tx
from storage.pairs import Pair
from storage.people import Person
from storage.programmes import Programme


def language_of_newcomer(tx: Tx, site: Site, token: str, spoken: str | None) -> str:
    """That of their app, where there are words in it; else that of the programme which this link leads to."""
    known = known_language(spoken)
    if known is not None:
        return known
    invitation = invitations.find_invitation(tx, token)
    return site.language if invitation is None else programmes.get_programme(tx, invitation.programme_id).language


def language_of_client(tx: Tx, site: Site, pair: Pair) -> str:
    """In which this pair's client reads and answers."""
    return site.language if pair.client_id is None else people.get_person(tx, pair.client_id).language


def begin_manner(tx: Tx, person_id: int, programme: Programme) -> None:
    """They come to this programme: from now on they are spoken to as it does."""
    people.set_manner(tx, person_id, programme.address, programme.called)


def change_manner(tx: Tx, before: Programme, now: Programme) -> None:
    """A programme speaks to its people in another way from now on: so do their menus."""
    if (before.address, before.called) == (now.address, now.called):
        return
    for person in people.list_of_programme(tx, now.id):
        begin_manner(tx, person.id, now)
        commands.offer(tx, people.get_person(tx, person.id))


def change_language(tx: Tx, person: Person, language: str) -> None:
    """From now on everything is in this language. What a client has open is answered in it."""
    people.set_language(tx, person.id, language)
    check_ins.change_language(tx, person.id, language)
    commands.offer(tx, people.get_person(tx, person.id))
