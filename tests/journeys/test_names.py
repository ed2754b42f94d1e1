"""Names that people type: read back before anybody else sees them, and to be changed later."""

from storage.people import Role
from storage.tables import pairs, roles, screens
from tests.stage import Stage


async def test_a_therapists_name_is_read_back_before_anybody_sees_it(cast: Stage) -> None:
    new = cast.sandbox.add_person("New")
    await cast.join(new, Role.THERAPIST)
    await cast.say(new, "I want  to die")
    assert new.last.text == "Your clients and colleagues will see: I want to die. Is that right?"
    assert [row["name"] for row in await cast.rows(roles) if row["role"] == "therapist"][1:] == [None]
    assert "want to die" not in str(await cast.rows(screens))
    await cast.tap(new, "No, another one")
    await cast.say(new, "12")
    assert "Please type it" in new.last.text
    assert "Nobody watches this chat. In danger now? Call 112." in new.last.text
    await cast.say_name(new, "Dr. New")
    await cast.tap(new, "Yes, that is right")
    await cast.say(cast.manager, "/people")
    assert "Dr. New" in cast.manager.last.text
    assert "die" not in cast.manager.last.text


async def test_what_a_client_calls_the_therapist_can_be_changed_later(cast: Stage) -> None:
    await cast.say(cast.client, "/help")
    assert "what Dr. Kim is called here: /privacy" in cast.client.last.text
    await cast.say(cast.client, "/privacy")
    await cast.tap(cast.client, "Call Dr. Kim something else")
    assert "At present I say Dr. Kim" in cast.client.last.text
    await cast.tap(cast.client, "I say something else")
    await cast.say(cast.client, "Jo")
    assert "Did Jo treat you as someone who matters?" in cast.client.last.text
    await cast.tap(cast.client, "Yes, that is right")
    assert cast.client.last.text == "From now on I say Jo."
    await cast.session()
    await cast.answer("Mostly", "Mostly", send=False)
    assert "Did Jo treat you" in cast.client.last.text
    await cast.say(cast.client, "/privacy")
    await cast.tap(cast.client, "Call Jo something else")
    await cast.tap(cast.client, "Yes, Dr. Kim")
    assert cast.client.last.text == "From now on I say Dr. Kim."
    assert b"Jo" not in b"".join(bytes(row["therapist_called"]) for row in await cast.rows(pairs))
