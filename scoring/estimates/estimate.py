"""A figure with what is known of its error, and the interval that follows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf, isfinite, sqrt

LEVEL = 0.95
"""How often an interval contains what it is about, unless another rate is asked for."""

_OF_ERROR = 2 / 3


class NotEstimable(StrEnum):
    """Why there is no figure."""

    NO_DATA = "no_data"
    TOO_FEW_CLIENTS = "too_few_clients"
    TOO_FEW_THERAPISTS = "too_few_therapists"
    ONE_SIDE = "one_side"
    NO_SPREAD = "no_spread"


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`, in the units of what it is about; either may be infinite where nothing bounds it."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def within(self, low: float, high: float) -> Interval:
        """As much of it as lies from `low` to `high`: what is known to be impossible is not said."""
        return Interval(min(max(self.low, low), high), max(min(self.high, high), low))


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure, in units of its own.

    error: standard error, from the clients and therapists alone; degrees: of freedom of Student's t for it, infinite
    where the error is known. clients, therapists: how many it rests on. reach: by how much the figure moves when one
    client's value moves by one, at most; 0 where nobody has worked that out. noise_sd: standard deviation of noise that
    was added to the value afterwards, which is normal; error_sd: of noise that was added to the error, which is 0 where
    it came out below.
    """

    value: float
    error: float
    degrees: float
    clients: int
    therapists: int
    reach: float = 0.0
    noise_sd: float = 0.0
    error_sd: float = 0.0

    @property
    def whole_error(self) -> float:
        """The standard error with the noise in it: the root of the sum of their squares."""
        return sqrt(self.error**2 + self.noise_sd**2)

    def with_noise(self, drawn: float, sd: float) -> Estimate:
        """The same figure after `drawn` was added to it, which has mean 0 and this standard deviation.

        ValueError when the standard deviation is negative.
        """
        if not sd >= 0:
            raise ValueError(f"standard deviation of the noise: found {sd}, expected 0 or more")
        return replace(self, value=self.value + drawn, noise_sd=sqrt(self.noise_sd**2 + sd**2))

    def interval(self, level: float = LEVEL) -> Interval:
        """value ± half((1 + level) / 2): it contains the truth at this rate (above 0, below 1)."""
        half = self.half((1 + level) / 2)
        return Interval(self.value - half, self.value + half)

    def half(self, share: float) -> float:
        """So far from the value the truth lies to one side at most, at this rate (above a half, below 1).

        The root of (t(degrees) · error)² + `half_of_noise`². The degrees are those of the error alone: where few
        therapists happen to agree, the noise is no reason to believe them.
        """
        return sqrt((quantile_of_t(share, self.degrees) * self.error) ** 2 + self.half_of_noise(share) ** 2)

    def half_of_noise(self, share: float) -> float:
        """What of `half` is for noise: z · √(noise_sd² + 2/3 z² error_sd²), z the normal quantile; where the error came
        out as 0, z · noise_sd, for nearly all there is is noise then.

        An error that is off by noise is as often too small as too large, and what too small ones miss is more than what
        too large ones gain: about z⁴ error_sd² of half's square, to the second order, where the error is large, and
        less where it is not. With two thirds of it the rates of 95 and 90 % are kept within .4 from 1.5 degrees on,
        however large the error is beside the noise (`test_noise_in_the_error_costs_no_interval_its_rate`).
        """
        z = quantile_of_t(share, inf)
        return z * sqrt(self.noise_sd**2 + (_OF_ERROR * (z * self.error_sd) ** 2 if self.error > 0 else 0.0))

    def beyond(self, distance: float) -> float:
        """p-value (0-1), one-sided: of the value lying so far above what it would be; 1 - p where it lies below."""
        if distance < 0:
            return 1 - self.beyond(-distance)
        if not self.noise_sd:
            return share_of_t(-distance / self.error, self.degrees)
        low, high = 0.5, 1 - 1e-12
        for _ in range(50):
            middle = (low + high) / 2
            low, high = (middle, high) if self.half(middle) < distance else (low, middle)
        return 1 - low


def quantile_of_t(share: float, degrees: float) -> float:
    """Below this lies `share` of Student's t; of the normal distribution where the degrees are infinite.

    ValueError when share is not above 0 and below 1, or the degrees are not above 0.
    """
    if not 0 < share < 1 or not degrees > 0:
        raise ValueError(f"found share {share} and {degrees} degrees, expected 0 < share < 1 and degrees above 0")
    from scipy.special import ndtri, stdtrit  # it takes a while to import, and is wanted for reports only

    return float(stdtrit(degrees, share) if isfinite(degrees) else ndtri(share))


def share_of_t(value: float, degrees: float) -> float:
    """What share of Student's t lies below this value; of the normal distribution where the degrees are infinite."""
    from scipy.special import ndtr, stdtr

    return float(stdtr(degrees, value) if isfinite(degrees) else ndtr(value))
