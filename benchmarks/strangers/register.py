"""All kinds by name, and which of them are looked at only in the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.strangers import counts, factors, lines, long, mixtures, quiet, samejima, states
from benchmarks.strangers.people import People
from benchmarks.strangers.programme import Programme


@dataclass(frozen=True)
class Entry:
    """A kind of programme. check_ins: what it looks back on unless somebody asks for more or fewer."""

    of: Callable[[Programme], People]
    check_ins: int = 20
    sealed: bool = False


KINDS = {
    "graded": Entry(samejima.graded),
    "restless": Entry(counts.restless),
    "three states": Entry(states.three_states),
    "heaped lines": Entry(lines.heaped),
    "therapists": Entry(mixtures.therapists),
    "skipped items": Entry(samejima.skipping),
    "single item": Entry(lines.single),
    "slides": Entry(samejima.sliding),
    "heavy tails": Entry(quiet.heavy_tails),
    "settling": Entry(quiet.settling),
    "ceiling": Entry(samejima.ceiling, sealed=True),
    "beta-binomial": Entry(counts.beta_binomial, sealed=True),
    "two states": Entry(states.two_states, sealed=True),
    "straight-liners": Entry(mixtures.straight_liners, sealed=True),
    "two clinics": Entry(counts.two_clinics, sealed=True),
    "twelve items": Entry(factors.twelve, sealed=True),
    "steps": Entry(counts.steps, sealed=True),
    "component": Entry(factors.component, sealed=True),
    "wandering": Entry(quiet.wandering, sealed=True),
    "long histories": Entry(long.long_histories, check_ins=60, sealed=True),
}
OPEN = tuple(name for name, entry in KINDS.items() if not entry.sealed)
SEALED = tuple(name for name, entry in KINDS.items() if entry.sealed)


def draw(name: str, clients: int, seed: int, *, check_ins: int | None = None) -> People:
    """So many clients of the programme that this seed, 0 or more, is of that kind. Raises KeyError for another name."""
    entry = KINDS[name]
    return entry.of(Programme.of(name, clients, check_ins or entry.check_ins, seed))
