"""Estimates as they may be told: noise in the figure, and in its error, which tells just as much of one client."""

from __future__ import annotations

from dataclasses import replace
from math import exp

from scoring.disclosure.figures import score_sd, yes_sd
from scoring.disclosure.noise import Noise
from scoring.estimates.estimate import Estimate

REACH_OFF = 0.3
"""How far a reach that depends on the values themselves is off: the standard deviation of its logarithm."""


def told(
    estimate: Estimate, noise: Noise, *place: object, yes_told: int = 0, counted: float = 1.0, varies: bool = False
) -> Estimate:
    """This estimate of clients' values from 0 to 100, off by noise that hides any one client; its interval counts it.

    The figure moves by `reach` for each point of one client. So does its standard error, about: it is the length of a
    vector that is linear in the values. To both comes normal noise as it comes to a mean (`score_sd` · reach), and the
    interval counts both (`Estimate.half_of_noise`). `yes_told`: where values are shares, in how many figures of the
    release; the noise is `yes_sd` then. `counted`: so many times as many clients as there are count for the interval,
    which would say how many they are otherwise. `varies`: the reach depends on the values, and an interval that is of
    noise alone would say what it is; so it is off itself, the figure's noise with it. Whether the row is told at all is
    not decided here. ValueError where the reach is not known (0).
    """
    if not estimate.reach > 0:
        raise ValueError("an estimate whose reach is not known cannot be told")
    reach = estimate.reach * (_off(noise, *place) if varies else 1.0)
    sd = (yes_sd(yes_told) if yes_told else score_sd(noise)) * reach
    drawn = max(estimate.error + noise.normal(sd, *place, "error"), 0.0)
    blurred = replace(estimate, error=drawn, error_sd=sd / counted, clients=round(estimate.clients * counted))
    return blurred.with_noise(noise.normal(sd, *place, "estimate"), sd / counted)


def _off(noise: Noise, *place: object) -> float:
    """A factor, above 1 rather than below: 1 / factor² is 1 on average, so that noise hides as much as without it."""
    return exp(REACH_OFF**2 + noise.normal(REACH_OFF, *place, "reach"))
