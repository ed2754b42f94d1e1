"""The main job on a channel without buttons, on which nothing can be changed and nothing is deleted for certain."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.ground.languages import languages
from handlers.ground.turn import Site, Turn
from handlers.ground.words import words_of
from handlers.joining.consent import consent_text
from storage import invitations, pairs, people, programmes
from storage.database import Tx
from storage.people import Role
from storage.tables import alerts, check_ins, responses
from tests.plain_channel import PlainStage, plain_stage
from tests.pseudo import not_in_pseudo
from tests.stage import ZONE, Stage

pytestmark = not_in_pseudo("what comes through its channel is not read back in English")

THERAPIST, CLIENT = 11, 12


def invite(tx: Tx) -> tuple[str, str]:
    programme = programmes.add_programme(
        tx, "North Clinic", language="en", zone=ZONE, signpost="In danger now? Call 112.",
        contact="Ms. Lind, 030 1234", comment_readers="only your therapist reads it",
    )  # fmt: skip
    _, token, code = invitations.add_invitation(
        tx, programme.id, Role.THERAPIST, pair_id=None, invited_by=None, lasts=timedelta(hours=72)
    )
    return token, code


def link_and_code(stage: PlainStage, chat_id: int) -> tuple[str, str]:
    """What an invitation in this chat says."""
    texts = [each.text for each in stage.channel.chats[chat_id]]
    token = next(text.split("?start=")[1].split()[0] for text in reversed(texts) if "?start=" in text)
    spoken = next(text for text in reversed(texts) if "link is" in text)
    return token, "".join(each for each in spoken.split("link is")[1].split("\n")[0] if each.isdigit())


async def type_all(stage: PlainStage, chat_id: int, *texts: str) -> None:
    for text in texts:
        await stage.say(chat_id, text)


def number_of(stage: PlainStage, chat_id: int, label: str) -> str:
    """The number of the line that says this, in the newest message of the chat."""
    lines = [line.partition(": ") for line in stage.last(chat_id).text.split("\n")]
    return next(number for number, _, said in lines if number.isdigit() and said.startswith(label))


async def choose(stage: PlainStage, chat_id: int, *labels: str) -> None:
    """Type numbers, and nothing else."""
    for label in labels:
        await stage.say(chat_id, number_of(stage, chat_id, label))


async def joined(stage: PlainStage) -> None:
    """By links and codes, down to a client who takes part."""
    token, code = await stage.db.write(invite)
    await type_all(stage, THERAPIST, f"/start {token}", code, "Dr. Kim")
    await choose(stage, THERAPIST, "Yes, that is right", "Yes, that is right")
    await type_all(stage, THERAPIST, "/invite", "K7")
    token, code = link_and_code(stage, THERAPIST)
    await type_all(stage, CLIENT, f"/start {token}", code)
    await choose(stage, CLIENT, "Read on")
    assert "may remain visible" in stage.last(CLIENT).text
    await choose(stage, CLIENT, "Yes, I would like to", "Yes, that is right", "Between 21:00", "Yes, Dr. Kim")


async def test_the_main_job_by_numbers_alone(tmp_path: Path) -> None:
    async with plain_stage(tmp_path) as stage:
        await joined(stage)
        await stage.say(THERAPIST, "/session")
        await choose(stage, THERAPIST, "Video", "Just now")
        await stage.pass_time(minutes=31)
        await choose(stage, CLIENT, "Begin", "Not at all", "A little", "Partly", "Strongly", "Send")
        await choose(stage, CLIENT, "Nothing to add", "I will bring it up")
        assert stage.last(CLIENT).text.startswith("Done. Thank you.")
        assert "Something new for you.\n\n1: Show." in [each.text for each in stage.channel.chats[THERAPIST]]
        assert stage.last(THERAPIST).text.startswith("Noted: video session")  # what was there lost its *Undo*
        await stage.say(THERAPIST, "1")
        assert stage.last(THERAPIST).text.startswith("My last message asks nothing.")
        await choose(stage, THERAPIST, "Show")
        assert "K7" in stage.last(THERAPIST).text
        await choose(stage, THERAPIST, "Seen", "What was done", "We talked about it")
        read = stage.db.read
        assert [row.state for row in await read(lambda tx: list(tx.conn.execute(check_ins.select())))] == ["sent"]
        assert [row.unseen_since for row in await read(lambda tx: list(tx.conn.execute(alerts.select())))] == [None]
        assert [row.choice for row in await read(lambda tx: list(tx.conn.execute(responses.select())))] == ["talked"]
        await stage.pass_time(hours=1)
        assert not any(
            "K7" in each.text and "range" in each.text for each in stage.channel.chats[THERAPIST] if not each.asked_away
        )
        asks = [each for each in stage.channel.chats[CLIENT] if not each.asked_away and "Not at all" in each.text]
        assert asks == []


async def test_what_was_put_away_in_a_new_message_is_answered_there(tmp_path: Path) -> None:
    """A check-in that was left half done is said anew at the end of the chat, and gone on with by its number."""
    async with plain_stage(tmp_path) as stage:
        await joined(stage)
        await stage.say(THERAPIST, "/session")
        await choose(stage, THERAPIST, "Video", "Just now")
        await stage.pass_time(minutes=31)
        await choose(stage, CLIENT, "Begin", "Mostly")
        await stage.pass_time(minutes=31)
        assert "Mostly" not in stage.last(CLIENT).text
        await choose(stage, CLIENT, "Go on", "Mostly", "Mostly", "No", "Send")
        rows = await stage.db.read(lambda tx: list(tx.conn.execute(check_ins.select())))
        assert [row.state for row in rows] == ["sent"]


@pytest.mark.parametrize("language", languages())
async def test_a_consent_says_that_what_is_deleted_may_remain_where_that_is_so(cast: Stage, language: str) -> None:
    await cast.say(cast.client, f"/language {language}")

    def text(tx: Tx, *, deletes: bool) -> str:
        person = people.find_by_chat(tx, cast.client.id)
        assert person is not None
        (pair,) = pairs.list_pairs_of_client(tx, person.id)
        return consent_text(Turn(tx, Site("bot", deletes=deletes), person), pair)

    may_remain = words_of(language)("consent-may-remain")
    assert may_remain in await cast.app.db.read(lambda tx: text(tx, deletes=False))
    assert may_remain not in await cast.app.db.read(lambda tx: text(tx, deletes=True))
