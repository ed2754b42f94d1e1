"""Sessions from files as practices have them: each is told at the one door, once, or refused with its reason."""

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.admin import opened
from bot.config import ConfigError, load_config
from bot.import_sessions import take_sessions
from bot.importing import Imported, Usual, Wishes
from bot.table_file import TableError
from bot.written import Written
from handlers.sessions import door
from handlers.sessions.door import Told
from storage import check_ins, programmes, session_reports
from storage import sessions as stored
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.sessions import Modality, Source
from storage.tables import check_ins as check_ins_table
from storage.tables import outgoing, sessions
from storage.tables import session_reports as reports_table
from tests.bot.practice import (
    BERLIN,
    JUST_LOOK,
    SHOWN,
    SITE,
    TAKE,
    Practice,
    db,
    ends,
    everything,
    practice,
    settle_in,
    written_to,
)
from tests.bot.test_cli import ROOT, Cli, cli, ready
from tests.engines import on_both_engines
from tests.stage import MONDAY, seeds

__all__ = ["cli", "db", "practice", "ready"]  # fixtures
TABLES = (sessions, reports_table, check_ins_table, outgoing)
PLAIN = """client,therapist,started,ended,modality,reference
K1,,2026-01-13 10:00,2026-01-13 10:50,video,a1
K1,,2026-03-02 08:00,2026-03-02 08:50,,a2
K7,Dr. Kim,2026-02-03 14:00,2026-02-03 14:50,in person,a3
K7,dr. lee,2026-02-03 14:00,2026-02-03 14:50,phone,a4
"""
ENDS = [datetime(2026, 1, 13, 9, 50, tzinfo=UTC), *[datetime(2026, 2, 3, 13, 50, tzinfo=UTC)] * 2,
        datetime(2026, 3, 2, 7, 50, tzinfo=UTC)]  # fmt: skip


class Cut(Exception):
    """The machine goes down."""


async def bring(
    db: Database, folder: Path, content: str | bytes, wishes: Wishes = TAKE, usual: Usual = BERLIN,
    written: Written = SHOWN,
) -> Imported:  # fmt: skip
    return await take_sessions(db, SITE, written_to(folder, content), written, usual, wishes)


@on_both_engines
async def test_the_same_file_twice_changes_nothing_and_an_edited_one_says_what_it_says_otherwise(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    looked = await bring(db, tmp_path, PLAIN, JUST_LOOK)
    assert (looked.new, looked.done, (await everything(db, *TABLES))["sessions"]) == (4, False, [])
    assert [*looked.lines(JUST_LOOK)][-1].endswith("this was a look. Check-ins that would follow, at most: 1.")
    first = await bring(db, tmp_path, PLAIN)
    assert (first.new, first.follow, first.refused, first.done) == (4, 1, [], True)
    after = await everything(db, *TABLES)
    assert ends(after) == ENDS
    assert len(after["check_ins"]) == 1  # of this morning: the others ended too long ago to be asked about
    held = await db.read(lambda tx: stored.list_of_pair(tx, practice.pairs["K7"].id))
    assert [(each.source, each.modality) for each in held] == [(Source.FILE, Modality.IN_PERSON)]

    again = await bring(db, tmp_path, PLAIN)
    assert (again.new, again.known, again.done) == (0, 4, False)
    edited = PLAIN.replace("2026-01-13 10:50", "2026-01-13 11:00").replace("phone", "chat")
    other = await bring(db, tmp_path, edited)
    assert (other.new, other.known, other.done) == (0, 2, False)
    assert [each.told for each in other.otherwise] == [
        "line 2 says otherwise: ended: so far 2026-01-13 09:50:00+00:00, now 2026-01-13 10:00:00+00:00",
        "line 5 says otherwise: modality: so far phone, now chat",
    ]
    assert await everything(db, *TABLES) == after

    updated = await bring(db, tmp_path, edited, Wishes(update=True))
    assert (updated.new, updated.changed, updated.done) == (0, 2, True)
    later = await bring(db, tmp_path, edited)
    assert (later.known, later.otherwise) == (4, [])
    now = await everything(db, *TABLES)
    assert ends(now) == [ENDS[0] + timedelta(minutes=10), *ENDS[1:]]
    assert len(now["sessions"]) == len(now["session_reports"]) == 4


async def test_the_sample_of_the_documents_is_taken(db: Database, practice: Practice, tmp_path: Path) -> None:
    sample = (ROOT / "docs" / "files.md").read_text(encoding="utf-8").split("```csv\n")[1].split("```")[0]
    done = await bring(db, tmp_path, sample, usual=Usual())
    assert (done.rows, done.new, done.refused) == (3, 3, [])
    assert [each.day for each in ends(await everything(db, sessions))] == [13, 14, 20]


async def test_without_references_a_session_is_known_by_its_time(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    plain = "client,ended,modality\nK1,2026-01-13 10:50,\nK1,2026-03-02 08:50,video\n"
    assert (await bring(db, tmp_path, plain)).new == 2
    after = await everything(db, *TABLES)
    edited = plain.replace("10:50", "10:40")
    (otherwise,) = (await bring(db, tmp_path, edited)).otherwise
    assert list(otherwise.columns) == ["ended"]
    assert (await bring(db, tmp_path, plain)).known == 2
    assert await everything(db, *TABLES) == after
    assert (await bring(db, tmp_path, edited, Wishes(update=True))).changed == 1
    assert len((await everything(db, *TABLES))["session_reports"]) == 2


async def test_a_file_stands_where_its_trust_does(db: Database, practice: Practice, tmp_path: Path) -> None:
    """The therapist's word holds over the file's, the file's over the calendar's; one session, one check-in."""
    pair, ended = practice.pairs["K1"], MONDAY - timedelta(minutes=70)

    await db.write(lambda tx: door.take(tx, SITE, pair, Told(Source.CALENDAR, ended, Modality.VIDEO, reference="x")))
    file = "client,ended,modality\nK1,2026-03-02T09:00+01:00,phone\n"
    assert (await bring(db, tmp_path, file)).follow == 1
    (session,) = await db.read(lambda tx: stored.list_of_pair(tx, pair.id))
    assert (session.source, session.modality) == (Source.FILE, Modality.PHONE)
    await db.write(lambda tx: door.take(tx, SITE, pair, Told(Source.CHAT, ended, Modality.CHAT)))
    assert (await bring(db, tmp_path, file)).known == 1
    (session,) = await db.read(lambda tx: stored.list_of_pair(tx, pair.id))
    assert (session.source, session.modality, session.ended_at) == (Source.CHAT, Modality.CHAT, ended)
    await db.write(lambda tx: door.undo(tx, session))
    assert (await bring(db, tmp_path, file)).known == 1
    (session,) = await db.read(lambda tx: stored.list_of_pair(tx, pair.id))
    assert session.withdrawn_at is not None
    assert len(await db.read(lambda tx: check_ins.list_of_pair(tx, pair.id, CheckInState.WITHDRAWN))) == 1


GERMAN = "Patient;Beginn;Dauer;Art\r\nK1;13.01.2026 10:00;50;video\r\nK1;02.03.2026 08:00;50;\r\n"
AS_WRITTEN = {
    "German Excel": (GERMAN.encode("cp1252"), ("client=Patient", "started=Beginn", "minutes=Dauer", "modality=Art")),
    "German Excel, UTF-8": (GERMAN.encode("utf-8-sig"), ("client=Patient", "started=Beginn", "minutes=Dauer",
                                                       "modality=Art")),
    "Excel, Unicode text": ("client\tended\r\nK1\t13/01/2026 10:50\r\nK1\t02/03/2026 08:50\r\n".encode("utf-16"), ()),
    "Excel, days as it counts them": (b"client,ended\r\nK1,46035.4513888889\r\nK1,46083.3680555556\r\n", ()),
    "SPSS": (b"client\tended\tmodality\nK1\t13-JAN-2026 10:50:00\tvideo\nK1\t02-MAR-2026 08:50:00\tvideo\n", ()),
    "Numbers": (b"Client,Date,Ended\nK1,13 Jan 2026,10:50\nK1,2 Mar 2026,08:50\n", ()),
    "in words": (b"client,ended\nK1,13 Jan 2026 at 10:50\nK1,2 March 2026 at 8:50 AM\n", ()),
    "auf Deutsch": ("client;date;ended\nK1;13. Januar 2026;10:50 Uhr\nK1;2. M\u00e4rz 2026;8.50 Uhr\n".encode(), ()),
    "American": (b'client,date,started,minutes\n"K1",1/13/2026,10:00 AM,50\n"K1",3/2/2026,8:00 AM,50\n', ()),
    "with its zone": (b"client,ended,zone\nK1,2026-01-13 09:50,UTC\nK1,2026-03-02 02:50,America/New_York\n", ()),
    "ISO": (b"client,ended\nK1,2026-01-13T09:50:00Z\nK1,2026-03-02T08:50+01:00\n", ()),
}  # fmt: skip


@pytest.mark.parametrize("name", AS_WRITTEN)
async def test_files_as_programs_write_them(db: Database, practice: Practice, tmp_path: Path, name: str) -> None:
    content, renamed = AS_WRITTEN[name]
    columns = {header.casefold(): column for column, _, header in (each.partition("=") for each in renamed)}
    done = await bring(db, tmp_path, content, written=Written(renamed=columns))
    assert (done.new, done.refused) == (2, [])
    assert ends(await everything(db, sessions)) == [ENDS[0], ENDS[-1]]


REFUSED = {
    "K9,2026-01-13 10:50,": "client: found 'K9', expected somebody of this code",
    "K8,2026-01-13 10:50,": "client: found 'K8', expected somebody who takes part (now: invited)",
    "K7,2026-01-13 10:50,": "client: found 'K7', expected whose client: several therapists have one of this code",
    ",2026-01-13 10:50,": "client: found '', expected a client's code, such as K7",
    "K1,13.13.2026 10:50,": "ended: found '13.13.2026 10:50', expected a day and a time, such as 2026-01-13 10:50",
    "K1,2026-01-13,": "ended: found '2026-01-13', expected a day and a time, such as 2026-01-13 10:50",
    "K1,,": "ended: found '', expected a day and a time, such as 2026-01-13 10:50, or when it began",
    "K1,0206-01-13 10:50,": "ended: found '0206-01-13 10:50', expected a year from 1990 to 2099",
    "K1,2025-03-30 02:30,": "ended: found '2025-03-30 02:30', expected a time that the clocks of Europe/Berlin showed",
    "K1,2025-10-26 02:30,": "ended: found '2025-10-26 02:30', expected which of the two",
    "K1,2025-01-13 10:50,": "ended: found '2025-01-13 09:50 UTC', expected a time since this client was invited",
    "K1,2026-01-13 10:50,carrier pigeon": "modality: found 'carrier pigeon', expected one of video, phone",
    "K1,2026-01-13 10:50": "row: found '2 cells', expected 3 cells, as in the first line",
    "K1": "row: found '1 cell', expected 3 cells, as in the first line",
}


async def test_every_refused_row_is_told_with_its_reason_and_then_nothing_is_taken(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    rows = [*REFUSED, "K1,2026-02-13 10:50,", "K2,2026-02-13 10:50,", "K2,2026-02-13 11:20,phone"]
    file = "\n".join(["client,ended,modality", *rows, ""])
    done = await bring(db, tmp_path, file)
    told = [each.told for each in done.refused]
    for line, begins in enumerate(REFUSED.values(), start=2):
        assert any(each.startswith(f"line {line}, {begins}") for each in told), (begins, told)
    last = len(REFUSED) + 4
    assert [each for each in told if f"line {last - 1}" in each or f"line {last}," in each] != []
    assert {each.line for each in done.refused} == {*range(2, len(REFUSED) + 2), last - 1, last}
    assert (done.new, done.done, await everything(db, sessions)) == (1, False, {"sessions": []})
    some = await bring(db, tmp_path, file, Wishes(some=True))
    assert (some.new, some.done, len((await everything(db, sessions))["sessions"])) == (1, True, 1)


async def test_what_is_wrong_with_a_file_as_a_whole_is_said_once(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    for content, usual, problem in (
        ("client,ended\nK1,2026-01-13 10:50\n" * 1, Usual(), "does not say in which time zone it is: say --zone"),
        ("client,ended\nK1,3/4/2026 10:50\n", BERLIN, "can be read as 3 April 2026 with --dates dmy"),
        ("patient,ended\nK1,2026-01-13 10:50\n", BERLIN, "no column 'client'"),
        ("client,started\nK1,2026-01-13 10:50\n", BERLIN, "no column 'ended', and not both"),
        ("client,client,ended\nK1,K1,2026-01-13 10:50\n", BERLIN, "column 'client' stands twice"),
        ('client,ended\nK1,"2026-01-13 10:50\n', BERLIN, "is a quotation mark left open?"),
        ("", BERLIN, "the file is empty"),
    ):
        with pytest.raises(TableError, match=problem.replace("?", r"\?")):
            await bring(db, tmp_path, content, usual=usual)
    assert await everything(db, sessions) == {"sessions": []}


async def test_times_that_contradict_each_other_are_refused(db: Database, practice: Practice, tmp_path: Path) -> None:
    rows = {
        "K1,2026-01-13,10:00,10:50,60": "minutes: found '60', expected as many as from when it began",
        "K1,2026-01-14,10:50,10:00,": "ended: found '10:00', expected a time after it began",
        "K1,2026-01-15,2026-01-16 10:00,2026-01-16 10:50,": "started: found '2026-01-16 10:00', expected a time on the",
        "K1,2026-01-17,10:00,,900": "minutes: found '900', expected how many minutes it took, from 1 to 720",
        "K1,2026-01-18,25:00,10:50,": "started: found '25:00', expected a day and a time",
    }
    good = "K1,2026-01-19,10:00,10:50,50"
    file = "\n".join(["client,date,started,ended,minutes", *rows, good, ""])
    done = await bring(db, tmp_path, file)
    for line, (begins, found) in enumerate(zip(rows.values(), done.refused, strict=True), start=2):
        assert found.told.startswith(f"line {line}, {begins}")
    assert done.new == 1


async def test_a_session_that_has_not_ended_waits_for_the_file_to_come_again(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    file = "client,ended\nK1,2026-03-02 09:50\nK1,2026-03-02 10:50\n"  # it is ten in Berlin
    done = await bring(db, tmp_path, file)
    assert (done.new, done.ahead, done.follow) == (1, 1, 1)
    assert len((await everything(db, sessions))["sessions"]) == 1


async def test_an_import_that_breaks_off_goes_on_with_the_same_file(
    db: Database, practice: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.importing.BATCH", 10)
    rows = [f"K{1 + n % 2},{MONDAY - timedelta(days=150) + timedelta(days=n):%Y-%m-%d %H:%M}" for n in range(45)]
    file = "\n".join(["client,ended", *rows, ""])
    add, calls = session_reports.add_report, []

    def break_off(*args: object, **kwargs: object) -> object:
        calls.append(1)
        if len(calls) == 25:
            raise Cut
        return add(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(session_reports, "add_report", break_off)
    with pytest.raises(Cut):
        await bring(db, tmp_path, file)
    assert len((await everything(db, sessions))["sessions"]) == 20
    done = await bring(db, tmp_path, file)
    assert (done.new, done.known) == (25, 20)
    assert len({*ends(await everything(db, sessions))}) == 45


@pytest.mark.parametrize("seed", seeds(1, 10))
async def test_damaged_files_never_break_it_and_are_never_half_taken(
    db: Database, practice: Practice, tmp_path: Path, seed: int
) -> None:
    """A tenth of the thousand each: one is taken whole or not at all, or refused in sentences."""
    rng, before = random.Random(seed), await everything(db, *TABLES)
    print(f"seed {seed}")
    for _ in range(100):
        content = damaged(rng, rng.choice([PLAIN.encode(), *(content for content, _ in AS_WRITTEN.values())]))
        try:
            done = await bring(db, tmp_path, content, rng.choice([JUST_LOOK, TAKE]))
        except TableError:
            assert await everything(db, *TABLES) == before
            continue
        after = await everything(db, *TABLES)
        if not done.done:
            assert after == before
            continue
        assert not done.refused
        assert done.new + done.known + done.ahead + len(done.otherwise) == done.rows
        assert (await bring(db, tmp_path, content)).new == 0
        assert await everything(db, *TABLES) == after
        before = after


def damaged(rng: random.Random, content: bytes) -> bytes:
    """Cut off, with bytes exchanged, doubled or left out, lines lost or mixed."""
    for _ in range(rng.randrange(1, 4)):
        at, to = sorted(rng.randrange(len(content) + 1) for _ in range(2))
        kind = rng.randrange(6)
        if kind == 0:
            content = content[:to]
        elif kind == 1:
            content = content[:at] + bytes(rng.randrange(256) for _ in range(rng.randrange(4))) + content[at:]
        elif kind == 2:
            content = (
                content[:at] + rng.choice([b'"', b",", b";", b"\n", b"\r", b"\0", b"0", b"-9", b"2026"]) + content[at:]
            )
        elif kind == 3:
            lines = content.splitlines(keepends=True)
            rng.shuffle(lines)
            content = b"".join(lines)
        elif kind == 4:
            content = content[:at] + content[at : at + 12] + content[at:]
        else:
            content = content[:at] + content[at + rng.randrange(8) :]
    return content


async def test_as_an_operator_meets_it(ready: Cli) -> None:
    async with opened(load_config(ready.config)) as db:
        await db.write(settle_in)
        day = datetime.now(UTC) - timedelta(days=20)
        file = written_to(ready.folder, f"client,therapist,ended\nK7,Dr. Kim,{day:%Y-%m-%d} 10:50\nK9,,x\n")
        refused = await ready.do("import-sessions", str(file), "--zone", "Europe/Berlin")
        assert refused.status == 1
        assert "line 3, client: found 'K9', expected somebody of this code" in refused.said
        assert "line 3, ended: found 'x', expected a day and a time" in refused.said
        assert "Rows: 2. Of these 1 new, 1 refused." in refused.said
        assert "Nothing was changed. Mend the rows" in refused.said
        words = ("import-sessions", str(file), "--zone", "+01:00", "--skip-refused", "--json")
        told = json.loads((await ready.do(*words)).said)
        assert (told["new"], told["done"], told["refused_rows"], told["refused"][0]["line"]) == (1, True, 1, 3)
        assert json.loads((await ready.do(*words)).said)["known"] == 1
        nowhere = await ready.do("import-sessions", str(file), "--zone", "Atlantis")
        assert "--zone: found 'Atlantis', expected the name of a time zone" in nowhere.said
        none = await ready.do("import-sessions", str(file))
        assert "in.csv:" in none.said
        assert "say --zone, such as --zone" in none.said
        missing = await ready.do("import-sessions", str(ready.folder / "no.csv"))
        assert missing.status == 2


async def test_of_several_programmes_a_row_or_an_option_says_which(
    db: Database, practice: Practice, tmp_path: Path
) -> None:
    def add(tx: Tx) -> None:
        for name in ("South Clinic", "south clinic"):
            programmes.add_programme(
                tx, name, language="en", zone="UTC", signpost="112", contact="C", comment_readers="R"
            )

    await db.write(add)
    rows = "client,ended,programme\nK1,2026-01-13 10:50,north clinic\nK1,2026-01-14 10:50,\n"
    done = await bring(db, tmp_path, rows)
    assert [each.told for each in done.refused] == [
        "line 3, programme: found '', expected a programme: `alliance-bot programme list` names them"
    ]
    assert (await bring(db, tmp_path, rows, usual=Usual("Europe/Berlin", "North Clinic"))).new == 2
    others = rows.replace("north clinic", "SOUTH CLINIC").replace("14 10:50,", "14 10:50,South Clinic")
    told = [each.told for each in (await bring(db, tmp_path, others)).refused]
    assert [each.partition(":")[0] for each in told] == ["line 2, programme", "line 3, client"]
    with pytest.raises(ConfigError, match="There is no programme called 'West'"):
        await bring(db, tmp_path, rows, usual=Usual("Europe/Berlin", "West"))
