"""Whether a folder is as it was given out: what was changed, taken away, put in, or cannot be told."""

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest

from reports.figures.check import Checked, check, recorded_hash
from reports.figures.document import Document, Section
from reports.figures.files import report_files
from reports.figures.voice import Voice
from tests.reports.made_up import HOSTILE, REACH, WHOLE, document, english, n, strange

HASH = recorded_hash(WHOLE)
VOICE = english()


def make(report: Document, parquet: bool, voice: Voice = VOICE, programme: str = "Riverside") -> dict[str, bytes]:
    return report_files(report, voice, programme, parquet=parquet)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, make(WHOLE, False))
    return tmp_path


def write(folder: Path, files: dict[str, bytes]) -> None:
    for path, content in files.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(content)


def checked(folder: Path) -> Checked:
    return check(folder, HASH, make)


@pytest.mark.parametrize("parquet", [False, True])
def test_a_folder_as_it_was_given_out(tmp_path: Path, parquet: bool) -> None:
    write(tmp_path, make(WHOLE, parquet))
    assert checked(tmp_path).is_as_given_out


@pytest.mark.parametrize("path", sorted(make(WHOLE, False)))
def test_one_changed_byte_is_found_in_every_file_and_so_is_a_missing_one(folder: Path, path: str) -> None:
    content = (folder / path).read_bytes()
    (folder / path).write_bytes(content[:-3] + bytes([content[-3] ^ 1]) + content[-2:])
    assert checked(folder).differing == (path,)
    (folder / path).unlink()
    assert checked(folder).missing == (path,)


def test_a_figure_changed_everywhere_at_once_is_found(folder: Path) -> None:
    """Somebody makes all files anew, of another figure, and forges the document with them."""
    better = REACH.rows[0].model_copy(update={"figures": (n(120), n(1340), n(99), n(4))})
    table = REACH.model_copy(update={"rows": (better, *REACH.rows[1:])})
    forged = WHOLE.model_copy(update={"sections": (Section(id="reach", tables=(table,)), *WHOLE.sections[1:])})
    write(folder, make(forged, False))
    assert checked(folder).differing == ("document.json",)
    assert not checked(folder).is_as_given_out
    write(folder, {"document.json": WHOLE.kept().encode()})
    found = checked(folder)
    assert "tables/reach_by_modality.csv" in found.differing
    assert {"report.html", "report.xlsx"} <= {*found.differing, *found.unproved}


def test_a_table_is_refuted_even_if_the_package_agrees_with_it(folder: Path) -> None:
    path = "tables/reach_by_modality.csv"
    changed = (folder / path).read_bytes().replace(b",81,", b",91,")
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    next(each for each in package["resources"] if each["path"] == path)["hash"] = (
        f"sha256:{sha256(changed).hexdigest()}"
    )
    write(folder, {path: changed, "datapackage.json": json.dumps(package).encode()})
    assert checked(folder) == Checked(differing=(path,), unproved=("datapackage.json",))


@pytest.mark.parametrize("parquet", [False, True])
def test_of_another_language_or_version_words_are_not_proved_and_tables_are(tmp_path: Path, parquet: bool) -> None:
    write(tmp_path, make(WHOLE, parquet, strange("rtl"), HOSTILE))
    assert checked(tmp_path) == Checked(unproved=("datapackage.json", "report.html", "report.xlsx"))


def test_what_does_not_belong_is_foreign_and_links_are_not_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    page = (folder / "report.html").read_bytes()
    (elsewhere / "report.html").write_bytes(page)
    (folder / "report.html").unlink()
    (folder / "report.html").symlink_to(elsewhere / "report.html")
    (folder / "round").symlink_to(folder)
    os.mkfifo(folder / "waits")
    write(folder, {"tables/other.csv": b"1", ".hidden": b""})
    assert checked(folder) == Checked(
        missing=("report.html",), foreign=(".hidden", "report.html", "round", "tables/other.csv", "waits"),
    )  # fmt: skip


def test_without_the_document_nothing_can_be_proved(folder: Path) -> None:
    (folder / "document.json").unlink()
    found = checked(folder)
    assert found.missing == ("document.json",)
    assert found.unproved == tuple(sorted(set(make(WHOLE, False)) - {"document.json"}))


def test_another_period_is_not_this_one(tmp_path: Path) -> None:
    write(tmp_path, make(document(), False))
    assert checked(tmp_path).differing == ("document.json",)


def test_a_form_that_is_not_written_any_more_is_neither_proved_nor_refuted(tmp_path: Path) -> None:
    old = b'{"form":0}'
    write(tmp_path, {"document.json": old, "report.html": b"x"})
    assert check(tmp_path, sha256(old).hexdigest(), make) == Checked(unproved=("report.html",))


@pytest.mark.parametrize(
    "package", [b"", b"[]", b"null", b'{"id": 1}', b'{"resources": 3}', b"\xff", b"[" * 100_000, b'{"resources": [{}]}']
)
def test_a_broken_package_vouches_for_nothing(folder: Path, package: bytes) -> None:
    write(folder, {"datapackage.json": package, "report.html": b"x"})
    assert checked(folder) == Checked(differing=("datapackage.json", "report.html"))
