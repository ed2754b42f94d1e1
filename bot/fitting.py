"""Whether a programme's texts fit: every screen that holds one is made, with the longest of all that stands beside it.

It happens in a database of its own that is thrown away: nobody's data is looked at, and nothing is kept.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random, SystemRandom
from tempfile import TemporaryDirectory
from typing import Any

from bot.research_command import MOST as STUDY
from bot.routes import ROUTES
from handlers.check_ins.steps import COMMENT, TYPING
from handlers.ground.items import HOW_BEEN
from handlers.ground.languages import languages
from handlers.ground.screen import length, readable
from handlers.ground.signposts import turn_to
from handlers.ground.turn import Site, Turn
from handlers.joining.consent import NAME_LIMIT
from handlers.who.agreed import CONSENT_VERSION
from handlers.who.reading import begin_manner
from storage import absences, alerts, check_ins, closings, pairs, people, programmes, research, sessions, stand_ins
from storage.answers import set_answer
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.encryption import new_key_text, parse_keys
from storage.pairs import Closing, Pair
from storage.people import Person, Role
from storage.programmes import SAID
from storage.schema import prepare
from storage.sessions import Modality

MOST = 4096
"""What Telegram takes of a message, markup not counted: whom to call stands on no second page."""
_LONG = "W" * NAME_LIMIT
_NOW = datetime(2026, 9, 30, 12, 0, tzinfo=UTC)  # a Wednesday in September, the longest day of all
_AHEAD = timedelta(days=30)
Made = tuple[str, str]


async def too_long(values: Mapping[str, Any]) -> list[tuple[str, int, int]]:
    """The views that these texts make longer than Telegram takes, in whichever language is longest: their names, their
    length, and what it takes.
    """
    longest: dict[str, int] = {}
    for view, text in await screens_with(values):
        longest[view] = max(longest.get(view, 0), length(readable(text)))
    return [(view, size, MOST) for view, size in longest.items() if size > MOST]


async def screens_with(values: Mapping[str, Any]) -> list[Made]:
    """The text of every screen that holds a programme's, as long as it can become, in each language, with the name of
    its view.
    """
    rng: Random = SystemRandom()
    with TemporaryDirectory() as folder:
        keys = parse_keys(new_key_text(rng), "trial")
        db = Database(f"sqlite:///{Path(folder) / 'trial.db'}", keys, now=lambda: _NOW, rng=rng)
        try:
            await prepare(db, create=True)
            return await db.write(lambda tx: list(_all_screens(tx, values)))
        finally:
            await db.close()


def _all_screens(tx: Tx, values: Mapping[str, Any]) -> Iterator[Made]:
    programme = programmes.add_programme(tx, **{**values, "asks_outcome": True}).id  # it may come to ask that, too
    therapist, colleague, third = (_staff(tx, programme) for _ in range(3))
    client = people.add_person(tx, 1, language="en", zone="America/Argentina/Buenos_Aires", quiet=("21:00", "08:00"))
    client = _spoken_to(tx, client, programme)
    for role in (Role.MANAGER, Role.SUPERVISOR, Role.THERAPIST):
        people.add_role(tx, client.id, programme, role)
    pair = _pair(tx, programme, therapist, client)
    before = _pair(tx, programme, colleague, client)
    pairs.mark_handed_over(tx, before.id, pair.id)
    make = partial(_made, Turn(tx, Site("trial"), client))
    yield from make("consent", pair=pair.id)
    yield from make("stand_in_for_client", pair=pair.id, stand_in=_away(tx, programme, therapist, colleague))
    _away(tx, programme, colleague, third)
    pairs.mark_declined(tx, pair.id)
    yield from make("consent", pair=pair.id)
    pairs.mark_consented(tx, pair.id, CONSENT_VERSION)
    yield from make("account_for_client", pair=pair.id)
    for view in ("consented", "contacts", "help_screen", "nobody_reads", "only_words", "privacy"):
        yield from make(view, **({"pair": pair.id} if view == "consented" else {}))
    yield from make("recorded")
    for person in (client, therapist):  # what was typed at a prompt and did not answer it
        for turn in _in_each_language(Turn(tx, Site("trial"), person)):
            yield "quiet_typing", "\n\n".join(turn_to(turn))
    yield from _check_in_screens(tx, make, pair, therapist)
    research.set_study(tx, programme, "W" * STUDY)
    yield from make("research_question", pair=pair.id)
    newcomer = _spoken_to(tx, people.add_person(tx, 2, language="en", zone="UTC"), programme)
    pairs.mark_newcomer(tx, pair.id, newcomer.id)
    yield from _made(Turn(tx, Site("trial"), newcomer), "newcomer_consent", pair=pair.id)
    said = {each: values[each] + "," for each in SAID}  # so that each was different, and is told as long
    programmes.change_programme(tx, programme, said, new_meaning=True)
    programmes.change_programme(tx, programme, {"supervisors_read": True}, new_meaning=False)
    yield from make("consent_again", pair=pair.id)
    yield from make("privacy")
    for each in (therapist, colleague, third):
        people.end_role(tx, each.id, programme, Role.THERAPIST)
    for view in ("therapist_left", "consent", "consent_again"):
        yield from make(view, pair=pair.id)
    yield from make("privacy")
    for check_in in check_ins.list_of_pair(tx, pair.id, CheckInState.SENT):
        yield from make("check_in_screen", check_in=check_in.id)
    closings.mark_closed(tx, pairs.get_pair(tx, pair.id), Closing.OTHER)
    for view in ("ended_for_client", "consent"):
        yield from make(view, pair=pair.id)
    yield from make("help_screen")


def _check_in_screens(tx: Tx, make: Any, pair: Pair, therapist: Person) -> Iterator[Made]:
    """After low answers: what is said then, the room for words, and the words that wait for one to be typed."""
    session = sessions.add_session(tx, pair.id, Modality.IN_PERSON, tx.now, therapist.id)
    own = Site("trial").instrument
    made = check_ins.add_check_in(
        tx, session.id, pair.id, instrument=own.id, version=own.version, step=COMMENT, due_at=tx.now
    )
    for item in own.items:
        set_answer(tx, made.id, item.id, item.low)
    set_answer(tx, made.id, HOW_BEEN, 1)
    for step in (TYPING, COMMENT):
        check_ins.mark_sent(tx, check_ins.get_check_in(tx, made.id), step, 0.0)
        yield from make("check_in_screen", check_in=made.id)
    alerts.add_alert(tx, pair.id, made.id)
    for quiet in (None, ("00:01", "23:59")):
        for person_id in people.list_holders(tx, pair.programme_id, Role.THERAPIST):
            people.set_quiet(tx, person_id, quiet)
        yield from make("check_in_screen", check_in=made.id)
    holders = people.list_holders(tx, pair.programme_id, Role.THERAPIST)
    for person_id in holders:
        absences.add_absence(tx, pair.programme_id, person_id, tx.now, tx.now + timedelta(days=1), None)
    yield from make("check_in_screen", check_in=made.id)
    for person_id in holders:
        people.mark_unreachable(tx, person_id)
    yield from make("check_in_screen", check_in=made.id)


def _made(turn: Turn, view: str, **args: Any) -> Iterator[Made]:
    for each in _in_each_language(turn):
        screen = ROUTES.views[view](each, **args)
        if screen is not None:
            yield view, screen.text


def _in_each_language(turn: Turn) -> Iterator[Turn]:
    for language in languages():
        yield replace(turn, person=replace(turn.person, language=language))


def _spoken_to(tx: Tx, person: Person, programme: int) -> Person:
    """The same, spoken to as this programme does."""
    begin_manner(tx, person.id, programmes.get_programme(tx, programme))
    return people.get_person(tx, person.id)


def _staff(tx: Tx, programme: int) -> Person:
    person = people.add_person(tx, tx.rng.getrandbits(40), language="en", zone="America/Argentina/Buenos_Aires")
    people.add_role(tx, person.id, programme, Role.THERAPIST)
    people.set_name(tx, person.id, programme, Role.THERAPIST, _LONG)
    return _spoken_to(tx, person, programme)


def _pair(tx: Tx, programme: int, therapist: Person, client: Person) -> Pair:
    made = pairs.add_pair(tx, programme, therapist.id, "W" * 12)
    pairs.mark_opened(tx, made.id, client.id)
    pairs.set_therapist_called(tx, made.id, _LONG)
    return pairs.get_pair(tx, made.id)


def _away(tx: Tx, programme: int, therapist: Person, colleague: Person) -> int:
    until = tx.now + _AHEAD
    return stand_ins.add_stand_in(tx, programme, therapist.id, colleague.id, named_by=therapist.id, until=until).id
