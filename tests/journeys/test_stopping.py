"""A client's own decisions: to stop, to take a break, to say when nothing should come."""

from datetime import UTC, datetime

from storage.tables import check_ins, pairs, people
from tests.journeys.looking import lines
from tests.stage import Stage


async def _states(stage: Stage) -> list[str]:
    return [row["state"] for row in await stage.rows(check_ins)]


async def test_stopping_takes_away_what_is_open_and_tells_the_therapist_that_alone(cast: Stage) -> None:
    await cast.session()
    await cast.answer("A little", send=False)
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    assert await _states(cast) == ["withdrawn"]
    assert not any("2 of 4" in message.text for message in cast.client.messages)
    assert cast.therapist.last.text == "Something new for you."
    await cast.tap(cast.therapist, "Show")
    assert "K7 no longer takes part" in cast.therapist.last.text
    await cast.say(cast.therapist, "/session")
    assert "No client is connected" in cast.therapist.last.text


async def test_stopping_can_be_taken_back(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.tap(cast.client, "I have changed my mind")
    await cast.tap(cast.client, "Yes, I would like to")
    assert [row["state"] for row in await cast.rows(pairs)] == ["active"]


async def test_who_stopped_still_finds_what_they_can_do_and_the_way_back(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.say(cast.client, "/help")
    for command in ("/privacy", "/mydata", "/forget"):
        assert command in cast.client.last.text
    assert "/talk" not in cast.client.last.text
    await cast.tap(cast.client, "I have changed my mind")
    await cast.tap(cast.client, "Yes, I would like to")
    await cast.say(cast.client, "/help")
    assert "You have stopped" not in cast.client.last.text


async def test_who_stops_right_after_sending_leaves_no_answers_in_the_chat(cast: Stage) -> None:
    await cast.session()
    await cast.answer("A little", "A little", "A little", "Strongly")
    sent = cast.client.last.message_id
    assert "Thank you for being frank" in cast.client.last.text
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.pass_time(minutes=31)
    assert next(m.text for m in cast.client.messages if m.message_id == sent) == "Closed."
    for _ in ("that the client stopped", "the alert"):
        await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in "".join(cast.seen(cast.therapist))


async def test_during_a_break_sessions_are_noted_and_nothing_is_asked(cast: Stage) -> None:
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of one week")
    assert "until Monday 9 March" in cast.client.last.text
    await cast.session()
    assert await _states(cast) == []
    assert "taking a break" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Undo")
    assert "Taken back" in cast.therapist.last.text

    await cast.pass_time(days=7)
    await cast.session()
    assert await _states(cast) == ["prompted"]


async def test_a_break_takes_away_what_is_open_and_what_is_to_come(cast: Stage) -> None:
    await cast.session()
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Phone")
    await cast.tap(cast.therapist, "An hour ago")
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of one week")
    assert set(await _states(cast)) == {"withdrawn"}
    await cast.pass_time(hours=1)
    assert not any("Begin" in message.labels for message in cast.client.messages)


async def test_a_break_can_be_ended(cast: Stage) -> None:
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of two weeks")
    await cast.tap(cast.client, "End the break now")
    await cast.session()
    assert await _states(cast) == ["prompted"]


async def test_quiet_hours_and_the_zone_can_be_changed(cast: Stage) -> None:
    await cast.say(cast.client, "/quiet")
    await cast.tap(cast.client, "Other hours")
    await cast.say(cast.client, "half past ten")
    await cast.say(cast.client, "8:00 to 12.30")
    assert "between 08:00 and 12:30" in cast.client.last.text
    await cast.say(cast.client, "/zone")
    await cast.tap(cast.client, "No, another place")
    await cast.say(cast.client, "lisbon")
    assert "You are on Lisbon time" in cast.client.last.text
    await cast.session()
    assert "Begin" not in cast.client.last.labels
    await cast.pass_time(hours=3)
    assert "Begin" in cast.client.last.labels
    assert {row["zone"] for row in await cast.rows(people)} == {"Europe/Lisbon", "Europe/Berlin"}


async def test_somebody_who_is_nobodys_client_has_nothing_to_stop(cast: Stage) -> None:
    for command in ("/stop", "/pause"):
        await cast.say(cast.therapist, command)
        assert "nothing to stop" in cast.therapist.last.text


async def test_a_break_until_a_day_that_is_typed(cast: Stage) -> None:
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "Until another day")
    assert "for example 13 April or 2026-04-13" in cast.client.last.text
    for typed in ("soon", "13/13/2026", "1 March 2026", "2027-03-03", "31 April"):
        await cast.say(cast.client, typed)
        assert "could not read that as a day within the next year" in cast.client.last.text
    await cast.say(cast.client, "12/3/2026")
    assert cast.client.last.labels == ["Thursday 12 March 2026", "Thursday 3 December 2026", "Back"]
    await cast.tap(cast.client, "Thursday 12 March")
    assert "until Thursday 12 March" in cast.client.last.text
    (row,) = [row for row in await cast.rows(people) if row["paused_until"] is not None]
    assert row["paused_until"] == datetime(2026, 3, 11, 23, 0, tzinfo=UTC)  # midnight in Berlin
    await cast.pass_time(days=10)
    await cast.session()
    assert await _states(cast) == ["prompted"]


async def test_when_a_break_ends_nothing_is_asked_about_sessions_in_it(cast: Stage) -> None:
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "Until another day")
    await cast.say(cast.client, "3 March")
    await cast.pass_time(hours=12)  # in the quiet hours that last until after the break
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.pass_time(hours=13)
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Another time")
    await cast.say(cast.therapist, "yesterday 16:00")
    assert "taking a break" in cast.therapist.last.text
    assert await _states(cast) == []


async def test_who_is_on_a_break_reads_until_when_and_can_end_it_there(cast: Stage) -> None:
    await cast.say(cast.client, "/pause")
    assert "You are on a break" not in cast.client.last.text
    await cast.tap(cast.client, "A break of one week")
    await cast.say(cast.client, "/pause")
    assert "You are on a break until Monday 9 March" in cast.client.last.text
    await cast.tap(cast.client, "Until another day")
    await cast.tap(cast.client, "Back")
    await cast.tap(cast.client, "End the break now")
    assert [row["paused_until"] for row in await cast.rows(people)] == [None] * len(await cast.rows(people))


async def test_whoever_changes_their_quiet_hours_reads_what_holds_now(cast: Stage) -> None:
    await cast.say(cast.client, "/quiet")
    await cast.tap(cast.client, "Between 22:00 and 07:00")
    await cast.say(cast.client, "/quiet")
    assert "Nothing comes between 22:00 and 07:00 at present." in cast.client.last.text


async def test_the_therapist_is_told_when_the_client_is_back(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    told = lines(cast, cast.therapist)
    await cast.tap(cast.client, "I have changed my mind")
    await cast.tap(cast.client, "Yes, I would like to")
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "K7" in cast.therapist.last.text
