"""Who is told that something waits, again and again, and who else: the rules themselves, without a chat."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from handlers.alerts import handed_on, unseen
from handlers.edge import outgoing_outcome
from storage import absences, alerts, outgoing, outgoing_order, pairs, people, stand_ins
from storage.alerts import Alert
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.people import Role
from storage.tables import outgoing as rows
from tests.handlers.service import COMMENT, Service, World, berlin, next_step_at, opened, pushes, serve


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened(tmp_path) as world:
        yield world


def leaves(tx: Tx, s: Service) -> None:
    people.end_role(tx, s.therapist, s.programme, Role.THERAPIST)


def colleague_stands_in(tx: Tx, s: Service) -> None:
    stand_ins.add_stand_in(
        tx, s.programme, s.therapist, s.colleague, named_by=s.supervisor, until=tx.now + timedelta(days=30)
    )


def arrives(tx: Tx, to: int) -> None:
    """Whatever waits for this person reaches them."""
    tx.conn.execute(update(rows).where(rows.c.person_id == to, rows.c.state == "waiting").values(state="done"))


def fails(tx: Tx, to: int) -> None:
    """Nothing of what was written for this person could be brought to them."""
    tx.conn.execute(update(rows).where(rows.c.person_id == to).values(state="failed"))


async def waiting(world: World) -> Alert:
    return await world(lambda tx, s: s.alert(tx, COMMENT))


async def now(world: World, alert: Alert) -> Alert:
    return await world(lambda tx, s: alerts.get_alert(tx, alert.id))


# Again, and to whom else


async def test_it_is_repeated_each_working_morning_and_told_to_a_supervisor_from_the_second_on(world: World) -> None:
    found = await waiting(world)
    for repeats, day in enumerate((3, 4, 5), start=1):
        world.clock.at = berlin(day, 9)
        current = await now(world, found)
        await world(lambda tx, s: unseen.take_next_step(tx, current))  # noqa: B023
        stepped = await now(world, found)
        assert (stepped.repeats, stepped.escalated_at is not None) == (repeats, repeats >= 2)
        assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(day + 1, 9)
        assert len(await world(lambda tx, s: pushes(tx, s.therapist))) == 1 + repeats
    (told,) = await world(lambda tx, s: pushes(tx, s.supervisor))  # one line stands for all while it is on its way
    assert (told.purpose, told.urgency) == (Purpose.ESCALATION, Urgency.ALERT)
    assert (told.view, told.args) == ("notice_line", {"about": "waiting_detail", "args": {"alert": found.id}})
    await world(lambda tx, s: arrives(tx, s.supervisor))
    last = await now(world, found)
    assert await world(lambda tx, s: unseen.escalate(tx, last))
    assert len(await world(lambda tx, s: pushes(tx, s.supervisor))) == 2
    assert await world(lambda tx, s: pushes(tx, s.manager)) == []


async def test_where_nobody_looks_after_them_supervisors_learn_at_once(world: World) -> None:
    await world(leaves)
    found = await waiting(world)
    assert await world(lambda tx, s: pushes(tx, s.therapist)) == []
    assert len(await world(lambda tx, s: pushes(tx, s.supervisor))) == 1
    assert (found.repeats, found.escalated_at is not None) == (0, True)
    at_nine_in_london = berlin(3, 10)
    assert await world(lambda tx, s: next_step_at(tx, found)) == at_nine_in_london
    assert await world(lambda tx, s: unseen.list_unsent_since(tx)) == []


async def test_who_is_told_late_at_night_is_told_again_on_the_second_morning(world: World) -> None:
    """However often it is timed: the supervisor's quiet hours end shortly before the first one."""
    await world(leaves)
    world.clock.at = berlin(2, 23)
    found = await waiting(world)
    (told,) = await world(lambda tx, s: pushes(tx, s.supervisor))
    assert told.due_at == berlin(3, 8)
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(4, 10)
    await world(lambda tx, s: unseen.retime_step(tx, found))
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(4, 10)


async def test_where_who_looks_after_them_is_away_supervisors_learn_at_once_too(world: World) -> None:
    def goes_away(tx: Tx, s: Service) -> None:
        made = absences.add_absence(tx, s.programme, s.therapist, tx.now, tx.now + timedelta(days=7), None)
        absences.mark_begun(tx, made.id)

    await world(goes_away)
    found = await waiting(world)
    assert [row.purpose for row in await world(lambda tx, s: pushes(tx, s.therapist))] == [Purpose.ALERT]
    assert [row.purpose for row in await world(lambda tx, s: pushes(tx, s.supervisor))] == [Purpose.ESCALATION]
    assert found.escalated_at is not None


async def test_failing_a_supervisor_who_can_be_reached_a_manager_is_told_and_failing_both_nobody(world: World) -> None:
    found = await waiting(world)
    assert await world(lambda tx, s: unseen.whom_to_tell(tx, found)[0]) is Role.SUPERVISOR
    await world(lambda tx, s: people.mark_unreachable(tx, s.supervisor))
    role, told = await world(lambda tx, s: unseen.whom_to_tell(tx, found))
    assert (role, [each.id for each in told]) == (Role.MANAGER, [world.service.manager])
    assert await world(lambda tx, s: unseen.escalate(tx, found))
    assert not await world(lambda tx, s: unseen.escalate(tx, found, without=s.manager))
    await world(lambda tx, s: people.mark_unreachable(tx, s.manager))
    assert not await world(lambda tx, s: unseen.escalate(tx, found))
    await world(lambda tx, s: unseen.tell_undeliverable(tx, found))
    assert (await now(world, found)).escalated_at is None


@pytest.mark.parametrize("party", ["client", "therapist", "colleague"])
async def test_whoever_is_concerned_in_it_is_not_told_as_a_supervisor(world: World, party: str) -> None:
    """The client; the therapist; and who stands in for them."""

    def prepare(tx: Tx, s: Service) -> None:
        colleague_stands_in(tx, s)
        people.end_role(tx, s.supervisor, s.programme, Role.SUPERVISOR)
        people.add_role(tx, getattr(s, party), s.programme, Role.SUPERVISOR)

    await world(prepare)
    found = await waiting(world)
    role, told = await world(lambda tx, s: unseen.whom_to_tell(tx, found))
    assert (role, [each.id for each in told]) == (Role.MANAGER, [world.service.manager])


async def test_word_that_reaches_nobody_goes_on_to_who_is_left_and_else_does_not_count(world: World) -> None:
    found = await waiting(world)
    other = await world(lambda tx, s: serve(tx))  # another programme's affairs are left alone

    def escalated(tx: Tx, s: Service) -> None:
        for alert in (found, other.alert(tx, COMMENT)):
            unseen.escalate(tx, alert)
            alerts.mark_stepped(tx, alert.id, repeats=2, next_step_at=tx.now, escalated=True)

    await world(escalated)
    current = await now(world, found)
    await world(lambda tx, s: people.mark_unreachable(tx, s.supervisor))
    await world(lambda tx, s: fails(tx, s.supervisor))
    await world(lambda tx, s: unseen.escalate_further(tx, current, s.supervisor))
    assert len(await world(lambda tx, s: pushes(tx, s.manager))) == 1
    assert (await now(world, found)).escalated_at is not None
    await world(lambda tx, s: arrives(tx, s.manager))
    await world(lambda tx, s: unseen.escalate_further(tx, current, s.supervisor))  # the manager has it
    assert len(await world(lambda tx, s: pushes(tx, s.manager))) == 1
    await world(lambda tx, s: fails(tx, s.manager))
    await world(lambda tx, s: unseen.escalate_further(tx, current, s.manager))
    assert (await now(world, found)).escalated_at is None
    theirs = await world(lambda tx, s: alerts.find_open_alert(tx, other.pair))
    assert theirs is not None
    assert theirs.escalated_at is not None
    await world(lambda tx, s: alerts.mark_seen(tx, found.id))
    seen = await now(world, found)
    await world(lambda tx, s: unseen.escalate_further(tx, seen, s.manager))  # nothing waits any more
    assert len(await world(lambda tx, s: pushes(tx, s.manager))) == 1


@pytest.mark.parametrize("seen", [True, False])
async def test_a_line_that_fails_once_it_was_seen_goes_to_nobody_else(world: World, *, seen: bool) -> None:
    found = await waiting(world)
    (row,) = await world(lambda tx, s: outgoing_order.claim(tx, 50))
    if seen:
        await world(lambda tx, s: alerts.mark_seen(tx, found.id))
    assert await world(lambda tx, s: outgoing_outcome.undeliverable(tx, row, "given up")) is None
    assert len(await world(lambda tx, s: pushes(tx, s.supervisor))) == (not seen)
    assert ((await now(world, found)).escalated_at is None) == seen


# Who is told now


async def test_what_waits_is_told_anew_to_whoever_looks_after_them_from_now_on(world: World) -> None:
    found = await waiting(world)
    await world(lambda tx, s: unseen.note_told(tx, s.therapist, tx.now))
    await world(lambda tx, s: alerts.mark_stepped(tx, found.id, repeats=2, next_step_at=tx.now, escalated=True))
    await world(lambda tx, s: handed_on.hand_on(tx, s.programme, [s.colleague]))  # somebody else's clients
    assert (await now(world, found)).repeats == 2
    await world(colleague_stands_in)
    world.clock.at = berlin(4, 12)
    await world(lambda tx, s: handed_on.hand_on(tx, s.programme, [s.therapist]))
    (told,) = await world(lambda tx, s: pushes(tx, s.colleague))
    assert (told.purpose, told.args) == (Purpose.ALERT, {"alert": found.id})
    anew = await now(world, found)
    assert (anew.repeats, anew.notified_at, anew.escalated_at, anew.waits_from) == (0, None, None, told.due_at)
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(5, 9)


async def test_what_waits_for_somebody_is_of_the_pairs_they_look_after_now(world: World) -> None:
    found = await waiting(world)

    def waits_for(tx: Tx, person: int) -> list[int]:
        return [each.id for each in unseen.list_unseen_by(tx, people.get_person(tx, person))]

    def of_each(tx: Tx, s: Service) -> list[list[int]]:
        return [waits_for(tx, each) for each in (s.therapist, s.colleague, s.supervisor, s.client)]

    assert await world(of_each) == [[found.id], [], [], []]
    await world(colleague_stands_in)
    assert await world(of_each) == [[], [found.id], [], []]
    who = await world(lambda tx, s: unseen.in_charge_of(tx, found))
    assert who is not None
    assert who.id == world.service.colleague
    await world(leaves)
    await world(lambda tx, s: people.end_role(tx, s.colleague, s.programme, Role.THERAPIST))
    assert await world(of_each) == [[], [], [], []]
    assert not await world(lambda tx, s: unseen.is_in_charge(tx, people.get_person(tx, s.therapist), found))


async def test_one_line_tells_of_all_that_waited_when_it_was_due_and_of_nothing_later(world: World) -> None:
    found = await waiting(world)
    (line,) = await world(lambda tx, s: pushes(tx))
    assert not await world(lambda tx, s: unseen.is_told(tx, found.id, line.due_at))
    later = await world(lambda tx, s: s.alert(tx, COMMENT))
    await world(lambda tx, s: unseen.note_told(tx, s.therapist, line.due_at))  # the newer words came after it
    assert (await now(world, found)).notified_at is None
    assert later.unseen_since is not None
    await world(lambda tx, s: unseen.note_told(tx, s.colleague, tx.now))  # reached somebody else
    assert (await now(world, found)).notified_at is None
    await world(lambda tx, s: unseen.note_told(tx, s.therapist, later.unseen_since))  # type: ignore[arg-type]
    told = await now(world, found)
    assert told.notified_at is not None
    assert await world(lambda tx, s: unseen.is_told(tx, found.id, told.notified_at))  # type: ignore[arg-type]
    assert not await world(lambda tx, s: unseen.is_told(tx, found.id, tx.now))
    await world(lambda tx, s: alerts.mark_seen(tx, found.id))
    assert not await world(lambda tx, s: unseen.is_told(tx, found.id, line.due_at))


async def test_an_alert_is_unsent_since_it_could_have_been_with_its_therapist(world: World) -> None:
    assert await world(lambda tx, s: unseen.list_unsent_since(tx)) == []
    found = await waiting(world)
    assert await world(lambda tx, s: unseen.list_unsent_since(tx)) == [found.unseen_since]
    world.clock.at = berlin(2, 22)
    other = await world(lambda tx, s: serve(tx))
    await world(lambda tx, s: other.alert(tx, COMMENT))
    await world(lambda tx, s: unseen.note_told(tx, s.therapist, tx.now))
    assert await world(lambda tx, s: unseen.list_unsent_since(tx)) == []  # quiet hours: it could not be
    world.clock.at = berlin(3, 8, 30)
    assert await world(lambda tx, s: unseen.list_unsent_since(tx)) == [berlin(3, 8)]


async def test_what_was_handed_on_is_unsent_since_it_could_have_been_with_whoever_looks_after_it_now(
    world: World,
) -> None:
    await waiting(world)
    await world(colleague_stands_in)
    world.clock.at = berlin(4, 12)
    await world(lambda tx, s: handed_on.hand_on(tx, s.programme, [s.therapist]))
    (line,) = await world(lambda tx, s: pushes(tx, s.colleague))
    assert await world(lambda tx, s: unseen.list_unsent_since(tx)) == [line.due_at]


async def test_what_nobody_may_read_is_handed_on_to_nobody(world: World) -> None:
    """Its client goes on with the colleague, and has not said whether what they said before is read."""
    found = await waiting(world)

    def moves(tx: Tx, s: Service) -> None:
        pairs.mark_handed_over(tx, s.pair, pairs.add_later(tx, pairs.get_pair(tx, s.pair), s.colleague).id)
        handed_on.hand_on(tx, s.programme, [s.therapist, s.colleague])

    await world(moves)
    assert await world(lambda tx, s: pushes(tx, s.colleague)) == []
    assert (await now(world, found)).waits_from == found.waits_from


async def test_own_time_that_changes_moves_the_repeat_and_not_what_was_repeated_before(world: World) -> None:
    found = await waiting(world)
    await world(lambda tx, s: people.set_quiet(tx, s.therapist, ("20:00", "11:00")))
    await world(lambda tx, s: unseen.retime_steps(tx, people.get_person(tx, s.therapist)))
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(3, 11)
    world.clock.at = berlin(3, 8, 30)  # in the new quiet hours; it was told before them
    await world(lambda tx, s: unseen.retime_steps(tx, people.get_person(tx, s.therapist)))
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(3, 11)
    world.clock.at = berlin(3, 21)  # in quiet hours: the first repeat would be a day later, and it is not the first
    await world(lambda tx, s: alerts.mark_stepped(tx, found.id, repeats=1, next_step_at=tx.now, escalated=False))
    await world(lambda tx, s: unseen.retime_steps(tx, people.get_person(tx, s.therapist)))
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(4, 11)


async def test_a_step_of_who_cannot_be_reached_is_timed_from_when_it_waits(world: World) -> None:
    world.clock.at = berlin(2, 21)
    found = await waiting(world)
    world.clock.at = berlin(3, 8, 30)
    await world(lambda tx, s: people.mark_unreachable(tx, s.therapist))
    await world(lambda tx, s: unseen.retime_step(tx, found))
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(3, 9)
    await world(leaves)
    await world(lambda tx, s: unseen.retime_step(tx, found))
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(3, 10)  # nine where the programme is


async def test_whoever_may_see_less_has_what_is_open_put_away_at_once(world: World) -> None:
    def opens(tx: Tx, s: Service) -> None:
        for number, view in enumerate(("alert_put_away", "notice_line", "session_reported")):
            outgoing.add_outgoing(
                tx, f"put away:{number}", Purpose.COLLAPSE, s.therapist, due_at=tx.now + timedelta(hours=1),
                urgency=Urgency.PROMPT, view=view, message_id=number + 1,
            )  # fmt: skip

    await world(opens)
    await world(lambda tx, s: handed_on.put_away_at_once(tx, s.therapist))
    due = {row.view: row.due_at <= world.clock() for row in await world(lambda tx, s: pushes(tx, s.therapist))}
    assert due == {"alert_put_away": True, "notice_line": True, "session_reported": False}
