"""The journey on the real clock, with the real ticker: a check-in, its reminder, an answer, an alert, seen."""

import asyncio
import random
from pathlib import Path

from bot.app import App, utc_now
from bot.config import Config
from bot.sandbox import Person, Sandbox
from storage import pairs, people, programmes
from storage.database import Tx
from storage.encryption import new_key_text, parse_keys
from storage.people import Role
from storage.status import get_status
from tests.crash.players import Client, Plan, Therapist
from tests.engines import url_at
from tests.stage import TOKEN

SECOND = 1 / 60  # of a minute, in which delays are configured
PLAN = Plan({"goals": 4, "tasks": 4, "bond": None, "tension": 3, "came_up": None})


def config(folder: Path, sandbox: Sandbox) -> Config:
    return Config.model_validate(
        {
            "telegram": {"token": TOKEN, "api_url": sandbox.base_url},
            "database": {"url": url_at(folder / "test.db")},
            "quiet_hours": {"clients": "none", "therapists": "none"},
            "timing": {"check_in_after": SECOND, "remind_after": SECOND, "look_every_seconds": 0.2},
        }
    )


def connect(tx: Tx, therapist: Person, client: Person) -> None:
    """Both have joined, somewhere in the past."""
    programme = programmes.add_programme(
        tx, "North Clinic", language="en", zone="UTC", signpost="Call 112.", contact="Ms. Lind", comment_readers="them"
    )
    here, there = (people.add_person(tx, each.id, language="en", zone="UTC") for each in (therapist, client))
    people.add_role(tx, here.id, programme.id, Role.THERAPIST)
    people.set_name(tx, here.id, programme.id, Role.THERAPIST, "Dr. Kim")
    pair = pairs.add_pair(tx, programme.id, here.id, "K7")
    pairs.mark_opened(tx, pair.id, there.id)
    pairs.mark_consented(tx, pair.id, "1")
    pairs.set_therapist_called(tx, pair.id, "Dr. Kim")


async def test_seconds_after_a_session_the_loop_runs_by_itself(tmp_path: Path) -> None:
    async with Sandbox(token=TOKEN, now=utc_now) as sandbox, asyncio.timeout(60):
        app = App(config(tmp_path, sandbox), parse_keys(new_key_text(random.Random(1)), "test"), create=True)
        therapist = Therapist(sandbox, sandbox.add_person("Therapist"))
        client = Client(sandbox, sandbox.add_person("Client"), code="K7", plan=PLAN)
        therapist.person.started = client.person.started = True
        await app.start(ticker=True)
        try:
            await app.db.write(lambda tx: connect(tx, therapist.person, client.person))
            while not therapist.reported("K7"):
                await therapist.report("K7")
            await sandbox.wait_for(lambda: client.news, 20)
            prompt = client.news[0]
            await sandbox.wait_for(lambda: client.news[0] is not prompt, 20)
            assert client.news[0].text == prompt.text
            while not client.finished:
                await client.play()
            await sandbox.wait_for(lambda: therapist.unread, 20)
            while therapist.unread is not None:
                await therapist.read()
            assert "Seen" not in therapist.news[0].labels
            assert "clearly, still there" in therapist.news[0].text
            assert (await app.db.read(get_status)).last_update_at is not None
        finally:
            await app.stop()
