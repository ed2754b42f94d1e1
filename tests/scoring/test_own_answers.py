"""What therapists let count: each counts once, intervals hold the truth at their rate, and nobody is worked out."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

import numpy as np
import pytest

from scoring.disclosure.figures import LAST_CLIENT, LAST_YES
from scoring.disclosure.noise import SCORE_TOLD, SCORE_TOLD_WITH_OUTCOME, Noise
from scoring.evidence import Floats
from scoring.rows.own_answers import FURTHEST, Each, OwnAnswers, Views, levels, rights, trackings
from scoring.rows.told import Told

MANY = [Noise(number.to_bytes(32, "big"), SCORE_TOLD + 2) for number in range(3000)]


def views(*sessions: tuple[int, int, float, float]) -> Views:
    """Pair, therapist, the client's score, the therapist's."""
    return Views.of(sessions)


def several(pair: int, therapist: int, client: list[float], own: list[float]) -> list[tuple[int, int, float, float]]:
    return [(pair, therapist, c, t) for c, t in zip(client, own, strict=True)]


def of(values: Floats, noise: Noise, *, is_told: bool = True) -> tuple[OwnAnswers, Each]:
    """As many therapists, all of whom said yes."""
    there = np.arange(len(values))
    return OwnAnswers(there, noise, is_told), Each(there, values)


def test_each_therapist_counts_once_by_their_clients_each_counted_once() -> None:
    up, down = [60.0, 70.0, 80.0, 90.0], [90.0, 80.0, 70.0, 60.0]
    seen = views(
        *several(1, 7, up, [each - 10 for each in up]),
        *several(2, 7, up + up, [*down, *down]),
        *several(3, 7, up, [75.0] * 4),  # who never moves has a level, and no tracking
        *several(4, 7, [50.0, 50.0], [0.0, 0.0]),  # two sessions are too few
        *several(5, 7, up, [each - 20 for each in up]),
        *several(6, 8, up, up), *several(7, 8, up, up),  # two clients are too few
    )  # fmt: skip
    found = levels(seen)
    assert (found.therapists.tolist(), found.values.tolist()) == ([7], [pytest.approx((-10 + 0 + 0 - 20) / 4)])
    found = trackings(seen)
    assert (found.therapists.tolist(), found.values.tolist()) == ([7], [pytest.approx((1 - 1 + 1) / 3)])
    three = [each for pair in (1, 2, 3) for each in several(pair, 9, up[:3], up[:3])]
    assert len(levels(views(*three)).values) == 1
    assert len(trackings(views(*three)).values) == 0  # three sessions are too few for that


def test_nobody_is_further_away_than_it_counts() -> None:
    sessions = [each for pair in range(3) for each in several(pair, 1, [0.0] * 3, [100.0] * 3)]
    assert levels(views(*sessions)).values.tolist() == [FURTHEST]


def test_of_nothing_there_is_nothing() -> None:
    assert [len(each.values) for each in (levels(views()), trackings(views()), rights([], []))] == [0, 0, 0]
    nobody = OwnAnswers(np.zeros(0, dtype=np.int64), MANY[0], is_told=True)
    assert nobody.level(levels(views())) is None
    assert nobody.share("right", rights([], []), yes_told=4) is None


def test_alerts_are_a_share_of_each_therapists_own() -> None:
    found = rights([3, 3, 3, 3, 9], [True, False, False, False, True])
    assert (found.therapists.tolist(), found.values.tolist()) == ([3, 9], [25.0, 100.0])


FIGURES: dict[str, Callable[[OwnAnswers, Each], Told | None]] = {
    "level": lambda row, each: row.level(each, 1),
    "tracking": lambda row, each: row.tracking(each, 2),
    "right": lambda row, each: row.share("right", each, 1, yes_told=4),
}


@pytest.mark.parametrize("figure", FIGURES)
def test_ten_are_never_told_and_one_more_yes_is_almost_never_what_decides(figure: str) -> None:
    """All are there: whether it is told hangs on who said yes."""

    def share(yes: int, there: int = 60) -> float:
        told = 0
        for noise in MANY:
            row = OwnAnswers(np.arange(there), noise, is_told=True)
            told += FIGURES[figure](row, Each(np.arange(yes), np.linspace(0, 1, yes))) is not None
        return told / len(MANY)

    assert [share(yes) for yes in (0, 1, 9, 10)] == [0, 0, 0, 0]
    assert share(11) < 0.025
    assert share(12) / max(share(11), 1e-3) < 3
    assert share(17) == pytest.approx(2 / 3, abs=0.05)
    assert share(30) > 0.999
    assert share(10, there=10) == 0
    row, each = of(np.linspace(0, 1, 60), MANY[0], is_told=False)
    assert FIGURES[figure](row, each) is None  # where nothing is told of the programme, nothing is of this


@pytest.mark.parametrize("times", [SCORE_TOLD + 2, SCORE_TOLD_WITH_OUTCOME + 2])
def test_one_therapist_and_one_client_of_theirs_are_as_well_hidden_as_any_client(times: int) -> None:
    """By whoever knows all the others, from one report: of the therapist by all the figures about their views together,
    of a client of one with three of them beside all other figures of the score.
    """
    count, last = 40, -5.0
    ends = {"level": (2 * FURTHEST, 60.0), "tracking": (2.0, 2.0)}
    for figure, (whole, moved) in ends.items():
        values = np.linspace(-0.2, 0.2, count) if figure == "tracking" else np.linspace(-12, 5, count)
        values[-1] = 0.1 if figure == "tracking" else last
        seen = []
        for each in MANY:
            row, whose = of(values, Noise(each.seed, times))
            told = FIGURES[figure](row, whose)
            assert told is not None
            seen.append(told.value * count - values[:-1].sum())
        sd = float(np.std(seen))
        assert sd / sqrt(2) >= 0.97 * LAST_CLIENT / 100 * whole, figure
        for_a_point = min(moved, 100.0) / (100.0 if figure == "tracking" else 60.0) / 3  # of the client's, at most
        assert sd / for_a_point >= 0.97 * LAST_CLIENT * sqrt(times), figure
        assert np.mean(seen) == pytest.approx(values[-1], abs=4 * sd / sqrt(len(seen)) + 0.01 * count)


def test_a_client_with_an_alert_is_hidden_in_what_its_therapist_thinks_of_it() -> None:
    """Also where it is the only alert that the therapist judged."""
    values = np.tile([0.0, 50.0, 100.0], 14)
    seen = []
    for each in MANY[:1500]:
        row, whose = of(values, each)
        told = FIGURES["right"](row, whose)
        assert told is not None
        seen.append(told.value * len(values) - values[:-1].sum())
    assert np.std(seen) == pytest.approx(LAST_YES * 2, rel=0.08)


@dataclass(frozen=True)
class Practice:
    """Therapists of whom all is known: the level that they have on average, and how far they go along."""

    level: float = -8.0
    between: float = 7.0
    along: float = 0.5

    def views(self, rng: np.random.Generator, therapists: int) -> Views:
        """Uneven caseloads and lengths, answers rounded to the questions' steps."""
        pairs = rng.integers(3, 12, therapists)
        who = np.repeat(np.arange(therapists), pairs)
        sessions = rng.integers(4, 13, len(who))
        pair, whose = np.repeat(np.arange(len(who)), sessions), np.repeat(who, sessions)
        usual = rng.normal(62, 10, len(who))[pair]
        moves = rng.normal(0, 8, len(pair))
        level = rng.normal(self.level, self.between, therapists)[whose] + rng.normal(0, 5, len(who))[pair]
        own = usual + level + self.along * moves + rng.normal(0, 6, len(pair))
        return Views(pair, whose, _steps(usual + moves), _steps(own))


def _steps(values: Floats) -> Floats:
    return np.asarray(np.clip(np.round(values * 12 / 100), 0, 12) * 100 / 12)


def test_the_intervals_of_level_and_tracking_hold_the_truth_at_their_rate() -> None:
    seed = int(np.random.SeedSequence().generate_state(1)[0])
    print(f"seed {seed}")
    rng, practice = np.random.default_rng(seed), Practice()
    large = practice.views(rng, 20_000)
    truth = {"level": float(levels(large).values.mean()), "tracking": float(trackings(large).values.mean())}
    assert truth["level"] == pytest.approx(practice.level, abs=0.5)
    assert 0.35 < truth["tracking"] < 0.56  # of 8·0.5 / √(8·0.5 squared + 6 squared) = 0.55, less what rounding takes
    held: dict[str, list[bool]] = {"level": [], "tracking": []}
    values: dict[str, list[float]] = {"level": [], "tracking": []}
    for noise in MANY[:600]:
        seen = practice.views(rng, int(rng.integers(18, 60)))
        row = OwnAnswers(np.arange(100), noise, is_told=True)
        for name, each in (("level", levels(seen)), ("tracking", trackings(seen))):
            told = FIGURES[name](row, each)
            if told is not None:
                assert told.low is not None
                assert told.high is not None
                held[name].append(told.low <= truth[name] <= told.high)
                values[name].append(told.value)
    for name in truth:
        assert len(held[name]) > 500
        assert np.mean(held[name]) > 0.93, name
        assert np.mean(values[name]) == pytest.approx(truth[name], abs=0.4 if name == "level" else 0.02)


def test_the_interval_of_what_was_right_holds_the_truth_at_its_rate() -> None:
    """Therapists differ in how many alerts they judged, and in how often they call one right."""
    seed = int(np.random.SeedSequence().generate_state(1)[0])
    print(f"seed {seed}")
    rng, held, values = np.random.default_rng(seed), [], []
    for noise in MANY[:800]:
        count = int(rng.integers(18, 90))
        chance = rng.beta(4, 6, count)
        whose = np.repeat(np.arange(count), rng.integers(1, 6, count))
        each = rights(whose.tolist(), (rng.random(len(whose)) < chance[whose]).tolist())
        told = FIGURES["right"](OwnAnswers(np.arange(count), noise, is_told=True), each)
        if told is not None:
            assert told.low is not None
            assert told.high is not None
            held.append(told.low <= 40.0 <= told.high)
            values.append(told.value)
    assert len(held) > 600
    assert np.mean(held) > 0.93
    assert np.mean(values) == pytest.approx(40.0, abs=1.5)
