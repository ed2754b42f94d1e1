"""The chart of an alert: a picture of its own, without a word that tells, gone when the alert is put away."""

from collections.abc import Sequence
from functools import partial

import pytest
from sqlalchemy import select

from bot.sandbox import Message
from handlers.alerts.chart import alert_chart
from handlers.ground.turn import Turn
from reports.pair_chart import Mark
from storage import people
from storage.database import Tx
from storage.tables import alerts
from tests.journeys.looking import LOW, WORDS
from tests.pseudo import english
from tests.stage import Stage, about_taps, after_four

CAPTION = "Shaded: what was to be expected, from what went before. Ringed: what this is about."


def charts(stage: Stage) -> list[Message]:
    return [message for message in stage.therapist.messages if message.photo and "t.me/" not in message.text]


async def a_dip(stage: Stage, *answers: str) -> None:
    """After four good check-ins."""
    await stage.session()
    await stage.answer(*answers or LOW)
    await stage.tap(stage.therapist, "Show")


def marks(stage: Stage, tx: Tx) -> Sequence[Mark]:
    """What is drawn in the chart of the one alert."""
    therapist = people.find_by_chat(tx, stage.therapist.id)
    assert therapist is not None
    alert = tx.conn.execute(select(alerts.c.id)).scalar_one()
    picture = alert_chart(Turn(tx, stage.app.site, therapist), alert=alert).picture
    assert isinstance(picture, partial)
    found: Sequence[Mark] = picture.args[0]
    return found


def about(stage: Stage, tx: Tx) -> str:
    """What the line in the chart of the one alert is said to be."""
    therapist = people.find_by_chat(tx, stage.therapist.id)
    assert therapist is not None
    picture = alert_chart(
        Turn(tx, stage.app.site, therapist), alert=tx.conn.execute(select(alerts.c.id)).scalar_one()
    ).picture
    assert isinstance(picture, partial)
    return english(picture.args[1].about)


@after_four
async def test_before_the_first_check_in_nothing_was_expected(cast: Stage) -> None:
    await a_dip(cast)
    drawn = await cast.app.db.write(lambda tx: marks(cast, tx))
    assert [mark.expected is None for mark in drawn] == [True, False, False, False, False]
    assert await cast.app.db.write(lambda tx: about(cast, tx)) == "all answers together"


@about_taps
@after_four
async def test_the_chart_comes_silently_and_says_nothing_of_whom_it_is_about(cast: Stage) -> None:
    await a_dip(cast)
    told = len(cast.sandbox.notifications)
    await cast.tap(cast.therapist, "Chart")
    (chart,) = charts(cast)
    assert chart.photo is not None
    assert chart.photo.startswith(b"\x89PNG")
    assert [n for n in list(cast.sandbox.notifications)[told:] if not n.silent] == []
    (sent,) = [call for call in cast.sandbox.calls_of("sendPhoto") if call.params.get("caption") == CAPTION]
    assert sent.params["protect_content"] == "true"


@after_four
async def test_the_chart_goes_when_the_alert_is_put_away(cast: Stage) -> None:
    await a_dip(cast)
    await cast.tap(cast.therapist, "Chart")
    await cast.pass_time(minutes=9)
    assert len(charts(cast)) == 1
    await cast.pass_time(minutes=2)
    assert charts(cast) == []


@after_four
@pytest.mark.parametrize("path", [("Remind me", "In one hour"), ("What was done", "We talked about it")])
async def test_whoever_is_done_with_the_alert_is_done_with_its_chart(cast: Stage, path: tuple[str, ...]) -> None:
    await a_dip(cast)
    await cast.tap(cast.therapist, "Chart")
    if not any(path[0] in message.labels for message in cast.therapist.messages):
        await cast.tap(cast.therapist, "Seen")
    for label in path:
        await cast.tap(cast.therapist, label)
    assert charts(cast) == []


@after_four
async def test_a_second_chart_takes_the_place_of_the_first(cast: Stage) -> None:
    await a_dip(cast)
    await cast.tap(cast.therapist, "Chart")
    (first,) = charts(cast)
    await cast.pass_time(minutes=1)
    await cast.tap(cast.therapist, "Chart")
    (second,) = charts(cast)
    assert second.message_id != first.message_id


async def test_one_answer_alone_is_charted_alone(cast: Stage) -> None:
    for _ in range(6):
        await cast.check_in("Fully", "Fully", "Fully", "No")
    await cast.session()
    await cast.answer("Fully", "A little", "Fully", "No")
    await cast.tap(cast.therapist, "Show")
    assert "“Useful” moved most." in cast.therapist.last.text
    drawn = await cast.app.db.write(lambda tx: marks(cast, tx))
    assert [mark.score for mark in drawn] == [100.0] * 6 + [25.0]  # the total fell by a quarter only
    assert [mark.ringed for mark in drawn] == [False] * 6 + [True]
    assert [mark.expected is None for mark in drawn] == [True] * 6 + [False]  # it was frozen at the signal
    assert await cast.app.db.write(lambda tx: about(cast, tx)) == "“useful” alone"
    await cast.tap(cast.therapist, "What could help")
    helps = next(m.text for m in cast.therapist.messages if m.text.startswith("Things to consider"))
    assert "what in the last sessions was useful" in helps
    assert "On video a face tells less" in helps


async def test_without_two_scores_there_is_no_chart(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    await cast.tap(cast.therapist, "Show")
    assert "Chart" not in cast.therapist.last.labels


@after_four
async def test_what_the_picture_shows_is_said_to_whoever_reads_by_text_alone(cast: Stage) -> None:
    await a_dip(cast)
    await cast.say(cast.therapist, "/text on")
    await cast.tap(cast.therapist, "Chart")
    drawn = await cast.app.db.write(lambda tx: marks(cast, tx))
    (chart,) = charts(cast)
    head, *said = chart.text.split("\n")
    assert head == "What the picture shows: all answers together, from 0 to 100, the earliest first."
    assert [f"{mark.day}: {round(mark.score)}" for mark in drawn] == [each.split(";")[0].rstrip(".") for each in said]
    assert [";" in each for each in said] == [mark.expected is not None for mark in drawn]
    assert [each.endswith("This is what it is about.") for each in said] == [mark.ringed for mark in drawn]
    assert "Ringed" not in chart.text
