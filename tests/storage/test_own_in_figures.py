"""What therapists said for themselves alone is read for figures of who said yes, and from then on: on both engines."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, update

from scoring.instrument import load_instrument
from storage import alerts, check_ins, figures_answers, own_views, people, verdicts
from storage.answers import set_answer
from storage.check_ins import CheckIn
from storage.database import Database, Tx
from storage.held import Span
from storage.own_in_figures import Judged, OwnInFigures, Viewed, own_in_figures
from storage.own_views import OwnViewState
from storage.pairs import Pair
from storage.people import Role
from storage.programmes import Programme
from storage.tables import alert_reasons, answers, sessions
from storage.tables import check_ins as check_ins_table
from storage.verdicts import Verdict
from tests.stage import Clock
from tests.storage.make import Maker

DAY = timedelta(days=1)
OWN, QUESTIONS = load_instrument("own"), load_instrument("own_therapist")
SAID: dict[str, int | None] = {"tension": 0, "goals": 3, "tasks": 4, "bond": 5}


@dataclass
class World:
    """A programme, a pair of it whose therapist is there, and the clock."""

    db: Database
    make: Maker
    clock: Clock
    programme: Programme
    pair: Pair

    async def agree(self, *, agreed: bool = True, person: int = 0) -> None:
        who = person or self.pair.therapist_id
        await self.db.write(lambda tx: figures_answers.set_answer(tx, who, self.programme.id, agreed=agreed))
        self.clock.advance(minutes=1)

    async def both(self, said: dict[str, int | None] = SAID, client: tuple[int | None, ...] = (4, 4, 4)) -> CheckIn:
        """A session that both answered, the therapist a minute before the client."""
        check_in = await self.make.check_in(self.pair)
        await self.db.write(
            lambda tx: own_views.set_own_view(tx, check_in.id, self.pair.id, OwnViewState.GIVEN, 1, said)
        )
        self.clock.advance(minutes=1)

        def send(tx: Tx) -> None:
            for item, value in zip(OWN.items, client, strict=True):
                set_answer(tx, check_in.id, item.id, value)
            check_ins.mark_sent(tx, check_in, "done", 75.0)

        await self.db.write(send)
        return check_in

    async def judged(self, verdict: Verdict, kind: str = "dip", by: int = 0) -> None:
        """An alert about a session, with what somebody thinks of it."""
        check_in = await self.make.check_in(self.pair)

        def judge(tx: Tx) -> None:
            alert = alerts.add_alert(tx, self.pair.id, check_in.id)
            alerts.add_reason(tx, alert.id, check_in.id, kind, outright=kind == "comment", details={})
            verdicts.set_verdict(tx, alert.id, by or self.pair.therapist_id, verdict)
            alerts.close_alert(tx, alert.id, "done")

        await self.db.write(judge)

    async def found(self) -> OwnInFigures:
        """Of the last ten days."""
        span = Span(self.clock() - 10 * DAY, self.clock() - 10 * DAY, self.clock() + DAY)
        return await self.db.read(
            lambda tx: own_in_figures(tx, self.programme.id, span, OWN, QUESTIONS, ("dip", "slide"))
        )


@pytest.fixture
async def world(db: Database, make: Maker, clock: Clock) -> World:
    programme = await make.programme()
    pair = await make.pair(programme)
    await db.write(lambda tx: people.add_role(tx, pair.therapist_id, programme.id, Role.THERAPIST))
    return World(db, make, clock, programme, pair)


async def test_only_what_was_said_after_the_yes_is_read_and_nothing_after_a_no(world: World) -> None:
    await world.both()
    await world.judged(Verdict.RIGHT)
    nothing = OwnInFigures([world.pair.therapist_id], [], [])
    assert await world.found() == nothing
    await world.agree()
    assert await world.found() == nothing  # it was said on another word
    await world.both()
    await world.judged(Verdict.CHANCE)
    await world.judged(Verdict.UNSURE)
    therapist = world.pair.therapist_id
    expected = OwnInFigures([therapist], [Viewed(world.pair.id, therapist, 75.0, 75.0)], [Judged(therapist, False)])
    assert await world.found() == expected
    await world.agree(agreed=False)
    assert await world.found() == nothing
    await world.agree()
    assert await world.found() == nothing  # a second yes begins anew
    assert str(therapist) not in repr(expected)


async def test_of_who_has_left_and_of_another_programme_nothing_is_read(world: World) -> None:
    await world.agree()
    await world.both()
    await world.judged(Verdict.RIGHT)
    other, pair = World(world.db, world.make, world.clock, await world.make.programme(), world.pair), world.pair
    assert await other.found() == OwnInFigures([], [], [])
    await world.db.write(lambda tx: people.end_role(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST))
    assert await world.found() == OwnInFigures([], [], [])
    await world.db.write(lambda tx: people.add_role(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST))
    assert await world.found() == OwnInFigures([pair.therapist_id], [], [])


@pytest.mark.parametrize(
    "changed",
    [
        {"instrument": "wai_sr"}, {"instrument_version": 7}, {"state": "expired"}, {"percent": 1e9}, {"percent": None},
        {"sent_at": "before"},
    ],
    ids=str,
)  # fmt: skip
async def test_it_counts_only_beside_an_answer_that_counts_and_came_later(
    world: World, changed: dict[str, Any]
) -> None:
    await world.agree()
    check_in = await world.both()
    assert len((await world.found()).views) == 1
    values = {"sent_at": world.clock() - DAY} if "sent_at" in changed else changed
    await world.db.write(
        lambda tx: tx.conn.execute(update(check_ins_table).where(check_ins_table.c.id == check_in.id).values(values))
    )
    assert (await world.found()).views == []


async def test_only_sessions_count_that_both_answered_wholly(world: World) -> None:
    await world.agree()
    await world.both({**SAID, "tasks": None})
    await world.both(client=(4, None, 4))
    left_out = await world.both()
    await world.db.write(
        lambda tx: tx.conn.execute(
            delete(answers).where(answers.c.check_in_id == left_out.id, answers.c.item == "bond")
        )
    )
    assert (await world.found()).views == []
    await world.both({**SAID, "tension": None})  # which is never scored
    assert len((await world.found()).views) == 1
    await world.db.write(lambda tx: tx.conn.execute(update(sessions).values(withdrawn_at=tx.now)))
    assert (await world.found()).views == []


async def test_only_alerts_count_that_the_numbers_began_within_the_period(world: World) -> None:
    await world.agree()
    await world.judged(Verdict.RIGHT, kind="comment")
    assert (await world.found()).verdicts == []
    await world.judged(Verdict.RIGHT, kind="slide")
    assert (await world.found()).verdicts == [Judged(world.pair.therapist_id, True)]

    def join_later(tx: Tx) -> None:
        (alert, _) = alerts.list_opened(tx, [world.programme.id], tx.now - DAY)[0]
        tx.conn.execute(
            insert(alert_reasons).values(
                id=tx.new_id(), alert_id=alert.id, check_in_id=alert.check_in_id, kind="dip", outright=False,
                details={}, added_at=tx.now + timedelta(hours=1),
            )
        )  # fmt: skip

    await world.db.write(join_later)  # what joins an alert later did not begin it, nor does it count twice
    assert len((await world.found()).verdicts) == 1
    world.clock.advance(days=11)
    assert (await world.found()).verdicts == []


async def test_a_verdict_is_of_who_gave_it_whoever_has_the_client(world: World) -> None:
    lee = await world.make.person()
    await world.db.write(lambda tx: people.add_role(tx, lee.id, world.programme.id, Role.THERAPIST))
    await world.agree()
    await world.judged(Verdict.RIGHT, by=lee.id)
    assert (await world.found()).verdicts == []  # who stands in has not said yes
    await world.agree(person=lee.id)
    await world.judged(Verdict.CHANCE, by=lee.id)
    found = await world.found()
    assert found.verdicts == [Judged(lee.id, False)]
    assert found.there == sorted([lee.id, world.pair.therapist_id])
