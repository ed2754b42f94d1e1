"""Disclosure control: which figures about many people may be told, and how, so that nobody can be worked out.

A figure is told when more than `MOST_HIDDEN` clients and at least `LEAST_THERAPISTS` therapists are behind it;
what is not told, because too few are behind it or nobody is, is None, whatever the reason. Counts are rounded to
`BASE`, everything else to whole numbers.

The total of a column is about the rows that are told in it and nothing else, so that no difference between a total
and its rows tells anything of a hidden row. Only where no row is told is it about all of them together. Periods must
not overlap, and a release must not be made anew from data that have changed: see `storage.releases`.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median

MOST_HIDDEN = 10
LEAST_THERAPISTS = 3
BASE = 10


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is counted or averaged, in which row it belongs, and who is behind it."""

    row: Hashable
    client: int
    therapist: int
    value: float = 1.0


Measure = Callable[[Sequence[Entry]], int]


@dataclass(frozen=True, slots=True)
class Column:
    """One measure, told for each row and in total; None: not told."""

    rows: Mapping[Hashable, int | None]
    total: int | None


def rounded(count: int) -> int | None:
    """A count of people to the nearest ten, halves up; None when it is ten or less."""
    return None if count <= MOST_HIDDEN else _to_base(count)


def _to_base(count: int) -> int:
    return (count + BASE // 2) // BASE * BASE


def may_be_told(entries: Sequence[Entry]) -> bool:
    """Whether enough clients and enough therapists are behind this."""
    clients, therapists = {e.client for e in entries}, {e.therapist for e in entries}
    return len(clients) > MOST_HIDDEN and len(therapists) >= LEAST_THERAPISTS


def clients(entries: Sequence[Entry]) -> int:
    """How many different clients, rounded."""
    return _to_base(len({each.client for each in entries}))


def events(entries: Sequence[Entry]) -> int:
    """How many entries, rounded."""
    return _to_base(len(entries))


def mean_of_clients(entries: Sequence[Entry]) -> int:
    """The mean of the clients' own means, so that nobody who has many entries outweighs others."""
    by_client: dict[int, list[float]] = {}
    for each in entries:
        by_client.setdefault(each.client, []).append(each.value)
    return round(fmean(fmean(values) for values in by_client.values()))


def middle(entries: Sequence[Entry]) -> int:
    """The median."""
    return round(median(each.value for each in entries))


def column(entries: Sequence[Entry], rows: Sequence[Hashable], measure: Measure) -> Column:
    """What may be told of these entries: a figure for each of `rows`, and their total."""
    told: dict[Hashable, int | None] = {}
    for row in rows:
        own = [each for each in entries if each.row == row]
        told[row] = measure(own) if may_be_told(own) else None
    shown = [each for each in entries if told.get(each.row) is not None] or entries
    return Column(told, measure(shown) if may_be_told(shown) else None)
