"""Fitting without labels: what it recovers, what it holds, and that it is the same every time."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from benchmarks.judging import judge_all, judged_by, rule_statistics
from benchmarks.measure import Cast, cast, hits
from benchmarks.populations import POPULATIONS, Floats, Population, simulate
from scoring.evidence import LONGEST, complete, weigh
from scoring.fit import fit_latent, fit_programme
from scoring.instrument import load_instrument
from scoring.latent import DIP
from scoring.latent import simulate as draw
from scoring.moments import moments
from scoring.programme import PRIOR, Programme
from scoring.refit import Refit, refit
from scoring.score import score

BY_NAME = {population.name: population for population in POPULATIONS}


@cache
def judged(name: str) -> tuple[Cast, Floats, Programme]:
    people = cast(simulate(BY_NAME[name], 2_000, 11))
    found = judge_all(people)
    return people, found.surprise, found.programme


@cache
def nobody() -> Programme:
    return fit_programme(np.full((1, 1, 3), np.nan), ("goals", "tasks", "bond"), 25.0)


def test_the_same_input_gives_the_same_programme() -> None:
    people = cast(simulate(Population("few", sessions=5), 60, 3))
    one, other = (fit_programme(people.percents, ("a", "b", "c"), people.step) for _ in range(2))
    assert one.to_json() == other.to_json()
    assert Programme.from_json(one.to_json()) == one


def test_nobody_gives_the_prior() -> None:
    assert nobody().norms.mean == pytest.approx(78, abs=3)
    assert nobody().latent.within == pytest.approx(6.7)


@pytest.mark.parametrize(
    "name",
    [
        *("equal variability", "variability differs", "no dips", "ceiling, half", "one component"),
        *("short histories", "missed sessions"),
    ],
)
def test_signals_keep_the_budget(name: str) -> None:
    """Of clients like those that it was fitted to, drawn anew; where nobody dips there are fewer signals."""
    programme = judged(name)[2]
    people = cast(simulate(BY_NAME[name], 2_000, 12))
    rate = (judged_by(people, programme).surprise[people.eligible] > programme.threshold).mean()
    assert 0.85 * programme.rate < rate < 1.15 * programme.rate
    assert (programme.rate < 0.75 * programme.budget) == (name == "no dips")


@pytest.mark.parametrize("name", ["equal variability", "variability differs", "ceiling, half", "one component"])
def test_it_finds_at_least_what_the_best_published_rule_finds(name: str) -> None:
    people, surprise, programme = judged(name)
    ours = hits(surprise, people, 0.02).first.mean()
    best = max(hits(values, people, 0.02).first.mean() for values in rule_statistics(people, programme).values())
    assert ours > best - 0.01


def test_the_null_model_sees_through_the_dips() -> None:
    """Noise of 7 and 7 under dips in a tenth of all check-ins; variability that differs by .7 and by 0."""
    _, _, even = judged("equal variability")
    _, _, uneven = judged("variability differs")
    assert [even.latent.within, even.latent.noise] == pytest.approx([7, 7], abs=0.8)
    assert even.latent.spread < 0.35 < 0.55 < uneven.latent.spread
    assert even.norms.weight > 2 * uneven.norms.weight


@pytest.mark.parametrize(("longest", "low", "high"), [(1.5, 1.0, 3.0), (4.0, 3.8, 4.0)])
def test_dips_are_thought_shorter_where_ratings_persist_too_little(longest: float, low: float, high: float) -> None:
    latent = replace(judged("equal variability")[2].latent, dips=0.8, autocorrelation=0.15)
    answered, none = np.ones((3_000, 12, 3), dtype=bool), np.zeros(3)
    target = moments(draw(replace(latent, longest=longest), answered, none, 25.0, 5)[0], none)
    assert low <= fit_latent(target, answered, none, 25.0, replace(latent, longest=4.0)).longest <= high


def test_a_short_history_ends_before_some_episodes_begin() -> None:
    latent = replace(judged("equal variability")[2].latent, dips=1.0, components=0.0, slides=0.0, steps=0.0)
    answered = np.ones((2_000, 12, 3), dtype=bool)
    answered[1_000:, 4:] = False
    kind = draw(latent, answered, np.zeros(3), 25.0, 1)[1]
    dipped = ((kind == DIP) & answered.any(axis=2)).any(axis=1)
    assert dipped[:1_000].all()
    assert dipped[1_000:].mean() == pytest.approx(2 / 10, abs=0.05)


def test_the_bot_refits_from_stored_scores() -> None:
    own = load_instrument("own")
    rng = np.random.default_rng(5)
    answers = rng.integers(3, 6, (80, 10, 3)).tolist()
    pairs = [[score(own, dict(zip(("goals", "tasks", "bond"), row, strict=True))) for row in pair] for pair in answers]
    programme = refit(own, [[*pair, None] for pair in pairs]).programme
    assert programme.items == ("goals", "tasks", "bond")
    assert programme.norms.mean == pytest.approx(75, abs=3)
    assert refit(own, []) == Refit(nobody(), None, is_new=True)


@pytest.mark.parametrize("answer", [0.0, 100.0])
def test_a_programme_in_which_all_answer_alike_can_be_fitted(answer: float) -> None:
    programme = fit_programme(np.full((40, 8, 3), answer), ("a", "b", "c"), 25.0)
    assert programme.norms.within >= 1


def test_noisy_items_are_told_from_steady_ones() -> None:
    noises, everybody = (1.45, 0.5, 0.81), np.ones((1_500, 10, 3), dtype=np.bool_)
    ratings, _ = draw(replace(PRIOR.latent, noises=noises), everybody, np.zeros(3), 0.0, 5)
    found, backwards = (fit_programme(ratings[:, :, order], ("a", "b", "c"), 0.0) for order in ([0, 1, 2], [2, 1, 0]))
    assert found.latent.noises == pytest.approx(noises, abs=0.1)
    assert backwards.latent.noises == pytest.approx(noises[::-1], abs=0.1)
    assert backwards.norms.noises == pytest.approx(found.norms.noises[::-1], abs=0.02)
    assert found.norms.noises[1] < found.norms.noises[2] < found.norms.noises[0]


@pytest.mark.parametrize(("bend", "low", "high"), [(0.0, 0.0, 3.0), (20.0, 12.0, 28.0)])
def test_a_scale_that_bends_at_its_top_is_told_from_one_that_is_cut_off(bend: float, low: float, high: float) -> None:
    latent, everybody = replace(PRIOR.latent, mean=90.0, bend=bend), np.ones((1_500, 10, 3), dtype=np.bool_)
    ratings, _ = draw(latent, everybody, np.zeros(3), 10.0, 5)
    assert low <= fit_programme(ratings, ("a", "b", "c"), 10.0).latent.bend <= high


def test_no_weight_makes_a_deeper_drop_less_surprising() -> None:
    for name in ("equal variability", "one component"):
        assert min(min(row[1:]) for row in judged(name)[2].weights) >= 0


def test_a_complete_history_is_the_one_that_was_given() -> None:
    ratings = np.random.default_rng(1).uniform(0, 100, (5, 6, 3))
    assert complete(ratings, np.zeros(3)) is ratings


def test_a_missing_answer_is_taken_from_the_others_and_the_usual_pattern() -> None:
    ratings = np.array([[[80.0, 60.0, 40.0]] * 20 + [[70.0, np.nan, 30.0]]])
    filled = complete(ratings, np.zeros(3))
    assert filled[0, -1, 1] == pytest.approx(50, abs=0.5)


def test_everything_grows_with_the_same_drop_scaled_up() -> None:
    norms = judged("equal variability")[2].norms
    history = np.full((1, 8, 3), 75.0)
    deep, shallow = (weigh(history, history > 0, np.full((1, 3), at), norms, 8).features[0] for at in (25.0, 50.0))
    assert (deep >= shallow).all()


def test_check_ins_beyond_the_longest_history_do_not_matter() -> None:
    norms = replace(judged("equal variability")[2].norms, growth=0.0)
    rng = np.random.default_rng(2)
    history, now = rng.uniform(50, 100, (1, LONGEST, 3)), np.full((1, 3), 40.0)
    one, other = (weigh(history, history > 0, now, norms, place).features for place in (LONGEST, 90))
    assert (one == other).all()
