"""How fast messages leave: a message a second to a chat in the long run, an alert one ahead of that at most."""

import random
import secrets
from datetime import timedelta

from bot.outcome import Follow
from bot.pace import Pace
from handlers.edge.outgoing_steps import PutOff
from tests.stage import Clock

SOMEBODY, ELSE = 1, 2


def test_only_an_alert_may_leave_right_after_a_message() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.sent(SOMEBODY)
    assert (pace.resting(), pace.pausing()) == (set(), {SOMEBODY})
    pace.sent(SOMEBODY)  # the alert
    assert (pace.resting(), pace.pausing()) == ({SOMEBODY}, {SOMEBODY})
    assert pace.next_change() == clock() + timedelta(seconds=1)
    clock.advance(seconds=1)
    assert (pace.resting(), pace.pausing()) == (set(), {SOMEBODY})
    clock.advance(seconds=1)
    assert (pace.resting(), pace.pausing()) == (set(), set())
    assert pace.next_change() is None


def test_not_even_an_alert_leaves_while_telegram_refuses() -> None:
    clock = Clock()
    pace = Pace(clock)
    until = clock() + timedelta(seconds=20)
    pace.take(SOMEBODY, Follow(PutOff(until, attempted=False), rest=until))
    clock.advance(seconds=19)
    assert pace.resting() == {SOMEBODY}
    assert pace.room([]).resting == {SOMEBODY}
    clock.advance(seconds=1)
    assert pace.resting() == set()


def test_a_clock_that_was_set_back_makes_no_pause_longer() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.sent(SOMEBODY)
    clock.advance(hours=-5)
    assert pace.pausing() == {SOMEBODY}
    clock.advance(seconds=1)
    assert pace.pausing() == set()


def test_whatever_waits_it_is_a_message_a_second_and_one_more() -> None:
    """However alerts and other messages come, of a chat's as many leave in any time as it has seconds, and two."""
    clock = Clock()
    seed = secrets.randbelow(10**6)
    print(f"seed {seed}")
    rng, pace = random.Random(seed), Pace(clock)
    left: dict[int, list[float]] = {SOMEBODY: [], ELSE: []}
    begun = clock()
    for _ in range(2000):
        clock.advance(seconds=rng.choice((0.0, 0.05, 0.3, 1.0, 3.0)))
        who, is_alert = rng.choice((SOMEBODY, ELSE)), rng.random() < 0.5
        if who not in (pace.resting() if is_alert else pace.pausing()):
            pace.sent(who)
            left[who].append((clock() - begun).total_seconds())
    for moments in left.values():
        assert len(moments) > 200
        for first, at in enumerate(moments):
            for last, later in enumerate(moments[first : first + 20]):
                assert last + 1 <= later - at + 2 + 1e-6
