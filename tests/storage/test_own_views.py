"""A therapist's own view, and a verdict: sealed and equally long, and no view is taken once the check-in is sent."""

import asyncio
import random
from datetime import timedelta

import pytest
from sqlalchemy import update

from storage import alerts, asking, check_ins, own_views, pairs, verdicts
from storage.check_ins import CheckIn, CheckInState
from storage.database import Database, Tx
from storage.own_views import OwnViewState
from storage.pairs import Pair
from storage.tables import check_ins as check_ins_table
from storage.tables import own_views as own_views_table
from storage.tables import sessions as sessions_table
from storage.tables import verdicts as verdicts_table
from storage.verdicts import Verdict
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

ANSWERS = {"tension": 0, "goals": 4, "tasks": None, "bond": 5}
GIVEN = OwnViewState.GIVEN


async def test_what_is_kept_says_nothing_by_its_length_and_comes_back_as_it_was(db: Database, make: Maker) -> None:
    pair = await make.pair()
    found = [await make.check_in(pair) for _ in range(3)]
    for check_in, answers in zip(found, (ANSWERS, dict.fromkeys(ANSWERS), dict.fromkeys(ANSWERS, 1)), strict=True):
        await db.write(lambda tx, c=check_in, a=answers: own_views.set_own_view(tx, c.id, pair.id, GIVEN, 1, a))  # type: ignore[misc]
    kept = await rows(db, own_views_table)
    assert len({len(row["answers"]) for row in kept}) == 1
    assert [each.answers for each in await db.read(lambda tx: own_views.list_given(tx, pair.id))].count(ANSWERS) == 1
    await db.write(lambda tx: own_views.set_own_view(tx, found[0].id, pair.id, OwnViewState.SKIPPED, 1, {}))
    skipped = next(row for row in await rows(db, own_views_table) if row["check_in_id"] == found[0].id)
    assert (skipped["state"], skipped["answers"], skipped["given_at"]) == ("skipped", None, None)
    assert "1" not in repr(await db.read(lambda tx: own_views.find_own_view(tx, found[2].id))).split()[-1]
    alert = await db.write(lambda tx: alerts.add_alert(tx, pair.id, found[0].id))
    for verdict in Verdict:
        await db.write(lambda tx, v=verdict: verdicts.set_verdict(tx, alert.id, pair.therapist_id, v))  # type: ignore[misc]
        (row,) = await rows(db, verdicts_table)
        assert len(row["verdict"]) == 1 + 12 + 6 + 16  # the key's number, a nonce, the longest of them, a tag
        assert await db.read(lambda tx: verdicts.find_verdict(tx, alert.id, pair.therapist_id)) is verdict


async def test_another_account_of_the_same_person_has_their_verdicts(db: Database, make: Maker) -> None:
    pair, new = await make.pair(), await make.person()
    check_in = await make.check_in(pair)
    first = await db.write(lambda tx: alerts.add_alert(tx, pair.id, check_in.id))
    await db.write(lambda tx: alerts.close_alert(tx, first.id, "done"))
    second = await db.write(lambda tx: alerts.add_alert(tx, pair.id, check_in.id))

    def judge(tx: Tx) -> dict[int, Verdict]:
        for alert in (first, second):
            verdicts.set_verdict(tx, alert.id, pair.therapist_id, Verdict.RIGHT)
        verdicts.set_verdict(tx, second.id, new.id, Verdict.CHANCE)
        verdicts.mark_account(tx, pair.therapist_id, new.id)
        return verdicts.list_verdicts(tx, new.id)

    assert await db.write(judge) == {first.id: Verdict.RIGHT, second.id: Verdict.CHANCE}


async def test_who_is_asked_about_what(db: Database, make: Maker, clock: Clock) -> None:
    pair = await make.pair()
    check_in = await make.check_in(pair, ago=timedelta(minutes=5))
    wanted = (check_in.id, pair.id, pair.therapist_id)

    async def listed(therapist: int | None = None) -> list[tuple[int, int, int]]:
        return await db.read(lambda tx: own_views.list_wanted(tx, therapist))

    assert await listed() == []  # not chosen
    await db.write(lambda tx: pairs.set_own_view(tx, pair.id, True))
    assert await listed() == await listed(pair.therapist_id) == [wanted]
    assert await listed(pair.client_id) == []
    for column, value in (
        ("reported_by", pair.client_id),
        ("ended_at", clock.at + timedelta(minutes=1)),
        ("withdrawn_at", clock.at),
    ):
        was = (await rows(db, sessions_table))[0][column]
        await _set_session(db, column, value)
        assert await listed() == [], column
        await _set_session(db, column, was)
    await db.write(lambda tx: own_views.set_own_view(tx, check_in.id, pair.id, OwnViewState.ASKED, 1, {"goals": 3}))
    assert await listed() == []  # once
    assert await listed(pair.therapist_id) == [wanted]
    await db.write(own_views.delete_late)
    assert len(await rows(db, own_views_table)) == 1
    await db.write(lambda tx: check_ins.mark_sent(tx, check_in, "done", 50.0))
    assert await listed(pair.therapist_id) == []
    assert await db.write(own_views.delete_late) == 1
    assert await rows(db, own_views_table) == []


def test_a_check_in_is_open_or_over() -> None:
    assert sorted([*asking.OPEN, *asking.OVER]) == sorted(CheckInState)


async def test_about_one_that_is_open_again_it_is_asked_again(db: Database, make: Maker) -> None:
    pair = await make.pair()
    await db.write(lambda tx: pairs.set_own_view(tx, pair.id, True))
    check_in = await make.check_in(pair)
    ends = {"reminder_at": check_in.due_at, "expires_at": check_in.due_at}

    async def listed() -> list[int]:
        await db.write(own_views.delete_late)
        return [each for each, _, _ in await db.read(own_views.list_wanted)]

    async def say(state: OwnViewState) -> None:
        await db.write(lambda tx: own_views.set_own_view(tx, check_in.id, pair.id, state, 1, {}))

    async def end_and_open() -> None:
        await db.write(lambda tx: check_ins.mark_ended(tx, check_in, CheckInState.NOT_HELD, "first"))
        assert await listed() == []
        await db.write(lambda tx: check_ins.mark_open_again(tx, check_in, "first", **ends))

    assert await listed() == [check_in.id]
    await say(OwnViewState.ASKED)
    assert await listed() == []
    await end_and_open()
    assert await listed() == [check_in.id]  # what was begun is forgotten
    await say(OwnViewState.SKIPPED)
    await end_and_open()
    assert await listed() == []
    await db.write(lambda tx: own_views.delete_of_pair(tx, pair.id))
    assert await listed() == [check_in.id]
    await db.write(lambda tx: pairs.set_own_view(tx, pair.id, False))
    assert await listed() == []
    assert [row["own_view"] for row in await rows(db, check_ins_table)] == [None]


async def _set_session(db: Database, column: str, value: object) -> None:
    await db.write(lambda tx: tx.conn.execute(update(sessions_table).values({column: value})))


def _tap(tx: Tx, pair: Pair, check_in: CheckIn) -> bool:
    """As a tap does: look, and keep it only where the check-in is not sent."""
    if check_ins.get_check_in(tx, check_in.id).state is CheckInState.SENT:
        return False
    own_views.set_own_view(tx, check_in.id, pair.id, GIVEN, 1, ANSWERS)
    return True


@pytest.mark.parametrize("seed", range(3))
async def test_what_was_sent_is_seen_by_every_later_tap_of_every_process(
    db: Database, url: str, clock: Clock, make: Maker, seed: int
) -> None:
    """Taps and *Send* at once, of one process or, on PostgreSQL, two; none is taken once *Send* has returned."""
    rng = random.Random(seed)
    other = db if url.startswith("sqlite") else database(url, clock, seed=seed + 50)
    try:
        pair = await make.pair()
        late: list[bool] = []

        async def one(check_in: CheckIn) -> None:
            async def send() -> None:
                await db.write(lambda tx: check_ins.mark_sent(tx, check_in, "done", 50.0))
                late.append(await other.write(lambda tx: _tap(tx, pair, check_in)))

            both = [send(), other.write(lambda tx: _tap(tx, pair, check_in))]
            rng.shuffle(both)
            await asyncio.gather(*both)

        await asyncio.gather(*[one(await make.check_in(pair)) for _ in range(12)])
        assert late == [False] * 12, seed
        assert {each.state for each in await _all(db, pair)} == {CheckInState.SENT}  # no tap holds one up
    finally:
        if other is not db:
            await other.close()


async def _all(db: Database, pair: Pair) -> list[CheckIn]:
    return await db.read(
        lambda tx: [each for state in CheckInState for each in check_ins.list_of_pair(tx, pair.id, state)]
    )
