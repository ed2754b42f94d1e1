"""What a programme says of itself, and all that keeps one from being used, word by word."""

import json
from dataclasses import fields, replace
from math import exp, inf, nan
from typing import Any

import pytest

import scoring.programme
from scoring.evidence import Norms
from scoring.programme import PRIOR, Programme, Scale, limit

EIGHT = Scale(tuple(float(n) for n in range(8)), tuple(float(n) for n in range(8)))


def saved() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(PRIOR.to_json())
    return found


def without(name: str) -> Norms:
    nothing: dict[str, Any] = {name: 0.0}
    return replace(PRIOR.norms, **nothing)


def refused(**changes: Any) -> str:
    with pytest.raises(ValueError, match=r".") as error:
        replace(PRIOR, **changes)
    return str(error.value)


def misread(data: Any) -> str:
    with pytest.raises(ValueError, match=r".") as error:
        Programme.from_mapping(data)
    return str(error.value)


@pytest.mark.parametrize(("budget", "threshold"), [(0.02, 2.0537), (0.05, 1.6449), (0.499, 0.0025)])
def test_the_threshold_is_the_normal_quantile_of_the_budget(budget: float, threshold: float) -> None:
    assert replace(PRIOR, budget=budget, beyond=0.7).threshold == pytest.approx(threshold, abs=5e-5)
    assert limit(budget) == pytest.approx(threshold, abs=5e-5)
    assert limit(0.0) == limit(1e-17) == inf


@pytest.mark.parametrize(("beyond", "share"), [(0.0, 0.25), (0.35, 0.25), (0.475, 0.625), (0.6, 1.0), (1.0, 1.0)])
def test_where_rises_are_as_frequent_there_are_fewer_signals(beyond: float, share: float) -> None:
    assert replace(PRIOR, budget=0.04, beyond=beyond).rate == pytest.approx(0.04 * share)


def test_each_number_of_earlier_check_ins_has_its_scale() -> None:
    numbers = (2, 3, 4, 6, 7, 100)
    assert [PRIOR.scales.index(PRIOR.scale_of(each)) for each in numbers] == [0, 1, 2, 2, 3, 3]


def test_the_chance_that_a_signal_is_right() -> None:
    at = replace(PRIOR, right=(-3.0, 1.5), beside_rises=(9.0,) * 8)
    assert at.chance_right(2.0) == 0.5
    assert at.chance_right(3.0) == pytest.approx(1 / (1 + exp(-1.5)))
    assert at.chance_right(500.0) == pytest.approx(1.0, abs=2e-4)
    assert at.chance_right(-500.0) == 1 / (1 + exp(60))


def test_it_is_the_lower_of_what_two_witnesses_say() -> None:
    ratios = (-1.0, -1.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0)  # the last at surprises of 1.75, 2, 2.5, 3 and 4
    at = replace(PRIOR, right=(0.0, 0.5), beside_rises=ratios)
    assert at.chance_right(1.9) == 0.0  # as many rises as falls
    assert at.chance_right(3.0) == pytest.approx(1 - exp(-1.0))
    assert at.chance_right(3.5) == pytest.approx(1 - exp(-1.5))
    assert at.chance_right(9.0) == pytest.approx(1 - exp(-2.0))  # nothing is known of larger ones
    assert replace(at, right=(-3.0, 0.5)).chance_right(3.0) == pytest.approx(1 / (1 + exp(1.5)))


def test_a_programme_as_text() -> None:
    text = PRIOR.to_json()
    assert list(json.loads(text)) == sorted(field.name for field in fields(Programme))
    assert list(json.loads(text)["norms"]) == sorted(field.name for field in fields(Norms))
    assert Programme.from_json(text) == PRIOR
    whole = Programme.from_mapping({**saved(), "step": 25})  # as TOML may have it
    assert (whole.step, hash(whole)) == (25, hash(PRIOR))
    with pytest.raises(AttributeError, match=r"^module 'scoring.programme' has no attribute 'PRIORS'$"):
        scoring.programme.PRIORS  # noqa: B018


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"budget": 0}, "budget: 0 is not between 0 and 0.5"),
        ({"budget": 0.5}, "budget: 0.5 is not between 0 and 0.5"),
        ({"right": (0.0,)}, "right: expected 2 numbers"),
        ({"back_by_chance": (0.1, 0.2)}, "back_by_chance: expected 3 numbers"),
        ({"weights": PRIOR.weights[:2]}, "weights: expected 3 rows of 6"),
        ({"weights": (*PRIOR.weights[:2], PRIOR.weights[2][:5])}, "weights: expected 3 rows of 6"),
        ({"scale_one": Scale(EIGHT.parts[:7], EIGHT.surprises[:7])}, "scale_one: expected at least 8 knots"),
        (
            {"scales": (*[EIGHT] * 3, Scale(EIGHT.parts, EIGHT.surprises[:7]))},
            "scales[3]: knots are not strictly rising",
        ),
        ({"scales": (EIGHT,) * 3}, "scales: expected 4 of them"),
        ({"beyond": 1.1}, "beyond: 1.1 is not between 0 and 1"),
        ({"scale_low": Scale((*EIGHT.parts[:7], 6.0), EIGHT.surprises)}, "scale_low: knots are not strictly rising"),
        ({"norms": replace(PRIOR.norms, offsets=(0.0,))}, "norms.offsets: one for each of the items is needed"),
        ({"norms": replace(PRIOR.norms, noises=(1.0,))}, "norms.noises: one above 0 for each of the items is needed"),
        (
            {"latent": replace(PRIOR.latent, noises=(1.0, 0.0, 1.0))},
            "latent.noises: one above 0 for each of the items is needed",
        ),
        *(
            ({"norms": without(name)}, f"norms.{name}: 0.0 is not above 0")
            for name in ("between", "within", "contrast", "leaning", "weight")
        ),
    ],
)
def test_what_is_out_of_range_is_named(changes: dict[str, Any], said: str) -> None:
    assert refused(**changes) == said


def test_what_is_just_within_range_is_taken() -> None:
    assert replace(PRIOR, scales=(EIGHT,) * 4).scales == (EIGHT,) * 4
    for name in ("scale_one", "scale_low"):
        assert getattr(replace(PRIOR, **{name: EIGHT}), name) == EIGHT  # type: ignore[arg-type]
    small = replace(PRIOR.norms, between=0.5, within=0.5, contrast=0.5, leaning=0.5, weight=0.5, noises=(0.5, 0.5, 0.5))
    assert replace(PRIOR, norms=small, latent=replace(PRIOR.latent, noises=(0.1, 0.1, 0.1))).norms == small


def test_everything_that_is_wrong_is_told_at_once() -> None:
    nobody = replace(PRIOR.norms, offsets=(), noises=())
    assert refused(items=(), right=(), norms=nobody, latent=replace(PRIOR.latent, noises=())) == (
        "right: expected 2 numbers; norms.offsets: one for each of the items is needed"
    )


def test_keys_that_are_none_and_keys_that_are_missing() -> None:
    data = saved()
    data["norms"] = {**data["norms"], "Mean": 1.0}
    del data["norms"]["mean"], data["norms"]["growth"]
    found = misread(data)
    names = "mean, between, growth, within, contrast, leaning, weight, offsets, noises"
    meant = f"Norms.Mean: there is no such key, expected one of {names}; did you mean mean?"
    assert found == f"{meant}; Norms: found nothing for mean, growth"
    assert misread({**saved(), "norms": [1]}) == f"Norms: expected a table with the keys {names}"
    assert misread({**saved(), "scale_one": None}) == "Scale: expected a table with the keys parts, surprises"
    assert misread({**saved(), "scales": [{}] * 4}) == "Scale: found nothing for parts, surprises"
    assert misread([]).startswith(
        "Programme: expected a table with the keys items, step, budget, norms, latent, weights"
    )
    assert "Programme.1: " in misread({**saved(), 1: 2})


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        *(("step", value, "a number") for value in ("25", True, None, inf, [25.0])),
        *(("right", value, "a list of numbers") for value in (1.0, "12", [1.0, None], [1.0, True], (1.0, 2.0))),
        *(("items", value, "a list of names") for value in ("abc", ["a", 1], 3)),
        *(("scales", value, "a list of tables") for value in (None, "1", [None])),
        *(("weights", value, "a list of lists of numbers") for value in (1.0, [1.0], [[1.0], ["a"]], "a")),
    ],
)
def test_values_of_another_kind(key: str, value: object, expected: str) -> None:
    assert misread({**saved(), key: value}) == f"Programme.{key}: found {value!r}, expected {expected}"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"norms": replace(PRIOR.norms, mean=nan)}, "norms.mean: nan is not a number"),
        ({"latent": replace(PRIOR.latent, bend=inf)}, "latent.bend: inf is not a number"),
        ({"range_low": -inf}, "range_low: -inf is not a number"),
        ({"right": (0.0, nan)}, "right[1]: nan is not a number"),
        ({"weights": (*PRIOR.weights[:2], (*PRIOR.weights[2][:-2], nan, nan))}, "weights[2][4]: nan is not a number"),
        ({"scale_one": replace(PRIOR.scale_one, parts=(*PRIOR.scale_one.parts[:-1], inf))}, "scale_one.parts[30]"),
        ({"latent": replace(PRIOR.latent, noise=0.0)}, "latent.noise: 0.0 is not above 0"),
    ],
    ids=["yardstick", "null model", "range", "certainty", "weights", "scale", "zero"],
)
def test_what_computing_made_into_no_number_is_refused(change: dict[str, Any], problem: str) -> None:
    assert problem in refused(**change)
