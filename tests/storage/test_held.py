"""What each client adds to the figures, read and counted on both engines, beside the same counted in plain loops."""

import random
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import numpy as np
import pytest
from sqlalchemy import insert, update

import scoring.rows.held
import storage.held
from scoring.instrument import Instrument, load_instrument
from scoring.rows.counted import Asked, Counted
from scoring.rows.gathered import COUNTS, Gathered
from storage.database import Database, Tx
from storage.held import Span, held_sessions
from storage.pairs import Pair
from storage.sessions import Modality
from storage.tables import answers, check_ins, pairs, sessions
from tests.stage import Clock
from tests.storage.make import Maker

DAY = timedelta(days=1)
STATES = ("sent", "sent", "sent", "expired", "prompted", "planned", "not_held", "earlier", "withdrawn", "no_connection")
AREAS = (None, "anxiety", "grief")


class Cut(NamedTuple):
    """Of which sessions something is counted."""

    modality: str
    problem_area: str
    is_first: bool
    is_last: bool


@dataclass(frozen=True)
class Held:
    """One session that was made up, with all that became of it."""

    pair: Pair
    area: str | None
    closed_at: datetime | None
    modality: Modality
    ended_at: datetime
    withdrawn: bool
    state: str | None
    prompted: bool
    percent: float | None
    instrument: tuple[str, int]
    answers: dict[str, int | None]


def made_up(rng: random.Random, pair: Pair, now: datetime, instrument: Instrument) -> list[Held]:
    """Up to eleven sessions of a pair within forty days, in no order, no two at the same instant."""
    area, closed_at = rng.choice(AREAS), rng.choice((None, now - 5 * DAY, now - 25 * DAY))
    minutes = rng.sample(range(40 * 24 * 60), rng.randint(0, 11))
    return [_session(rng, pair, area, closed_at, now - timedelta(minutes=each), instrument) for each in minutes]


def _session(
    rng: random.Random, pair: Pair, area: str | None, closed_at: datetime | None, ended_at: datetime, asked: Instrument
) -> Held:
    state = rng.choice((None, *STATES))
    alike = rng.choice((None, None, asked.items[0].low, asked.items[0].high))
    given = {
        each.id: rng.choice((None, *range(each.low, each.high + 1))) if alike is None else alike for each in asked.items
    }
    return Held(
        pair, area, closed_at, rng.choice(list(Modality)), ended_at, rng.random() < 0.1, state,
        prompted=state not in (None, "planned"),
        percent=rng.choice((None, 0.0, 62.5, 100.0)) if state in ("sent", "earlier") else None,
        instrument=(asked.id, asked.version if rng.random() < 0.9 else asked.version + 1),
        answers={**given, "tension": 3} if state in ("sent", "expired") else {},
    )  # fmt: skip


def keep(tx: Tx, held: list[Held]) -> None:
    """Write them down."""
    for each in held:
        session, check_in = tx.new_id(), tx.new_id()
        changes = {"problem_area": each.area, "closed_at": each.closed_at}
        tx.conn.execute(update(pairs).where(pairs.c.id == each.pair.id).values(changes))
        tx.conn.execute(
            insert(sessions).values(
                id=session, pair_id=each.pair.id, modality=each.modality, ended_at=each.ended_at, source="chat",
                reported_by=each.pair.therapist_id, reported_at=tx.now, day_only=False,
                withdrawn_at=tx.now if each.withdrawn else None,
            )
        )  # fmt: skip
        if each.state is None:
            continue
        name, version = each.instrument
        tx.conn.execute(
            insert(check_ins).values(
                id=check_in, session_id=session, pair_id=each.pair.id, instrument=name, instrument_version=version,
                state=each.state, step="done", version=1, connection=False, due_at=each.ended_at, created_at=tx.now,
                prompted_at=each.ended_at + timedelta(minutes=10) if each.prompted else None,
                sent_at=each.ended_at + timedelta(minutes=100) if each.state == "sent" else None, percent=each.percent,
            )
        )  # fmt: skip
        for item, value in each.answers.items():
            tx.conn.execute(insert(answers).values(check_in_id=check_in, item=item, value=value, answered_at=tx.now))


def plainly(held: list[Held], cuts: dict[int, Cut], asked: Instrument) -> Counter[tuple[Any, ...]]:
    """The same counts, one thing counted after the other: (cut, client, therapist, what) -> how many."""
    found: Counter[tuple[Any, ...]] = Counter()
    for each in held:
        if id(each) not in cuts:
            continue
        whose = (cuts[id(each)], each.pair.client_id, each.pair.therapist_id)
        found[(*whose, "held")] += 1
        found[(*whose, "asked")] += each.prompted
        found[(*whose, "answered")] += each.state == "sent"
        if each.state != "sent" or each.instrument != (asked.id, asked.version):
            continue
        found[(*whose, "compared")] += 1
        if each.percent is not None:
            found[(*whose, "scored")] += 1
            found[(*whose, "percent")] += each.percent  # type: ignore[assignment]
        percents = [
            None if each.answers[item.id] is None else item.percent(each.answers[item.id] or 0) for item in asked.items
        ]
        raw = [each.answers[item.id] for item in asked.items]
        found[(*whose, "complete")] += None not in raw
        found[(*whose, "ceiling")] += all(value == 100 for value in percents)
        found[(*whose, "same")] += None not in raw and len(set(raw)) == 1
        for place, value in enumerate(percents):
            if value is not None:
                found[(*whose, "item", place)] += value  # type: ignore[assignment]
                found[(*whose, "items", place)] += 1
    return +found


def told(found: Gathered) -> Counter[tuple[Any, ...]]:
    """What was counted, in the same form."""
    counted: Counter[tuple[Any, ...]] = Counter()
    for place, client in enumerate(found.clients):
        cut = Cut(found.modality[place], found.problem_area[place], found.first[place], found.last[place])
        whose = (cut, client, found.therapists[place])
        for name in COUNTS:
            counted[(*whose, name)] += found.sums[name][place]
        for item, (total, count) in enumerate(zip(found.items[place], found.given[place], strict=True)):
            counted[(*whose, "item", item)] += total
            counted[(*whose, "items", item)] += count
    return +counted


def numbers(held: list[Held]) -> list[list[Held]]:
    """The sessions that count, of each pair, in their order."""
    counting = [each for each in held if not each.withdrawn and each.state not in ("not_held", "earlier")]
    return [
        sorted((each for each in counting if each.pair.id == pair), key=lambda each: each.ended_at)
        for pair in {each.pair.id for each in counting}
    ]


OWN = load_instrument("own")
TURNED = replace(OWN, items=(OWN.items[0], replace(OWN.items[1], reverse=True), OWN.items[2]))
"""The same with an item of which a low answer is the better one."""


def counted(tx: Tx, programme: int, span: Span, asked: Instrument) -> Counted:
    """As a report does it."""
    return Counted.of(
        held_sessions(tx, programme, span, asked, Asked(asked.items).packs), Asked(asked.items), with_year=True
    )


@pytest.mark.parametrize("at_once", [1, 7, storage.held.AT_ONCE])
@pytest.mark.parametrize("asked", [OWN, TURNED], ids=["own", "turned"])
async def test_what_is_counted_in_pieces_is_what_plain_loops_count(
    db: Database, make: Maker, clock: Clock, asked: Instrument, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage.held, "AT_ONCE", at_once)
    monkeypatch.setattr(scoring.rows.held, "TOGETHER", at_once)
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    rng, programme = random.Random(seed), await make.programme()
    of_programme = [await make.pair(programme) for _ in range(5)]
    elsewhere = made_up(rng, await make.pair(), clock(), asked)
    held = [each for pair in of_programme for each in made_up(rng, pair, clock(), asked)]
    held = [replace(each, area=first.area, closed_at=first.closed_at) for each in held
            for first in [next(other for other in held if other.pair.id == each.pair.id)]]  # fmt: skip
    await db.write(lambda tx: keep(tx, rng.sample(held + elsewhere, len(held + elsewhere))))
    since, begin, end = clock() - 35 * DAY, clock() - 30 * DAY, clock() - 2 * DAY
    period, year, ended, number_of = {}, {}, {}, {}
    for own in numbers(held):
        for number, each in enumerate(own, start=1):
            if begin <= each.ended_at < end:
                period[id(each)] = Cut(each.modality, each.area or "", is_first=False, is_last=False)
                number_of[id(each)] = number
            if since <= each.ended_at < end:
                year[id(each)] = Cut(each.modality, each.area or "", is_first=False, is_last=False)
            if each.closed_at is not None and begin <= each.closed_at < end:
                ended[id(each)] = Cut("", "", is_first=number <= 5, is_last=number > len(own) - 3)

    found = await db.read(lambda tx: counted(tx, programme.id, Span(since, begin, end), asked))
    assert told(found.period) == pytest.approx(plainly(held, period, asked))
    assert found.year is not None
    assert told(found.year) == pytest.approx(plainly(held, year, asked))
    assert told(found.ended) == pytest.approx(plainly(held, ended, asked))
    sent = [each for each in held if id(each) in period and each.state == "sent"]
    check_ins = found.check_ins
    rows = zip(check_ins.modality, check_ins.clients, check_ins.therapists, check_ins.number, check_ins.percent,
               strict=True)  # fmt: skip
    assert sorted((*each[:4], np.nan_to_num(each[4], nan=-1)) for each in rows) == sorted(
        (each.modality, each.pair.client_id, each.pair.therapist_id, number_of[id(each)],
         each.percent if each.percent is not None and each.instrument == (asked.id, asked.version) else -1)
        for each in sent
    )  # fmt: skip
    assert check_ins.hours == pytest.approx([1.5] * len(sent), abs=1e-5)


async def test_what_a_damaged_row_says_is_bounded(db: Database, make: Maker, clock: Clock) -> None:
    pair = await make.pair(programme := await make.programme())
    held = Held(pair, None, None, Modality.VIDEO, clock() - DAY, withdrawn=False, state="sent", prompted=True,
                percent=1e9, instrument=("own", 1), answers={"goals": 4096, "tasks": 2, "bond": -7})  # fmt: skip
    await db.write(lambda tx: keep(tx, [held]))
    span = Span(clock() - 2 * DAY, clock() - 2 * DAY, clock())
    only = (await db.read(lambda tx: counted(tx, programme.id, span, OWN))).period
    assert [only.sums[name].tolist() for name in ("answered", "scored", "percent", "complete")] == [[1], [0], [0], [0]]
    assert (only.items.tolist(), only.given.tolist()) == ([[0, 25, 0]], [[0, 1, 0]])


async def test_of_nobody_nothing_is_counted(db: Database, make: Maker, clock: Clock) -> None:
    programme, span = await make.programme(), Span(clock() - DAY, clock() - DAY, clock())
    found = await db.read(lambda tx: counted(tx, programme.id, span, OWN))
    assert found.year is not None
    assert [len(each.clients) for each in (found.period, found.year, found.ended, found.check_ins)] == [0, 0, 0, 0]
    assert found.period.items.shape == (0, len(OWN.items))
