"""Refitting the detector to a programme's own history: in a process of its own, now and then, in nobody's way.

A fit takes seconds of computing. So it is done by `python -m bot.refitting`, at the lowest priority: it gets
histories and the parameters so far on standard input, and says new ones on standard output.
"""

import json
import os
import sys
from collections.abc import Sequence
from typing import TypedDict

import structlog

from bot.child import run_child
from handlers.alerts.comparing import read_fit
from scoring.instrument import Instrument, load_instrument
from scoring.programme import Programme
from scoring.refit import MOST_CHECK_INS, refit
from scoring.score import score
from storage import fits, status
from storage.database import Database
from storage.errors import Damaged
from storage.fits import History, Kind

log = structlog.get_logger("alliance.refitting")

_FEWEST = 50  # scored check-ins; with fewer the prior knows more
_GROWN = 1.1  # fitted anew when there is a tenth more to learn from
_MOST_PAIRS = 2_500  # a fit uses no more
_PAIRS_AT_ONCE = 50  # so that no read holds up what people do
_LONGEST_SECONDS = 300.0


class Work(TypedDict):
    """What the process is given. before: parameters, as text."""

    instrument: str
    histories: list[History]
    budget: float
    before: str | None


class Learned(TypedDict):
    """What it says: of so many check-ins that were held out, how many lay within their range."""

    parameters: str
    held_out: int
    covered: int
    is_new: bool


async def refit_what_has_grown(db: Database, instrument: Instrument, budget: float) -> int:
    """Fit every programme's history with this instrument that has grown since its last fit; returns how many.

    A fit that this program cannot read, as of an older one, counts for none. Where one fails the others are made, and
    it is noted that the detector goes on with less. Raises StorageUnavailable. Whoever cancels it ends its process.
    """
    fitted, failed = 0, False
    for kind, scored in await db.read(fits.list_kinds):
        if (kind.instrument, kind.version) != (instrument.id, instrument.version) or scored < _FEWEST:
            continue
        known = await db.read(lambda tx: fits.find_fit(tx, kind))  # noqa: B023
        before = None if known is None else read_fit(known.parameters, instrument)
        if known is not None and before is not None and scored < known.check_ins * _GROWN:
            continue
        learned = await _learned(db, kind, budget, None if before is None else before.to_json())
        if learned is None or not _is_of_use(learned, instrument):
            failed = True
            continue
        parameters, held_out, covered = learned["parameters"], learned["held_out"], learned["covered"]
        await db.write(lambda tx: fits.set_fit(tx, kind, parameters, scored, held_out, covered))  # noqa: B023
        log.info(
            "fitted", programme=kind.programme_id, instrument=kind.instrument, check_ins=scored, anew=learned["is_new"]
        )
        fitted += 1
    if failed or (await db.read(status.get_status)).fit_failed_at is not None:
        await db.write(lambda tx: status.mark_fits(tx, failed=failed))
    return fitted


def _is_of_use(learned: Learned, instrument: Instrument) -> bool:
    """Whether it can be read, tried before it is stored: what was known before is still there."""
    if read_fit(learned["parameters"], instrument) is not None:
        return True
    log.error("fit failed", instrument=instrument.id, error="what was learned is of no use")
    return False


async def _learned(db: Database, kind: Kind, budget: float, before: str | None) -> Learned | None:
    """None, and a line in the log, where it cannot be had. before: the parameters that are known, as text."""
    try:
        histories = await _histories(db, kind)
    except Damaged:
        log.error("fit failed", instrument=kind.instrument, error="rows are damaged: `alliance-bot doctor` says which")
        return None
    return await _fitted({"instrument": kind.instrument, "histories": histories, "budget": budget, "before": before})


async def _histories(db: Database, kind: Kind) -> list[History]:
    """At most as much as a fit uses, evenly taken."""
    pair_ids = await db.read(lambda tx: fits.list_pairs_with_history(tx, kind))
    taken = pair_ids[:: max(1, len(pair_ids) // _MOST_PAIRS)][:_MOST_PAIRS]
    found: list[History] = []
    for first in range(0, len(taken), _PAIRS_AT_ONCE):
        some = taken[first : first + _PAIRS_AT_ONCE]
        found += await db.read(lambda tx: fits.list_histories(tx, kind, some))  # noqa: B023
    return [history[:MOST_CHECK_INS] for history in found]


async def _fitted(work: Work) -> Learned | None:
    """What the process says; None when it did not get there, which the log says."""
    instrument = work["instrument"]
    one_core = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "bot.refitting"]
    try:
        ended = await run_child(command, json.dumps(work).encode(), seconds=_LONGEST_SECONDS, env=one_core)
    except TimeoutError:
        log.error("fit failed", instrument=instrument, error=f"it took longer than {_LONGEST_SECONDS:g} seconds")
        return None
    except OSError as error:  # no memory, too many processes
        log.error("fit failed", instrument=instrument, error=error.strerror)
        return None
    if ended.status != 0:
        log.error("fit failed", instrument=instrument, status=ended.status)
        return None
    try:
        told = json.loads(ended.said)
        return Learned(
            parameters=told["parameters"], held_out=told["held_out"], covered=told["covered"], is_new=told["is_new"]
        )
    except (ValueError, KeyError, TypeError):  # of another version, while this one is being replaced
        log.error("fit failed", instrument=instrument, error="what it said is not understood")
        return None


def fit(instrument: Instrument, histories: Sequence[History], budget: float, before: str | None) -> Learned:
    """What the process does: histories of answers in, parameters out."""
    scored = {item.id for item in instrument.items}
    pairs = [
        [score(instrument, {item: value for item, value in answers.items() if item in scored}) for answers in history]
        for history in histories
    ]
    found = refit(instrument, pairs, budget, None if before is None else Programme.from_json(before))
    held_out, covered = (0, 0) if found.told is None else (found.told.check_ins, found.told.covered)
    return {
        "parameters": found.programme.to_json(), "held_out": held_out, "covered": covered, "is_new": found.is_new
    }  # fmt: skip


def main() -> None:
    """Be the process."""
    os.nice(19)
    work: Work = json.load(sys.stdin)
    json.dump(fit(load_instrument(work["instrument"]), work["histories"], work["budget"], work["before"]), sys.stdout)


if __name__ == "__main__":
    main()
