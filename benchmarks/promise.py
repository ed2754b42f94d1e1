"""Whether a programme is given no more signals than it was promised, whoever its clients are.

Run: python -m benchmarks.promise [--sealed] [--seeds N] [--only TEXT]. Populations of strangers, 40 and 120 clients of
each, are lived through from their first check-in on, one a week from the week in which somebody joins: judged by the
prior, then by what was fitted to the history so far, each signal taken out of the programme's purse. Signals are told
as shares of the budget, beside what there would be without a purse.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np

from benchmarks import strangers
from benchmarks.figures import table
from benchmarks.measure import Bools, Cast, cast
from benchmarks.populations import Floats, Ints, Truth
from scoring.allowance import Allowance
from scoring.budget import BUDGET
from scoring.detect import Certainty, certainty, judge
from scoring.evidence import LONGEST, complete
from scoring.fit import fit_programme
from scoring.held_out import judge_histories
from scoring.programme import Programme, limit

SIZES = (40, 120)
_FITTED_AT = (50, 110, 250, 650, 1_500)
"""Scored check-ins. The bot fits anew with every tenth more, which would take hours here."""
_JOIN_WITHIN = 12
"""Weeks."""


@dataclass(frozen=True)
class Lived:
    """The judged check-ins of a programme in the order in which they came: the week in which each came (from 0),
    whether it gave a signal, would have given one without a purse, was in a dip, and how sure the signal was. `beyond`:
    of the last fit.
    """

    week: Ints
    signalled: Bools
    unbounded: Bools
    dipped: Bools
    sure: list[Certainty]
    beyond: float


def live(people: Cast, seed: int, *, join_within: float = _JOIN_WITHIN, fitted_at: Sequence[int] = _FITTED_AT) -> Lived:
    """One programme, from its first check-in on; its clients join within so many weeks."""
    percents, valid = people.percents, people.valid
    rng, items = np.random.default_rng(seed), tuple(f"i{place}" for place in range(percents.shape[2]))
    joined = rng.uniform(0, join_within, len(percents))
    client, place = np.nonzero(valid)
    by_time = np.argsort(joined[client] + place, kind="stable")
    prior = programme = fit_programme(np.full((1, 1, len(items)), np.nan), items, people.step)
    history, allowance = np.full_like(percents, np.nan), Allowance.at_first(programme.rate)
    judged = np.full(percents.shape[:2], np.nan)
    found: list[tuple[bool, bool, bool]] = []
    weeks: list[int] = []
    sure: list[Certainty] = []
    for scored, (who, when) in enumerate(zip(client[by_time], place[by_time], strict=True)):
        if scored in fitted_at:
            programme = fit_programme(history[~np.isnan(history).all(axis=(1, 2))], items, people.step)
            judged = judge_histories(percents, programme).surprise
        elif scored < fitted_at[0]:
            programme = prior.around(*_mean_of(history))
        if when >= 2:
            fitted = scored >= fitted_at[0]
            surprise = float(judged[who, when]) if fitted else _surprise(percents[who], when, programme)
            signalled = surprise > limit(allowance.share)
            allowance = allowance.after(programme.rate, signalled=signalled)
            found.append((signalled, surprise > programme.threshold, bool(people.episode[who, when] > 0)))
            sure.append(certainty(surprise, when, programme))
            weeks.append(int(joined[who] + when))
        history[who, when] = percents[who, when]
    told = np.array(found, dtype=np.bool_).reshape(-1, 3)
    return Lived(np.array(weeks, dtype=np.int64), told[:, 0], told[:, 1], told[:, 2], sure, programme.beyond)


def _mean_of(history: Floats) -> tuple[float, int]:
    """Of the means of so many pairs; where there is none, it does not matter which."""
    means = [float(np.nanmean(each)) for each in history if not np.isnan(each).all()]
    return (float(np.mean(means)) if means else 0.0), len(means)


def _surprise(own: Floats, when: Ints, programme: Programme) -> float:
    earlier = own[None, :when]
    filled = complete(earlier, np.asarray(programme.norms.offsets))[:, -LONGEST:]
    verdict = judge(filled, ~np.isnan(earlier)[:, -LONGEST:], own[None, when], programme, int(when))
    return float(verdict.surprises.max())


def row(name: str, clients: int, seed: int) -> list[str]:
    """One programme, in figures."""
    drawn = strangers.draw(name, clients, seed)
    lived = live(cast(Truth(name, drawn.ratings, drawn.dip, drawn.low, drawn.high)), seed)
    told = lived.signalled
    counted = np.concatenate([[0], np.cumsum(told)])
    thousand = f"{(counted[1_000:] - counted[:-1_000]).max() / 1_000 / BUDGET:.2f}" if len(told) >= 1_000 else ""
    words = np.array([str(each) for each in lived.sure])
    right = [_right(lived, told & (words == each)) for each in Certainty]
    in_dips = [f"{each[lived.dipped].mean():.2f}" if lived.dipped.any() else "" for each in (told, lived.unbounded)]
    shares = [f"{each.mean() / BUDGET:.2f}" for each in (told[:200], lived.unbounded[:200], told, lived.unbounded)]
    return [f"{name}, {clients}, seed {seed}", f"{len(told):,}", *shares[:2], thousand, *shares[2:],
            f"{lived.beyond:.2f}", f"{lived.dipped.mean():.3f}", *in_dips, _right(lived, told), *right]  # fmt: skip


def _right(lived: Lived, which: Bools) -> str:
    return f"{lived.dipped[which].mean():.2f} of {which.sum()}" if which.any() else ""


_COLUMNS = ("judged", "first 200", "(no purse)", "any 1,000", "all", "(no purse)", "beyond", "in dips", "found",
            "(no purse)", "right", "tentative", "fair", "firm")  # fmt: skip


def main() -> None:
    """Live through the programmes of one half, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sealed", action="store_true", help="the half that nothing is tuned to")
    parser.add_argument("--seeds", type=int, default=2, help="programmes of each size and kind")
    parser.add_argument("--only", default="", help="only populations whose name contains this")
    asked = parser.parse_args()
    names = [each for each in (strangers.SEALED if asked.sealed else strangers.OPEN) if asked.only in each]
    first = 401 if asked.sealed else 301
    work = [(name, size, seed) for name in names for seed in range(first, first + asked.seeds) for size in SIZES]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(_row, work))
    print(table("Signals as shares of the budget", _COLUMNS, [(each[0], each[1:]) for each in found]))


def _row(work: tuple[str, int, int]) -> list[str]:
    return row(*work)


if __name__ == "__main__":
    main()
