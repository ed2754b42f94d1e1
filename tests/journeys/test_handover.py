"""`/handover`: a therapist hands clients over to a colleague themselves, for good or for a while."""

from storage.pairs import PairState
from storage.tables import absences
from storage.tables import pairs as table
from tests.journeys.leaders import colleague, everything_new
from tests.journeys.test_unseen import unseen
from tests.stage import Stage


async def states(cast: Stage) -> list[str]:
    return sorted(row["state"] for row in await cast.rows(table))


async def test_one_client_for_good_is_asked_and_goes_on_with_the_colleague(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await cast.say(cast.therapist, "/handover k7")
    assert "To whom do you hand over K7?" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Dr. Lee")
    assert "For a while, from a day to a day" not in cast.therapist.last.labels
    await cast.tap(cast.therapist, "For good")
    assert "One message about them is not marked as seen." in cast.therapist.last.text
    assert await states(cast) == [PairState.ACTIVE]
    await cast.tap(cast.therapist, "Yes, hand over for good")
    assert await states(cast) == [PairState.INVITED, PairState.MOVED]
    assert any("Handed over to Dr. Lee: K7." in message.text for message in cast.therapist.messages)
    await cast.say(cast.therapist, "/handover")
    assert "You have no client here who could be handed over" in cast.therapist.last.text
    assert "Clients of Dr. Kim are handed on to you: K7." in await everything_new(cast, lee)
    await everything_new(cast, cast.client)
    await cast.tap(cast.client, "Yes, and")
    await cast.say(lee, "/clients")
    assert any("K7" in label for label in lee.last.labels)


async def test_the_caseload_for_a_while_is_being_away(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/handover")
    await cast.tap(cast.therapist, "My client")
    await cast.tap(cast.therapist, "Dr. Lee")
    await cast.tap(cast.therapist, "For a while")
    await cast.say(cast.therapist, "until Friday")
    assert "Dr. Lee stands in then" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Yes, that is right")
    assert len(await cast.rows(absences)) == 1
    await cast.say(lee, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in lee.last.labels)
    await cast.say(lee, "/handover")  # who stands in hands nobody over
    assert "You have no client here who could be handed over" in lee.last.text
    await cast.pass_time(days=5)
    await cast.say(lee, "/clients")
    assert not any("K7" in label for label in lee.last.labels)


async def test_who_is_no_therapist_hands_nobody_over(cast: Stage) -> None:
    await cast.say(cast.client, "/handover")
    assert cast.client.last.text == "This is for therapists."
    await cast.say(cast.client, "/away next week")
    assert cast.client.last.text == "This is for therapists."
