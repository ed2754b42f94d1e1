"""What came to a therapist, week by week, and whether it was right in their eyes: theirs alone."""

from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import insert, select, update

from bot.sandbox import Person
from storage.about_client import rows_about
from storage.database import Tx
from storage.tables import alert_reasons, alerts, check_ins, pairs, verdicts
from storage.verdicts import Verdict, set_verdict
from tests.journeys.leaders import colleague, end_stand_in, everything_new, name_stand_in, supervisors_read
from tests.journeys.looking import LOW, WORDS
from tests.journeys.test_forgetting import forget
from tests.journeys.test_moving import hand_on
from tests.stage import Stage, after_four

RIGHT, CHANCE = "This was right", "It was chance"


async def a_dip(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW)


async def judge(cast: Stage, person: Person, *labels: str) -> None:
    """Open what came, mark it as seen, and say what they think of it."""
    for label in ("Show", "Seen", "What was done", *labels):
        await cast.tap(person, label)


async def load_of(cast: Stage, person: Person) -> str:
    await cast.say(person, "/today")
    await cast.tap(person, "What came to me")
    return person.last.text


@after_four
async def test_it_is_said_changed_taken_back_and_counted_and_changes_nothing_else(cast: Stage) -> None:
    assert "In the last half year there was none." in await load_of(cast, cast.therapist)
    await a_dip(cast)
    await judge(cast, cast.therapist)
    before = await cast.rows(alerts)
    await cast.tap(cast.therapist, RIGHT)
    lengths = {len(row["verdict"]) for row in await cast.rows(verdicts)}
    await cast.tap(cast.therapist, CHANCE)
    assert {len(row["verdict"]) for row in await cast.rows(verdicts)} == lengths  # which of them it is, cannot be seen
    assert [each for each in cast.therapist.last.labels if "✓" in each] == [f"✓ {CHANCE}"]
    text = await load_of(cast, cast.therapist)
    assert "This week so far: 1" in text
    assert "One came from the numbers. In your own eyes: 0 right, 1 chance, 0 where you cannot say, 0 not" in text
    assert "too few to tell how often" in text
    assert "%" not in text
    await cast.pass_time(minutes=11)
    assert "What came to you" not in str(cast.seen(cast.therapist))
    await judge_again(cast, f"✓ {CHANCE}")
    assert "0 chance, 0 where you cannot say, 1 not judged" in await load_of(cast, cast.therapist)
    assert [{**each, "shown_at": None} for each in await cast.rows(alerts)] == [{**before[0], "shown_at": None}]


async def judge_again(cast: Stage, label: str) -> None:
    await cast.tap(cast.therapist, "What was done")
    await cast.tap(cast.therapist, label)
    assert await cast.rows(verdicts) == []


async def test_what_was_said_outright_is_neither_right_nor_chance(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    await judge(cast, cast.therapist)
    assert RIGHT not in cast.therapist.last.labels
    assert "Write a note" in cast.therapist.last.labels
    text = await load_of(cast, cast.therapist)
    assert "One of them told what was said outright" in text
    assert "came from the numbers" not in text


@after_four
async def test_a_stand_in_a_supervisor_and_a_client_see_nothing_of_it(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await supervisors_read(cast)
    await cast.app.db.write(lambda tx: tx.conn.execute(update(pairs).values(consent_version="1r")))
    await a_dip(cast)
    await judge(cast, cast.therapist, RIGHT)
    await cast.pass_time(minutes=1)
    await name_stand_in(cast, supervisor)
    for label in ("/clients", "○ K7", "○ Still open", "What was done"):
        await (cast.say(lee, label) if label.startswith("/") else cast.tap(lee, label))
    assert RIGHT in lee.last.labels  # the stand-in's own to say
    assert "there was none" in await load_of(cast, lee)
    await cast.say(lee, "/clients")
    for label in ("○ K7", "○ Still open", "What was done", CHANCE):
        await cast.tap(lee, label)
    assert "0 right, 1 chance" in await load_of(cast, lee)
    assert "1 right, 0 chance" in await load_of(cast, cast.therapist)
    await end_stand_in(cast, supervisor)
    assert "0 right, 1 chance" in await load_of(cast, lee)
    for person in (supervisor, cast.manager, cast.client):
        await cast.say(person, "/today")
        assert person.last.text == "This is for therapists."
    kept = await cast.app.db.read(
        lambda tx: str(rows_about(tx, tx.conn.execute(select(pairs.c.client_id)).scalar_one()))
    )
    assert "right" not in kept.lower()


@after_four
async def test_of_a_client_who_moved_or_was_forgotten(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await a_dip(cast)
    await judge(cast, cast.therapist, RIGHT)
    await hand_on(cast, supervisor)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, and Dr. Lee may read it")
    assert "1 right" in await load_of(cast, cast.therapist)  # the count is theirs; nothing of the client opens
    assert "there was none" in await load_of(cast, lee)
    await forget(cast, cast.client)
    assert await cast.rows(verdicts) == []
    assert "there was none" in await load_of(cast, cast.therapist)


async def test_weeks_are_those_of_the_therapists_clock_and_five_are_counted(cast: Stage) -> None:
    """Berlin is an hour ahead of UTC in winter, two in summer: the clock changes on 29 March 2026, a Sunday."""
    await cast.check_in("Mostly", "Fully", "Fully", "No")
    times = [
        datetime(2026, 3, 15, 22, 59, tzinfo=UTC),  # the last minute of a Sunday
        datetime(2026, 3, 15, 23, 0, tzinfo=UTC),
        datetime(2026, 3, 29, 21, 59, tzinfo=UTC),
        datetime(2026, 3, 29, 22, 0, tzinfo=UTC),
        datetime(2026, 4, 5, 23, 0, tzinfo=UTC),
    ]
    cast.clock.at = datetime(2026, 4, 8, 9, 0, tzinfo=UTC)
    for at in times:
        await cast.app.db.write(partial(_alert, at=at))
    text = await load_of(cast, cast.therapist)
    weeks = [("9 March", "1"), ("16 March", "1"), ("23 March", "1"), ("30 March", "1")]
    for day, count in weeks:
        assert f"Week from {day}: {count}" in text
    assert "This week so far: 1" in text
    assert "Week from 2 March" not in text
    await cast.app.db.write(_judge_all)
    assert "So where you judged one way or the other, 4 of 5 were right." in await load_of(cast, cast.therapist)
    await cast.pass_time(days=7 * 30)
    assert "there was none" in await load_of(cast, cast.therapist)


@after_four
async def test_what_they_found_of_earlier_ones_stands_beside_the_next_for_them_alone(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    supervisor = await cast.add_supervisor()
    for days in range(5):
        await cast.app.db.write(partial(_alert, at=cast.clock() - timedelta(days=days + 1)))
    await cast.app.db.write(_judge_all)
    await a_dip(cast)
    await cast.tap(cast.therapist, "Show")
    assert "Of 5 such messages that you judged, 4 were right in your eyes." in cast.therapist.last.text
    await cast.pass_time(minutes=1)
    await name_stand_in(cast, supervisor)
    read = await everything_new(cast, lee)
    assert "more than chance" in read or "may well be chance" in read
    assert "you judged" not in read


def _alert(tx: Tx, at: datetime) -> None:
    check_in, alert = tx.conn.execute(select(check_ins).limit(1)).one(), tx.new_id()
    tx.conn.execute(
        insert(alerts).values(
            id=alert, pair_id=check_in.pair_id, check_in_id=check_in.id, opened_at=at, repeats=0, seen_at=at,
            closed_at=at, closed_by="done",
        )
    )  # fmt: skip
    tx.conn.execute(
        insert(alert_reasons).values(
            id=tx.new_id(), alert_id=alert, check_in_id=check_in.id, kind="dip", outright=False, added_at=at,
            details={"kind": "dip", "certainty": "fair", "earlier": 4, "low": 60.0, "items": {}},
        )
    )  # fmt: skip


def _judge_all(tx: Tx) -> None:
    said = (Verdict.RIGHT, Verdict.RIGHT, Verdict.CHANCE, Verdict.RIGHT, Verdict.RIGHT)
    therapist = tx.conn.execute(select(pairs.c.therapist_id)).scalar_one()
    every = tx.conn.execute(select(alerts.c.id)).scalars().all()
    for alert, verdict in zip(every, said, strict=True):
        set_verdict(tx, alert, therapist, verdict)
