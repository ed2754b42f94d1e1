"""However a database tells sessions, they are laid pair by pair, and no pair is cut in two."""

import random
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pytest

import scoring.rows.held
from scoring.rows.held import MARKS, Held, Pairs, Piece, Sessions

WAYS = ("", "phone", "video")


class One(NamedTuple):
    """A session that was made up, with no two scores alike: what is laid where is known by them."""

    id: int
    pair: int
    ended: float
    marks: tuple[str, ...]
    way: int
    percent: float
    answers: tuple[int | None, int | None]


def made_up(rng: random.Random, pairs: list[int], count: int) -> list[One]:
    """So many in a few days that some of one pair ended at the same instant."""
    return [
        One(rng.getrandbits(62), rng.choice(pairs), rng.randrange(9) / 4, tuple(rng.sample(MARKS, rng.randint(0, 5))),
            rng.randrange(len(WAYS)), float(place), (rng.choice((None, 7)), place))
        for place in range(count)
    ]  # fmt: skip


def told(sessions: list[One]) -> Piece:
    """As a database does."""
    marks = [sum(1 << MARKS.index(mark) for mark in each.marks) + (each.way << len(MARKS)) for each in sessions]
    answers = [[each.answers[pack] for each in sessions] for pack in range(2)]
    return Piece(
        [each.id for each in sessions], [each.pair for each in sessions], [each.ended for each in sessions], marks,
        [each.percent for each in sessions], [None] * len(sessions), answers,
    )  # fmt: skip


@pytest.mark.parametrize("together", [1, 7, 1000])
@pytest.mark.parametrize("count", [0, 1, 40, 200])
def test_sessions_are_laid_pair_by_pair_the_first_first(
    count: int, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scoring.rows.held, "TOGETHER", together)
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    rng = random.Random(seed)
    pairs = sorted(rng.getrandbits(62) for _ in range(12))
    sessions = made_up(rng, pairs, count)
    cuts = [0, *sorted(rng.randint(0, count) for _ in range(3)), count]
    pieces = [told(sessions[begin:end]) for begin, end in pairwise(cuts)]
    held = Held(Pairs(pairs, pairs, pairs, [None] * 12, [False] * 12), WAYS, pieces)
    wanted = sorted(sessions, key=lambda each: (each.pair, each.ended, each.id))

    laid = Sessions.laid(held)
    assert [pairs[each] for each in laid.pairs] == [each.pair for each in wanted]
    assert laid.percent.tolist() == [each.percent for each in wanted]
    assert laid.ways.tolist() == [each.way for each in wanted]
    assert np.isnan(laid.hours).all()
    assert np.nan_to_num(laid.answers, nan=-1).tolist() == [
        [7 if each.answers[0] else -1, each.answers[1]] for each in wanted
    ]
    for mark in MARKS:
        assert laid.is_marked(mark).tolist() == [mark in each.marks for each in wanted]

    parts = list(laid.parts())
    assert [each for part in parts for each in part.percent.tolist()] == laid.percent.tolist()
    assert all(before.pairs[-1] != after.pairs[0] for before, after in pairwise(parts))
    longest = max(Counter(laid.pairs.tolist()).values(), default=0)
    assert max(len(part.pairs) for part in parts) <= together + longest
