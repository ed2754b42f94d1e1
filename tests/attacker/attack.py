"""All attacks on one programme's reports, and what came of them, counted."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tests.attacker.bounds import Known, Space, own_clients, roster
from tests.attacker.insiders import Guess, Told, groups, guess, some_targets, told_of_one
from tests.attacker.programmes import Part, Programme, live
from tests.attacker.published import Law
from tests.attacker.releases import CELLS, Exporter, Release, behind, rows_of


@dataclass
class Findings:
    """What came of all sequences attacked so far."""

    sequences: int = 0
    cells: int = 0
    hidden: int = 0
    clients: int = 0
    clients_hidden: int = 0
    counted: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    guesses: list[Guess] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)

    def add_certain(self, who: str, known: Known, releases: Sequence[Release], law: Law, draw: Random) -> None:
        """What is certain to them."""
        space = Space(law, releases, known)
        found = space.certain(space.targets(releases, known), draw)
        self.counted[who] += Counter(
            looked_at=found.looked_at,
            exact=len(found.exact),
            narrow=len(found.narrow),
            differences=len(found.differences),
            undecided=found.undecided,
        )
        for kind in ("exact", "narrow", "differences"):
            self.examples += [f"{who} {kind} {target.what}" for target in getattr(found, kind)[:2]]


def give_out(exporter: Exporter, quarters: Sequence[Sequence[Part]]) -> list[Release]:
    """Every quarter's report, each made with those before it in view."""
    releases: list[Release] = []
    for quarter, parts in enumerate(quarters):
        releases.append(exporter.release(quarter, parts, releases))
    return releases


def attack(seed: int, exporter: Exporter, law: Law, findings: Findings, *, with_therapist: bool = True) -> None:
    """One programme, from its seed: lived, reported, attacked."""
    programme, draw = live(seed), Random(seed)
    releases = give_out(exporter, programme.quarters)
    _count_hidden(programme, releases, exporter.figures, findings)
    findings.add_certain("outsider", Known(), releases, law, draw)
    for client in some_targets(programme, draw):
        quarter, part = first_answer(programme, client)
        therapists = groups(programme, part)
        found = (guess(programme, releases, law, client, who, those) for who, those in therapists.items())
        findings.guesses += [one for one in found if one]
        findings.told.append(told_of_one(releases, programme.quarters[quarter], quarter, part, law, exporter))
    if with_therapist:
        own = own_clients(programme.quarters, therapists["one therapist"])
        findings.add_certain(
            "a therapist who watches", Known(roster(programme.quarters, draw), own), releases, law, draw
        )
    findings.sequences += 1


def first_answer(programme: Programme, client: int) -> tuple[int, Part]:
    """The quarter in which a client first answered, and what is true of that client in it."""
    return next(
        (quarter, part)
        for quarter, parts in enumerate(programme.quarters)
        for part in parts
        if part.client == client and part.score is not None
    )


def _count_hidden(
    programme: Programme, releases: Sequence[Release], figures: Sequence[str], findings: Findings
) -> None:
    for release, parts in zip(releases, programme.quarters, strict=True):
        rows = rows_of(parts)
        for cell in (each for each in CELLS if each.figure in figures):
            clients = len(behind(cell.figure, rows[cell.table, cell.row]))
            is_hidden = release.cells[cell] is None
            findings.cells += 1
            findings.hidden += is_hidden
            findings.clients += clients
            findings.clients_hidden += clients * is_hidden
