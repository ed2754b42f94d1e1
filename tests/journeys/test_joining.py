"""From a link to a role: what opens it, what does not, and what a stranger learns from it."""

import pytest

from bot.sandbox import Person
from storage.people import Role
from storage.tables import invitations, pairs, people, roles
from tests.another_program import content_of
from tests.pseudo import in_pseudo_too
from tests.stage import Stage, link_and_code, no_person

DEAD = "This link does not work, or does not work any more."


async def invited(stage: Stage, code: str = "M3") -> tuple[Person, str, str]:
    """Somebody who is about to be invited, the link and the spoken code."""
    await stage.say(stage.therapist, "/invite")
    await stage.say(stage.therapist, code)
    return stage.sandbox.add_person("Second client"), *link_and_code(stage.therapist)


async def test_a_therapist_is_not_asked_whom_to_invite(cast: Stage) -> None:
    """There is one answer: the code comes next, also from the button."""
    await cast.say(cast.therapist, "/invite")
    assert "Which code shall this client have?" in cast.therapist.last.text
    await cast.say(cast.therapist, "/help")
    await cast.tap(cast.therapist, "Invite someone")
    assert "Which code shall this client have?" in cast.therapist.last.text
    await cast.say(cast.therapist, "M3")
    assert "The code for M3's link is" in cast.therapist.last.text


async def consent_question(stage: Stage) -> Person:
    """A second client, before the question of consent."""
    client, link, code = await invited(stage)
    client.open_link(link)
    await stage.settle()
    await stage.say(client, code)
    await stage.tap(client, "Read on")
    return client


async def state_of_newest_pair(stage: Stage) -> str:
    return str((await stage.rows(pairs))[-1]["state"])


async def test_the_consent_names_everything_a_client_must_know(cast: Stage) -> None:
    client = await consent_question(cast)
    text = client.last.text
    for needed in ("four short questions", "changes nothing", "Who sees what", "only your therapist reads it",
                   "not end-to-end encrypted", "Nobody watches", "Call 112", "Ms. Lind", "Dr. Kim"):  # fmt: skip
        assert needed in text, needed


async def test_consent_is_declined_and_the_therapist_hears_of_no_client(cast: Stage) -> None:
    told = len(cast.therapist.messages)
    client = await consent_question(cast)
    invited_with = len(cast.therapist.messages)
    await cast.tap(client, "No, thank you")
    assert client.last.text.startswith("That is fine")
    assert len(cast.therapist.messages) == invited_with > told
    await cast.say(cast.therapist, "/session")
    assert "How did you meet K7?" in cast.therapist.last.text  # the one client who joined, and no choice


async def test_declining_can_be_taken_back(cast: Stage) -> None:
    client = await consent_question(cast)
    await cast.tap(client, "No, thank you")
    await cast.tap(client, "I have changed my mind")
    assert "You choose." in client.last.text
    await cast.tap(client, "Yes, I would like to")
    await cast.tap(client, "Yes, that is right")
    await cast.tap(client, "Any time is fine")
    await cast.tap(client, "Yes, Dr. Kim")
    assert "something short will be waiting" in client.last.text
    await cast.tap(cast.therapist, "Show")
    assert "M3 has joined" in cast.therapist.last.text
    assert {row["state"] for row in await cast.rows(pairs)} == {"active"}


@in_pseudo_too
async def test_a_client_names_zone_quiet_hours_and_therapist_in_their_own_words(cast: Stage) -> None:
    client = await consent_question(cast)
    await cast.tap(client, "Yes, I would like to")
    await cast.tap(client, "No, another place")
    await cast.say(client, "Nowhereville")
    assert "do not know that place" in client.last.text
    await cast.say(client, "lisbon")
    await cast.tap(client, "Between 22:00 and 07:00")
    await cast.tap(client, "I say something else")
    await cast.say(client, "x" * 41)
    assert "What do you call them?" in client.last.text
    await cast.say(client, "I want to die")
    assert "Did I want to die treat you" in client.last.text
    assert "Call 112" in client.last.text
    await cast.tap(client, "No, another one")
    assert {row["therapist_called"] for row in (await cast.rows(pairs))[1:]} == {None}
    await cast.say(client, "<b>Jo</b> & Co")
    assert "Did <b>Jo</b> & Co treat you as someone who matters?" in client.last.text
    await cast.tap(client, "Yes, that is right")
    assert "something short will be waiting" in client.last.text
    (own,) = [row for row in await cast.rows(people) if row["zone"] == "Europe/Lisbon"]
    assert (own["quiet_from"], own["quiet_until"]) == ("22:00", "07:00")
    await cast.say(client, "/help")
    assert "After a session with <b>Jo</b> & Co" in client.last.text


async def test_several_cities_of_one_name_are_offered(cast: Stage) -> None:
    client = await consent_question(cast)
    await cast.tap(client, "Yes, I would like to")
    await cast.tap(client, "No, another place")
    await cast.say(client, "boston")
    assert client.last.text == "Which one is it?"
    assert client.last.labels == ["Boston, United States", "Boston, United Kingdom"]
    await cast.say(client, "Los Angelos")
    assert client.last.labels == ["Los Angeles, United States"]
    await cast.tap(client, "Los Angeles")
    assert "It is 01:00 where you are (Los Angeles).\n\nWhen should nothing come" in client.last.text


async def test_whose_place_is_not_known_says_what_time_it_is_there(cast: Stage) -> None:
    client = await consent_question(cast)
    await cast.tap(client, "Yes, I would like to")
    await cast.tap(client, "No, another place")
    await cast.say(client, "14:45")
    assert client.last.text == "Where is the clock like yours all year?"
    (only,) = client.last.labels
    assert only.endswith(" · Kathmandu")
    await cast.tap(client, only)
    assert "It is 14:45 where you are (Kathmandu)." in client.last.text
    await cast.tap(client, "Other hours")
    await cast.say(client, "00:00 to 00:00")
    assert "could not read that as two different times" in client.last.text
    await cast.say(client, "10-7")
    assert client.last.labels == ["Between 10:00 and 19:00", "Between 22:00 and 07:00"]
    await cast.tap(client, "Between 22:00 and 07:00")
    (own,) = [row for row in await cast.rows(people) if row["zone"] == "Asia/Kathmandu"]
    assert (own["quiet_from"], own["quiet_until"]) == ("22:00", "07:00")


async def test_a_wrong_code_can_be_typed_again(cast: Stage) -> None:
    client, link, code = await invited(cast)
    client.open_link(link)
    await cast.settle()
    wrong = f"{(int(code) + 1) % 10**6:06}"
    await cast.say(client, wrong)
    assert "You have 4 more tries" in client.last.text
    await cast.say(client, f"{code[:3]} {code[3:]}")
    assert "You can read on here" in client.last.text


async def test_five_wrong_codes_end_the_link_and_the_inviter_is_told(cast: Stage) -> None:
    client, link, code = await invited(cast)
    client.open_link(link)
    await cast.settle()
    wrong = f"{(int(code) + 1) % 10**6:06}"
    for _ in range(4):
        await cast.say(client, wrong)
    assert "One more try" in client.last.text
    await cast.say(client, wrong)
    assert DEAD in client.last.text
    assert cast.therapist.last.text == "Something new for you."
    await cast.tap(cast.therapist, "Show")
    assert "M3's invitation was typed wrongly too often" in cast.therapist.last.text
    client.open_link(link)
    await cast.settle()
    assert DEAD in client.last.text
    await cast.say(client, code)
    assert await state_of_newest_pair(cast) == "invited"


async def test_a_forwarded_link_tells_a_stranger_nothing_and_keeps_nothing_for_long(cast: Stage) -> None:
    stranger, link, _ = await invited(cast)
    stranger.open_link(link)
    await cast.settle()
    shown = " ".join(message.text for message in stranger.messages if message.from_bot)
    assert "a short code of six digits" in shown
    for secret in ("Kim", "North Clinic", "M3", "therap", "client"):
        assert secret not in shown
    cast.clock.advance(days=8)
    await cast.app.tidy()
    assert await cast.app.db.read(lambda tx: no_person(tx, stranger.id))


async def test_a_question_in_place_of_the_code_costs_no_try(cast: Stage) -> None:
    client, link, code = await invited(cast)
    client.open_link(link)
    await cast.settle()
    for asked in ("Which code?", "I was not told one", "Hello?", "Kim", "?", "Is anybody there"):
        await cast.say(client, asked)
        assert "a short code of six digits" in client.last.text
    await cast.say(client, code)
    assert "You can read on here" in client.last.text


async def test_an_expired_link_is_dead_and_a_new_one_works(cast: Stage) -> None:
    client, link, code = await invited(cast)
    await cast.pass_time(hours=73)
    client.open_link(link)
    await cast.settle()
    assert DEAD in client.last.text
    assert await cast.app.db.read(lambda tx: no_person(tx, client.id))
    _, link, code = await invited(cast)
    client.open_link(link)
    await cast.settle()
    await cast.say(client, code)
    assert "You can read on here" in client.last.text
    assert len(await cast.rows(pairs)) == 2


async def test_a_link_expires_between_opening_and_code(cast: Stage) -> None:
    client, link, code = await invited(cast)
    client.open_link(link)
    await cast.settle()
    await cast.pass_time(hours=73)
    await cast.say(client, code)
    assert DEAD in client.last.text


async def test_a_used_link_is_dead_for_everybody_else(cast: Stage) -> None:
    client, link, code = await invited(cast)
    client.open_link(link)
    await cast.settle()
    await cast.say(client, code)
    thief = cast.sandbox.add_person("Thief")
    for person, answer in ((thief, DEAD), (client, "You can read on here"), (cast.client, DEAD)):
        person.open_link(link)
        await cast.settle()
        assert answer in person.last.text
    await cast.say(thief, code)
    assert "people who were given a link" in thief.last.text


async def test_inviting_again_ends_the_earlier_link(cast: Stage) -> None:
    client, old, _ = await invited(cast)
    _, new, code = await invited(cast)
    client.open_link(old)
    await cast.settle()
    assert DEAD in client.last.text
    client.open_link(new)
    await cast.settle()
    await cast.say(client, code)
    assert "You can read on here" in client.last.text


@pytest.mark.parametrize("bad", ["Anna Schmidt 3", "K" * 12 + "7", "K_7", "-7"])
async def test_what_cannot_be_a_code_is_asked_again(cast: Stage, bad: str) -> None:
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, bad)
    assert "cannot be a code here" in cast.therapist.last.text
    assert bad not in "".join(cast.seen(cast.therapist)), "it may be a name, and stays readable"
    await cast.say(cast.therapist, "k7")
    assert "connected already" in cast.therapist.last.text
    assert len(await cast.rows(pairs)) == 1
    await cast.say(cast.therapist, "K8")
    assert "The code for K8's link" in cast.therapist.last.text


@pytest.mark.parametrize("name", ["Anna", "AS", "Ann3", "M-K", "abc1"])
async def test_a_code_like_a_name_is_questioned_and_another_one_leaves_nothing_of_it(cast: Stage, name: str) -> None:
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, name)
    assert "Could somebody recognise them by this?" in cast.therapist.last.text
    assert cast.therapist.last.labels == ["Use it", "Another code"]
    assert not any(message.text == name for message in cast.therapist.messages)
    assert len(await cast.rows(invitations)) == 3  # those of the cast
    await cast.tap(cast.therapist, "Another code")
    assert "Which code shall this client have?" in cast.therapist.last.text
    assert len(await cast.rows(pairs)) == 1
    await cast.say(cast.therapist, "M3")
    assert "M3's link" in cast.therapist.last.text


async def test_in_place_of_a_code_like_a_name_another_one_can_be_typed_at_once(cast: Stage) -> None:
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "Anna")
    await cast.say(cast.therapist, "M3")
    assert "M3's link" in cast.therapist.last.text
    assert len(await cast.rows(pairs)) == 2


async def test_a_code_like_a_name_can_be_used_all_the_same(cast: Stage) -> None:
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "Blue")
    await cast.tap(cast.therapist, "Use it")
    assert "The code for Blue's link" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Another code")  # on the question before: too late to take it back
    assert len(await cast.rows(pairs)) == 2


@pytest.mark.parametrize("code", ["K9", "AB12", "7", "x-1", "12ab34cd"])
async def test_a_code_of_letters_and_digits_passes_at_once(cast: Stage, code: str) -> None:
    await invited(cast, code)
    assert f"The code for {code}'s link" in cast.therapist.last.text


async def test_a_question_that_is_left_standing_leaves_nothing_behind(cast: Stage) -> None:
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "Anna")
    await invited(cast, "M3")
    assert len(await cast.rows(pairs)) == 2
    await cast.tap(cast.therapist, "Use it")
    assert "no longer does anything" in cast.therapist.last.text


async def test_a_therapist_cannot_join_as_their_own_client(cast: Stage) -> None:
    _, link, code = await invited(cast)
    cast.therapist.open_link(link)
    await cast.settle()
    await cast.say(cast.therapist, code)
    assert DEAD in cast.therapist.last.text
    assert (await cast.rows(pairs))[-1]["client_id"] is None


async def test_a_manager_invites_a_supervisor_who_can_do_nothing_else(cast: Stage) -> None:
    await cast.say(cast.manager, "/invite")
    await cast.tap(cast.manager, "A supervisor")
    link, code = link_and_code(cast.manager)
    supervisor = cast.sandbox.add_person("Supervisor")
    supervisor.open_link(link)
    await cast.settle()
    await cast.say(supervisor, code)
    await cast.say_name(supervisor, "Sam")
    await cast.tap(supervisor, "Yes, that is right")
    assert "Invite a client" not in supervisor.last.text
    assert "that it waits and for whom" in supervisor.last.text
    await cast.say(supervisor, "/invite")
    assert "Inviting is for therapists" in supervisor.last.text
    await cast.say(supervisor, "/session")
    assert "No client is connected" in supervisor.last.text
    assert Role.SUPERVISOR in {row["role"] for row in await cast.rows(roles)}


async def test_the_link_is_a_picture_too_and_neither_link_nor_code_stays_in_the_database(cast: Stage) -> None:
    _, link, code = await invited(cast)
    pictures = [message.photo for message in cast.therapist.messages if message.photo]
    assert pictures
    assert pictures[-1].startswith(b"\x89PNG")
    stored = str(await cast.rows(invitations)).encode() + content_of(cast.url)
    assert link.rsplit("=", 1)[1].encode() not in stored
    assert code.encode() not in content_of(cast.url)
