"""What is told of nobody, and why: how much each rule hides of the figures that every exporter tells at all.

Each figure has as many clients as are behind it; of whom there is nobody, nothing is hidden. Reasons are read from the
truth, in the order of `Why`: the first that holds counts, whoever gave the report out. So a rule costs the same share
wherever it is in force.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from tests.attacker.programmes import Part
from tests.attacker.releases import EVENTS, MEANS, ROWS, Cell, Release, behind, rows_of

TOLD_BY_ALL = ("asked", *EVENTS, *MEANS)
"""How many clients answered, or had an alert, others tell and we do not."""


class Why(Enum):
    """Why a figure would be hidden; the last: for no reason but a draw, or because another would follow from it."""

    FEW_IN_ROW = "row of ten and fewer"
    TWO_THERAPISTS = "one or two therapists"
    LARGEST = "one therapist has most"
    FEW_BEHIND = "ten and fewer behind it"
    ELSE = "anything else"

    @property
    def is_of_therapists(self) -> bool:
        """Whether others' rules know no such reason."""
        return self in (Why.TWO_THERAPISTS, Why.LARGEST)


@dataclass
class Hidden:
    """Clients and cells so far, by the reason that would hide them, and whether they were hidden."""

    clients: Counter[tuple[Why, bool]] = field(default_factory=Counter)
    cells: Counter[tuple[Why, bool]] = field(default_factory=Counter)

    def add(self, releases: Sequence[Release], quarters: Sequence[Sequence[Part]]) -> None:
        """All reports of a programme."""
        for release, parts in zip(releases, quarters, strict=True):
            rows = rows_of(parts)
            for table, row in ROWS:
                of_row = _why_of_row(rows[table, row])
                for figure, clients in _behind(rows[table, row]):
                    why = of_row or (Why.FEW_BEHIND if clients <= 10 else Why.ELSE)
                    is_hidden = release.cells[Cell(table, row, figure)] is None
                    self.clients[why, is_hidden] += clients
                    self.cells[why, is_hidden] += 1

    def join(self, other: "Hidden") -> None:
        """What was counted elsewhere."""
        self.clients += other.clients
        self.cells += other.cells

    @property
    def share(self) -> float:
        """Of all clients behind figures, those behind a star."""
        return sum(self.clients[why, True] for why in Why) / self.clients.total()

    @property
    def share_of_cells(self) -> float:
        """Of all figures that have anybody behind them, stars."""
        return sum(self.cells[why, True] for why in Why) / self.cells.total()

    def share_by(self, why: Why) -> float:
        """Of all clients behind figures, those behind a star for this reason."""
        return self.clients[why, True] / self.clients.total()

    @property
    def share_where_allowed(self) -> float:
        """Of clients in rows of which the rules on therapists say nothing, those behind a star."""
        allowed = [why for why in Why if not why.is_of_therapists]
        hidden = sum(self.clients[why, True] for why in allowed)
        return hidden / (hidden + sum(self.clients[why, False] for why in allowed))

    @property
    def share_with_therapists(self) -> float:
        """What it would be, were our rules on therapists in force as well."""
        told = sum(self.clients[why, False] for why in Why if not why.is_of_therapists)
        return 1 - told / self.clients.total()


def _behind(row: Sequence[Part]) -> Iterator[tuple[str, int]]:
    for figure in TOLD_BY_ALL:
        if clients := len(behind(figure, row)):
            yield figure, clients


def _why_of_row(row: Sequence[Part]) -> Why | None:
    """By counts as they are and not as drawn."""
    if len(row) <= 10:
        return Why.FEW_IN_ROW
    clients, asked = Counter[int](), Counter[int]()
    for part in row:
        clients[part.therapist] += 1
        asked[part.therapist] += part.asked
    if len(clients) < 3:
        return Why.TWO_THERAPISTS
    return Why.LARGEST if any(map(_has_most, (clients, asked))) else None


def _has_most(of: Counter[int]) -> bool:
    """Half or more, or the others but the second have less than a fifth of what the first has."""
    parts = [count for _, count in of.most_common()]
    return parts[0] >= sum(parts) / 2 or sum(parts[2:]) < 0.2 * parts[0]
