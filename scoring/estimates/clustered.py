"""Coefficients with errors that hold when clients of one therapist are alike, also with few therapists.

Least squares with any working weights; the error by the bias-reduced sandwich (CR2) and its degrees by Satterthwaite,
after Bell and McCaffrey (2002) and Pustejovsky and Tipton (2018), with the root of what is whitened. All of it follows
from two sums for each therapist, so nothing larger than therapists by coefficients is ever made.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.estimates.estimate import Estimate
from scoring.evidence import Floats

Ints = NDArray[np.integer]
_ALONE = 1e-7
"""Who has less than this of a direction left to the others decides it alone."""
_SINGULAR = 1e9


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """Of each therapist: information X'WX (therapists, p, p) and moments X'Wy (therapists, p); W: working weights."""

    information: Floats
    moments: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Clustered:
    """The coefficients (p,), their bread (X'WX)⁻¹ (p, p), each therapist's information and its scores X'W(y - Xb)."""

    coefficients: Floats
    bread: Floats
    information: Floats
    scores: Floats

    def estimate(self, contrast: Floats, clients: int, reach: float = 0.0) -> Estimate | None:
        """contrast'b with its error and degrees; None where one therapist alone decides it.

        With A = bread, M the information of a therapist and s its scores: error² = Σ(contrast'A (I - M A)^(-1/2) s)²;
        the degrees are (tr G)² / tr(G²) for the covariance G of those terms under the working weights.
        """
        rows = self._rows(contrast)
        if rows is None:
            return None
        terms = np.einsum("jp,jp->j", rows, self.scores)
        own = np.einsum("jp,jpq,jq->j", rows, self.information, rows)
        shared = np.einsum("jp,jpq->jq", rows, self.information)
        cross = np.einsum("jp,pq,jq->j", shared, self.bread, shared)
        product = self.bread @ (shared.T @ shared)
        trace = own.sum() - cross.sum()
        squared = own @ own - 2 * own @ cross + np.trace(product @ product)
        if not trace > 0 or not squared > 0:
            return None
        degrees = float(trace**2 / squared)
        value = float(contrast @ self.coefficients)
        return Estimate(value, float(np.sqrt(terms @ terms)), degrees, clients, len(terms), reach)

    def _rows(self, contrast: Floats) -> Floats | None:
        """contrast'A (I - M A)^(-1/2) of each therapist (therapists, p); None where one decides all of a direction."""
        root = np.linalg.cholesky(self.bread)
        values, vectors = np.linalg.eigh(root.T @ self.information @ root)
        along = np.einsum("p,jpq->jq", contrast @ root, vectors)
        left = 1 - values
        if (left[np.abs(along) > 1e-6 * np.linalg.norm(contrast @ root)] < _ALONE).any():
            return None
        adjusted = 1 / np.sqrt(np.maximum(left, _ALONE))
        return np.asarray(np.einsum("jq,jpq->jp", along * adjusted, vectors) @ root.T)


def solve(sums: Sums) -> Clustered | None:
    """The coefficients of these sums; None where they do not determine them."""
    total = sums.information.sum(axis=0)
    scale = np.sqrt(np.diag(total))
    if not (scale > 0).all() or np.linalg.cond(total / np.outer(scale, scale)) > _SINGULAR:
        return None
    bread = np.linalg.inv(total)
    coefficients = bread @ sums.moments.sum(axis=0)
    scores = sums.moments - sums.information @ coefficients
    return Clustered(coefficients, (bread + bread.T) / 2, sums.information, scores)


def summed(place: Ints, values: Floats, count: int) -> Floats:
    """Values (n, columns) or (n,) added up by place, which is from 0 to below `count`: (count, columns) or (count,)."""
    if values.ndim == 1:
        return np.asarray(np.bincount(place, values, minlength=count), dtype=np.float64)
    return np.column_stack([np.bincount(place, column, minlength=count) for column in values.T])
