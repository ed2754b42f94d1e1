"""What an attacker brings along: about who came and left, and of whom they know everything."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from tests.attacker.programmes import Part
from tests.attacker.releases import CLIENTS, behind, rows_of

MOST = 400  # clients that a row could have at all
MONTH = "month"
Count = tuple[int, str, str, str]
"""A count of clients: quarter, table, row, figure; of a month of a quarter the table is `MONTH`."""


@dataclass
class Known:
    """What an attacker brings along: how a row changed since the quarter before, and the own clients of a row."""

    changes: Mapping[tuple[int, str, str], tuple[int, int]] = field(default_factory=dict)
    own: Mapping[Count, int] = field(default_factory=dict)

    def leaves_open(self, quarter: int, table: str, row: str) -> bool:
        """Whether it is not known without any report that a row changed by 1 to 10."""
        least, most = self.changes.get((quarter, table, row), (-MOST, MOST))
        return not (least >= 1 and most <= 10) and not (least >= -10 and most <= -1)


def roster(
    quarters: Sequence[Sequence[Part]], draw: Random, share: float = 0.7
) -> dict[tuple[int, str, str], tuple[int, int]]:
    """What the front desk knows: this share of those who joined or left a row; of the rest, about how many."""
    changes = {}
    before = {row: {part.client for part in there} for row, there in rows_of(quarters[0]).items()}
    for quarter, parts in enumerate(quarters[1:], 1):
        now = {row: {part.client for part in there} for row, there in rows_of(parts).items()}
        for (table, row), clients in now.items():
            moves = [1] * len(clients - before[table, row]) + [-1] * len(before[table, row] - clients)
            seen = [draw.random() < share for _ in moves]
            known = sum(move for move, is_seen in zip(moves, seen, strict=True) if is_seen)
            unsure = max(2, seen.count(False))
            changes[quarter, table, row] = known - unsure, known + unsure
        before = now
    return changes


def own_clients(quarters: Sequence[Sequence[Part]], insiders: set[int]) -> dict[Count, int]:
    """How many of each row and figure, and of each month, are clients of these therapists."""
    return counts([[part for part in parts if part.therapist in insiders] for parts in quarters])


def counts(quarters: Sequence[Sequence[Part]]) -> dict[Count, int]:
    """How many clients there are, as nobody is told it."""
    found: dict[Count, int] = {}
    for quarter, parts in enumerate(quarters):
        for (table, row), there in rows_of(parts).items():
            found |= {(quarter, table, row, figure): len(behind(figure, there)) for figure in CLIENTS}
        for month in range(3):
            found[quarter, MONTH, str(month), "asked"] = sum(month in part.months for part in parts)
    return found
