"""What can come in between while one client is with a colleague: clocks, zones, accounts, and who else is away."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from bot.sandbox import Person
from handlers.joining.own_time_changed import follow_programme
from handlers.who.acting import therapist_in_charge, was_in_charge
from storage.database import Tx
from storage.pairs import get_pair
from storage.programmes import get_programme
from storage.tables import handovers, pairs, programmes
from tests.journeys.leaders import colleague, everything_new
from tests.journeys.looking import LINE, WORDS
from tests.journeys.test_away import at
from tests.journeys.test_handover import come, hand_one, new_line, sees
from tests.journeys.test_moving import hand_on
from tests.journeys.test_planning import planned
from tests.journeys.test_time_passing import leap
from tests.stage import Stage


async def ends(cast: Stage) -> list[datetime]:
    """Until when those last that nobody has ended."""
    return [row["until"] for row in await cast.rows(handovers) if row["ended_at"] is None]


async def goes_away(cast: Stage, person: Person, to: str, until: str = "/away for a week") -> None:
    """`/away`, with this colleague standing in."""
    await cast.say(person, until)
    await cast.tap(person, to)
    await cast.tap(person, "Yes, that is right")


async def sends_words(cast: Stage) -> None:
    """The client sends something that is told at once."""
    await cast.session()
    await cast.answer(*WORDS)
    await cast.pass_time(minutes=11)


async def is_account(cast: Stage, supervisor: Person, whose: str, to: str) -> None:
    """A supervisor says that the second of these is the first, with a new account."""
    await hand_on(cast, supervisor, f"{to} is {whose}", whose=whose, to=to)
    await cast.tap(supervisor, "Yes, the same person")


async def test_a_clock_that_was_ahead_ends_no_handover(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await hand_one(cast)
    until = await ends(cast)
    await everything_new(cast, cast.client)
    await leap(cast, timedelta(days=365))
    assert await ends(cast) == until
    assert await sees(cast, lee)
    assert "Dr. Lee stands in for Dr. Kim" in await everything_new(cast, cast.client)
    assert "Dr. Lee does not look after" not in await everything_new(cast, cast.therapist)
    await everything_new(cast, lee)
    await sends_words(cast)
    assert await new_line(cast, lee)
    await cast.pass_time(days=15)
    assert not await sees(cast, lee)


async def test_it_lasts_until_the_same_day_is_over_where_the_programme_is_by_then(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await hand_one(cast)
    (before,) = await ends(cast)

    def move(tx: Tx) -> None:
        was = get_programme(tx, tx.conn.execute(select(programmes.c.id)).scalar_one())
        tx.conn.execute(update(programmes).values(zone="America/New_York"))
        follow_programme(tx, was, get_programme(tx, was.id))

    day = cast.therapist.last.text.split(" until ")[1].split(",")[0]
    await cast.app.db.write(move)
    (after,) = await ends(cast)
    assert timedelta(hours=5) <= after - before <= timedelta(hours=6)
    await cast.say(cast.therapist, "/handover k7")
    assert f"until {day}" in cast.therapist.last.text
    assert f"until {day}" in await everything_new(cast, lee)


async def test_either_ones_new_account_goes_on_with_it(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await hand_one(cast, until="for four weeks")
    new_lee = await colleague(cast, "Dr. Lane")
    await is_account(cast, supervisor, "Dr. Lee", "Dr. Lane")
    await everything_new(cast, lee)
    await everything_new(cast, new_lee)
    await sends_words(cast)
    assert await new_line(cast, new_lee)
    assert not await new_line(cast, lee)
    await cast.say(lee, "/clients")
    assert "K7" not in f"{lee.last.text}{lee.last.labels}"
    new_kim = await colleague(cast, "Dr. King")
    await is_account(cast, supervisor, "Dr. Kim", "Dr. King")
    assert await sees(cast, new_lee)
    await cast.say(new_kim, "/handover k7")
    await cast.tap(new_kim, "End it now")
    assert not await sees(cast, new_lee)
    await cast.tap(new_lee, "Show")
    assert any("You do not look after K7 (Dr. King) any more" in each.text for each in new_lee.messages)
    assert any(each.text == LINE for each in new_kim.messages)


async def shown(cast: Stage, person: Person) -> list[str]:
    await everything_new(cast, person)
    return [each.text for each in person.messages]


async def test_who_turns_out_to_be_the_colleague_hands_over_to_nobody(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await hand_one(cast)
    await is_account(cast, supervisor, "Dr. Kim", "Dr. Lee")
    assert await ends(cast) == []
    await cast.say(lee, "/handover k7")
    assert "To whom do you hand over K7?" in lee.last.text or "no colleague" in lee.last.text
    assert not any("does not look after" in text or "You do not look after" in text for text in await shown(cast, lee))
    assert await sees(cast, lee)


async def in_charge_now(cast: Stage) -> list[int | None]:
    """Whose K7 is, and whose it is told to have been at this instant when somebody asks later."""
    (row,), at = await cast.rows(pairs), cast.clock()

    def find(tx: Tx) -> list[int | None]:
        person = therapist_in_charge(tx, get_pair(tx, row["id"]))
        return [None if person is None else person.id, was_in_charge(tx, row["id"], row["therapist_id"], at)]

    return await cast.app.db.read(find)


async def test_a_line_that_leads_back_is_the_therapists_and_all_three_read_so(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await hand_one(cast, until="for four weeks")
    await everything_new(cast, cast.client)
    await everything_new(cast, lee)
    await sends_words(cast)
    await cast.tap(lee, "Show")
    opened = lee.last.message_id
    await goes_away(cast, lee, "Dr. Kim")
    assert not any("K7" in each.text for each in lee.messages if each.message_id == opened)
    assert "what you send goes to Dr. Kim again" in await everything_new(cast, cast.client)
    assert not await sees(cast, lee)
    await cast.say(cast.therapist, "/handover k7")
    assert "leads back" in cast.therapist.last.text
    assert "and is told what is new" not in cast.therapist.last.text
    assert await in_charge_now(cast) == [(await cast.rows(pairs))[0]["therapist_id"]] * 2
    await cast.pass_time(days=8)
    assert await sees(cast, lee)
    told = await shown(cast, cast.client)
    assert "Dr. Lee stands in for Dr. Kim" in told[-1]


async def test_what_the_colleague_is_away_for_is_left_out_by_name_and_counted_for_them_alone(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await colleague(cast, "Dr. Ono")
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await hand_one(cast, until="for four weeks")
    await cast.say(cast.therapist, "/away for two weeks")
    await cast.tap(cast.therapist, "Dr. Ono")
    assert "left out" not in cast.therapist.last.text
    await cast.say(lee, "/away for two weeks")
    await cast.tap(lee, "Dr. Ono")
    assert "2 sessions of your plans in that time are left out" in lee.last.text
    await cast.tap(lee, "Yes, that is right")
    await cast.say(cast.therapist, "/plan k7")
    assert "Left out while Dr. Lee is away: 2 March, 9 March" in cast.therapist.last.text
    await cast.say(lee, "/plan k7")
    assert "Left out while you are away: 2 March, 9 March" in lee.last.text


async def test_with_the_whole_caseload_too_giving_one_back_ends_nothing_that_can_be_seen(cast: Stage) -> None:
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await hand_one(cast, until="for two weeks")
    await goes_away(cast, cast.therapist, "Dr. Lee", "/away for four weeks")
    await cast.pass_time(days=15)
    assert await sees(cast, lee)
    told = "\n".join(await shown(cast, lee))
    assert "see nothing of it from now on" not in told
    assert not await sees(cast, ono)


async def test_who_stands_in_for_the_colleague_is_told_when_it_ends(cast: Stage) -> None:
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await hand_one(cast)
    await goes_away(cast, lee, "Dr. Ono")
    await everything_new(cast, ono)
    await cast.say(cast.therapist, "/handover k7")
    assert "what is new goes on to Dr. Ono" in cast.therapist.last.text
    await cast.tap(cast.therapist, "End it now")
    assert not await sees(cast, ono)
    assert any("You do not look after K7 (Dr. Kim) any more" in text for text in await shown(cast, ono))


async def test_one_to_come_outlasts_a_clock_that_was_ahead_another_zone_and_an_account(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await come(cast)
    (row,) = await cast.rows(handovers)
    await leap(cast, timedelta(days=365))
    (now,) = [each for each in await cast.rows(handovers) if each["ended_at"] is None]
    assert (now["begins_at"], now["until"]) == (row["begins_at"], row["until"])
    assert not await sees(cast, lee)

    def move(tx: Tx) -> None:
        was = get_programme(tx, tx.conn.execute(select(programmes.c.id)).scalar_one())
        tx.conn.execute(update(programmes).values(zone="America/New_York"))
        follow_programme(tx, was, get_programme(tx, was.id))

    await cast.app.db.write(move)
    (now,) = [each for each in await cast.rows(handovers) if each["ended_at"] is None]
    assert timedelta(hours=5) <= now["begins_at"] - row["begins_at"] <= timedelta(hours=6)
    new_lee = await colleague(cast, "Dr. Lane")
    await is_account(cast, supervisor, "Dr. Lee", "Dr. Lane")
    await at(cast, 3, 9, 8)
    assert await sees(cast, new_lee)
    await cast.say(cast.therapist, "/handover K7")
    for label in ("Somebody else, another day or for good", "Dr. Lane", "For a while"):
        await cast.tap(cast.therapist, label)
    await cast.say(cast.therapist, "20 - 27 March")
    await cast.tap(cast.therapist, "Yes, that is right")
    await hand_on(cast, supervisor, to="Dr. Lane")
    assert all(each["ended_at"] is not None for each in await cast.rows(handovers))
