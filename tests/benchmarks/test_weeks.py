"""A new clinic's weeks: each judged check-in stands in its week, and shares are of what was asked there."""

import numpy as np
import pytest

from benchmarks import strangers
from benchmarks.measure import cast
from benchmarks.populations import Truth
from benchmarks.promise import Lived, live
from benchmarks.weeks import Clinic, ratio, told
from scoring.budget import BUDGET
from scoring.detect import Certainty
from scoring.evidence import Floats
from scoring.fit import fit_programme
from scoring.programme import Programme


def lived(week: list[int], signalled: list[int], dipped: list[int]) -> Lived:
    at = np.array(signalled, dtype=bool)
    return Lived(np.array(week), at, at, np.array(dipped, dtype=bool), [Certainty.FAIR] * len(week), 0.5)


def test_the_error_of_a_share_is_that_between_programmes() -> None:
    """By hand: of 4 of 10 and 1 of 10 a quarter; beside it each is 1.5 too much or too little of 20, with two of
    them the root of 2 * 4.5 of 20."""
    assert ratio([4, 1], [10, 10]) == "0.25 (0.15)"
    assert ratio([0], [0]) == ""
    assert ratio([3, 0], [10, 0]) == "0.30 (0.00)"  # of one programme alone nothing is known


def test_a_week_has_its_own_check_ins_alone() -> None:
    one = lived([2, 2, 3, 29], signalled=[1, 0, 1, 1], dipped=[1, 0, 0, 1])
    lines = told([Clinic("any", 40, 1)], [one]).splitlines()
    of = {line[: line.index("   ")]: line.split("   ")[1:] for line in lines[1:]}
    third, fourth = (" ".join(of[f"40 clients, week {number}"]).split() for number in (3, 4))
    usual = f"{0.5 / BUDGET:.2f}"
    assert third[:3] == ["2", usual, "(0.00)"]
    assert third[5:] == ["0.50", "(0.00)", "1.00", "(0.00)", "1.00", "(0.00)", "1.00", "(0.00)"]
    assert fourth[:2] == ["1", f"{1 / BUDGET:.2f}"]
    assert " ".join(of["40 clients, weeks 21 to 30"]).split()[0] == "1"
    assert " ".join(of["120 clients, week 3"]).split() == ["0"]


def test_whoever_joins_in_a_week_is_judged_from_the_third_on(monkeypatch: pytest.MonkeyPatch) -> None:
    name = strangers.OPEN[0]
    drawn = strangers.draw(name, 12, 7, check_ins=6)
    people = cast(Truth(name, drawn.ratings, drawn.dip, drawn.low, drawn.high))
    fits: list[int] = []

    def noted(ratings: Floats, items: tuple[str, ...], step: float) -> Programme:
        fits.append(int((~np.isnan(ratings)).any(axis=2).sum()))
        return fit_programme(ratings, items, step)

    monkeypatch.setattr("benchmarks.promise.fit_programme", noted)
    found = live(people, 7, join_within=1.0, fitted_at=(30,))
    assert fits == [0, 30]
    assert len(found.week) == int(people.eligible.sum())
    assert set(found.week.tolist()) == {2, 3, 4, 5}
    assert np.all(np.diff(found.week) >= 0)
