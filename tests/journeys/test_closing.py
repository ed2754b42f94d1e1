"""How an alert goes on and ends: further check-ins, did it come up, back in range."""

import pytest

from storage.tables import alert_reasons, alerts
from tests.journeys.looking import GOOD, LINE, LOW, WORDS, lines
from tests.stage import Stage, after_four, in_both_modes


async def the_alert(stage: Stage) -> dict[str, object]:
    (row,) = await stage.rows(alerts)
    return row


@after_four
@in_both_modes
async def test_what_was_done_does_not_close_what_the_numbers_suggest(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW)
    for label in ("Show", "Seen", "What was done", "We talked about it"):
        await cast.tap(cast.therapist, label)
    assert (await the_alert(cast))["closed_at"] is None
    await cast.pass_time(days=1)
    await cast.check_in(*GOOD)
    assert (await the_alert(cast))["closed_by"] == "back_in_range"


@after_four
async def test_a_further_low_check_in_updates_the_open_alert_quietly(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(minutes=11)
    told = lines(cast, cast.therapist)
    await cast.pass_time(hours=2)
    await cast.session()
    await cast.answer(*LOW)
    assert lines(cast, cast.therapist) == told
    assert [row["kind"] for row in await cast.rows(alert_reasons)] == ["dip", "dip"]
    assert (await the_alert(cast))["unseen_since"] is None
    await cast.pass_time(hours=2)
    await cast.session()
    await cast.answer(*LOW[:3], "Clearly")
    assert lines(cast, cast.therapist) == told + 1


@pytest.mark.parametrize(
    ("said", "closed_by"), [("Yes, it helped", "helped"), ("Yes, it did not help", None), ("No", None)]
)
async def test_the_next_check_in_asks_whether_it_came_up(cast: Stage, said: str, closed_by: str | None) -> None:
    await cast.check_in(*WORDS)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert "Last time something was not right. Did it come up?" in cast.client.last.text
    for label in (said, *GOOD, "Send"):
        await cast.tap(cast.client, label)
    assert (await the_alert(cast))["closed_by"] == closed_by


async def test_rather_not_say_whether_it_came_up_closes_nothing(cast: Stage) -> None:
    await cast.check_in(*WORDS)
    await cast.session()
    await cast.answer("Rather not say", *GOOD)
    assert (await the_alert(cast))["closed_at"] is None


@in_both_modes
async def test_after_a_comment_the_question_is_about_words(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Write something")
    await cast.say(cast.client, "I would like to talk about money")
    await cast.tap(cast.client, "Rather not say")
    await cast.pass_time(days=1)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert "Last time you added something in your own words. Did it come up?" in cast.client.last.text


async def test_without_outright_words_nothing_is_asked_about_last_time(cast: Stage) -> None:
    for _ in range(3):
        await cast.check_in(*GOOD)
    await cast.check_in(*LOW)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert "1 of 4" in cast.client.last.text


@after_four
@in_both_modes
async def test_back_in_range_is_told_quietly_and_only_once_it_was_seen(cast: Stage) -> None:
    await cast.check_in(*LOW)
    suggested = [row["kind"] for row in await cast.rows(alert_reasons)]
    assert suggested == ["dip"]  # an answer alone stands out too, but less: one sentence is enough
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(minutes=11)
    await cast.check_in(*GOOD)
    row = await the_alert(cast)
    assert row["closed_by"] == "back_in_range"
    told = [note for note in cast.sandbox.notifications if note.person_id == cast.therapist.id][-1]
    assert (told.text, told.silent) == (LINE, True)


@after_four
async def test_an_alert_that_closed_unseen_is_still_repeated_until_it_is_seen(cast: Stage) -> None:
    await cast.check_in(*LOW)
    await cast.check_in(*GOOD)
    row = await the_alert(cast)
    assert row["closed_by"] == "back_in_range"
    assert row["unseen_since"] is not None
    told = lines(cast, cast.therapist)
    await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "back in the usual range" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(days=3)
    assert cast.therapist.last.text != LINE
