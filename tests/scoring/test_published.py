"""Published worked values, reproduced to the digits given. The table of agreements is in docs/detection.md."""

import csv
from pathlib import Path

import numpy as np
import pytest

from scoring.rules import Yardstick, cusum_low, ewma, reliable_change, sudden_drop

DATA = Path(__file__).parent / "data"


def column(file: str, name: str) -> list[float]:
    with (DATA / file).open() as rows:
        return [float(row[name]) if row[name] else float("nan") for row in csv.DictReader(rows)]


def change(reliability: float, sd: float, before: float, after: float) -> float:
    """The rule's reliable change of one fall, as the publications give it."""
    now = np.array([after])
    return float(reliable_change(reliability)(np.array([[before]]), now, Yardstick(0.0, sd, 0.0))[0])


def test_reliable_change_of_jacobson_and_truax() -> None:
    assert change(0.80, 7.5, 47.5, 32.5) == pytest.approx(3.162, abs=5e-4)
    assert 15 / change(0.80, 7.5, 47.5, 32.5) == pytest.approx(4.743, abs=5e-4)


def test_reliable_change_of_thirty_couples() -> None:
    """What rose there falls here."""
    das = np.array(column("jacobson_1989.csv", "das"))
    pre, post = das[:30], das[30:]
    assert (pre.mean(), pre.std(ddof=1)) == (pytest.approx(81.58, abs=5e-3), pytest.approx(11.83, abs=5e-3))
    assert (post.mean(), post.std(ddof=1)) == (pytest.approx(98.05, abs=5e-3), pytest.approx(19.24, abs=5e-3))
    sd = float(pre.std(ddof=1))
    assert 1 / change(0.88, sd, 1, 0) == pytest.approx(5.793, abs=2e-3)
    changes = [change(0.88, sd, float(b), float(a)) for a, b in zip(pre, post, strict=True)]
    assert (sum(c > 1.96 for c in changes), sum(c < -1.96 for c in changes)) == (19, 1)


def test_reliable_change_of_the_sudden_gains_package() -> None:
    assert 1 / change(0.961, 10.5, 1, 0) == pytest.approx(2.9325, abs=5e-5)
    assert change(0.961, 10.5, 5.7477, 0) == pytest.approx(1.96, abs=5e-5)


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
