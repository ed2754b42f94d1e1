"""What a yes to research covers: what was sent while it held, and nothing that a later no took back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.research import ResearchAnswer, Study, holds, since_the_last_no


@dataclass(frozen=True)
class Span:
    """From a yes until the next answer, or until the text that it was to ended; `end` is outside, None: it goes on."""

    begin: datetime
    end: datetime | None

    def covers(self, at: datetime) -> bool:
        """Whether a yes held at this instant."""
        return self.begin <= at and (self.end is None or at < self.end)


def consented(answers: Sequence[ResearchAnswer], studies: Sequence[Study], version: str) -> list[Span]:
    """The spans of a client whose answers these are, oldest first; none without a yes to this version at the end."""
    if not holds(answers, version):
        return []
    ended = {each.number: each.ended_at for each in studies}
    yeses = since_the_last_no(answers)
    ends = [*(each.answered_at for each in yeses[1:]), None]
    return [
        Span(each.answered_at, min((at for at in (end, ended[each.study]) if at is not None), default=None))
        for each, end in zip(yeses, ends, strict=True)
    ]
