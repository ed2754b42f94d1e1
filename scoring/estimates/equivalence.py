"""Whether a difference is nothing to speak of: told only where that was shown, against a margin declared before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from math import hypot, inf, isfinite, sqrt

from scoring.estimates.estimate import Estimate, quantile_of_t

ALPHA = 0.05
"""How often a true difference as large as the margin is called equivalent, and no difference is called one, at most."""
POWER = 0.8
_MOST = 1_000_000


class Comparison(StrEnum):
    """What a difference can be called. Not to be different is never to be equivalent."""

    EQUIVALENT = "equivalent"
    DIFFERENT = "different"
    BOTH = "both"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Equivalence:
    """What was found against a margin (in the units of the difference, above 0).

    p_equivalent: of two one-sided tests the larger p-value (Schuirmann 1987); p_different: two-sided, against 0;
    t_low, t_high: the difference against -margin and +margin, in its standard errors (Student's t).
    """

    comparison: Comparison
    margin: float
    p_equivalent: float
    p_different: float
    t_low: float
    t_high: float


def equivalence(difference: Estimate, margin: float, *, alpha: float = ALPHA) -> Equivalence:
    """Two one-sided tests of this difference against ±margin, and the ordinary test against 0.

    Equivalent: the interval of rate 1 - 2 alpha lies within the margin; different: the interval of rate 1 - alpha does
    not contain 0; both: different, by less than matters. A difference without any error (everybody the same) is told as
    CANNOT_TELL: that all answer alike says nothing of who did not. ValueError when the margin is not above 0, or alpha
    not above 0 and below 0.5.
    """
    if not margin > 0 or not 0 < alpha < 0.5:
        raise ValueError(f"found margin {margin} and alpha {alpha}, expected a margin above 0 and 0 < alpha < 0.5")
    error = difference.whole_error
    if not error > 0 or not isfinite(error):
        return Equivalence(Comparison.CANNOT_TELL, margin, 1.0, 1.0, 0.0, 0.0)
    low, high = (difference.value + margin) / error, (difference.value - margin) / error
    p_equivalent = difference.beyond(margin - abs(difference.value))
    p_different = 2 * difference.beyond(abs(difference.value))
    comparison = {
        (True, True): Comparison.BOTH,
        (True, False): Comparison.EQUIVALENT,
        (False, True): Comparison.DIFFERENT,
        (False, False): Comparison.CANNOT_TELL,
    }[p_equivalent < alpha, p_different < alpha]
    return Equivalence(comparison, margin, p_equivalent, p_different, low, high)


def power(error: float, degrees: float, margin: float, *, difference: float = 0.0, alpha: float = ALPHA) -> float:
    """How likely two one-sided tests say equivalent, when the true difference is this one (0-1).

    The chance that the estimate lies within margin - t · s, on average over the error s that will be found, which
    scatters as the root of chi-squared over its degrees: what Owen's Q gives (Phillips 1990). `error`: the standard
    error that such a programme really has, above 0. ValueError as for `equivalence`.
    """
    if not margin > 0 or not error > 0 or not 0 < alpha < 0.5:
        raise ValueError(f"found margin {margin}, error {error} and alpha {alpha}")
    import numpy as np
    from scipy.special import gammaincinv, ndtr

    shares = (np.arange(4000) + 0.5) / 4000
    found = np.sqrt(gammaincinv(degrees / 2, shares) * 2 / degrees) if isfinite(degrees) else np.ones(1)
    room = margin / error - quantile_of_t(1 - alpha, degrees) * found
    true = difference / error
    inside = np.where(room > 0, ndtr(room - true) - ndtr(-room - true), 0.0)
    return float(inside.mean())


def clients_to_tell(
    difference: Estimate, margin: float, *, true: float = 0.0, alpha: float = ALPHA, chance: float = POWER
) -> int | None:
    """How many clients a programme needs so that it is told to be equivalent with this chance, to the next ten.

    As many times the clients, with as many times the therapists: spread, caseloads and the share of each side as they
    were observed. The error's square falls with the clients, the noise's with their square, and the degrees rise with
    them. Of an error in which there is noise the square is error² + error_sd² on average, if any is as likely as
    another.
    `true`: the true difference it is reckoned for. None where a million would not do, or no spread was observed.
    ValueError as for `equivalence`, or when the difference rests on no clients.
    """
    if difference.clients < 1:
        raise ValueError("the difference rests on no clients")
    likely = replace(difference, error=hypot(difference.error, difference.error_sd))
    if not likely.error > 0 or abs(true) >= margin:
        return None
    noise = likely.half_of_noise(1 - alpha) / quantile_of_t(1 - alpha, inf)

    def enough(clients: int) -> bool:
        times = clients / difference.clients
        error = hypot(likely.error / sqrt(times), noise / times)
        return power(error, difference.degrees * times, margin, difference=true, alpha=alpha) >= chance

    return _first_ten(enough)


def _first_ten(enough: Callable[[int], bool]) -> int | None:
    """The fewest, in tens, for whom `enough` is true, where it stays true for more; None beyond a million."""
    high = 1
    while not enough(high * 10):
        high *= 2
        if high * 10 > _MOST:
            return None
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle * 10) else (middle, high)
    return high * 10
