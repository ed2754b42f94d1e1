"""Notices: the neutral line, what a tap shows, and what stays in the chat afterwards."""

from storage.people import Role
from tests.stage import Stage

LINE = "Something new for you."


async def test_a_notice_once_opened_closes_again_and_no_longer_claims_to_be_new(cast: Stage) -> None:
    assert (cast.therapist.last.text, cast.therapist.last.labels) == (LINE, ["Show"])
    await cast.tap(cast.therapist, "Show")
    assert "K7 has joined" in cast.therapist.last.text
    await cast.pass_time(minutes=11)
    assert (cast.therapist.last.text, cast.therapist.last.labels) == ("You have opened this.", ["Show"])
    await cast.tap(cast.therapist, "Show")
    assert "K7 has joined" in cast.therapist.last.text


async def test_a_client_who_has_joined_can_be_reported_on_from_there(cast: Stage) -> None:
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Report a session")
    assert cast.therapist.last.text == "How did you meet K7?"


async def test_a_therapist_without_clients_is_offered_to_invite_alone(stage: Stage) -> None:
    await stage.set_up()
    newcomer = stage.sandbox.add_person("Newcomer")
    await stage.join(newcomer, Role.THERAPIST)
    await stage.say_name(newcomer, "Dr. New")
    await stage.tap(newcomer, "Yes, that is right")
    assert newcomer.last.labels == ["Invite someone"]
