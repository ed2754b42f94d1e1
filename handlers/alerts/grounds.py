"""Why an alert speaks: what a client says outright, and what the numbers suggest; never mixed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from handlers.ground.turn import Site

OUTRIGHT_TENSION = ("clearly", "strongly")


@dataclass(frozen=True)
class Ground:
    """One reason for an alert; `details` are the numbers behind a signal, or the answer that was given."""

    kind: str
    outright: bool
    details: Mapping[str, Any] = field(default_factory=dict)


def tension_said(site: Site, answers: Mapping[str, int | None]) -> str | None:
    """The option chosen for the item apart, if it was answered."""
    apart = site.instrument.apart
    value = None if apart is None else answers.get(apart.id)
    return None if apart is None or value is None else apart.options[value]


def said_in_answers(site: Site, answers: Mapping[str, int | None]) -> list[Ground]:
    """What these answers say outright: something was clearly or strongly not right, and is still there."""
    said = tension_said(site, answers)
    return [Ground("tension", True, {"said": said})] if said in OUTRIGHT_TENSION else []


def came_up_question(kinds: set[str]) -> str | None:
    """Which question opens the next check-in after these outright words: about the weightiest of them."""
    if "tension" in kinds:
        return "tension"
    if "comment" in kinds:
        return "words"
    return "wish" if "wish" in kinds else None
