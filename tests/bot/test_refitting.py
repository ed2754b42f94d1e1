"""The detector learns from a programme's own history, in a process of its own."""

import asyncio
import random
import threading
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from sqlalchemy import select

import bot.refitting
from bot.detector_looks import given, learned, made
from bot.health import look
from bot.refitting import Learned, Work
from scoring.instrument import load_instrument
from scoring.programme import PRIOR, Programme, Scale
from scoring.score import score
from storage import check_ins, sessions
from storage.answers import set_answer
from storage.database import Tx
from storage.fits import list_fits, set_fit
from storage.pairs import Pair, get_pair
from storage.sessions import Modality
from storage.tables import alerts, fits, pairs
from tests.stage import Stage

OWN = load_instrument("own")


def _live(tx: Tx, pair: Pair, weeks: int, rng: random.Random, mean: float, sd: float) -> None:
    """So many earlier check-ins of this pair, a week apart."""
    for ago in range(weeks, 0, -1):
        then = replace(tx, now=tx.now - timedelta(weeks=ago))
        session = sessions.add_session(then, pair.id, Modality.VIDEO, then.now, pair.therapist_id)
        made = check_ins.add_check_in(
            then, session.id, pair.id, instrument=OWN.id, version=OWN.version, step="first", due_at=then.now
        )
        answers: dict[str, int | None] = {i.id: min(5, max(1, round(rng.gauss(mean, sd)))) for i in OWN.items}
        for item, value in answers.items():
            set_answer(then, made.id, item, value)
        scored = score(OWN, answers)
        check_ins.mark_sent(then, made, "done", None if scored is None else scored.percent)


async def _history(stage: Stage, weeks: int, mean: float = 4.4, sd: float = 0.5) -> None:
    def write(tx: Tx) -> None:
        pair = get_pair(tx, tx.conn.execute(select(pairs.c.id)).scalar_one())
        _live(tx, pair, weeks, random.Random(1), mean, sd)

    await stage.app.db.write(write)


async def test_a_programme_with_enough_history_gets_its_own_fit(cast: Stage) -> None:
    await _history(cast, 49)
    await cast.app.refit()
    assert await cast.rows(fits) == []  # with so few the prior knows more
    await _history(cast, 11)
    await cast.app.refit()
    (fit,) = await cast.rows(fits)
    assert (fit["instrument"], fit["check_ins"], fit["language"]) == ("own", 60, "en")
    assert Programme.from_json(fit["parameters"]).items == ("goals", "tasks", "bond")
    await cast.app.refit()
    assert await cast.rows(fits) == [fit]  # nothing has grown
    # One that this program cannot read is made anew.
    await cast.app.db.write(lambda tx: tx.conn.execute(fits.update().values(parameters='{"of": "another program"}')))
    await cast.app.refit()
    (again,) = await cast.rows(fits)
    assert again["parameters"] == fit["parameters"]


async def test_a_fit_is_what_later_check_ins_are_compared_by(cast: Stage) -> None:
    await _history(cast, 60)
    await cast.check_in("Fully", "Fully", "Fully", "No")
    await cast.app.refit()
    (fit,) = await cast.rows(fits)
    deaf = replace(Programme.from_json(fit["parameters"]), scales=_nothing_surprises(fit["parameters"]))
    await cast.app.db.write(
        lambda tx: tx.conn.execute(fits.update().values(parameters=deaf.to_json(), fitted_at=tx.now))
    )
    await cast.check_in("A little", "A little", "A little", "No")
    assert await cast.rows(alerts) == []  # by the prior, and by the true fit, this is a dip
    await cast.app.db.write(lambda tx: tx.conn.execute(fits.update().values(parameters=fit["parameters"])))
    await cast.check_in("A little", "A little", "Not at all", "No")
    assert len(await cast.rows(alerts)) == 1


def _nothing_surprises(parameters: str) -> tuple[Scale, ...]:
    scales = Programme.from_json(parameters).scales
    return tuple(replace(scale, parts=tuple(part + 1000 for part in scale.parts)) for scale in scales)


def _children() -> set[str]:
    """The processes that this one has begun."""
    return set(Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split())


async def test_an_operator_sees_what_the_budget_comes_to(cast: Stage) -> None:
    await _history(cast, 60)
    await cast.check_in("A little", "A little", "Not at all", "No")
    told, todo = await cast.app.db.read(lambda tx: given(tx, 0.2))
    weekly = 0.2 * 5 / 4  # five check-ins in the last four weeks, of one therapist
    assert told == (
        "detector: signals in a hundred check-ins with two or more earlier ones: 100.0 so far, at most 20 in the long "
        f"run, {weekly:.1f} per therapist and week; all in four weeks, low starts among them: 1 tentative, 0 fair, "
        "0 firm"
    )
    assert todo is None


async def test_a_low_start_is_told_apart_from_what_the_budget_counts(cast: Stage) -> None:
    await cast.check_in("Not at all", "Not at all", "Not at all", "No")
    told, _ = await cast.app.db.read(lambda tx: given(tx, 0.04))
    assert "with two or more earlier ones: none judged so far, at most 4 in the long run" in told
    assert told.endswith("all in four weeks, low starts among them: 1 tentative, 0 fair, 0 firm")


async def test_an_operator_sees_what_was_learned_and_how_it_holds(cast: Stage) -> None:
    await _history(cast, 60)
    await cast.app.refit()
    (first,) = await cast.app.db.read(learned)
    assert first == ("fit of North Clinic, own 1 in en: 60 check-ins, 0 min ago", None)  # of one pair, none is held out
    await cast.check_in("A little", "A little", "Not at all", "No")

    def hold(tx: Tx) -> None:
        ((kind, fit),) = list_fits(tx)
        set_fit(replace(tx, now=tx.now - timedelta(days=3)), kind, fit.parameters, 312, 40, 37)

    await cast.app.db.write(hold)
    (then,) = await cast.app.db.read(learned)
    assert then == (
        "fit of North Clinic, own 1 in en: 312 check-ins, 3 days ago; 37 of 40 held out lay within their range, of "
        "quiet ones nine in ten are to; 1 signal in 1 check-in with two or more earlier ones of its programme so "
        "far", None
    )  # fmt: skip


async def test_an_operator_sees_that_a_fit_of_another_version_is_not_used(cast: Stage) -> None:
    await _history(cast, 60)
    await cast.app.refit()
    await cast.app.db.write(lambda tx: tx.conn.execute(fits.update().values(parameters="{}")))
    ((told, _),) = await cast.app.db.read(learned)
    assert told.endswith("0 min ago; not readable by this version, so that the prior stands in until the next")


@pytest.mark.parametrize("useless", ["{}", PRIOR.to_json().replace('"beyond": ', '"beyond": NaN, "was": ')])
async def test_what_is_of_no_use_takes_the_place_of_nothing(
    cast: Stage, monkeypatch: pytest.MonkeyPatch, logged: StringIO, useless: str
) -> None:
    await _history(cast, 60)
    await cast.app.refit()
    (known,) = await cast.rows(fits)
    await _history(cast, 30)
    given: list[Work] = []

    async def learn(work: Work) -> Learned:
        given.append(work)
        return {"parameters": useless, "held_out": 0, "covered": 0, "is_new": True}

    monkeypatch.setattr(bot.refitting, "_fitted", learn)
    await cast.app.refit()
    assert [work["before"] for work in given] == [known["parameters"]]
    assert await cast.rows(fits) == [known]
    assert "fit failed" in logged.getvalue()
    told, todo = made(await cast.app.db.read(look))
    assert (told, (todo or "").partition(";")[0]) == ("fits of the detector", "one failed 0 min ago")


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux tells which processes one has begun")
async def test_whoever_stops_ends_the_process_too(cast: Stage) -> None:
    await _history(cast, 60)
    task = asyncio.create_task(cast.app.refit())
    before = _children()
    while not (born := _children() - before):  # noqa: ASYNC110 - another process begins
        await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task])
    assert born & _children() == set()
    assert await cast.rows(fits) == []
