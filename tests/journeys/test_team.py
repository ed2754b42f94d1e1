"""A manager: who is connected, and somebody leaves; nobody's clients are the manager's to know."""

from datetime import UTC, datetime

import pytest

from storage import pairs, people, programmes, sessions
from storage.about_client import erase_client
from storage.database import Tx
from storage.people import Role
from storage.sessions import Modality
from storage.tables import alerts, check_ins
from tests.journeys.leaders import colleague, end_stand_in, everything_new, let_leave, name_stand_in
from tests.journeys.looking import LINE, lines
from tests.journeys.test_commands import menu
from tests.journeys.test_report import clients_of, riverside
from tests.journeys.test_unseen import told_at, unseen
from tests.stage import Stage, link_and_code


async def test_a_manager_sees_who_is_connected_and_no_number_of_few(cast: Stage) -> None:
    await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await cast.say(cast.manager, "/people")
    assert cast.manager.last.text.splitlines() == [
        *("North Clinic", "Therapists: Dr. Kim, Dr. Lee", "Supervisors: Sam", "Managers: Maya"),
        "How many clients have a session in a month can be read from 8 April 2026 on.",
    ]
    await cast.tap(cast.manager, "Invite someone")
    assert "Whom would you like to invite?" in cast.manager.last.text


@pytest.mark.parametrize(("clients", "said"), [(60, "about "), (9, "not told, so that nobody can be worked out.")])
async def test_who_looks_every_day_sees_nobody_come_or_go(cast: Stage, clients: int, said: str) -> None:
    """The number is of a month that is over, and only the turn of a month changes it; not that somebody is erased."""
    await riverside(cast, clients_of(clients, 6))
    cast.clock.at = datetime(2026, 10, 8, 12, tzinfo=UTC)
    await cast.say(cast.manager, "/people")
    first = cast.manager.last.text
    assert f"Clients with a session from 1 September to 30 September 2026: {said}" in first.partition("Riverside")[2]
    if clients == 60:
        assert 45 <= int(first.partition(": about ")[2].split()[0]) <= 75

    def one_more_and_one_less(tx: Tx) -> None:
        for each in programmes.list_programmes(tx):
            for pair in pairs.list_pairs_of_programme(tx, each.id)[:1]:
                sessions.add_session(tx, pair.id, Modality.VIDEO, tx.now, pair.therapist_id)
                pairs.mark_stopped(tx, pair.id)

    def some_are_erased(tx: Tx) -> None:
        for each in programmes.list_programmes(tx):
            taking_part = [pair.client_id for pair in pairs.list_pairs_of_programme(tx, each.id) if pair.client_id]
            for client in taking_part[: len(taking_part) // 5]:
                erase_client(tx, client, people.get_person(tx, client).chat_id)

    await cast.app.db.write(one_more_and_one_less)
    for day in (9, 20, 31):
        cast.clock.at = datetime(2026, 10, day, 12, tzinfo=UTC)
        await cast.say(cast.manager, "/people")
        assert cast.manager.last.text == first
        await cast.app.db.write(some_are_erased)
    cast.clock.at = datetime(2026, 11, 8, 12, tzinfo=UTC)
    await cast.say(cast.manager, "/people")
    assert "from 1 October to 31 October 2026: not told" in cast.manager.last.text


async def test_people_are_a_managers_to_see(cast: Stage) -> None:
    for person in (cast.therapist, cast.client):
        await cast.say(person, "/people")
        assert person.last.text == "This is for programme managers."


async def test_the_question_before_somebody_leaves_does_not_tell_whether_they_have_clients(cast: Stage) -> None:
    await colleague(cast, "Dr. Lee")
    asked = []
    for name in ("Dr. Kim", "Dr. Lee"):
        await cast.say(cast.manager, "/people")
        await cast.tap(cast.manager, "Somebody leaves")
        await cast.tap(cast.manager, f"{name}, therapist")
        asked.append((cast.manager.last.text.replace(name, "T"), cast.manager.last.labels))
    assert asked[0] == asked[1]


async def test_who_leaves_has_no_access_from_their_next_message_on(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    await cast.tap(cast.therapist, "Show")
    told = lines(cast, supervisor)
    await let_leave(cast)
    assert cast.therapist.find("Closed.").labels == []
    assert "strongly" not in "".join(cast.seen(cast.therapist))
    for command in ("/session", "/clients", "/client K7", "/today", "/invite"):
        await cast.say(cast.therapist, command)
        assert "K7" not in cast.therapist.last.text
    await cast.pass_time(minutes=11)
    assert lines(cast, supervisor) == told + 1
    assert menu(cast, cast.therapist) == ["help"]


async def test_what_waits_goes_to_the_supervisor_again_and_again_until_somebody_stands_in(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await let_leave(cast)
    before = len(told_at(cast, supervisor))
    await cast.tap(supervisor, "Show")
    assert "Dr. Kim is no longer connected here, so nobody is there to see it." in supervisor.last.text
    await cast.pass_time(days=1)
    await cast.pass_time(days=1)
    assert len(told_at(cast, supervisor)) == before + 2
    await name_stand_in(cast, supervisor)
    await cast.pass_time(hours=1)
    assert "strongly" in await everything_new(cast, lee)
    await cast.tap(lee, "Seen")
    assert [row["unseen_since"] for row in await cast.rows(alerts)] == [None]


async def test_clients_of_who_left_are_told_and_asked_nothing(cast: Stage) -> None:
    await cast.session()
    await let_leave(cast)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]
    assert cast.client.last.text == LINE
    await cast.tap(cast.client, "Show")
    assert "Dr. Kim is no longer connected here, and nobody stands in at the moment." in cast.client.last.text
    assert "Ms. Lind" in cast.client.last.text
    await cast.say(cast.client, "/talk")
    assert "nobody stands in at the moment" in cast.client.last.text


async def test_with_a_stand_in_clients_go_on_and_are_told_when_that_ends(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await cast.session()
    told = lines(cast, cast.client)
    await let_leave(cast)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["prompted"]
    assert lines(cast, cast.client) == told
    kim = lines(cast, cast.therapist)
    await end_stand_in(cast, supervisor)
    assert lines(cast, cast.therapist) == kim  # it is theirs no longer
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]
    assert lines(cast, cast.client) == told + 1


async def test_who_stood_in_and_leaves_gives_back(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await name_stand_in(cast, supervisor)
    told = lines(cast, cast.therapist)
    await let_leave(cast, "Dr. Lee, therapist")
    assert lines(cast, cast.therapist) == told + 2
    await cast.say(lee, "/session")
    assert "No client is connected" in lee.last.text


async def test_a_client_cannot_join_who_has_left(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await let_leave(cast)
    await cast.tap(cast.client, "I have changed my mind")
    assert "nobody would read your answers" in cast.client.last.text
    assert "Yes, I would like to" not in cast.client.last.labels


async def test_a_link_of_who_has_left_is_worth_nothing(cast: Stage) -> None:
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "N2")
    link, _ = link_and_code(cast.therapist)
    await let_leave(cast)
    newcomer = cast.sandbox.add_person("Newcomer")
    newcomer.open_link(link)
    await cast.settle()
    assert newcomer.last.text.startswith("This link does not work")


async def test_a_supervisor_leaves_and_hears_no_more(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await let_leave(cast, "Sam, supervisor")
    await cast.tap(supervisor, "Show")
    assert "no longer connected to North Clinic as a supervisor" in supervisor.last.text
    told = lines(cast, supervisor)
    await unseen(cast)
    await cast.pass_time(days=1)
    await cast.pass_time(days=1)
    assert lines(cast, supervisor) == told
    await cast.say(supervisor, "/waiting")
    assert "This is for supervisors" in supervisor.last.text


async def test_managers_come_and_go_and_the_last_one_who_can_be_reached_stays(cast: Stage) -> None:
    await let_leave_question(cast, "Maya, manager")
    assert "Nobody else who can be reached manages North Clinic." in cast.manager.last.text
    assert "Let them leave now" not in cast.manager.last.labels
    await cast.tap(cast.manager, "Invite someone")
    await cast.tap(cast.manager, "Another manager")
    link, code = link_and_code(cast.manager)
    noor = cast.sandbox.add_person("Noor")
    noor.open_link(link)
    await cast.settle()
    await cast.say(noor, code)
    await cast.say_name(noor, "Noor")
    await cast.tap(noor, "Yes, that is right")
    noor.block()
    await let_leave_question(cast, "Maya, manager")
    assert "Nobody else who can be reached" in cast.manager.last.text
    noor.unblock()
    await let_leave_question(cast, "Noor, manager")
    question = cast.manager.last
    await let_leave(cast, "Maya, manager")
    await cast.say(cast.manager, "/people")
    assert cast.manager.last.text == "This is for programme managers."
    cast.manager.tap(question.message_id, "Let them leave now")  # from a button of before
    await cast.settle()
    await cast.say(noor, "/people")
    assert "Managers: Noor" in noor.last.text


async def let_leave_question(cast: Stage, whom: str) -> None:
    await cast.say(cast.manager, "/people")
    for label in ("Somebody leaves", whom):
        await cast.tap(cast.manager, label)


async def test_two_people_of_one_name_can_be_told_apart(cast: Stage) -> None:
    await cast.pass_time(days=1)
    other = await colleague(cast, "dr. kim")
    supervisor = await cast.add_supervisor()
    await cast.say(cast.manager, "/people")
    kim, lower = "Dr. Kim (here since 2 March 2026)", "dr. kim (here since 3 March 2026)"
    assert f"Therapists: {kim}, {lower}" in cast.manager.last.text
    await cast.say(supervisor, "/waiting")
    await cast.tap(supervisor, "Name a stand-in")
    assert supervisor.last.labels == [kim, lower]
    await cast.tap(supervisor, kim)
    assert supervisor.last.labels == [lower, "Back"]
    await colleague(cast, "Dr. Kim")
    await cast.say(cast.manager, "/people")
    assert "Dr. Kim (here since 3 March 2026, number 2)" in cast.manager.last.text
    await let_leave(cast, f"{kim}, therapist")
    assert "Dr. Kim (here since 2 March 2026) is not connected" in cast.manager.last.text
    assert other.last.text != LINE


async def test_a_client_tells_two_therapists_of_one_name_apart(cast: Stage) -> None:
    await cast.pass_time(days=1)
    other = await colleague(cast, "Dr. Kim")
    await cast.invite_client(other, cast.client, "M3")
    for command in ("/stop", "/talk"):
        await cast.say(cast.client, command)
        assert cast.client.last.labels == [f"Dr. Kim (here since {day} March 2026)" for day in (2, 3)]


async def test_a_therapist_who_comes_back_reads_what_waits_and_clients_are_told(cast: Stage) -> None:
    await cast.add_supervisor()
    await unseen(cast)
    await let_leave(cast)
    client = lines(cast, cast.client)
    await cast.join(cast.therapist, Role.THERAPIST)
    assert "strongly" in await everything_new(cast, cast.therapist)
    assert lines(cast, cast.client) == client + 1
    assert "Dr. Kim is connected here again" in await everything_new(cast, cast.client)
    await cast.say(cast.client, "/talk")
    assert "On which day did you meet Dr. Kim?" in cast.client.last.text
