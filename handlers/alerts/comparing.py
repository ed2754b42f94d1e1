"""A check-in beside the pair's own earlier ones, by what the programme's history has taught the detector."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import structlog

from handlers.ground.turn import Turn
from scoring.allowance import Allowance
from scoring.detect import Finding, detect
from scoring.instrument import Instrument
from scoring.programme import FROM_EARLIER, Programme
from scoring.score import Score, score
from storage import allowances, check_ins, fits, programme_scores
from storage.answers import list_answers, list_earlier_answers
from storage.check_ins import CheckIn, CheckInState
from storage.fits import Kind
from storage.pairs import Pair, get_pair

log = structlog.get_logger("alliance.comparing")

_LATEST = 12


@dataclass(frozen=True)
class Compared:
    """One of a pair's check-ins, with what was expected before it; of the first one, nothing of the pair's own."""

    check_in_id: int
    score: Score
    finding: Finding
    is_first: bool


def score_of(turn: Turn, answers: Mapping[str, int | None]) -> Score | None:
    """The score of one check-in's answers; what is asked apart is left out."""
    scored = {item.id for item in turn.site.instrument.items}
    return score(turn.site.instrument, {item: value for item, value in answers.items() if item in scored})


def compare(turn: Turn, check_in: CheckIn, now: Score) -> Finding:
    """What stands out in this score beside the pair's earlier ones, whatever the programme was told before."""
    pair = get_pair(turn.tx, check_in.pair_id)
    return detect(now, _earlier(turn, check_in), _programme_of(turn, pair, check_in.language))


def judge_sent(turn: Turn, check_in: CheckIn, now: Score) -> Finding:
    """The same, of one that is sent now: it counts, and its programme is given no more signals than it may be."""
    pair, earlier = get_pair(turn.tx, check_in.pair_id), _earlier(turn, check_in)
    programme = _programme_of(turn, pair, check_in.language)
    if sum(each is not None for each in earlier) < FROM_EARLIER[0]:
        return _at_first(turn, check_in, detect(now, earlier, programme))
    given = allowances.find_given(turn.tx, pair.programme_id)
    allowance = Allowance.at_first(programme.rate) if given is None else Allowance(given.remaining)
    finding = detect(now, earlier, programme, allowance.share)
    signalled = bool(finding.signals)
    left = allowance.after(programme.rate, signalled=signalled).left
    allowances.note_judged(turn.tx, pair.programme_id, left, signalled=signalled)
    return finding


def _at_first(turn: Turn, check_in: CheckIn, finding: Finding) -> Finding:
    """While there is nothing of the pair's own to compare with: how others start says nothing of who began long ago,
    and answers in another language now, or other questions.
    """
    anew = bool(finding.signals) and check_ins.was_asked_otherwise(turn.tx, check_in)
    return replace(finding, signals=()) if anew else finding


def _earlier(turn: Turn, check_in: CheckIn) -> list[Score | None]:
    return [score_of(turn, each) for each in list_earlier_answers(turn.tx, check_in).values()]


def list_scored(turn: Turn, pair_id: int) -> list[tuple[int, Score]]:
    """The pair's scored check-ins of one version of the instrument, and in the language of the last, by id, oldest
    first.
    """
    sent = check_ins.list_of_pair(turn.tx, pair_id, CheckInState.SENT)
    if not sent:
        return []
    given = list_earlier_answers(turn.tx, sent[-1])
    given[sent[-1].id] = list_answers(turn.tx, sent[-1].id)
    return [(each, found) for each, answers in given.items() if (found := score_of(turn, answers)) is not None]


def list_compared(turn: Turn, pair_id: int) -> list[Compared]:
    """The pair's latest scored check-ins, at most twelve, oldest first, each beside those before it."""
    scored = list_scored(turn, pair_id)
    if not scored:
        return []
    language = check_ins.get_check_in(turn.tx, scored[-1][0]).language
    programme = _programme_of(turn, get_pair(turn.tx, pair_id), language)
    scores = [found for _, found in scored]
    return [
        Compared(each, found, detect(found, scores[:place], programme), is_first=place == 0)
        for place, (each, found) in enumerate(scored)
        if place >= len(scored) - _LATEST
    ]


def _programme_of(turn: Turn, pair: Pair, language: str) -> Programme:
    """Fitted to the programme's own history in this language; until there is enough of that, the prior around the
    programme's mean.
    """
    instrument, prior = turn.site.instrument, turn.site.prior
    fit = fits.find_fit(turn.tx, Kind(pair.programme_id, instrument.id, instrument.version, language))
    fitted = None if fit is None else read_fit(fit.parameters, instrument)
    if fitted is not None:
        return _within(fitted, turn.site.budget)
    mean, count = programme_scores.programme_mean(turn.tx, pair.programme_id)
    return _within(prior.around(mean, count), turn.site.budget)


def _within(programme: Programme, budget: float) -> Programme:
    return programme if programme.budget == budget else replace(programme, budget=budget)


def read_fit(parameters: str, instrument: Instrument) -> Programme | None:
    """What was fitted, tried once before it is trusted; None when it is of no use: no answer waits for that."""
    return _tried(parameters, instrument.id, tuple(item.id for item in instrument.items))


@lru_cache(maxsize=16)
def _tried(parameters: str, instrument: str, items: tuple[str, ...]) -> Programme | None:
    try:
        programme = Programme.from_json(parameters)
        trial = Score(50.0, 50.0, dict.fromkeys(items, 50.0), len(items), prorated=False)
        for earlier in range(3):
            detect(trial, [trial] * earlier, programme)
    except Exception as error:  # whatever is wrong with it, the prior is there
        log.error("fit of no use", instrument=instrument, error=type(error).__name__)
        return None
    return programme
