"""All attacks on one programme's reports, and what came of them, counted."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tests.attacker.bounds import Space
from tests.attacker.estimates import Reporter, guess_constant
from tests.attacker.hidden import Hidden
from tests.attacker.insiders import Guess, Told, groups, guess, some_targets, told_of_one
from tests.attacker.known import Known, own_clients, roster
from tests.attacker.programmes import Part, Programme, live
from tests.attacker.published import NOTHING, SPREAD_WITH_OUTCOME, Law
from tests.attacker.releases import Exporter, Release, silent


@dataclass
class Findings:
    """What came of all sequences attacked so far."""

    sequences: int = 0
    hidden: Hidden = field(default_factory=Hidden)
    counted: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    guesses: list[Guess] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)

    def join(self, other: "Findings") -> None:
        """What came of other sequences."""
        self.sequences += other.sequences
        self.hidden.join(other.hidden)
        for who, counted in other.counted.items():
            self.counted[who].update(counted)
        self.guesses += other.guesses
        self.told += other.told
        self.examples += other.examples

    def add_certain(self, who: str, known: Known, releases: Sequence[Release], law: Law, draw: Random) -> None:
        """What is certain to them, and would not be if everything were a star."""
        space = Space(law, releases, known)
        found = space.certain(space.targets(releases, known), draw)
        if found.all and known.changes:
            found = found.without(Space(NOTHING, silent(releases), known).certain(found.all, draw))
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


def attack(
    seed: int,
    exporter: Exporter,
    law: Law,
    findings: Findings,
    *,
    with_therapist: bool = True,
    figures: Reporter | None = None,
) -> None:
    """One programme, from its seed: lived, reported, attacked. `figures`: those with intervals are attacked as well."""
    programme, draw = live(seed), Random(seed)
    releases = report(programme, exporter, findings)
    findings.add_certain("outsider", Known(), releases, law, draw)
    targets = some_targets(programme, draw)
    for client in targets:
        quarter, part = first_answer(programme, client)
        therapists = groups(programme, part)
        found = (guess(programme, releases, law, client, who, those) for who, those in therapists.items())
        findings.guesses += [one for one in found if one]
        findings.told.append(told_of_one(releases, programme.quarters[quarter], quarter, part, law, exporter))
    if figures and (found_out := guess_constant(programme, figures, SPREAD_WITH_OUTCOME, targets[0])):
        findings.guesses.append(found_out)
    if with_therapist:
        own = own_clients(programme.quarters, therapists["one therapist"])
        findings.add_certain(
            "a therapist who watches", Known(roster(programme.quarters, draw), own), releases, law, draw
        )
    findings.sequences += 1


def report(programme: Programme, exporter: Exporter, findings: Findings) -> list[Release]:
    """Its reports, and of how many they tell nothing."""
    releases = give_out(exporter, programme.quarters)
    findings.hidden.add(releases, programme.quarters)
    return releases


def first_answer(programme: Programme, client: int) -> tuple[int, Part]:
    """The quarter in which a client first answered, and what is true of that client in it."""
    return next(
        (quarter, part)
        for quarter, parts in enumerate(programme.quarters)
        for part in parts
        if part.client == client and part.score is not None
    )
