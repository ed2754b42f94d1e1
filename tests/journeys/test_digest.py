"""The weekly digest: on its day, what went well first, each client once, and none where there is nothing to say."""

from datetime import timedelta

from bot.sandbox import Person
from storage import check_ins, pairs, sessions
from storage.answers import set_answer
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.sessions import Modality
from storage.tables import check_ins as check_ins_table
from storage.tables import digests, outgoing
from storage.tables import pairs as table
from tests.journeys.leaders import colleague, end_stand_in, everything_new, name_stand_in
from tests.stage import Stage, after_four

BEST = ("Fully", "Fully", "Fully", "No")


async def ask_for_fridays(cast: Stage, by: Person | None = None) -> None:
    therapist = by or cast.therapist
    await cast.say(therapist, "/digest")
    await cast.tap(therapist, "Friday")
    await cast.tap(therapist, "16:00")
    assert therapist.last.text.startswith("Your week comes on Friday at 16:00")


async def sent(cast: Stage) -> int:
    return sum(row["key"].startswith("digest:") for row in await cast.rows(outgoing))


async def test_two_that_were_not_answered_are_told_once_and_on_the_day(cast: Stage) -> None:
    await ask_for_fridays(cast)
    for _ in range(2):
        await cast.session()
        await cast.pass_time(days=1)  # Monday, then Tuesday
    await cast.pass_time(days=2, hours=1)
    assert await sent(cast) == 0
    await cast.pass_time(hours=24)
    assert await sent(cast) == 1
    assert cast.therapist.last.text == "Something new for you."
    await cast.tap(cast.therapist, "Show")
    assert "K7: the last 2 check-ins were not answered" in cast.therapist.last.text
    await cast.pass_time(days=7)
    assert await sent(cast) == 1  # nothing has changed since


async def test_a_client_of_thursdays_who_does_not_answer_is_told_of(
    cast: Stage,
) -> None:
    """The last one is still open on the Friday after it; and a digest tells what it came for, however late."""
    await ask_for_fridays(cast)
    await cast.pass_time(days=3)
    for _ in range(2):
        await cast.session()
        await cast.pass_time(hours=32)
        assert await sent(cast) == 0
        await cast.pass_time(days=5, hours=16)
    await cast.pass_time(hours=30)
    assert await sent(cast) == 1
    await cast.pass_time(days=3)
    assert "K7: the last 2 check-ins were not answered" in await everything_new(cast, cast.therapist)
    await cast.pass_time(days=4)
    assert await sent(cast) == 1


async def test_where_there_is_nothing_to_say_none_comes(cast: Stage) -> None:
    await ask_for_fridays(cast)
    await cast.check_in(*BEST)
    for _ in range(9):
        await cast.pass_time(days=1)
    assert await sent(cast) == 0
    await cast.say(cast.therapist, "/digest")
    await cast.tap(cast.therapist, "No digest")
    assert await cast.rows(digests) == []


async def test_what_went_well_stands_first_and_nobody_twice(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second")
    await cast.invite_client(cast.therapist, second, "B2")
    await ask_for_fridays(cast)
    await cast.app.db.write(lambda tx: _twice_not_held(tx, "B2"))
    await _tension_that_helped(cast)
    await cast.pass_time(days=4)
    await cast.pass_time(hours=20)
    await cast.tap(cast.therapist, "Show")
    text = cast.therapist.last.text
    assert text.index("✓ K7: says it came up, and it helped") < text.index("B2: the last 2 sessions did not take place")
    assert text.count("K7") == text.count("B2") == 1


async def _tension_that_helped(cast: Stage) -> None:
    await cast.say(cast.therapist, "/session K7")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.pass_time(minutes=31)
    await cast.answer("Fully", "Fully", "Fully", "Clearly, still there")
    await cast.pass_time(hours=2)
    await cast.say(cast.therapist, "/session K7")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.pass_time(minutes=31)
    await cast.answer("Yes, it helped", "Fully", "Fully", "Fully", "No")


def _twice_not_held(tx: Tx, code: str) -> None:
    every = [pairs.get_pair(tx, row.id) for row in tx.conn.execute(table.select())]
    pair = next(each for each in every if each.code == code)
    for _ in range(2):
        session = sessions.add_session(tx, pair.id, Modality.VIDEO, tx.now, pair.therapist_id)
        made = check_ins.add_check_in(tx, session.id, pair.id, instrument="own", version=1, step="first", due_at=tx.now)
        check_ins.mark_ended(tx, made, CheckInState.NOT_HELD, "first")


async def open_it(cast: Stage) -> str:
    """On Friday afternoon, whatever day it is; what it says."""
    for _ in range(32):
        before = await sent(cast)
        await cast.pass_time(hours=6)
        if await sent(cast) > before:
            await cast.tap(cast.therapist, "Show")
            return cast.therapist.last.text
    raise AssertionError("none came")


async def read_all(cast: Stage) -> None:
    """As a therapist who looks at what came."""
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "Read what was sent")


@after_four
async def test_a_slide_below_the_threshold_is_told_and_two_small_falls_alone_are_not(cast: Stage) -> None:
    await ask_for_fridays(cast)
    await cast.check_in("Mostly", "Mostly", "Fully", "No")
    await cast.check_in("Mostly", "Mostly", "Mostly", "No")
    await read_all(cast)
    text = await open_it(cast)
    assert "K7: going down little by little, not enough for an alert; it may well be chance" in text
    assert text.count("K7") == 1
    told = await sent(cast)
    await cast.check_in("Fully", "Fully", "Fully", "No")
    await cast.check_in("Fully", "Mostly", "Fully", "No")
    await cast.check_in("Mostly", "Mostly", "Fully", "No")  # twice a little lower, from the top, as it often is
    await read_all(cast)
    await cast.pass_time(days=6)
    assert await sent(cast) == told


async def test_what_nobody_has_opened_stands_in_one_line_until_it_is_opened(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second")
    await cast.invite_client(cast.therapist, second, "B2")
    await ask_for_fridays(cast)
    for code in ("K7", "B2"):
        await cast.app.db.write(lambda tx, c=code: _answered(tx, c, times=7))  # type: ignore[misc]
    assert "Sent and not opened yet, if you would like to look: B2, K7" in await open_it(cast)
    await read_all(cast)
    await cast.pass_time(days=1)
    await cast.app.db.write(lambda tx: _answered(tx, "K7", times=1))
    await cast.app.db.write(lambda tx: _answered(tx, "B2", times=1))
    assert "if you would like to look: B2\n" in await open_it(cast)


async def test_an_alert_that_was_opened_has_opened_its_check_in(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Mostly", "Mostly", "Clearly, still there")
    (row,) = await cast.rows(check_ins_table)
    assert row["read_at"] is None
    await cast.tap(cast.therapist, "Show")
    (row,) = await cast.rows(check_ins_table)
    assert row["read_at"] is not None
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "opened" not in cast.client.last.text


async def test_after_a_few_sessions_it_is_said_once_whose_goals_to_ask_about(cast: Stage) -> None:
    await ask_for_fridays(cast)
    asking = "a good time to ask whether what you work towards is what K7 wants"
    for _ in range(2):
        await cast.check_in(*BEST)
    await cast.say(cast.therapist, "/client K7")
    assert asking not in cast.therapist.last.text
    await read_all(cast)
    await cast.check_in(*BEST)  # it is Thursday now
    await read_all(cast)
    await cast.say(cast.therapist, "/client K7")
    assert asking in cast.therapist.last.text
    assert f"K7: a few sessions in. A {asking.removeprefix('a ')}" in await open_it(cast)
    await cast.say(cast.therapist, "/client K7")
    assert asking not in cast.therapist.last.text
    await cast.check_in(*BEST)
    await read_all(cast)
    await cast.pass_time(days=7)
    assert await sent(cast) == 1
    assert asking not in str(cast.seen(cast.client))


async def test_whose_goals_to_ask_about_is_not_used_up_by_who_stands_in(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await ask_for_fridays(cast, lee)
    await cast.say(cast.therapist, "/digest")
    await cast.tap(cast.therapist, "Tuesday")
    await cast.tap(cast.therapist, "16:00")
    for _ in range(3):
        await cast.check_in(*BEST)
    await read_all(cast)
    await name_stand_in(cast, supervisor)
    for _ in range(8):
        await cast.pass_time(hours=6)
    assert "a few sessions in" not in await everything_new(cast, lee)
    await end_stand_in(cast, supervisor)
    assert "K7: a few sessions in" in await open_it(cast)


async def test_what_may_need_somebody_comes_first_and_the_goals_a_week_later(cast: Stage) -> None:
    await ask_for_fridays(cast)
    for _ in range(3):
        await cast.check_in(*BEST)
    await read_all(cast)
    await cast.app.db.write(lambda tx: _twice_not_held(tx, "K7"))
    text = await open_it(cast)
    assert "K7: the last 2 sessions did not take place" in text
    assert "a few sessions in" not in text
    assert "a few sessions in" in await open_it(cast)


def _answered(tx: Tx, code: str, *, times: int) -> None:
    every = [pairs.get_pair(tx, row.id) for row in tx.conn.execute(table.select())]
    pair = next(each for each in every if each.code == code)
    for number in range(times):
        ended_at = tx.now - timedelta(minutes=times - number)
        session = sessions.add_session(tx, pair.id, Modality.VIDEO, ended_at, pair.therapist_id)
        made = check_ins.add_check_in(
            tx, session.id, pair.id, instrument="own", version=1, step="first", due_at=ended_at
        )
        for item in ("goals", "tasks", "bond"):
            set_answer(tx, made.id, item, 4 + number % 2)
        check_ins.mark_sent(tx, made, "done", 75.0 + 25 * (number % 2))
