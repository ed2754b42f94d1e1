"""How well the detector does where the truth is known, beside published rules and a reference that was shown the truth.

Run: python -m benchmarks.detection [SECTION ...] [--seeds N] [--only TEXT] [--sealed]. Sections: `strangers`, whose
programmes are no cousins of the simulation, `own` populations, `small` programmes of strangers, `long` histories of
strangers, and `weeks`, the first thirty of a new clinic of strangers. Without any, all of them.

A programme is fitted to the histories of some clients, without labels, and judges a thousand others of the same
programme. At 2 % false alarms for all: the share of dips found at their first answered check-in, and at any time in
them, by the published rule that finds most, the client's own shrunken mean, and gradient boosting that was shown the
truth of three thousand more clients. By the programme's own threshold: signals in a hundred check-ins, the share of
them that are right, and so by word; and how many quiet check-ins lie within their range. Standard errors are those
between programmes.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np

from benchmarks import populations, strangers, weeks
from benchmarks.figures import table
from benchmarks.judging import fitted_to, judged_by, rule_statistics, shrunken_mean
from benchmarks.measure import Bools, Cast, cast, hits
from benchmarks.populations import Floats, Truth
from scoring.detect import Certainty, certainty

SECTIONS = ("strangers", "own", "small", "long", "weeks")
_KNOWN, _JUDGED, _LABELLED = 300, 1_000, 3_000
_SMALL = (5, 10, 25, 60)
_LONG = 60
"""Check-ins."""
_WEEKS_TAKE = 3
"""As long as that many programmes of other sections takes one whose weeks are lived through."""
_FALSE_ALARMS = 0.02
_LEAST = {Certainty.TENTATIVE: 0.0, Certainty.FAIR: 0.5, Certainty.FIRM: 0.75}
"""What each word promises of the signals that it is said of, at least."""
_ALLOWED = 0.05
_FEW = 30


@dataclass(frozen=True)
class Work:
    """A programme to look at: its population, how many clients are known, how many check-ins it looks back on where
    that is not what is usual, and whether somebody is shown the truth.
    """

    population: str
    is_own: bool
    seed: int
    known: int = _KNOWN
    check_ins: int | None = None
    with_reference: bool = True

    @property
    def name(self) -> str:
        """What its line is called; programmes of all seeds share one."""
        known = "" if self.known == _KNOWN else f", {self.known} clients"
        return f"{self.population}{known}{f', {self.check_ins} check-ins' if self.check_ins else ''}"


@dataclass(frozen=True)
class Found:
    """Of one programme. By whom: the share of dips found `at_once` and `ever` (0-1); empty where there are none. Its
    signals: the word of each, and whether it is right. So many check-ins were judged; `covered`: of quiet ones.
    """

    at_once: dict[str, float]
    ever: dict[str, float]
    words: list[Certainty]
    right: Bools
    judged: int
    covered: float


def find(work: Work) -> Found:
    """Fit, judge, and count."""
    people = cast(_drawn(work))
    others = _some(people, slice(work.known, work.known + _JUDGED))
    programme = fitted_to(_some(people, slice(None, work.known)))
    ours = judged_by(others, programme)
    told = (np.nan_to_num(ours.surprise, nan=-np.inf) > programme.threshold) & others.eligible
    places = np.nonzero(told)[1]
    words = [certainty(float(s), int(at), programme) for s, at in zip(ours.surprise[told], places, strict=True)]
    total = _totals(others)
    inside = (total >= ours.low - 1e-9) & (total <= ours.high + 1e-9)
    at_once: dict[str, float] = {}
    ever: dict[str, float] = {}
    if work.with_reference and others.onset.any():
        # Needs scikit-learn, which only this benchmark does.
        from benchmarks.reference import reference

        learner = _some(people, slice(work.known + _JUDGED, None))
        rules = rule_statistics(others, programme)
        by = {"ours": ours.surprise, "own mean": shrunken_mean(others, programme), **rules,
              "reference": reference(learner, others, "slide" in work.population)}  # fmt: skip
        scored = {name: hits(values, others, _FALSE_ALARMS) for name, values in by.items()}
        at_once, ever = ({name: float(getattr(each, at).mean()) for name, each in scored.items()}
                         for at in ("first", "ever"))  # fmt: skip
        for shares in (at_once, ever):
            shares["best rule"] = max(shares.pop(name) for name in rules)
    return Found(
        at_once, ever, words, others.episode[told] > 0, int(others.eligible.sum()), inside[others.quiet].mean()
    )


def _drawn(work: Work) -> Truth:
    clients = work.known + _JUDGED + (_LABELLED if work.with_reference else 0)
    if work.is_own:
        known = {each.name: each for each in populations.POPULATIONS}
        return populations.simulate(known[work.population], clients, work.seed)
    people = strangers.draw(work.population, clients, work.seed, check_ins=work.check_ins)
    return Truth(work.population, people.ratings, people.dip, people.low, people.high)


def _some(people: Cast, which: slice) -> Cast:
    return Cast(
        people.name, people.percents[which], people.episode[which], people.valid[which], people.eligible[which],
        people.onset[which], people.step,
    )  # fmt: skip


def _totals(people: Cast) -> Floats:
    count = np.maximum((~np.isnan(people.percents)).sum(axis=2), 1)
    return np.asarray(np.nansum(people.percents, axis=2) / count)


COLUMNS = ("found", "best rule", "own mean", "reference", "of it", "ever", "of it", "in 100", "right",
           *map(str, Certainty), "in range")  # fmt: skip


def cells(found: Sequence[Found]) -> list[str]:
    """Several programmes of one kind in figures."""
    by_others = [""] * 7
    if all(each.at_once for each in found):
        at_once, ever = ({by: [getattr(each, at)[by] for each in found] for by in found[0].at_once}
                         for at in ("at_once", "ever"))  # fmt: skip
        by_others = [*(_mean(at_once[by]) for by in ("ours", "best rule", "own mean", "reference")),
                     _mean(_ratios(at_once)), _mean(ever["ours"]), _mean(_ratios(ever))]  # fmt: skip
    right = np.concatenate([each.right for each in found])
    words = np.array([str(word) for each in found for word in each.words])
    signals = 100 * len(right) / sum(each.judged for each in found)
    by_word = [_share(right[words == str(word)], least) for word, least in _LEAST.items()]
    return [*by_others, f"{signals:.1f}", _share(right, 0.0), *by_word, _mean([each.covered for each in found])]


def _ratios(shares: dict[str, list[float]]) -> list[float]:
    """Of what the reference finds, in each programme."""
    return [ours / max(theirs, 1e-9) for ours, theirs in zip(shares["ours"], shares["reference"], strict=True)]


def _mean(values: Sequence[float]) -> str:
    """Of programmes, with a standard error."""
    error = np.std(values, ddof=1) / np.sqrt(len(values)) if len(values) > 1 else 0.0
    return f"{np.mean(values):.2f} ({error:.2f})"


def _share(right: Bools, least: float) -> str:
    """Of how many; marked where it is less than what was promised."""
    if not len(right):
        return ""
    share = float(right.mean())
    short = " SHORT" if len(right) >= _FEW and share < least - _ALLOWED else ""
    return f"{share:.2f} of {len(right)}{short}"


def planned(section: str, only: str, seeds: int, *, sealed: bool) -> list[Work]:
    """The programmes of a section."""
    first = _first_seed(sealed=sealed)
    own = [each.name for each in populations.POPULATIONS if only in each.name]
    chosen = own if section == "own" else _chosen(only, sealed=sealed)
    every = [(name, seed) for name in chosen for seed in range(first, first + seeds)]
    if section == "small":
        return [Work(name, False, seed, known, with_reference=False) for known in _SMALL for name, seed in every]
    length = _LONG if section == "long" else None
    return [Work(name, section == "own", seed, check_ins=length) for name, seed in every]


def _chosen(only: str, *, sealed: bool) -> list[str]:
    return [name for name in (strangers.SEALED if sealed else strangers.OPEN) if only in name]


def _first_seed(*, sealed: bool) -> int:
    return 601 if sealed else 501


def _weeks(pool: Executor, only: str, seeds: int, *, sealed: bool) -> str:
    first = _first_seed(sealed=sealed)
    work = weeks.clinics(_chosen(only, sealed=sealed), range(first, first + max(1, seeds // _WEEKS_TAKE)))
    return weeks.told(work, list(pool.map(weeks.live_weeks, work)))


def main() -> None:
    """Fit, judge, and print a table for each section."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", nargs="*", metavar="SECTION", default=SECTIONS, help="all, unless some")
    parser.add_argument("--sealed", action="store_true", help="the half of the strangers that nothing is tuned to")
    parser.add_argument("--seeds", type=int, default=5, help="programmes of each kind")
    parser.add_argument("--only", default="", help="only populations whose name contains this")
    asked = parser.parse_args()
    if not set(asked.sections) <= set(SECTIONS):
        parser.error(f"sections are {', '.join(SECTIONS)}")
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for section in asked.sections:
            if section == "weeks":
                print(_weeks(pool, asked.only, asked.seeds, sealed=asked.sealed), flush=True)
                continue
            work = planned(section, asked.only, asked.seeds, sealed=asked.sealed)
            by_name: dict[str, list[Found]] = {}
            for each, found in zip(work, pool.map(find, work), strict=True):
                by_name.setdefault(each.name, []).append(found)
            print(table(section, COLUMNS, [(name, cells(found)) for name, found in by_name.items()]), flush=True)
            print(flush=True)


if __name__ == "__main__":
    main()
