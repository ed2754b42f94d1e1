"""Values of clients of therapists, both of whom differ at random: a mixed model by restricted likelihood.

y = X b + therapist + client + rest, the rest with variance / weight, such as the number of check-ins behind a value.
The variances only weigh the values against each other; the error of b is that of `scoring.estimates.clustered`, which
holds though the variances be wrong. Every sum is by client and then by therapist: 65,000 values take a second.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scoring.estimates.clustered import Clustered, Ints, Sums, solve, summed
from scoring.evidence import Floats

_LARGEST_ROOT = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class Mixed:
    """fitted: the coefficients; therapist, client, rest: variances, in squared units of the values."""

    fitted: Clustered
    therapist: float
    client: float
    rest: float
    terms: _Terms

    def reach(self, contrast: Floats) -> float:
        """By how much contrast'b moves when all of one client's values move by one, each to the worse side, at most."""
        return self.terms.reach(self.fitted.bread @ contrast, self.client / self.rest, self.therapist / self.rest)


def fit(
    values: Floats, design: Floats, clients: Ints, therapists: Ints, weights: Floats, *, by_client: bool = True
) -> Mixed | None:
    """By REML, the rest's variance profiled out (Harville 1977); None where the design does not determine b.

    values (n,), best around 0, where they keep their digits; design (n, p), clients (n,): each is one therapist's;
    therapists (n,); weights (n,) above 0. `by_client`: a client's values are weighed as what is alike; without it the
    clients' variance is 0, and all of a client's values are only what `reach` is about. ValueError when a weight is not
    above 0.
    """
    if not (weights > 0).all():
        raise ValueError("a weight is not above 0")
    terms = _Terms.of(values, design, clients, therapists, weights)
    if len(values) <= design.shape[1] or terms.fitted(0.0, 0.0) is None:
        return None
    from scipy.optimize import minimize  # it takes a while to import, and is wanted for reports only

    found = minimize(
        lambda roots: terms.deviance(roots[0] ** 2, roots[1] ** 2),
        (0.5 if by_client else 0.0, 0.3),
        bounds=[(0.0, _LARGEST_ROOT if by_client else 0.0), (0.0, _LARGEST_ROOT)],
        method="L-BFGS-B",
    )
    best = found.x  # square roots of the variances' ratios to the rest
    client, therapist = float(best[0] ** 2), float(best[1] ** 2)
    fitted = terms.fitted(client, therapist)
    rest = terms.rest(client, therapist)
    if fitted is None or not rest > 0:
        return None
    return Mixed(fitted, therapist * rest, client * rest, rest, terms)


@dataclass(frozen=True, slots=True, eq=False)
class _Terms:
    """What the likelihood needs: of each client the weight and weighted sums, of each therapist the products.

    Columns are 1, the design's and the values. With a = client variance / rest, a client's inverse covariance is
    W - a/(1 + a w) ww', and a therapist's follows from it in the same way.
    """

    columns: Floats
    weight: Floats
    sums: Floats
    squares: Floats
    order: Ints
    starts: Ints
    products: Floats
    log_weights: float
    therapist_of: Ints
    client_of: Ints
    weights: Floats

    @classmethod
    def of(cls, values: Floats, design: Floats, clients: Ints, therapists: Ints, weights: Floats) -> _Terms:
        names, first, client_of = np.unique(clients, return_index=True, return_inverse=True)
        _, place = np.unique(therapists, return_inverse=True)
        if not np.array_equal(place[first][client_of], place):
            raise ValueError("a client is of two therapists: name each of such pairs as a client of its own")
        columns = np.column_stack([np.ones(len(values)), design, values])
        weight = summed(client_of, weights, len(names))
        sums = summed(client_of, weights[:, None] * columns, len(names))
        outer = weights[:, None, None] * columns[:, :, None] * columns[:, None, :]
        products = summed(place, outer.reshape(len(values), -1), place.max() + 1).reshape(-1, *outer.shape[1:])
        log_weights = float(np.log(weights).sum())
        squares = np.column_stack([sums[:, i] * sums[:, j] for i, j in _pairs(columns.shape[1])])
        therapist_of = place[first]
        order = np.argsort(therapist_of, kind="stable")
        starts = np.searchsorted(therapist_of[order], np.arange(len(products)))
        return cls(
            columns, weight, sums, squares, order, starts, products, log_weights, therapist_of, client_of, weights
        )

    def inside(self, client: float) -> Floats:
        """Of each therapist: columns' inverse(covariance without the therapist) columns."""
        share = client / (1 + client * self.weight)
        less = np.add.reduceat((share[:, None] * self.squares)[self.order], self.starts, axis=0)
        found = self.products.copy()
        for n, (i, j) in enumerate(_pairs(self.columns.shape[1])):
            found[:, i, j] -= less[:, n]
            found[:, j, i] = found[:, i, j]
        return found

    def whole(self, client: float, therapist: float) -> tuple[Floats, float]:
        """The same with the therapist in it, less the column of ones; and the log of the covariance's determinant."""
        inside = self.inside(client)
        ones = inside[:, 0, 0]
        share = therapist / (1 + therapist * ones)
        whole = inside[:, 1:, 1:] - share[:, None, None] * inside[:, 0, 1:, None] * inside[:, 0, None, 1:]
        log_size = np.log1p(client * self.weight).sum() + np.log1p(therapist * ones).sum() - self.log_weights
        return whole, float(log_size)

    def fitted(self, client: float, therapist: float) -> Clustered | None:
        whole, _ = self.whole(client, therapist)
        return solve(Sums(whole[:, :-1, :-1], whole[:, :-1, -1]))

    def _left(self, whole: Floats) -> tuple[float, float]:
        """The residual sum of squares, and the log of the information's determinant."""
        total = whole.sum(axis=0)
        moved = np.linalg.solve(total[:-1, :-1], total[:-1, -1])
        left = float(total[-1, -1] - total[:-1, -1] @ moved)
        return max(left, 1e-9 * max(float(total[-1, -1]), 1e-9)), float(np.linalg.slogdet(total[:-1, :-1])[1])

    def _free(self) -> int:
        rows, columns = self.columns.shape
        return int(rows - (columns - 2))

    def deviance(self, client: float, therapist: float) -> float:
        """Minus twice the restricted log likelihood, less a constant."""
        whole, log_size = self.whole(client, therapist)
        left, log_information = self._left(whole)
        return self._free() * float(np.log(left)) + log_size + log_information

    def rest(self, client: float, therapist: float) -> float:
        """The variance of the rest that is likeliest with these ratios to it."""
        return self._left(self.whole(client, therapist)[0])[0] / self._free()

    def reach(self, row: Floats, client: float, therapist: float) -> float:
        """The largest of the clients' sums of absolute influences, row' X' inverse(covariance)."""
        inside = self.inside(client)
        share = therapist / (1 + therapist * inside[:, 0, 0])
        of_therapist = (share[:, None] * inside[:, 0, 1:-1])[self.therapist_of]
        small = (client / (1 + client * self.weight))[:, None]
        of_client = small * (self.sums[:, 1:-1] - self.sums[:, :1] * of_therapist) + of_therapist
        influence = self.weights * ((self.columns[:, 1:-1] - of_client[self.client_of]) @ row)
        return float(summed(self.client_of, np.abs(influence), len(self.weight)).max())


def _pairs(count: int) -> list[tuple[int, int]]:
    return [(i, j) for i in range(count) for j in range(i, count)]
