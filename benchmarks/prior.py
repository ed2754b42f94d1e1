"""Write `scoring/prior.toml`: the programme assumed where there is no history. Run: python -m
benchmarks.prior"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from scoring.fit import fit_programme
from scoring.instrument import load_instrument

FILE = Path(__file__).parent.parent / "scoring" / "prior.toml"
HEADER = """# The programme assumed for the own instrument where there is no history: simulated from
# documented parameters (scoring/fit.py, START) and calibrated like any other.
# Written by `python -m benchmarks.prior`.
"""


def toml(data: dict[str, Any], prefix: str = "") -> str:
    """Nested tables of numbers, texts and lists as TOML."""
    plain = {key: value for key, value in data.items() if not _tables(value)}
    lines = [f"{key} = {_value(value)}" for key, value in plain.items()]
    for key, value in data.items():
        for each in _tables(value):
            name = f"[{prefix}{key}]" if isinstance(value, dict) else f"[[{prefix}{key}]]"
            lines.append(f"\n{name}\n{toml(each, f'{prefix}{key}.')}")
    return "\n".join(lines)


def _tables(value: Any) -> list[dict[str, Any]]:
    """The table that this is, or the several."""
    found = value if isinstance(value, list | tuple) else [value]
    return [each for each in found if isinstance(each, dict)]


def _value(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(v) for v in value) + "]"
    if isinstance(value, int):
        return str(value)
    return f'"{value}"' if isinstance(value, str) else repr(float(f"{value:.7g}"))


def main() -> None:
    """Fit to nobody: the start parameters alone."""
    items = load_instrument("own").items
    nobody = np.full((1, 1, len(items)), np.nan)
    programme = fit_programme(nobody, tuple(item.id for item in items), 100 / (items[0].high - items[0].low))
    FILE.write_text(HEADER + toml(asdict(programme)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
