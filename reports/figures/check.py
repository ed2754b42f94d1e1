"""Whether a folder still holds a report as it was given out; for `alliance-bot report --check`.

The document in it is proved by the hash that was recorded, and tables by the document: they are the same in every
language. A page or a workbook is proved where it is what this version writes of the document in the language that is
asked for; otherwise, where it is at least what the folder's data package says of it, it is neither proved nor refuted.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from reports.figures.document import Document
from reports.figures.files import DOCUMENT, PARQUET
from reports.figures.package import PACKAGE

_MOST = 20_000_000  # bytes of a document or a data package; larger is none of ours


@dataclass(frozen=True)
class Checked:
    """Paths in the folder, each in one of these, in their order; what is in none of them is as it was given out.

    `unproved`: what another version, or this one in another language, may have written. `foreign`: what belongs to no
    report, and whatever is only a link.
    """

    differing: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    unproved: tuple[str, ...] = ()

    @property
    def is_as_given_out(self) -> bool:
        """Whether nothing was found at all."""
        return self == Checked()


def recorded_hash(document: Document) -> str:
    """What is recorded of a document: SHA-256 of it as it is kept, in hex."""
    return sha256(document.kept().encode()).hexdigest()


def check(folder: Path, recorded: str, make: Callable[[Document, bool], Mapping[str, bytes]]) -> Checked:
    """What in this folder is not as it was given out. `recorded`: the document's hash; `make`: all files of a document,
    with Parquet or without.

    Raises OSError where the folder, or a file in it, cannot be read; and ModuleNotFoundError where Parquet stands in it
    and `make` cannot write any.
    """
    there, links = _list(folder)
    content = _read(folder / DOCUMENT) if DOCUMENT in there else None
    if content is None or sha256(content).hexdigest() != recorded:
        lost, rest = (DOCUMENT,), tuple(sorted(there - {DOCUMENT}))
        if DOCUMENT in there:
            return Checked(differing=lost, foreign=links, unproved=rest)
        return Checked(missing=lost, foreign=links, unproved=rest)
    try:
        made = make(Document.read(content.decode()), any(path.endswith(PARQUET) for path in there))
    except ValueError:  # of a form that is not written any more
        return Checked(foreign=links, unproved=tuple(sorted(there - {DOCUMENT})))
    refuted = {path for path in there & set(made) if not _is(folder / path, made[path])}
    listed = _listed(folder, recorded) if PACKAGE in there else {}
    unproved = {path for path in refuted if _can_differ(path) and _is_listed(folder, path, listed)}
    return Checked(
        differing=tuple(sorted(refuted - unproved)),
        missing=tuple(sorted(set(made) - there)),
        foreign=tuple(sorted({*links, *(there - set(made))})),
        unproved=tuple(sorted(unproved)),
    )


def _list(folder: Path) -> tuple[set[str], tuple[str, ...]]:
    """All files in it, and all links, which are not followed."""
    files: set[str] = set()
    links: list[str] = []
    for path in _walk(folder):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not path.is_file():
            links.append(name)
        else:
            files.add(name)
    return files, tuple(sorted(links))


def _walk(folder: Path) -> Iterator[Path]:
    for each in folder.iterdir():
        if each.is_dir() and not each.is_symlink():
            yield from _walk(each)
        else:
            yield each


def _read(path: Path) -> bytes | None:
    """None where it is larger than any of ours."""
    return path.read_bytes() if path.stat().st_size <= _MOST else None


def _is(path: Path, content: bytes) -> bool:
    return path.stat().st_size == len(content) and path.read_bytes() == content


def _can_differ(path: str) -> bool:
    """Whether there are words in it, or a version of what wrote it."""
    return not path.endswith(".csv")


def _listed(folder: Path, recorded: str) -> dict[str, str]:
    """Each file's hash as the data package in this folder says it; nothing where it is of another document, or none."""
    content = _read(folder / PACKAGE)
    try:
        told: Any = json.loads(content or b"")
        if told["id"] != f"sha256:{recorded}":
            return {}
        found = {each["path"]: each["hash"] for each in told["resources"]}
    except (ValueError, TypeError, KeyError, RecursionError):
        return {}
    return {path: said for path, said in found.items() if isinstance(path, str) and isinstance(said, str)}


def _is_listed(folder: Path, path: str, listed: Mapping[str, str]) -> bool:
    if path == PACKAGE:
        return bool(listed)
    with (folder / path).open("rb") as file:
        return listed.get(path) == f"sha256:{file_digest(file, 'sha256').hexdigest()}"
