"""Whose session or check-in a row is about: a client's code, and the therapist and the programme where needed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from bot.admin import no_programme
from bot.config import ConfigError
from bot.import_file import Cells, Unfit
from handlers.who.acting import therapist_in_charge
from handlers.who.agreed import agrees
from storage import pairs, people, programmes
from storage.database import Tx
from storage.pairs import Pair, PairState
from storage.people import Role
from storage.programmes import Programme

WHOSE = ("client", "therapist", "programme")
_OVER = (PairState.LEFT, PairState.MOVED)


@dataclass(frozen=True)
class Known:
    """A pair, and what decides whether something about it can be taken in. `since`: when its client was invited."""

    pair: Pair
    since: datetime
    read: bool
    agrees: bool


@dataclass
class Whose:
    """Everybody whom a file can be about. `programme` and `therapist` hold for rows that do not say otherwise.
    `also_over`: also who takes part no more, about whom nothing can be taken in.
    """

    programme: str | None
    therapist: str | None
    also_over: bool = False
    _programmes: dict[str, list[Programme]] = field(default_factory=lambda: defaultdict(list))
    _called: dict[tuple[int, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    _pairs: dict[tuple[int, str], list[Known]] = field(default_factory=lambda: defaultdict(list))

    def find(self, cells: Cells) -> Known:
        """Whom a row is about. Raises Unfit where nobody is, or it cannot be told who of several."""
        programme = self._programme(cells.get("programme") or self.programme or "")
        therapist = cells.get("therapist") or self.therapist or ""
        code = cells.get("client", "")
        if not code:
            raise Unfit("client", "", "a client's code, such as K7")
        found = self._pairs.get((programme, code.casefold()), [])
        if therapist:
            whose = self._therapist(programme, therapist)
            found = [each for each in found if each.pair.therapist_id == whose]
        return _one_of(code, found, also_over=self.also_over)

    def _programme(self, name: str) -> int:
        alike = self._programmes.get(name.casefold(), []) if name else [*chain(*self._programmes.values())]
        found = alike if len(alike) == 1 else [each for each in alike if each.name == name]
        if len(found) != 1:
            raise Unfit("programme", name, "a programme: `alliance-bot programme list` names them")
        return found[0].id

    def _therapist(self, programme: int, name: str) -> int:
        called = self._called.get((programme, name.casefold()), set())
        if len(called) == 1:
            return next(iter(called))
        numbers = " or ".join(map(str, sorted(called)))
        expected = (
            f"which of those called so: {numbers}" if called else "a therapist: `alliance-bot caseload list` names them"
        )
        raise Unfit("therapist", name, expected)

    def add(self, tx: Tx, programme: Programme) -> None:
        """Everybody in this programme."""
        self._programmes[programme.name.casefold()].append(programme)
        own = pairs.list_pairs_of_programme(tx, programme.id)
        for therapist in {*people.list_holders(tx, programme.id, Role.THERAPIST), *(pair.therapist_id for pair in own)}:
            name = people.find_name(tx, therapist, programme.id, Role.THERAPIST)
            for called in (str(therapist), *([] if name is None else [name.casefold()])):
                self._called[programme.id, called].add(therapist)
        for pair in own:
            self._pairs[programme.id, pair.code.casefold()].append(_known(tx, pair))


def _known(tx: Tx, pair: Pair) -> Known:
    read = therapist_in_charge(tx, pair) is not None
    return Known(pair, pairs.get_created_at(tx, pair.id), read, agrees(tx, pair))


def _one_of(code: str, found: Sequence[Known], *, also_over: bool) -> Known:
    """The one who takes part. Raises Unfit with the state of the one who does not."""
    active = [each for each in found if each.pair.state is PairState.ACTIVE]
    if not active and also_over:
        active = [each for each in found if each.pair.state is not PairState.LEFT]
    there = active or [each for each in found if each.pair.state not in _OVER]
    if len(there) > 1:
        raise Unfit("client", code, "whose client: several therapists have one of this code")
    if not active:
        state = "somebody of this code" if not there else f"somebody who takes part (now: {there[0].pair.state})"
        raise Unfit("client", code, state)
    if not active[0].read and not also_over:
        raise Unfit("client", code, "somebody whose therapist is there, or a colleague who stands in")
    return active[0]


def everybody(tx: Tx, programme: str | None, therapist: str | None, *, also_over: bool = False) -> Whose:
    """Everybody of this programme, or of all. Raises ConfigError when there is none of this name."""
    there = [each for each in programmes.list_programmes(tx) if programme in (None, each.name)]
    if not there:
        raise ConfigError([no_programme(programme)])
    whose = Whose(programme, therapist, also_over)
    for each in there:
        whose.add(tx, each)
    return whose
