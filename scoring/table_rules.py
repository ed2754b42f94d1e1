"""Published rules over a whole table, with their published constant or calibrated to a budget."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from scoring.evidence import Floats
from scoring.latent import QUIET, simulate
from scoring.programme import Programme
from scoring.rules import Rule, Yardstick
from scoring.table import Judged, Table, blocks


def judged_by_rule(
    table: Table, judged: Judged, programme: Programme, rule: Rule, budget: float | None
) -> tuple[Judged, float]:
    """The table with a published rule's statistic as surprise and its verdicts as dips, and its limit."""
    found, limit = rule_table(table, programme, rule, budget)
    bits = (np.nan_to_num(found, nan=-np.inf) > limit).astype(np.int64)
    return replace(judged, surprise=found, signals=bits, sure=np.zeros_like(bits)), limit


def rule_table(table: Table, programme: Programme, rule: Rule, budget: float | None) -> tuple[Floats, float]:
    """A published rule's statistic by row (NaN where undefined), and what it must exceed.

    The limit is the rule's published constant, or, with a budget, the quantile that it reaches in quiet
    check-ins of the simulated programme with two or more earlier ones.
    """
    yardstick = _yardstick(programme)
    found = np.full(len(table.pair), np.nan)
    for rows, filled, _ in blocks(table, programme):
        totals = filled.mean(axis=2)
        for place in range(rule.needs, rows.shape[1]):
            here = np.flatnonzero(rows[:, place] >= 0)
            found[rows[here, place]] = rule.statistic(totals[here, :place], totals[here, place], yardstick)
    found[np.isneginf(found)] = np.nan
    return found, rule.constant if budget is None else _rule_limit(programme, rule, budget)


def _yardstick(programme: Programme) -> Yardstick:
    norms = programme.norms
    return Yardstick(norms.mean, float(np.hypot(norms.between, norms.within)), norms.within)


def _rule_limit(programme: Programme, rule: Rule, budget: float) -> float:
    answered = np.ones((2_000, 16, len(programme.items)), dtype=np.bool_)
    drawn, kind = simulate(programme.latent, answered, np.asarray(programme.norms.offsets), programme.step, 1)
    totals, yardstick, found = drawn.mean(axis=2), _yardstick(programme), []
    for place in range(max(2, rule.needs), 16):
        quiet = kind[:, place] == QUIET
        found.append(rule.statistic(totals[quiet, :place], totals[quiet, place], yardstick))
    return float(np.quantile(np.concatenate(found), 1 - budget))
