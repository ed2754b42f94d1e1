"""Published worked values, reproduced to the digits given. The table of agreements is in docs/detection.md."""

import csv
from pathlib import Path

import numpy as np
import pytest

from scoring.local_level import local_level
from scoring.reliability import Reliability
from scoring.rules import cusum_low, ewma, sudden_drop

DATA = Path(__file__).parent / "data"

NILE = (
    *(1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799),
    *(958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916),
    *(692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845),
    *(744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040),
    *(860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746),
    *(919, 718, 714, 740),
)


def column(file: str, name: str) -> list[float]:
    with (DATA / file).open() as rows:
        return [float(row[name]) if row[name] else float("nan") for row in csv.DictReader(rows)]


def test_reliable_change_of_jacobson_and_truax() -> None:
    example = Reliability(7.5, 0.80, "Jacobson and Truax's example")
    assert example.of_difference == pytest.approx(4.743, abs=5e-4)
    assert example.change(32.5, 47.5) == pytest.approx(3.162, abs=5e-4)


def test_reliable_change_of_thirty_couples() -> None:
    das = np.array(column("jacobson_1989.csv", "das"))
    pre, post = das[:30], das[30:]
    assert (pre.mean(), pre.std(ddof=1)) == (pytest.approx(81.58, abs=5e-3), pytest.approx(11.83, abs=5e-3))
    assert (post.mean(), post.std(ddof=1)) == (pytest.approx(98.05, abs=5e-3), pytest.approx(19.24, abs=5e-3))
    yardstick = Reliability(float(pre.std(ddof=1)), 0.88, "their retest reliability")
    assert yardstick.of_difference == pytest.approx(5.793, abs=2e-3)
    changes = [yardstick.change(a, b) for a, b in zip(pre, post, strict=True)]
    assert (sum(c > 1.96 for c in changes), sum(c < -1.96 for c in changes)) == (19, 1)


def test_reliable_change_of_the_sudden_gains_package() -> None:
    yardstick = Reliability(10.5, 0.961, "suddengains, define_crit1_cutoff")
    assert yardstick.standard_error == pytest.approx(2.0736, abs=5e-5)
    assert yardstick.of_difference == pytest.approx(2.9325, abs=5e-5)
    assert yardstick.reliable() == pytest.approx(5.7477, abs=5e-5)


def test_sudden_gains_of_the_sudden_gains_package() -> None:
    """Depression falls where the alliance rises, so that a gain there is a drop of the same numbers here."""
    scores = np.array([column("sgdata.csv", f"bdi_s{n}") for n in range(1, 13)]).T
    found = [sudden_drop(series, cutoff=7.0) for series in scores]
    sizes = [series[n - 1] - series[n] for series, places in zip(scores, found, strict=True) for n in places]
    assert sum(map(len, found)) == 24
    assert sum(bool(places) for places in found) == 15
    assert sum(len(places) > 1 for places in found) == 8
    assert (np.mean(sizes), np.std(sizes, ddof=1)) == (pytest.approx(11.00), pytest.approx(3.43, abs=5e-3))


def test_ewma_of_the_engineering_handbook() -> None:
    """NIST 6.3.2.4: w = .3 around 50, s = 2.0539, three standard errors of the limit: 47.4115 to 52.5884."""
    values = np.array([[52.0, 47.0, 53.0, 49.3]])
    z = [ewma(values[:, :n], np.array([50.0]), 0.3)[0] for n in (1, 2, 3)]
    assert z == pytest.approx([50.60, 49.52, 50.56], abs=5e-3)
    half = 3 * 2.0539 * np.sqrt(0.3 / 1.7)
    assert (50 - half, 50 + half) == (pytest.approx(47.4115, abs=1e-3), pytest.approx(52.5884, abs=1e-3))


def test_ewma_of_qcc() -> None:
    values = np.array([[11.0, 12.0, 13.0]])
    z = [ewma(np.array([order]), np.array([10.0]), 0.5)[0] for order in ([11.0], [11.0, 13.0], [11.0, 13.0, 12.0])]
    assert z == [10.5, 11.75, 11.875]
    assert values.shape == (1, 3)


def test_cusum_of_qcc() -> None:
    values = np.array([[1.5, 0.5, 0.6, -1.5, -0.5, -0.8]])
    down = [cusum_low(values[:, :n], np.array([0.0]), 1.0, 0.5)[0] for n in range(1, 7)]
    up = [cusum_low(-values[:, :n], np.array([0.0]), 1.0, 0.5)[0] for n in range(1, 7)]
    assert down == pytest.approx([0, 0, 0, 1, 1, 1.3])
    assert up == pytest.approx([1, 1, 1.1, 0, 0, 0])


def test_the_local_level_of_the_nile() -> None:
    """Durbin and Koopman: noise 15,098.5 and drift 1,469.18 are the most likely; the level falls at 28."""
    best = local_level(NILE, 15098.5, 1469.18).log_likelihood
    assert len(NILE) == 100
    assert best == pytest.approx(-632.54, abs=0.01)
    for noise, drift in ((15398.5, 1469.18), (14798.5, 1469.18), (15098.5, 1519.18), (15098.5, 1419.18)):
        assert local_level(NILE, noise, drift).log_likelihood < best
    fall = np.diff([np.mean(NILE[max(0, n - 10) : n]) - np.mean(NILE[n : n + 10]) for n in range(10, 60)])
    assert fall.shape == (49,)
    gaps = {n: np.mean(NILE[:n]) - np.mean(NILE[n:]) for n in range(5, 95)}
    weighed = {n: gap * np.sqrt(n * (100 - n)) for n, gap in gaps.items()}
    assert max(weighed, key=lambda n: weighed[n]) == 28


def test_a_local_level_by_hand() -> None:
    """Noise 4, drift 1: after a gap the variance is 4 + 1 + 1, of the value 10; then 0.4 x 6 + 1, of the value 7.4."""
    nan = float("nan")
    found = local_level([nan, 10, nan, 14, 12], noise=4, drift=1)
    assert found.level == pytest.approx([nan, nan, 10, 10, 12.4], nan_ok=True)
    assert found.innovation == pytest.approx([nan, nan, nan, 4 / 10**0.5, -0.4 / 7.4**0.5], nan_ok=True)
    tail = np.log(2 * np.pi * 10) + 1.6 + np.log(2 * np.pi * 7.4) + 0.16 / 7.4
    assert found.log_likelihood == pytest.approx(-tail / 2)
