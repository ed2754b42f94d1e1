"""What is kept about a client: to read, to keep, and to have erased."""

import asyncio
import json
from collections.abc import Iterator
from datetime import datetime
from io import StringIO
from typing import Any

from sqlalchemy import select

from bot.sandbox import Person
from storage import people, programmes, research
from storage.about_client import ABOUT, THEIRS, rows_about
from storage.database import Tx
from storage.people import Role
from storage.sealed import SealedText
from storage.tables import check_ins, metadata, pairs, sessions
from tests.another_program import content_of
from tests.journeys.looking import GOOD, LINE
from tests.stage import Stage, link_and_code, no_person

COMMENT = "He looked away <all> the time."
CLOSED = "Closed."


async def life(stage: Stage) -> None:
    """A client's life here: check-ins sent, half answered and planned, an alert with a note, a yes to research."""
    await stage.check_in(*GOOD)
    await stage.app.db.write(
        lambda tx: research.set_study(tx, programmes.list_programmes(tx)[0].id, "how trust grows.")
    )
    await stage.say(stage.client, "/privacy")
    await stage.tap(stage.client, "Research: read and choose")
    await stage.tap(stage.client, "Yes, for research as well")
    await stage.session()
    await stage.answer("A little", "Partly", "Rather not say", "Strongly")
    await stage.tap(stage.client, "Write something")
    await stage.say(stage.client, COMMENT)
    await stage.tap(stage.client, "My therapist may bring it up")
    for label in ("Show", "Seen", "What was done", "Write a note"):
        await stage.tap(stage.therapist, label)
    await stage.say(stage.therapist, "We spoke on the phone.")
    await stage.pass_time(days=1)
    await stage.session()
    await stage.tap(stage.client, "Begin")
    await stage.tap(stage.client, "Yes, it helped")
    await stage.tap(stage.client, "Mostly")
    await stage.say(stage.client, "/talk")
    await stage.tap(stage.client, "Yesterday")


async def forget(stage: Stage) -> None:
    await stage.say(stage.client, "/forget")
    await stage.tap(stage.client, "Erase everything")
    await stage.tap(stage.client, "Yes, erase it for good")


def documents(person: Person) -> list[Any]:
    return [message for message in person.messages if message.media is not None and message.media.kind == "document"]


def values(thing: Any) -> Iterator[Any]:
    """Every value of a JSON thing, at whatever depth."""
    for each in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        yield from values(each)
    if not isinstance(thing, dict | list):
        yield thing


def ids_about(tx: Tx, client: int) -> set[int]:
    """The ids of everything that is about this client, but for the pair, of which the therapist's code stays."""
    about = {table: where for table, where in ABOUT.items() if "id" in table.c and table is not pairs}
    found = [tx.conn.execute(select(t.c.id).where(where), {"person_id": client}) for t, where in about.items()]
    return {each for ids in found for each in ids.scalars()}


async def test_privacy_says_who_sees_what_and_how_long(cast: Stage) -> None:
    await cast.say(cast.client, "/privacy")
    for said in (
        "North Clinic, with Dr. Kim",
        "only your therapist reads it",
        "Ms. Lind, 030 1234",
        "Telegram",
        "/forget",
    ):
        assert said in cast.client.last.text
    await cast.tap(cast.client, "Read what is kept")
    assert cast.client.last.labels == ["Show it here", "Send it as a file"]
    for command in ("/mydata", "/forget"):
        await cast.say(cast.therapist, command)
        assert cast.therapist.last.text == "Nothing is kept here about you as a client."
    await cast.say(cast.therapist, "/privacy")
    assert cast.therapist.last.text.startswith("What is recorded about you as a therapist")
    assert "about you as a manager" not in cast.therapist.last.text


async def test_privacy_tells_those_who_lead_what_is_recorded_about_them(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    for person, role in ((supervisor, "a supervisor"), (cast.manager, "a manager")):
        await cast.say(person, "/privacy")
        assert person.last.text.startswith(f"What is recorded about you as {role}\n")
        assert (person.last.labels, "as a client" in person.last.text) == ([], False)
    await cast.join(supervisor, Role.MANAGER)
    await cast.say(supervisor, "/privacy")
    assert supervisor.last.text.startswith("What is recorded about you as a manager and a supervisor\n")


async def test_a_client_who_works_here_too_reads_of_that_on_a_page_of_its_own(cast: Stage) -> None:
    assert "What is recorded about your work" not in await _labels_at_privacy(cast)
    await cast.join(cast.client, Role.SUPERVISOR)
    assert "What is recorded about your work" in await _labels_at_privacy(cast)
    assert "about you as a supervisor" not in cast.client.last.text
    await cast.tap(cast.client, "What is recorded about your work")
    assert cast.client.last.text.startswith("What is recorded about you as a supervisor\n")


async def test_who_stopped_working_here_is_not_told_that_nothing_is_kept_about_them_as_a_client(cast: Stage) -> None:
    await cast.join(cast.client, Role.SUPERVISOR)
    await _labels_at_privacy(cast)
    await cast.app.db.write(_end_supervisors)
    await cast.tap(cast.client, "What is recorded about your work")
    assert cast.client.last.text.startswith("You do not work here at the moment. What is kept about you as a client")


def _end_supervisors(tx: Tx) -> None:
    (programme,) = programmes.list_programmes(tx)
    for holder in people.list_holders(tx, programme.id, Role.SUPERVISOR):
        people.end_role(tx, holder, programme.id, Role.SUPERVISOR)


async def _labels_at_privacy(cast: Stage) -> list[str]:
    await cast.say(cast.client, "/privacy")
    return cast.client.last.labels


async def test_what_is_kept_can_be_read_and_is_put_away_again(cast: Stage) -> None:
    await life(cast)
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    text = cast.client.last.text
    for said in (
        "You are on Berlin time", "You agreed on Monday 2 March 2026", "video session with Dr. Kim",
        "Did you two want the same thing for you? A little", "Rather not say", "Strongly, still there", COMMENT,
        "Shall this be talked about? My therapist may bring it up", "Open, not sent",
    ):  # fmt: skip
        assert said in text
    assert text.index("Wednesday 4 March") < text.index("Tuesday 3 March") < text.rindex("Monday 2 March")
    assert "We spoke on the phone" not in text
    await cast.pass_time(minutes=11)
    assert cast.client.last.labels == ["Show it here", "Send it as a file"]
    assert all(COMMENT not in message.text for message in cast.client.messages)


async def test_what_has_no_room_in_a_message_is_read_page_by_page(cast: Stage) -> None:
    for asked_if_it_came_up in (False, True, True):
        await cast.session()
        await cast.answer(*(["Rather not say"] if asked_if_it_came_up else []), *GOOD)
        await cast.tap(cast.client, "Write something")
        await cast.say(cast.client, "long " * 390 + f"end {len(await cast.rows(check_ins))}")
        await cast.tap(cast.client, "Please not now")
        await cast.pass_time(days=1)
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    pages = [cast.client.last.text]
    while "Next page" in cast.client.last.labels:
        await cast.tap(cast.client, "Next page")
        pages.append(cast.client.last.text)
    assert len(pages) > 1
    assert all(f"end {number}" in "\n".join(pages) for number in (1, 2, 3))
    await cast.pass_time(minutes=11)
    assert all("long" not in message.text for message in cast.client.messages)


async def test_the_file_is_complete_and_goes_from_the_chat_again(cast: Stage) -> None:
    await life(cast)
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Send it as a file")
    (sent,) = documents(cast.client)
    assert sent.media.name == "data.json"
    held = json.loads(sent.media.data)
    found = list(values(held))

    (pair,) = await cast.rows(pairs)
    rows = await cast.app.db.read(lambda tx: rows_about(tx, pair["client_id"]))
    assert {table.name for table in THEIRS} == set(rows)
    assert all(rows.values())
    for name, each in ((name, each) for name, several in rows.items() for each in several):
        for column, value in each.items():
            plain = value.isoformat() if isinstance(value, datetime) else value
            if (name, column) != ("sessions", "reported_by"):
                assert plain in found, (name, column)
    first = held["with"][0]["sessions"][0]["check_in"]["answers"][0]
    assert (first["question"], first["value"], first["answer"]) == (
        "Did you two want the same thing for you?",
        4,
        "Mostly",
    )
    assert COMMENT in found
    assert "We spoke on the phone." not in found
    await cast.pass_time(minutes=11)
    assert documents(cast.client) == []


async def test_forgetting_is_asked_twice_and_can_be_left(cast: Stage) -> None:
    await life(cast)
    await cast.say(cast.client, "/forget")
    assert "Copies in backups last until those are deleted" in cast.client.last.text
    await cast.tap(cast.client, "Erase everything")
    await cast.tap(cast.client, "No, keep it")
    assert cast.client.last.text == "Nothing was erased."
    assert len(await cast.rows(check_ins)) == 3


async def test_after_forgetting_no_row_and_no_message_holds_anything(cast: Stage) -> None:
    await life(cast)
    client = next(iter({row["client_id"] for row in await cast.rows(pairs)}))
    gone = await cast.app.db.read(lambda tx: ids_about(tx, client))
    assert len(gone) > 10
    await forget(cast)
    await cast.pass_time(minutes=1)
    await cast.pass_time(minutes=1)
    for table in metadata.tables.values():
        for row in await cast.rows(table):
            for column, value in row.items():
                mentioned = [each for each in gone if str(each) in str(value)]
                assert mentioned == [], (table.name, column)
    (pair,) = await cast.rows(pairs)
    assert (pair["state"], pair["client_id"], pair["therapist_called"]) == ("left", None, None)
    assert await cast.app.db.read(lambda tx: no_person(tx, cast.client.id))
    for person in (cast.client, cast.therapist):
        for message in person.messages:
            for said in (COMMENT, "still there", "Mostly", "A little", "We spoke"):
                assert said not in message.text
            assert message.from_bot is False or set(message.labels) <= {"Show", "Report a session", "Invite someone"}


async def test_the_therapist_is_told_that_and_nothing_else_and_the_code_is_free(cast: Stage) -> None:
    await life(cast)
    await forget(cast)
    assert "Everything is erased" in cast.client.find("erased").text
    assert cast.therapist.last.text == LINE
    await cast.tap(cast.therapist, "Show")
    assert "K7 has left" in cast.therapist.last.text
    await cast.say(cast.therapist, "/session")
    assert "No client is connected" in cast.therapist.last.text
    another = cast.sandbox.add_person("Another")
    await cast.invite_client(cast.therapist, another, "K7")
    assert sorted(row["state"] for row in await cast.rows(pairs)) == ["active", "left"]
    await cast.say(another, "/mydata")
    await cast.tap(another, "Show it here")
    assert "video session" not in another.last.text


async def test_nothing_reaches_the_client_any_more(cast: Stage) -> None:
    await life(cast)
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Phone")
    await cast.tap(cast.therapist, "Just now")  # planned, and due in half an hour
    await forget(cast)
    notes = len([n for n in cast.sandbox.notifications if n.person_id == cast.client.id])
    for _ in range(6):
        await cast.pass_time(hours=20)
    assert len([n for n in cast.sandbox.notifications if n.person_id == cast.client.id]) == notes
    assert cast.client.last.text.startswith("Everything is erased")


async def test_buttons_of_before_lead_nowhere_and_break_nothing(cast: Stage, logged: StringIO) -> None:
    await life(cast)
    await cast.tap(cast.therapist, "Show")
    old = [(p, m.message_id, d) for p in (cast.client, cast.therapist) for m in p.messages for d in m.callback_data]
    assert len(old) > 5
    await forget(cast)
    for person, message, data in old:
        person.tap_data(message, data)
    await cast.settle()
    await cast.pass_time(minutes=2)
    for person, message, data in old:
        person.tap_data(message, data)
    await cast.settle()
    log = logged.getvalue()
    assert "update failed" not in log
    assert "due, but failed" not in log
    assert await cast.rows(check_ins) == await cast.rows(sessions) == []


async def test_a_check_in_on_its_way_while_everything_is_erased_goes_again(cast: Stage) -> None:
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "An hour ago")
    await cast.say(cast.client, "/forget")
    await cast.tap(cast.client, "Erase everything")
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    cast.sandbox.fail("sendMessage", kind="delay", seconds=0.5, chat_id=cast.client.id)
    cast.clock.advance(minutes=61)
    cast.app.delivery.wake()
    while not cast.app.delivery.busy:  # noqa: ASYNC110 - nothing else tells that a row was claimed
        await asyncio.sleep(0.01)
    await cast.tap(cast.client, "Yes, erase it for good")
    await cast.pass_time(minutes=1)
    assert not any("Something short" in message.text for message in cast.client.messages)


async def test_who_is_somebody_else_too_stays_that(cast: Stage) -> None:
    """A therapist who was somebody's client keeps their own caseload."""
    other = cast.sandbox.add_person("Other")
    await cast.join(other, Role.THERAPIST)
    await cast.say_name(other, "Dr. Lee")
    await cast.tap(other, "Yes, that is right")
    await cast.say(other, "/invite")
    await cast.say(other, "Z9")
    link, spoken = link_and_code(other)
    cast.therapist.open_link(link)
    await cast.settle()
    await cast.say(cast.therapist, spoken)
    await cast.tap(cast.therapist, "Read on")
    await cast.tap(cast.therapist, "Yes, I would like to")
    await cast.say(cast.therapist, "/forget")
    await cast.tap(cast.therapist, "Erase everything")
    await cast.tap(cast.therapist, "Yes, erase it for good")
    for _ in range(2):
        await cast.pass_time(minutes=1)
    assert sorted(row["state"] for row in await cast.rows(pairs)) == ["active", "left"]
    await cast.session()
    await cast.answer("Mostly", "Mostly", "Mostly", "Strongly")
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text


async def test_after_forgetting_nothing_can_be_read_in_the_files(cast: Stage) -> None:
    """What was sealed is looked for as it lay in the file: sealed."""
    await life(cast)
    secret = [
        bytes(value)
        for table in ABOUT
        for row in await cast.rows(table)
        for column, value in row.items()
        if isinstance(value, SealedText) and column in ("comment", "note", "therapist_called")
    ]
    nonces = [d.split(".")[0].encode() for m in cast.client.messages for d in m.callback_data]
    assert len(secret) == 3
    assert nonces

    stored = content_of(cast.url)
    assert all(each in stored for each in [*secret, *nonces])
    await forget(cast)
    for _ in range(2):
        await cast.pass_time(minutes=1)
    await cast.app.tidy()
    stored = content_of(cast.url)
    assert not any(each in stored for each in [*secret, *nonces])
