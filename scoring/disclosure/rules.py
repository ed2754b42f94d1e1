"""Who may be behind a figure, so that it tells of nobody: how many clients, how many therapists, and how evenly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scoring.disclosure.noise import Noise

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_HIDDEN = 10
REACH = 3
"""Counts of clients are off by at most this before they are rounded; who could be hidden by it, is hidden."""
BASE = 10
LEAST_THERAPISTS = 3
TOO_LARGE = 0.5
"""No therapist has so large a part, or a larger one."""
PROTECTION = 0.2
"""The p%-rule: whoever has the second-largest part in a row cannot tell the largest within this share of it."""


def blurred(clients: int, noise: Noise, *place: object) -> int | None:
    """The count that every figure about these clients goes by, off by `REACH` at most; None: too few of them.

    None for ten clients and fewer in any case, never for fourteen and more, and in between it depends on a draw of its
    own, so that a figure does not come or go with one client alone: one more makes it likelier by a quarter.
    """
    if clients - noise.up_to(REACH, *place, "told") <= MOST_HIDDEN:
        return None
    return clients + noise.whole(REACH, *place, "clients")


def is_enough(clients: int, noise: Noise, *place: object, more_than: float = MOST_HIDDEN + REACH) -> bool:
    """Whether a figure is told behind which these clients of a row are: those who answered, say. `more_than`: how many
    there have to be, where it needs more of them than others do.

    The count is drawn without a bound, for nobody may be certain from a star, or from none, that somebody answered.
    """
    return clients > 0 and clients + noise.steps(*place, "enough") > more_than


def rounded(count: int) -> int:
    """To the nearest ten, halves up."""
    return (count + BASE // 2) // BASE * BASE


def is_shared(therapists: NDArray[np.integer], parts: NDArray[np.floating], blur: float = 1.0) -> bool:
    """Whether no therapist stands out: `parts` are what each client adds, `therapists` whose client each is.

    There are three therapists at least, none has half of all or more, and the p%-rule holds. All there is counts
    `blur` times: as it is told and not as it is, or a therapist could tell from the star how many others there are.
    Half is too much already: of a row that is told as ten, who had seven would know of the others that they are few.
    """
    import numpy as np

    _, which = np.unique(therapists, return_inverse=True)
    by_therapist = np.sort(np.bincount(which, weights=parts))[::-1]
    by_therapist = by_therapist[by_therapist > 0]
    if len(by_therapist) < LEAST_THERAPISTS:
        return False
    everything, largest, second = by_therapist.sum() * blur, by_therapist[0], by_therapist[1]
    return bool(largest < TOO_LARGE * everything and everything - largest - second >= PROTECTION * largest)
