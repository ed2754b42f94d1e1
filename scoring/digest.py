"""What belongs in a weekly digest and never makes an alert: quiet slides, silence, no-shows, same answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scoring.detect import Finding

SLIPPING = 0.0
"""A slide is told of in a digest from this surprise on: half of all quiet check-ins have a largest part below it."""


def is_slipping(finding: Finding) -> bool:
    """Whether the total goes down little by little, by the detector's own figures, and not enough for a signal.

    Where the prior holds, so of one in a hundred quiet check-ins, and with a dip behind it one time in three.
    """
    return not finding.signals and finding.slide > SLIPPING


def silent_for(answered: Sequence[bool]) -> int:
    """How many of the latest check-ins (oldest first) stayed unanswered in a row. It may be the dip
    itself.
    """
    count = 0
    for one in reversed(answered):
        if one:
            break
        count += 1
    return count


def missed_in_a_row(took_place: Sequence[bool]) -> int:
    """How many of the latest sessions (oldest first) did not take place, in a row."""
    return silent_for(took_place)


def same_throughout(answers: Sequence[Mapping[str, int]], least: int = 5) -> bool:
    """Whether all of at least `least` check-ins have the very same answers. It tells nothing either way."""
    return len(answers) >= least and all(one == answers[0] for one in answers)
