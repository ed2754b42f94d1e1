"""Check-ins from paper come in without a word, are what the first one here is compared with, and are the client's."""

import json
from datetime import timedelta
from pathlib import Path

from bot.import_history import take_history
from bot.importing import Imported, Usual, Wishes
from bot.written import Written
from storage.tables import alert_reasons, answers, check_ins, outgoing, sessions
from tests.journeys.looking import lines
from tests.journeys.test_own_data import documents, forget
from tests.stage import MONDAY, Stage

ON_PAPER = 6


async def bring(stage: Stage, folder: Path, *, count: int = ON_PAPER) -> Imported:
    """So many from paper, a week apart, the last of them three weeks ago; the client has agreed today."""
    days = [MONDAY - timedelta(weeks=2 + week) for week in range(count, 0, -1)]
    rows = [f"K7,{day:%Y-%m-%d} 16:00,in person,4,5,{4 + n % 2},2026-03-02" for n, day in enumerate(days)]
    file = folder / "paper.csv"
    file.write_text("\n".join(["client,ended,modality,goals,tasks,bond,agreed", *rows]), encoding="utf-8")
    usual = Usual(zone="Europe/Berlin")
    return await take_history(stage.app.db, stage.app.site, file, Written(), usual, Wishes())


async def test_they_come_in_without_a_word_and_are_what_the_first_one_here_is_compared_with(
    cast: Stage, tmp_path: Path
) -> None:
    waiting = [row for row in await cast.rows(outgoing) if row["state"] == "waiting"]
    seen = [len(person.messages) for person in (cast.manager, cast.therapist, cast.client)]
    assert (await bring(cast, tmp_path)).new == ON_PAPER
    await cast.pass_time(hours=5)
    assert [row for row in await cast.rows(outgoing) if row["state"] == "waiting"] == waiting
    assert [len(person.messages) for person in (cast.manager, cast.therapist, cast.client)] == seen

    before = lines(cast, cast.therapist)
    await cast.session()
    await cast.answer("Partly", "Partly", "Partly", "No")
    assert lines(cast, cast.therapist) == before + 1
    (reason,) = await cast.rows(alert_reasons)
    assert reason["kind"] == "dip"
    await cast.tap(cast.therapist, "Show")
    assert f"({ON_PAPER} earlier)" in cast.therapist.last.text
    await cast.say(cast.therapist, "/client K7")
    assert f"1 sent, {ON_PAPER} from before, not answered here" in cast.therapist.last.text
    await cast.say(cast.therapist, "/today")
    assert "the check-in came back" in cast.therapist.last.text


async def test_without_them_the_same_first_one_says_nothing(cast: Stage) -> None:
    before = lines(cast, cast.therapist)
    await cast.session()
    await cast.answer("Partly", "Partly", "Partly", "No")
    assert lines(cast, cast.therapist) == before


async def test_however_low_they_are_nobody_is_told(cast: Stage, tmp_path: Path) -> None:
    file, before = tmp_path / "low.csv", lines(cast, cast.therapist)
    file.write_text(
        "client,ended,goals,tasks,bond,agreed\n"
        + "".join(f"K7,2026-01-{day:02} 16:00,{value},{value},{value},2026-03-02\n"
                  for day, value in ((5, 5), (12, 5), (19, 5), (26, 1))),
        encoding="utf-8",
    )  # fmt: skip
    done = await take_history(cast.app.db, cast.app.site, file, Written(), Usual(zone="Europe/Berlin"), Wishes())
    assert done.new == 4
    await cast.pass_time(days=2)
    assert lines(cast, cast.therapist) == before
    assert await cast.rows(alert_reasons) == []


async def test_the_client_reads_them_has_them_and_has_them_erased(cast: Stage, tmp_path: Path) -> None:
    await bring(cast, tmp_path, count=2)
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    text = cast.client.last.text
    assert text.count("You answered before, not here. It was taken in because you agreed to that on") == 2
    assert "2 March 2026" in text
    assert "Mostly" in text
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Send it as a file")
    (document,) = documents(cast.client)
    (pair,) = json.loads(document.media.data)["with"]
    found = [session["check_in"] for session in pair["sessions"]]
    assert [(each["state"], each["agreed_on"], len(each["answers"])) for each in found] == [
        ("earlier", "2026-03-02", 3)
    ] * 2
    await forget(cast)
    assert [await cast.rows(table) for table in (sessions, check_ins, answers)] == [[], [], []]
