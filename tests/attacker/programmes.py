"""Programmes over twelve quarters, drawn from a seed: who was seen, by whom, how, and what they said."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from random import Random

QUARTERS = 12
MODALITIES = ("in_person", "video", "phone")
PHASES = ("first_five", "later", "last_three")
AREAS = ("mood", "anxiety", "substance", "other")


@dataclass(frozen=True)
class Part:
    """One client in one quarter, with a session in these months of it (0 to 2).

    A score is 0 to 100, None for who never answered; so is how they were at last, and at first. Hours: how long they
    took as a rule.
    """

    client: int
    therapist: int
    modality: str
    phases: frozenset[str]
    area: str
    asked: int
    answered: int
    score: float | None
    alerts: int
    months: frozenset[int] = frozenset(range(3))
    outcome: float = 50.0
    first_outcome: float = 50.0
    hours: float | None = None

    def rows(self) -> list[tuple[str, str]]:
        """Where this client is counted, by table and row: phases overlap, all other tables are partitions."""
        return [
            ("all", "all"),
            ("modality", self.modality),
            ("area", self.area),
            *(("phase", phase) for phase in sorted(self.phases)),
        ]


class Quarter(tuple[Part, ...]):
    """Everybody's part in a quarter; who is counted where is worked out once."""

    @cached_property
    def rows(self) -> dict[tuple[str, str], list[Part]]:
        """By row, those where there is anybody."""
        rows: dict[tuple[str, str], list[Part]] = defaultdict(list)
        for part in self:
            for row in part.rows():
                rows[row].append(part)
        return rows


@dataclass(frozen=True)
class Programme:
    """Twelve quarters of parts, and how far each client's score goes up and down (0: always the same)."""

    seed: int
    quarters: list[Quarter]
    wobble: dict[int, float]


def live(seed: int) -> Programme:
    """10 to 200 clients at a time, 1 to 15 therapists of unequal caseload; ceilings, silent and constant ones."""
    draw = Random(seed)
    size = round(10 * 20 ** draw.random())
    loads = [draw.gammavariate(1.2, 1) + 0.05 for _ in range(draw.randint(1, max(1, min(15, size // 4))))]
    ways, areas = _shares(draw, MODALITIES), _shares(draw, AREAS)
    clients: list[_Client] = []
    wobble: dict[int, float] = {}
    quarters = []
    for quarter in range(QUARTERS):
        clients = [client for client in clients if client.until > quarter]
        while len(clients) < max(3, size + draw.randint(-3, 3)):
            clients.append(_Client(draw, quarter, loads, ways, areas, first=quarter == 0))
        quarters.append(Quarter(client.part(draw, quarter) for client in clients))
        wobble |= {client.id: client.wobble for client in clients}
    return Programme(seed, quarters, wobble)


def _shares(draw: Random, names: tuple[str, ...]) -> dict[str, float]:
    return {name: draw.gammavariate(1.0, 1) + 0.02 for name in names}


class _Client:
    """Somebody in therapy for some quarters: about three as a rule, a tenth for all twelve."""

    def __init__(
        self,
        draw: Random,
        quarter: int,
        loads: list[float],
        ways: dict[str, float],
        areas: dict[str, float],
        *,
        first: bool,
    ) -> None:
        self.id = draw.getrandbits(48)
        self.since = quarter - (draw.randint(0, 3) if first else 0)
        self.until = quarter + (QUARTERS if draw.random() < 0.1 else 1 + min(11, int(draw.expovariate(0.45))))
        self.therapist = draw.choices(range(len(loads)), loads)[0]
        self.modality = draw.choices(list(ways), list(ways.values()))[0]
        self.area = draw.choices(list(areas), list(areas.values()))[0]
        self.level = 100.0 if draw.random() < 0.15 else min(100.0, max(0.0, draw.gauss(75, 16)))
        self.wobble = 0.0 if draw.random() < 0.3 else draw.uniform(2, 10)
        self.silent = draw.random() < 0.12
        self.pace = draw.randint(2, 13)

    def part(self, draw: Random, quarter: int) -> Part:
        """This client's quarter."""
        asked = max(1, self.pace - draw.randint(0, 2))
        answered = 0 if self.silent else sum(draw.random() < 0.8 for _ in range(asked))
        score = min(100.0, max(0.0, draw.gauss(self.level, self.wobble))) if answered else None
        alerts = sum(draw.random() < 0.06 for _ in range(answered))
        early = quarter - self.since == 0
        phases = {"first_five" if early else "later"} | ({"last_three"} if self.until == quarter + 1 else set())
        apart = Random(self.id + quarter)
        been = [min(100.0, max(0.0, apart.gauss(50 + 0.4 * (self.level - 75), 15))) for _ in range(2)]
        hours = apart.lognormvariate(1.5, 1.5) if answered else None
        months = frozenset(draw.randrange(3) for _ in range(asked))
        return Part(
            self.id, self.therapist, self.modality, frozenset(phases), self.area, asked, answered, score, alerts,
            months, been[0], been[1], hours,
        )  # fmt: skip
