"""Whatever a chat can throw gets the answer that docs/what-a-chat-can-throw.md gives, and nothing of it is kept."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table

from bot.sandbox import Person
from storage.tables import metadata
from tests.another_program import content_of
from tests.pseudo import not_in_pseudo
from tests.stage import Stage, link_and_code

PAGE = Path(__file__).parents[2] / "docs/what-a-chat-can-throw.md"
STRAY = "I do not want to live any more"
GROUP: dict[str, Any] = {"id": -1_000_000_000_002, "type": "supergroup", "title": "Somewhere"}
PASSING = ("updates", "outgoing", "status", "screens")
Act = Callable[[Stage, Person], object]


def table() -> dict[str, tuple[str, str, str]]:
    """What the page says: known, while a prompt waits, stranger."""
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|([^|]*)\|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    return {row[0]: (row[1], row[2], row[3].strip()) for row in rows if row[0] != "what comes"}


def raw(**fields: Any) -> Act:
    return lambda stage, person: person.send_raw(fields)


def said(text: str) -> Act:
    return lambda stage, person: person.send_text(text)


def album(stage: Stage, person: Person) -> None:
    for number in range(3):
        photo = {"file_id": f"p{number}", "file_unique_id": f"u{number}", "width": 90, "height": 90}
        person.send_raw({"photo": [photo], "caption": STRAY, "media_group_id": f"album of {person.id}"})


def reply(stage: Stage, person: Person) -> None:
    old = next((m.message_id for m in person.messages if m.from_bot), 1)
    shown = {"message_id": old, "date": 0, "chat": {"id": person.id, "type": "private"}, "text": "old"}
    person.send_raw({"text": STRAY, "reply_to_message": shown})


def edited(stage: Stage, person: Person) -> None:
    mine = next(m for m in person.messages if not m.from_bot and m.text)
    person.edit_text(mine.message_id, STRAY)


def pushed(kind: str, **fields: Any) -> Act:
    """An update of any shape, from this person."""

    def act(stage: Stage, person: Person) -> None:
        sender = {"id": person.id, "is_bot": False, "first_name": person.name}
        stage.sandbox.push_raw({kind: {"from": sender, **fields}})

    return act


def from_a_bot(stage: Stage, person: Person) -> None:
    bot = {"id": person.id, "is_bot": True, "first_name": "Other"}
    chat = {"id": person.id, "type": "private", "first_name": person.name}
    stage.sandbox.push_raw({"message": {"message_id": 1, "date": 0, "chat": chat, "from": bot, "text": STRAY}})


def opened(whose: str) -> Act:
    return lambda stage, person: person.open_link(getattr(stage, f"link_of_{whose}"))


THROWN: dict[str, Act] = {
    "text that nobody asked for": said(STRAY),
    "a very long text": said("x" * 4096),
    "text with a turned direction": said(f"\u202e{STRAY}\u2066"),
    "half of a surrogate pair in a text": raw(text=f"{STRAY} \ud83d"),
    "a reply to an old message": reply,
    "nothing but spaces": raw(text=" \n\t\u00a0 "),
    "nothing that can be seen": raw(text="\u200b\u200d\u2060\ufeff"),
    "a sticker": lambda stage, person: person.send_sticker(),
    "a photo with a caption": lambda stage, person: person.send_photo(STRAY),
    "an album of three photos": album,
    "a voice message": lambda stage, person: person.send_voice(),
    "a location": lambda stage, person: person.send_location(),
    "a contact": lambda stage, person: person.send_contact(),
    "a poll": raw(poll={"id": "1", "question": STRAY, "options": [], "total_voter_count": 0, "is_closed": False,
                        "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
                        "allows_revoting": False, "members_only": False}),
    "a dice": raw(dice={"emoji": "🎲", "value": 3}),
    "a forwarded message": lambda stage, person: person.forward(STRAY),
    "an unknown command": said(f"/mydiary {STRAY}"),
    "a command for another bot": said("/help@other_bot"),
    "a known command": said("/quiet"),
    "a known command with this bot's name": said("/quiet@Sandbox_Bot"),
    "`/start` again": said("/start"),
    "`/start` with rubbish": said("/start rubbish"),
    "`/start` with a link that somebody else used": opened("other"),
    "`/start` with their own link again": opened("client"),
    "a made-up tap": lambda stage, person: person.tap_data(1, "0" * 32 + ".0"),
    "an edited message": edited,
    "a pinned message": raw(pinned_message={"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}),
    "a message from another bot": from_a_bot,
    "a message in a group": pushed("message", message_id=1, date=0, chat=GROUP, text="/start"),
    "a post in a channel": pushed("channel_post", message_id=1, date=0, chat={**GROUP, "type": "channel"}, text=STRAY),
    "an inline query": pushed("inline_query", id="1", query=STRAY, offset=""),
    "a tap on a message sent by way of the bot": pushed("callback_query", id="1", chat_instance="1", data="x",
                                                       inline_message_id="1"),
    "being put into a group or a channel": lambda stage, person: person.add_to_group(),
}  # fmt: skip


async def kept(stage: Stage) -> dict[str, Any]:
    """Every row that should not change."""
    tables = [each for each in metadata.sorted_tables if each.name not in PASSING]
    return {each.name: sorted(await stage.rows(each), key=_key_of(each)) for each in tables}


def _key_of(table: Table) -> Callable[[Mapping[str, Any]], list[Any]]:
    return lambda row: [row[each.name] for each in table.primary_key]


async def two_links(stage: Stage) -> None:
    """A client's used link, and another client's."""
    stage.link_of_client, _ = link_and_code(stage.therapist)  # type: ignore[attr-defined]
    await stage.invite_client(stage.therapist, stage.sandbox.add_person("Other"), "O1")
    stage.link_of_other, _ = link_and_code(stage.therapist)  # type: ignore[attr-defined]
    await stage.say(stage.client, "hello")


async def thrown(stage: Stage, person: Person, act: Act) -> list[str]:
    """What the bot newly wrote to this person in answer."""
    stage.clock.advance(seconds=2)
    before = set(person.chat)
    act(stage, person)
    await stage.settle()
    return [m.text for m in person.messages if m.message_id not in before and m.from_bot]


def assert_as_written(what: str, answers: list[str], cell: str) -> None:
    """The answer begins as the page says, and there is one, or none where silence is meant."""
    quoted = re.match("“([^”]+)”", cell)
    expected = quoted[1] if quoted else {"help": "After a session with", "what it does": "When should nothing"}.get(
        cell.split(",")[0], "I do not know that place" if cell.startswith("it answers") else ""
    )  # fmt: skip
    assert [text[: len(expected)] for text in answers] == ([expected] if expected else []), what


def test_the_page_and_the_test_name_the_same() -> None:
    assert list(table()) == list(THROWN)


async def test_from_somebody_known(cast: Stage) -> None:
    await two_links(cast)
    before = await kept(cast)
    for what, act in THROWN.items():
        assert_as_written(what, await thrown(cast, cast.client, act), table()[what][0])
        assert await kept(cast) == before, what
        assert cast.sandbox.world.groups == set(), what
    assert STRAY.encode() not in content_of(cast.url)


async def test_while_a_prompt_waits(cast: Stage) -> None:
    await two_links(cast)
    before = await kept(cast)
    for what, act in THROWN.items():
        await cast.say(cast.client, "/zone")
        await cast.tap(cast.client, "No, another place")
        cell = table()[what][1]
        assert_as_written(what, await thrown(cast, cast.client, act), cell)
        await cast.say(cast.client, "nowhere at all")
        waited = cast.client.last.text.startswith("I do not know that place")
        assert waited == (not cell.endswith("the prompt ends")), what
        await cast.say(cast.client, "/help")
        assert await kept(cast) == before, what


async def test_from_a_stranger(cast: Stage) -> None:
    await two_links(cast)
    stranger = cast.sandbox.add_person("Stranger")
    await cast.say(stranger, "hello")
    before = await kept(cast)
    for what, act in THROWN.items():
        cell = table()[what][2]
        if cell:
            assert_as_written(what, (await thrown(cast, stranger, act))[:1], cell)
            assert await kept(cast) == before, what
    for secret in ("Kim", "North Clinic", "K7"):
        assert all(secret not in message.text for message in stranger.messages)


@pytest.mark.parametrize("command", ["/help", "/quiet", "/start", "/nonsense"])
async def test_a_command_in_the_middle_of_a_check_in_leaves_it_where_it_is(cast: Stage, command: str) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", send=False)
    await cast.say(cast.client, command)
    assert "3 of 4" in cast.client.find("of 4").text
    for label in ("Fully", "No", "Send"):
        await cast.tap(cast.client, label)
    assert "Done. Thank you." in cast.client.find("Done").text


@not_in_pseudo("isolates are taken off there")
async def test_a_comment_of_nothing_that_can_be_seen_is_none(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", "Fully", "No")
    await cast.tap(cast.client, "Write something")
    for text in (" ", "\u200b\u200b", "\u202e"):
        cast.client.send_raw({"text": text})
        await cast.settle()
        assert cast.client.last.text.startswith("I can take only words")
    lines = [m.text for m in cast.therapist.messages].count("Something new for you.")
    await cast.say(cast.client, "\u202eI felt \u0641\u0627 👩\u200d👧 hurried")
    await cast.tap(cast.client, "Rather not say")
    assert [m.text for m in cast.therapist.messages].count("Something new for you.") == lines + 1
    await cast.tap(cast.therapist, "Show")
    assert "“\u2068I felt \u0641\u0627 👩\u200d👧 hurried\u2069”" in cast.therapist.find("Wrote").text


async def test_a_code_may_be_typed_in_any_script(cast: Stage) -> None:
    other = cast.sandbox.add_person("Other")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "O1")
    link, code = link_and_code(cast.therapist)
    other.open_link(link)
    await cast.settle()
    await cast.say(other, code.translate({ord(str(n)): chr(0x06F0 + n) for n in range(10)}))
    assert "that is the code" in other.last.text


async def test_a_deleted_account_counts_as_unreachable(cast: Stage) -> None:
    cast.client.delete_account()
    await cast.session()
    await cast.tap(cast.therapist, "Show")
    assert "Telegram cannot reach K7" in cast.therapist.find("cannot reach").text
