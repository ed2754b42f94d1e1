"""Write `scoring/weights.toml`: how much each number of the evidence says of each kind of event.

Run: python -m benchmarks.weights [--programmes N]. One logistic regression for each kind, against quiet check-ins with
two or more earlier ones, of programmes of many families together.
"""

from __future__ import annotations

import argparse
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from benchmarks.families import draw
from benchmarks.prior import toml
from scoring.evidence import FEATURES, Bools, Floats
from scoring.histories import rows_of
from scoring.latent import COMPONENT, DIP, KINDS, QUIET, SLIDE, Ints
from scoring.parts import within_measure

FILE = Path(__file__).parent.parent / "scoring" / "weights.toml"
HEADER = """# How much each number of the evidence (scoring/evidence.py, FEATURES) counts for each kind of event.
# Their sum and `quiet` is the log of how much likelier a check-in is where there is one than where all is quiet.
# Written by `python -m benchmarks.weights`.
"""
_CODES = (DIP, COMPONENT, SLIDE)
_EVERY = 3
"""Check-in of a programme: the others of a client say much the same."""


def learned(features: Floats, is_kind: Bools) -> Floats:
    """Intercept, and a weight of at least 0 for each feature (n, features), with next to no ridge. The intercept is
    told as if both were as common; they are not, so that what is near to a signal counts for most.
    """
    x = np.column_stack([np.ones(len(features)), within_measure(features)])
    signs = np.where(is_kind, 1.0, -1.0)
    ridge = np.array([0.0, *[1e-6] * features.shape[1]])

    def loss(weights: Floats) -> tuple[float, Floats]:
        margin = signs * (x @ weights)
        slope = -signs / (1 + np.exp(np.minimum(margin, 500.0))) / len(x)
        total = np.logaddexp(0, -margin).mean() + ridge @ weights**2
        return float(total), np.asarray(slope @ x + 2 * ridge * weights)

    bounds = [(None, None), *[(0.0, None)] * features.shape[1]]
    found = minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", bounds=bounds, options={"ftol": 1e-12}).x
    return np.asarray(found - np.eye(len(found))[0] * np.log(is_kind.mean() / (1 - is_kind.mean())))


def _rows(seed: int) -> tuple[Floats, Ints]:
    drawn = draw(seed)
    rows = rows_of(drawn.ratings, drawn.kind, drawn.norms)
    known = np.flatnonzero(rows.earlier >= 2)[::_EVERY]
    kind = rows.kind[known]
    if drawn.ratings.shape[2] == 1:
        known, kind = known[kind != COMPONENT], kind[kind != COMPONENT]
    return rows.features[known], kind


def main() -> None:
    """Draw, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programmes", type=int, default=160)
    asked = parser.parse_args()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        drawn = list(pool.map(_rows, range(asked.programmes)))
    features, kind = (np.concatenate([each[place] for each in drawn]) for place in (0, 1))
    table = {}
    for name, code in zip(KINDS, _CODES, strict=True):
        use = (kind == QUIET) | (kind == code)
        found = learned(features[use], kind[use] == code)
        table[name] = {key: round(float(each), 2) for key, each in zip(("quiet", *FEATURES), found, strict=True)}
    FILE.write_text(HEADER + toml(table).lstrip() + "\n", "utf-8")


if __name__ == "__main__":
    main()
