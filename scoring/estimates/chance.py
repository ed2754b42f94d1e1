"""What would have happened anyway: most that is unusually low is nearer to the usual the next time."""

from __future__ import annotations

from scoring.evidence import Floats


def back_by_chance(alarm: float, edge: float, within: int, *, persistence: float = 0.0, usual: float = 0.0) -> float:
    """How likely somebody in whom nothing has changed is back in range within so many check-ins after an alarm (0-1).

    Scores around a usual that stays, normal, each with a correlation of `persistence` (0 to below 1) with the one
    before. An alarm is a score more than `alarm` standard deviations (of one score) below the usual; back is one that
    is no more than `edge` below it. 1 - P(none of the next is back | alarm), by integrating from check-in to check-in.
    usual: standard error of what was taken for the usual, in the same units, such as 1 / √n after n check-ins: who was
    alarmed is more often somebody whose usual was taken for too high, and fewer of them come back. ValueError when
    within is below 1, persistence is out of range or usual below 0.
    """
    if within < 1 or not 0 <= persistence < 1 or not usual >= 0:
        raise ValueError(f"found within {within}, persistence {persistence} and usual {usual}")
    import numpy as np
    from scipy.special import ndtr

    off, weights = np.polynomial.hermite_e.hermegauss(31) if usual else (np.zeros(1), np.ones(1))
    alarmed = weights * ndtr(usual * off - alarm)
    stayed = [_none_is_back(alarm - usual * each, edge - usual * each, within, persistence) for each in off]
    return float(1 - alarmed @ np.array(stayed) / alarmed.sum())


def _none_is_back(alarm: float, edge: float, within: int, persistence: float) -> float:
    """The same, of none, where the usual is known: the chance of each place below the edge, check-in by check-in."""
    import numpy as np
    from scipy.special import ndtr

    nodes, weights = np.polynomial.legendre.leggauss(120)

    def density(x: Floats) -> Floats:
        return np.asarray(np.exp(-x * x / 2) / np.sqrt(2 * np.pi))

    lowest = min(-alarm, -edge, 0.0) - 9.0
    start, below = ((lowest + top) / 2 + (top - lowest) / 2 * nodes for top in (-alarm, -edge))
    chances = density(start) * weights * (-alarm - lowest) / 2 / ndtr(-alarm)
    spread = np.sqrt(1 - persistence**2)
    at, step = start, weights * (-edge - lowest) / 2
    for _ in range(within - 1):
        chances = (chances @ density((below[None, :] - persistence * at[:, None]) / spread) / spread) * step
        at = below
    return float(chances @ ndtr((-edge - persistence * at) / spread))
