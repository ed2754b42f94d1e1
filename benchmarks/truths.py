"""What is true of a kind of programme: every figure of a report by plain loops over many clients.

Nothing of `scoring` is imported, and nobody's name is hidden: this is what a report's intervals are to contain.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from math import atanh, tanh

import numpy as np

from benchmarks.practices import ITEMS, QUARTERS, Ints, Kind, Mask, Practice, Rng, among, practice
from scoring.evidence import Floats

Place = tuple[str, str, str]
Sides = dict[Place, tuple[list[float], list[float]]]
"""Of each difference the values of both sides, in person and remote, or the others and those who left early."""
Add = Callable[[str, str, str, float, float], None]
"""One more client's share of a whole, to the values of a table's row and column."""
MANY = 15_000
_AREAS = ("anxiety", "depression", "grief")
_OUTCOMES = ("between", "adjusted", "early", "late")


def truths(rng: Rng, kind: Kind, clients: int = MANY) -> dict[Place, Floats]:
    """By table, row and column: one number, or, of a prediction, what is true of each of many therapists."""
    return means(rng, kind, clients) | _correlations(rng, kind, clients)


def means(rng: Rng, kind: Kind, clients: int = MANY) -> dict[Place, Floats]:
    """The same of means and differences alone. So many clients, and more of those who have one check-in."""
    clients *= 4 if kind.once else 1
    made = practice(rng, kind.of_many(), clients)
    own, sides = _of_clients(made)
    found = {place: np.array([np.mean(values)]) for place, values in own.items() if values}
    apart = {place: np.array([np.mean(b) - np.mean(a)]) for place, (a, b) in sides.items() if a and b}
    return found | apart | _of_therapists(made)


def _of_clients(made: Practice) -> tuple[dict[Place, list[float]], Sides]:
    """Clients' own values of each figure; of each difference those of both sides, the second less the first."""
    means: dict[Place, list[float]] = defaultdict(list)
    sides: Sides = defaultdict(lambda: ([], []))

    def add(table: str, row: str, column: str, hits: float, of: float) -> None:
        if of:
            means[table, row, column].append(100 * hits / of)

    given = (made.ratings > 0).sum(axis=1)
    total = np.where(made.ratings > 0, made.ratings - 1, 0).sum(axis=1)
    score = np.where(made.answered & (given >= 2), total / np.maximum(given, 1) / 4, np.nan)
    full = made.answered & (given == ITEMS)
    top, same = full & (made.ratings == 5).all(axis=1), full & (np.ptp(made.ratings, axis=1) == 0)
    begins = np.searchsorted(made.client, np.arange(len(made.therapist) + 1))
    for who in range(len(made.therapist)):
        ours = np.arange(begins[who], begins[who + 1])
        now = ours[made.quarter[ours] == QUARTERS - 1]
        if made.closed[who]:
            _ended(made, who, ours, score, add, sides)
        for table, which in (("parity", now), ("parity_pooled", ours)):
            for remote in (False, True):
                here = which[made.remote[which] == remote]
                for row, (hits, of) in _way(made, here, score).items():
                    if of:
                        sides[table, row, "difference"][remote].append(100 * hits / of)
        if not len(now):
            continue
        asked, answered = int(made.asked[now].sum()), int(made.answered[now].sum())
        own = score[now][~np.isnan(score[now])]
        add("reach", "all", "silent", answered == 0, asked > 0)
        add("reach", "all", "opted_out", made.stopped[who], asked > 0)
        add("answering", "all", "coverage", asked, len(now))
        add("answering", "all", "response", answered, asked)
        add("answering", "all", "missing_items", float((ITEMS - given[now])[made.answered[now]].sum()), 3 * answered)
        for place in (("going_on", "all"), ("alliance", "all"), ("alliance_by_component", "total")):
            add(*place, "mean", own.sum(), len(own))
        if not made.stopped[who] and not made.closed[who]:
            add("going_on", "all", "going_on", own.sum(), len(own))
        if made.area[who] < len(_AREAS):
            add("alliance_by_problem_area", _AREAS[made.area[who]], "mean", own.sum(), len(own))
        _shape(made, now, score, full, top, same, add)
        for item, name in enumerate(("goal", "task", "bond")):
            said = made.ratings[now, item][made.answered[now] & (made.ratings[now, item] > 0)]
            add("alliance_by_component", name, "mean", (said - 1).sum() / 4, len(said))
        for remote, name in ((False, "in_person"), (True, "video")):
            here = now[made.remote[now] == remote]
            own = score[here][~np.isnan(score[here])]
            asked, answered = int(made.asked[here].sum()), int(made.answered[here].sum())
            add("reach_by_modality", name, "response", answered, asked)
            add("alliance_by_modality", name, "mean", own.sum(), len(own))
            add("alliance_by_modality", name, "at_ceiling", top[here].sum(), full[here].sum())
        alerts = now[made.alert[now]]
        add("after_alerts", "all", "helped", (made.helped[alerts] == 1).sum(), (made.helped[alerts] >= 0).sum())
        add("after_alerts", "all", "back_in_range", (made.back[alerts] == 1).sum(), (made.back[alerts] >= 0).sum())
        scored = int((~np.isnan(score[now])).sum())
        add("quality", "all", "alerts_per_hundred", min((~made.outright[alerts]).sum(), scored), scored)
    return means, sides


def _way(made: Practice, here: Ints, score: Floats) -> dict[str, tuple[float, float]]:
    """Of one client's sessions that were held in one way: by row what is compared, and of how much it is a part."""
    asked, answered = int(made.asked[here].sum()), int(made.answered[here].sum())
    own, alerts = score[here][~np.isnan(score[here])], here[made.alert[here]]
    return {
        "coverage": (asked, len(here)),
        "response": (answered, asked),
        "alliance": (own.sum(), len(own)),
        "with_alert": (len(alerts) > 0, asked > 0),
        "seen_within_a_day": ((made.seen[alerts] <= 24).sum(), len(alerts)),
    }


def _shape(made: Practice, now: Ints, score: Floats, full: Mask, top: Mask, same: Mask, add: Add) -> None:
    """Of one client: at the top, always the same, and the slope."""
    add("alliance", "all", "at_ceiling", top[now].sum(), full[now].sum())
    add("alliance", "all", "always_same", same[now].sum() == full[now].sum(), full[now].sum() >= 3)
    there = now[~np.isnan(score[now])]
    if len(there) >= 4:
        x = made.number[there] - made.number[there].mean()
        steep = 100 * float(x @ score[there]) / float(x @ x)
        add("alliance", "all", "change", min(max(steep, -10), 10) / 100, 1)


def _ended(made: Practice, who: int, ours: Ints, score: Floats, add: Add, sides: Sides) -> None:
    """Of a client whose work ended, and all of it: by phase, how it ended, and whether the last alert was mended."""
    left = len(ours) - made.number[ours]
    early, late = made.number[ours] <= 5, left < 3
    for name, which in (("first_five", early), ("later", ~early & ~late), ("last_three", late)):
        own = score[ours[which]]
        add("alliance_by_phase", name, "mean", np.nansum(own), (~np.isnan(own)).sum())
    own = score[ours][~np.isnan(score[ours])]
    add("drop_out", "all", "left_early", made.early[who], 1)
    if len(own):
        sides["drop_out", "all", "left_early_difference"][int(made.early[who])].append(100 * own.mean())
    alerts = ours[made.alert[ours] & ~made.outright[ours]]
    if len(alerts):
        add("after_alerts", "all", "unrepaired", not made.repaired[alerts[-1]], 1)


def _of_therapists(made: Practice) -> dict[Place, Floats]:
    """How therapists see sessions, and how often alerts were right: means of therapists."""
    scores = (made.ratings - 1).mean(axis=1) * 25
    there = (made.quarter == QUARTERS - 1) & made.answered & (made.ratings > 0).all(axis=1) & ~np.isnan(made.view)
    level, moving, right = defaultdict[int, list[float]](list), defaultdict[int, list[float]](list), list[float]()
    begins = np.searchsorted(made.client, np.arange(len(made.therapist) + 1))
    for who, therapist in enumerate(made.therapist.tolist()):
        ours = np.arange(begins[who], begins[who + 1])[there[begins[who] : begins[who + 1]]]
        if len(ours) >= 3:
            level[therapist].append(float((made.view[ours] - scores[ours]).mean()))
        if len(ours) >= 4 and np.ptp(scores[ours]) > 0 and np.ptp(made.view[ours]) > 0:
            moving[therapist].append(float(np.corrcoef(scores[ours], made.view[ours])[0, 1]))
    judged = (made.quarter == QUARTERS - 1) & made.alert & ~made.outright & (made.right >= 0)
    whose = made.therapist[made.client]
    for therapist in np.unique(whose[judged]):
        right.append(100 * float(made.right[judged & (whose == therapist)].mean()))
    found = {
        ("tracking", "all", "level"): [float(np.mean(each)) for each in level.values()],
        ("tracking", "all", "tracking"): [float(np.mean(each)) for each in moving.values()],
        ("quality", "all", "judged_right"): right,
    }
    return {place: np.array([np.mean(each)]) for place, each in found.items() if each}


def _correlations(rng: Rng, kind: Kind, clients: int) -> dict[Place, Floats]:
    """Between clients of one therapist, on average over therapists and of each; and within clients."""
    therapists = 60
    made = practice(rng, replace(kind, caseloads=among(therapists)), clients)
    own: dict[tuple[int, str], list[tuple[float, ...]]] = defaultdict(list)
    within = []
    given = (made.ratings > 0).sum(axis=1)
    total = np.where(made.ratings > 0, made.ratings - 1, 0).sum(axis=1)
    score = np.where(given >= 2, 25 * total / np.maximum(given, 1), np.nan)
    begins = np.searchsorted(made.client, np.arange(clients + 1))
    for who in range(clients):
        ours = np.arange(begins[who], begins[who + 1])
        sent = ours[made.answered[ours] & (made.quarter[ours] == QUARTERS - 1)]
        both = sent[~np.isnan(score[sent])]
        if len(both) >= 4 and np.ptp(score[both]) > 0 and np.ptp(made.how_been[both]) > 0:
            within.append(float(np.corrcoef(score[both], made.how_been[both])[0, 1]))
        if not len(sent):
            continue
        felt, before, therapist = made.how_been[sent], sent[:-1], int(made.therapist[who])
        chosen = {"between": before, "early": before[made.number[before] <= 5], "late": before[-3:]}
        for name, which in chosen.items():
            said = score[which][~np.isnan(score[which])]
            if len(said):
                own[therapist, name].append((said.mean(), felt[-1]))
                if name == "between":
                    own[therapist, "adjusted"].append((said.mean(), felt[-1], felt[0]))
    found: dict[Place, Floats] = {}
    for name in _OUTCOMES:
        z = [atanh(_partial(np.array(own[each, name]).T)) for each in range(therapists) if len(own[each, name]) > 10]
        if z:
            found["outcome", name, "correlation"] = np.array([tanh(float(np.mean(z)))])
            found["outcome", name, "prediction"] = np.tanh(z)
    if within:
        found["outcome", "within", "correlation"] = np.array([np.mean(within)])
    return found


def _partial(columns: Floats) -> float:
    """Of the first two; the third held constant, where there is one: (r_xy - r_xs r_ys) / √((1 - r_xs²)(1 - r_ys²))."""
    r = np.atleast_2d(np.corrcoef(columns))
    if len(columns) == 2:
        return float(r[0, 1])
    return float((r[0, 1] - r[0, 2] * r[1, 2]) / np.sqrt((1 - r[0, 2] ** 2) * (1 - r[1, 2] ** 2)))
