"""`/handover`: a therapist hands clients over to a colleague themselves, for good or for a while."""

from bot.sandbox import Person
from storage.pairs import PairState
from storage.tables import absences, handovers, sessions
from storage.tables import pairs as table
from tests.journeys.leaders import colleague, everything_new, let_leave, name_stand_in
from tests.journeys.looking import LINE, WORDS
from tests.journeys.test_away import at, say_away
from tests.journeys.test_planning import planned
from tests.journeys.test_unseen import unseen
from tests.stage import Stage, about_taps


async def states(cast: Stage) -> list[str]:
    return sorted(row["state"] for row in await cast.rows(table))


async def test_one_client_for_good_is_asked_and_goes_on_with_the_colleague(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await cast.say(cast.therapist, "/handover k7")
    assert "To whom do you hand over K7?" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Dr. Lee")
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


# One client for a while


async def hand_one(cast: Stage, to: str = "Dr. Lee", until: str = "for two weeks") -> None:
    """`/handover K7`, to whom, until when."""
    await cast.say(cast.therapist, "/handover k7")
    if "Somebody else, another day or for good" in cast.therapist.last.labels:
        await cast.tap(cast.therapist, "Somebody else, another day or for good")
    await cast.tap(cast.therapist, to)
    await cast.tap(cast.therapist, "For a while")
    await cast.say(cast.therapist, until)
    assert f"{to} looks after K7" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Yes, that is right")
    assert f"{to} looks after K7 until" in cast.therapist.last.text


async def sees(cast: Stage, person: Person) -> bool:
    """Whether K7 is among the clients of this therapist."""
    await cast.say(person, "/clients")
    return any("K7" in label for label in person.last.labels)


async def new_line(cast: Stage, person: Person) -> bool:
    """Whether something is new for this person."""
    return person.last.text == LINE


async def test_one_client_for_a_while_from_the_first_minute_to_the_last(cast: Stage) -> None:
    lee, other = await colleague(cast, "Dr. Lee"), cast.sandbox.add_person("Other")
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await unseen(cast)
    await cast.invite_client(cast.therapist, other, "M3")
    await hand_one(cast)
    told = await everything_new(cast, cast.client)
    assert "Dr. Lee stands in for Dr. Kim, and sees your answers" in told
    assert "Dr. Lee" not in await everything_new(cast, other)
    told = await everything_new(cast, lee)  # what nobody had seen comes to who has the client
    assert "has handed a client over to you until" in told
    assert "K7 (Dr. Kim)" in told
    await cast.say(lee, "/clients")
    assert [label for label in lee.last.labels if "K7" in label or "M3" in label] == ["● K7 (Dr. Kim)"]
    await cast.say(lee, "/plan")
    assert "K7 (Dr. Kim)" in lee.last.text
    before = len(await cast.rows(sessions))
    await cast.pass_time(days=8)
    assert len(await cast.rows(sessions)) > before  # the plan goes on telling
    await cast.say(lee, "/session K7")
    assert "K7" in lee.last.text
    await cast.say(lee, "/close K7")
    assert "is for their therapist to say" in lee.last.text
    assert await sees(cast, cast.therapist)
    news = sum(message.text == LINE for message in cast.client.messages)
    await cast.pass_time(days=6)
    assert sum(message.text == LINE for message in cast.client.messages) == news  # they were told until when
    assert not await sees(cast, lee)
    await cast.tap(lee, "Show")
    assert any("You do not look after K7 (Dr. Kim) any more" in message.text for message in lee.messages)
    assert "Dr. Lee does not look after K7 any more" in await everything_new(cast, cast.therapist)


async def test_what_is_new_goes_to_who_has_the_client_until_either_ends_it(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await hand_one(cast)
    await everything_new(cast, lee)
    await cast.session()
    await cast.answer(*WORDS)
    await cast.pass_time(minutes=11)
    assert await new_line(cast, lee)
    assert not await new_line(cast, cast.therapist)
    await cast.say(cast.therapist, "/handover")
    await cast.tap(cast.therapist, "K7 (now Dr. Lee)")
    await cast.tap(cast.therapist, "End it now")
    assert any("Dr. Lee does not look after K7 any more" in message.text for message in cast.therapist.messages)
    assert not await sees(cast, lee)
    assert any(message.text == LINE for message in cast.therapist.messages)  # it waits for its own therapist now
    assert "about a client whom you do not look after now" in await everything_new(cast, lee)
    told = "Nobody stands in for Dr. Kim any more: what you send goes to Dr. Kim again"
    assert told in await everything_new(cast, cast.client)  # it was to last for two weeks
    await hand_one(cast)
    await everything_new(cast, lee)
    await cast.tap(lee, "Give K7 back now")
    assert any("You do not look after K7 (Dr. Kim) any more" in message.text for message in lee.messages), cast.seen(
        lee
    )
    assert not await sees(cast, lee)
    assert "Dr. Lee does not look after K7 any more" in await everything_new(cast, cast.therapist)
    assert all(row["ended_at"] is not None for row in await cast.rows(handovers))


async def test_while_the_whole_caseload_is_with_somebody_else_the_one_stays_where_it_is(cast: Stage) -> None:
    lee, ono, other = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono"), cast.sandbox.add_person("O")
    await cast.invite_client(cast.therapist, other, "M3")
    await hand_one(cast, until="for a week")
    await cast.say(cast.therapist, "/away for two weeks")
    await cast.tap(cast.therapist, "Dr. Ono")
    await cast.tap(cast.therapist, "Yes, that is right")
    assert "Dr. Ono" in await everything_new(cast, other)
    assert "Dr. Ono" not in await everything_new(cast, cast.client)
    await cast.say(ono, "/clients")
    assert any("M3" in label for label in ono.last.labels)
    assert not any("K7" in label for label in ono.last.labels)
    await everything_new(cast, ono)
    await cast.pass_time(days=7)  # the one is over, the other goes on
    assert await sees(cast, ono)
    assert not await sees(cast, lee)


async def test_who_has_the_client_is_away_has_a_stand_in_and_leaves(cast: Stage) -> None:
    supervisor, lee, ono = (
        await cast.add_supervisor(),
        await colleague(cast, "Dr. Lee"),
        await colleague(cast, "Dr. Ono"),
    )
    await hand_one(cast, until="for four weeks")
    await everything_new(cast, cast.client)
    await cast.say(lee, "/away for a week")
    await cast.tap(lee, "Dr. Ono")
    await cast.tap(lee, "Yes, that is right")
    assert "Dr. Ono stands in for Dr. Lee" in await everything_new(cast, cast.client)
    await everything_new(cast, ono)
    assert await sees(cast, ono)
    await cast.session()
    await cast.answer(*WORDS)
    await cast.pass_time(minutes=11)
    assert await new_line(cast, ono)
    await let_leave(cast, "Dr. Lee, therapist")
    assert not await sees(cast, ono)
    assert "Dr. Lee does not look after K7 any more" in await everything_new(cast, cast.therapist)
    await hand_one(cast, to="Dr. Ono")
    await let_leave(cast, "Dr. Kim, therapist")  # the client stays with who has them, until that day
    assert await sees(cast, ono)
    await name_stand_in(cast, supervisor, "Dr. Ono", "For four weeks")
    await cast.pass_time(days=15)
    assert await sees(cast, ono)


async def test_a_code_that_leads_to_nobody_is_told(cast: Stage) -> None:
    await cast.say(cast.therapist, "/handover K9")
    assert cast.therapist.last.text.startswith("None of your clients has this code.\n\nWhom do you hand over")
    assert "K7" in cast.therapist.last.labels
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "K9")
    await cast.say(cast.therapist, "/handover K9")
    assert cast.therapist.last.text.startswith("That is not possible with K9 now. /client K9 shows how things stand.")
    await cast.say(cast.client, "/handover K9")
    assert cast.client.last.text == "This is for therapists."


async def test_who_is_handed_on_for_good_or_erased_is_nobodys_for_a_while(cast: Stage) -> None:
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await hand_one(cast)
    await everything_new(cast, lee)
    await cast.say(cast.therapist, "/handover K7")
    for label in ("Somebody else, another day or for good", "Dr. Ono", "For good", "Yes, hand over for good"):
        await cast.tap(cast.therapist, label)
    assert not await sees(cast, lee)
    assert "You do not look after K7 (Dr. Kim) any more" in await everything_new(cast, lee)
    await everything_new(cast, cast.client)
    await cast.tap(cast.client, "Yes, and")
    assert await sees(cast, ono)
    assert not await sees(cast, lee)
    await cast.say(cast.client, "/forget")
    await cast.tap(cast.client, "Erase everything")
    await cast.tap(cast.client, "Yes, erase it for good")
    assert await cast.rows(handovers) == []


@about_taps
async def test_it_is_for_the_clients_own_therapist_and_a_day_to_come(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/handover k7")
    await cast.tap(cast.therapist, "Dr. Lee")
    await cast.tap(cast.therapist, "For a while")
    await cast.say(cast.therapist, "the other day")
    assert "I could not read that" in cast.therapist.last.text
    await cast.say(cast.therapist, "tomorrow")
    await cast.pass_time(days=3)
    await cast.tap(cast.therapist, "Yes, that is right")
    assert await cast.rows(handovers) == []
    await hand_one(cast)
    await everything_new(cast, lee)
    await cast.say(lee, "/handover k7")
    assert "You have no client here who could be handed over" in lee.last.text


# From a day to come


async def test_one_that_begins_on_a_day_to_come_changes_nothing_until_then(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/handover k7")
    for label in ("Dr. Lee", "For a while"):
        await cast.tap(cast.therapist, label)
    await cast.say(cast.therapist, "9 - 15 March")
    assert "From Monday 9 March until Sunday 15 March Dr. Lee looks after K7" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Yes, that is right")
    assert "Until it begins nothing changes" in cast.therapist.last.text
    assert "hand a client over to you, from Monday 9 March until Sunday 15 March: K7 (Dr. Kim)" in await everything_new(
        cast, lee
    )
    assert not await sees(cast, lee)
    await cast.say(cast.therapist, "/handover")
    assert "K7 (9 March: Dr. Lee)" in cast.therapist.last.labels
    await unseen(cast)
    assert not await new_line(cast, lee)
    assert "Dr. Lee" not in await everything_new(cast, cast.client)
    await at(cast, 3, 8, 22)
    assert not await sees(cast, lee)
    await at(cast, 3, 9, 8)
    assert await sees(cast, lee)
    assert "has handed a client over to you until Sunday 15 March" in await everything_new(cast, lee)
    assert "Dr. Lee stands in for Dr. Kim, and sees your answers" in await everything_new(cast, cast.client)
    await at(cast, 3, 16, 8)
    assert not await sees(cast, lee)
    assert "Dr. Lee does not look after K7 any more" in await everything_new(cast, cast.therapist)


async def come(cast: Stage, days: str = "9 - 15 March") -> None:
    """`/handover K7` to Dr. Lee, in these days."""
    await cast.say(cast.therapist, "/handover k7")
    for label in ("Somebody else, another day or for good", "Dr. Lee", "For a while"):
        if label in cast.therapist.last.labels:
            await cast.tap(cast.therapist, label)
    await cast.say(cast.therapist, days)
    await cast.tap(cast.therapist, "Yes, that is right")


async def test_what_is_to_come_is_changed_declined_and_called_off(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await come(cast)
    await come(cast, "16 - 20 March")  # other days: the earlier ones hold no longer
    assert "From Monday 16 March until Friday 20 March" in cast.therapist.last.text
    assert len([row for row in await cast.rows(handovers) if row["ended_at"] is None]) == 1
    assert "from Monday 16 March until Friday 20 March" in await everything_new(cast, lee)
    await cast.tap(lee, "I cannot, then")
    assert "K7 (Dr. Kim) is not handed over to you after all" in lee.last.text
    assert "K7 is not handed over to Dr. Lee after all" in await everything_new(cast, cast.therapist)
    await come(cast)
    await cast.tap(cast.therapist, "Call it off")
    assert "K7 is not handed over to Dr. Lee after all" in cast.therapist.last.text
    assert "is not handed over to you after all" in await everything_new(cast, lee)
    await at(cast, 3, 10, 8)
    assert not await sees(cast, lee)
    assert "Dr. Lee" not in await everything_new(cast, cast.client)


async def test_what_was_to_come_and_cannot_begin_is_told_to_both_and_one_that_runs_gives_way(cast: Stage) -> None:
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await come(cast)
    await say_away(cast, lee, "8 - 20 March", who="I do not know yet")  # and nobody stands in
    await everything_new(cast, lee)
    await everything_new(cast, cast.therapist)
    await at(cast, 3, 9, 8)
    assert "K7 is not handed over to Dr. Lee after all" in await everything_new(cast, cast.therapist)
    assert not await sees(cast, lee)
    await at(cast, 3, 21, 8)
    await hand_one(cast, to="Dr. Ono", until="for four weeks")
    await everything_new(cast, ono)
    await cast.tap(cast.therapist, "Somebody else, another day or for good")
    for label in ("Dr. Lee", "For a while"):
        await cast.tap(cast.therapist, label)
    await cast.say(cast.therapist, "30 March - 3 April")
    await cast.tap(cast.therapist, "Yes, that is right")
    assert "Dr. Ono looks after K7 until" in cast.therapist.last.text
    assert "Dr. Lee is going to look after K7" in cast.therapist.last.text
    await at(cast, 3, 30, 8)
    assert (await sees(cast, lee), await sees(cast, ono)) == (True, False)
    await let_leave(cast, "Dr. Lee, therapist")
    assert not await sees(cast, ono)
    assert all(row["ended_at"] is not None for row in await cast.rows(handovers))
