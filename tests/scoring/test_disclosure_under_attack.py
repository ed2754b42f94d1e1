"""What comes of it when somebody who knows the rules, and much of the truth, has all reports of three years."""

from collections import Counter, defaultdict
from dataclasses import replace
from random import Random
from statistics import fmean

import pytest

from tests.attacker.attack import Findings, attack, give_out
from tests.attacker.bounds import Space
from tests.attacker.estimates import guess_constant
from tests.attacker.insiders import some_targets
from tests.attacker.known import Known, counts, own_clients, roster
from tests.attacker.programmes import Part, live
from tests.attacker.published import OURS, SPREAD_WITH_OUTCOME
from tests.attacker.releases import EVENTS, MEANS, Cell, behind, rows_of
from tests.attacker.waits import odds_of_truth
from tests.scoring.disclosure_under_attack import Ours
from tests.scoring.estimates_under_attack import OurFigures

SEQUENCES = 100


def test_the_attacker_reckons_with_what_is_really_drawn() -> None:
    alike = [
        replace(part, therapist=k % 5, modality="video", area="mood", alerts=1) for k, part in enumerate(_some(16))
    ]
    parts = [replace(alike[0], alerts=40), *alike[1:]]
    told: dict[str, list[float | None]] = defaultdict(list)
    for key in range(500):
        release = Ours(b"%d" % key, with_audit=False).release(0, parts, [])
        if release.cells[Cell("all", "all", "asked")] is not None:
            for figure in ("asked", *EVENTS, *MEANS):
                told[figure].append(release.cells[Cell("all", "all", figure)])
    row = rows_of(parts)["all", "all"]
    for figure in ("check_ins", "alerts"):
        for value, count in Counter(told[figure]).items():
            expected = OURS.chance(figure, row, value)
            assert abs(count / len(told[figure]) - expected) < 0.08, (figure, value, expected)
    for fewest, most in {OURS.clients(value) for value in told["asked"]}:
        assert fewest <= len(row) <= most
    # Of a normal distribution 38 in a hundred lie within half a standard deviation.
    there = behind("alliance", row)
    right = fmean(part.score for part in there if part.score is not None)
    near = [abs(value - right) < OURS.mean_sd(len(there)) / 2 for value in told["alliance"] if value is not None]
    assert fmean(near) == pytest.approx(0.383, abs=0.06)


def test_what_is_true_is_among_the_worlds_the_attacker_thinks_possible() -> None:
    for seed in range(12):
        programme = live(seed)
        releases = give_out(Ours(b"%d" % seed, with_audit=False), programme.quarters)
        own = own_clients(programme.quarters, {programme.quarters[0][0].therapist})
        space = Space(OURS, releases, Known(roster(programme.quarters, Random(seed)), own))
        assert not space.contradicts(counts(programme.quarters)), seed


@pytest.fixture(scope="module")
def found() -> Findings:
    """A hundred programmes, each with twelve reports. Without the audit: the rules alone must withstand this."""
    findings = Findings()
    for seed in range(SEQUENCES):
        attack(seed, Ours(b"%d" % seed, with_audit=False), OURS, findings, with_therapist=False)
    return findings


@pytest.mark.computes
@pytest.mark.timeout(600)
def test_from_all_reports_of_three_years_no_count_is_certain_nor_who_makes_a_difference(found: Findings) -> None:
    outside = found.counted["outsider"]
    assert outside["looked_at"] > 1000 * SEQUENCES
    assert not outside["exact"] + outside["narrow"] + outside["differences"], found.examples
    assert not outside["undecided"]


@pytest.mark.computes
@pytest.mark.timeout(600)
def test_therapists_together_are_never_sure_of_a_colleagues_client(found: Findings) -> None:
    some = [guess for guess in found.guesses if guess.insiders != "all but one client"]
    assert len(some) > SEQUENCES
    assert not [guess for guess in some if guess.is_sure]
    luck = fmean(guess.is_near_without for guess in some)
    # A guess is a little better for knowing the mean of all.
    assert fmean(guess.is_near for guess in some) < luck + 0.1


@pytest.mark.computes
@pytest.mark.timeout(600)
def test_what_all_but_one_learn_of_that_one_is_little_and_never_certain(found: Findings) -> None:
    """Of one quarter nothing is certain; over all of them a guess is hardly better than luck."""
    last = [guess for guess in found.guesses if guess.insiders == "all but one client"]
    luck = fmean(guess.is_near_without for guess in last)
    assert fmean(guess.is_near for guess in last) < luck + 0.07
    assert fmean(guess.is_sure for guess in last) <= 0.01
    assert fmean(guess.error for guess in last) > 12.5
    assert not [told for told in found.told if told.is_exact or told.is_narrow or told.answer_is_certain]
    assert max(told.odds for told in found.told) < 10


@pytest.mark.computes
@pytest.mark.timeout(600)
def test_who_always_says_the_same_is_not_worked_out_of_all_figures_with_their_intervals() -> None:
    """Three years of means, differences, a pooled year and correlations, by somebody who knows all about all others."""
    found = []
    for seed in range(30):
        programme = live(seed)
        constant = some_targets(programme, Random(seed))[0]
        found.append(guess_constant(programme, OurFigures(b"%d" % seed), SPREAD_WITH_OUTCOME, constant))
    guesses = [guess for guess in found if guess]
    assert len(guesses) > 20
    assert sum(guess.is_sure for guess in guesses) <= 1
    assert fmean(guess.error for guess in guesses) > 7.5
    assert fmean(guess.spread for guess in guesses) > 10


def test_of_who_always_takes_short_or_long_hours_say_little_over_three_years() -> None:
    odds = [
        odds_of_truth(programme, Ours(b"%d" % seed), some_targets(programme, Random(seed))[0], Random(seed))
        for seed in range(150)
        for programme in [live(seed)]
    ]
    told = [each for each in odds if each != 1]
    assert len(told) > 30
    assert max(told) < 20
    assert fmean(each > 1 for each in told) < 0.75


def _some(count: int) -> list[Part]:
    return list(next(parts for seed in range(99) for parts in live(seed).quarters if len(parts) >= count)[:count])
