"""`alliance-bot export --records` beside the running bot: what comes out, what is refused, what is nowhere in it."""

import asyncio
import csv
import hashlib
import io
import json
import logging
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from click.testing import CliRunner
from fhir.resources.R4B import get_fhir_model_class

from bot.cli import cli
from reports.csv_file import as_it_was
from storage import programmes, research
from storage.answers import set_answer
from storage.encryption import write_private
from storage.tables import answers, check_ins, exports, people, sessions
from tests.bot.test_canaries import COMMENT
from tests.cast import staged
from tests.engines import on_both_engines
from tests.stage import GOOD, TOKEN, Stage

STUDY = "how trust grows, by the university."
LOW = ("A little", "Rather not say", "Partly", "Strongly")


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    root.handlers[:], root.level = before, level
    structlog.reset_defaults()


async def export(stage: Stage, out: str = "records", *words: str) -> tuple[int, str]:
    """The command, within this process, on the stage's own database."""
    config = stage.folder / "config.toml"
    if not config.exists():
        told = f'[telegram]\ntoken = "{TOKEN}"\n[database]\nurl = "{stage.url}"\n[key]\nfile = "stage.key"\n'
        write_private(config, told)
        write_private(stage.folder / "stage.key", stage.key_text)
    asked = ["export", "--records", "--programme", "North Clinic", "--out", str(stage.folder / out), *words]
    done = await asyncio.to_thread(CliRunner().invoke, cli, [*asked, "--config", str(config)])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.output


async def agree(stage: Stage) -> None:
    await stage.app.db.write(lambda tx: research.set_study(tx, programmes.list_programmes(tx)[0].id, STUDY))
    await say(stage, "Yes, for research as well")


async def say(stage: Stage, answer: str) -> None:
    await stage.say(stage.client, "/privacy")
    await stage.tap(stage.client, "Research: read and choose")
    await stage.tap(stage.client, answer)


async def lived(stage: Stage) -> None:
    """Two check-ins under a yes, one of them low, with words."""
    await agree(stage)
    await stage.check_in(*GOOD)
    latest = max(await stage.rows(check_ins), key=lambda row: row["due_at"])["id"]
    await stage.app.db.write(lambda tx: set_answer(tx, latest, "how_been", 3))
    await stage.session()
    await stage.answer(*LOW)
    await stage.tap(stage.client, "Write something")
    await stage.say(stage.client, COMMENT)
    await stage.tap(stage.client, "My therapist may bring it up")
    await stage.pass_time(days=6)
    await stage.session()
    await stage.pass_time(days=4)


def table(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))


@on_both_engines
async def test_what_clients_said_yes_to_comes_out_and_every_row_is_the_databases(tmp_path: Path, engine: str) -> None:
    async with staged(tmp_path) as stage:
        await stage.set_up()
        await stage.check_in(*GOOD)  # before a yes: for treatment alone
        await lived(stage)
        status, said = await export(stage, "records", "--json")
        assert status == 0, said
        folder = tmp_path / "records"
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}
        rows = table(folder / "records.csv")
        assert [(r["session"], r["day"], r["check_in"]) for r in rows] == [
            ("2", "1", "sent"), ("3", "2", "sent"), ("4", "8", "expired"),
        ]  # fmt: skip
        await same_as_the_database(stage, rows)
        logged = next(line for line in said.splitlines() if "records exported" in line)
        assert "study=1 clients=1 records=3" in logged.replace("event=", "")
        told = json.loads(said[said.index("{") : said.rindex("}") + 1])
        assert (told["clients"], told["records"]) == (1, 3)


async def same_as_the_database(stage: Stage, rows: list[dict[str, str]]) -> None:
    """Read back without any reader of the product: answers, scores and origins are those of the tables."""
    held = sorted(await stage.rows(sessions), key=lambda row: row["ended_at"])[1:]
    asked = {row["session_id"]: row for row in await stage.rows(check_ins)}
    given = await stage.rows(answers)
    for row, session in zip(rows, held, strict=True):
        check_in = asked[session["id"]]
        assert (row["modality"], row["source"]) == (session["modality"], session["source"])
        assert (row["instrument"], int(row["instrument_version"])) == (check_in["instrument"], 1)
        sent = check_in["state"] == "sent"
        expected = {each["item"]: each["value"] for each in given if sent and each["check_in_id"] == check_in["id"]}
        items = ("came_up", "goals", "tasks", "bond", "tension", "how_been")
        assert {item: None if row[item] == "NA" else int(row[item]) for item in items if row[item]} == expected
        assert (float(row["score"]) if row["score"] else None) == (check_in["percent"] if sent else None)


async def test_nothing_that_names_anybody_is_anywhere_in_it(cast: Stage) -> None:
    await lived(cast)
    status, said = await export(cast)
    assert status == 0, said
    assert "These are few: whoever knows them may recognise them." in said
    assert [(row["clients"], row["records"]) for row in await cast.rows(exports)] == [(1, 3)]
    await cast.say(cast.client, "/privacy")
    assert "What clients said yes to was last put into files for it on" in cast.client.last.text
    held = b"\n".join(file.read_bytes() for file in (cast.folder / "records").iterdir()).decode()
    ids = [str(row["id"]) for t in (people, sessions, check_ins) for row in await cast.rows(t)]
    names = ["K7", "Kim", "Maya", "North Clinic", "Ms. Lind", COMMENT, "canary", "2026", "Berlin", TOKEN]
    for canary in [*names, *ids, *(str(person.id) for person in cast.sandbox.people)]:
        assert canary not in held, canary
        assert canary in ("North Clinic", "2026") or canary not in said, canary


async def test_the_codebook_explains_every_column_and_every_value(cast: Stage) -> None:
    await lived(cast)
    await export(cast)
    book = {row["name"]: row for row in table(cast.folder / "records" / "codebook.csv")}
    rows = table(cast.folder / "records" / "records.csv")
    assert list(book) == list(rows[0])
    assert book["goals"]["label"] == "Did you two want the same thing for you?"
    assert "1 = Not at all; 2 = A little" in book["goals"]["values"]
    assert (book["how_been"]["label"], book["score"]["unit"]) == ("How have you been over the past week?", "percent")
    assert book["check_in"]["values"].startswith("sent = the client sent it; expired = ")
    assert book["modality"]["values"].startswith("video; phone; ")
    package = json.loads((cast.folder / "records" / "datapackage.json").read_text(encoding="utf-8"))
    schema = package["resources"][0]["schema"]
    assert package["description"] == STUDY
    given = (cast.folder / "records" / "records.csv").read_bytes()
    (resource,) = package["resources"]
    assert (resource["bytes"], resource["hash"]) == (len(given), f"sha256:{hashlib.sha256(given).hexdigest()}")
    assert {row["centre"] for row in rows} == {package["id"]}
    assert [field["name"] for field in schema["fields"]] == list(book)
    for field in schema["fields"]:
        allowed = field["constraints"].get("enum")
        cells = {row[field["name"]] for row in rows} - set(schema["missingValues"])
        assert allowed is None or cells <= set(map(str, allowed)), field["name"]
    for row in [*rows, *book.values()]:
        assert all(as_it_was(cell) == cell for cell in row.values())  # nothing in it had to be defused


async def test_the_same_is_there_as_fhir_that_others_accept(cast: Stage) -> None:
    await lived(cast)
    await export(cast)
    files = {file.stem: file for file in (cast.folder / "records").glob("*.ndjson")}
    there = {kind: [json.loads(line) for line in file.read_text("utf-8").splitlines()] for kind, file in files.items()}
    for kind, found in there.items():
        for each in found:
            assert each["resourceType"] == kind
            get_fhir_model_class(kind).model_validate(each)
    assert {kind: len(found) for kind, found in there.items()} == {
        "CodeSystem": 1, "StructureDefinition": 1, "Questionnaire": 1, "Organization": 1, "Patient": 1, "Consent": 1,
        "Practitioner": 1, "Encounter": 3, "QuestionnaireResponse": 2, "Observation": 2,
    }  # fmt: skip
    known = {f"{kind}/{each['id']}" for kind, found in there.items() for each in found}
    assert set(found_in(there, "reference")) <= known
    (system,), (questions,) = there["CodeSystem"], there["Questionnaire"]
    codes = {each["code"] for each in system["concept"]}
    own = [each["code"] for each in dicts_in(there) if each.get("system") == system["url"]]
    assert set(own) <= codes
    for response, score in zip(there["QuestionnaireResponse"], there["Observation"], strict=True):
        assert score["derivedFrom"] == [{"reference": f"QuestionnaireResponse/{response['id']}"}]
        assert score["encounter"] == response["encounter"] == {"reference": f"Encounter/{response['id']}"}
        assert response["questionnaire"] == f"{questions['url']}|{questions['version']}"
        assert {each["linkId"] for each in response["item"]} <= {each["linkId"] for each in questions["item"]}
    every = table(cast.folder / "records" / "records.csv")
    (number,) = there["StructureDefinition"]
    numbers = [{"url": number["url"], "valuePositiveInt": int(row["session"])} for row in every]
    assert [each["extension"] for each in there["Encounter"]] == [[each] for each in numbers]
    (consent,), (patient,) = there["Consent"], there["Patient"]
    assert (consent["status"], consent["patient"]) == ("active", {"reference": f"Patient/{patient['id']}"})
    assert consent["policyRule"]["text"] == STUDY
    assert not set(consent) & {"dateTime", "sourceAttachment"}  # a day would be one
    rows = [row for row in every if row["check_in"] == "sent"]
    assert [each["valueQuantity"]["value"] for each in there["Observation"]] == [float(row["score"]) for row in rows]
    (skipped,) = (each for each in there["QuestionnaireResponse"][1]["item"] if each["linkId"] == "tasks")
    assert skipped["extension"][0]["valueCode"] == "asked-declined"
    assert "answer" not in skipped


def dicts_in(thing: Any) -> Iterator[dict[str, Any]]:
    """Every JSON object in a thing, at whatever depth."""
    if isinstance(thing, dict):
        yield thing
    for each in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        yield from dicts_in(each)


def found_in(thing: Any, name: str) -> list[Any]:
    return [each[name] for each in dicts_in(thing) if name in each]


async def test_it_is_refused_without_research_a_yes_or_a_new_folder(cast: Stage) -> None:
    assert "North Clinic does no research" in (await export(cast))[1]
    await cast.check_in(*GOOD)
    await agree(cast)
    status, said = await export(cast)
    assert status == 1
    assert "nobody has said yes to research 1 of North Clinic and sent something since" in said
    assert "has to be deleted" not in said
    await cast.check_in(*GOOD)
    assert (await export(cast))[0] == 0
    assert "records is there already; expected the name of a new folder." in (await export(cast))[1]
    assert "cannot be made" in (await export(cast, "nowhere/records"))[1]
    await say(cast, "No, not for research")
    assert "What was given out before has to be deleted" in " ".join((await export(cast, "again"))[1].split())
    assert not (cast.folder / "again").exists()
    missing = await asyncio.to_thread(CliRunner().invoke, cli, ["export", "--programme", "North Clinic", "--out", "x"])
    assert "--records" in missing.output


async def test_what_cannot_be_written_noted_or_shown_leaves_nothing(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever fails before it is there to be seen: no file, no row, and nobody reads that something was given."""
    await lived(cast)

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    async def says_no(*_: Any) -> None:
        await say(cast, "No, not for research")

    left = cast.folder / ".records.unfinished"
    left.mkdir()  # by one that was broken off
    (left / "records.csv").write_text("old", encoding="utf-8")
    for where in ("bot.export_command.write_codebook", "bot.new_folder.Path.rename"):
        with monkeypatch.context() as failing:
            failing.setattr(where, full)
            status, said = await export(cast)
        assert (status, "No space left on device. Nothing was kept." in said) == (1, True)
        assert not {each.name for each in cast.folder.iterdir()} & {"records", left.name}
        assert await cast.rows(exports) == []
    await cast.say(cast.client, "/privacy")
    assert "was last put" not in cast.client.last.text
    loop = asyncio.get_running_loop()
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(
            "bot.export_command.write_codebook",
            lambda *_: asyncio.run_coroutine_threadsafe(says_no(), loop).result(),
        )
        status, said = await export(cast)
    assert (status, "has changed just now. Nothing was kept" in said) == (1, True)
    assert not (cast.folder / "records").exists()
    assert await cast.rows(exports) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from bot.cli import cli
Path.rename = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
cli(sys.argv[1:])
"""


async def test_a_machine_that_stops_before_it_is_shown_has_noted_it_and_the_next_one_is_whole(cast: Stage) -> None:
    """Files that nobody was given yet count as made; none are given that are not noted."""
    await lived(cast)
    await export(cast, "first")
    asked = ["export", "--records", "--programme", "North Clinic", "--out", str(cast.folder / "records")]
    words = ["-c", KILLED, *asked, "--config", str(cast.folder / "config.toml")]
    killed = await asyncio.create_subprocess_exec(sys.executable, *words)
    assert await killed.wait() == -signal.SIGKILL
    assert not (cast.folder / "records").exists()
    assert len(await cast.rows(exports)) == 2
    assert (await export(cast))[0] == 0
    package = json.loads((cast.folder / "records" / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == "3"
    assert not list(cast.folder.glob(".*"))
