"""The therapist's own look at things: every client at a glance, one client in words, and the day."""

from bot.sandbox import Person
from storage.people import Role
from storage.tables import alerts, outgoing, pairs
from tests.journeys.looking import GOOD, LINE, LOW, WORDS, lines
from tests.stage import Stage, about_taps, after_four, link_and_code


async def another(stage: Stage, code: str) -> Person:
    """One more client of the therapist."""
    client = stage.sandbox.add_person(f"Client {code}")
    await stage.invite_client(stage.therapist, client, code)
    return client


async def invited(stage: Stage, code: str) -> None:
    """A code with a link that nobody has opened."""
    await stage.say(stage.therapist, "/invite")
    await stage.say(stage.therapist, code)


async def therapist(stage: Stage, name: str) -> Person:
    """A colleague."""
    person = stage.sandbox.add_person(name)
    await stage.join(person, Role.THERAPIST)
    await stage.say_name(person, name)
    await stage.tap(person, "Yes, that is right")
    return person


async def history(stage: Stage, code: str = "K7") -> str:
    await stage.say(stage.therapist, f"/client {code}")
    return stage.therapist.last.text


async def test_every_client_is_there_with_where_they_stand(cast: Stage) -> None:
    stopped, resting, gone = [await another(cast, code) for code in ("S1", "B2", "U3")]
    await cast.say(stopped, "/stop")
    await cast.tap(stopped, "Yes, stop")
    await cast.say(resting, "/pause")
    await cast.tap(resting, "A break of one week")
    gone.block()
    await cast.settle()
    await invited(cast, "I4")
    await cast.say(cast.therapist, "/clients")
    assert set(cast.therapist.last.labels) == {
        "K7", "S1 · stopped", "B2 · on a break", "U3 · cannot be reached", "I4 · invited", "Today",
    }  # fmt: skip
    await cast.pass_time(days=8)
    await cast.say(cast.therapist, "/clients")
    assert {"B2", "I4 · not connected"} <= set(cast.therapist.last.labels)


async def test_a_client_who_declined_looks_like_one_who_has_not_joined(cast: Stage) -> None:
    await invited(cast, "D1")
    await cast.say(cast.therapist, "/clients")
    assert "D1 · invited" in cast.therapist.last.labels
    await cast.pass_time(hours=73)
    client = cast.sandbox.add_person("Declining")
    await invited(cast, "D2")
    link, code = link_and_code(cast.therapist)
    client.open_link(link)
    await cast.settle()
    await cast.say(client, code)
    await cast.tap(client, "Read on")
    await cast.tap(client, "No, thank you")
    await cast.say(cast.therapist, "/clients")
    assert {"D1 · not connected", "D2 · not connected"} <= set(cast.therapist.last.labels)


@about_taps
async def test_what_waits_is_marked_by_shape_and_comes_first(cast: Stage) -> None:
    await another(cast, "A1")
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["A1", "K7", "Today"]
    assert "●" not in cast.therapist.last.text
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "K7")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "An hour ago")
    await cast.answer(*WORDS)
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["● K7", "A1", "Today"]
    assert "● something you have not marked as seen" in cast.therapist.last.text
    await cast.tap(cast.therapist, "● K7")
    await cast.tap(cast.therapist, "● Something new since Monday")
    assert "strongly, still there" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Seen")
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["○ K7", "A1", "Today"]
    assert "○ something is still open" in cast.therapist.last.text


@after_four
async def test_a_history_in_words(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "It did not take place")
    await cast.pass_time(days=1)
    await cast.session()
    await cast.pass_time(days=4)  # the phone stays in the drawer
    await cast.session()
    await cast.answer(*LOW)
    for label in ("Show", "Seen", "What was done", "We talked about it"):
        await cast.tap(cast.therapist, label)
    told = await history(cast)
    assert told.startswith("K7 · connected\nAgreed to take part: Monday 2 March.\n7 sessions reported.")
    assert "Check-ins: 5 sent, 1 not sent, 1 where the session did not take place." in told
    lately = told.split("The last check-ins\n")[1].split("\n\n")[0].splitlines()
    assert len(lately) == 4
    assert lately[0].endswith("video session: lower than expected.")
    assert all(line.endswith("video session: nothing stood out.") for line in lately[1:])
    assert told.endswith(": We talked about it in a session")
    assert not any(character.isdigit() for character in "".join(line.split(", ")[-1] for line in lately))


async def test_a_first_check_in_and_one_of_skipped_answers_are_called_what_they_are(cast: Stage) -> None:
    assert "No session reported yet." in await history(cast)
    await cast.check_in(*GOOD)
    assert "a first one, with nothing to compare it with yet" in await history(cast)
    await cast.check_in("Rather not say", "Rather not say", "Rather not say", "A little, still there")
    told = await history(cast)
    assert "too few answers to compare" in told
    assert "something was not right between you (a little, still there)" in told


async def test_a_wish_is_shown_on_request(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "Please not now")
    assert "Wish: please not now." in await history(cast)


async def test_long_notes_leave_room_for_the_rest(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    for label in ("Show", "Seen", "What was done"):
        await cast.tap(cast.therapist, label)
    for number in range(4):
        await cast.tap(cast.therapist, "Write a note")
        await cast.say(cast.therapist, f"{number}<" * 500)
        await cast.tap(cast.therapist, "What was done")
    told = await history(cast)
    assert "3<" * 500 in told
    assert "0<" * 500 not in told
    assert "The last check-ins" in told


async def test_what_was_asked_for_goes_again_by_itself(cast: Stage) -> None:
    before = len(cast.therapist.messages)
    await history(cast)
    assert len(cast.therapist.messages) == before + 2
    await cast.pass_time(minutes=9)
    assert cast.therapist.last.text.startswith("K7 · connected")
    await cast.pass_time(minutes=2)
    assert len(cast.therapist.messages) == before + 1


async def test_what_was_tapped_closes_ten_minutes_after_the_last_tap(cast: Stage) -> None:
    await cast.say(cast.therapist, "/clients")
    await cast.pass_time(minutes=9)
    await cast.tap(cast.therapist, "K7")
    await cast.pass_time(minutes=9)
    assert cast.therapist.last.text.startswith("K7 · connected")
    await cast.pass_time(minutes=2)
    assert (cast.therapist.last.text, cast.therapist.last.labels) == ("You have opened this.", ["Show"])
    await cast.tap(cast.therapist, "Show")
    assert cast.therapist.last.text.startswith("K7 · connected")


async def test_an_unknown_code_is_met_kindly_and_not_repeated(cast: Stage) -> None:
    assert await history(cast, "Anna Schmidt") == "None of your clients has this code."
    assert "Anna" not in str(await cast.rows(outgoing))
    await cast.tap(cast.therapist, "All clients")
    assert "K7" in cast.therapist.last.labels


async def test_codes_are_found_in_small_letters_and_without_a_code_there_is_the_list(cast: Stage) -> None:
    assert (await history(cast, "k7")).startswith("K7 · connected")
    assert (await history(cast, "")).startswith("Your clients")


async def test_nobody_sees_the_clients_of_somebody_else(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    colleague = await therapist(cast, "Dr. Lee")
    await cast.say(colleague, "/clients")
    assert colleague.last.text == "You have no clients here at present. With /invite you can invite one."
    await cast.say(colleague, "/client K7")
    assert colleague.last.text == "None of your clients has this code."
    await cast.say(colleague, "/today")
    assert "Nothing so far" in colleague.last.text
    for person in (supervisor, cast.manager, cast.client):
        for command in ("/clients", "/client K7", "/today"):
            await cast.say(person, command)
            assert person.last.text == "This is for therapists."


async def test_from_a_client_a_session_can_be_reported(cast: Stage) -> None:
    await history(cast)
    await cast.tap(cast.therapist, "Report a session")
    assert cast.therapist.last.text == "How did you meet K7?"


@after_four
async def test_a_low_check_in_that_joins_an_open_alert_is_quiet_and_can_be_found(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(days=1)
    told = lines(cast, cast.therapist)
    await cast.session()
    await cast.answer("Rather not say", *LOW)
    assert lines(cast, cast.therapist) == told
    assert len(await cast.rows(alerts)) == 1
    await history(cast)
    await cast.tap(cast.therapist, "○ Still open since Friday, with more")
    assert "Something was added meanwhile." in f"{cast.sandbox.queries[-1:]}{cast.therapist.last.text}"
    shown = cast.therapist.last.text
    assert "usual range" in shown
    assert "strongly, still there" in shown
    await history(cast)
    await cast.tap(cast.therapist, "○ Still open since Friday")
    assert "Something was added meanwhile." not in f"{cast.sandbox.queries[-1:]}{cast.therapist.last.text}"


async def test_alerts_about_several_clients_are_all_within_reach(cast: Stage) -> None:
    second = await another(cast, "M3")
    for code, person in (("K7", cast.client), ("M3", second)):
        await cast.say(cast.therapist, "/session")
        await cast.tap(cast.therapist, code)
        await cast.tap(cast.therapist, "Video")
        await cast.tap(cast.therapist, "An hour ago")
        for label in ("Begin", *WORDS, "Send"):
            await cast.tap(person, label)
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["● K7", "● M3", "Today"]
    for code in ("K7", "M3"):
        await history(cast, code)
        await cast.tap(cast.therapist, "● Something new")
        assert cast.therapist.last.text.startswith(f"{code} · video session")
        await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(minutes=11)
    assert LINE not in [message.text for message in cast.therapist.messages[-2:]]


async def test_today_says_what_became_of_each_session(cast: Stage) -> None:
    await cast.say(cast.therapist, "/today")
    assert cast.therapist.last.text == (
        "Monday\n\nNothing so far: no session reported today, no check-in on its way, nothing unseen."
        "\n\nEverybody at a glance: /clients"
    )
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.say(cast.therapist, "/today")
    assert "· K7, video session, ended 10:0" in cast.therapist.last.text
    assert "will be asked Monday at 10:3" in cast.therapist.last.text
    await cast.pass_time(minutes=31)
    await cast.say(cast.therapist, "/today")
    assert ": asked, not sent yet." in cast.therapist.last.text
    await cast.answer(*WORDS)
    await cast.say(cast.therapist, "/today")
    assert ": the check-in came back." in cast.therapist.last.text
    assert "One message is waiting" in cast.therapist.last.text
    await cast.tap(cast.therapist, "● K7: show")
    assert "strongly, still there" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Everything about K7")
    assert cast.therapist.last.text.startswith("K7 · connected")  # a button is called what it opens


async def test_today_names_what_is_out_or_came_back_from_earlier_days(cast: Stage) -> None:
    await cast.session()
    await cast.pass_time(days=1)
    await cast.say(cast.therapist, "/today")
    assert (
        cast.therapist.last.text
        == "Tuesday\n\nStill to be answered\n· K7, about Monday\n\nEverybody at a glance: /clients"
    )
    await cast.answer(*GOOD)
    await cast.say(cast.therapist, "/today")
    assert (
        cast.therapist.last.text == "Tuesday\n\nCame back today\n· K7, about Monday\n\nEverybody at a glance: /clients"
    )
    assert (await cast.rows(pairs))[0]["state"] == "active"


async def test_today_knows_what_is_still_to_be_asked_and_who_cannot_be(cast: Stage) -> None:
    await cast.pass_time(hours=10, minutes=40)  # 20:40 in Berlin: half an hour later it is quiet
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.pass_time(hours=4)
    await cast.say(cast.therapist, "/today")
    assert "Still to be asked\n· K7, about Monday: will be asked Tuesday at 08:00" in cast.therapist.last.text
    assert "Nothing so far" not in cast.therapist.last.text
    cast.client.block()
    await cast.pass_time(hours=8)
    await cast.say(cast.therapist, "/today")
    assert "K7, about Monday: Telegram cannot reach them at the moment" in cast.therapist.last.text
