"""Populations of strangers are what they say: their truth is in their answers, and nothing in them is the product's."""

import ast
import sys
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from benchmarks.strangers import KINDS, OPEN, SEALED, answers, draw
from benchmarks.strangers.__main__ import main
from benchmarks.strangers.episodes import age
from benchmarks.strangers.people import Floats
from benchmarks.strangers.programme import Programme
from benchmarks.strangers.table import look

ROOM = Path(__file__).parents[2] / "benchmarks" / "strangers"
SEEDS = (3, 17)
FIRST, APART = 2, 3
FALLING = [name for name in KINDS if draw(name, 1, 0).has_dips]


@pytest.mark.parametrize("name", KINDS)
def test_answers_are_whole_numbers_of_the_scale_or_missing(name: str) -> None:
    for seed in SEEDS:
        print(f"{seed=}")
        people = draw(name, 300, seed)
        assert people.name == name
        assert people.ratings.shape[:2] == people.dip.shape == (300, KINDS[name].check_ins)
        assert 1 <= people.ratings.shape[2] <= 12
        given = people.ratings[np.isfinite(people.ratings)]
        assert (given == np.rint(given)).all()
        assert people.low <= given.min() < given.max() == people.high
        assert not np.isinf(people.ratings).any()
        told = np.isfinite(people.totals())
        assert 0.02 < 1 - told[:, :10].mean() < 0.6, "some check-ins are missing"


@pytest.mark.parametrize("name", KINDS)
def test_a_seed_is_a_programme(name: str) -> None:
    one, again, other = draw(name, 60, 3), draw(name, 60, 3), draw(name, 60, 4)
    np.testing.assert_array_equal(one.ratings, again.ratings)
    np.testing.assert_array_equal(one.dip, again.dip)
    assert one.ratings.shape != other.ratings.shape or not np.array_equal(one.ratings, other.ratings, equal_nan=True)
    short = draw(name, 60, 3, check_ins=11)
    assert short.ratings.shape == (60, 11, one.ratings.shape[2])


@pytest.mark.parametrize("name", KINDS)
def test_a_programme_stays_what_it_is_with_more_clients_and_check_ins(name: str) -> None:
    small, large = Programme.of(name, 20, 8, 3), Programme.of(name, 50, 30, 3)
    for programme in (small, large):
        KINDS[name].of(programme)
    assert small.shared.bit_generator.state == large.shared.bit_generator.state


@pytest.mark.parametrize("name", KINDS)
def test_programmes_of_a_kind_differ_by_more_than_chance(name: str) -> None:
    """Whether first totals of several seeds, or how far second ones lie from them, could come from one programme."""
    seeds = range(1, 7)
    print(f"{seeds=}")
    first, second = zip(*(draw(name, 1000, seed).totals()[:, :2].T for seed in seeds), strict=True)
    moved = [np.abs(later - sooner) for sooner, later in zip(first, second, strict=True)]
    assert min(stats.kruskal(*first).pvalue, stats.kruskal(*moved).pvalue) < 1e-6


@pytest.mark.parametrize("name", FALLING)
def test_in_an_episode_the_answers_are_lower_by_so_much_that_it_matters(name: str) -> None:
    for seed in SEEDS:
        print(f"{seed=}")
        people = draw(name, 1500, seed)
        seen = look(people)
        print(seen)
        least = 0.7 if people.kind in ("component", "slides") else 1.0
        assert seen.fall > least * seen.within
        assert 65 < seen.apart < 99.5
        assert 2 < seen.dips < 30
        assert 15 < seen.concerned < 75


@pytest.mark.parametrize("name", FALLING)
def test_episodes_leave_room_for_what_is_usual(name: str) -> None:
    for seed in SEEDS:
        print(f"{seed=}")
        people = draw(name, 300, seed)
        assert not people.dip[:, :FIRST].any()
        assert np.isfinite(people.totals())[:, :FIRST].all(), "before the first one there is something to compare with"
        for row in people.dip:
            runs = [(int(number), len(list(run))) for number, run in groupby(row)]
            numbers = [number for number, _ in runs if number]
            assert numbers == list(range(1, len(numbers) + 1))
            between = [length for number, length in runs[1:-1] if not number]
            assert all(length >= APART for length in between)
            if people.kind == "steps":
                assert len(numbers) <= 1


@pytest.mark.parametrize("name", FALLING)
def test_nothing_is_lowered_after_a_client_has_left(name: str) -> None:
    people = draw(name, 400, SEEDS[0])
    told = np.isfinite(people.totals())
    ends = np.where(told, np.arange(told.shape[1]), 0).max(axis=1)
    after = np.arange(told.shape[1]) > ends[:, None]
    assert people.dip[after].astype(bool).mean() < 0.1, "but in the few whose last check-ins were unanswered"


@pytest.mark.parametrize("name", sorted(KINDS.keys() - set(FALLING)))
def test_where_nothing_falls_there_is_no_episode(name: str) -> None:
    for seed in SEEDS:
        people = draw(name, 500, seed)
        assert people.kind == "none"
        assert not people.dip.any()


def test_a_slide_deepens() -> None:
    people = draw("slides", 3000, SEEDS[0])
    since, totals = age(people.dip), people.totals()
    usual = np.where(people.dip == 0, totals, np.nan)
    below = np.nanmean(usual, axis=1)[:, None] - totals
    first, fourth = (float(np.nanmean(below[(people.dip > 0) & (since == at)])) for at in (0, 3))
    print(first, fourth)
    assert 0 < first < 0.6 * fourth


def test_of_a_component_the_other_stays_where_it_was() -> None:
    people = draw("component", 3000, SEEDS[0])
    bond = people.ratings.shape[2] // 3
    gap = _mean(people.ratings[:, :, :bond]) - _mean(people.ratings[:, :, bond:])
    usual = np.nanmean(np.where(people.dip == 0, gap, np.nan), axis=1)[:, None]
    apart, calm = ((gap - usual)[mask] for mask in (people.dip > 0, people.dip == 0))
    print(np.nanstd(apart), np.nanstd(calm))
    assert np.nanstd(apart) > 1.5 * np.nanstd(calm), "in an episode the two differ more than otherwise, either way"


def _mean(ratings: Floats) -> Floats:
    given = np.isfinite(ratings).sum(axis=2)
    return np.where(given > 0, np.nansum(ratings, axis=2) / np.maximum(given, 1), np.nan)


def test_who_never_looks_at_the_sealed_half_still_sees_easy_and_hard_ones_and_quiet_ones() -> None:
    assert len(KINDS) == 20
    assert set(OPEN) | set(SEALED) == set(KINDS)
    assert not set(OPEN) & set(SEALED)
    for half in (OPEN, SEALED):
        kinds = {draw(name, 1, 0).kind for name in half}
        assert {"dips", "none"} < kinds


def test_graded_answers_are_samejimas() -> None:
    programme = Programme.of("", 20_000, 1, 5)
    level, slope, steps = 0.3, np.array([1.7]), np.array([[-1.0, 0.2, 0.9]])
    given = answers.graded(programme, np.full((20_000, 1, 1), level), slope, steps)
    above = 1 / (1 + np.exp(-slope[0] * (level - steps[0])))
    expected = -np.diff(np.concatenate([[1.0], above, [0.0]]))
    assert _as_expected(given, expected)


def test_partial_credit_is_of_neighbours() -> None:
    programme = Programme.of("", 20_000, 1, 5)
    level, slope, steps = 0.3, np.array([1.4]), np.array([[-0.7, 0.1, 1.2]])
    given = answers.partial_credit(programme, np.full((20_000, 1, 1), level), slope, steps)
    weights = np.exp(np.concatenate([[0.0], np.cumsum(slope[0] * (level - steps[0]))]))
    assert _as_expected(given, weights / weights.sum())


def test_counts_are_beta_binomial() -> None:
    programme = Programme.of("", 20_000, 1, 5)
    given = answers.beta_binomial(programme, np.full((20_000, 1, 1), np.log(3.0)), 8.0, 4)
    assert _as_expected(given, stats.betabinom.pmf(np.arange(5), 4, 6.0, 2.0))


def _as_expected(given: Floats, expected: Floats) -> bool:
    counts = np.bincount(given.ravel().astype(np.int64), minlength=len(expected))
    return bool(stats.chisquare(counts, expected * counts.sum()).pvalue > 1e-3)


def test_the_judge_shares_nothing_with_who_is_judged() -> None:
    """No import of the product or of another benchmark, and no chance that a seed does not hold."""
    allowed = {"numpy", "scipy", *sys.stdlib_module_names}
    files = sorted(ROOM.glob("*.py"))
    assert len(files) > 10
    for file in files:
        tree = ast.parse(file.read_text())
        assert len(file.read_text().splitlines()) <= 200, file.name
        for node in ast.walk(tree):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, file.name
                names = [str(node.module)]
            for name in names:
                assert name.split(".")[0] in allowed or f"{name}.".startswith("benchmarks.strangers."), (
                    file.name,
                    name,
                )
                assert name not in ("importlib", "random"), file.name
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "np.random":
                assert node.attr in ("Generator", "SeedSequence", "default_rng"), file.name


def test_the_table_has_a_line_for_each(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["strangers", "--seeds", "1", "2", "--clients", "100"])
    main()
    lines = capsys.readouterr().out.splitlines()
    for name, line in zip(KINDS, lines[2:], strict=True):
        assert line.startswith(name)
        assert ("sealed" in line) == (name in SEALED)
        assert "nan" not in line
