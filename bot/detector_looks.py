"""The detector's lines of `alliance-bot doctor`: what it has learned of each programme, and what it has said."""

from collections import Counter
from datetime import datetime, timedelta

from bot.health import Health, ago
from bot.soundness import Finding
from handlers.alerts.closing import SIGNALS
from scoring.detect import Certainty
from scoring.programme import Programme
from storage import alerts, allowances, fits, programme_scores, programmes
from storage.allowances import Given
from storage.database import Tx
from storage.fits import Fit

_FOUR_WEEKS = timedelta(weeks=4)
_JUDGED = " with two or more earlier ones"  # only these are in the budget: a low start is a first or second one


def made(health: Health) -> Finding:
    """The detector's fits to the programmes' own histories; while one fails it goes on with what it knew."""
    failed = health.status.fit_failed_at
    if failed is None:
        return ("fits of the detector", None)
    problem = f"one failed {ago(health.now - failed)}; until one succeeds the detector goes on with what it knew before"
    return ("fits of the detector", f"{problem}. The log says why, at `fit failed`")


def learned(tx: Tx) -> list[Finding]:
    """What the detector has learned of each programme, in each language: how much of it, when, and how it holds."""
    names = {each.id: each.name for each in programmes.list_programmes(tx)}
    so_far = allowances.list_given(tx)
    return [
        (f"fit of {names[kind.programme_id]}, {kind.instrument} {kind.version} in {kind.language}: "
         f"{_words(fit, so_far.get(kind.programme_id), tx.now)}", None)
        for kind, fit in fits.list_fits(tx)
    ]  # fmt: skip


def _words(fit: Fit, so_far: Given | None, now: datetime) -> str:
    said = [f"{_count(fit.check_ins, 'check-in')}, {ago(now - fit.fitted_at)}"]
    if not _is_readable(fit):
        said.append("not readable by this version, so that the prior stands in until the next")
    if fit.held_out:
        said.append(
            f"{fit.covered} of {fit.held_out} held out lay within their range, of quiet ones nine in ten are to"
        )
    if so_far is not None:
        signals, judged = _count(so_far.signalled, "signal"), _count(so_far.judged, "check-in")
        said.append(f"{signals} in {judged}{_JUDGED} of its programme so far")
    return "; ".join(said)


def _is_readable(fit: Fit) -> bool:
    try:
        Programme.from_json(fit.parameters)
    except ValueError:
        return False
    return True


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def given(tx: Tx, budget: float) -> Finding:
    """How many signals there were beside how many there may be, and how sure those of late were."""
    scored, therapists = programme_scores.count_scored(tx, tx.now - _FOUR_WEEKS)
    if therapists == 0:
        return ("detector: no check-ins with a score in four weeks", None)
    all_given = allowances.list_given(tx).values()
    judged, signalled = sum(each.judged for each in all_given), sum(each.signalled for each in all_given)
    weekly = budget * scored / therapists / 4
    sure = Counter(each["certainty"] for each in alerts.list_details(tx, SIGNALS, tx.now - _FOUR_WEEKS))
    lately = ", ".join(f"{sure[name]} {name}" for name in Certainty)
    so_far = f"{100 * signalled / judged:.1f} so far" if judged else "none judged so far"
    at_most = f"at most {100 * budget:g} in the long run, {weekly:.1f} per therapist and week"
    within = f"signals in a hundred check-ins{_JUDGED}: {so_far}, {at_most}"
    return (f"detector: {within}; all in four weeks, low starts among them: {lately}", None)
