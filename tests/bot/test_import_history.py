"""Check-ins that were answered elsewhere: taken in once, as their clients agreed; nobody is asked, told or counted."""

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot.admin import opened
from bot.config import load_config
from bot.import_history import take_history, take_history_out
from bot.import_sessions import take_sessions
from bot.importing import Imported, Usual, Wishes
from bot.table_file import TableError
from bot.written import Written
from handlers.sessions import door
from handlers.sessions.door import Told
from scoring.instrument import load_instrument
from scoring.rows.counted import Asked, Counted
from scoring.score import score
from storage import check_ins, fits, pairs, programme_scores
from storage import sessions as stored
from storage.answers import list_answers, list_earlier_answers
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.fits import Kind
from storage.held import Span, held_sessions
from storage.pairs import ProblemArea
from storage.sessions import Modality, Source
from storage.tables import alerts, answers, outgoing, sessions
from storage.tables import check_ins as check_ins_table
from storage.tables import pairs as pairs_table
from storage.tables import session_reports as reports_table
from tests.bot.practice import (
    BERLIN,
    JUST_LOOK,
    SHOWN,
    SITE,
    TAKE,
    Practice,
    db,
    everything,
    practice,
    settle_in,
    written_to,
)
from tests.bot.test_cli import ROOT, Cli, cli, ready
from tests.bot.test_import_sessions import damaged
from tests.engines import on_both_engines
from tests.stage import MONDAY, seeds

__all__ = ["cli", "db", "practice", "ready"]  # fixtures
TABLES = (sessions, reports_table, check_ins_table, answers, outgoing, alerts, pairs_table)
PLAIN = """client,therapist,ended,modality,goals,tasks,bond,agreed,problem_area
K1,,2025-06-03 10:50,in person,4,4,5,2026-02-20,anxiety
K1,,2025-06-10 10:50,in person,4,,4,2026-02-20,anxiety
K7,Dr. Lee,2025-06-11 15:00,,3,3,3,2026-02-21,
"""


async def bring(
    db: Database, folder: Path, content: str | bytes, wishes: Wishes = TAKE, usual: Usual = BERLIN,
    written: Written = SHOWN,
) -> Imported:  # fmt: skip
    return await take_history(db, SITE, written_to(folder, content), written, usual, wishes)


async def bring_out(db: Database, folder: Path, content: str, written: Written = SHOWN) -> Imported:
    return await take_history_out(db, SITE, written_to(folder, content), written, BERLIN, TAKE)


@on_both_engines
async def test_what_was_answered_elsewhere_is_taken_in_once_and_goes_again(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    before = await everything(db, *TABLES)
    looked = await bring(db, tmp_path, PLAIN, JUST_LOOK)
    assert (looked.new, looked.done) == (3, False)
    assert await everything(db, *TABLES) == before
    done = await bring(db, tmp_path, PLAIN)
    assert (done.new, done.follow, done.refused) == (3, 0, [])
    after = await everything(db, *TABLES)
    assert (after["outgoing"], after["alerts"]) == ([], [])

    pair = await db.read(lambda tx: pairs.get_pair(tx, practice.pairs["K1"].id))
    first, second = await db.read(lambda tx: check_ins.list_of_pair(tx, pair.id, CheckInState.EARLIER))
    assert (pair.problem_area, first.agreed_on, first.sent_at) == (ProblemArea.ANXIETY, "2026-02-20", None)
    given = await db.read(lambda tx: list_answers(tx, second.id))
    assert given == {"goals": 4, "tasks": None, "bond": 4}
    expected = score(SITE.instrument, given)
    assert expected is not None
    assert (second.percent, second.due_at) == (expected.percent, datetime(2025, 6, 10, 8, 50, tzinfo=UTC))
    (session,) = await db.read(lambda tx: stored.list_of_pair(tx, practice.pairs["k7 of Lee"].id))
    assert (session.source, session.modality) == (Source.FILE, Modality.VIDEO)

    again = await bring(db, tmp_path, PLAIN)
    assert (again.new, again.known, again.done) == (0, 3, False)
    edited = PLAIN.replace("4,,4,2026-02-20", "2,,4,2026-02-22").replace("10:50,in person,4,4,5", "11:00,video,4,4,5")
    other = await bring(db, tmp_path, edited)
    assert [each.told for each in other.otherwise] == [
        "line 2 says otherwise: ended: so far 2025-06-03 08:50:00+00:00, now 2025-06-03 09:00:00+00:00, "
        "modality: so far in_person, now video",
        "line 3 says otherwise: goals, agreed: so far 2026-02-20, now 2026-02-22",
    ]
    assert await everything(db, *TABLES) == after

    gone = await bring_out(db, tmp_path, PLAIN)
    assert (gone.taken_out, gone.done) == (3, True)
    now = await everything(db, *TABLES)
    assert all(now[table.name] == [] for table in TABLES[:-1])
    assert (await bring_out(db, tmp_path, PLAIN)).taken_out == 0
    assert (await bring(db, tmp_path, edited)).new == 3


@on_both_engines
async def test_the_baseline_counts_it_and_no_figure_does(db: Database, practice: Practice, tmp_path: Path) -> None:
    await bring(db, tmp_path, PLAIN)
    pair = practice.pairs["K1"]

    def read(tx: Tx) -> tuple[Any, ...]:
        session = stored.add_session(tx, pair.id, Modality.VIDEO, tx.now, pair.therapist_id)
        now = check_ins.add_check_in(tx, session.id, pair.id, instrument="own", version=1, step="first", due_at=tx.now)
        kinds = fits.list_kinds(tx)
        begin = datetime(2025, 1, 1, tzinfo=UTC)
        own = load_instrument("own")
        span = Span(begin, begin, tx.now + timedelta(days=1))
        asked = Asked(own.items)
        counted = Counted.of(held_sessions(tx, pair.programme_id, span, own, asked.packs), asked).period.sums
        found = [counted[name].tolist() for name in ("held", "asked", "answered", "compared")]
        scored = programme_scores.count_scored(tx, begin)
        mean = programme_scores.programme_mean(tx, pair.programme_id)
        return list_earlier_answers(tx, now), kinds, found, scored, mean

    earlier, kinds, found, scored, mean = await db.write(read)
    assert [each["goals"] for each in earlier.values()] == [4, 4]
    assert kinds == [(Kind(pair.programme_id, "own", 1, "en"), 3)]
    assert mean[1] == 2
    assert found == [[1], [0], [0], [0]]
    assert scored == (0, 0)


async def test_sessions_that_are_known_get_their_answers_and_a_check_in_here_stands(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    """Whatever told of the session before; but what was asked here, or taken back, is not answered elsewhere."""
    pair, ended = practice.pairs["K1"], MONDAY - timedelta(days=30)
    told = "client,ended,modality\nK1,2026-01-31 10:00,phone\n"
    file = "client,ended,goals,tasks,bond,agreed\nK1,2026-01-31 10:00,4,4,4,2026-02-20\n"
    await take_sessions(db, SITE, written_to(tmp_path, told, "s.csv"), SHOWN, BERLIN, TAKE)
    assert (await bring(db, tmp_path, file)).new == 1
    (session,) = await db.read(lambda tx: stored.list_of_pair(tx, pair.id))
    assert session.modality is Modality.PHONE
    again = await take_sessions(db, SITE, written_to(tmp_path, told, "s.csv"), SHOWN, BERLIN, TAKE)
    assert (again.new, again.known) == (0, 1)
    gone = await bring_out(db, tmp_path, file)
    assert (gone.taken_out, len((await everything(db, sessions))["sessions"])) == (1, 0)

    held = await db.write(lambda tx: door.take(tx, SITE, pair, Told(Source.CHAT, ended, Modality.CHAT)))
    assert held is not None
    assert await db.read(lambda tx: check_ins.find_check_in_of_session(tx, held.id)) is None  # too long ago to ask
    assert (await bring(db, tmp_path, file)).new == 1
    assert (await bring_out(db, tmp_path, file)).taken_out == 1
    assert [each.source for each in await db.read(lambda tx: stored.list_of_pair(tx, pair.id))] == [Source.CHAT]

    await db.write(lambda tx: door.undo(tx, held))
    assert "expected a session that was not taken back here" in (await bring(db, tmp_path, file)).refused[0].told
    await db.write(lambda tx: check_ins.add_check_in(
        tx, held.id, pair.id, instrument="own", version=1, step="first", due_at=ended))  # fmt: skip
    refused = await bring(db, tmp_path, file)
    assert "expected a session with no check-in here: this one has its own" in refused.refused[0].told
    assert not refused.done


HEAP = "a" + "\u0345\u0316" * 50_000
REFUSED = {
    "K1,2025-06-03 10:50,4,4,5,": "agreed: found '', expected the day on which the client agreed",
    "K1,2025-06-03 10:50,4,4,5,yes": "agreed: found 'yes', expected the day on which the client agreed",
    "K1,2025-06-03 10:50,4,4,5,2025-06-03": "agreed: found '2025-06-03', expected a day since this client was invited",
    "K1,2025-06-03 10:50,4,4,5,2026-03-03": "agreed: found '2026-03-03', expected a day since this client was invited",
    "K1,2025-06-03 10:50,4,6,5,2026-02-20": "tasks: expected a whole number from 1 to 5, or nothing",
    "K1,2025-06-03 10:50,4,4.5,5,2026-02-20": "tasks: expected a whole number from 1 to 5, or nothing",
    "K1,2025-06-03 10:50,4,4,well,2026-02-20": "bond: expected a whole number from 1 to 5, or nothing",
    "K1,2025-06-03 10:50,4,,,2026-02-20": "row: expected answers to at least 2 of goals, tasks, bond",
    "K1,2026-03-01 10:50,4,4,5,2026-02-20": "ended: found '2026-03-01 09:50 UTC', expected a session before 2026-02-22",
    f"K1,2025-06-03 10:50,4,4,{HEAP},2026-02-20": "bond: expected 1,000 characters at most",
    f"{HEAP},2025-06-03 10:50,4,4,5,2026-02-20": "client: expected 1,000 characters at most",
    "K8,2025-06-03 10:50,4,4,5,2026-02-20": "client: found 'K8', expected somebody who takes part (now: invited)",
    "K2,2025-06-03 10:50,4,4,5,2026-02-20": "client: found 'K2', expected somebody who agreed to what holds now",
}  # fmt: skip


async def test_every_refused_row_is_told_and_no_answer_is_repeated(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    old = {"consent_version": "0"}
    await db.write(lambda tx: tx.conn.execute(
        update(pairs_table).where(pairs_table.c.id == practice.pairs["K2"].id).values(**old)))  # fmt: skip
    file = "\n".join(["client,ended,goals,tasks,bond,agreed", *REFUSED, ""])
    done = await bring(db, tmp_path, file)
    told = [each.told for each in done.refused]
    assert len(told) == len(REFUSED)
    for line, (begins, said) in enumerate(zip(REFUSED.values(), told, strict=True), start=2):
        assert said.startswith(f"line {line}, {begins}"), said
    assert "well" not in " ".join([*done.lines(TAKE), json.dumps(done.as_json())])
    assert await everything(db, check_ins_table) == {"check_ins": []}


async def test_how_a_client_has_been_is_taken_in_where_they_agreed_to_be_asked(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    file = "client,ended,goals,tasks,bond,how_been,agreed\nK1,2025-06-03 10:50,4,4,5,2,2026-02-20\n"
    refused = await bring(db, tmp_path, file)
    assert [each.told for each in refused.refused] == [
        "line 2, how_been: expected nothing: this client did not agree to be asked that"
    ]
    asked = {"consent_version": "1o"}
    await db.write(lambda tx: tx.conn.execute(update(pairs_table).values(**asked)))
    assert (await bring(db, tmp_path, file)).new == 1
    (found,) = await db.read(lambda tx: check_ins.list_of_pair(tx, practice.pairs["K1"].id, CheckInState.EARLIER))
    assert found.asks_outcome
    assert (await db.read(lambda tx: list_answers(tx, found.id)))["how_been"] == 2
    assert (await bring(db, tmp_path, file)).known == 1


async def test_who_takes_part_no_more_can_have_it_taken_out(db: Database, practice: Practice, tmp_path: Path) -> None:
    await bring(db, tmp_path, PLAIN)
    await db.write(lambda tx: pairs.mark_stopped(tx, practice.pairs["K1"].id))
    assert {each.line for each in (await bring(db, tmp_path, PLAIN)).refused} == {2, 3}
    assert (await bring_out(db, tmp_path, PLAIN)).taken_out == 3


SIDE_BY_SIDE = Written(wide="{item}_{session}")
WIDE = """client,therapist,agreed,problem_area,ended_1,modality_1,goals_1,tasks_1,bond_1,ended_2,goals_2,tasks_2,bond_2
K1,,2026-02-20,anxiety,2025-06-03 10:50,in person,4,4,5,2025-06-10 10:50,4,,4
K7,Dr. Lee,2026-02-21,,2025-06-11 15:00,,3,3,3,,,,
"""


async def test_a_row_for_each_client_says_the_same(db: Database, practice: Practice, tmp_path: Path) -> None:
    """As the file with a row for each session, but for how the second of K1 was held, which it leaves to the first."""
    done = await bring(db, tmp_path, WIDE, written=SIDE_BY_SIDE)
    assert (done.rows, done.new, done.refused) == (3, 3, [])
    same = await bring(db, tmp_path, PLAIN.replace("10 10:50,in person", "10 10:50,"))
    assert (same.new, same.known, same.otherwise) == (0, 3, [])
    assert (await bring_out(db, tmp_path, WIDE, SIDE_BY_SIDE)).taken_out == 3

    wrong = WIDE.replace("10 10:50,4,,4", "10 10:50,4,9,4")
    refused = await bring(db, tmp_path, wrong, written=SIDE_BY_SIDE)
    assert [each.told for each in refused.refused] == [
        "line 2, tasks_2: expected a whole number from 1 to 5, or nothing",
    ]
    none = await bring(db, tmp_path, WIDE.replace("3,3,3,,", "3,3,3,2025-06-20 09:00,"), written=SIDE_BY_SIDE)
    assert [each.told for each in none.refused] == [
        "line 3, row, session 2: expected answers to at least 2 of goals, tasks, bond",
    ]
    shifted = await bring(db, tmp_path, WIDE.replace("3,,,,\n", "3,,,,,4\n"), written=SIDE_BY_SIDE)
    assert "line 3, row: found '14 cells', expected 13 cells" in shifted.refused[0].told
    assert (shifted.done, (await everything(db, check_ins_table))["check_ins"]) == (False, [])


async def test_of_a_row_with_one_session_that_cannot_be_taken_none_is(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    """Also where only the database knows that, and the others shall be taken."""
    second = Told(Source.CHAT, datetime(2025, 6, 10, 8, 50, tzinfo=UTC), Modality.CHAT)
    held = await db.write(lambda tx: door.take(tx, SITE, practice.pairs["K1"], second))
    assert held is not None
    await db.write(lambda tx: door.undo(tx, held))
    wishes = replace(TAKE, some=True)
    done = await bring(db, tmp_path, WIDE, wishes, written=SIDE_BY_SIDE)
    assert [each.line for each in done.refused] == [2]
    assert "Sessions: 3. Of these 1 new, 2 refused." in list(done.lines(wishes))
    taken = (await everything(db, check_ins_table))["check_ins"]
    assert len(taken) == 1


async def test_both_samples_of_the_documents_are_taken(db: Database, practice: Practice, tmp_path: Path) -> None:
    samples = (ROOT / "docs" / "files.md").read_text(encoding="utf-8").split("```csv\n")[2:]
    for sample, written in zip(samples, (SHOWN, SIDE_BY_SIDE), strict=True):
        done = await bring(db, tmp_path, sample.split("```")[0], usual=Usual(), written=written)
        assert (done.rows, done.new, done.refused) == (3, 3, [])
        found = await db.read(lambda tx: check_ins.list_of_pair(tx, practice.pairs["K1"].id, CheckInState.EARLIER))
        assert {each.agreed_on for each in found} == {date(2026, 2, 20).isoformat()}
        assert (await bring_out(db, tmp_path, sample.split("```")[0], written)).taken_out == 3


async def test_whether_something_was_not_right_is_taken_in_and_is_in_no_score(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    file = "client,ended,goals,tasks,bond,tension,agreed\nK1,2025-06-03 10:50,4,4,5,3,2026-02-20\n"
    file += "K1,2025-06-10 10:50,4,4,5,,2026-02-20\n"
    assert (await bring(db, tmp_path, file)).new == 2
    first, second = await db.read(lambda tx: check_ins.list_of_pair(tx, practice.pairs["K1"].id, CheckInState.EARLIER))
    assert (await db.read(lambda tx: list_answers(tx, first.id)))["tension"] == 3
    assert "tension" not in await db.read(lambda tx: list_answers(tx, second.id))
    assert first.percent == second.percent
    assert (await bring(db, tmp_path, file)).known == 2
    wrong = await bring(db, tmp_path, file.replace("5,3,", "5,5,"))
    assert wrong.refused[0].told == "line 2, tension: expected a whole number from 0 to 4, or nothing"
    assert (await everything(db, alerts, outgoing)) == {"alerts": [], "outgoing": []}


GERMAN = (
    "Code;Therapeutin;Sitzung;Art;Ziele;Aufgaben;Bindung;agreed\r\n"
    "K1;;03.06.2025 10:50;video;4;4;5;20.02.2026\r\nK1;;10.06.2025 10:50;;4;;4;20.02.2026\r\n"
).encode("cp1252")
SPSS = b"client\tended\tgoals\ttasks\tbond\tagreed\nK1\t03-JUN-2025 10:50:00\t4.00\t4.00\t5.00\t20-FEB-2026\n"


@pytest.mark.parametrize("seed", seeds(1, 10))
async def test_damaged_files_never_break_it_and_are_never_half_taken(
    db: Database, practice: Practice, tmp_path: Path, seed: int
) -> None:
    """A tenth of the thousand each: one is taken whole or not at all, or refused in sentences."""
    rng, before = random.Random(seed), await everything(db, *TABLES)
    print(f"seed {seed}")
    for _ in range(100):
        content = damaged(rng, rng.choice([PLAIN.encode(), GERMAN, SPSS]))
        try:
            done = await bring(db, tmp_path, content, rng.choice([JUST_LOOK, TAKE]))
        except TableError:
            assert await everything(db, *TABLES) == before
            continue
        after = await everything(db, *TABLES)
        assert after["outgoing"] == after["alerts"] == []
        if not done.done:
            assert after == before
            continue
        assert not done.refused
        assert done.new + done.known + len(done.otherwise) == done.rows
        assert (await bring(db, tmp_path, content)).new == 0
        assert await everything(db, *TABLES) == after
        before = after


async def test_as_an_operator_meets_it(ready: Cli) -> None:
    async with opened(load_config(ready.config)) as db:
        await db.write(settle_in)
        today, ended = datetime.now(UTC), datetime.now(UTC) - timedelta(days=20)
        row = f"K7,Dr. Kim,{ended:%Y-%m-%d} 10:50,4,4,5,{today:%Y-%m-%d}"
        rows = f"client,therapist,ended,goals,tasks,bond,agreed\n{row}\n"
        file = written_to(ready.folder, rows)
        words = ("import-history", str(file), "--zone", "Europe/Berlin")
        looked = await ready.do(*words, "--dry-run")
        assert (looked.status, "1 new" in looked.said) == (0, True)
        assert "Nothing was changed: this was a look." in looked.said
        assert "Taken: 1." in (await ready.do(*words)).said
        assert json.loads((await ready.do(*words, "--json")).said)["known"] == 1
        assert "Taken out: 1." in (await ready.do(*words, "--take-out")).said
        written_to(ready.folder, rows.replace(",4,4,5,", ",9,4,5,"))
        refused = await ready.do(*words)
        assert refused.status == 1
        assert "line 2, goals: expected a whole number from 1 to 5, or nothing" in refused.said
