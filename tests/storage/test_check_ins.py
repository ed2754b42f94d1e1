"""Sessions, check-ins, answers, and the screens that ask."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from storage import check_ins, earlier_check_ins, programme_scores, screens, sessions, status
from storage.answers import list_answers, list_earlier_answers, set_answer
from storage.check_ins import CheckIn, CheckInState
from storage.database import Database, Tx
from storage.errors import NotThere
from storage.pairs import Pair
from storage.tables import check_ins as table
from tests.stage import Clock
from tests.storage.make import Maker, rows

HOUR = timedelta(hours=1)


async def get(db: Database, check_in: CheckIn) -> CheckIn:
    return await db.read(lambda tx: check_ins.get_check_in(tx, check_in.id))


async def prompt(db: Database, check_in: CheckIn) -> None:
    await db.write(
        lambda tx: check_ins.mark_prompted(
            tx,
            check_in.id,
            asks_came_up=None,
            language="en",
            reminder_at=tx.now + 24 * HOUR,
            expires_at=tx.now + 72 * HOUR,
        )
    )


async def send(db: Database, pair: Pair, make: Maker, percent: float | None, *, days_ago: int) -> CheckIn:
    check_in = await make.check_in(pair, ago=timedelta(days=days_ago))

    def answer(tx: Tx) -> None:
        set_answer(tx, check_in.id, "goal", days_ago)
        check_ins.mark_sent(tx, check_in, "comment", percent)

    await db.write(answer)
    return check_in


async def test_sessions_close_to_each_other_are_found_as_one(db: Database, make: Maker, clock: Clock) -> None:
    pair, other = await make.pair(), await make.pair()
    session = await make.session(pair)
    for minutes, found in ((59, session), (-59, session), (60, None), (-60, None)):
        at = clock() + timedelta(minutes=minutes)
        assert await db.read(lambda tx, at=at: sessions.find_near(tx, pair.id, at, HOUR)) == found  # type: ignore[misc]
    assert await db.read(lambda tx: sessions.find_near(tx, other.id, clock(), HOUR)) is None
    await db.write(lambda tx: sessions.mark_withdrawn(tx, session.id))
    assert await db.read(lambda tx: sessions.find_near(tx, pair.id, clock(), HOUR)) is None
    assert (await db.read(lambda tx: sessions.get_session(tx, session.id))).withdrawn_at == clock()


async def test_a_session_leads_to_one_check_in(db: Database, make: Maker) -> None:
    pair = await make.pair()
    check_in = await make.check_in(pair)
    assert await db.read(lambda tx: check_ins.find_check_in_of_session(tx, check_in.session_id)) == check_in
    with pytest.raises(IntegrityError):
        await db.write(
            lambda tx: check_ins.add_check_in(
                tx, check_in.session_id, pair.id, instrument="own", version=1, step="first", due_at=tx.now
            )
        )


async def test_an_answer_is_kept_once_and_can_be_changed(db: Database, make: Maker) -> None:
    check_in = await make.check_in(await make.pair())
    for item, value in (("goal", 2), ("bond", None), ("goal", 3)):
        await db.write(lambda tx, i=item, v=value: set_answer(tx, check_in.id, i, v))  # type: ignore[misc]
    assert await db.read(lambda tx: list_answers(tx, check_in.id)) == {"goal": 3, "bond": None}


async def test_every_step_makes_older_buttons_old(db: Database, make: Maker) -> None:
    check_in = await make.check_in(await make.pair())
    await prompt(db, check_in)
    await db.write(lambda tx: check_ins.mark_step(tx, check_in, "goal", 55))
    await db.write(lambda tx: check_ins.mark_step(tx, check_in, "bond", None))
    found = await get(db, check_in)
    assert (found.state, found.step, found.version) == (CheckInState.PROMPTED, "bond", 2)
    await db.write(lambda tx: check_ins.mark_ended(tx, found, CheckInState.NOT_HELD, "first"))
    assert (await get(db, check_in)).version == 3


async def test_what_is_sent_keeps_its_score_words_and_wish(db: Database, make: Maker, clock: Clock) -> None:
    check_in = await make.check_in(await make.pair())

    def finish(tx: Tx) -> None:
        check_ins.mark_connection(tx, check_in.id, True)
        check_ins.mark_sent(tx, check_in, "comment", 62.5)
        check_ins.set_comment(tx, check_in.id, "in my own words")
        check_ins.set_wish(tx, check_in.id, "client")
        check_ins.mark_message(tx, check_in.id, 9)

    await db.write(finish)
    found = await get(db, check_in)
    assert (found.state, found.sent_at, found.percent) == (CheckInState.SENT, clock(), 62.5)
    assert (found.comment, found.wish, found.connection, found.message_id) == ("in my own words", "client", True, 9)
    assert b"own words" not in bytes((await rows(db, table))[0]["comment"])
    assert "own words" not in repr(found)


async def test_reminders_and_expiry_come_due_once_and_move_with_an_outage(
    db: Database, make: Maker, clock: Clock
) -> None:
    check_in = await make.check_in(await make.pair())
    await prompt(db, check_in)
    await db.write(lambda tx: check_ins.postpone_open(tx, 5 * HOUR))
    clock.advance(hours=28)
    assert await db.read(check_ins.list_due_reminders) == []
    clock.advance(hours=1)
    assert [each.id for each in await db.read(check_ins.list_due_reminders)] == [check_in.id]
    await db.write(lambda tx: check_ins.mark_reminded(tx, check_in.id))
    assert await db.read(check_ins.list_due_reminders) == []
    clock.advance(hours=47)
    assert await db.read(check_ins.list_expiring) == []
    clock.advance(hours=1)
    assert [each.id for each in await db.read(check_ins.list_expiring)] == [check_in.id]
    await db.write(lambda tx: check_ins.mark_ended(tx, check_in, CheckInState.EXPIRED, "first"))
    assert await db.read(check_ins.list_expiring) == []


async def test_earlier_answers_are_the_pairs_own_that_were_sent_in_order(
    db: Database, make: Maker, clock: Clock
) -> None:
    pair, other = await make.pair(), await make.pair()
    await send(db, pair, make, 50.0, days_ago=1)
    await send(db, pair, make, 60.0, days_ago=3)
    await send(db, other, make, 70.0, days_ago=2)
    unsent = await make.check_in(pair, ago=timedelta(days=2))
    await db.write(lambda tx: set_answer(tx, unsent.id, "goal", 9))
    now = await make.check_in(pair)
    found = await db.read(lambda tx: list_earlier_answers(tx, now))
    assert list(found.values()) == [{"goal": 3}, {"goal": 1}]
    found = await db.read(lambda tx: list_earlier_answers(tx, unsent))
    assert list(found.values()) == [{"goal": 3}]
    another = replace(now, instrument_version=now.instrument_version + 1)
    assert await db.read(lambda tx: list_earlier_answers(tx, another)) == {}
    sent = await db.read(lambda tx: check_ins.list_of_pair(tx, pair.id, CheckInState.SENT))
    assert [each.percent for each in sent] == [60.0, 50.0]


async def test_a_programmes_mean_counts_each_pair_once(db: Database, make: Maker) -> None:
    programme = await make.programme()
    assert await db.read(lambda tx: programme_scores.programme_mean(tx, programme.id)) == (0.0, 0)
    busy, quiet, elsewhere = await make.pair(programme), await make.pair(programme), await make.pair()
    for days_ago, percent in ((1, 10.0), (2, 20.0), (3, 30.0)):
        await send(db, busy, make, percent, days_ago=days_ago)
    await send(db, quiet, make, 80.0, days_ago=1)
    await send(db, quiet, make, None, days_ago=2)
    await send(db, elsewhere, make, 99.0, days_ago=1)
    assert await db.read(lambda tx: programme_scores.programme_mean(tx, programme.id)) == (50.0, 2)


async def test_a_screen_remembers_its_buttons_and_its_message(db: Database, make: Maker, clock: Clock) -> None:
    person = await make.person()
    choices = [["answer", {"item": "goal", "value": None}], ["back", {}]]
    nonce = await db.write(lambda tx: screens.add_screen(tx, person.id, None, choices))
    assert len(nonce) == 32
    shown = await db.read(lambda tx: screens.find_screen(tx, nonce))
    assert shown == screens.ShownScreen(nonce, person.id, None, choices, made_at=clock())
    await db.write(lambda tx: screens.adopt_message(tx, nonce, 12))
    adopted = await db.read(lambda tx: screens.find_screen(tx, nonce))
    assert adopted is not None
    assert adopted.message_id == 12
    clock.advance(days=60)
    assert await db.write(lambda tx: screens.delete_screens(tx, tx.now)) == 1
    assert await db.read(lambda tx: screens.find_screen(tx, nonce)) is None


async def test_what_is_not_there_is_a_broken_rule(db: Database) -> None:
    with pytest.raises(NotThere, match="check_ins 404"):
        await db.read(lambda tx: check_ins.get_check_in(tx, 404))
    assert await db.read(lambda tx: check_ins.find_check_in_of_session(tx, 404)) is None
    with pytest.raises(NotThere, match="sessions 404"):
        await db.read(lambda tx: sessions.get_session(tx, 404))


async def test_the_status_row_tells_when_what_happened_last(db: Database, clock: Clock) -> None:
    begun = clock()
    await db.write(lambda tx: status.mark_started(tx, "some_bot"))
    clock.advance(seconds=1)
    await db.write(status.mark_polled)
    clock.advance(seconds=1)
    await db.write(status.mark_update_taken)
    found = await db.read(status.get_status)
    assert (found.username, found.started_at) == ("some_bot", begun)
    assert (found.last_poll_at, found.last_update_at) == (begun + timedelta(seconds=1), clock())


async def test_other_questions_begin_anew_and_touch_nothing_that_was_answered_here_or_elsewhere(
    db: Database, make: Maker
) -> None:
    pair = await make.pair()
    await send(db, pair, make, 50.0, days_ago=2)
    open_one = await make.check_in(pair, ago=HOUR)
    session = await make.session(pair, ago=timedelta(days=30))

    def answer(tx: Tx) -> None:
        set_answer(tx, open_one.id, "goal", 3)
        earlier_check_ins.add_earlier(
            tx, session.id, pair.id, {"goal": 4}, instrument="own", version=1, language="en", percent=75.0,
            answered_at=tx.now, agreed_on=tx.now.date(), asks_outcome=False,
        )  # fmt: skip

    await db.write(answer)
    assert await db.write(lambda tx: check_ins.begin_anew(tx, "own", 2, "first")) == 1

    def known(tx: Tx) -> dict[CheckInState, tuple[int, dict[str, int | None]]]:
        found = [each for state in CheckInState for each in check_ins.list_of_pair(tx, pair.id, state)]
        return {each.state: (each.instrument_version, list_answers(tx, each.id)) for each in found}

    assert await db.read(known) == {
        CheckInState.PLANNED: (2, {}), CheckInState.SENT: (1, {"goal": 2}), CheckInState.EARLIER: (1, {"goal": 4}),
    }  # fmt: skip
