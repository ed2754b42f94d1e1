"""How many signals a programme is given, where it says nothing else (`[detection] signals_per_hundred`)."""

from typing import Final

BUDGET: Final = 0.04
"""Signals per check-in with two or more earlier ones; docs/detection.md says what that means."""
