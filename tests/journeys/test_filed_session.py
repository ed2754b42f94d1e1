"""A session from a file, taken in by another process beside the running bot: the client is asked about it, once."""

from datetime import timedelta
from pathlib import Path

from bot.import_sessions import take_sessions
from bot.importing import Imported, Usual, Wishes
from bot.written import Written
from storage.tables import check_ins, sessions
from tests.stage import Stage
from tests.storage.make import database


async def bring(stage: Stage, file: Path) -> Imported:
    """As the command does, over a connection of its own."""
    db = database(stage.url, stage.clock, seed=7, keys=stage.keys)
    try:
        return await take_sessions(db, stage.app.site, file, Written(), Usual(), Wishes())
    finally:
        await db.close()


async def test_a_session_from_a_file_is_asked_about_once_whoever_else_tells_of_it(cast: Stage, tmp_path: Path) -> None:
    ended = cast.clock() + timedelta(minutes=40)
    file = tmp_path / "sessions.csv"
    file.write_text(f"client,ended,modality,reference\nK7,{ended.isoformat()},phone,A-1\n", encoding="utf-8")
    assert (await bring(cast, file)).ahead == 1
    await cast.pass_time(minutes=60)
    done = await bring(cast, file)
    assert (done.new, done.follow) == (1, 1)
    assert (await bring(cast, file)).known == 1
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.pass_time(minutes=31)
    assert sum("is ready" in message.text for message in cast.client.messages) == 1
    (session,) = await cast.rows(sessions)
    assert (session["source"], session["modality"]) == ("chat", "video")
    assert len(await cast.rows(check_ins)) == 1
    await cast.answer("Mostly", "Fully", "Fully", "No")
    assert (await bring(cast, file)).known == 1
    assert len(await cast.rows(check_ins)) == 1
