"""A therapist plans whom they meet every week: from then on those sessions report themselves."""

from storage.tables import check_ins, plan_changes, plans, sessions
from tests.stage import Stage


async def planned(cast: Stage, typed: str = "10:15") -> None:
    """A plan with K7 on Mondays; it is Monday, ten o'clock where they are."""
    await cast.say(cast.therapist, "/plan")
    await cast.tap(cast.therapist, "Add one")
    await cast.tap(cast.therapist, "Monday")
    await cast.say(cast.therapist, typed)


async def test_a_planned_session_reports_itself_and_the_client_is_asked(cast: Stage) -> None:
    await cast.say(cast.therapist, "/plan")
    assert "You have no plan yet" in cast.therapist.last.text
    await planned(cast)
    assert cast.therapist.last.text.startswith("K7: Monday 10:15, 50 minutes, Video, every week.")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Every week")
    assert cast.therapist.last.text.startswith("K7: Monday 10:15, 50 minutes, Phone, every 2 weeks.")
    await cast.tap(cast.therapist, "Save")
    assert "Next:\n· Monday 2 March, 10:15\n· Monday 16 March, 10:15" in cast.therapist.last.text
    assert len(await cast.rows(plans)) == 1
    await cast.pass_time(hours=1, minutes=10)
    (session,) = await cast.rows(sessions)
    assert (session["source"], session["modality"]) == ("plan", "phone")
    await cast.pass_time(minutes=30)
    assert "Monday" in cast.client.last.text
    await cast.answer("Fully", "Fully", "Fully", "No")
    await cast.pass_time(days=7)
    assert len(await cast.rows(sessions)) == 1


async def test_one_is_skipped_another_moved_and_the_plan_ended(cast: Stage) -> None:
    await planned(cast, "half past two")
    await cast.tap(cast.therapist, "14:30")
    await cast.tap(cast.therapist, "Save")
    await cast.tap(cast.therapist, "Skip 2 March")
    assert "2 March takes place after all" in cast.therapist.last.labels
    await cast.tap(cast.therapist, "Move 9 March")
    await cast.say(cast.therapist, "whenever")
    assert "I could not read that as a time" in cast.therapist.last.text
    await cast.say(cast.therapist, "Wednesday 09:00")
    assert "· Wednesday 4 March, 09:00 (moved)" in cast.therapist.last.text
    await cast.pass_time(days=1)
    assert await cast.rows(sessions) == []
    await cast.pass_time(days=1)
    assert len(await cast.rows(sessions)) == 1
    assert len(await cast.rows(plan_changes)) == 2
    await cast.tap(cast.therapist, "End this plan")
    assert cast.therapist.last.text.startswith("No longer planned: K7, Monday 14:30.")
    await cast.pass_time(days=20)
    assert len(await cast.rows(sessions)) == 1


async def test_saved_once_more_with_another_length_it_is_the_new_one(cast: Stage) -> None:
    for _ in range(2):
        await planned(cast)
        await cast.tap(cast.therapist, "Save")
    assert len(await cast.rows(plans)) == 1
    await planned(cast)
    await cast.tap(cast.therapist, "50 minutes")
    await cast.tap(cast.therapist, "Save")
    assert "K7: Monday 10:15, 60 minutes, Video, every week" in cast.therapist.last.text
    await cast.say(cast.therapist, "/plan")
    assert "50 minutes" not in cast.therapist.last.text
    await cast.pass_time(hours=2)
    (session,) = await cast.rows(sessions)
    assert (session["ended_at"] - session["started_at"]).total_seconds() == 3600


async def test_with_a_code_it_goes_straight_to_that_client(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second")
    await cast.invite_client(cast.therapist, second, "B2")
    await cast.say(cast.therapist, "/plan k7")
    assert cast.therapist.last.text.startswith("On which day do you meet K7")
    await cast.tap(cast.therapist, "Monday")
    await cast.say(cast.therapist, "10:15")
    await cast.tap(cast.therapist, "Save")
    await cast.say(cast.therapist, "/plan K7")
    assert "Skip 2 March" in cast.therapist.last.labels
    await cast.say(cast.therapist, "/plan C3")
    lines = "Your plan\nK7: Monday 10:15, 50 minutes, Video, every week"
    assert cast.therapist.last.text == f"None of your clients has this code.\n\n{lines}"
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "C3")
    await cast.say(cast.therapist, "/plan C3")
    assert cast.therapist.last.text.startswith("That is not possible with C3 now. /client C3 shows how things stand.")
    await cast.say(cast.therapist, "/plan")
    assert cast.therapist.last.text == lines
    await cast.say(cast.therapist, "/plan B2")
    await cast.tap(cast.therapist, "Tuesday")
    await cast.say(cast.therapist, "11:15")
    await cast.tap(cast.therapist, "Save")
    await cast.say(cast.therapist, "/plan")
    assert "\n\n/plan and a code, for example /plan B2, goes straight there." in cast.therapist.last.text


async def test_what_was_planned_and_is_told_again_is_one_session(cast: Stage) -> None:
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await cast.pass_time(hours=1, minutes=10)
    await cast.session()  # it ended just now, says the therapist
    (session,) = await cast.rows(sessions)
    assert session["source"] == "chat"
    assert len(await cast.rows(check_ins)) == 1


async def test_nobody_plans_with_a_client_who_is_not_theirs(cast: Stage) -> None:
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await cast.say(cast.client, "/plan")
    assert "No client is connected to you yet" in cast.client.last.text


async def test_what_is_planned_for_now_is_reported_by_one_tap(cast: Stage) -> None:
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await cast.pass_time(minutes=30)
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "K7 at 10:15, Video: it is over")
    assert cast.therapist.last.text.startswith("Noted: video session with K7, Monday, ended 10:")
    await cast.say(cast.therapist, "/session")
    assert not any("it is over" in label for label in cast.therapist.last.labels)
    await cast.pass_time(hours=2)
    assert len(await cast.rows(sessions)) == 1
