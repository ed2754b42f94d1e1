"""Whether a therapist is asked how they saw a client's sessions, and what comes of it: for them alone, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from handlers.alerts.comparing import list_scored
from handlers.alerts.grounds import tension_said
from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.in_figures import in_figures_button
from handlers.therapists.own_view import QUESTIONS
from handlers.who.notice import close_in_time
from handlers.who.rights import Do, get_proven, may
from scoring.divergence import LEVEL_FROM, TRACKING_FROM, Interval, Told, tell
from scoring.score import Score, score
from storage import check_ins, own_views, pairs
from storage.answers import list_answers
from storage.own_views import OwnView
from storage.pairs import Pair

_LEVELS = ((3, "hardly"), (9, "little"), (16, "half"), (30, "step"))
"""Up to how many percent of the range an answer differs so, on average; a step, from one answer to the next, is 25."""
_TRACKS = ((0.15, "hardly"), (0.4, "little"), (0.75, "half"), (1.25, "as-far"))
_SAME = 9


@dataclass(frozen=True)
class Both:
    """One session as both saw it: the scores, and whether something was not right."""

    sent_at: datetime
    client: Score
    therapist: Score
    client_tension: bool
    therapist_tension: bool


# Taps


def _own_pair(turn: Turn, pair: int) -> Pair:
    return get_proven(turn, Do.OWN_VIEW, pairs.get_pair, pair)


@action
def want_own_view(turn: Turn, *, pair: int, wanted: bool) -> Show:
    """Ask from now on, or no more; what was begun is forgotten then."""
    found = _own_pair(turn, pair)
    pairs.set_own_view(turn.tx, found.id, wanted)
    if not wanted:
        own_views.delete_of_pair(turn.tx, found.id, but_given=True)
    return _show(turn, found)


@action
def ask_forget_own_views(turn: Turn, *, pair: int) -> Show:
    """Shall all that they said be forgotten?"""
    found = _own_pair(turn, pair)
    close_in_time(turn, own_view.__name__, {"pair": found.id})
    return show(own_view_forget, pair=found.id)


@action
def forget_own_views(turn: Turn, *, pair: int) -> Show:
    """All that they said about this client's sessions is forgotten."""
    found = _own_pair(turn, pair)
    own_views.delete_of_pair(turn.tx, found.id)
    return _show(turn, found)


@action
def keep_own_views(turn: Turn, *, pair: int) -> Show:
    """It stays."""
    return _show(turn, _own_pair(turn, pair))


def _show(turn: Turn, pair: Pair) -> Show:
    close_in_time(turn, own_view.__name__, {"pair": pair.id})
    return show(own_view, pair=pair.id)


# Screens


@view
def own_view(turn: Turn, *, pair: int) -> Screen:
    """What it is, whether they are asked, and what can be said by now."""
    found, words = _own_pair(turn, pair), turn.words
    given = own_views.list_given(turn.tx, pair)
    about = words(
        "own-view-on" if found.own_view else "own-view-off", code=found.code, level=LEVEL_FROM, tracking=TRACKING_FROM
    )
    blocks = [words("own-view-head", code=found.code), about, *_told(turn, found, given)]
    label = "button-own-view-stop" if found.own_view else "button-own-view-begin"
    forget = button(words.plain("button-own-view-forget"), ask_forget_own_views, pair=pair) if given else None
    want = button(words.plain(label), want_own_view, pair=pair, wanted=not found.own_view)
    buttons = column(want, forget, in_figures_button(turn))
    return Screen("\n\n".join(blocks), buttons, protect=True, lasts=turn.site.shown_for)


@view
def own_view_forget(turn: Turn, *, pair: int) -> Screen:
    """Really?"""
    found, words = _own_pair(turn, pair), turn.words
    yes = button(words.plain("button-own-view-forget-yes"), forget_own_views, pair=pair)
    no = button(words.plain("button-own-view-keep"), keep_own_views, pair=pair)
    return Screen(words("own-view-forget", code=found.code), column(yes, no), lasts=turn.site.shown_for)


def _told(turn: Turn, pair: Pair, given: list[OwnView]) -> list[str]:
    """How much there is; from ten on what it says, and nothing of it before."""
    if not given:
        return []
    both = _both(turn, pair, given)
    count = turn.words("own-view-count", given=len(given), both=len(both), code=pair.code)
    told = _tell(both)
    return [count] if told is None else [count, *_sentences(turn, pair, told, both[: told.sessions])]


def newly_apart(turn: Turn, pair: Pair, since: datetime) -> bool:
    """Whether it can be told since then that the two see it at different levels; to the pair's own therapist alone."""
    if not may(turn.tx, turn.person, Do.OWN_VIEW, pair):
        return False
    both = _both(turn, pair, own_views.list_given(turn.tx, pair.id))
    told = _tell(both)
    if told is None or _is_alike(told) or both[told.sessions - 1].sent_at <= since:
        return False
    before = _tell(both[: told.sessions - 1])
    return before is None or _is_alike(before)


def _is_alike(told: Told) -> bool:
    """Whether the level cannot be told from the same."""
    return told.level.low <= 0 <= told.level.high


def _tell(both: list[Both]) -> Told | None:
    return tell([each.client.percent for each in both], [each.therapist.percent for each in both])


def _both(turn: Turn, pair: Pair, given: list[OwnView]) -> list[Both]:
    """The sessions about which both answered all scored questions, the therapist first; in order."""
    own = {each.check_in_id: each for each in given if each.instrument_version == QUESTIONS.version}
    found = []
    for check_in_id, client in list_scored(turn, pair.id):
        check_in = check_ins.get_check_in(turn.tx, check_in_id)
        one = own.get(check_in_id)
        if one is None or one.given_at is None or check_in.sent_at is None or one.given_at > check_in.sent_at:
            continue
        therapist = score(QUESTIONS, {item.id: one.answers.get(item.id) for item in QUESTIONS.items})
        if therapist is not None and not therapist.prorated and not client.prorated:
            answers = list_answers(turn.tx, check_in_id)
            found.append(
                Both(check_in.sent_at, client, therapist, _is_tense(turn, answers), _is_tense(turn, one.answers))
            )
    return found


def _is_tense(turn: Turn, answers: object) -> bool:
    return tension_said(turn.site, answers) not in (None, "no")  # type: ignore[arg-type]


def _sentences(turn: Turn, pair: Pair, told: Told, both: list[Both]) -> list[str]:
    """Level and tracking apart, each with how far it can be told; then what was said outright; then what it is for."""
    words, code = turn.words, pair.code
    lines = [
        words("own-view-from", sessions=told.sessions),
        _level(turn, code, told.level),
        _tracking(turn, code, told),
    ]
    counts = {
        "both": sum(each.client_tension and each.therapist_tension for each in both),
        "client": sum(each.client_tension and not each.therapist_tension for each in both),
        "therapist": sum(each.therapist_tension and not each.client_tension for each in both),
    }
    tense = [words("own-view-tense", code=code, **counts)] if any(counts.values()) else []
    return [*lines, *tense, words("own-view-offer", code=code)]


def _level(turn: Turn, code: str, level: Interval) -> str:
    least, most = sorted((abs(level.low), abs(level.high)))
    if level.low <= 0 <= level.high:
        if most <= _SAME:
            return turn.words("own-view-level-same", code=code)
        low, high = _word(level.low, _LEVELS), _word(level.high, _LEVELS)
        return turn.words("own-view-level-open", code=code, low=low, high=high)
    way = "lower" if level.high < 0 else "higher"
    ends = {"least": _word(least, _LEVELS), "most": _word(most, _LEVELS)}
    return turn.words(_apart("own-view-level", ends), code=code, way=way, **ends)


def _tracking(turn: Turn, code: str, told: Told) -> str:
    if told.early:
        return turn.words("own-view-tracking-early", code=code, count=TRACKING_FROM)
    found = told.tracking
    if found is None:
        return turn.words("own-view-tracking-still", code=code)
    if found.high < 0:
        return turn.words("own-view-tracking-against", code=code)
    least, most = _word(found.low, _TRACKS), _word(found.high, _TRACKS)
    if found.low <= 0:
        least = "none" if least == "hardly" else "against"
        return turn.words("own-view-tracking-open", code=code, least=least, most=most)
    return turn.words(_apart("own-view-tracking", {"least": least, "most": most}), code=code, least=least, most=most)


def _apart(message: str, ends: Mapping[str, str]) -> str:
    """The message with both ends of what fits, or with one word, where it is the same for both."""
    return f"{message}-about" if ends["least"] == ends["most"] else message


def _word(amount: float, scale: tuple[tuple[float, str], ...]) -> str:
    """The end of the id of a message: how much this is."""
    return next((word for most, word in scale if abs(amount) <= most), "more")
