"""A therapist's own view: asked once, before the client's answers can be seen, for nobody else, told of many only."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from storage import check_ins, own_views, sessions
from storage.about_client import rows_about
from storage.answers import set_answer
from storage.database import Tx
from storage.own_views import OwnViewState
from storage.sessions import Modality
from storage.tables import alerts, outgoing, pairs
from storage.tables import check_ins as check_ins_table
from storage.tables import own_views as table
from tests.another_program import by_hand
from tests.engines import on_sqlite
from tests.journeys.leaders import colleague, name_stand_in
from tests.journeys.looking import GOOD, LINE, WORDS, lines
from tests.journeys.test_forgetting import forget
from tests.journeys.test_moving import hand_on
from tests.stage import Stage, in_both_modes

MINE = ("A little, still there", "Mostly", "Partly", "Fully")
HEAD = "Four taps each"


async def turn_on(cast: Stage, code: str = "K7") -> None:
    await cast.say(cast.therapist, f"/client {code}")
    await cast.tap(cast.therapist, "How you saw it")
    assert "Once there are 10 sessions that you both answered" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Ask me")
    assert "You are asked after each session that" in cast.therapist.last.text


async def report(cast: Stage, code: str = "K7") -> None:
    for label in (f"/session {code}", "Video", "Just now"):
        await (cast.say(cast.therapist, label) if label.startswith("/") else cast.tap(cast.therapist, label))


async def asked(cast: Stage) -> None:
    """The ticker has found the session, and what it wrote is due."""
    await cast.pass_time(minutes=1)
    await cast.pass_time(minutes=6)


async def told(cast: Stage) -> list[str]:
    """The states of the lines of this, each of its day."""
    return [row["state"] for row in await cast.rows(outgoing) if row["key"].startswith("own view:")]


@in_both_modes
async def test_it_is_asked_said_before_the_clients_and_goes_from_the_chat(cast: Stage) -> None:
    await turn_on(cast)
    await report(cast)
    before = lines(cast, cast.therapist)
    await asked(cast)
    assert lines(cast, cast.therapist) == before + 1
    assert cast.therapist.last.text == LINE
    await cast.tap(cast.therapist, "Show")
    assert HEAD in cast.therapist.last.text
    assert cast.therapist.last.labels == ["K7, video session, Monday"]
    await cast.tap(cast.therapist, "K7")
    assert cast.therapist.last.text.startswith("1 of 4 · K7, video session, Monday")
    await cast.tap(cast.therapist, "No")
    assert "Did you two want the same thing for K7?" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Back")
    assert "✓ No" in cast.therapist.last.labels
    for label in MINE:
        await cast.tap(cast.therapist, label)
    assert cast.therapist.last.text.startswith("Noted, thank you.")
    (row,) = await cast.rows(table)
    assert row["state"] == "given"
    assert b"goals" not in row["answers"]
    await cast.pass_time(minutes=30)
    assert "Noted, thank you." not in str(cast.seen(cast.therapist))
    await cast.answer(*GOOD)
    (check_in,) = await cast.rows(check_ins_table)
    assert row["given_at"] <= check_in["sent_at"]
    assert lines(cast, cast.therapist) == before + 1


async def test_right_after_reporting_it_is_one_tap_away_and_no_line_comes(cast: Stage) -> None:
    await turn_on(cast)
    await report(cast)
    await cast.pass_time(minutes=1)
    assert cast.therapist.last.labels == ["Undo", "How you saw it"]
    await cast.tap(cast.therapist, "How you saw it")
    assert any("Undo" in message.labels for message in cast.therapist.messages)
    for label in MINE:
        await cast.tap(cast.therapist, label)
    before = lines(cast, cast.therapist)
    await asked(cast)
    assert lines(cast, cast.therapist) == before
    assert await told(cast) == ["cancelled"]
    await another_client(cast)
    before = lines(cast, cast.therapist)
    await report(cast, "B2")
    await asked(cast)
    assert lines(cast, cast.therapist) == before + 1  # that day has had none yet


async def another_client(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second")
    await cast.invite_client(cast.therapist, second, "B2")
    await turn_on(cast, "B2")


async def test_once_the_client_has_sent_no_view_is_taken_and_the_alert_is_as_quick(cast: Stage) -> None:
    await turn_on(cast)
    await cast.session()
    await asked(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "K7")
    await cast.tap(cast.therapist, "No")
    await cast.tap(cast.therapist, "Mostly")
    await cast.answer(*WORDS)
    (alert,) = await cast.rows(alerts)
    assert alert["notified_at"] - alert["opened_at"] <= timedelta(seconds=2)
    await cast.tap(cast.therapist, "Fully")  # on a screen from before
    assert any("so it is not kept" in each.text for each in cast.therapist.messages)
    (row,) = await cast.rows(table)
    assert row["state"] == "asked"
    await cast.pass_time(minutes=1)
    assert await cast.rows(table) == []  # what was half said is forgotten
    await cast.say(cast.therapist, "/today")
    assert not [each for each in cast.therapist.last.labels if each.startswith("How you saw it")]


@on_sqlite("rows have checksums there alone")
async def test_a_damaged_view_holds_up_no_alert(cast: Stage) -> None:
    await turn_on(cast)
    await cast.session()
    await asked(cast)
    by_hand(cast.url, "UPDATE own_views SET state = 'gaven'")
    await cast.answer(*WORDS)
    assert len(await cast.rows(alerts)) == 1
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "How you saw it")
    assert "How you see sessions with K7" in cast.therapist.last.text


@on_sqlite("rows have checksums there alone")
async def test_a_damaged_check_in_leaves_out_its_session_alone(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second")
    await cast.invite_client(cast.therapist, second, "B2")
    for code in ("K7", "B2"):
        await turn_on(cast, code)
        await report(cast, code)
    first = "(SELECT id FROM pairs ORDER BY created_at LIMIT 1)"
    by_hand(cast.url, f"UPDATE check_ins SET checksum = x'00' WHERE pair_id = {first}")
    await asked(cast)
    await cast.tap(cast.therapist, "Show")
    assert "Something is missing here" in cast.therapist.last.text
    assert cast.therapist.last.labels == ["B2, video session, Monday"]
    for label in ("B2", *MINE):
        await cast.tap(cast.therapist, label)
    assert "There is no session now" not in cast.therapist.last.text
    assert "Something is missing here" in cast.therapist.last.text


async def test_several_sessions_make_one_line_a_day_and_can_be_skipped(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second")
    await cast.invite_client(cast.therapist, second, "B2")
    for code in ("K7", "B2"):
        await turn_on(cast, code)
    before = lines(cast, cast.therapist)
    for code in ("K7", "B2"):
        await report(cast, code)
        await asked(cast)
        await cast.pass_time(hours=1)
    assert lines(cast, cast.therapist) == before + 1
    await cast.say(cast.therapist, "/today")
    await cast.tap(cast.therapist, "How you saw it: 2 sessions")
    assert cast.therapist.last.labels == ["K7, video session, Monday", "B2, video session, Monday", "Skip all of them"]
    await cast.tap(cast.therapist, "K7,")
    await cast.tap(cast.therapist, "Skip")
    assert cast.therapist.last.labels == ["B2, video session, Monday"]
    await cast.pass_time(days=1)
    await cast.pass_time(minutes=5)
    assert lines(cast, cast.therapist) == before + 1  # each is asked once
    assert sorted(row["state"] for row in await cast.rows(table)) == ["asked", "skipped"]


async def test_at_night_it_waits_for_the_morning_and_on_the_day_of_the_digest_for_that(cast: Stage) -> None:
    await turn_on(cast)
    cast.clock.at = datetime(2026, 3, 2, 20, 30, tzinfo=UTC)
    before = lines(cast, cast.therapist)
    await report(cast)
    await asked(cast)
    assert lines(cast, cast.therapist) == before
    await cast.pass_time(hours=11)
    assert lines(cast, cast.therapist) == before + 1
    await cast.say(cast.therapist, "/digest")
    await cast.tap(cast.therapist, "Wednesday")
    await cast.tap(cast.therapist, "16:00")
    cast.clock.at = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
    await report(cast)
    await asked(cast)
    assert len(await told(cast)) == 1


async def test_who_stands_in_is_not_asked_and_sees_nothing_nor_does_anybody_else(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await turn_on(cast)
    await cast.session()
    await asked(cast)
    await cast.tap(cast.therapist, "Show")
    for label in ("K7", *MINE):
        await cast.tap(cast.therapist, label)
    await cast.answer(*GOOD)
    await cast.pass_time(days=1)
    await name_stand_in(cast, supervisor)
    await cast.say(lee, "/client K7")
    assert "How you saw it" not in lee.last.labels
    await cast.say(lee, "/session")
    for label in ("Video", "Just now"):
        await cast.tap(lee, label)
    assert "How you saw it" not in lee.last.labels
    await asked(cast)
    await cast.pass_time(hours=2)
    await report(cast)  # who is away may have held one all the same, and is asked there alone
    assert "How you saw it" in cast.therapist.last.labels
    await asked(cast)
    await cast.say(cast.therapist, "/today")
    assert "How you saw it" not in str(cast.therapist.last.labels)
    assert [row["state"] for row in await cast.rows(table)] == ["given"]
    for person in (lee, supervisor, cast.manager, cast.client):
        await cast.say(person, "/privacy")
        assert "A little, still there" not in str(cast.seen(person))
    kept = await cast.app.db.read(lambda tx: str(rows_about(tx, _pair(tx)["client_id"])))
    assert "own_view" not in kept


@pytest.mark.parametrize("how", ["moved", "forgotten", "deleted", "off"])
async def test_when_it_ends_what_was_said_is_kept_by_nobody(cast: Stage, how: str) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await turn_on(cast)
    await cast.session()
    await asked(cast)
    await cast.tap(cast.therapist, "Show")
    for label in ("K7", *MINE):
        await cast.tap(cast.therapist, label)
    await cast.answer(*GOOD)
    await cast.pass_time(days=1)
    await cast.session()
    await asked(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "K7,")
    await cast.tap(cast.therapist, "No")
    if how == "moved":
        await hand_on(cast, supervisor)
    elif how == "forgotten":
        await forget(cast, cast.client)
    else:
        await cast.say(cast.therapist, "/client K7")
        await cast.tap(cast.therapist, "How you saw it")
        for label in ("Forget what I said", "Yes, forget it") if how == "deleted" else ("Ask me no more",):
            await cast.tap(cast.therapist, label)
    left = [row["state"] for row in await cast.rows(table)]
    assert left == (["given"] if how == "off" else [])
    own = {bool(row["own_view"]) for row in await cast.rows(pairs)}
    assert own == {how == "deleted"}
    if how in ("moved", "forgotten"):
        await cast.pass_time(minutes=1)
        assert "want the same thing for K7" not in str(cast.seen(cast.therapist))
        await cast.say(cast.therapist, "/today")
        assert "How you saw it" not in str(cast.therapist.last.labels)


def _pair(tx: Tx) -> dict[str, int]:
    return dict(tx.conn.execute(select(pairs)).mappings().first() or {})


def _many(tx: Tx, mine: list[tuple[int, int, int]], theirs: list[tuple[int, int, int]], at: datetime) -> None:
    """Sessions that both answered, day by day."""
    pair = _pair(tx)
    for day, (own, said) in enumerate(zip(mine, theirs, strict=True)):
        when = at + timedelta(days=day)
        session = sessions.add_session(tx, pair["id"], Modality.VIDEO, when, pair["therapist_id"])
        made = check_ins.add_check_in(
            tx, session.id, pair["id"], instrument="own", version=1, step="first", due_at=when
        )
        answers = dict(zip(("goals", "tasks", "bond"), own, strict=True)) | {"tension": 2 if day % 4 == 0 else 0}
        own_views.set_own_view(tx, made.id, pair["id"], OwnViewState.GIVEN, 1, answers)
        for item, value in zip(("goals", "tasks", "bond", "tension"), (*said, 3 if day % 5 == 0 else 0), strict=True):
            set_answer(tx, made.id, item, value)
        check_ins.mark_sent(tx, made, "done", sum(said) / 12 * 100 - 25)


async def own_screen(cast: Stage) -> str:
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "How you saw it")
    return cast.therapist.last.text


async def test_it_is_told_from_ten_and_twenty_on_in_words(cast: Stage) -> None:
    """The therapist one answer lower each time, and moving along."""
    theirs = [(5, 5, 5) if day % 2 else (4, 3, 4) for day in range(25)]
    mine = [tuple(max(1, value - 1) for value in each) for each in theirs]
    start = cast.clock.at - timedelta(days=90)
    await cast.app.db.write(lambda tx: _many(tx, mine[:9], theirs[:9], start))  # type: ignore[arg-type]
    text = await own_screen(cast)
    assert "So far you have said it of 9 sessions. For 9 of these you both answered everything." in text
    assert "Level" not in text
    await cast.app.db.write(lambda tx: _many(tx, mine[9:12], theirs[9:12], start + timedelta(days=9)))  # type: ignore[arg-type]
    text = await own_screen(cast)
    assert "From the first 10 of these" in text
    assert "You tend to see it lower than K7: by about a step. A step is from one answer to the next." in text
    assert "Of that nothing can be told before 20 sessions." in text
    await cast.app.db.write(lambda tx: _many(tx, mine[12:], theirs[12:], start + timedelta(days=12)))  # type: ignore[arg-type]
    text = await own_screen(cast)
    assert "From the first 25 of these" in text
    assert "yours tend to go the same way, about as far." in text
    assert "Neither of you is right or wrong about it" in text
    for blaming in ("error", "wrong with", "mistake", "accura", "%"):
        assert blaming not in text


async def test_only_what_both_answered_and_the_therapist_first_counts(cast: Stage) -> None:
    theirs = [(5, 4, 5)] * 13
    start = cast.clock.at - timedelta(days=30)
    await cast.app.db.write(lambda tx: _many(tx, theirs, theirs, start))
    assert "13 sessions. For 13 of these you both answered everything." in await own_screen(cast)
    assert "Level" in cast.therapist.last.text

    def spoil(tx: Tx) -> None:
        late, other, partly, not_said = (
            tx.conn.execute(select(table.c.check_in_id).order_by(table.c.id)).scalars().all()[:4]
        )
        after = tx.now + timedelta(seconds=1)
        tx.conn.execute(update(table).where(table.c.check_in_id == late).values(given_at=after))
        tx.conn.execute(update(table).where(table.c.check_in_id == other).values(instrument_version=2))
        answers = {"tension": 0, "goals": 4, "tasks": None, "bond": 4}
        own_views.set_own_view(tx, partly, _pair(tx)["id"], OwnViewState.GIVEN, 1, answers)
        set_answer(tx, not_said, "bond", None)

    await cast.app.db.write(spoil)
    assert "13 sessions. For 9 of these you both answered everything." in await own_screen(cast)
    assert "Level" not in cast.therapist.last.text


async def test_the_digest_says_once_that_they_see_it_at_different_levels(cast: Stage) -> None:
    await cast.say(cast.therapist, "/digest")
    await cast.tap(cast.therapist, "Friday")
    await cast.tap(cast.therapist, "16:00")
    theirs = [(5, 4, 5) if day % 2 else (4, 4, 4) for day in range(20)]
    mine = [tuple(value - 1 for value in each) for each in theirs]
    start = cast.clock.at - timedelta(days=30)
    await cast.app.db.write(lambda tx: _many(tx, mine[:10], theirs[:10], start))  # type: ignore[arg-type]
    for _ in range(5):
        await cast.pass_time(days=1)
    assert cast.therapist.last.text == LINE
    await cast.tap(cast.therapist, "Show")
    assert "K7: you two tend to see your sessions at different levels" in cast.therapist.last.text
    await cast.app.db.write(lambda tx: _many(tx, mine[10:], theirs[10:], start + timedelta(days=10)))  # type: ignore[arg-type]
    await cast.pass_time(days=7)
    await cast.tap(cast.therapist, "Show")
    assert "different levels" not in cast.therapist.last.text  # it could be told already


async def test_what_cannot_be_told_is_said_to_be_so(cast: Stage) -> None:
    theirs = [(5, 5, 5)] * 20
    mine = [(5, 5, 5) if day % 2 else (4, 5, 5) for day in range(20)]
    start = cast.clock.at - timedelta(days=90)
    await cast.app.db.write(lambda tx: _many(tx, mine, theirs, start))
    text = await own_screen(cast)
    assert "a little" in text
    assert "K7's answers stayed much the same, so whether yours go along cannot be told." in text


async def test_on_the_day_of_return_the_digest_that_was_put_off_stands_for_the_line_too(cast: Stage) -> None:
    await colleague(cast, "Dr. Lee")
    await turn_on(cast)
    await cast.say(cast.therapist, "/digest")
    for label in ("Friday", "16:00"):
        await cast.tap(cast.therapist, label)
    for _ in range(2):
        await cast.session()
        await cast.pass_time(days=1, hours=12)
    await cast.say(cast.therapist, "/away 6 - 11 March")
    for label in ("Dr. Lee", "Yes, that is right"):
        await cast.tap(cast.therapist, label)
    for day in (6, 9, 12):
        cast.clock.at = datetime(2026, 3, day, 15, 30, tzinfo=UTC)
        await cast.pass_time(minutes=1)
    before = len(await told(cast))
    assert [row["state"] for row in await cast.rows(outgoing) if row["key"].startswith("digest:")] == ["done"]
    await report(cast)
    await asked(cast)
    assert len(await told(cast)) == before


async def test_who_is_away_is_asked_when_they_are_back_also_where_nobody_stands_in(cast: Stage) -> None:
    await turn_on(cast)
    await cast.say(cast.therapist, "/away 2 March - 3 March")
    for label in ("Go on all the same", "Yes, that is right"):
        await cast.tap(cast.therapist, label)
    await cast.session()
    await asked(cast)
    assert await told(cast) == []
    for hour in (20, 32, 33):
        cast.clock.at = datetime(2026, 3, 3, tzinfo=UTC) + timedelta(hours=hour)
        await cast.pass_time(minutes=1)
    assert await told(cast) == ["done"]
