"""What a client and a therapist work on: noted when the client is invited, changed later, and the client reads it."""

from storage.tables import invitations, pairs
from tests.journeys.leaders import colleague
from tests.journeys.looking import lines
from tests.journeys.test_moving import hand_on, open_offer
from tests.journeys.test_own_data import forget
from tests.stage import Stage, about_taps

ASK = "What you and K7 work on"


async def areas(cast: Stage) -> list[str | None]:
    return [row["problem_area"] for row in await cast.rows(pairs)]


async def note(cast: Stage, *labels: str) -> None:
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, ASK)
    for label in labels:
        await cast.tap(cast.therapist, label)


@about_taps
async def test_it_is_noted_beside_the_invitation_and_the_client_reads_it_before_agreeing(cast: Stage) -> None:
    newcomer = cast.sandbox.add_person("Newcomer")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "M3")
    told = lines(cast, cast.therapist)
    await cast.tap(cast.therapist, "What you and M3 work on")
    assert cast.therapist.find("The code for M3's link is")  # it stays beside the question
    assert "Nothing is noted." in cast.therapist.last.text
    await cast.tap(cast.therapist, "Something hard that happened")
    question = cast.therapist.last
    assert "Noted: Something hard that happened." in question.text
    assert "✓ Something hard that happened" in question.labels
    assert len(await cast.rows(invitations)) == 4
    await cast.join_as_client(cast.therapist, newcomer)
    await cast.say(newcomer, "/mydata")
    await cast.tap(newcomer, "Show it here")
    assert "Noted as what you two work on: Something hard that happened." in newcomer.last.text
    notes = "".join(each.text for each in cast.sandbox.notifications)
    assert "hard that happened" not in notes
    assert lines(cast, cast.therapist) == told + 1  # that M3 has joined
    await cast.pass_time(minutes=11)
    assert (
        question.message_id not in cast.therapist.chat or "Noted" not in cast.therapist.chat[question.message_id].text
    )


async def test_it_is_changed_and_taken_away_on_the_clients_screen(cast: Stage) -> None:
    told = lines(cast, cast.client)
    await note(cast, "Low mood", "Stress")
    assert await areas(cast) == ["stress"]
    await cast.say(cast.therapist, "/client K7")
    assert "You work on: Stress." in cast.therapist.last.text
    await note(cast, "Rather nothing noted")
    assert await areas(cast) == [None]
    assert "Nothing is noted." in cast.therapist.last.text
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "work on" not in cast.client.last.text
    assert lines(cast, cast.client) == told  # nobody is told of it by itself
    await cast.pass_time(minutes=11)
    assert "Stress" not in str(cast.seen(cast.therapist))


async def test_it_goes_with_everything_else_when_a_client_has_all_erased(cast: Stage) -> None:
    await note(cast, "Eating")
    await forget(cast)
    assert await areas(cast) == [None]


async def test_it_goes_along_to_another_therapist_only_if_they_may_read(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await note(cast, "A loss")
    await hand_on(cast, supervisor)
    await cast.tap(cast.therapist, "Show")  # what the question has become: it is theirs no longer
    assert "A loss" not in str(cast.seen(cast.therapist))
    assert sorted(map(str, await areas(cast))) == ["None", "grief"]
    await open_offer(cast)
    await cast.tap(cast.client, "Yes, and Dr. Lee may read it")
    assert await areas(cast) == ["grief", "grief"]
    await cast.say(lee, "/client K7")
    assert "You work on: A loss." in lee.last.text


async def test_who_starts_afresh_takes_nothing_along(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await note(cast, "A loss")
    await hand_on(cast, supervisor)
    await open_offer(cast)
    await cast.tap(cast.client, "Yes, but start afresh")
    assert sorted(map(str, await areas(cast))) == ["None", "grief"]
