"""How many false alarms a programme accepts, where it says nothing else (`[detection] budget`)."""

from typing import Final

BUDGET: Final = 0.02
"""False alarms per check-in of a pair at rest; docs/detection.md says what that means."""
