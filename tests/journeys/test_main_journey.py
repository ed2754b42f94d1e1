"""The main job, from the first link to the closed loop, as each person sees it."""

from storage.tables import alerts, check_ins
from tests.engines import on_both_engines
from tests.pseudo import in_pseudo
from tests.stage import Stage, in_both_modes, with_and_without_buttons

GOOD = ("Mostly", "Fully", "Fully", "No")


@on_both_engines
@in_both_modes
async def test_a_low_check_in_reaches_the_therapist_and_the_loop_closes(cast: Stage) -> None:
    await main_journey(cast)


@in_pseudo
async def test_all_of_it_can_be_read_from_right_to_left(cast: Stage) -> None:
    await main_journey(cast)


@with_and_without_buttons
async def test_so_it_does_with_and_without_buttons(cast: Stage) -> None:
    await main_journey(cast)


async def main_journey(cast: Stage) -> None:
    for _ in range(4):
        await cast.check_in(*GOOD)
    assert await cast.rows(alerts) == []

    await cast.session()
    await cast.answer("A little", "A little", "Partly", "No")
    assert "Thank you for being frank" in cast.client.last.text
    assert cast.therapist.last.text == "Something new for you."
    await cast.tap(cast.therapist, "Show")
    assert "K7" in cast.therapist.last.text
    assert "usual range" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Seen")
    await cast.tap(cast.therapist, "What was done")
    await cast.tap(cast.therapist, "We talked about it")
    assert cast.therapist.last.text == "Seen, and noted what was done."
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "I will bring it up")
    assert cast.client.last.text == "Done. Thank you."
    assert cast.client.last.labels == ["Add something", "☎ Contacts"]

    await cast.pass_time(days=1)
    await cast.check_in(*GOOD)
    (alert,) = await cast.rows(alerts)
    assert alert["closed_by"] == "back_in_range"
    assert cast.therapist.last.text == "Something new for you."
    await cast.tap(cast.therapist, "Show")
    assert "back in the usual range" in cast.therapist.last.text
    assert {row["state"] for row in await cast.rows(check_ins)} == {"sent"}
