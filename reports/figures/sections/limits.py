"""How to read a report: what is not shown and why, how the figures are made, and what they cannot say."""

from __future__ import annotations

from reports.figures.document import Section

_METHOD = (
    "method_hidden", "method_people", "method_noise", "method_means", "method_hours", "method_counted",
    "method_own_answers", "method_limits",
)  # fmt: skip


def limits() -> Section:
    """Section 8."""
    return Section(id="method", sentences=_METHOD)
