"""Chance, in two streams: what a programme is like, and who comes to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar
from zlib import crc32

import numpy as np

Choice = TypeVar("Choice")


@dataclass(frozen=True)
class Programme:
    """One programme of a kind. `shared` draws what is the same for all its clients, `each` clients, check-ins and
    answers: the programme of a seed stays the same with more clients or check-ins.
    """

    name: str
    clients: int
    check_ins: int
    shared: np.random.Generator
    each: np.random.Generator

    @classmethod
    def of(cls, name: str, clients: int, check_ins: int, seed: int) -> Programme:
        shared, each = np.random.SeedSequence([seed, crc32(name.encode())]).spawn(2)
        return cls(name, clients, check_ins, np.random.default_rng(shared), np.random.default_rng(each))

    @property
    def shape(self) -> tuple[int, int]:
        return self.clients, self.check_ins

    def between(self, least: float, most: float) -> float:
        """A number of the programme, as likely anywhere between."""
        return float(self.shared.uniform(least, most))

    def count(self, least: int, most: int) -> int:
        """The same of whole numbers; both ends may be drawn."""
        return int(self.shared.integers(least, most, endpoint=True))

    def one_of(self, *choices: Choice) -> Choice:
        return choices[int(self.shared.integers(len(choices)))]
