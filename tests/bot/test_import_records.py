"""`import-records`: what one centre gave is what another gives on, to the letter; and a no reaches it."""

import csv
import hashlib
import io
import json
import random
import re
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reports.research.pseudonyms import Pseudonyms
from reports.research.records import TOLD
from storage import pairs as storage_pairs
from storage import research
from storage.tables import answers, centre_records, centres, check_ins, outgoing, pairs, people, sessions
from tests.bot.practice import everything
from tests.bot.test_export import _logs_as_before
from tests.bot.two_centres import STUDY, Installation, Years, installation
from tests.postgres import Postgres
from tests.stage import seeds

__all__ = ["_logs_as_before"]  # a fixture
KINDS = {"client": "client", "therapist": "therapist", "pair": "pair", "reference": "record", "centre": "organisation"}
TAKEN = (centres, centre_records)


@pytest.fixture
async def north(tmp_path: Path) -> AsyncIterator[Installation]:
    """The centre whose clients are asked."""
    there = await installation(tmp_path / "north", "North Clinic", 1)
    yield there
    await there.db.close()


@pytest.fixture
async def south(tmp_path: Path) -> AsyncIterator[Installation]:
    """Another one, with a key of its own, where nobody has joined."""
    there = await installation(tmp_path / "south", "South Clinic", 2)
    yield there
    await there.db.close()


def rows_of(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((folder / "records.csv").read_text(encoding="utf-8"))))


def package_of(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return found


def misfits(folder: Path) -> list[str]:
    """Cells that are not what the data package says of their column."""
    schema = package_of(folder)["resources"][0]["schema"]
    reads: dict[str, Callable[[str], object]] = {
        "integer": int, "number": float, "string": str, "datetime": datetime.fromisoformat,
    }  # fmt: skip
    found = []
    for field in schema["fields"]:
        within = field["constraints"]
        labelled = [each["value"] for each in field.get("categories", [])]
        assert labelled == within.get("enum", [])
        for row in rows_of(folder):
            if row[field["name"]] in schema["missingValues"]:
                continue
            value: Any = reads[field["type"]](row[field["name"]])
            inside = "minimum" not in within or value >= within["minimum"]
            inside = inside and ("maximum" not in within or value <= within["maximum"])
            found += [] if inside and value in within.get("enum", [value]) else [f"{field['name']}: {value}"]
    return found


def as_in(first: Path, there: Installation, folder: Path) -> dict[str, list[str]]:
    """The files of `folder`, by name, with the pseudonyms that `first` has; each file's lines in order."""
    names, origin = Pseudonyms(there.keys, there.programme.id), package_of(first)["id"]
    known = {}
    for row in rows_of(first):
        for column, kind in KINDS.items():
            known[names.of(kind, origin if column == "centre" else f"{origin}/{row[column]}")] = row[column]
    pseudonym = re.compile("|".join(known))
    found = {}
    for file in folder.iterdir():
        text = pseudonym.sub(lambda name: known[name[0]], file.read_text(encoding="utf-8"))
        found[file.name] = text.splitlines() if file.name == "codebook.csv" else sorted(text.splitlines())
    return found


@pytest.mark.parametrize("seed", seeds(2, 60))
async def test_whatever_was_lived_through_is_given_on_to_the_letter(
    tmp_path: Path, north: Installation, south: Installation, seed: int
) -> None:
    print(f"seed {seed}")
    await Years(north, random.Random(seed)).live(clients=6)
    first = await north.export("first")
    rows = rows_of(first)
    assert {row["check_in"] for row in rows} == {*TOLD, ""}
    assert {row["instrument"] + row["instrument_version"] for row in rows} == {"own1", "own2", "sai1", ""}
    assert len({row["client"] for row in rows}) < len({row["pair"] for row in rows})
    items = {row[item] for row in rows for item in ("goals", "tasks", "bond", "tension")}
    assert {"NA", "", "3"} <= items

    assert misfits(first) == []

    status, said = await south.do("import-records", str(first))
    assert (status, f"Records: {len(rows)} (new: " in said) == (0, True), said
    second = await south.export("second")
    was = {file.name: sorted(file.read_text(encoding="utf-8").splitlines()) for file in first.iterdir()}
    was["codebook.csv"] = (first / "codebook.csv").read_text(encoding="utf-8").splitlines()
    told_of = {line.split(",")[0]: line for line in was["codebook.csv"]}
    assert 'new,"an item of own, version 2",integer' in told_of["new"]
    assert 'sai_1,"an item of sai, version 1",integer' in told_of["sai_1"]
    now = as_in(first, south, second)
    told, tells = package_of(first), package_of(second)
    for package in (told, tells):  # whose export it is, which one, and that its pseudonyms are others
        del package["id"], package["version"], package["resources"][0]["hash"]
    assert tells == told
    del was["datapackage.json"], now["datapackage.json"]
    assert now == was
    assert not {row["client"] for row in rows} & {row["client"] for row in rows_of(second)}

    before = await everything(south.db, *TAKEN)
    assert (await south.do("import-records", str(first)))[0] == 0
    assert [each[:-2] for each in (await everything(south.db, *TAKEN))["centres"]] == [
        each[:-2] for each in before["centres"]
    ]
    assert (await everything(south.db, *TAKEN))["centre_records"] == before["centre_records"]
    beside = await everything(south.db, people, pairs, sessions, check_ins, answers, outgoing)
    assert not any(beside.values())  # nobody is there who could be asked, told or counted


async def test_a_no_reaches_whoever_takes_in_the_next_export_and_nothing_brings_it_back(
    north: Installation, south: Installation
) -> None:
    years = Years(north, random.Random(3))
    await years.live(clients=3)
    first = await north.export("first")
    gone = rows_of(first)[0]["client"]
    looked = await south.do("import-records", str(first), "--dry-run")
    assert "Nothing was changed: this was a look." in looked[1]
    assert not any((await everything(south.db, *TAKEN)).values())
    await south.do("import-records", str(first))

    def say_no(tx: Any) -> None:
        own = Pseudonyms(tx.keys, north.programme.id)
        for pair in storage_pairs.list_pairs_of_programme(tx, north.programme.id):
            theirs = research.pairs_of_client(tx, pair)
            if theirs and own.of("client", theirs[0].id) == gone:
                years._answer(tx, pair, agreed=False)

    await north.db.write(say_no)
    second = await north.export("second")
    left = rows_of(second)
    assert gone not in {row["client"] for row in left}
    status, said = await south.do("import-records", str(second))
    assert (status, "In it no more, and deleted here as well: " in said) == (0, True), said
    held = (await everything(south.db, centre_records))["centre_records"]
    assert (len(held), gone in repr(held)) == (len(left), False)

    status, said = await south.do("import-records", str(first))
    assert (status, "whoever has said no since would be back" in " ".join(said.split())) == (1, True)
    assert "records of North Clinic itself" in (await north.do("import-records", str(second)))[1]
    pooled = await south.export("pooled")
    status, said = await north.do("import-records", str(pooled))
    assert (status, "take the folder that each centre gave out itself" in " ".join(said.split())) == (1, True)

    await south.db.write(lambda tx: research.set_study(tx, south.programme.id, "something else."))
    status, said = await south.do("import-records", str(second))
    assert (status, "A yes to the one is none to the other." in said, STUDY in said) == (1, True, True)
    said = " ".join((await south.do("export", "--records", "--out", str(south.folder / "none")))[1].split())
    assert "nobody has said yes" in said
    assert "Left out, as its clients said yes to other words: centres: 1." in said
    assert f"Taken out: {len(left)}." in (await south.do("import-records", str(first), "--take-out"))[1]
    assert not any((await everything(south.db, *TAKEN)).values())


async def test_what_one_gives_on_stands_beside_its_own_on_either_engine(
    tmp_path: Path, north: Installation, postgres: Postgres
) -> None:
    await Years(north, random.Random(4)).live(clients=2)
    first = await north.export("first")
    there = await installation(tmp_path / "east", "East Clinic", 5, await postgres.new_url())
    await Years(there, random.Random(6)).live(clients=2)
    alone = rows_of(await there.export("alone"))
    assert (await there.do("import-records", str(first)))[0] == 0
    both = rows_of(await there.export("both"))
    assert len(both) == len(alone) + len(rows_of(first))
    assert all(row in both for row in alone)
    assert len({row["centre"] for row in both}) == 2
    assert both == sorted(both, key=lambda row: (row["client"], row["pair"], int(row["session"])))
    await there.db.close()


@pytest.mark.parametrize("seed", seeds(1, 20))
async def test_a_folder_that_was_changed_is_refused_and_one_that_is_made_up_does_no_harm(
    north: Installation, south: Installation, seed: int
) -> None:
    """Also where whoever changed it has said so in the package: it is taken as it is, to the letter, or not at all."""
    print(f"seed {seed}")
    rng = random.Random(seed)
    await Years(north, rng).live(clients=2)
    first = await north.export("first")
    table, package = (first / "records.csv").read_bytes(), (first / "datapackage.json").read_text(encoding="utf-8")
    (first / "records.csv").write_bytes(table.replace(b"video", b"phone"))
    assert "records.csv is not as it was exported" in (await south.do("import-records", str(first)))[1]
    for _ in range(12):
        changed = changed_by_chance(rng, table)
        told = json.loads(package)
        told["resources"][0]["hash"] = f"sha256:{hashlib.sha256(changed).hexdigest()}"
        (first / "records.csv").write_bytes(changed)
        (first / "datapackage.json").write_text(json.dumps(told), encoding="utf-8")
        before = await everything(south.db, *TAKEN)
        status, said = await south.do("import-records", str(first))
        after = await everything(south.db, *TAKEN)
        assert len(said) < 400
        assert (status == 0) == (after != before)
        if status == 0:
            await south.do("import-records", str(first), "--take-out")
    for changed_package in (
        "[",
        "[" * 100_000,
        "null",
        "{}",
        package.replace('"id": "o', '"id": "x'),
        "\x00",
        package.replace(STUDY, "\\u001b[2J"),
    ):
        (first / "datapackage.json").write_text(changed_package, encoding="utf-8")
        status, said = await south.do("import-records", str(first))
        assert (status, "is not as `alliance-bot export --records` writes it" in " ".join(said.split())) == (1, True)
    (first / "datapackage.json").unlink()
    said = " ".join((await south.do("import-records", str(first)))[1].split())
    assert "datapackage.json: No such file or directory; expected a folder as `export --records` writes it" in said


def changed_by_chance(rng: random.Random, table: bytes) -> bytes:
    """A cell that says something else, a row twice, gone or elsewhere, a byte that is another."""
    lines = table.splitlines(keepends=True)
    at = rng.randrange(1, len(lines))
    kind = rng.randrange(4)
    if kind == 0:
        cells = lines[at].rstrip(b"\n").split(b",")
        cells[rng.randrange(len(cells))] = rng.choice(
            [b"NA", b"", b"-1", b"1e9", b"nan", b"=1+1", b"9" * 5_000, b"video"]
        )
        lines[at] = b",".join(cells) + b"\n"
    elif kind == 1:
        lines.insert(rng.randrange(1, len(lines)), lines[at])
    elif kind == 2:
        lines.append(lines.pop(at))
    else:
        broken = bytearray(lines[at])
        broken[rng.randrange(len(broken))] = rng.randrange(256)
        lines[at] = bytes(broken)
    return b"".join(lines)
