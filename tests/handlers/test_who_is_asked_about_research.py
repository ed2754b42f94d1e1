"""Who is asked about research, and when not: each thing that stands in the way, alone."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from handlers.clients.research import list_to_ask
from handlers.who.agreed import consent_version
from storage import closings, pairs, people, programmes, research
from storage.database import Database, Tx
from storage.pairs import Closing, Pair
from storage.people import Role
from tests.stage import Clock
from tests.storage.conftest import clock, db, empty, engine, make, url
from tests.storage.make import Maker

__all__ = ["clock", "db", "empty", "engine", "make", "url"]  # fixtures


def nothing(tx: Tx, pair: Pair) -> None:
    """Nothing stands in the way."""


def is_closing(tx: Tx, pair: Pair) -> None:
    closings.mark_closing(tx, pair.id, Closing.GOALS)


def has_died(tx: Tx, pair: Pair) -> None:
    """Another therapist of theirs says so."""
    other = pairs.add_pair(tx, pair.programme_id, people.add_person(tx, 77, language="en", zone="UTC").id, "Z9")
    pairs.mark_opened(tx, other.id, pair.client_id or 0)
    closings.mark_closed(tx, pairs.get_pair(tx, other.id), Closing.DIED)


def is_on_a_break(tx: Tx, pair: Pair) -> None:
    people.set_pause(tx, pair.client_id or 0, tx.now + timedelta(hours=1))


def is_asked_for_consent_anew(tx: Tx, pair: Pair) -> None:
    programmes.change_programme(tx, pair.programme_id, {"contact": "Mr. Ode"}, new_meaning=True)


def has_nobody(tx: Tx, pair: Pair) -> None:
    people.end_role(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST)


def has_stopped(tx: Tx, pair: Pair) -> None:
    pairs.mark_stopped(tx, pair.id)


def was_asked(tx: Tx, pair: Pair) -> None:
    research.mark_asked(tx, pair.id, "1.1")


def joined_just_now(tx: Tx, pair: Pair) -> None:
    pairs.mark_consented(tx, pair.id, pair.consent_version or "")


def research_is_over(tx: Tx, pair: Pair) -> None:
    research.set_study(tx, pair.programme_id, None)


@pytest.mark.parametrize(
    ("stands", "asked"),
    [
        (nothing, 1), (is_closing, 0), (has_died, 0), (is_on_a_break, 0), (is_asked_for_consent_anew, 0),
        (has_nobody, 0), (has_stopped, 0), (was_asked, 0), (joined_just_now, 0), (research_is_over, 0),
    ],
)  # fmt: skip
async def test_one_is_asked_unless_something_stands_in_the_way(
    db: Database, make: Maker, clock: Clock, stands: Callable[[Tx, Pair], None], asked: int
) -> None:
    programme = await make.programme()
    pair = await make.pair(programme)

    def begin(tx: Tx) -> None:
        people.add_role(tx, pair.therapist_id, programme.id, Role.THERAPIST)
        pairs.mark_consented(tx, pair.id, consent_version(programme))
        research.set_study(tx, programme.id, "how trust grows.")

    await db.write(begin)
    clock.advance(days=1)
    await db.write(lambda tx: stands(tx, pairs.get_pair(tx, pair.id)))
    assert len(await db.read(list_to_ask)) == asked
