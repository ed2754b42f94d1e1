"""Whether the bot stands still, look by look: two minutes of trouble make it so, and five minutes without any end it.

All times are seconds of a clock that nobody sets, and that stands still while the machine sleeps. What nobody saw,
because the process was held up or the clock was set meanwhile, counts for neither.
"""

from collections.abc import Set
from datetime import datetime

from bot.health import Trouble

PATIENCE = 120.0
CALM = 300.0
_BLIND = 90.0  # several looks, and whatever slows one down
_LEAP = 60.0  # between the wall clock and the steady one


class Spell:
    """A spell of standing still: `on` from when trouble has lasted until calm has. Each has a `number`, from 1 on.

    `began`: when trouble did, in the same seconds; `troubles`: what keeps it from being well at the latest look.
    """

    def __init__(self) -> None:
        self.on = False
        self.number = 0
        self.began = 0.0
        self.troubles: frozenset[Trouble] = frozenset()
        self._since: dict[Trouble, float] = {}
        self._unwell_since: float | None = None
        self._well_since: float | None = None
        self._looked_at: float | None = None
        self._ahead = 0.0

    def look(self, at: float, wall: datetime, troubles: Set[Trouble]) -> None:
        """These are what keeps it from being well now."""
        if self._was_blind(at, wall.timestamp() - at):
            self._since, self._unwell_since, self._well_since = {}, None, None
        self.troubles = frozenset(troubles)
        self._since = {each: self._since.get(each, at) for each in troubles}
        if troubles:
            self._well_since, self._unwell_since = None, _first(self._unwell_since, at)
            if not self.on and at - self._unwell_since >= PATIENCE:
                self.on, self.number, self.began = True, self.number + 1, self._unwell_since
        else:
            self._unwell_since, self._well_since = None, _first(self._well_since, at)
            self.on = self.on and at - self._well_since < CALM

    @property
    def lasting(self) -> frozenset[Trouble]:
        """The troubles that have lasted long enough each by itself."""
        at = self._looked_at or 0.0
        return frozenset(each for each, since in self._since.items() if at - since >= PATIENCE)

    def _was_blind(self, at: float, ahead: float) -> bool:
        """Whether something has happened since the latest look that nobody saw."""
        before, self._looked_at = self._looked_at, at
        leapt, self._ahead = abs(ahead - self._ahead) > _LEAP, ahead
        return before is None or at - before > _BLIND or leapt


def _first(known: float | None, at: float) -> float:
    return at if known is None else known
