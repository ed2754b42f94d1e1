"""What the simulated programme draws has the size that its parameters say: one parameter after the other."""

from dataclasses import replace
from math import exp, log, sqrt

import numpy as np
import pytest

from scoring.evidence import Bools, Floats
from scoring.latent import AFTER, COMPONENT, DIP, QUIET, SLIDE, STAYED, Ints, Latent, _bent, episodes, simulate

FLAT = Latent(
    mean=50.0, between=0.0, growth=0.0, within=0.0, noise=1e-9, leaning=0.0, spread=0.0, autocorrelation=0.0, tail=0.0,
    item_tail=0.0, dips=0.0, components=0.0, slides=0.0, steps=0.0, longest=4.0, noises=(1.0, 1.0, 1.0), bend=0.0,
)  # fmt: skip
"""Nothing varies (as good as), and nothing happens."""


def answered(clients: int, places: int = 6, items: int = 3) -> Bools:
    return np.ones((clients, places, items), dtype=np.bool_)


def drawn(latent: Latent, clients: int = 20_000, places: int = 6, step: float = 0.0, offsets: object = 0.0) -> Floats:
    return simulate(latent, answered(clients, places), np.broadcast_to(np.asarray(offsets), (3,)), step, 5)[0]


def likeness(one: Floats, other: Floats) -> float:
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])


def test_where_nothing_varies_the_mean_is_answered() -> None:
    here = answered(3)
    here[1, 2], here[2, 4, 1] = False, False
    ratings, kind = simulate(FLAT, here, np.array([3.0, -1.0, -2.0]), 0.0, 1)
    assert (np.isnan(ratings) == ~here).all()
    assert (kind == QUIET).all()
    assert ratings[0, 0] == pytest.approx([53, 49, 48])
    assert drawn(FLAT, 2, offsets=[3.0, -1.0, -2.0], step=20.0)[0, 0].tolist() == [60, 40, 40]
    assert (drawn(replace(FLAT, mean=130.0), 2) == 100).all()
    assert (drawn(replace(FLAT, mean=-9.0), 2) == 0).all()
    assert (drawn(replace(FLAT, mean=-9.0), 2, step=25.0) == 0).all()
    assert (drawn(replace(FLAT, mean=100.0), 2, step=60.0) == 100).all()  # the second step of sixty lies beyond
    assert (drawn(replace(FLAT, mean=50.6), 2, step=1.0) == 51).all()


def test_what_is_gained_and_how_clients_differ() -> None:
    assert drawn(replace(FLAT, growth=9.0), 1)[0, :, 0] == pytest.approx([50 - 9 * exp(-at / 3) for at in range(6)])
    level = drawn(replace(FLAT, between=10.0))
    assert (level.mean(), level[:, 0, 0].std()) == (pytest.approx(50, abs=0.3), pytest.approx(10, abs=0.2))
    assert np.ptp(level, axis=(1, 2)).max() < 1e-6
    leaning = drawn(replace(FLAT, leaning=5.0), offsets=[3.0, -1.0, -2.0])
    assert leaning[:, 0].mean(axis=0) == pytest.approx([53, 49, 48], abs=0.2)
    assert leaning[:, 0].std(axis=0) == pytest.approx([5, 5, 5], abs=0.1)
    assert np.ptp(leaning, axis=1).max() < 1e-6
    assert abs(likeness(leaning[:, 0, 0], leaning[:, 0, 1])) < 0.03


def test_noise_of_sessions_lasts_and_noise_of_items_does_not() -> None:
    session = drawn(replace(FLAT, within=8.0, autocorrelation=0.6))
    assert session[:, :, 0].std(axis=0) == pytest.approx([8] * 6, abs=0.2)
    assert np.ptp(session, axis=2).max() < 1e-6
    lasting = [likeness(session[:, 0, 0], session[:, later, 0]) for later in (1, 2, 5)]
    assert lasting == pytest.approx([0.6, 0.36, 0.6**5], abs=0.03)
    item = drawn(replace(FLAT, noise=7.0, noises=(1.3, 0.5, 0.9)))
    assert item.std(axis=(0, 1)) == pytest.approx([9.1, 3.5, 6.3], abs=0.1)
    assert item.mean() == pytest.approx(50, abs=0.1)
    assert abs(likeness(item[:, 0, 0], item[:, 0, 1])) < 0.03
    assert abs(likeness(item[:, 0, 0], item[:, 1, 0])) < 0.03


def test_clients_differ_in_how_much_they_vary() -> None:
    """Log-normal around 1: the logs scatter by `spread`, those of 300 check-ins by sampling a little more."""
    for latent in (replace(FLAT, within=2.0, spread=0.5), replace(FLAT, noise=2.0, spread=0.5)):
        sizes = drawn(latent, 2_000, 300)[:, :, 1].std(axis=1) / 2
        assert sizes.mean() == pytest.approx(1, abs=0.04)
        assert np.log(sizes).std() == pytest.approx(sqrt(0.25 + 0.5 / 300), abs=0.03)
        assert np.log(sizes).mean() == pytest.approx(-0.125, abs=0.04)


@pytest.mark.parametrize("latent", [replace(FLAT, within=6.0, tail=0.1), replace(FLAT, noise=6.0, item_tail=0.1)])
def test_heavy_tails_keep_the_spread(latent: Latent) -> None:
    """Tukey's h of a tenth: z exp(z z / 20), scaled by 0.8 to the power of three quarters."""
    values = (drawn(latent) - 50)[:, :, 2] / 6
    assert values.std() == pytest.approx(1, abs=0.02)
    for share, z in ((0.99, 2.3263), (0.9, 1.2816), (0.01, -2.3263)):
        assert np.quantile(values, share) == pytest.approx(z * exp(z * z / 20) * 0.8**0.75, abs=0.04)


def test_a_scale_is_pressed_together_at_its_ends() -> None:
    """By the width times log 2 at the very end, and by next to nothing in the middle."""
    at = np.array([0.0, 50.0, 100.0, 120.0])
    assert _bent(at, 10.0) == pytest.approx([10 * log(2), 50, 100 - 10 * log(2), 100 - 10 * log(1 + exp(-2))], abs=0.07)
    assert _bent(at, 0.49).tolist() == at.tolist()
    assert _bent(at, 0.5)[-1] == pytest.approx(100)
    assert drawn(replace(FLAT, mean=120.0, bend=10.0), 1)[0, 0, 0] == pytest.approx(98.73, abs=0.01)


def happening(latent: Latent, clients: int = 30_000, places: int = 20) -> tuple[Ints, Floats]:
    kind, drop = episodes(np.random.default_rng(3), latent, answered(clients, places), 10.0)
    assert (drop[kind == QUIET] == 0).all()
    return kind, drop


def begins(kind: Ints) -> Ints:
    """Where each client's episode begins; -1: nowhere."""
    return np.where((kind != QUIET).any(axis=1), (kind != QUIET).argmax(axis=1), -1)


def lengths(kind: Ints, latest: int) -> dict[int, float]:
    """How common each length is among those that begin early enough to be seen to their end."""
    first = begins(kind)
    length = (kind != QUIET).sum(axis=1)[(first >= 0) & (first <= latest)]
    return {int(n): float((length == n).mean()) for n in np.unique(length)}


def test_so_many_clients_have_each_kind_of_episode_and_it_begins_anywhere() -> None:
    kind, _ = happening(replace(FLAT, dips=0.3, components=0.2, slides=0.15, steps=0.1))
    seen = [(kind == code).any(axis=1).mean() for code in (COMPONENT, STAYED, SLIDE)]
    assert (begins(kind) >= 0).mean() == pytest.approx(0.75, abs=0.01)
    assert seen == pytest.approx([0.2, 0.1 * 17 / 18, 0.15 * 17.7 / 18], abs=0.01)
    first = begins(kind)
    common = [(first == at).sum() / (first >= 0).sum() for at in range(20)]
    assert common[:2] == [0, 0]
    assert common[2:] == pytest.approx([1 / 18] * 18, abs=0.007)
    short, _ = happening(replace(FLAT, dips=1.0), 500, 3)
    assert (begins(short) == 2).all()


def test_a_dip_is_deep_for_a_while() -> None:
    kind, drop = happening(replace(FLAT, dips=1.0))
    first = begins(kind)
    rows = np.arange(len(kind))
    assert (kind[rows, first] == DIP).all()
    assert ((kind == DIP).sum(axis=1) == 1).all()
    assert np.isin(kind, (QUIET, DIP, AFTER)).all()
    assert lengths(kind, 16) == pytest.approx({1: 0.25, 2: 0.25, 3: 0.25, 4: 0.25}, abs=0.015)
    depth = drop[rows, first]
    assert depth.mean() == pytest.approx(27.5, abs=0.3)
    total = depth.mean(axis=1)
    assert total.std() == pytest.approx(sqrt(35**2 / 12 + (27.5**2 + 35**2 / 12) * 0.09 / 3), abs=0.4)
    beside = depth / depth.mean(axis=1, keepdims=True)
    assert beside.std() == pytest.approx(0.3 * sqrt(2 / 3), abs=0.03)
    assert (depth.min(), depth.max() <= 90) == (pytest.approx(0, abs=1), True)
    long = (kind == AFTER).any(axis=1)
    assert (drop[rows[long], first[long] + 1] == depth[long]).all()


def test_a_step_stays() -> None:
    kind, drop = happening(replace(FLAT, steps=1.0), 3_000)
    first = begins(kind)
    for own, fall, at in zip(kind, drop, first, strict=True):
        assert own[at:].tolist() == [DIP, *[STAYED] * (19 - at)]
        assert (fall[at:] == fall[at]).all()


def test_a_component_falls_alone_and_further() -> None:
    """1.3 SDs of an item, within 6 and noise 8: 13 where a unit is ten."""
    kind, drop = happening(replace(FLAT, components=1.0, within=6.0, noise=8.0))
    rows, first = np.arange(len(kind)), begins(kind)
    assert (kind[rows, first] == COMPONENT).all()
    assert np.isin(kind, (QUIET, COMPONENT, AFTER)).all()
    depth = drop[rows, first]
    assert ((depth > 0).sum(axis=1) == 1).all()
    assert (depth > 0).mean(axis=0) == pytest.approx([1 / 3] * 3, abs=0.015)
    alone = depth.max(axis=1)
    assert (alone.min(), alone.mean(), alone.max()) == pytest.approx((13, 13 * 2.75, 13 * 4.5), abs=0.3)
    assert lengths(kind, 16) == pytest.approx({1: 0.25, 2: 0.25, 3: 0.25, 4: 0.25}, abs=0.015)


def test_a_slide_grows_for_four_to_eight_check_ins_and_stays_for_none_to_two() -> None:
    kind, drop = happening(replace(FLAT, slides=1.0))
    first = begins(kind)
    both = {4: 1, 5: 2, 6: 3, 7: 3, 8: 3, 9: 2, 10: 1}
    assert lengths(kind, 10) == pytest.approx({length: ways / 15 for length, ways in both.items()}, abs=0.02)
    assert np.isin(kind, (QUIET, SLIDE, AFTER)).all()
    for own, fall, at in list(zip(kind, drop[:, :, 0], first, strict=True))[:3_000]:
        if at > 10 or fall[at] == 0:
            continue
        grown = fall[at : at + (own != QUIET).sum()]
        ramp = int(np.rint(grown.max() / grown[0]))
        assert 4 <= ramp <= 8
        assert grown == pytest.approx(grown[0] * np.minimum(np.arange(len(grown)) + 1, ramp))
        small = (np.minimum(np.arange(len(grown)) + 1, ramp) / ramp < 0.3).tolist()
        assert own[at : at + len(grown)].tolist() == [AFTER if few else SLIDE for few in small]


def test_what_happens_is_taken_off_the_ratings() -> None:
    """A unit is what a quiet total scatters by: 6.08 for a session's noise of 5, and of 6 on each of three items."""
    latent = replace(FLAT, mean=70.0, within=5.0, noise=6.0, dips=1.0)
    ratings, kind = simulate(latent, answered(20_000), np.zeros(3), 0.0, 5)
    assert ratings[kind == QUIET].mean() == pytest.approx(70, abs=0.1)
    assert ratings[kind == DIP].mean() == pytest.approx(70 - 2.75 * sqrt(25 + 12), abs=0.4)
