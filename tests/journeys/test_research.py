"""Research is a question of its own: put apart from joining, and changed at any time."""

from typing import Any

from handlers.who import agreed
from storage import closings, programmes, research
from storage import pairs as pairs_storage
from storage.pairs import Closing
from storage.people import Role
from storage.tables import outgoing, pairs, research_answers
from tests.bot.everything import told
from tests.journeys.looking import GOOD, LINE, lines
from tests.stage import Stage, link_and_code

STUDY = "how trust grows in therapy by video, with the university of Northtown, until 2030."
YES, NO = "Yes, for research as well", "No, not for research"
CHANGED = "What it is about has changed since"


async def study(stage: Stage, said: str | None, *, new_meaning: bool = True) -> None:
    """As by the command line, and a day later."""

    def write(tx: Any) -> None:
        programme = programmes.list_programmes(tx)[0]
        research.set_study(tx, programme.id, said, new_meaning=new_meaning)

    await stage.app.db.write(write)
    await stage.pass_time(days=1)


async def answered(stage: Stage) -> list[tuple[str, bool]]:
    rows = sorted(await stage.rows(research_answers), key=lambda row: row["answered_at"])
    return [(row["version"], row["agreed"]) for row in rows]


async def privacy(stage: Stage) -> str:
    await stage.say(stage.client, "/privacy")
    return stage.client.last.text


async def test_a_programme_without_research_asks_nothing(cast: Stage) -> None:
    await cast.pass_time(days=2)
    assert lines(cast, cast.client) == 0
    assert "Research" not in await privacy(cast)


async def test_it_is_asked_once_a_day_after_joining_and_a_yes_is_changed_where_privacy_is_told(cast: Stage) -> None:
    def begin(tx: Any) -> None:
        research.set_study(tx, programmes.list_programmes(tx)[0].id, STUDY)

    await cast.app.db.write(begin)
    await cast.pass_time(hours=5)
    assert lines(cast, cast.client) == 0  # joining is one thing, and this another
    await cast.pass_time(days=1)
    assert cast.client.last.text == LINE
    assert "you have not said yes, so nothing of yours is given" in await privacy(cast)
    await cast.tap(cast.client, "Show")
    asked = cast.client.find("A question of its own").text
    for said in (
        STUDY,
        "North Clinic does research",
        "It is what comes from now on",
        "Dr. Kim is not told",
        "Ms. Lind",
    ):
        assert said in asked
    before, heard = await told(cast), len(cast.therapist.messages)
    await cast.tap(cast.client, YES)
    assert await answered(cast) == [("1.1", True)]
    assert "you said yes" in await privacy(cast)
    await cast.tap(cast.client, "Research: read and choose")
    assert "So far you have said yes, on 3 March 2026." in cast.client.last.text
    await cast.tap(cast.client, NO)
    assert "Nothing of yours is given to research." in cast.client.last.text
    assert "you said no" in await privacy(cast)
    await cast.pass_time(days=30)
    assert await answered(cast) == [("1.1", True), ("1.1", False)]
    assert lines(cast, cast.client) == 1  # asked once
    assert len(cast.therapist.messages) == heard
    assert await told(cast) == before  # nothing that belongs to the treatment has moved


async def test_a_no_is_asked_nothing_more_and_changes_nothing_else(cast: Stage) -> None:
    await study(cast, STUDY)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, NO)
    await study(cast, "something else altogether.")
    assert lines(cast, cast.client) == 1
    await cast.check_in(*GOOD)
    assert "Done. Thank you." in "".join(cast.seen(cast.client))
    await cast.say(cast.client, "/privacy")
    await cast.tap(cast.client, "Research: read and choose")
    await cast.tap(cast.client, YES)
    assert await answered(cast) == [("1.1", False), ("1.2", True)]


async def test_a_yes_is_to_what_it_said_and_is_asked_for_anew(cast: Stage) -> None:
    await study(cast, STUDY)
    await study(cast, STUDY.replace("Northtown", "Southtown"), new_meaning=False)  # a typo asks nobody
    assert lines(cast, cast.client) == 1
    await cast.tap(cast.client, "Show")
    old = cast.client.find("Southtown")
    await cast.app.db.write(
        lambda tx: research.set_study(tx, programmes.list_programmes(tx)[0].id, "sleep.", new_meaning=True)
    )
    cast.client.tap(old.message_id, YES)
    await cast.settle()
    assert await answered(cast) == []  # what was read was something else
    await cast.tap(cast.client, YES)
    assert await answered(cast) == [("1.2", True)]
    await study(cast, "food.")
    assert CHANGED not in await privacy(cast)
    assert "Until you say yes to that as well, nothing of yours is given" in cast.client.last.text
    await cast.tap(cast.client, "Show")
    assert CHANGED in cast.client.find("food.").text
    assert "and what you sent since 4 March 2026 while you had said yes" in cast.client.find("food.").text
    await cast.tap(cast.client, YES)
    await study(cast, None)
    assert "there is none at the moment" in await privacy(cast)
    assert cast.client.find("Research") is not None
    assert not any(label.startswith("Research") for label in cast.client.last.labels)


async def test_it_waits_for_a_break_to_end_and_for_a_consent_that_is_asked_anew(cast: Stage) -> None:
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of one week")
    await study(cast, STUDY)
    assert lines(cast, cast.client) == 0
    await cast.app.db.write(
        lambda tx: programmes.change_programme(
            tx, programmes.list_programmes(tx)[0].id, {"contact": "Mr. Ode"}, new_meaning=True
        )
    )
    await cast.pass_time(days=8)
    assert lines(cast, cast.client) == 1  # what has changed of the other one comes alone
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, I agree to this")
    await cast.pass_time(days=1)
    await cast.tap(cast.client, "Show")
    assert STUDY in cast.client.last.text


async def test_whose_research_text_is_new_with_this_program_is_asked_too(cast: Stage, monkeypatch: Any) -> None:
    await study(cast, STUDY)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, YES)
    monkeypatch.setattr(agreed, "RESEARCH_VERSION", "2")
    await cast.pass_time(days=1)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, YES)
    assert await answered(cast) == [("1.1", True), ("2.1", True)]


async def test_what_was_said_about_research_is_theirs_to_read_and_goes_with_everything_else(cast: Stage) -> None:
    await study(cast, STUDY)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, YES)
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "For research: yes, since 3 March 2026." in cast.client.last.text
    await cast.say(cast.client, "/forget")
    await cast.tap(cast.client, "Erase everything")
    await cast.tap(cast.client, "Yes, erase it for good")
    assert await answered(cast) == []
    assert [row["research_asked"] for row in await cast.rows(pairs)] == [None]


async def test_a_client_of_two_therapists_is_asked_once_and_a_new_account_keeps_the_answer(cast: Stage) -> None:
    await cast.say(cast.client, "/privacy")
    other = cast.sandbox.add_person("Other")
    await cast.join(other, Role.THERAPIST)
    await cast.say_name(other, "Dr. Ray")
    await cast.tap(other, "Yes, that is right")
    await cast.say(other, "/invite")
    await cast.say(other, "R2")
    await cast.join_as_client(other, cast.client)
    await cast.tap(cast.client, "Yes, Dr. Ray")
    await cast.pass_time(days=1)
    await study(cast, STUDY)
    assert lines(cast, cast.client) == 1
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, YES)
    assert await answered(cast) == [("1.1", True)] * 2
    await cast.pass_time(days=1)
    assert sum(row["key"].startswith("research:") for row in await cast.rows(outgoing)) == 1
    new = cast.sandbox.add_person("New phone")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "K7")
    await cast.tap(cast.therapist, "K7 has a new phone or account")
    link, spoken = link_and_code(cast.therapist)
    new.open_link(link)
    await cast.settle()
    await cast.say(new, spoken)
    await cast.tap(new, "Read on")
    await cast.tap(new, "Yes, go on here")
    await cast.say(new, "/privacy")
    assert "you said yes" in new.last.text


async def test_after_the_work_has_ended_nobody_is_asked_and_a_yes_can_still_be_taken_back(cast: Stage) -> None:
    await study(cast, STUDY)
    await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, YES)

    def close(tx: Any) -> None:
        (pair,) = pairs_storage.list_pairs_of_programme(tx, programmes.list_programmes(tx)[0].id)
        closings.mark_closed(tx, pair, Closing.GOALS)

    await cast.app.db.write(close)
    await study(cast, "something else.")
    assert lines(cast, cast.client) == 1
    await cast.say(cast.client, "/privacy")
    await cast.tap(cast.client, "Research: read and choose")
    await cast.tap(cast.client, NO)
    assert await answered(cast) == [("1.1", True), ("1.2", False)]
