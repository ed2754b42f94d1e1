"""What a therapist says for themselves alone is read where they see it, and nowhere else in the whole program."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
ROOMS = ("bot", "handlers", "reports", "storage", "scoring")
READERS = {
    "own_views": {
        "handlers/therapists/own_view.py",
        "handlers/therapists/own_view_told.py",
        "handlers/edge/sweep.py",  # asks, and forgets what was not finished in time
        "handlers/cover/moving.py",  # forgets it: its pair is nobody's any more
        "storage/about_client.py",  # goes with the client, and is given to nobody
        "storage/asking.py",  # whether it was given, is asked for, or is to be
        "storage/checksums.py",
        "storage/own_in_figures.py",  # of who said yes, from then on, for figures
        "storage/own_views.py",
        "storage/tables/__init__.py",
        "storage/tables/check_ins.py",
    },
    "verdicts": {
        "handlers/alerts/verdict.py",  # their own, at *what was done*
        "handlers/therapists/load.py",  # their own, counted
        "handlers/joining/in_figures.py",  # whoever gave one is asked whether they may count
        "handlers/cover/moving.py",  # to another account of the same person
        "storage/about_client.py",  # goes with the client, and is given to nobody
        "storage/checksums.py",
        "storage/own_in_figures.py",  # of who said yes, from then on, for figures
        "storage/people.py",  # that there is one makes somebody of an account
        "storage/tables/__init__.py",
        "storage/tables/alerts.py",
        "storage/verdicts.py",
    },
}


def _mentions(path: Path, word: str) -> bool:
    """Whether it imports the table, or the module that reads it, or names it in a string of its own."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (
            node.module == f"storage.{word}" or any(each.name == word for each in node.names)
        ):
            return True
        if isinstance(node, ast.Constant) and node.value == word:
            return True
    return False


@pytest.mark.parametrize("word", READERS)
def test_no_other_module_so_much_as_names_it(word: str) -> None:
    every = [path for room in ROOMS for path in (ROOT / room).rglob("*.py") if "migrations" not in path.parts]
    assert {str(path.relative_to(ROOT)) for path in every if _mentions(path, word)} == READERS[word]
