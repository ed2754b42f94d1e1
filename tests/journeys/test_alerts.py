"""An alert on the therapist's phone: shown, put away, seen, reminded of, answered, closed."""

import pytest

from storage.alerts import find_note
from storage.tables import alerts, responses
from tests.engines import on_both_engines
from tests.journeys.looking import LINE, WORDS, lines
from tests.stage import Stage, about_taps, in_both_modes

pytestmark = on_both_engines


async def alert_of_words(stage: Stage) -> None:
    """The client says outright that something is not right."""
    await stage.session()
    await stage.answer(*WORDS)


async def the_alert(stage: Stage) -> dict[str, object]:
    (row,) = await stage.rows(alerts)
    return row


@in_both_modes
async def test_the_line_is_neutral_and_the_detail_closes_after_ten_minutes(cast: Stage) -> None:
    await alert_of_words(cast)
    assert (cast.therapist.last.text, cast.therapist.last.labels) == (LINE, ["Show"])
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text
    await cast.pass_time(minutes=9)
    assert "strongly, still there" in cast.therapist.last.text
    await cast.pass_time(minutes=2)
    assert (cast.therapist.last.text, cast.therapist.last.labels) == (LINE, ["Show"])
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text


async def test_every_further_screen_of_an_alert_closes_too(cast: Stage) -> None:
    await alert_of_words(cast)
    for path in (["What could help"], ["Seen", "What was done"], ["What was done", "Write a note"]):
        await cast.tap(cast.therapist, "Show")
        for label in path:
            await cast.tap(cast.therapist, label)
        await cast.pass_time(minutes=11)
        assert cast.therapist.last.text in (LINE, "Seen."), path


@in_both_modes
async def test_seen_ends_the_repeating_but_not_the_alert(cast: Stage) -> None:
    await alert_of_words(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    assert "What was done" in cast.therapist.last.labels
    await cast.pass_time(minutes=11)
    assert cast.therapist.last.text == "Seen."
    told = lines(cast, cast.therapist)
    for _ in range(5):
        await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == told
    assert (await the_alert(cast))["closed_at"] is None


async def test_a_reminder_of_what_is_seen_and_closed_meanwhile_does_not_come(cast: Stage) -> None:
    await alert_of_words(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Remind me")
    await cast.tap(cast.therapist, "In one hour")
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.tap(cast.therapist, "What was done")
    await cast.tap(cast.therapist, "Nothing was needed")
    told = lines(cast, cast.therapist)
    await cast.pass_time(hours=3)
    assert lines(cast, cast.therapist) <= told


@pytest.mark.parametrize(
    ("label", "choice"),
    [("We talked about it", "talked"), ("I got in touch", "contacted"), ("Planned", "planned"), ("Nothing", "nothing")],
)
async def test_what_was_done_by_choice_closes_an_alert_of_words(cast: Stage, label: str, choice: str) -> None:
    await alert_of_words(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.tap(cast.therapist, "What was done")
    await cast.tap(cast.therapist, label)
    assert cast.therapist.last.text == "Seen, and noted what was done."
    assert (await the_alert(cast))["closed_by"] == "done"
    assert [row["choice"] for row in await cast.rows(responses)] == [choice]
    await cast.tap(cast.therapist, "Show")
    assert "Closed with what was done." in cast.therapist.last.text


@in_both_modes
async def test_what_was_done_as_a_note_is_sealed_and_leaves_the_chat(cast: Stage) -> None:
    note = "Called; we agreed to slow down."
    await alert_of_words(cast)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.tap(cast.therapist, "What was done")
    await cast.tap(cast.therapist, "Write a note")
    await cast.say(cast.therapist, note)
    assert all(note not in message.text for message in cast.therapist.chat.values())
    assert cast.therapist.find("Seen, and noted what was done.")
    assert note not in str(await cast.rows(responses))
    await cast.tap(cast.therapist, "Show")
    assert note in cast.therapist.last.text or cast.therapist.find(note)
    assert (await the_alert(cast))["closed_by"] == "done"


async def test_text_after_the_note_prompt_was_put_away_is_not_kept(cast: Stage) -> None:
    await alert_of_words(cast)
    for label in ("Show", "Seen", "What was done", "Write a note"):
        await cast.tap(cast.therapist, label)
    await cast.pass_time(minutes=11)
    await cast.say(cast.therapist, "K7 told me that")
    assert "Nobody reads" in cast.therapist.last.text
    assert await cast.rows(responses) == []


async def test_many_long_notes_are_all_to_be_read_on_pages(cast: Stage) -> None:
    await alert_of_words(cast)
    for number in range(5):
        await cast.tap(cast.therapist, "Show" if number == 0 else "What was done")
        if number == 0:
            await cast.tap(cast.therapist, "Seen")
            await cast.tap(cast.therapist, "What was done")
        await cast.tap(cast.therapist, "Write a note")
        await cast.say(cast.therapist, f"{number}<" * 500)
    assert len(await cast.rows(responses)) == 5
    await cast.tap(cast.therapist, "Show")
    shown = cast.therapist.find("strongly, still there").text
    assert "0<" * 500 in shown
    assert shown.endswith("Page 1 of 2")
    await cast.tap(cast.therapist, "Next page")
    assert "4<" * 500 in cast.therapist.find("Page 2 of 2").text


async def test_a_note_in_several_messages_is_one_and_what_comes_later_is_none(cast: Stage) -> None:
    await alert_of_words(cast)
    for label in ("Show", "Seen", "What was done", "Write a note"):
        await cast.tap(cast.therapist, label)
    for part in ("n" * 4096, "We slowed down."):
        cast.therapist.send_text(part)
    await cast.settle()
    (row,) = await cast.rows(responses)
    note = await cast.app.db.read(lambda tx: find_note(tx, row["id"]))
    assert note == "n" * 4096 + "\nWe slowed down."
    assert not any(m.text and not m.from_bot and "slowed" in m.text for m in cast.therapist.messages)
    await cast.pass_time(minutes=3)
    await cast.say(cast.therapist, "What shall I do?")
    assert "Nobody reads what is written here" in cast.therapist.last.text
    assert await cast.app.db.read(lambda tx: find_note(tx, row["id"])) == note


@about_taps
async def test_nothing_is_said_in_a_toast_alone(cast: Stage) -> None:
    """Who listens to a screen does not hear them."""
    await alert_of_words(cast)
    for label, said in (
        ("Show", ""), ("Remind me", ""), ("In three hours", "I will remind you then."), ("Show", ""),
        ("Seen", "Noted as seen."), ("What was done", ""), ("Planned for the next session", ""),
    ):  # fmt: skip
        await cast.tap(cast.therapist, label)
        assert cast.sandbox.queries[-1].text == said
        assert cast.therapist.last.text.startswith(said)
