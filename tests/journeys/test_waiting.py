"""What a supervisor sees: what waits, for whom and how long, and never what it says unless clients agreed to that."""

import pytest

from storage.tables import alerts, pairs
from tests.journeys.leaders import colleague, let_leave, name_stand_in, supervisors_read
from tests.journeys.looking import WORDS
from tests.journeys.test_roles_overlap import invited
from tests.journeys.test_unseen import SECRET, unseen
from tests.stage import Stage


async def test_a_supervisor_sees_for_whom_something_waits_and_since_when(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.text == "Nothing waits to be seen."
    await unseen(cast)
    await cast.pass_time(days=1)
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.text == "One message for Dr. Kim has waited since Monday."
    assert supervisor.last.labels == ["Name a stand-in", "Hand clients on for good", "A client has died"]
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    await cast.say(supervisor, "/help")
    await cast.tap(supervisor, "What waits")
    assert supervisor.last.text == "Nothing waits to be seen."


async def test_what_waits_is_taken_out_of_the_chat_again(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    await cast.say(supervisor, "/waiting")
    await cast.pass_time(minutes=11)
    assert "Dr. Kim" not in "".join(cast.seen(supervisor))


async def test_several_messages_for_one_therapist_are_one_line(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    cast.client, first = cast.sandbox.add_person("Robin"), cast.client
    await cast.invite_client(cast.therapist, cast.client, "M3")
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "M3")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "An hour ago")
    await cast.answer(*WORDS)
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.text == "2 messages for Dr. Kim wait, the first since Monday."
    assert first is not cast.client


async def test_who_is_no_supervisor_learns_nothing_of_what_waits(cast: Stage) -> None:
    await unseen(cast)
    for person in (cast.therapist, cast.client, cast.manager):
        await cast.say(person, "/waiting")
        assert "This is for supervisors" in person.last.text
        can = "You can invite one" if person is cast.manager else "A manager can invite one"
        assert f"{can} with /invite." in person.last.text


async def test_a_supervisor_who_is_the_client_is_told_nothing_of_their_own(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "S9")
    await cast.join_as_client(cast.therapist, supervisor)
    await cast.tap(supervisor, "Yes, Dr. Kim")
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "S9")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "An hour ago")
    cast.client = supervisor
    await cast.answer(*WORDS)
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.text == "Nothing waits to be seen."


async def test_where_clients_agreed_a_supervisor_reads_what_waits_and_it_stays_unseen(stage: Stage) -> None:
    await stage.set_up()
    supervisor = await stage.add_supervisor()
    await supervisors_read(stage)
    await stage.say(stage.client, "/stop")
    await stage.tap(stage.client, "Yes, stop")
    await stage.tap(stage.client, "I have changed my mind")
    assert "A supervisor can read what Dr. Kim is told about you." in stage.client.last.text
    await stage.tap(stage.client, "Yes, I would like to")
    assert [row["consent_version"] for row in await stage.rows(pairs)] == ["1r"]
    await stage.say(stage.client, "/privacy")
    assert "A supervisor can read" in stage.client.last.text
    await unseen(stage)
    await stage.say(supervisor, "/waiting")
    await stage.tap(supervisor, "Read: for Dr. Kim, since Monday")
    shown = supervisor.last.text
    assert "It goes on waiting until Dr. Kim has marked it as seen." in shown
    assert SECRET in shown
    assert supervisor.last.labels == []
    (alert,) = await stage.rows(alerts)
    assert alert["unseen_since"] is not None
    assert alert["shown_at"] is None
    await stage.pass_time(minutes=11)
    assert SECRET not in "".join(stage.seen(supervisor))
    await colleague(stage, "Dr. Lee")
    await stage.say(supervisor, "/waiting")
    await stage.tap(supervisor, "Read: for Dr. Kim, since Monday")
    assert SECRET in "".join(stage.seen(supervisor))
    await stage.say(stage.manager, "/people")
    for label in ("Somebody leaves", "Dr. Kim, therapist", "Hand clients on for good", "Dr. Kim", "Dr. Lee", "All"):
        await stage.tap(stage.manager, label)
    assert SECRET not in "".join(stage.seen(supervisor))


async def test_a_client_who_agreed_before_is_not_read_by_supervisors(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await unseen(cast)
    await supervisors_read(cast)
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.labels == ["Name a stand-in", "Hand clients on for good", "A client has died"]
    await cast.say(cast.client, "/privacy")
    assert "a supervisor, or failing that a manager, can learn that it does, not what it says." in cast.client.last.text


async def test_without_that_the_consent_says_that_supervisors_do_not_read(cast: Stage) -> None:
    robin = cast.sandbox.add_person("Robin")
    await invited(cast, cast.therapist, robin, "M3")
    assert "a supervisor, or failing that a manager, can learn that it does, not what it says." in robin.last.text
    await cast.tap(robin, "Yes, I would like to")
    assert {row["consent_version"] for row in await cast.rows(pairs)} == {"1"}


@pytest.mark.parametrize("stood_in_for", [True, False])
async def test_what_waits_is_named_after_whose_turn_it_is(cast: Stage, stood_in_for: bool) -> None:
    supervisor = await cast.add_supervisor()
    await colleague(cast, "Dr. Lee")
    await unseen(cast)
    if stood_in_for:
        await name_stand_in(cast, supervisor)
    else:
        await let_leave(cast)
    await cast.say(supervisor, "/waiting")
    line = (
        "One message for Dr. Lee has waited" if stood_in_for else "of Dr. Kim, who is no longer connected, has waited"
    )
    assert line in supervisor.last.text
