"""What a section is made of: everything that was counted for one report, and the rows it falls into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from scoring.disclosure.noise import Noise
from scoring.instrument import Instrument
from scoring.rows.gathered import CheckIns, Gathered, Mask
from scoring.rows.own_answers import OwnAnswers, Views
from scoring.rows.told import ToldRow
from scoring.rows.ways import Ways
from storage.own_in_figures import OwnInFigures
from storage.pairs import ProblemArea
from storage.raised import Raised
from storage.sessions import Modality
from storage.standing import Standing


@dataclass(frozen=True)
class Pooled:
    """The periods of a year as one, for what a single one is too small for."""

    year: Gathered
    alerts: Sequence[Raised]
    noise: Noise

    @cached_property
    def ways(self) -> Ways:
        """In person and remote."""
        return Ways.of(self.year, self.noise)


@dataclass(frozen=True)
class Found:
    """`period`: of the sessions of the period; `ended`: of all sessions of treatments that ended within it.

    `alerts` were opened by what was answered about the period's sessions. margin: of equivalence, points of 100;
    budget: false alerts per check-in. own: of therapists who let it count. pooled: where the period ends a year that
    has several.
    """

    period: Gathered
    ended: Gathered
    check_ins: CheckIns
    standing: Standing
    closings: Mapping[int, str]
    alerts: Sequence[Raised]
    alerts_of_ended: Sequence[Raised]
    instrument: Instrument
    noise: Noise
    margin: float | None
    budget: float
    asks_outcome: bool
    own: OwnInFigures
    pooled: Pooled | None

    @cached_property
    def everybody(self) -> ToldRow:
        """One row of all."""
        return self.row(self.period.everything)

    @cached_property
    def own_answers(self) -> OwnAnswers:
        """Figures of therapists, each counted once."""
        return OwnAnswers.of(self.own.there, self.noise, is_told=self.everybody.people is not None)

    @cached_property
    def views(self) -> Views:
        """Sessions that both answered."""
        return Views.of(self.own.views)

    @cached_property
    def ways(self) -> Ways:
        """In person and remote."""
        return Ways.of(self.period, self.noise)

    @cached_property
    def by_modality(self) -> dict[str, ToldRow]:
        """A row for each way in which sessions are held; who met in several ways is in several."""
        return {each.value: self.row(self.period.modality == each.value) for each in Modality}

    @cached_property
    def by_problem_area(self) -> dict[str, ToldRow]:
        """A row for each area; whose area nobody noted is in none."""
        return {each.value: self.row(self.period.problem_area == each.value) for each in ProblemArea}

    @cached_property
    def by_phase(self) -> dict[str, ToldRow]:
        """Of work that ended within the period: who came a few times only is in both the first and the last row."""
        first, last = self.ended.first, self.ended.last
        rows = {"first_five": first, "later": ~first & ~last, "last_three": last}
        return {name: ToldRow.of(self.ended.part(which), self.noise) for name, which in rows.items()}

    def row(self, which: Mask) -> ToldRow:
        """Of these of the period's shares."""
        return ToldRow.of(self.period.part(which), self.noise)
