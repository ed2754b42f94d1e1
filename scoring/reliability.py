"""Standard error, reliable change and where their inputs come from."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True, slots=True)
class Reliability:
    """What a change is judged by: `sd` between people, in the unit of the scores, and `reliability` (0-1).

    `source` names both: an internal consistency ignores that the same person feels different from one session
    to the next, and so over-alarms; between sessions, use session-to-session reliability.
    """

    sd: float
    reliability: float
    source: str

    def __post_init__(self) -> None:
        if self.sd <= 0 or not 0 <= self.reliability < 1:
            raise ValueError("sd must be above 0, and the reliability from 0 to below 1")

    @property
    def standard_error(self) -> float:
        """Of one measurement: sd * sqrt(1 - reliability), in the unit of the scores."""
        return self.sd * sqrt(1 - self.reliability)

    @property
    def of_difference(self) -> float:
        """Standard error of a difference of two measurements: sqrt(2) times that of one."""
        return sqrt(2) * self.standard_error

    def change(self, before: float, after: float) -> float:
        """Jacobson and Truax's reliable change index (1991): reliable beyond 1.96 either way."""
        return (after - before) / self.of_difference

    def reliable(self, z: float = 1.96) -> float:
        """The least change that is reliable, in the unit of the scores."""
        return z * self.of_difference


SESSION_TO_SESSION = Reliability(
    14.0, 0.77, "SD .84 of 1-7 (van Lotringen 2021); one session's generalisability (Crits-Christoph 2011)"
)
INTERNAL = Reliability(14.0, 0.92, "the same SD; modal internal consistency of 67 estimates (Hanson 2002)")
