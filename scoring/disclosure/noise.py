"""Noise that is drawn once for all: the same seed and the same place draw the same number again.

So a figure can be made anew and is the same, and nobody learns more by asking twice. A seed is a secret of the
installation and belongs to one release: who does not hold the key cannot take the noise away again.
"""

import hmac
from dataclasses import dataclass
from math import copysign, log, sqrt

_BITS = 53


@dataclass(frozen=True)
class Noise:
    """Draws for one release, from its 32 secret bytes. A place names what is drawn for, such as a table and a row."""

    seed: bytes

    def uniform(self, *place: object) -> float:
        """Above 0 and below 1, each value as likely as another."""
        told = "\0".join(str(each) for each in place).encode()
        number = int.from_bytes(hmac.digest(self.seed, told, "sha256")[:8], "big") >> (64 - _BITS)
        return (number + 0.5) / (1 << _BITS)

    def laplace(self, sd: float, *place: object) -> float:
        """Around 0 with this standard deviation, and without a bound: nothing is ever certain behind it."""
        away = self.uniform(*place) - 0.5
        return copysign(sd / sqrt(2) * -log(1 - 2 * abs(away)), away)

    def whole(self, reach: int, *place: object) -> int:
        """A whole number from -`reach` to `reach`; the nearer to 0 the likelier, in equal steps."""
        first, second = self.uniform(*place, "first"), self.uniform(*place, "second")
        return int(first * (reach + 1)) - int(second * (reach + 1))
