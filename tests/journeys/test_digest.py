"""The weekly digest: on its day, what went well first, each client once, and none where there is nothing to say."""

from storage import check_ins, pairs, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.sessions import Modality
from storage.tables import digests, outgoing
from storage.tables import pairs as table
from tests.stage import Stage

BEST = ("Fully", "Fully", "Fully", "No")


async def ask_for_fridays(cast: Stage) -> None:
    await cast.say(cast.therapist, "/digest")
    await cast.tap(cast.therapist, "Friday")
    await cast.tap(cast.therapist, "16:00")
    assert cast.therapist.last.text.startswith("Your week comes on Friday at 16:00")


async def sent(cast: Stage) -> int:
    return sum(row["key"].startswith("digest:") for row in await cast.rows(outgoing))


async def test_two_that_were_not_answered_are_told_once_and_on_the_day(cast: Stage) -> None:
    await ask_for_fridays(cast)
    for _ in range(2):
        await cast.session()
        await cast.pass_time(days=1, hours=22)  # Monday, then Wednesday
    assert await sent(cast) == 0
    await cast.pass_time(hours=30)
    await cast.pass_time(hours=24)
    assert await sent(cast) == 1
    assert cast.therapist.last.text == "Something new for you."
    await cast.tap(cast.therapist, "Show")
    assert "K7: the last 2 check-ins were not answered" in cast.therapist.last.text
    await cast.pass_time(days=7)
    assert await sent(cast) == 1  # nothing has changed since


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
