"""How much each number of the evidence counts: what is learned from whom, and that the file says so."""

import tomllib
from dataclasses import replace

import numpy as np
import pytest

from benchmarks import weights
from benchmarks.families import draw
from scoring.latent import COMPONENT, DIP, QUIET, SLIDE
from scoring.parts import parts, weights_for
from scoring.programme import PRIOR
from tests.scoring.test_calibrate import some_rows


def test_weights_are_those_behind_the_data_and_never_negative() -> None:
    """Of a million check-ins, of which one in a hundred has an event: as if both were as common."""
    rng = np.random.default_rng(1)
    features = rng.normal(size=(1_000_000, 3))
    log_odds = -1.5 + features @ np.array([1.2, 0.4, -0.5])
    is_kind = rng.random(len(features)) < 0.02 / (1 + np.exp(-log_odds))
    found = weights.learned(features[:, :2], is_kind)
    assert found[1] / found[2] == pytest.approx(3, rel=0.25)
    assert weights.learned(features, is_kind)[3] == 0
    told = 1 / (1 + np.exp(-(found[0] + features[:, :2] @ found[1:])))
    assert told.mean() < 0.5 < told[is_kind].mean()


@pytest.mark.parametrize("seed", range(6))
def test_a_seed_is_a_programme_of_people_who_answer(seed: int) -> None:
    one, again = draw(seed), draw(seed)
    assert np.array_equal(one.ratings, again.ratings, equal_nan=True)
    given = one.ratings[~np.isnan(one.ratings)]
    assert given.min() >= 0
    assert given.max() <= 100
    assert len(np.unique(given)) > 3
    assert not np.isnan(one.ratings[:, :3]).all(axis=2).any()
    assert {QUIET, DIP, COMPONENT, SLIDE} <= set(np.unique(one.kind).tolist())
    assert len(one.norms.offsets) == one.ratings.shape[2]


def test_each_kind_has_its_share_of_what_exceeds_the_threshold() -> None:
    """15 % a slide; 5 % a component where there are hardly any, and nearly all where there are no dips."""
    made, own = some_rows(1, 60_000), some_rows(2, 60_000)
    for dips, components, share in ((0.3, 0.02, 0.05), (0.3, 0.33, 0.5), (0.01, 0.8, 0.9)):
        latent = replace(PRIOR.latent, dips=dips, components=components)
        found = parts(own.features[own.earlier >= 2], weights_for(latent, made, own, 0.04))
        assert (found > 0).mean(axis=0) == pytest.approx([0.04 * (1 - share), 0.04 * share, 0.04 * 0.15], rel=0.2)


@pytest.mark.soak
def test_the_file_is_what_is_learned(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path_factory.mktemp("weights") / "weights.toml"
    known = tomllib.loads(weights.FILE.read_text("utf-8"))
    monkeypatch.setattr(weights, "FILE", file)
    monkeypatch.setattr("sys.argv", ["weights"])
    weights.main()
    found = tomllib.loads(file.read_text("utf-8"))
    assert {kind: pytest.approx(row, abs=0.02) for kind, row in found.items()} == known
