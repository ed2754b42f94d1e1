"""A check-in beside the pair's own earlier ones, by what the programme's history has taught the detector."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from handlers.turn import Turn
from scoring.detect import Finding, detect
from scoring.programme import Programme
from scoring.score import Score, score
from storage import check_ins, fits, people
from storage.check_ins import CheckIn
from storage.fits import Kind
from storage.pairs import Pair, get_pair

_PRIOR_PAIRS = 10  # how many pairs the prior's mean counts for beside the programme's own
_LONGEST_CHART = 12


def score_of(turn: Turn, answers: Mapping[str, int | None]) -> Score | None:
    """The score of one check-in's answers; what is asked apart is left out."""
    scored = {item.id for item in turn.site.instrument.items}
    return score(turn.site.instrument, {item: value for item, value in answers.items() if item in scored})


def compare(turn: Turn, check_in: CheckIn, now: Score) -> Finding:
    """What stands out in this score beside the pair's earlier ones."""
    earlier = check_ins.list_earlier_answers(turn.tx, check_in)
    programme = _programme_of(turn, get_pair(turn.tx, check_in.pair_id))
    return detect(now, [score_of(turn, each) for each in earlier], programme)


def list_compared(turn: Turn, check_in: CheckIn) -> list[tuple[Score, Finding]]:
    """The pair's latest scored check-ins up to this one, oldest first, each with what was expected before it."""
    own = check_ins.list_answers(turn.tx, check_in.id)
    given = [*check_ins.list_earlier_answers(turn.tx, check_in), own]
    programme = _programme_of(turn, get_pair(turn.tx, check_in.pair_id))
    scores = [found for each in given if (found := score_of(turn, each)) is not None]
    first = max(0, len(scores) - _LONGEST_CHART)
    return [(now, detect(now, scores[:place], programme)) for place, now in enumerate(scores) if place >= first]


def _programme_of(turn: Turn, pair: Pair) -> Programme:
    """Fitted to the programme's own history; until there is enough of that, the prior around the programme's mean."""
    instrument, prior = turn.site.instrument, turn.site.prior
    language = turn.site.language if pair.client_id is None else people.get_person(turn.tx, pair.client_id).language
    fit = fits.find_fit(turn.tx, Kind(pair.programme_id, instrument.id, instrument.version, language))
    if fit is not None:
        return _within(fit.parameters, turn.site.budget)
    mean, count = check_ins.programme_mean(turn.tx, pair.programme_id)
    centre = (prior.norms.mean * _PRIOR_PAIRS + mean * count) / (_PRIOR_PAIRS + count)
    return replace(prior.centred(centre), budget=turn.site.budget)


@lru_cache(maxsize=16)
def _within(parameters: str, budget: float) -> Programme:
    return replace(Programme.from_json(parameters), budget=budget)
