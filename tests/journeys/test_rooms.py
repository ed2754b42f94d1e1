"""A therapist ties a room to a client once; from then on the sessions there report themselves, from each platform."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import Person
from handlers.sessions.room_links import room_in
from storage import platform_keys
from storage.platform_keys import Platform
from storage.tables import bookings, check_ins, rooms, sessions
from tests.journeys.leaders import colleague, end_stand_in, name_stand_in
from tests.platforms import samples
from tests.platforms.web import bring, connect, reachable
from tests.stage import Stage, opened

PASTED = {
    Platform.BIGBLUEBUTTON: "canary-room-bbb",
    Platform.JITSI: "https://meet.example.org/Canary-Room-Jitsi#config.prejoin=false",
    Platform.NEXTCLOUD: "https://cloud.example.org/index.php/call/canarytoken",
    Platform.ZOOM: "Canary Person is inviting you.\nJoin: https://us02web.zoom.us/j/99887766554?pwd=abc\n"
    "Meeting ID: 998 8776 6554",
    Platform.CALCOM: "https://cal.com/Canary-Room/weekly?month=2026-03",
    Platform.SIGNED: "Canary-Room-Own",
}


@pytest.fixture
async def cast(tmp_path: Path) -> AsyncIterator[Stage]:
    async with opened(await reachable(tmp_path)) as stage:
        yield stage


async def tie(stage: Stage, platform: Platform) -> None:
    await stage.say(stage.therapist, "/rooms")
    await stage.tap(stage.therapist, "Tie a room")
    await stage.say(stage.therapist, PASTED[platform])


def readable(person: Person) -> str:
    return "\n".join(message.text for message in person.messages)


@pytest.mark.parametrize("platform", list(Platform))
async def test_a_room_is_tied_once_and_a_session_there_reports_itself(cast: Stage, platform: Platform) -> None:
    therapist = cast.therapist
    key = await connect(cast, platform)
    await tie(cast, platform)
    assert therapist.last.text.startswith("Tied. When a meeting")
    assert "K7: " in therapist.last.text
    for canary in samples.CANARIES:
        assert canary.casefold() not in readable(therapist).casefold()
    if platform is Platform.CALCOM:
        assert await bring(cast, key, samples.calcom(cast.clock())) == (200, {"taken": 1})
        await cast.pass_time(hours=1, minutes=49)
        assert await cast.rows(sessions) == []
        await cast.pass_time(minutes=2)
    else:
        cast.clock.advance(hours=1, minutes=51)
        rest = "/events/room/destroyed" if platform is Platform.JITSI else ""
        assert await bring(cast, key, samples.of(platform, cast.clock()), rest=rest) == (200, {"taken": 1})
    (session,) = await cast.rows(sessions)
    assert session["source"] == ("calendar" if platform is Platform.CALCOM else "platform")
    assert session["modality"] == ("phone" if platform is Platform.SIGNED else "video")
    await cast.pass_time(minutes=31)
    await cast.answer("Fully", "Fully", "Fully", "No")
    (check_in,) = await cast.rows(check_ins)
    assert check_in["state"] == "sent"


async def test_without_a_platform_there_is_nothing_to_tie_and_it_says_whom_to_ask(cast: Stage) -> None:
    await cast.say(cast.therapist, "/rooms")
    assert "Whoever runs it can do that" in cast.therapist.last.text
    assert cast.therapist.last.labels == []
    await cast.say(cast.client, "/rooms")
    assert "No client is connected to you yet" in cast.client.last.text


async def test_what_cannot_be_read_is_taken_out_all_the_same_and_asked_again(cast: Stage) -> None:
    await connect(cast, Platform.ZOOM)
    await cast.say(cast.therapist, "/rooms")
    await cast.tap(cast.therapist, "Tie a room")
    await cast.say(cast.therapist, "https://zoom.us/my/canary-person")
    assert "could not read a meeting ID" in readable(cast.therapist)
    assert "canary-person" not in readable(cast.therapist)
    await cast.say(cast.therapist, "998 8776 6554")
    assert cast.therapist.last.text.startswith("Tied.")
    assert "998 8776" not in readable(cast.therapist)


async def test_a_link_does_not_stay_where_its_client_is_somebody_elses_by_now(cast: Stage) -> None:
    await connect(cast, Platform.ZOOM)
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await cast.say(cast.therapist, "/rooms")
    await cast.tap(cast.therapist, "Tie a room")
    await cast.say(supervisor, "/waiting")
    for label in ("Hand clients on for good", "Dr. Kim", "Dr. Lee", "All clients"):
        await cast.tap(supervisor, label)
    await cast.say(cast.therapist, PASTED[Platform.ZOOM])
    assert "99887766554" not in readable(cast.therapist)
    assert "No client is connected to you yet" in readable(cast.therapist)
    assert await cast.rows(rooms) == []


async def test_who_stands_in_ties_no_room_of_theirs_to_a_colleagues_client(cast: Stage) -> None:
    """It would stay that client's, and what they do there with somebody else would be told as a session with them."""
    lee, own = await colleague(cast, "Dr. Lee"), cast.sandbox.add_person("Other")
    supervisor, key = await cast.add_supervisor(), await connect(cast, Platform.ZOOM)
    await tie(cast, Platform.ZOOM)
    await name_stand_in(cast, supervisor)
    await cast.say(lee, "/rooms")
    assert lee.last.text.startswith("For whom you stand in, their own therapist ties a room")
    assert lee.last.labels == []
    cast.clock.advance(hours=2)
    assert await bring(cast, key, samples.zoom(cast.clock())) == (200, {"taken": 1})  # it goes on to tell
    await cast.say(lee, "/invite")
    await cast.say(lee, "M3")
    await cast.join_as_client(lee, own)
    await cast.tap(own, "Yes, Dr. Lee")
    await cast.say(lee, "/rooms")
    assert "K7" not in lee.last.text
    assert "their own therapist ties a room" in lee.last.text
    await cast.tap(lee, "Tie a room")  # to the one who is theirs, without asking whose
    await cast.say(lee, "111 2222 3333")
    assert "M3: Zoom" in lee.last.text
    await end_stand_in(cast, supervisor)
    await cast.say(lee, "/rooms")
    assert "stand in" not in lee.last.text
    await cast.say(cast.therapist, "/rooms")
    assert "K7: Zoom" in cast.therapist.last.text


async def test_a_room_is_one_clients_and_can_be_given_up(cast: Stage) -> None:
    therapist, other = cast.therapist, cast.sandbox.add_person("Other")
    await connect(cast, Platform.ZOOM)
    key = await connect(cast, Platform.JITSI)
    await cast.invite_client(therapist, other, "M3")
    await cast.say(therapist, "/rooms")
    await cast.tap(therapist, "Tie a room")
    await cast.tap(therapist, "K7")
    await cast.tap(therapist, "Jitsi")
    await cast.say(therapist, PASTED[Platform.JITSI])
    await cast.tap(therapist, "All rooms")
    await cast.tap(therapist, "Tie a room")
    await cast.tap(therapist, "M3")
    await cast.tap(therapist, "Jitsi")
    await cast.say(therapist, PASTED[Platform.JITSI])
    assert "another client's already, so it was not tied to M3" in therapist.last.text
    await cast.tap(therapist, "All rooms")
    await cast.tap(therapist, "K7, Jitsi")
    await cast.tap(therapist, "Give this room up")
    assert "No room is tied to a client yet" in therapist.last.text
    assert await cast.rows(rooms) == []
    cast.clock.advance(hours=2)
    assert await bring(cast, key, samples.jitsi(cast.clock())) == (200, {"taken": 0})


async def test_a_room_whose_platform_is_connected_no_more_says_that_it_does_not_tell(cast: Stage) -> None:
    key = await connect(cast, Platform.ZOOM)
    await tie(cast, Platform.ZOOM)
    await cast.say(cast.therapist, "/rooms")
    assert "does not tell" not in cast.therapist.last.text
    await cast.app.db.write(lambda tx: platform_keys.retire_platform_key(tx, key.id))
    await cast.say(cast.therapist, "/rooms")
    assert "Not connected now, so it does not tell: please use /session" in cast.therapist.last.text
    await cast.tap(cast.therapist, "K7, Zoom")
    assert "does not tell" in cast.therapist.last.text
    await connect(cast, Platform.ZOOM)
    await cast.say(cast.therapist, "/rooms")
    assert "does not tell" not in cast.therapist.last.text


async def test_the_therapist_knows_better_and_takes_back_what_a_platform_told(cast: Stage) -> None:
    key = await connect(cast, Platform.ZOOM)
    await tie(cast, Platform.ZOOM)
    cast.clock.advance(hours=2)
    await bring(cast, key, samples.zoom(cast.clock()))
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "In person")
    await cast.tap(cast.therapist, "Just now")
    (session,) = await cast.rows(sessions)
    assert (session["source"], session["modality"]) == ("chat", "in_person")
    await cast.tap(cast.therapist, "Undo")
    again = samples.zoom(cast.clock(), uuid="another")
    assert (await bring(cast, key, again))[0] == 200
    assert [each["withdrawn_at"] is None for each in await cast.rows(sessions)] == [False]


async def test_who_has_all_erased_leaves_no_room_and_no_booking(cast: Stage) -> None:
    key = await connect(cast, Platform.CALCOM)
    await tie(cast, Platform.CALCOM)
    await bring(cast, key, samples.calcom(cast.clock(), starts_in=timedelta(days=3)))
    assert len(await cast.rows(bookings)) == 1
    await cast.say(cast.client, "/forget")
    await cast.tap(cast.client, "Erase everything")
    await cast.tap(cast.client, "Yes, erase it for good")
    assert await cast.rows(bookings) == await cast.rows(rooms) == []


@pytest.mark.parametrize(
    ("platform", "text", "room"),
    [
        (Platform.ZOOM, "https://zoom.us/wc/join/99887766554", "99887766554"),
        (Platform.ZOOM, "https://example.org/j/99887766554", None),
        (Platform.ZOOM, "call me", None),
        (Platform.ZOOM, "https://zoom.us/j/99887766554 or https://zoom.us/j/11122233344", None),
        (Platform.NEXTCLOUD, "https://cloud.example.org/call/abcd1234", "abcd1234"),
        (Platform.NEXTCLOUD, "https://cloud.example.org/s/abcd1234", None),
        (Platform.NEXTCLOUD, "abcd1234", "abcd1234"),
        (Platform.JITSI, "https://meet.example.org/tenant/Our%20Room", None),
        (Platform.JITSI, "https://meet.example.org/tenant/OurRoom.", "ourroom"),
        (Platform.JITSI, "https://meet.example.org/", None),
        (Platform.BIGBLUEBUTTON, "https://bbb.example.org/rooms/abc-def", None),
        (Platform.BIGBLUEBUTTON, "https://bbb.example.org/api/join?meetingID=abc&x=1", "abc"),
        (Platform.CALCOM, "https://cal.com/d/abc/weekly", None),
        (Platform.CALCOM, "https://cal.com/d/weekly", None),
        (Platform.CALCOM, "https://cal.com/team/us/weekly", None),
        (Platform.CALCOM, "You/Weekly", "you/weekly"),
        (Platform.SIGNED, "two words", None),
    ],
)
def test_what_is_pasted_is_read_as_the_platform_calls_it(platform: Platform, text: str, room: str | None) -> None:
    assert room_in(platform, text) == room


@pytest.mark.parametrize("platform", list(Platform))
@given(text=st.one_of(st.text(max_size=300), st.text(max_size=80).map(lambda end: f"https://{end}")))
def test_whatever_is_pasted_is_read_or_not(platform: Platform, text: str) -> None:
    found = room_in(platform, text)
    assert found is None or 0 < len(found) <= 600
