"""The attacker knows nothing of the product, is right about what it knows, and has teeth: others' rules fall to it."""

import ast
from pathlib import Path
from random import Random

import pytest

from tests.attacker import rivals
from tests.attacker.attack import Findings, attack, give_out
from tests.attacker.bounds import Space
from tests.attacker.known import Known, counts, own_clients, roster
from tests.attacker.programmes import live
from tests.attacker.published import LAWS
from tests.attacker.releases import Exporter

RIVALS: list[Exporter] = [rivals.NHSEngland(), rivals.CMS(), rivals.OpenSAFELY()]


def test_it_imports_nothing_of_the_product() -> None:
    for file in Path(__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not [
                name for name in names if name.split(".")[0] in ("bot", "handlers", "reports", "scoring", "storage")
            ], file
            assert not [
                name for name in names if name.startswith("tests.") and not name.startswith("tests.attacker")
            ], file


@pytest.mark.parametrize("exporter", RIVALS, ids=lambda exporter: exporter.name)
def test_what_is_true_is_among_the_worlds_it_thinks_possible(exporter: Exporter) -> None:
    for seed in range(12):
        programme = live(seed)
        releases = give_out(exporter, programme.quarters)
        own = own_clients(programme.quarters, {programme.quarters[0][0].therapist})
        space = Space(LAWS[exporter.name], releases, Known(roster(programme.quarters, Random(seed)), own))
        assert not space.contradicts(counts(programme.quarters)), seed


@pytest.mark.parametrize("exporter", RIVALS, ids=lambda exporter: exporter.name)
def test_others_rules_fall_to_it(exporter: Exporter) -> None:
    found = Findings()
    for seed in range(3):
        attack(seed, exporter, LAWS[exporter.name], found)
    known = [guess for guess in found.guesses if guess.insiders == "all but one client"]
    assert found.counted["outsider"]["differences"]
    assert all(guess.is_sure and guess.is_near for guess in known)
    assert any(told.is_exact for told in found.told)
