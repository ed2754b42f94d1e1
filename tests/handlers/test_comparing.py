"""A check-in is compared whatever was fitted: no answer is lost over a fit that is of no use."""

import json
from dataclasses import replace
from io import StringIO

import pytest
from sqlalchemy import select, update

from handlers.alerts import comparing
from scoring.programme import PRIOR
from storage import fits
from storage.database import Tx
from storage.fits import Kind
from storage.tables import alert_reasons, alerts, allowances, check_ins, pairs
from tests.journeys.looking import GOOD, WORDS
from tests.stage import Stage

BENT = json.loads(PRIOR.to_json()) | {"scale_low": {"parts": [0.0], "surprises": [0.0]}}
USELESS = {
    "no JSON": "{",
    "nothing in it": "{}",
    "other items": replace(PRIOR, items=("one", "two", "three")).to_json(),
    "of another shape": json.dumps(BENT),
}


async def fitted(stage: Stage, parameters: str) -> None:
    def store(tx: Tx) -> None:
        programme, own = tx.conn.execute(select(pairs.c.programme_id)).scalar_one(), stage.app.site.instrument
        fits.set_fit(tx, Kind(programme, own.id, own.version, "en"), parameters, 60)

    await stage.app.db.write(store)


@pytest.mark.parametrize("parameters", USELESS.values(), ids=USELESS.keys())
async def test_a_fit_of_no_use_stops_no_answer_and_the_log_says_of_which_kind(
    cast: Stage, parameters: str, logged: StringIO
) -> None:
    comparing._tried.cache_clear()  # it is told once a process, and another test may have stored the same
    await fitted(cast, parameters)
    await cast.session()
    await cast.answer(*WORDS)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]
    assert len(await cast.rows(alerts)) == 1
    log = logged.getvalue()
    assert "fit of no use" in log
    assert "update failed" not in log


async def test_a_fit_that_is_sound_is_the_yardstick(cast: Stage, logged: StringIO) -> None:
    """By a programme whose usual start is far above its own, a good first check-in is low."""
    await fitted(cast, replace(PRIOR, norms=replace(PRIOR.norms, mean=300.0)).to_json())
    await cast.session()
    await cast.answer(*GOOD)
    (reason,) = await cast.rows(alert_reasons)
    assert reason["kind"] == "low"
    assert "fit of no use" not in logged.getvalue()


async def test_a_programme_is_given_no_more_signals_than_its_allowance_and_all_that_is_said_outright(
    cast: Stage,
) -> None:
    """The fourth check-in is far below the first three; the same again, where the programme's allowance is used up."""
    for _ in range(3):
        await cast.check_in(*GOOD)
    (given,) = await cast.rows(allowances)
    assert (given["judged"], given["signalled"]) == (1, 0)
    await cast.app.db.write(lambda tx: tx.conn.execute(update(allowances).values(remaining=0.0)))
    await cast.check_in("A little", "A little", "A little", "No")
    assert await cast.rows(alerts) == []
    await cast.app.db.write(lambda tx: tx.conn.execute(update(allowances).values(remaining=3.0)))
    await cast.check_in("A little", "A little", "A little", "No")
    assert [row["outright"] for row in await cast.rows(alert_reasons)] == [False]
    (given,) = await cast.rows(allowances)
    assert (given["judged"], given["signalled"]) == (3, 1)
    assert given["remaining"] == pytest.approx(3 + 0.04 - 1)
    await cast.app.db.write(lambda tx: tx.conn.execute(update(allowances).values(remaining=-0.9)))
    await cast.check_in(*WORDS)
    assert [row["kind"] for row in await cast.rows(alert_reasons) if row["outright"]] == ["tension"]
    assert [row["signalled"] for row in await cast.rows(allowances)] == [1]
