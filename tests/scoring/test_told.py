"""What an interval tells besides: not how many clients are behind it."""

from collections import Counter

import numpy as np
import pytest

from scoring.disclosure.estimates import told
from scoring.disclosure.noise import Noise
from scoring.estimates.estimate import Estimate
from scoring.estimates.means import Clients, mean
from scoring.rows.gathered import COUNTS, part_of
from scoring.rows.told import Told, ToldRow


def row(clients: int, seed: bytes) -> ToldRow:
    """So many clients of five therapists, each asked once."""
    ids = np.arange(clients)
    nothing = np.zeros((clients, 0))
    part = part_of(ids, ids % 5, {name: np.ones(clients) for name in COUNTS}, nothing, nothing)
    return ToldRow.of(part, Noise(seed))


@pytest.mark.parametrize("share", [0.0, 100.0])
def test_where_all_say_the_same_an_interval_does_not_tell_how_many_they_are(share: float) -> None:
    """What one client more or fewer makes of it is at most twice as likely, or half as likely."""
    seed = 20
    rng = np.random.default_rng(seed)
    one, other = Counter[Told | None](), Counter[Told | None]()
    for clients, seen in ((26, one), (27, other)):
        for _ in range(600):
            seen[row(clients, rng.bytes(32)).share("opted_out", np.full(clients, share))] += 1
    for seen, beside in ((one, other), (other, one)):
        often = {told for told, times in seen.items() if told is not None and told.value == share and times > 60}
        assert often, seed
        assert all(beside[told] > 0.3 * seen[told] for told in often), (seed, one, other)


def test_figures_of_the_same_clients_go_by_the_same_count() -> None:
    """Or the middle of several would tell it after all."""
    seed, counts = 21, list[set[int]]()
    rng = np.random.default_rng(seed)
    for _ in range(20):
        here = row(30, rng.bytes(32))
        found = mean(Clients(np.zeros(30), here.part.therapists))
        told = [here.estimate(name, found, here.part.clients) for name in ("silent", "opted_out")]
        counts.append({each.clients for each in told if each})
    assert max(map(len, counts)) == 1, seed
    assert len(set().union(*counts)) > 3, seed


def test_an_interval_of_noise_alone_does_not_tell_how_far_a_client_moves_the_figure() -> None:
    """Which depends on what everybody said, in a correlation. All but one could tell from it what that one said."""
    rng = np.random.default_rng(22)
    seeds = [Noise(rng.bytes(32)) for _ in range(400)]
    one, other = (
        [told(Estimate(0.0, 0.0, 4.0, 40, 5, reach), each, "r", varies=True).half(0.975) for each in seeds]
        for reach in (0.007, 0.008)
    )
    within = [min(other) < half < max(other) for half in one]
    assert np.mean(within) > 0.97
