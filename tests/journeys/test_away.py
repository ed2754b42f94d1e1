"""`/away`: when a therapist is away, and who stands in: somebody is there from the first minute to the last."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from bot import doctor
from bot.sandbox import Person
from storage.tables import absences, outgoing, people, programmes, sessions, stand_ins
from tests.journeys.leaders import colleague, end_stand_in, everything_new, let_leave
from tests.journeys.looking import LINE, WORDS, lines
from tests.journeys.test_planning import planned
from tests.journeys.test_unseen import hours, unseen
from tests.pseudo import in_pseudo_too
from tests.stage import Stage

NEXT_WEEK = "Monday 9 March to Sunday 15 March"


async def say_away(cast: Stage, by: Person, days: str = "next week", who: str = "Dr. Lee") -> None:
    """The whole way, typed at once; from an absence that was said before, too."""
    await cast.say(by, f"/away {days}")
    await cast.tap(by, who)
    await cast.tap(by, "Yes, that is right")


async def by_rule(cast: Stage) -> None:
    """As if the programme had been set so."""
    await cast.app.db.write(lambda tx: tx.conn.execute(update(programmes).values(names_stand_ins=True)))


async def at(cast: Stage, *when: int) -> None:
    """Time passes until then, UTC."""
    then = datetime(2026, *when, tzinfo=UTC)  # type: ignore[misc,arg-type]
    await cast.pass_time(seconds=(then - cast.clock()).total_seconds())


@in_pseudo_too
async def test_away_from_the_first_minute_to_the_last(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await cast.say(cast.therapist, "/away")
    assert "From when until when?" in cast.therapist.last.text
    await cast.say(cast.therapist, "some day")
    assert "I could not read that as days" in cast.therapist.last.text
    await cast.say(cast.therapist, "9 to 15 March")
    assert NEXT_WEEK in cast.therapist.last.text
    await cast.tap(cast.therapist, "Dr. Lee")
    draft = cast.therapist.last.text
    assert f"You are away: {NEXT_WEEK}, whole days by the clock in Berlin.\n" in draft
    assert "Dr. Lee stands in then" in draft
    assert "One session of your plans in that time is left out." in draft
    assert await cast.rows(absences) == []
    await cast.tap(cast.therapist, "Yes, that is right")
    assert "You are going to be away" in cast.therapist.last.text
    assert "Dr. Lee is to stand in" in cast.therapist.last.text
    (row,) = await cast.rows(absences)
    assert row["begins_at"] == datetime(2026, 3, 8, 23, tzinfo=UTC)  # midnight in Berlin
    assert row["ends_at"] == datetime(2026, 3, 15, 23, tzinfo=UTC)
    assert f"You are to stand in for Dr. Kim (North Clinic): {NEXT_WEEK}." in await everything_new(cast, lee)
    await cast.say(supervisor, "/waiting")
    assert f"· Dr. Kim: {NEXT_WEEK} (Dr. Lee stands in)" in supervisor.last.text
    client = lines(cast, cast.client)
    await at(cast, 3, 8, 22)
    await cast.say(lee, "/clients")
    assert not any("K7" in label for label in lee.last.labels)
    assert lines(cast, cast.client) >= client
    before = [row["source"] for row in await cast.rows(sessions)]
    assert before == ["plan"]  # of Monday the second
    await at(cast, 3, 8, 23)
    await cast.say(lee, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in lee.last.labels)
    await at(cast, 3, 9, 8)
    assert "Until Sunday 15 March Dr. Lee stands in for Dr. Kim, and sees" in await everything_new(cast, cast.client)
    await at(cast, 3, 9, 12)
    assert len(await cast.rows(sessions)) == 1  # the planned one is left out
    await cast.say(cast.therapist, "/away")
    await cast.tap(cast.therapist, "9 March to 15 March")
    assert "You are away" in cast.therapist.last.text
    assert "goes to Dr. Lee" in cast.therapist.last.text
    await cast.say(lee, "/session")
    await cast.tap(lee, "Phone")
    await cast.tap(lee, "An hour ago")
    told = lines(cast, cast.therapist)
    await cast.answer(*WORDS)
    assert "strongly, still there" in await everything_new(cast, lee)
    assert lines(cast, cast.therapist) == told
    cast.clock.at = datetime(2026, 3, 15, 23, tzinfo=UTC)  # nobody has looked at the clock yet
    await cast.say(lee, "/clients")
    assert not any("K7" in label for label in lee.last.labels)
    await at(cast, 3, 16, 8)
    back = await everything_new(cast, cast.therapist)
    assert "Dr. Lee does not stand in for you any more." in back
    assert (
        "Meanwhile: one session, one check-in that came back, and one message about a client, of which one is" in back
    )
    assert "strongly, still there" in back
    await at(cast, 3, 16, 12)
    assert [row["source"] for row in await cast.rows(sessions)] == ["plan", "chat", "plan"]


async def test_away_now_until_friday_and_back_early(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await cast.say(cast.therapist, "/away")
    await cast.tap(cast.therapist, "Now")
    assert "From Monday 2 March: until when?" in cast.therapist.last.text
    await cast.say(cast.therapist, "Friday")
    await cast.tap(cast.therapist, "Dr. Lee")
    await cast.tap(cast.therapist, "Yes, that is right")
    assert any("goes to Dr. Lee" in message.text for message in cast.therapist.messages)
    assert "strongly" in await everything_new(cast, lee)
    await cast.tap(cast.therapist, "Another last day")
    await cast.say(cast.therapist, "20 March")
    assert "Monday 2 March to Friday 20 March" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Yes, that is right")
    assert "until Friday 20 March" in await everything_new(cast, lee)
    before = lines(cast, cast.therapist)
    await cast.say(cast.therapist, "/away")
    await cast.tap(cast.therapist, "2 March to ")
    await cast.tap(cast.therapist, "I am back")
    assert cast.therapist.last.text.startswith(LINE) or "You were away" in cast.therapist.last.text
    assert lines(cast, cast.therapist) == before + 2  # it is over, and what waits
    assert "strongly" in await everything_new(cast, cast.therapist)
    assert "You do not stand in for Dr. Kim any more" in await everything_new(cast, lee)
    told = await everything_new(cast, cast.client)
    assert "Nobody stands in for Dr. Kim any more: what you send goes to Dr. Kim again, as before." in told
    assert all(row["ended_at"] is not None for row in await cast.rows(stand_ins))


async def test_the_rule_names_who_has_the_fewest_clients_and_is_there(cast: Stage) -> None:
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await by_rule(cast)
    await cast.say(lee, "/invite")
    await cast.say(lee, "L5")
    robin = cast.sandbox.add_person("Robin")
    await cast.join_as_client(lee, robin)
    await cast.tap(robin, "Yes, Dr. Lee")
    await say_away(cast, cast.therapist, who="Whoever has the fewest clients then")
    assert "Dr. Ono is to stand in" in cast.therapist.last.text
    await say_away(cast, ono, "10 - 12 March", who="I do not know yet")  # away too, and said so later
    await at(cast, 3, 8, 23)
    assert [row["person_id"] for row in await cast.rows(stand_ins)] != []
    await cast.say(ono, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in ono.last.labels)
    await at(cast, 3, 10, 8)  # who stands in is away: another by the rule, at the end of the line
    await cast.say(lee, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in lee.last.labels)
    await at(cast, 3, 13, 8)
    await cast.say(lee, "/clients")
    assert not any("K7" in label for label in lee.last.labels)
    await cast.say(ono, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in ono.last.labels)


async def test_nobody_stands_in_and_supervisors_know(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    lee = await colleague(cast, "Dr. Lee")
    await say_away(cast, cast.therapist, who="I do not know yet")
    assert "Nobody stands in so far." in cast.therapist.last.text
    told = await everything_new(cast, supervisor)
    assert "Dr. Kim is going to be away: Monday 9 March to Sunday 15 March. Nobody" in told
    await at(cast, 3, 9, 8)
    assert "Dr. Kim is away until Sunday 15 March, and nobody stands in" in await everything_new(cast, supervisor)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    for label in WORDS:
        await cast.tap(cast.client, label)
    assert "Dr. Kim is away at the moment, and nobody stands in so far" in cast.client.last.text
    before = lines(cast, supervisor)
    await cast.tap(cast.client, "Send")
    assert "Dr. Kim is away at the moment" in cast.client.last.text
    assert lines(cast, supervisor) == before + 1  # at once, and not after two days
    found = dict(await cast.app.db.read(doctor._away))
    assert (
        found["therapists of North Clinic who are away"]
        == "nobody stands in for 1 away now: a supervisor names somebody with /waiting"
    )
    await cast.say(supervisor, "/waiting")
    assert "One message for Dr. Kim, who is away, has waited" in supervisor.last.text
    assert "(nobody stands in)" in supervisor.last.text
    await cast.tap(supervisor, "Who stands in for Dr. Kim?")
    await cast.tap(supervisor, "Dr. Lee")
    assert "Dr. Lee stands in. Nothing to do." in supervisor.last.text
    assert "strongly, still there" in await everything_new(cast, lee)
    assert await cast.app.db.read(doctor._away) == []
    await cast.say(cast.therapist, "/away")
    await cast.tap(cast.therapist, "9 March to 15 March")
    assert "goes to Dr. Lee" in cast.therapist.last.text


async def test_who_was_chosen_can_say_that_they_cannot(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await say_away(cast, cast.therapist)
    await cast.tap(lee, "Show")
    await cast.tap(lee, "I cannot, then")
    assert "You need not stand in for Dr. Kim" in lee.last.text
    assert "Nobody stands in so far" in await everything_new(cast, cast.therapist)
    await everything_new(cast, supervisor)
    await cast.tap(supervisor, "Dr. Ono")
    assert "Dr. Ono is to stand in" in await everything_new(cast, cast.therapist)
    assert "You are to stand in for Dr. Kim" in await everything_new(cast, ono)
    await cast.tap(cast.therapist, "Call it off")
    assert "Called off" in cast.therapist.last.text
    assert "You need not stand in" in await everything_new(cast, ono)
    await at(cast, 3, 10, 8)
    assert await cast.rows(stand_ins) == []


async def test_two_who_chose_each_other_make_no_circle(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await say_away(cast, cast.therapist, "9 - 20 March")
    await say_away(cast, lee, "16 - 27 March", "Dr. Kim (away too in part)")
    await at(cast, 3, 16, 8)
    texts = await everything_new(cast, supervisor)
    assert "Dr. Lee is away until Friday 27 March, and nobody stands in" in texts
    assert "Dr. Kim is away until Friday 20 March, and nobody stands in" in texts
    await at(cast, 3, 21, 8)  # Dr. Kim is back, and is there for both
    await cast.say(cast.therapist, "/away")
    await cast.say(supervisor, "/waiting")
    assert "Dr. Lee: Monday 16 March to Friday 27 March" in supervisor.last.text


async def test_days_that_overlap_become_one_and_the_digest_waits(cast: Stage) -> None:
    await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/digest")
    await cast.tap(cast.therapist, "Friday")
    await cast.tap(cast.therapist, "16:00")
    for _ in range(2):
        await cast.session()
        await cast.pass_time(days=1, hours=12)
    await say_away(cast, cast.therapist, "6 - 12 March")
    await cast.say(cast.therapist, "/away 11 - 18 March")
    await cast.tap(cast.therapist, "Dr. Lee")
    assert "It becomes one time away" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Yes, that is right")
    assert "Friday 6 March to Wednesday 18 March" in cast.therapist.last.text
    assert len([row for row in await cast.rows(absences) if row["ended_at"] is None]) == 1
    await hours(cast, 1)
    for day in (6, 9, 13, 18):
        await at(cast, 3, day, 20)
    assert "Your week\n" not in await everything_new(cast, cast.therapist)
    await at(cast, 3, 19, 8)
    texts = await everything_new(cast, cast.therapist)
    assert "Your week\n" in texts
    assert "K7: the last 2 check-ins were not answered" in texts


async def test_who_is_back_on_the_day_of_the_digest_gets_one_at_its_hour(cast: Stage) -> None:
    await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/digest")
    await cast.tap(cast.therapist, "Thursday")
    await cast.tap(cast.therapist, "16:00")
    for _ in range(2):
        await cast.session()
        await cast.pass_time(days=1, hours=12)
    await say_away(cast, cast.therapist, "6 - 18 March")
    for day in (6, 9, 12, 18):
        await at(cast, 3, day, 20)
    await at(cast, 3, 19, 10)
    assert "Your week\n" not in await everything_new(cast, cast.therapist)
    await at(cast, 3, 19, 17)
    assert "Your week\n" in await everything_new(cast, cast.therapist)


async def test_whole_days_are_those_of_the_therapists_wall_across_the_change_of_clocks(cast: Stage) -> None:
    await colleague(cast, "Dr. Lee")
    await say_away(cast, cast.therapist, "27 March - 2 April")
    (row,) = await cast.rows(absences)
    assert row["ends_at"] - row["begins_at"] == timedelta(days=7, hours=-1)  # the clocks go forward in Berlin
    await cast.say(cast.therapist, "/zone")
    await cast.tap(cast.therapist, "No, another place")
    await cast.say(cast.therapist, "New York")
    (row,) = await cast.rows(absences)
    assert row["begins_at"] == datetime(2026, 3, 27, 4, tzinfo=UTC)
    assert row["ends_at"] == datetime(2026, 4, 3, 4, tzinfo=UTC)


async def test_a_planned_session_can_be_kept_and_all_of_them(cast: Stage) -> None:
    await colleague(cast, "Dr. Lee")
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await say_away(cast, cast.therapist, "9 - 22 March")
    assert "2 sessions of your plans in that time are left out" in cast.therapist.last.text
    await cast.say(cast.therapist, "/plan")
    await cast.tap(cast.therapist, "K7, Monday 10:15")
    assert "Left out while you are away: 9 March, 16 March" in cast.therapist.last.text
    await cast.tap(cast.therapist, "9 March takes place after all")
    assert "· Monday 9 March, 10:15\n" in cast.therapist.last.text
    await at(cast, 3, 9, 12)
    await at(cast, 3, 16, 12)
    assert len(await cast.rows(sessions)) == 2
    await cast.say(cast.therapist, "/away")
    await cast.tap(cast.therapist, "9 March to ")
    await cast.tap(cast.therapist, "Another last day")
    await cast.say(cast.therapist, "29 March")
    await cast.tap(cast.therapist, "Yes, that is right")
    await cast.tap(cast.therapist, "My sessions take place all the same")
    await at(cast, 3, 23, 12)
    assert len(await cast.rows(sessions)) == 3


async def test_who_stands_in_leaves_or_is_let_go_and_somebody_else_is_found(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await by_rule(cast)
    await say_away(cast, cast.therapist, "until Friday")
    await end_stand_in(cast, supervisor)
    await cast.pass_time(minutes=1)
    await cast.say(lee, "/clients")
    assert not any("K7" in label for label in lee.last.labels)
    await cast.say(ono, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in ono.last.labels)
    await let_leave(cast, "Dr. Ono, therapist")
    await cast.pass_time(minutes=1)
    await cast.say(lee, "/clients")
    assert any("K7 (Dr. Kim)" in label for label in lee.last.labels)
    await let_leave(cast, "Dr. Lee, therapist")
    await cast.pass_time(minutes=1)
    assert "Dr. Kim is away until Friday 6 March, and nobody stands in" in await everything_new(cast, supervisor)


async def test_what_waited_for_the_morning_goes_to_who_is_there_then(cast: Stage) -> None:
    lee, robin = await colleague(cast, "Dr. Lee"), cast.sandbox.add_person("Robin")
    for words in ("/invite", "L5"):
        await cast.say(cast.therapist, words)
    await cast.join_as_client(cast.therapist, robin)
    await cast.tap(robin, "Yes, Dr. Kim")
    await say_away(cast, cast.therapist, "6 - 12 March")
    nights = ((5, robin, "L5 (Dr. Kim)", lee, cast.therapist), (12, cast.client, "K7", cast.therapist, lee))
    for night, client, code, there, not_there in nights:
        await at(cast, 3, night, 21)
        for each in (there, not_there):
            await everything_new(cast, each)
        await cast.say(client, "/stop")
        await cast.tap(client, "Yes, stop")
        await hours(cast, 14)
        assert f"{code} no longer takes part" in await everything_new(cast, there)
        assert "no longer takes part" not in (await everything_new(cast, not_there)).replace(
            "L5 (Dr. Kim) no longer", ""
        )


async def test_nothing_else_that_waited_reaches_who_has_gone_away_meanwhile(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/digest")
    for label in ("Thursday", "18:00"):
        await cast.tap(cast.therapist, label)
    await unseen(cast)
    for _ in range(2):
        await cast.pass_time(days=1, hours=12)
        await cast.session()
    await cast.app.db.write(lambda tx: tx.conn.execute(update(people).values(quiet_from="17:30", quiet_until="08:00")))
    await say_away(cast, cast.therapist, "13 - 18 March")
    for each in (cast.therapist, lee):
        await everything_new(cast, each)
    await at(cast, 3, 12, 16)
    await everything_new(cast, cast.therapist)
    await cast.tap(cast.therapist, "Remind me")
    await cast.tap(cast.therapist, "Tomorrow")
    await at(cast, 3, 12, 18)
    waiting = [row["key"].split(":")[0] for row in await cast.rows(outgoing) if row["state"] == "waiting"]
    assert {"digest", "remind"} <= set(waiting)
    before = lines(cast, cast.therapist)
    for day in (13, 16, 18):
        await at(cast, 3, day, 12)
    assert lines(cast, cast.therapist) == before + 1  # that it has begun
    await at(cast, 3, 19, 8)
    await hours(cast, 1)
    assert "Your week\n" in await everything_new(cast, cast.therapist)
