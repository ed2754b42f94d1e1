"""Around the fifth session a client is invited to be frank: once, above the first question, and on no lock screen."""

from typing import Any

from storage import programmes
from storage.tables import check_ins
from tests.stage import GOOD, Stage, after_four

WORDS = "A word from North Clinic, just this once: you and Dr. Kim have met a few times by now."


async def switch(stage: Stage, *, on: bool) -> None:
    """As by `programme set`."""

    def write(tx: Any) -> None:
        programme = programmes.list_programmes(tx)[0]
        programmes.change_programme(tx, programme.id, {"invites_frankness": on}, new_meaning=False)

    await stage.app.db.write(write)


async def invited(stage: Stage) -> int:
    return sum(row["invites_frankness"] for row in await stage.rows(check_ins))


@after_four
async def test_the_fifth_invites_above_its_first_question_and_no_other_does(cast: Stage) -> None:
    assert await invited(cast) == 0
    await cast.session()
    assert WORDS not in str(cast.seen(cast.client))
    assert WORDS not in "".join(note.text for note in cast.sandbox.notifications)
    await cast.tap(cast.client, "Begin")
    assert cast.client.last.text.startswith(f"{WORDS} What suits you, what does not,")
    assert "\n\n1 of 4 · about" in cast.client.last.text
    await cast.tap(cast.client, "Mostly")
    assert WORDS not in cast.client.last.text
    await cast.tap(cast.client, "Back")
    assert WORDS in cast.client.last.text  # it is the same check-in
    for label in ("✓ Mostly", *GOOD[1:], "Send", "Nothing to add", "Rather not say"):
        await cast.tap(cast.client, label)
    assert WORDS not in str(cast.seen(cast.client))
    await cast.pass_time(days=1)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert WORDS not in cast.client.last.text
    assert await invited(cast) == 1


@after_four
async def test_a_fifth_that_is_not_begun_or_did_not_take_place_leaves_it_to_the_next(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "It did not take place")
    await cast.pass_time(days=1)
    await cast.session()  # the fifth that was held
    await cast.pass_time(days=4)
    assert await invited(cast) == 0
    await cast.say(cast.client, "/talk")  # the sixth, which begins without a tap on *Begin*
    for label in ("Today", "Video"):
        await cast.tap(cast.client, label)
    assert WORDS in cast.client.last.text
    assert await invited(cast) == 1


@after_four
async def test_where_the_programme_would_rather_not_nobody_is_invited(cast: Stage) -> None:
    await switch(cast, on=False)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert cast.client.last.text.startswith("1 of 4")
    assert "agreed to here has changed" not in str(cast.seen(cast.client))
    await switch(cast, on=True)  # while the question stands there
    await cast.tap(cast.client, "Back")
    await cast.tap(cast.client, "Begin")
    assert WORDS in cast.client.last.text


@after_four
async def test_long_after_the_fifth_session_it_comes_no_more(cast: Stage) -> None:
    await switch(cast, on=False)
    for _ in range(4):
        await cast.check_in(*GOOD)
    await switch(cast, on=True)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert cast.client.last.text.startswith("1 of 4")
    assert await invited(cast) == 0
