"""An alert that nobody marks as seen: repeated on working mornings, told to a supervisor, never dropped."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.sandbox import Person
from handlers.edge import outgoing_outcome, sweep
from storage import outgoing, outgoing_order
from storage.database import Tx
from storage.tables import alerts, people, programmes
from storage.tables import outgoing as outgoing_table
from tests.journeys.leaders import let_leave
from tests.journeys.looking import LINE, WORDS
from tests.stage import MONDAY, Stage

SECRET = "He laughed at me."


async def unseen(stage: Stage) -> None:
    """An alert of words, with a comment, that nobody opens."""
    await stage.session()
    await stage.answer(*WORDS)
    await stage.tap(stage.client, "Write something")
    await stage.say(stage.client, SECRET)
    await stage.tap(stage.client, "My therapist may bring it up")


def told_at(stage: Stage, person: Person) -> list[datetime]:
    """When the neutral line reached this person, to the hour, in UTC."""
    mine = [note for note in stage.sandbox.notifications if note.person_id == person.id and note.text == LINE]
    return [note.at.replace(minute=0, second=0, microsecond=0) for note in mine]


async def hours(stage: Stage, count: int) -> None:
    for _ in range(count):
        await stage.pass_time(hours=1)


async def test_unseen_is_repeated_on_the_first_working_morning(cast: Stage) -> None:
    await unseen(cast)
    first = len(told_at(cast, cast.therapist))
    await hours(cast, 24)
    assert told_at(cast, cast.therapist)[first:] == [MONDAY.replace(hour=8) + timedelta(days=1)]


async def test_on_the_second_morning_the_supervisor_learns_that_one_waits_and_not_what_it_says(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    await hours(cast, 24)
    assert told_at(cast, supervisor) == []
    await hours(cast, 24)
    assert told_at(cast, supervisor) == [MONDAY.replace(hour=8) + timedelta(days=2)]
    await cast.tap(supervisor, "Show")
    shown = supervisor.last.text
    assert "A message about a client of Dr. Kim has been waiting since Monday, not marked as seen" in shown
    for secret in ("K7", "strongly", SECRET, "check-in", "video"):
        assert secret not in shown
    await cast.pass_time(minutes=11)
    assert "Dr. Kim" not in supervisor.last.text


async def test_once_seen_the_supervisor_reads_that_it_is_over_and_hears_no_more(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    await hours(cast, 48)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.tap(supervisor, "Show")
    assert "That has been seen meanwhile." in supervisor.last.text
    told = told_at(cast, supervisor)
    await cast.pass_time(days=3)
    assert told_at(cast, supervisor) == told


async def test_the_therapist_keeps_being_reminded_with_nobody_else_there(stage: Stage) -> None:
    await stage.set_up()
    stage.manager.block()
    await stage.settle()
    await unseen(stage)
    first = len(told_at(stage, stage.therapist))
    await hours(stage, 24 * 4)
    mornings = [MONDAY.replace(hour=8) + timedelta(days=days) for days in (1, 2, 3, 4)]
    assert told_at(stage, stage.therapist)[first:] == mornings
    (alert,) = await stage.rows(alerts)
    assert alert["escalated_at"] is None


async def test_without_a_supervisor_the_manager_learns_that_one_waits(cast: Stage) -> None:
    await unseen(cast)
    await hours(cast, 48)
    await cast.tap(cast.manager, "Show")
    assert "not marked as seen" in cast.manager.last.text
    assert SECRET not in cast.manager.last.text


async def test_friday_evening_is_repeated_on_monday(cast: Stage) -> None:
    await cast.pass_time(days=4, hours=8)  # Friday, 18:00 in Berlin
    await unseen(cast)
    first = len(told_at(cast, cast.therapist))
    await hours(cast, 24 * 3)
    assert told_at(cast, cast.therapist)[first:] == [datetime(2026, 3, 9, 8, tzinfo=UTC)]


async def test_opening_without_marking_as_seen_does_not_stop_it(cast: Stage) -> None:
    await unseen(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.pass_time(minutes=11)
    first = len(told_at(cast, cast.therapist))
    await hours(cast, 24)
    assert len(told_at(cast, cast.therapist)) == first + 1


async def test_a_restart_forgets_no_step(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    for _ in range(8):
        await cast.restart()
        await hours(cast, 6)
    assert len(told_at(cast, supervisor)) == 1


@pytest.mark.parametrize("weeks", [3, 34])
async def test_the_morning_is_nine_on_the_wall_after_either_change_of_the_clock(cast: Stage, weeks: int) -> None:
    """The changes of 2026 are on 29 March and 25 October: the alert is from the Friday before."""
    await cast.pass_time(days=7 * weeks + 4)
    assert cast.clock().date().isoformat() in ("2026-03-27", "2026-10-30")
    await unseen(cast)
    first = len(told_at(cast, cast.therapist))
    await cast.pass_time(days=2)
    await hours(cast, 26)
    (at,) = told_at(cast, cast.therapist)[first:]
    assert at.weekday() == 0
    assert at.hour == (7 if weeks == 3 else 8)


async def test_on_public_holidays_it_neither_comes_back_nor_goes_to_the_supervisor(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await cast.app.db.write(lambda tx: tx.conn.execute(update(programmes).values(holidays="DE")))
    await cast.pass_time(days=31, hours=1)  # Thursday before Easter
    await unseen(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Remind me")
    assert "Next working day · Tuesday, 09:00" in cast.therapist.last.labels
    first = len(told_at(cast, cast.therapist))
    await hours(cast, 24 * 6)
    assert [at.isoformat()[:13] for at in told_at(cast, cast.therapist)[first:]] == ["2026-04-07T07", "2026-04-08T07"]
    assert [at.isoformat()[:13] for at in told_at(cast, supervisor)] == ["2026-04-08T07"]


async def test_word_that_did_not_reach_the_supervisor_goes_to_the_manager(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    await hours(cast, 46)

    def in_vain(tx: Tx) -> None:
        sweep.sweep(tx, cast.app.site)
        (row,) = [each for each in outgoing_order.claim(tx, 50) if each.purpose is outgoing.Purpose.ESCALATION]
        outgoing_outcome.undeliverable(tx, row, "blocked")

    cast.clock.advance(hours=2)
    await cast.app.db.write(in_vain)
    await cast.settle()
    assert told_at(cast, supervisor) == []
    assert len(told_at(cast, cast.manager)) == 1


async def test_word_that_waits_for_a_supervisor_who_has_left_goes_to_the_manager(cast: Stage) -> None:
    await cast.add_supervisor()
    await unseen(cast)
    await hours(cast, 46)
    await cast.app.db.write(lambda tx: tx.conn.execute(update(people).values(quiet_from="06:00", quiet_until="12:00")))
    await hours(cast, 2)
    assert await _escalated(cast) == {(1, "waiting")}
    await let_leave(cast, "Sam, supervisor")
    await hours(cast, 4)
    assert await _escalated(cast) == {(1, "cancelled"), (2, "done")}


async def _escalated(cast: Stage) -> set[tuple[int, str]]:
    """What became of each word that something waits, in the order in which they were written."""
    rows = [row for row in await cast.rows(outgoing_table) if row["purpose"] == outgoing.Purpose.ESCALATION]
    rows.sort(key=lambda row: row["wanted_at"])
    assert len({row["person_id"] for row in rows}) == len(rows)
    return {(place, row["state"]) for place, row in enumerate(rows, start=1)}
