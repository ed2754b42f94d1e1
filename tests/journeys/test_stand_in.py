"""A therapist is away: a colleague stands in until a day, clients are told, and nothing is left open or lost."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.sandbox import Person
from storage.tables import people, sessions, stand_ins
from tests.journeys.leaders import choose_stand_in, colleague, everything_new, let_leave, name_stand_in
from tests.journeys.looking import LINE, WORDS, lines
from tests.journeys.test_roles_overlap import invited
from tests.journeys.test_unseen import SECRET, hours, told_at, unseen
from tests.stage import MONDAY, Stage


async def test_everybody_is_told_and_the_client_may_stop(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    assert supervisor.last.text.startswith("Dr. Lee stands in for Dr. Kim until Monday 16 March.")
    for person in (cast.client, lee, cast.therapist):
        assert person.last.text == LINE
        await cast.tap(person, "Show")
    assert "You stand in for Dr. Kim (North Clinic) until Monday 16 March." in lee.last.text
    assert "Dr. Lee stands in for you (North Clinic) until Monday 16 March." in cast.therapist.last.text
    assert "Until Monday 16 March Dr. Lee stands in for Dr. Kim, and sees your answers" in cast.client.last.text
    await cast.say(cast.client, "/privacy")
    assert "Until Monday 16 March Dr. Lee stands in and sees them too." in cast.client.last.text
    await cast.tap(cast.client, "Yes, stop")
    await cast.tap(cast.client, "Yes, stop")
    assert lee.last.text == LINE
    await cast.tap(lee, "Show")
    assert "K7 (Dr. Kim) no longer takes part" in lee.last.text


async def test_what_is_new_goes_to_the_stand_in_and_not_to_the_therapist(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    told = lines(cast, cast.therapist)
    await cast.say(lee, "/session")
    assert "How did you meet K7 (Dr. Kim)?" in lee.last.text
    await cast.tap(lee, "Phone")
    await cast.tap(lee, "An hour ago")
    await cast.answer(*WORDS)
    assert "Dr. Lee can see it from now on." in cast.client.last.text
    await cast.tap(lee, "Show")
    assert "K7 (Dr. Kim)" in lee.last.text
    assert "strongly, still there" in lee.last.text
    await cast.tap(lee, "Seen")
    assert "What was done" in lee.last.labels
    assert lines(cast, cast.therapist) == told
    await cast.say(lee, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in lee.last.labels)
    await cast.say(cast.therapist, "/clients")
    assert any("K7" in label for label in cast.therapist.last.labels)
    assert (await cast.rows(sessions))[0]["modality"] == "phone"


async def test_what_waits_already_is_told_to_the_stand_in_and_repeated_in_their_time(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    here = people.c.id == max(await cast.rows(people), key=lambda row: row["created_at"])["id"]
    await cast.app.db.write(lambda tx: tx.conn.execute(update(people).where(here).values(zone="America/New_York")))
    await unseen(cast)
    await name_stand_in(cast, supervisor)
    began = MONDAY.replace(hour=13)  # the stand-in's quiet hours end at eight in New York
    await hours(cast, 5)
    assert told_at(cast, lee)[-1] == began
    kim = told_at(cast, cast.therapist)
    await hours(cast, 48)
    assert told_at(cast, lee)[-2:] == [began.replace(hour=14) + timedelta(days=days) for days in (1, 2)]
    assert told_at(cast, cast.therapist) == kim
    assert told_at(cast, supervisor)[-1] == began.replace(hour=14) + timedelta(days=2)


async def test_what_was_to_come_in_the_morning_comes_to_the_stand_in_alone(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await cast.session()
    await hours(cast, 10)  # in the evening, in the therapist's quiet hours
    await cast.answer(*WORDS)
    kim, other = lines(cast, cast.therapist), lines(cast, lee)
    await name_stand_in(cast, supervisor)
    await hours(cast, 14)
    assert lines(cast, cast.therapist) == kim + 1  # who stands in, and not what waits
    assert lines(cast, lee) > other + 1
    assert "strongly" not in await everything_new(cast, cast.therapist)
    assert "strongly" in await everything_new(cast, lee)


async def test_on_the_day_everything_ends_by_itself_and_what_is_unseen_goes_back(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor, until="Until the end of this week")
    assert "until Sunday 8 March" in supervisor.last.text
    (row,) = await cast.rows(stand_ins)
    assert row["until"] == datetime(2026, 3, 8, 23, tzinfo=UTC)  # midnight in Berlin
    await cast.pass_time(days=4)
    await cast.say(lee, "/session")
    await cast.tap(lee, "Video")
    await cast.tap(lee, "An hour ago")
    await cast.answer(*WORDS)
    await cast.tap(lee, "Show")
    assert "strongly, still there" in lee.last.text
    cast.clock.at = datetime(2026, 3, 8, 23, tzinfo=UTC)  # nobody has looked at the clock yet
    await cast.tap(lee, "Seen")
    assert "That button is from earlier" in lee.last.text
    told = lines(cast, cast.therapist)
    await cast.pass_time(hours=9)
    assert lines(cast, cast.therapist) > told
    assert "strongly, still there" in await everything_new(cast, cast.therapist)
    texts = await everything_new(cast, lee)
    assert "You do not stand in for Dr. Kim any more" in texts
    assert "strongly" not in texts
    await cast.say(lee, "/session")
    assert "No client is connected" in lee.last.text
    (row,) = await cast.rows(stand_ins)
    assert row["ended_at"] is not None


async def test_the_therapist_reads_again_what_nobody_saw(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await name_stand_in(cast, supervisor)
    before = lines(cast, cast.therapist)
    await cast.tap(supervisor, "End it now")
    assert "Dr. Lee does not stand in for Dr. Kim any more." in supervisor.last.text
    assert lines(cast, cast.therapist) == before + 2  # that it is over, and what waits
    assert SECRET in await everything_new(cast, cast.therapist)


async def test_clients_learn_that_it_ended_sooner_than_they_were_told_and_of_an_end_in_time_they_do_not(
    cast: Stage,
) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    assert "Until Monday 16 March Dr. Lee stands in for Dr. Kim" in await everything_new(cast, cast.client)
    before = lines(cast, cast.client)
    await cast.tap(supervisor, "End it now")
    assert lines(cast, cast.client) == before + 1
    over = "Nobody stands in for Dr. Kim any more: what you send goes to Dr. Kim again, as before."
    assert over in await everything_new(cast, cast.client)
    await cast.pass_time(days=20)
    assert lines(cast, cast.client) == before + 1
    await name_stand_in(cast, supervisor)
    told = lines(cast, cast.client)
    await cast.pass_time(days=15)
    assert lines(cast, cast.client) == told


async def test_who_is_about_to_write_reads_who_reads_it_besides(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await cast.session()
    await name_stand_in(cast, supervisor)
    await cast.answer("Mostly", "Fully", "Fully", "No")
    besides = "Until Monday 16 March Dr. Lee stands in and reads it."
    assert cast.client.find(besides)
    assert "A supervisor can read it" not in cast.client.find(besides).text
    await cast.tap(cast.client, "Write something")
    assert cast.client.find(besides)


async def test_another_stand_in_ends_the_first(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    ono = await colleague(cast, "Dr. Ono")
    await name_stand_in(cast, supervisor)
    await name_stand_in(cast, supervisor, "Dr. Ono", "For four weeks")
    await cast.say(lee, "/session")
    assert "No client is connected" in lee.last.text
    await cast.say(ono, "/session")
    assert "K7 (Dr. Kim)" in ono.last.text
    assert sorted(row["ended_at"] is None for row in await cast.rows(stand_ins)) == [False, True]


async def test_who_stands_in_for_longer_is_told_the_new_day_and_no_end(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await name_stand_in(cast, supervisor, until="For four weeks")
    texts = await everything_new(cast, lee)
    assert "until Monday 30 March" in texts
    assert "You do not stand in" not in texts  # nor does the first message say so, opened by now


async def stand_in(cast: Stage, by: Person, away: str, name: str, until: str = "For two weeks") -> None:
    await cast.say(by, "/waiting")
    for label in ("Name a stand-in", away, name, until):
        await cast.tap(by, label)


ORDERS = pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["the nearer first", "the further first"])


@ORDERS
async def test_who_stands_in_for_a_stand_in_is_told_and_the_client_knows(cast: Stage, order: tuple[int, int]) -> None:
    supervisor = await cast.add_supervisor()
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    named = (("Dr. Kim", "Dr. Lee", "For four weeks"), ("Dr. Lee", "Dr. Ono", "For two weeks"))
    for each in order:
        await stand_in(cast, supervisor, *named[each])
    onward = "Until Monday 16 March what is new goes on to Dr. Ono, who stands in for Dr. Lee."
    assert (onward in supervisor.last.text) == (order == (1, 0))
    assert onward in await everything_new(cast, cast.therapist)
    client = await everything_new(cast, cast.client)
    assert "Until Monday 30 March Dr. Lee stands in for Dr. Kim, and sees" in client
    assert "Until Monday 16 March Dr. Ono stands in for Dr. Lee, and sees" in client
    await cast.say(cast.client, "/privacy")
    assert "Until Monday 16 March Dr. Ono stands in for Dr. Lee, and sees them too." in cast.client.last.text
    assert "look after the clients of: Dr. Kim" in await everything_new(cast, ono)
    kim, other = lines(cast, cast.therapist), lines(cast, lee)
    await cast.say(ono, "/session")
    await cast.tap(ono, "Video")
    await cast.tap(ono, "An hour ago")
    await cast.answer(*WORDS)
    assert "Dr. Ono can see it from now on." in cast.client.last.text
    await cast.tap(ono, "Show")
    assert "K7 (Dr. Kim)" in ono.last.text
    await cast.say(supervisor, "/waiting")
    assert "One message for Dr. Ono has waited" in supervisor.last.text
    assert (lines(cast, cast.therapist), lines(cast, lee)) == (kim, other)
    await cast.tap(ono, "Seen")
    await cast.say(lee, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in lee.last.labels)


@pytest.mark.parametrize("first_over", ["the nearer", "the further"])
async def test_a_chain_ends_in_any_order_and_what_is_unseen_goes_to_who_is_there(cast: Stage, first_over: str) -> None:
    supervisor = await cast.add_supervisor()
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await stand_in(cast, supervisor, "Dr. Kim", "Dr. Lee", "For two weeks")
    await stand_in(cast, supervisor, "Dr. Lee", "Dr. Ono", "For four weeks")
    await unseen(cast)
    assert "strongly" in await everything_new(cast, ono)
    await cast.say(supervisor, "/waiting")
    over = "Dr. Kim (now Dr. Lee)" if first_over == "the nearer" else "Dr. Lee (now Dr. Ono)"
    for label in ("Name a stand-in", over, "End it now"):
        await cast.tap(supervisor, label)
    back = cast.therapist if first_over == "the nearer" else lee
    assert "strongly" in await everything_new(cast, back)
    await cast.say(ono, "/clients")
    assert not any("K7" in label for label in ono.last.labels)
    assert "You do not stand in for Dr." in await everything_new(cast, ono)


async def test_nobody_stands_in_for_themselves_by_way_of_others(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await colleague(cast, "Dr. Ono")
    await stand_in(cast, supervisor, "Dr. Kim", "Dr. Lee")
    await stand_in(cast, supervisor, "Dr. Lee", "Dr. Ono")
    await cast.say(supervisor, "/waiting")
    await cast.tap(supervisor, "Name a stand-in")
    await cast.tap(supervisor, "Dr. Ono")
    assert supervisor.last.labels == ["Back"]


async def test_the_last_day_can_be_typed(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await choose_stand_in(cast, supervisor, "Dr. Lee")
    await cast.tap(supervisor, "Until another day")
    await cast.say(supervisor, "soon")
    await cast.say(supervisor, "20 March")
    assert "until Friday 20 March" in supervisor.last.text
    await cast.pass_time(days=18)
    await cast.say(lee, "/session")
    assert "K7 (Dr. Kim)" in lee.last.text
    await cast.pass_time(days=1)
    await cast.say(lee, "/session")
    assert "No client is connected" in lee.last.text


async def test_the_therapists_own_client_is_not_offered_as_a_stand_in(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "L5")
    await cast.join_as_client(cast.therapist, lee)
    await cast.say(supervisor, "/waiting")
    await cast.tap(supervisor, "Name a stand-in")
    await cast.tap(supervisor, "Dr. Kim")
    assert "There is no colleague who could stand in" in supervisor.last.text
    assert supervisor.last.labels == ["Back"]


async def test_a_client_who_joins_meanwhile_reads_who_stands_in(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    robin = cast.sandbox.add_person("Robin")
    await invited(cast, cast.therapist, robin, "M3")
    assert "Until Monday 16 March Dr. Lee stands in and sees them too." in robin.last.text
    await let_leave(cast)
    await cast.say(cast.client, "/privacy")
    assert "Dr. Kim sees your answers" not in cast.client.last.text
    told = "Dr. Kim is no longer connected here. Until Monday 16 March Dr. Lee stands in and sees your answers."
    assert told in cast.client.last.text


@pytest.mark.parametrize("who", ["stand-in", "therapist"])
async def test_only_who_is_in_charge_counts_as_not_to_be_reached(cast: Stage, who: str) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await unseen(cast)
    told = lines(cast, supervisor)
    (lee if who == "stand-in" else cast.therapist).block()
    await cast.settle()
    assert lines(cast, supervisor) == told + (who == "stand-in")
