"""When the bot counts as standing still: not at once, not for what nobody saw, and until it has been calm."""

from datetime import datetime, timedelta

from bot.health import Trouble
from bot.spell import CALM, PATIENCE, Spell
from tests.stage import MONDAY

AWAY, FULL = Trouble.TELEGRAM, Trouble.SPACE


class Looks:
    """A look every ten seconds."""

    def __init__(self) -> None:
        self.spell, self.at, self.off = Spell(), 0.0, timedelta()

    @property
    def wall(self) -> datetime:
        return MONDAY + timedelta(seconds=self.at) + self.off

    def go_on(self, seconds: float, *troubles: Trouble) -> bool:
        """Look for so long; whether the spell is on then."""
        until = self.at + seconds
        while self.at < until:
            self.at += 10
            self.spell.look(self.at, self.wall, set(troubles))
        return self.spell.on


def test_two_minutes_of_trouble_are_a_spell_and_less_is_none() -> None:
    looks = Looks()
    assert not looks.go_on(3600)
    assert not looks.go_on(PATIENCE, AWAY)
    assert not looks.go_on(10)
    assert not looks.go_on(PATIENCE, AWAY)
    assert looks.go_on(10, AWAY)
    assert (looks.spell.number, looks.at - looks.spell.began) == (1, PATIENCE)


def test_one_trouble_after_another_is_trouble_all_the_time() -> None:
    looks = Looks()
    assert not looks.go_on(70, AWAY)
    assert looks.go_on(70, FULL)
    assert looks.spell.troubles == {FULL}
    assert looks.spell.lasting == set()
    looks.go_on(60, FULL)
    assert looks.spell.lasting == {FULL}


def test_it_ends_with_five_minutes_of_calm_and_a_flutter_does_not_end_it() -> None:
    looks = Looks()
    assert looks.go_on(PATIENCE + 10, AWAY)
    for _ in range(20):
        assert looks.go_on(CALM - 10)
        assert looks.spell.troubles == set()
        assert looks.go_on(30, AWAY)
    assert looks.go_on(CALM)
    assert not looks.go_on(10)
    assert not looks.go_on(PATIENCE, AWAY)
    assert looks.go_on(10, AWAY)
    assert looks.spell.number == 2


def test_the_time_in_which_the_process_was_stopped_counts_for_nothing() -> None:
    looks = Looks()
    looks.go_on(100, AWAY)
    looks.at += 600
    assert not looks.go_on(PATIENCE, AWAY)
    assert looks.go_on(10, AWAY)
    looks.go_on(CALM - 50)
    looks.at += 600
    assert looks.go_on(CALM)
    assert not looks.go_on(10)


def test_a_clock_that_is_set_begins_the_count_anew() -> None:
    for off in (timedelta(days=1), timedelta(days=-1), timedelta(minutes=2)):
        looks = Looks()
        looks.go_on(110, AWAY)
        looks.off = off
        assert not looks.go_on(PATIENCE, AWAY)
        assert looks.go_on(10, AWAY)


def test_a_clock_that_is_kept_right_by_a_second_does_not() -> None:
    looks = Looks()
    looks.go_on(110, AWAY)
    looks.off = timedelta(seconds=1)
    assert looks.go_on(20, AWAY)
