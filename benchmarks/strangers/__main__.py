"""`python -m benchmarks.strangers`: each population in a line, so that somebody can judge whether it could be real."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import fields

import numpy as np

from benchmarks.strangers import KINDS, draw
from benchmarks.strangers.table import Look, look


def main() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(1, 9)))
    parser.add_argument("--clients", type=int, default=1500)
    parser.add_argument("--names", nargs="+", default=list(KINDS), choices=list(KINDS))
    asked = parser.parse_args()
    print(f"Seeds {asked.seeds}, {asked.clients} clients: the least and the most of them. Points and per cent.")
    columns = [field.name for field in fields(Look)]
    print(f"{'':<17}{'half':<7}{'kind':<10}{'items':>6}{'scale':>6}" + "".join(f"{name:>10}" for name in columns))
    for name in asked.names:
        drawn = [draw(name, asked.clients, seed) for seed in asked.seeds]
        items = _range([people.ratings.shape[2] for people in drawn])
        scale = _range([people.high - people.low + 1 for people in drawn])
        half = "sealed" if KINDS[name].sealed else "open"
        looks = [look(people) for people in drawn]
        cells = "".join(f"{_range([getattr(one, column) for one in looks]):>10}" for column in columns)
        print(f"{name:<17}{half:<7}{drawn[0].kind:<10}{items:>6}{scale:>6}{cells}")


def _range(values: list[float] | list[int]) -> str:
    if np.isnan(values).all():
        return "-"
    least, most = f"{min(values):.0f}", f"{max(values):.0f}"
    return least if least == most else f"{least}-{most}"


if __name__ == "__main__":
    main()
