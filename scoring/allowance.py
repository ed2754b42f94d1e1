"""How many signals a programme may be given now: a purse that check-ins fill, and that signals empty.

The ceiling holds for any answers of any clients. A purse is never fuller than `FULL` check-ins fill it, and an empty
one gives none; so n check-ins in a row give at most `(n + FULL) * budget + 1` signals, and the first n of a programme
`(n + AT_FIRST) * budget + 1`. At four in a hundred that is 46 of any thousand, and 12 of the first two hundred.

How much is left says how unusual a check-in must be: a signal makes the next one a little harder to get, each check-in
without one a little easier. That is adaptive conformal inference (Gibbs and Candes 2021) with a floor and a roof.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FULL: Final = 125
AT_FIRST: Final = 75
"""Check-ins that fill it so far. With so much left, the share of check-ins that give a signal is the budget."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """`left`: signals, above -1; with none left none is given."""

    left: float

    @classmethod
    def at_first(cls, budget: float) -> Allowance:
        """Of a programme that was given none yet. `budget`: signals per check-in."""
        return cls(AT_FIRST * budget)

    @property
    def share(self) -> float:
        """Of its check-ins, those that stand out most give a signal now: such a share (0-1) of them."""
        return max(0.0, self.left / AT_FIRST)

    def after(self, budget: float, *, signalled: bool) -> Allowance:
        """When one more check-in was judged."""
        return Allowance(min(FULL * budget, self.left + budget - signalled))
