"""Everything is erased, in whatever else it happens to come: a picture, a newcomer, another role, a new client."""

from bot.sandbox import Person
from storage import people
from storage.outgoing import find_args
from storage.pairs import Cadence, set_cadence
from storage.tables import pairs, screens
from storage.tables import people as people_table
from tests.journeys.looking import GOOD, WORDS, lines
from tests.journeys.test_alert_chart import a_dip, charts
from tests.journeys.test_new_account import new_account
from tests.journeys.test_planning import planned
from tests.journeys.test_roles_overlap import a_therapist_in_therapy
from tests.stage import Stage, after_four


async def forget(stage: Stage, person: Person) -> None:
    await stage.say(person, "/forget")
    await stage.tap(person, "Erase everything")
    await stage.tap(person, "Yes, erase it for good")


@after_four
async def test_a_chart_in_the_therapists_chat_goes(cast: Stage) -> None:
    await a_dip(cast)
    await cast.tap(cast.therapist, "Chart")
    assert len(charts(cast)) == 1
    await forget(cast, cast.client)
    assert charts(cast) == []


async def test_a_history_in_the_therapists_chat_goes_at_once(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await cast.say(cast.therapist, "/client K7")
    assert cast.therapist.find("One session reported")
    await forget(cast, cast.client)
    assert not any("One session reported" in message.text for message in cast.therapist.messages)


async def test_when_they_meet_goes_from_the_therapists_chat_and_so_does_what_was_being_typed(cast: Stage) -> None:
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await cast.tap(cast.therapist, "Move 2 March")
    await forget(cast, cast.client)
    assert not any("Monday 10:15" in message.text for message in cast.therapist.messages)
    assert not any("plan" in (row["args"] or {}) for row in await cast.rows(screens))
    assert [row["awaiting"] for row in await cast.rows(people_table)] == [None] * 3


async def test_a_new_account_that_was_asked_cannot_bring_the_pair_back(cast: Stage) -> None:
    phone = await new_account(cast)
    await forget(cast, cast.client)
    await cast.tap(phone, "Yes, go on here")
    (pair,) = await cast.rows(pairs)
    assert (pair["state"], pair["newcomer_id"]) == ("left", None)


async def test_the_therapist_is_told_of_whoever_joins_under_the_code_anew(cast: Stage) -> None:
    await forget(cast, cast.client)
    told = lines(cast, cast.therapist)
    await cast.invite_client(cast.therapist, cast.sandbox.add_person("Another"), "K7")
    assert lines(cast, cast.therapist) == told + 1


async def test_whoever_has_the_code_next_is_another_pair_and_has_nothing_of_the_one_before(cast: Stage) -> None:
    """Records for research go by the pair: two people under one number would be one there, and the first not gone."""
    (before,) = await cast.rows(pairs)
    await cast.app.db.write(lambda tx: set_cadence(tx, before["id"], Cadence.WEEKLY))
    await forget(cast, cast.client)
    await cast.tap(cast.therapist, "Show")
    assert "The code is free to be used again." in cast.therapist.last.text
    other = cast.sandbox.add_person("Another")
    await cast.invite_client(cast.therapist, other, "K7")
    after = {row["id"]: (row["state"], row["cadence"]) for row in await cast.rows(pairs)}
    assert after.pop(before["id"]) == ("left", "weekly")
    assert list(after.values()) == [("active", "each")]
    await cast.say(cast.therapist, "/session k7")
    assert "How did you meet K7?" in cast.therapist.last.text


async def test_the_menu_offers_no_more_than_is_left(cast: Stage) -> None:
    await a_therapist_in_therapy(cast)
    await forget(cast, cast.therapist)
    me = await cast.app.db.read(lambda tx: people.find_by_chat(tx, cast.therapist.id))
    assert me is not None
    args = await cast.app.db.read(lambda tx: find_args(tx, f"commands:{me.id}"))
    assert args is not None
    assert "session" in args["commands"]
    assert not {"talk", "stop", "forget"} & set(args["commands"])


async def test_an_alert_on_its_way_to_a_therapist_in_therapy_still_comes(cast: Stage) -> None:
    await a_therapist_in_therapy(cast)
    await cast.session()
    await cast.pass_time(hours=11)  # the therapist's quiet hours have begun
    await cast.answer(*WORDS)
    told = lines(cast, cast.therapist)
    await forget(cast, cast.therapist)
    assert lines(cast, cast.therapist) == told
    await cast.pass_time(hours=12)
    assert lines(cast, cast.therapist) == told + 1


async def test_what_a_therapist_in_therapy_was_shown_of_their_work_stays_at_hand(cast: Stage) -> None:
    await a_therapist_in_therapy(cast)
    await cast.session()
    await cast.answer(*WORDS)
    await forget(cast, cast.therapist)
    await cast.tap(cast.therapist, "Show")
    assert cast.therapist.find("strongly, still there")
