"""What follows an outcome: one pure function, held by its properties, and by the values that people feel."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.outcome import GIVEN_UP, Done, Follow, Never, NotDone, Outcome, Unknown, Unreached, Wait, follow
from handlers.edge.outgoing_steps import Ended, PutOff, Sent
from storage.outgoing import Outgoing, Purpose

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EDITS = (Purpose.COLLAPSE, Purpose.DELETION, Purpose.COMMANDS)
QUESTIONS = (Purpose.CHECK_IN, Purpose.REMINDER)
RINGING = (Purpose.ALERT, Purpose.ESCALATION)


def row(purpose: Purpose = Purpose.ALERT, failures: int = 0, attempts: int = 1) -> Outgoing:
    return Outgoing(1, "key", purpose, 2, None, {}, None, False, attempts, NOW, None, failures, 3)


outcomes: st.SearchStrategy[Outcome] = st.one_of(
    st.builds(Done, st.none() | st.integers(1, 10**9)),
    st.builds(Never, st.sampled_from(["blocked", "gone", "refused", "KeyError at x.py:1"])),
    st.builds(Wait, st.none() | st.floats(0.1, 86_400)),
    st.builds(NotDone, st.just("page"), st.booleans()),
    st.builds(Unknown, st.just("page"), st.booleans()),
    st.builds(Unreached, st.just("no connection"), st.booleans()),
)
rows = st.builds(row, st.sampled_from(Purpose), st.integers(0, 2000), st.integers(1, 50))


@given(outcomes, rows)
def test_it_is_a_function_of_what_it_is_given(outcome: Outcome, one: Outgoing) -> None:
    assert follow(outcome, one, NOW) == follow(outcome, one, NOW)


@given(outcomes, rows)
def test_only_telegrams_own_no_says_that_somebody_is_not_there(outcome: Outcome, one: Outgoing) -> None:
    step = follow(outcome, one, NOW).step
    if isinstance(step, Ended) and step.error in ("blocked", "unreachable"):
        assert outcome == Never(step.error)


@given(outcomes, rows)
def test_what_counts_as_sent_was_sent_or_is_gone_or_is_a_question(outcome: Outcome, one: Outgoing) -> None:
    step = follow(outcome, one, NOW).step
    if isinstance(step, Sent) and not isinstance(outcome, Done):
        gone = outcome == Never("gone") and one.purpose in EDITS
        assert gone or (isinstance(outcome, Unknown) and one.purpose in QUESTIONS)
    if isinstance(outcome, Done):
        assert follow(outcome, one, NOW) == Follow(Sent(outcome.message_id))


@given(outcomes, rows)
def test_nobody_is_asked_twice_for_an_attempt_of_unknown_outcome(outcome: Outcome, one: Outgoing) -> None:
    step = follow(outcome, one, NOW).step
    if isinstance(outcome, Unknown):
        assert isinstance(step, Sent) == (one.purpose in QUESTIONS)
    if isinstance(step, PutOff):
        assert step.attempted == isinstance(outcome, Unknown)


@given(outcomes, rows)
def test_a_limit_rests_what_it_limits(outcome: Outcome, one: Outgoing) -> None:
    """An edit's or a menu's wait never delays a message; nothing but Telegram's own limit delays other messages."""
    followed = follow(outcome, one, NOW)
    if followed.rest is not None:
        assert isinstance(outcome, Wait)
        assert one.purpose not in EDITS
        assert isinstance(followed.step, PutOff)
        assert followed.rest == followed.step.until
    if isinstance(followed.step, PutOff):
        assert followed.step.whole_lane == (isinstance(outcome, Wait) and one.purpose in EDITS)
        assert isinstance(outcome, Wait) == (followed.rest is not None or followed.step.whole_lane)


@given(outcomes, rows)
def test_everybody_stops_only_where_nobody_can_be_reached(outcome: Outcome, one: Outgoing) -> None:
    followed = follow(outcome, one, NOW)
    assert (followed.halt is not None) == isinstance(outcome, Unreached)
    if isinstance(outcome, Unreached):  # and that is no failure of this row
        assert followed.step == PutOff(NOW, attempted=False, failed=False)
        assert followed.halt == timedelta(minutes=5) if outcome.token else timedelta(seconds=15)


@given(st.floats(0.1, 86_400), rows)
def test_a_wait_is_never_shorter_than_told(seconds: float, one: Outgoing) -> None:
    step = follow(Wait(seconds), one, NOW).step
    if isinstance(step, PutOff):
        assert step.until >= NOW + timedelta(seconds=seconds)
        if one.failures < 3:
            assert step.until == NOW + timedelta(seconds=seconds)


@given(outcomes.filter(lambda outcome: isinstance(outcome, Wait | NotDone | Unknown)), st.sampled_from(Purpose))
def test_whatever_fails_on_and_on_ends(outcome: Outcome, purpose: Purpose) -> None:
    pauses, failures = [], 0
    while isinstance(step := follow(outcome, row(purpose, failures), NOW).step, PutOff):
        assert step.failed
        pauses.append(step.until - NOW)
        failures += 1
        assert failures < 700
    assert pauses == sorted(pauses)
    assert step == Ended(GIVEN_UP) or (isinstance(outcome, Unknown) and purpose in QUESTIONS)


def until_it_ends(outcome: Outcome, purpose: Purpose) -> tuple[int, timedelta]:
    """How often it is tried, and for how long."""
    tries, whole = 1, timedelta()
    while isinstance(step := follow(outcome, row(purpose, tries - 1), NOW).step, PutOff):
        tries, whole = tries + 1, whole + (step.until - NOW)
    return tries, whole


@pytest.mark.parametrize("purpose", [each for each in Purpose if each not in QUESTIONS])
def test_what_may_have_happened_makes_ten_copies_at_most_in_half_an_hour(purpose: Purpose) -> None:
    tries, whole = until_it_ends(Unknown("page"), purpose)
    if purpose in EDITS:  # they make none
        assert tries == 100
        assert timedelta(hours=20) < whole < timedelta(hours=24)
    else:
        assert tries == 10
        assert timedelta(minutes=20) < whole < timedelta(minutes=30)


@pytest.mark.parametrize("purpose", Purpose)
def test_what_did_not_happen_is_tried_for_a_day_but_an_alert_goes_to_somebody_else_in_half_an_hour(
    purpose: Purpose,
) -> None:
    tries, whole = until_it_ends(NotDone("page"), purpose)
    if purpose in RINGING:
        assert tries == 10
        assert timedelta(minutes=20) < whole < timedelta(minutes=30)
    else:
        assert tries == 100
        assert timedelta(hours=20) < whole < timedelta(hours=24)


@pytest.mark.parametrize("outcome", [NotDone, Unknown])
@pytest.mark.parametrize("purpose", [Purpose.ALERT, Purpose.NOTICE, Purpose.COLLAPSE])
def test_while_nobody_is_answered_nothing_is_given_up_for_a_week(
    outcome: Callable[..., Outcome], purpose: Purpose
) -> None:
    tries, whole = until_it_ends(outcome("page", alone=False), purpose)
    assert tries == 700
    assert timedelta(days=6) < whole < timedelta(days=8)


@pytest.mark.parametrize(("failures", "seconds"), [(0, 3), (1, 6), (2, 12), (7, 384), (8, 768), (9, 900), (50, 900)])
def test_pauses_grow_to_a_quarter_of_an_hour(failures: int, seconds: int) -> None:
    step = follow(NotDone("page"), row(Purpose.REPLY, failures), NOW).step
    assert step == PutOff(NOW + timedelta(seconds=seconds), attempted=False)


@pytest.mark.parametrize(
    ("told", "failures", "seconds"), [(5, 0, 5), (5, 2, 5), (5, 3, 24), (480, 3, 480), (None, 0, 3), (None, 4, 48)]
)
def test_a_wait_that_was_not_enough_three_times_grows(told: float | None, failures: int, seconds: int) -> None:
    followed = follow(Wait(told), row(Purpose.ALERT, failures), NOW)
    until = NOW + timedelta(seconds=seconds)
    assert followed == Follow(PutOff(until, attempted=False), rest=until)
