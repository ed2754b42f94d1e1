"""How a client has been: asked last where the programme wants it, and apart from everything that is compared."""

import json
from operator import itemgetter
from typing import Any

from storage import programmes
from storage.tables import alerts, answers, check_ins, pairs
from tests.journeys.looking import LOW, lines
from tests.journeys.test_own_data import forget
from tests.stage import GOOD, Stage, after_four

BEST = ("Fully", "Fully", "Fully", "No")


async def switch(stage: Stage, *, on: bool) -> None:
    """As by `programme set`, and a tick of the bot."""

    def write(tx: Any) -> None:
        programme = programmes.list_programmes(tx)[0]
        programmes.change_programme(tx, programme.id, {"asks_outcome": on}, new_meaning=False)

    await stage.app.db.write(write)
    await stage.pass_time(minutes=1)


async def switch_on(stage: Stage) -> None:
    """And the client agrees to it."""
    await switch(stage, on=True)
    await stage.tap(stage.client, "Show")
    await stage.tap(stage.client, "Yes, I agree to this")


async def how_been(stage: Stage) -> list[int | None]:
    return [row["value"] for row in await stage.rows(answers) if row["item"] == "how_been"]


async def newest_percent(stage: Stage) -> float:
    newest = max((row for row in await stage.rows(check_ins) if row["sent_at"]), key=itemgetter("sent_at"))
    return float(newest["percent"])


async def test_the_client_agrees_to_it_first_and_is_asked_last(cast: Stage) -> None:
    told = lines(cast, cast.client)
    await switch(cast, on=True)
    assert lines(cast, cast.client) == told + 1
    await cast.tap(cast.client, "Show")
    shown = cast.client.last.text
    assert "There is one more question from now on, which you can leave out: how you have been" in shown
    assert "five short questions, about half a minute." in shown
    assert "How you have been can be read with them, and makes no message by itself." in shown
    await cast.session()
    assert "Something short about" not in str(cast.seen(cast.client))  # nothing is asked before a yes
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, I agree to this")
    assert [row["consent_version"] for row in await cast.rows(pairs)] == ["1o"]
    await cast.tap(cast.client, "Begin")
    assert cast.client.last.text.startswith("1 of 5 · about Monday, only that time")
    for label in GOOD:
        await cast.tap(cast.client, label)
    asked = cast.client.last
    assert asked.text.startswith("5 of 5 · about you, apart from Monday\n\nHow have you been over the past week?")
    assert asked.labels[:6] == ["Very badly", "Rather badly", "So-so", "Rather well", "Very well", "Rather not say"]
    await cast.tap(cast.client, "So-so")
    assert "5. How have you been over the past week?\nSo-so" in cast.client.last.text
    await cast.tap(cast.client, "✎ 5")
    await cast.tap(cast.client, "Rather well")
    await cast.tap(cast.client, "Send")
    assert cast.client.last.text.startswith("Done. Thank you.")
    assert "week" not in cast.client.last.text
    assert await how_been(cast) == [4]
    await cast.say(cast.therapist, "/client K7")
    assert "How they have been, apart from that: Monday, Rather well." in cast.therapist.last.text
    await cast.tap(cast.therapist, "Read what was sent")
    assert "How K7 has been over the past week, apart from that: Rather well." in cast.therapist.last.text
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "How have you been over the past week? Rather well" in cast.client.last.text
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Send it as a file")
    (file,) = [m.media for m in cast.client.messages if m.media is not None and m.media.kind == "document"]
    (check_in,) = [s["check_in"] for s in json.loads(file.data)["with"][0]["sessions"]]
    assert check_in["answers"][-1]["answer"] == "Rather well"
    assert check_in["asks_outcome"] is True
    await forget(cast)
    assert await how_been(cast) == []


@after_four
async def test_the_worst_week_changes_no_score_and_makes_no_alert_and_the_client_is_told_so(cast: Stage) -> None:
    await cast.check_in(*BEST)
    without = await newest_percent(cast)
    await switch_on(cast)
    await cast.session()
    told = lines(cast, cast.therapist)
    await cast.answer(*BEST, "Very badly")
    assert await newest_percent(cast) == without
    assert await cast.rows(alerts) == []
    assert lines(cast, cast.therapist) == told
    said = cast.client.last.text
    assert "It sounds like a hard week. Dr. Kim can read that beside your answers." in said
    assert "No message goes out for it alone" in said
    assert "Nobody watches this chat. In danger now? Call 112." in said
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "My therapist may bring it up")  # the best answers alone would not have led here
    await cast.pass_time(minutes=1)
    await cast.tap(cast.therapist, "Show")
    assert "may bring it up" in cast.therapist.last.text
    assert "badly" not in cast.therapist.last.text
    await cast.say(cast.therapist, "/client K7")
    assert "Very badly" in cast.therapist.last.text


@after_four
async def test_a_dip_is_what_it_is_however_good_the_week(cast: Stage) -> None:
    await switch_on(cast)
    await cast.session()
    await cast.answer(*LOW, "Very well")
    (alert,) = await cast.rows(alerts)
    assert alert["closed_at"] is None
    await cast.tap(cast.therapist, "Show")
    assert "Very well" not in cast.therapist.last.text
    assert "hard week" not in cast.client.last.text


async def test_it_can_be_left_out(cast: Stage) -> None:
    await switch_on(cast)
    await cast.session()
    await cast.answer(*BEST, "Rather not say")
    assert await how_been(cast) == [None]
    assert "hard week" not in cast.client.last.text
    await cast.say(cast.therapist, "/client K7")
    assert "How they have been" not in cast.therapist.last.text
    await cast.tap(cast.therapist, "Read what was sent")
    assert "How K7 has been over the past week, apart from that: Rather not say." in cast.therapist.last.text


async def test_switched_off_in_the_midst_it_is_finished_as_it_began_and_nobody_is_asked_again(cast: Stage) -> None:
    await switch_on(cast)
    await cast.session()
    await cast.answer(*GOOD, send=False)
    told = lines(cast, cast.client)
    await switch(cast, on=False)
    await cast.tap(cast.client, "Rather badly")
    await cast.tap(cast.client, "Send")
    assert await how_been(cast) == [2]
    assert lines(cast, cast.client) == told
    await cast.pass_time(days=1)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert cast.client.last.text.startswith("1 of 4")


async def test_switched_on_in_the_midst_the_one_that_is_open_goes_on_as_it_began(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD[:2], send=False)
    question = cast.client.last
    await switch(cast, on=True)
    cast.client.tap(question.message_id, "Fully, I would change nothing")
    await cast.settle()
    assert "What you agreed to here has changed." in cast.client.last.text
    await cast.tap(cast.client, "Yes, I agree to this")
    await cast.say(cast.client, "/talk")
    await cast.tap(cast.client, "Today")
    for label in (*GOOD[2:], "Send"):
        await cast.tap(cast.client, label)
    assert await how_been(cast) == []
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


async def test_one_that_begins_afresh_asks_what_is_asked_now(cast: Stage) -> None:
    await switch_on(cast)
    await cast.session()
    await cast.answer(*GOOD, "Very badly", send=False)
    await cast.tap(cast.client, "Do not send")
    await switch(cast, on=False)
    await cast.say(cast.client, "/talk")
    await cast.tap(cast.client, "Today")
    await cast.tap(cast.client, "Begin")
    assert cast.client.last.text.startswith("1 of 4")
    assert await how_been(cast) == []


async def test_where_the_therapist_cannot_be_reached_that_is_said(cast: Stage) -> None:
    await switch_on(cast)
    await cast.session()
    cast.therapist.block()
    await cast.answer(*BEST, "Very badly")
    assert "it may be a while before Dr. Kim reads that" in cast.client.last.text
