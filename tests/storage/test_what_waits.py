"""What others ask and change of the outgoing table: exactly the rows they mean, and nobody else's."""

from datetime import datetime, timedelta
from typing import Any

from storage import outgoing, outgoing_order
from storage.database import Database, Tx
from storage.outgoing import OutgoingState, Purpose, Urgency, add_outgoing
from storage.outgoing_order import claim
from storage.people import Person
from storage.tables import outgoing as table
from tests.stage import Clock
from tests.storage.make import Maker, rows

HOUR = timedelta(hours=1)


async def add(
    db: Database,
    person: Person,
    key: str,
    purpose: Purpose = Purpose.NOTICE,
    due_at: datetime | None = None,
    **more: Any,
) -> None:
    """A row that is due in an hour, when nothing else is said."""

    def write(tx: Tx) -> bool:
        due = tx.now + HOUR if due_at is None else due_at
        return add_outgoing(tx, key, purpose, person.id, due_at=due, urgency=Urgency.PROMPT, **more)

    assert await db.write(write)


async def due_times(db: Database) -> dict[str, datetime]:
    return {row["key"]: row["due_at"] for row in await rows(db, table)}


async def end(db: Database, key: str, state: OutgoingState) -> None:
    await db.write(lambda tx: tx.conn.execute(table.update().where(table.c.key == key).values(state=state)) and None)


async def test_what_is_to_be_pushed_later_is_listed_and_a_new_time_is_that_rows_alone(
    db: Database, make: Maker, clock: Clock
) -> None:
    person, other, begun = await make.person(), await make.person(), clock()
    for purpose in Purpose:
        await add(db, person, purpose, purpose)
    await add(db, person, "now", due_at=begun, wanted_at=begun - HOUR, args={"check_in": 5})
    await add(db, person, "past", due_at=begun - timedelta(seconds=1))
    await add(db, person, "taken back")
    await add(db, other, "somebody else's")
    await db.write(lambda tx: outgoing.cancel(tx, "taken back"))
    wanted = await db.read(lambda tx: outgoing.list_wanted(tx, person.id))
    ids = {row["id"]: row["key"] for row in await rows(db, table)}
    pushed = {Purpose.ALERT, Purpose.ESCALATION, Purpose.CHECK_IN, Purpose.REMINDER, Purpose.NOTICE}
    assert {ids[one.id] for one in wanted} == {*pushed, "now"}
    (now,) = [one for one in wanted if ids[one.id] == "now"]
    assert (now.purpose, now.args, now.wanted_at) == (Purpose.NOTICE, {"check_in": 5}, begun - HOUR)
    before = await due_times(db)
    await db.write(lambda tx: outgoing.set_due(tx, now.id, begun + 5 * HOUR))
    assert await due_times(db) == {**before, "now": begun + 5 * HOUR}


async def test_only_what_goes_with_the_same_arguments_is_hastened(db: Database, make: Maker, clock: Clock) -> None:
    person, other, begun = await make.person(), await make.person(), clock()
    past = begun - timedelta(minutes=5)
    await add(db, person, "chart", Purpose.DELETION, args={"alert": 1})
    await add(db, person, "chart, too", Purpose.DELETION, args={"alert": 1})
    await add(db, person, "of another alert", Purpose.DELETION, args={"alert": 2})
    await add(db, person, "no deletion", Purpose.COLLAPSE, args={"alert": 1})
    await add(db, person, "due already", Purpose.DELETION, past, args={"alert": 1})
    await add(db, person, "done", Purpose.DELETION, args={"alert": 1})
    await add(db, other, "somebody else's", Purpose.DELETION, args={"alert": 1})
    await end(db, "done", OutgoingState.DONE)
    before = await due_times(db)
    await db.write(lambda tx: outgoing.hasten(tx, person.id, {"alert": 1}))
    assert await due_times(db) == {**before, "chart": begun, "chart, too": begun}


async def test_what_shows_these_views_goes_and_what_goes_by_itself(db: Database, make: Maker, clock: Clock) -> None:
    person, other, begun = await make.person(), await make.person(), clock()
    lasts = outgoing.lasted_key(person.id, 7)
    await add(db, person, lasts, Purpose.DELETION)
    await add(db, person, "deletion", Purpose.DELETION)
    await add(db, person, "collapse", Purpose.COLLAPSE, view="alert_card")
    await add(db, person, "another view", Purpose.COLLAPSE, view="menu")
    await add(db, person, "notice", Purpose.NOTICE, view="alert_card")
    await add(db, person, "lasted: by its name alone", Purpose.NOTICE)
    await add(db, person, "due", Purpose.COLLAPSE, begun - HOUR, view="alert_card")
    await add(db, person, "done", Purpose.COLLAPSE, view="alert_card")
    await add(db, other, "somebody else's", Purpose.COLLAPSE, view="alert_card")
    await end(db, "done", OutgoingState.DONE)
    before = await due_times(db)
    await db.write(lambda tx: outgoing.hasten_views(tx, person.id, ["alert_card", "signal"]))
    assert await due_times(db) == {**before, lasts: begun, "collapse": begun}


async def test_what_is_about_one_of_these_behind_this_view_goes(db: Database, make: Maker, clock: Clock) -> None:
    person, other, begun = await make.person(), await make.person(), clock()
    one, else_ = {"about": "one", "args": {}}, {"about": "else", "args": {}}
    await add(db, person, "one", Purpose.COLLAPSE, view="line", args=one)
    await add(db, person, "something else", Purpose.COLLAPSE, view="line", args=else_)
    await add(db, person, "about nothing", Purpose.COLLAPSE, view="line")
    await add(db, person, "another view", Purpose.COLLAPSE, view="menu", args=one)
    await add(db, person, "the line itself", Purpose.NOTICE, view="line", args=one)
    await add(db, person, "due", Purpose.COLLAPSE, begun - HOUR, view="line", args=one)
    await add(db, person, "done", Purpose.COLLAPSE, view="line", args=one)
    await add(db, other, "somebody else's", Purpose.COLLAPSE, view="line", args=one)
    await end(db, "done", OutgoingState.DONE)
    before = await due_times(db)
    await db.write(lambda tx: outgoing.hasten_about(tx, person.id, "line", ["one", "two"]))
    assert await due_times(db) == {**before, "one": begun}


async def test_told_to_another_is_what_somebody_else_got_or_waits_for_since_then(
    db: Database, make: Maker, clock: Clock
) -> None:
    person, other, begun = await make.person(), await make.person(), clock()

    async def told(about: str = "escalation_1:", since: datetime = begun) -> bool:
        return await db.read(lambda tx: outgoing.is_told_to_another(tx, about, person.id, since))

    await add(db, person, "escalation_1:mine", due_at=begun)
    await add(db, other, "escalation_1:earlier", due_at=begun - timedelta(seconds=1))
    await add(db, other, "escalation-1:of another name", due_at=begun)
    await add(db, other, "not an escalation_1:", due_at=begun)
    assert not await told()
    await add(db, other, "escalation_1:theirs", due_at=begun)
    for state, counts in zip(OutgoingState, (True, True, False, False), strict=True):
        await end(db, "escalation_1:theirs", state)
        assert await told() is counts, state


async def test_what_stands_under_a_key_is_found_unless_it_failed(db: Database, make: Maker) -> None:
    person = await make.person()
    await add(db, person, "menu", args={"commands": ["/help"]})
    await add(db, person, "another", args={"commands": []})
    assert await db.read(lambda tx: outgoing.find_args(tx, "nothing")) is None
    for state in (OutgoingState.WAITING, OutgoingState.DONE):
        await end(db, "menu", state)
        assert await db.read(lambda tx: outgoing.find_args(tx, "menu")) == {"commands": ["/help"]}
    await end(db, "menu", OutgoingState.FAILED)
    assert await db.read(lambda tx: outgoing.find_args(tx, "menu")) is None


async def test_the_replies_that_somebody_waits_for(db: Database, make: Maker, clock: Clock) -> None:
    person, other = await make.person(), await make.person()
    await add(db, person, "under way", Purpose.REPLY, clock())
    await db.write(lambda tx: claim(tx, 1))
    await add(db, person, "open", Purpose.REPLY, clock(), view="menu", args={"page": 2})
    await add(db, person, "sealed", Purpose.REPLY, clock(), view="code", secret={"code": "1"})
    await add(db, person, "notice", due_at=clock(), view="notice")
    await add(db, person, "done", Purpose.REPLY, clock(), view="done")
    await add(db, other, "somebody else's", Purpose.REPLY, clock(), view="theirs")
    await end(db, "done", OutgoingState.DONE)
    replies = await db.read(lambda tx: outgoing.list_waiting_replies(tx, person.id))
    assert sorted(replies, key=str) == [("code", {}, True), ("menu", {"page": 2}, False)]


async def test_whether_something_of_a_purpose_is_still_to_go_to_somebody(db: Database, make: Maker) -> None:
    person, other = await make.person(), await make.person()

    async def waits(purpose: Purpose) -> bool:
        return await db.read(lambda tx: outgoing.is_waiting(tx, person.id, purpose))

    await add(db, person, "mine", Purpose.NOTICE)
    await add(db, other, "theirs", Purpose.ESCALATION)
    assert (await waits(Purpose.NOTICE), await waits(Purpose.ESCALATION)) == (True, False)
    await end(db, "mine", OutgoingState.DONE)
    assert not await waits(Purpose.NOTICE)


async def test_after_an_outage_only_what_failed_in_it_and_waits_is_tried_anew(
    db: Database, make: Maker, clock: Clock
) -> None:
    """What is under way stays its holder's, and what is finished stays so; a start takes back what is held alone."""
    for key in ("failed", "held", "done"):
        await add(db, await make.person(), key, due_at=clock())
        (row,) = await db.write(lambda tx: claim(tx, 1))
        rests = clock() + timedelta(seconds=30)
        await db.write(lambda tx, row=row, at=rests: outgoing_order.mark_retry(tx, row, at, attempted=False))  # type: ignore[misc]
    clock.advance(seconds=30)
    held = {row.key: row for row in await db.write(lambda tx: claim(tx, 3))}

    def let_go(tx: Tx) -> None:
        outgoing_order.mark_retry(tx, held["failed"], tx.now + HOUR, attempted=False)
        outgoing_order.mark_done(tx, held["done"], 1)

    await db.write(let_go)
    assert await db.write(outgoing_order.try_again) == 1
    found = {row["key"]: row for row in await rows(db, table)}
    assert {key: row["failures"] for key, row in found.items()} == {"failed": 0, "held": 1, "done": 1}
    assert [key for key, row in found.items() if row["lease_until"] is not None] == ["held"]
    assert await db.write(outgoing_order.release_leases) == 1
    assert await db.write(outgoing_order.try_again) == 1
    assert {row.key for row in await db.write(lambda tx: claim(tx, 9))} == {"failed", "held"}


async def test_what_is_claimed_is_what_was_written(db: Database, make: Maker, clock: Clock) -> None:
    person, other = await make.person(), await make.person()
    await add(
        db, person, "notice", due_at=clock() - timedelta(seconds=1), view="menu", args={"page": 2}, message_id=7,
        silent=True, secret={"code": "1"},
    )  # fmt: skip
    await add(db, other, "check-in", Purpose.CHECK_IN, clock())
    first, second = await db.write(lambda tx: claim(tx, 2))
    assert (first.key, first.purpose, first.person_id) == ("notice", Purpose.NOTICE, person.id)
    assert (first.view, first.args, first.message_id, first.silent) == ("menu", {"page": 2}, 7, True)
    assert await db.read(lambda tx: outgoing.secret_of(tx, first)) == {"code": "1"}
    assert (second.key, second.purpose, second.person_id) == ("check-in", Purpose.CHECK_IN, other.id)
    assert (second.view, second.args, second.message_id, second.silent) == (None, {}, None, False)
    assert await db.read(lambda tx: outgoing.secret_of(tx, second)) == {}
    assert first.once_only is False
    assert second.once_only is True


async def test_edits_are_claimed_finished_and_left_alone_by_themselves(db: Database, make: Maker, clock: Clock) -> None:
    """Where no message may leave none does, what is under way is not begun again, and each keeps its message."""
    person = await make.person()
    await add(db, person, "notice", due_at=clock())
    await add(db, person, "one", Purpose.COLLAPSE, clock(), message_id=5)
    await add(db, person, "another", Purpose.DELETION, clock(), message_id=6)
    ids = {row["key"]: row["id"] for row in await rows(db, table)}
    (row,) = await db.write(lambda tx: claim(tx, 0, edits=9, busy=[ids["another"]]))
    assert row.key == "one"
    assert await db.write(lambda tx: outgoing_order.mark_done(tx, row, None))
    assert [row["message_id"] for row in await rows(db, table) if row["key"] == "one"] == [5]
    (row,) = await db.write(lambda tx: claim(tx, 9, edits=0))
    assert row.key == "notice"


async def test_what_comes_too_early_is_due_then_and_nothing_counts_against_it(
    db: Database, make: Maker, clock: Clock
) -> None:
    begun = clock()
    await add(db, await make.person(), "notice", due_at=begun)
    (row,) = await db.write(lambda tx: claim(tx, 1))
    await db.write(lambda tx: outgoing_order.mark_too_early(tx, row, begun + HOUR))
    assert await db.read(outgoing_order.find_next_due) == begun + HOUR
    clock.advance(hours=1)
    (row,) = await db.write(lambda tx: claim(tx, 1))
    assert (row.attempts, row.failures, row.due_at) == (1, 0, begun + HOUR)
    (stored,) = await rows(db, table)
    assert stored["wanted_at"] == begun


async def test_whose_it_becomes_begins_anew_and_what_waits_is_due_the_instant_it_is(
    db: Database, make: Maker, clock: Clock
) -> None:
    await add(db, await make.person(), "notice", due_at=clock())
    assert await db.read(outgoing_order.find_oldest_due) == clock()
    (row,) = await db.write(lambda tx: claim(tx, 1))
    assert await db.write(lambda tx: outgoing_order.mark_retry(tx, row, tx.now, attempted=True))
    other = await make.person()
    assert await db.write(lambda tx: outgoing.readdress(tx, "notice", other.id))
    (row,) = await db.write(lambda tx: claim(tx, 1))
    assert (row.person_id, row.attempts, row.failures) == (other.id, 1, 0)
    await db.write(lambda tx: outgoing_order.mark_done(tx, row, 1))
    assert await db.write(lambda tx: outgoing.delete_finished(tx, tx.now)) == 0


async def test_what_rested_and_is_due_later_is_not_looked_for_now(db: Database, make: Maker, clock: Clock) -> None:
    """Or delivery would look for it without a pause until it is due."""
    await add(db, await make.person(), "notice", due_at=clock())
    (row,) = await db.write(lambda tx: claim(tx, 1))
    await db.write(lambda tx: outgoing_order.mark_retry(tx, row, tx.now + timedelta(seconds=10), attempted=False))
    await db.write(lambda tx: outgoing.set_due(tx, row.id, tx.now + HOUR))
    clock.advance(seconds=20)
    found = await db.read(outgoing_order.find_next_due)
    assert found is None or found > clock()


async def test_what_was_taken_back_under_way_stays_so_unless_it_arrived(
    db: Database, make: Maker, clock: Clock
) -> None:
    """It did not fail, and is told of to nobody as if it had; but a message that arrived has arrived."""
    await add(db, await make.person(), "notice", due_at=clock())
    (row,) = await db.write(lambda tx: claim(tx, 1))
    assert await db.write(lambda tx: outgoing.cancel(tx, "notice"))
    assert not await db.write(lambda tx: outgoing_order.mark_failed(tx, row, "given up"))
    (stored,) = await rows(db, table)
    assert (stored["state"], stored["error"]) == (OutgoingState.CANCELLED, None)
    assert await db.write(lambda tx: outgoing_order.mark_done(tx, row, 5))
    (stored,) = await rows(db, table)
    assert (stored["state"], stored["message_id"]) == (OutgoingState.DONE, 5)
