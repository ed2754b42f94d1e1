"""The detector's evidence of one pair, worked out in plain loops: one number after the other, no arrays."""

from math import exp, inf, isnan, nan, sqrt
from statistics import mean, median

from scoring.evidence import FEATURES, Norms

Row = list[float]


def clip(value: float, low: float, high: float) -> float:
    return max(low, min(high, value))


def usual(totals: Row, pooled2: float, weight: float) -> tuple[float, float, float]:
    """The mean around which two SDs are looked at, the pair's own variance, and the squares it comes from."""
    middle, n = median(totals), len(totals)
    rough = sum(min((t - middle) ** 2, 9 * pooled2) for t in totals)
    sd = sqrt((weight * pooled2 + rough) / (weight + n - 0.5))
    centre = middle + mean(clip(t - middle, -2 * sd, 2 * sd) for t in totals)
    squares = sum(min((t - centre) ** 2, 9 * sd**2) for t in totals)
    return centre, (weight * pooled2 + squares) / (weight + n - 1), squares


def leaning(history: list[Row], there: list[int], norms: Norms) -> tuple[Row, float]:
    """Where each item usually lies beside those answered now, and how noisily all do."""
    found, noise, n = [], 0.0, len(history)
    beside = [[value - mean(row) for value in row] for row in history]
    for item, (offset, noisy) in enumerate(zip(norms.offsets, norms.noises, strict=True)):
        own = [row[item] for row in beside]
        own2 = (norms.contrast * noisy) ** 2
        noise += sum(min((value - mean(own)) ** 2, 9 * own2) for value in own) / noisy**2
        trust = n / (n + own2 / norms.leaning**2)
        found.append(trust * mean(own) + (1 - trust) * offset)
    return [value - mean(found[item] for item in there) for value in found], noise


def window(totals: Row, total: float, size: int, norms: Norms, own2: float) -> float:
    """The last few, this one among them, against those before."""
    before = totals[: len(totals) - size + 1]
    if len(totals) - size + 1 < 1:
        return 0.0
    shrink = norms.between**2 / (norms.between**2 + own2 / len(before))
    expected = shrink * mean(before) + (1 - shrink) * norms.mean
    recent = mean([*totals[len(before) :], total])
    return (expected - recent) / sqrt(own2 * (1 / size + shrink / len(before)))


def evidence(history: list[Row], seen: list[list[bool]], now: Row, norms: Norms, place: int) -> dict[str, object]:
    """Every field of `Evidence`, and `features` by name."""
    n, items = len(history), len(now)
    there = [item for item in range(items) if not isnan(now[item])]
    lacks = [-norms.growth * exp(-at / 3) for at in range(place - n, place + 1)]
    totals = [mean(row[item] for item in there) - lack for row, lack in zip(history, lacks, strict=False)]
    total = mean(now[item] for item in there) - lacks[-1]

    fewer = (1 / len(there) - 1 / items) * items / max(items - 1, 1)
    pooled2 = norms.within**2 + norms.contrast**2 * fewer
    centre, own2, squares = usual(totals, pooled2, norms.weight)
    shrink = norms.between**2 / (norms.between**2 + own2 / n)
    expected = shrink * centre + (1 - shrink) * norms.mean
    wider = sqrt(1 + shrink / n)
    lean, noise = leaning(history, there, norms)
    contrast = sqrt((norms.weight * norms.contrast**2 + noise / max(items - 1, 1)) / (norms.weight + n - 1))
    joint = norms.weight + squares / pooled2 + noise / norms.contrast**2
    joint = sqrt(joint / (norms.weight + (n - 1) * items))
    own, pooled, fall = sqrt(own2), sqrt(pooled2), expected - total

    falls, lacking, under = [nan] * items, [nan] * items, [nan] * items
    for item in there:
        falls[item] = expected + lacks[-1] + lean[item] - now[item]
        answered = [row[item] for row, was in zip(history, seen, strict=True) if was[item]]
        if answered:
            lacking[item], under[item] = mean(answered) - now[item], min(answered) - now[item]
    before = [item for item in there if not isnan(lacking[item])]
    lack = sum(lacking[item] for item in before) / max(len(before), 1)
    apart = [
        min(f - fall, lacked - lack) / noisy for f, lacked, noisy in zip(falls, lacking, norms.noises, strict=True)
    ]
    apart = [apart[item] if item in before else nan for item in range(items)]
    item_sd = [sqrt((own2 + (contrast * noisy) ** 2) * (1 + 1 / n)) for noisy in norms.noises]

    def most(values: Row) -> float:
        return max((values[item] for item in before), default=-inf)

    far = max(most(apart), 0.0) / sqrt(1 + 1 / n)
    values = {
        "total": fall / (pooled * joint * wider),
        "last": (totals[-1] - total) / (own * wider),
        "squares": sqrt(mean((max(falls[item], 0.0) / item_sd[item]) ** 2 for item in there)),
        "contrast": far / contrast,
        "three": window(totals, total, 3, norms, own2),
    }
    return {
        "features": [values[name] for name in FEATURES],
        "expected": expected + lacks[-1],
        "spread": own * wider,
        "residual": -fall / (own * wider),
        "falls": falls,
        "apart": apart,
        "item_spread": item_sd,
        "fell": lack > 1e-6 or any(under[item] > 1e-6 for item in before),
    }


def completed(rows: list[Row], offsets: Row) -> list[Row]:
    """Missing answers from the others and what was usual so far; the programme's own counts for two check-ins."""
    usually, count, found = [2 * value for value in offsets], 2, []
    for row in rows:
        there = [item for item in range(len(row)) if not isnan(row[item])]
        if not there:
            found.append(row)
            continue
        level = mean(row[item] - usually[item] / count for item in there)
        whole = [level + usually[item] / count if isnan(row[item]) else row[item] for item in range(len(row))]
        usually = [sum_ + value - mean(whole) for sum_, value in zip(usually, whole, strict=True)]
        count += 1
        found.append(whole)
    return found
