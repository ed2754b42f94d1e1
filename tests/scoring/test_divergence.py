"""Level and tracking: published values, another formula, and a population of pairs whose truth is known."""

import numpy as np
import numpy.typing as npt
import pytest
from scipy.special import stdtrit

from scoring.divergence import EVERY, LEVEL_FROM, TRACKING_FROM, divergence, tell

Floats = npt.NDArray[np.float64]
# Anscombe (1973): the first set has slope 0.500 with a standard error of 0.118; in the fourth, one point decides it.
FIRST = (
    (10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5),
    (8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68),
)
FOURTH = (
    (8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8),
    (6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89),
)


def test_the_slope_and_its_error_are_those_that_anscombe_gives() -> None:
    found = divergence(*FIRST)
    assert found is not None
    assert found.tracking == pytest.approx(0.5001, abs=5e-5)
    assert found.tracking_error == pytest.approx(0.1179, abs=5e-5)
    assert found.level == pytest.approx(7.5009 - 9, abs=5e-5)
    one_point = divergence(*FOURTH)
    assert one_point is not None
    assert (one_point.tracking, one_point.tracking_error) == (None, None)


def test_how_much_one_session_decides_counts_its_share_of_the_mean_too() -> None:
    """Evenly spaced, the last one's leverage is 0.36 + 1/6 with six of them, and 0.32 + 1/7 with seven."""
    six, seven = (divergence(range(count), range(count)) for count in (6, 7))
    assert six is not None
    assert six.tracking is None
    assert seven is not None
    assert seven.tracking == pytest.approx(1)


def test_level_is_told_from_tracking_and_what_was_not_answered_is_left_out() -> None:
    client = [80.0, 60.0, None, 90.0, 70.0, 90.0, 60.0]
    lower = divergence(client, [70.0, 50.0, 10.0, 80.0, 60.0, 80.0, 50.0])
    assert lower is not None
    assert [lower.level, lower.level_error, lower.tracking, lower.sessions] == pytest.approx([-10, 0, 1, 6])
    higher = divergence([70.0, 50.0, 10.0, 80.0, 60.0, 80.0, 50.0], client)  # what the therapist did not answer
    assert higher is not None
    assert [higher.level, higher.level_error, higher.tracking, higher.sessions] == pytest.approx([10, 0, 1, 6])
    deaf = divergence(client, [75.0] * 7)
    assert deaf is not None
    assert [deaf.level, deaf.tracking] == pytest.approx([0, 0])
    assert divergence(client[:3], [1.0, 2.0, 3.0]) is None
    constant = divergence([50.0] * 3, [50.0, 60.0, 70.0])
    assert constant is not None
    assert (constant.tracking, constant.tracking_error) == (None, None)
    assert [constant.level, constant.level_error] == pytest.approx([10, (100 / 3) ** 0.5])
    with pytest.raises(ValueError, match="shorter"):
        divergence(client, [1.0])


@pytest.mark.parametrize("seed", range(20))
def test_it_is_what_another_formula_gives(seed: int) -> None:
    """By matrices: T - C0 on one and C - C0; the error of the level by its two parts."""
    rng = np.random.default_rng(seed)
    client, therapist = rng.uniform(20, 100, (2, 30))
    design = np.column_stack([np.ones(30), client - client.mean()])
    (level, slope), rest, *_ = np.linalg.lstsq(design, therapist - client.mean(), rcond=None)
    covariance = np.linalg.inv(design.T @ design) * rest[0] / 28
    found = divergence(list(client), list(therapist))
    assert found is not None, seed
    assert found.level == pytest.approx(level)
    assert found.tracking == pytest.approx(slope)
    assert found.tracking_error == pytest.approx(covariance[1, 1] ** 0.5)
    # The level's own error counts that the client's mean is one of few sessions, too.
    spread = covariance[0, 0] * 28 / 29 + (1 - slope) ** 2 * client.var(ddof=1) / 30
    assert found.level_error == pytest.approx(spread**0.5)


def test_the_intervals_are_as_wide_as_so_few_sessions_make_them() -> None:
    """By Student's t, 98 in a hundred: of a mean of twenty with 19 degrees of freedom, of a slope with 18."""
    rng = np.random.default_rng(7)
    client, therapist = rng.uniform(20, 100, (2, 20))
    found, told = divergence(list(client), list(therapist)), tell(list(client), list(therapist))
    assert found is not None
    assert told is not None
    assert told.tracking is not None
    assert found.tracking_error is not None
    widths = [(each.high - each.low) / 2 for each in (told.level, told.tracking)]
    of_mean, of_slope = (float(stdtrit(degrees, 0.99)) for degrees in (19, 18))
    errors = of_mean * found.level_error, of_slope * found.tracking_error
    assert widths[1] / widths[0] == pytest.approx(errors[1] / errors[0], rel=1e-6)


def test_nothing_is_said_of_fewer_than_ten_and_of_tracking_before_twenty() -> None:
    client = [50.0 + 5 * (n % 4) for n in range(40)]
    therapist = [each - 10 + n % 3 for n, each in enumerate(client)]
    said = [tell(client[:count], therapist[:count]) for count in range(41)]
    assert next(count for count, each in enumerate(said) if each is not None) == LEVEL_FROM == 10
    assert {each.sessions for each in said if each is not None} == set(range(LEVEL_FROM, 41, EVERY))
    assert next(count for count, each in enumerate(said) if each is not None and not each.early) == TRACKING_FROM == 20
    assert all(each.tracking is None for each in said if each is not None and each.early)
    assert said[20] == said[24] != said[25]  # not looked at anew after each


def test_an_interval_of_the_first_ten_by_hand() -> None:
    """Nine differences of -20 and one of 0: mean -18, spread sqrt(40); t of nine at 0.99 is 2.8214."""
    found = tell([80.0] * 10, [60.0] * 9 + [80.0])
    assert found is not None
    half = 2.8214379 * 2.0 * (5 / 3) ** 0.5
    assert [found.level.low, found.level.high] == pytest.approx([-18 - half, -18 + half])


def test_answers_that_never_vary_make_no_interval_without_width() -> None:
    """Two scores of three rounded answers: each step is 100 / 12, and rounding alone scatters by step / sqrt(12)."""
    found = tell([100.0] * 10, [100 - 100 / 12] * 10)
    assert found is not None
    least = (2 * (100 / 12) ** 2 / 12) ** 0.5 / 10**0.5
    assert found.level.high - found.level.low == pytest.approx(2 * 2.8214379 * least * (5 / 3) ** 0.5)
    moving = [70.0, 80.0] * 10
    along = tell(moving, [each - 5 for each in moving])
    assert along is not None
    assert along.tracking is not None
    assert along.tracking.low < 1 < along.tracking.high


def population(rng: np.random.Generator, pairs: int, *, level: float, tracking: float, alike: float) -> list[Floats]:
    """Client's and therapist's scores in 40 sessions, on the thirteen steps that three answers make.

    A client scatters by 6.7 and a therapist by 6 of 100 around where they would see it, each session like the last one.
    """

    def scatter(width: float) -> Floats:
        fresh = rng.normal(size=(pairs, 40))
        for session in range(1, 40):
            fresh[:, session] = alike * fresh[:, session - 1] + (1 - alike**2) ** 0.5 * fresh[:, session]
        return fresh * width

    moved = scatter(6.7)
    seen = 70 + level + tracking * moved + scatter(6.0)
    return [np.clip(np.round(each * 12 / 100), 0, 12) * 100 / 12 for each in (70 + moved, seen)]


@pytest.mark.parametrize("alike", [0.0, 0.2, 0.4])
def test_where_there_is_no_difference_few_are_ever_told_of_one(alike: float) -> None:
    """However often it is looked at in forty sessions: of the level at most one in six, of the tracking in twenty."""
    pairs = 300
    rng = np.random.default_rng(11)  # the seed
    clients, therapists = population(rng, pairs, level=0, tracking=0, alike=alike)
    wrong_level = wrong_tracking = 0
    for client, therapist in zip(clients, therapists, strict=True):
        said = [tell(list(client[:n]), list(therapist[:n])) for n in range(LEVEL_FROM, 41, EVERY)]
        wrong_level += any(each is not None and not each.level.low <= 0 <= each.level.high for each in said)
        tracked = [each.tracking for each in said if each is not None and each.tracking is not None]
        wrong_tracking += any(not each.low <= 0 <= each.high for each in tracked)
    assert wrong_level / pairs < {0.0: 0.06, 0.2: 0.10, 0.4: 0.17}[alike]
    assert wrong_tracking / pairs < 0.05


def test_a_known_level_and_tracking_lie_in_the_intervals_and_are_found() -> None:
    """Level -9, tracking 0.8: the intervals hold them; the level is told at ten mostly, the tracking in time."""
    pairs = 300
    rng = np.random.default_rng(12)  # the seed
    clients, therapists = population(rng, pairs, level=-9, tracking=0.8, alike=0.2)
    held = told_level = told_tracking = 0
    for client, therapist in zip(clients, therapists, strict=True):
        first, all_of_it = tell(list(client[:10]), list(therapist[:10])), tell(list(client), list(therapist))
        assert first is not None
        assert all_of_it is not None
        assert all_of_it.tracking is not None
        told_level += first.level.high < 0
        told_tracking += all_of_it.tracking.low > 0
        held += first.level.low <= -9 <= first.level.high and all_of_it.tracking.low <= 0.8 <= all_of_it.tracking.high
    assert held / pairs > 0.95
    assert told_level / pairs > 0.5
    assert told_tracking / pairs > 0.8
