"""One person in several roles, one client of two therapists, two programmes in one bot: nothing is mixed up."""

from datetime import timedelta
from typing import Any

from sqlalchemy import update

from bot.sandbox import Person
from storage import invitations, programmes
from storage.database import Tx
from storage.people import Role
from storage.tables import people, roles
from tests.journeys.looking import LINE, WORDS, lines
from tests.journeys.test_caseload import therapist
from tests.stage import ZONE, Stage, link_and_code

SOUTH = "South Clinic"


async def invited(stage: Stage, by: Person, whom: Person, code: str) -> None:
    """A link from a therapist, and its code typed: the question of consent stands on the phone."""
    await stage.say(by, "/invite")
    if "A client" in by.last.labels:  # who may invite others too is asked whom
        await stage.tap(by, "A client")
    await stage.say(by, code)
    link, spoken = link_and_code(by)
    whom.open_link(link)
    await stage.settle()
    await stage.say(whom, spoken)
    await stage.tap(whom, "Read on")


async def a_client_too(stage: Stage, by: Person, whom: Person, code: str) -> None:
    """Somebody who is known here already becomes a client; their own time is not asked again."""
    await invited(stage, by, whom, code)
    await stage.tap(whom, "Yes, I would like to")
    await stage.tap(whom, "Yes, ")


async def met(stage: Stage, by: Person, code: str) -> None:
    """A session that ended an hour ago, so that its check-in comes now."""
    await stage.say(by, "/session")
    if code in by.last.labels:
        await stage.tap(by, code)
    await stage.tap(by, "Video")
    await stage.tap(by, "An hour ago")


async def answered(stage: Stage, client: Person, *labels: str) -> None:
    for label in ("Begin", *labels, "Send"):
        await stage.tap(client, label)


async def given(stage: Stage, person: Person, role: Role, programme: str = "North Clinic") -> None:
    """A role from the command line, in a programme."""

    def invite(tx: Tx) -> tuple[str, str]:
        found = programmes.find_programme(tx, programme)
        assert found is not None
        values = {"pair_id": None, "invited_by": None, "lasts": timedelta(hours=1)}
        _, token, code = invitations.add_invitation(tx, found.id, role, **values)  # type: ignore[arg-type]
        return token, code

    token, code = await stage.app.db.write(invite)
    person.open_link(token)
    await stage.settle()
    await stage.say(person, code)
    await stage.say_name(person, "Somebody")
    await stage.tap(person, "Yes, that is right")


async def second_programme(stage: Stage) -> None:
    texts: dict[str, Any] = {
        "signpost": "In danger? Call 999.",
        "contact": "Mr. Sand",
        "comment_readers": "only your therapist",
    }
    await stage.app.db.write(lambda tx: programmes.add_programme(tx, SOUTH, language="en", zone=ZONE, **texts))


# A therapist who is somebody's client


async def a_therapist_in_therapy(stage: Stage) -> Person:
    """Dr. Kim is a client of Dr. Lee."""
    lee = await therapist(stage, "Dr. Lee")
    await a_client_too(stage, lee, stage.therapist, "A1")
    return lee


async def test_a_therapist_in_therapy_has_alerts_and_check_ins_in_one_chat(cast: Stage) -> None:
    lee = await a_therapist_in_therapy(cast)
    await met(cast, lee, "A1")
    assert cast.therapist.last.text == "Something short about Monday is ready, when it suits you."
    await met(cast, cast.therapist, "K7")
    await cast.answer(*WORDS)
    assert cast.therapist.last.text == LINE
    await cast.tap(cast.therapist, "Show")
    assert cast.therapist.last.text.startswith("K7 · video session")
    before = lines(cast, lee)
    await answered(cast, cast.therapist, *WORDS)
    assert lines(cast, lee) == before + 1
    await cast.tap(lee, "Show")
    assert lee.last.text.startswith("A1 · video session")


async def test_a_therapist_in_therapy_sees_nothing_of_the_alert_about_themselves(cast: Stage) -> None:
    lee = await a_therapist_in_therapy(cast)
    await met(cast, lee, "A1")
    told = lines(cast, cast.therapist)
    await answered(cast, cast.therapist, *WORDS)
    for _ in range(4):
        await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == told
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["K7", "Today"]
    await cast.say(cast.therapist, "/client A1")
    assert cast.therapist.last.text == "None of your clients has this code."
    await cast.say(cast.therapist, "/today")
    assert "A1" not in cast.therapist.last.text


async def test_a_therapist_in_therapy_reads_both_in_the_help_and_is_asked_for_their_own_time_once(cast: Stage) -> None:
    await a_therapist_in_therapy(cast)
    asked = [message for message in cast.therapist.messages if "So that nothing reaches you" in message.text]
    assert asked == []  # it was asked when the therapist joined, and that message has moved on since
    assert cast.therapist.find("Thank you. After your next session")
    await cast.say(cast.therapist, "/help")
    for needed in ("connected as a therapist", "After a session with Dr. Lee", "Call 112"):
        assert needed in cast.therapist.last.text
    quiet = {(row["quiet_from"], row["quiet_until"]) for row in await cast.rows(people)}
    assert quiet == {("20:00", "08:00"), ("21:00", "08:00")}  # therapists and manager; the one client


async def test_quiet_hours_are_the_persons_whatever_the_role(cast: Stage) -> None:
    lee = await a_therapist_in_therapy(cast)
    await cast.say(cast.therapist, "/quiet")
    await cast.tap(cast.therapist, "Other hours")
    await cast.say(cast.therapist, "9:00 to 12:00")
    before = len(cast.therapist.messages)
    await met(cast, lee, "A1")
    assert len(cast.therapist.messages) == before
    await met(cast, cast.therapist, "K7")
    await cast.answer(*WORDS)
    notes = [note for note in cast.sandbox.notifications if note.person_id == cast.therapist.id]
    pushed = len([note for note in notes if note.text == LINE or note.text.startswith("Something short")])
    await cast.pass_time(hours=3)
    notes = [note for note in cast.sandbox.notifications if note.person_id == cast.therapist.id]
    assert len([n for n in notes if n.text == LINE or n.text.startswith("Something short")]) == pushed + 2


# One client of two therapists


async def two_therapists(stage: Stage) -> Person:
    lee = await therapist(stage, "Dr. Lee")
    await a_client_too(stage, lee, stage.client, "L1")
    return lee


async def test_a_client_of_two_is_told_which_of_them_it_is_about(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert cast.client.last.text.startswith("1 of 4 · about Monday, only that time\n")
    await cast.tap(cast.client, "Back")
    lee = await two_therapists(cast)
    await met(cast, lee, "L1")
    for person, label in ((lee, "Dr. Lee"), (cast.therapist, "Dr. Kim")):
        begins = next(m for m in reversed(cast.client.messages) if "Begin" in m.labels)
        cast.client.tap(begins.message_id, "Begin")
        await cast.settle()
        assert cast.client.chat[begins.message_id].text.startswith(f"1 of 4 · about Monday, only that time · {label}\n")
        before = lines(cast, person)
        for answer in (*WORDS, "Send"):
            await cast.tap(cast.client, answer)
        assert lines(cast, person) == before + 1


async def test_a_client_of_two_is_asked_which_to_stop_and_the_other_goes_on(cast: Stage) -> None:
    lee = await two_therapists(cast)
    await cast.say(cast.client, "/stop")
    assert cast.client.last.labels == ["Dr. Kim", "Dr. Lee"]
    await cast.tap(cast.client, "Dr. Kim")
    await cast.tap(cast.client, "Yes, stop")
    await met(cast, lee, "L1")
    assert "Something short" in cast.client.last.text
    await cast.say(cast.therapist, "/clients")
    assert "K7 · stopped" in cast.therapist.last.labels
    await cast.say(lee, "/clients")
    assert "L1" in lee.last.labels


async def test_neither_therapist_sees_what_was_said_about_the_other(cast: Stage) -> None:
    lee = await two_therapists(cast)
    await met(cast, lee, "L1")
    told = lines(cast, cast.therapist)
    await answered(cast, cast.client, *WORDS)
    assert lines(cast, cast.therapist) == told
    await cast.say(cast.therapist, "/client K7")
    assert "No session reported yet." in cast.therapist.last.text
    await cast.say(cast.therapist, "/client L1")
    assert cast.therapist.last.text == "None of your clients has this code."


# Two programmes in one bot


async def test_a_therapist_of_two_programmes_names_the_programme_and_a_code_is_one_person(cast: Stage) -> None:
    await second_programme(cast)
    await given(cast, cast.therapist, Role.THERAPIST, SOUTH)
    await cast.say(cast.therapist, "/invite")
    assert set(cast.therapist.last.labels) == {"A client · North Clinic", f"A client · {SOUTH}"}
    await cast.tap(cast.therapist, f"A client · {SOUTH}")
    await cast.say(cast.therapist, "K7")
    assert "K7 is somebody in North Clinic already." in cast.therapist.last.text
    await cast.say(cast.therapist, "S7")
    assert "S7's link" in cast.therapist.last.text
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["K7", "S7 · invited", "Today"]


async def test_the_same_code_is_two_people_to_two_therapists(cast: Stage) -> None:
    lee = await therapist(cast, "Dr. Lee")
    second = cast.sandbox.add_person("Second client")
    await invited(cast, lee, second, "K7")
    for label in ("Yes, I would like to", "Yes, that is right", "Any time is fine", "Yes, Somebody", "Yes, Dr. Lee"):
        if any(each.startswith(label) for each in second.last.labels):
            await cast.tap(second, label)
    await met(cast, lee, "K7")
    assert "Something short" in second.last.text
    assert "Something short" not in cast.client.last.text


async def test_a_manager_of_one_programme_sees_nothing_of_the_other(cast: Stage) -> None:
    await second_programme(cast)
    other = cast.sandbox.add_person("Manager of the South")
    await given(cast, other, Role.MANAGER, SOUTH)
    await met(cast, cast.therapist, "K7")
    await cast.answer(*WORDS)
    for _ in range(4):
        await cast.pass_time(days=1)
    assert lines(cast, cast.manager) > 0
    assert lines(cast, other) == 0
    await cast.say(other, "/invite")
    assert other.last.labels == ["A therapist", "A supervisor", "Another manager"]
    await cast.tap(other, "A therapist")
    await cast.say(other, "/clients")
    assert other.last.text == "This is for therapists."


async def test_a_client_in_two_programmes_reads_both_signposts(cast: Stage) -> None:
    await second_programme(cast)
    lee = cast.sandbox.add_person("Dr. Lee")
    await given(cast, lee, Role.THERAPIST, SOUTH)
    await a_client_too(cast, lee, cast.client, "L1")
    await cast.say(cast.client, "/help")
    for needed in ("Call 112", "Ms. Lind", "Call 999", "Mr. Sand"):
        assert needed in cast.client.last.text


# Who leads and treats


async def test_a_manager_who_is_a_therapist_can_invite_everybody_and_report(cast: Stage) -> None:
    await given(cast, cast.manager, Role.THERAPIST)
    await cast.say(cast.manager, "/invite")
    assert cast.manager.last.labels == ["A client", "A therapist", "A supervisor", "Another manager"]
    await invited(cast, cast.manager, cast.sandbox.add_person("Second client"), "M3")
    await cast.say(cast.manager, "/help")
    for needed in ("programme manager", "connected as a therapist"):
        assert needed in cast.manager.last.text


async def test_a_managers_own_unseen_alert_is_repeated_to_them_and_escalated_to_nobody(cast: Stage) -> None:
    await given(cast, cast.manager, Role.THERAPIST)
    client = cast.sandbox.add_person("Second client")
    await invited(cast, cast.manager, client, "M3")
    for label in ("Yes, I would like to", "Yes, that is right", "Any time is fine", "Yes, Somebody"):
        await cast.tap(client, label)
    await met(cast, cast.manager, "M3")
    await answered(cast, client, *WORDS)
    for _ in range(3):
        await cast.pass_time(days=1)
    for message in [m for m in cast.manager.messages if m.text == LINE]:
        cast.manager.tap(message.message_id, "Show")
        await cast.settle()
        assert "not marked as seen" not in cast.manager.chat[message.message_id].text


async def test_a_supervisor_is_not_told_about_an_alert_of_their_own_pair_and_the_manager_is(cast: Stage) -> None:
    await given(cast, cast.therapist, Role.SUPERVISOR)
    await met(cast, cast.therapist, "K7")
    await cast.answer(*WORDS)
    before = lines(cast, cast.therapist)
    for _ in range(2):
        await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == before + 2  # the repeats, and no word about themselves
    assert lines(cast, cast.manager) == 1
    await cast.tap(cast.manager, "Show")
    assert "A message about a client of Dr. Kim has been waiting" in cast.manager.last.text


async def test_a_supervisor_who_is_the_client_is_not_told_that_an_alert_about_themselves_waits(cast: Stage) -> None:
    await given(cast, cast.client, Role.SUPERVISOR)
    await met(cast, cast.therapist, "K7")
    await cast.answer(*WORDS)
    told = lines(cast, cast.client)
    for _ in range(3):
        await cast.pass_time(days=1)
    assert lines(cast, cast.client) == told
    assert lines(cast, cast.manager) > 0


async def test_who_is_a_therapist_no_more_sees_no_client(cast: Stage) -> None:
    await cast.say(cast.therapist, "/clients")
    shown = cast.therapist.last.message_id
    await cast.app.db.write(
        lambda tx: tx.conn.execute(update(roles).where(roles.c.role == Role.THERAPIST).values(left_at=tx.now))
    )
    cast.therapist.tap(shown, "K7")
    await cast.settle()
    assert "K7" not in cast.therapist.chat[shown].text
    await cast.say(cast.therapist, "/client K7")
    assert cast.therapist.last.text == "This is for therapists."
    await cast.say(cast.therapist, "/session")
    assert "No client is connected" in cast.therapist.last.text
