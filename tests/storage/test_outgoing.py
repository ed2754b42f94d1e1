"""The outgoing table: written once, given to one at a time, kept until it is known what became of it."""

import asyncio
from datetime import timedelta

import pytest

from storage import outgoing, outgoing_order
from storage.database import Database, Tx
from storage.outgoing import Outgoing, OutgoingState, Purpose, Urgency
from storage.outgoing_order import claim, find_next_due
from storage.tables import outgoing as table
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

LEASE = timedelta(seconds=60)
CANARY = "only for this person"


async def claimed(db: Database, limit: int = 10, resting: tuple[int, ...] = ()) -> list[Outgoing]:
    return await db.write(lambda tx: claim(tx, limit, resting))


async def keys(db: Database, limit: int = 10, resting: tuple[int, ...] = ()) -> list[str]:
    return [row.key for row in await claimed(db, limit, resting)]


async def state(db: Database, key: str) -> str:
    return str(next(row["state"] for row in await rows(db, table) if row["key"] == key))


async def test_the_same_thing_is_written_once(db: Database, make: Maker) -> None:
    person = await make.person()
    assert await make.outgoing(person, "alert:1")
    assert not await make.outgoing(person, "alert:1")
    assert len(await rows(db, table)) == 1


async def test_the_most_urgent_goes_first_then_the_oldest(db: Database, make: Maker, clock: Clock) -> None:
    for key, urgency in (("prompt", Urgency.PROMPT), ("reply", Urgency.REPLY), ("alert", Urgency.ALERT)):
        await make.outgoing(await make.person(), key, urgency=urgency)
    clock.advance(seconds=1)
    await make.outgoing(await make.person(), "alert later", urgency=Urgency.ALERT)
    assert await keys(db, limit=3) == ["alert", "alert later", "reply"]
    assert await keys(db) == ["prompt"]


async def test_nothing_is_given_before_it_is_due(db: Database, make: Maker, clock: Clock) -> None:
    due_at = clock() + timedelta(minutes=30)
    await make.outgoing(await make.person(), "later", due_at=due_at)
    assert await db.read(find_next_due) == due_at
    assert await keys(db) == []
    clock.at = due_at
    assert await keys(db) == ["later"]


async def test_each_person_gets_one_message_at_a_time_but_edits_wait_for_nobody(
    db: Database, make: Maker, clock: Clock
) -> None:
    one, other = await make.person(), await make.person()
    await make.outgoing(one, "first")
    clock.advance(seconds=1)
    await make.outgoing(one, "second")
    await make.outgoing(one, "collapse", Purpose.COLLAPSE)
    await make.outgoing(other, "other")
    await make.outgoing(other, "deletion", Purpose.DELETION)
    assert set(await keys(db, resting=(other.id,))) == {"first", "collapse", "deletion"}
    assert set(await keys(db)) == {"second", "other"}


async def test_of_many_who_claim_at_once_each_row_goes_to_one(
    db: Database, make: Maker, url: str, clock: Clock
) -> None:
    for number in range(40):
        await make.outgoing(await make.person(), f"row {number}")
    other = database(url, clock, seed=2)
    try:
        got = await asyncio.gather(*(claimed(on, 5) for _ in range(8) for on in (db, other)))
    finally:
        await other.close()
    given = [row.key for batch in got for row in batch]
    assert sorted(given) == sorted(f"row {number}" for number in range(40))


async def test_a_lease_that_ends_gives_the_row_to_the_next_and_counts_the_attempt(
    db: Database, make: Maker, clock: Clock
) -> None:
    await make.outgoing(await make.person(), "alert", Purpose.ALERT)
    (first,) = await claimed(db)
    assert first.attempts == 1
    clock.at += LEASE - timedelta(seconds=1)
    assert await claimed(db) == []
    clock.advance(seconds=1)
    (second,) = await claimed(db)
    assert (second.id, second.attempts) == (first.id, 2)


async def test_a_leased_row_is_next_due_when_its_lease_ends(db: Database, make: Maker, clock: Clock) -> None:
    """Otherwise a row whose outcome could not be written down would wait for somebody else's."""
    await make.outgoing(await make.person(), "alert")
    begun = clock()
    await claimed(db)
    clock.advance(seconds=1)
    assert await db.read(find_next_due) == begun + LEASE
    later = begun + 2 * LEASE
    await make.outgoing(await make.person(), "later", due_at=later)
    assert await db.read(find_next_due) == begun + LEASE
    await db.write(_finish_all)
    assert await db.read(find_next_due) == later


def _finish_all(tx: Tx) -> None:
    for row in tx.conn.execute(table.select().where(table.c.lease_until.is_not(None))):
        outgoing_order.mark_done(tx, outgoing_order._outgoing(row, row.claim), None)


async def test_leases_of_a_process_that_is_gone_are_taken_back(db: Database, make: Maker) -> None:
    await make.outgoing(await make.person(), "one")
    await make.outgoing(await make.person(), "two")
    done, _ = await claimed(db)
    await db.write(lambda tx: outgoing_order.mark_done(tx, done, 5))
    assert await db.write(outgoing_order.release_leases) == 1
    (again,) = await claimed(db)
    assert again.attempts == 2


async def test_what_is_done_stays_done_with_its_message(db: Database, make: Maker, clock: Clock) -> None:
    await make.outgoing(await make.person(), "reply", secret={"words": CANARY})
    (row,) = await claimed(db)
    assert await db.read(lambda tx: outgoing.secret_of(tx, row)) == {"words": CANARY}
    await db.write(lambda tx: outgoing_order.mark_done(tx, row, 77))
    clock.advance(days=1)
    assert await claimed(db) == []
    (stored,) = await rows(db, table)
    assert (stored["state"], stored["message_id"], stored["secret"]) == (OutgoingState.DONE, 77, None)


async def test_secret_arguments_are_sealed_while_they_wait(db: Database, make: Maker) -> None:
    await make.outgoing(await make.person(), "reply", secret={"words": CANARY})
    (stored,) = await rows(db, table)
    assert CANARY.encode() not in bytes(stored["secret"])
    assert CANARY not in str(stored["args"])


@pytest.mark.parametrize(("attempted", "attempts"), [(True, 2), (False, 1)])
async def test_what_is_put_off_is_due_again_and_counts_only_real_attempts(
    db: Database, make: Maker, clock: Clock, attempted: bool, attempts: int
) -> None:
    await make.outgoing(await make.person(), "alert")
    (row,) = await claimed(db)
    at = clock() + timedelta(seconds=5)
    await db.write(lambda tx: outgoing_order.mark_retry(tx, row, at, attempted=attempted))
    assert await claimed(db) == []
    assert await db.read(find_next_due) == at
    clock.at = at
    (again,) = await claimed(db)
    assert again.attempts == attempts


async def test_only_the_newest_claim_may_finish_a_row_or_put_it_off(db: Database, make: Maker, clock: Clock) -> None:
    """Whoever held it longer than its lease lasted: somebody else carries it out by now."""
    await make.outgoing(await make.person(), "alert", Purpose.ALERT)
    (old,) = await claimed(db)
    clock.at += LEASE
    (new,) = await claimed(db)
    later = clock() + timedelta(hours=1)
    assert not await db.write(lambda tx: outgoing_order.mark_done(tx, old, 1))
    assert not await db.write(lambda tx: outgoing_order.mark_failed(tx, old, "blocked"))
    assert not await db.write(lambda tx: outgoing_order.mark_retry(tx, old, later, attempted=True))
    await db.write(lambda tx: outgoing_order.mark_dropped(tx, old))
    assert await state(db, "alert") == OutgoingState.WAITING
    assert await db.read(find_next_due) == clock() + LEASE
    assert await db.write(lambda tx: outgoing_order.mark_done(tx, new, 2))
    assert not await db.write(lambda tx: outgoing_order.mark_retry(tx, new, later, attempted=True))
    assert (await state(db, "alert"), (await rows(db, table))[0]["message_id"]) == (OutgoingState.DONE, 2)
    assert await db.read(lambda tx: outgoing_order.is_kept(tx, old))


async def test_who_is_addressed_anew_is_out_of_the_old_claims_reach(db: Database, make: Maker) -> None:
    one, other = await make.person(), await make.person()
    await make.outgoing(one, "check_in:1", Purpose.CHECK_IN)
    (old,) = await claimed(db)
    assert await db.write(lambda tx: outgoing.readdress(tx, "check_in:1", other.id))
    assert not await db.write(lambda tx: outgoing_order.mark_done(tx, old, 1))
    (new,) = await claimed(db)
    assert (new.person_id, new.attempts) == (other.id, 1)


async def test_what_rests_is_due_since_when_it_was_and_counts_its_failures(
    db: Database, make: Maker, clock: Clock
) -> None:
    await make.outgoing(await make.person(), "notice")
    begun = clock()
    for failures in range(3):
        (row,) = await claimed(db)
        assert (row.failures, row.due_at) == (failures, begun)
        at = clock() + timedelta(minutes=10)
        await db.write(lambda tx, row=row, at=at: outgoing_order.mark_retry(tx, row, at, attempted=False))  # type: ignore[misc]
        assert await claimed(db) == []
        clock.at = at
    (row,) = await claimed(db)
    await db.write(lambda tx: outgoing_order.mark_retry(tx, row, clock.at, attempted=False, failed=False))
    (row,) = await claimed(db)
    assert (row.failures, row.attempts) == (3, 1)
    assert await db.read(outgoing_order.find_oldest_due) == begun


async def test_after_an_outage_what_rests_is_tried_at_once_and_a_start_takes_back_only_claims(
    db: Database, make: Maker, clock: Clock
) -> None:
    await make.outgoing(await make.person(), "rests")
    (row,) = await claimed(db)
    await db.write(lambda tx: outgoing_order.mark_retry(tx, row, clock() + timedelta(minutes=10), attempted=False))
    await make.outgoing(await make.person(), "held")
    assert await keys(db) == ["held"]
    assert await db.write(outgoing_order.release_leases) == 1
    assert await keys(db) == ["held"]
    assert await db.write(outgoing_order.try_again) == 1
    (row,) = await claimed(db)
    assert (row.key, row.failures) == ("rests", 0)


async def test_a_limit_on_edits_rests_the_others_of_that_kind_in_that_chat(
    db: Database, make: Maker, clock: Clock
) -> None:
    one, other = await make.person(), await make.person()
    for key, person in (("a", one), ("b", one), ("c", other)):
        await make.outgoing(person, key, Purpose.COLLAPSE)
    await make.outgoing(one, "deletion", Purpose.DELETION)
    await make.outgoing(one, "later", Purpose.COLLAPSE, due_at=clock() + timedelta(hours=1))
    first = (await db.write(lambda tx: claim(tx, 0, edits=1)))[0]
    until = clock() + timedelta(minutes=8)

    def put_off(tx: Tx) -> None:
        outgoing_order.mark_retry(tx, first, until, attempted=False)
        outgoing_order.rest_lane(tx, first, until)

    await db.write(put_off)
    left = {"a", "b", "c", "deletion"} - {first.key}
    resting = {"a", "b"} if first.person_id == one.id else set()
    assert set(await keys(db)) == left - resting
    clock.at = until
    assert set(await keys(db)) >= resting
    assert await db.read(find_next_due) is not None


async def test_however_much_waits_for_one_everybodys_first_is_given(db: Database, make: Maker, clock: Clock) -> None:
    flooder = await make.person()
    for number in range(450):
        await make.outgoing(flooder, f"flood {number}", Purpose.REPLY, urgency=Urgency.REPLY)
    clock.advance(seconds=1)
    others = [await make.person() for _ in range(3)]
    for person in others:
        await make.outgoing(person, f"for {person.id}", Purpose.REPLY, urgency=Urgency.REPLY)
    await make.outgoing(others[0], "edit", Purpose.COLLAPSE)
    got = await claimed(db, limit=10)
    assert {row.person_id for row in got} == {flooder.id, *(person.id for person in others)}
    assert len(got) == 5
    assert await keys(db, limit=10, resting=(flooder.id, *(p.id for p in others))) == []


async def test_what_was_given_up_is_counted_and_what_people_did_is_not(db: Database, make: Maker, clock: Clock) -> None:
    for error in ("given up", "refused", "blocked", "unreachable", "gone"):
        await make.outgoing(await make.person(), error)
        (row,) = await claimed(db)
        await db.write(lambda tx, row=row, error=error: outgoing_order.mark_failed(tx, row, error))  # type: ignore[misc]
    begun = clock()
    assert await db.read(lambda tx: outgoing.count_given_up(tx, begun)) == {"reply": 2}
    assert await db.read(lambda tx: outgoing.count_given_up(tx, begun + timedelta(seconds=1))) == {}


async def test_what_failed_or_was_dropped_is_never_tried_again(db: Database, make: Maker, clock: Clock) -> None:
    await make.outgoing(await make.person(), "fails")
    await make.outgoing(await make.person(), "drops")
    fails, drops = sorted(await claimed(db), key=lambda row: row.key, reverse=True)
    await db.write(lambda tx: outgoing_order.mark_failed(tx, fails, "blocked"))
    await db.write(lambda tx: outgoing_order.mark_dropped(tx, drops))
    clock.advance(days=1)
    assert await claimed(db) == []
    assert await db.read(find_next_due) is None
    assert (await state(db, "fails"), await state(db, "drops")) == (OutgoingState.FAILED, OutgoingState.CANCELLED)
    assert next(row["error"] for row in await rows(db, table) if row["key"] == "fails") == "blocked"


async def test_what_waits_can_be_taken_back_and_what_is_done_cannot(db: Database, make: Maker, clock: Clock) -> None:
    await make.outgoing(await make.person(), "waits", due_at=clock() + timedelta(hours=1))
    await make.outgoing(await make.person(), "done")
    (row,) = await claimed(db)
    await db.write(lambda tx: outgoing_order.mark_done(tx, row, 1))
    assert await db.write(lambda tx: outgoing.cancel(tx, "waits"))
    assert not await db.write(lambda tx: outgoing.cancel(tx, "waits"))
    assert not await db.write(lambda tx: outgoing.cancel(tx, "done"))
    assert not await db.write(lambda tx: outgoing.cancel(tx, "never written"))
    clock.advance(hours=2)
    assert await claimed(db) == []


async def test_a_collapse_that_is_replaced_happens_once_and_later(db: Database, make: Maker, clock: Clock) -> None:
    person = await make.person()

    def put_away(tx: Tx) -> None:
        outgoing.replace_outgoing(
            tx, "put away", Purpose.COLLAPSE, person.id, due_at=tx.now + timedelta(minutes=10),
            urgency=Urgency.PROMPT, view="line", message_id=3,
        )  # fmt: skip

    await db.write(put_away)
    clock.advance(minutes=9)
    await db.write(put_away)
    clock.advance(minutes=9)
    assert await claimed(db) == []
    clock.advance(minutes=1)
    assert await keys(db) == ["put away"]


async def test_what_is_due_for_longest_is_known(db: Database, make: Maker, clock: Clock) -> None:
    begun = clock()
    assert await db.read(outgoing_order.find_oldest_due) is None
    await make.outgoing(await make.person(), "later", due_at=begun + timedelta(minutes=6))
    assert await db.read(outgoing_order.find_oldest_due) is None
    await make.outgoing(await make.person(), "now")
    clock.advance(minutes=5)
    await make.outgoing(await make.person(), "now, too")
    assert await db.read(outgoing_order.find_oldest_due) == begun


async def test_what_is_finished_is_forgotten_in_time_and_what_waits_is_not(
    db: Database, make: Maker, clock: Clock
) -> None:
    await make.outgoing(await make.person(), "done")
    (row,) = await claimed(db)
    await db.write(lambda tx: outgoing_order.mark_done(tx, row, 1))
    await make.outgoing(await make.person(), "waits")
    clock.advance(days=60)
    assert await db.write(lambda tx: outgoing.delete_finished(tx, tx.now)) == 1
    assert [row["key"] for row in await rows(db, table)] == ["waits"]


async def test_only_what_is_named_goes_to_somebody_else_and_nothing_that_went_out(db: Database, make: Maker) -> None:
    """Other people's messages wait, too, and a message that went out is whose it was."""
    before, now = await make.person(), await make.person()
    for key in ("check_in:1", "check_in:2", "check_in:3"):
        await make.outgoing(before if key != "check_in:3" else await make.person(), key)
    assert await db.write(lambda tx: outgoing.readdress(tx, "check_in:1", now.id))
    whose = {row["key"]: row["person_id"] for row in await rows(db, table)}
    assert (whose["check_in:1"], whose["check_in:2"]) == (now.id, before.id)
    assert whose["check_in:3"] not in (now.id, before.id)
    await db.write(lambda tx: outgoing.cancel(tx, "check_in:2"))
    assert not await db.write(lambda tx: outgoing.readdress(tx, "check_in:2", now.id))
