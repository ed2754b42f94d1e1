"""Populations of strangers: ratings of programmes that the detector has never seen, with the truth beside them.

An independent judge. Each kind was written after a description of what alliance ratings are like, by somebody who had
read neither the detector nor the populations it was made with; nothing of either is imported here, or should be. Every
parameter of a programme is drawn from a stated range by its seed, so each seed is another programme of its kind.

One half is `OPEN`: look at it as often as you like. The other is `SEALED`: it is looked at in the end, once, and
nothing is tuned to it. Both hold easy kinds and hard ones, and at least one where nothing ever falls.

    people = draw("graded", clients=1500, seed=1)
    people.ratings  # (clients, check_ins, items), NaN where unanswered
    people.dip      # (clients, check_ins), 0 or which of the client's episodes

`python -m benchmarks.strangers` prints a line about each.
"""

from benchmarks.strangers.people import Kind, People
from benchmarks.strangers.register import KINDS, OPEN, SEALED, draw

__all__ = ["KINDS", "OPEN", "SEALED", "Kind", "People", "draw"]
