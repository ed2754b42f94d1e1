"""Estimates as they may be told: noise in the figure, and in its error, which tells just as much of one client."""

from __future__ import annotations

from dataclasses import replace

from scoring.disclosure.figures import score_sd, yes_sd
from scoring.disclosure.noise import Noise
from scoring.estimates.estimate import Estimate


def told(estimate: Estimate, noise: Noise, *place: object, yes_told: int = 0, counted: float = 1.0) -> Estimate:
    """This estimate of clients' values from 0 to 100, off by noise that hides any one client; its interval counts it.

    The figure moves by `reach` for each point of one client. So does its standard error, about: it is the length of a
    vector that is linear in the values. To both comes normal noise as it comes to a mean (`score_sd` · reach), and the
    interval counts both (`Estimate.half_of_noise`). `yes_told`: where values are shares, in how many figures of the
    release; the noise is `yes_sd` then. `counted`: so many times as many clients as there are count for the interval,
    which would say how many they are otherwise. Whether the row is told at all is not decided here. ValueError where
    the reach is not known (0).
    """
    if not estimate.reach > 0:
        raise ValueError("an estimate whose reach is not known cannot be told")
    sd = (yes_sd(yes_told) if yes_told else score_sd(noise)) * estimate.reach
    drawn = max(estimate.error + noise.normal(sd, *place, "error"), 0.0)
    blurred = replace(estimate, error=drawn, error_sd=sd / counted, clients=round(estimate.clients * counted))
    return blurred.with_noise(noise.normal(sd, *place, "estimate"), sd / counted)
