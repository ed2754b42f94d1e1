"""Programmes whose truth is known, written into a database as fast as it takes rows."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert, update

from reports.figures.periods import Length, Period
from scoring.instrument import load_instrument
from storage import pairs, people, programmes
from storage.database import Tx
from storage.people import Role
from storage.programmes import Programme
from storage.tables import alert_reasons, alert_waits, alerts, answers, check_ins, own_views, sessions, verdicts
from storage.tables import pairs as pairs_table
from storage.verdicts import Verdict

OWN = load_instrument("own")
FROM, UNTIL = datetime(2026, 6, 30, 22, tzinfo=UTC), datetime(2026, 9, 30, 22, tzinfo=UTC)


QUARTER = Period(2026, 3, Length.QUARTER)


@dataclass
class Met:
    """A session: how it was held, and the answers to the scored items, None: asked and never answered."""

    modality: str
    answers: tuple[int | None, ...] | None
    hours: float = 3.0
    asked: bool = True
    how_been: int | None = None
    alert: str | None = None
    """The kind of its reason: `tension` is said outright, `dip` is what the numbers suggest."""
    seen_after: float | None = 5.0
    helped: bool | None = None
    back: bool = False
    own: tuple[int, int, int] | None = None
    """How the therapist saw it, before the client's answers could be seen."""
    verdict: Verdict | None = None
    """What the therapist thought of the alert, some hours later."""


@dataclass
class Person:
    """A client, and which of the therapists has them."""

    therapist: int
    met: list[Met] = field(default_factory=list)
    area: str | None = None
    stopped: bool = False
    closed_as: str | None = None


def programme_of(
    tx: Tx,
    clients: Sequence[Person],
    name: str = "Riverside",
    *,
    asks_outcome: bool = False,
    until: datetime = UNTIL,
) -> Programme:
    """A programme with these, all of whose sessions lie within the quarter, or between its begin and `until`."""
    made = programmes.add_programme(
        tx,
        name,
        language="en",
        zone="Europe/Berlin",
        signpost="Call 112",
        contact="Ms. Lind",
        comment_readers="you",
        asks_outcome=asks_outcome,
    )
    therapists: dict[int, int] = {}
    for number in sorted({each.therapist for each in clients}):
        person = people.add_person(tx, 1000 + number, language="en", zone="UTC")
        people.add_role(tx, person.id, made.id, Role.THERAPIST)
        therapists[number] = person.id
    rows: dict[Any, list[dict[str, Any]]] = {
        each: [] for each in (sessions, check_ins, answers, alerts, alert_reasons, alert_waits, own_views, verdicts)
    }
    for number, each in enumerate(clients):
        _add(tx, made, each, number, therapists[each.therapist], until, rows)
    for table, given in rows.items():
        if given:
            tx.conn.execute(insert(table), given)
    return made


def _add(
    tx: Tx, made: Programme, client: Person, number: int, therapist: int, until: datetime, rows: dict[Any, Any]
) -> None:
    person = people.add_person(tx, 500_000 + number, language="en", zone="UTC")
    pair = pairs.add_pair(tx, made.id, therapist, f"K{number}")
    pairs.mark_opened(tx, pair.id, person.id)
    pairs.mark_consented(tx, pair.id, "1")
    changes: dict[str, Any] = {"problem_area": client.area}
    if client.stopped:
        changes["state"] = "stopped"
    if client.closed_as:
        changes |= {"closed_as": client.closed_as, "closed_at": UNTIL - timedelta(days=1), "state": "closed"}
    tx.conn.execute(update(pairs_table).where(pairs_table.c.id == pair.id).values(changes))
    for place, met in enumerate(client.met):
        ended = FROM + (until - FROM) * ((place + 0.5) / len(client.met))
        _met(tx, pair.id, therapist, met, ended, rows)


def _met(tx: Tx, pair: int, therapist: int, met: Met, ended: datetime, rows: dict[Any, Any]) -> None:
    session, check_in, asked_at = tx.new_id(), tx.new_id(), ended + timedelta(minutes=10)
    rows[sessions].append({
        "id": session, "pair_id": pair, "modality": met.modality, "ended_at": ended, "day_only": False,
        "source": "plan", "reported_by": therapist, "reported_at": ended,
    })  # fmt: skip
    if not met.asked:
        return
    given = met.answers or ()
    values = [None if value is None else item.percent(value) for item, value in zip(OWN.items, given, strict=False)]
    there = [value for value in values if value is not None]
    enough = len(there) >= OWN.answered_at_least * len(OWN.items)
    rows[check_ins].append({
        "id": check_in, "session_id": session, "pair_id": pair, "instrument": "own", "instrument_version": OWN.version,
        "state": "expired" if met.answers is None else "sent", "step": "done", "version": 1, "connection": False,
        "due_at": ended, "prompted_at": asked_at, "created_at": ended,
        "sent_at": None if met.answers is None else asked_at + timedelta(hours=met.hours),
        "percent": sum(there) / len(there) if there and enough else None,
    })  # fmt: skip
    rows[answers] += [
        {"check_in_id": check_in, "item": item.id, "value": value, "answered_at": asked_at}
        for item, value in zip(OWN.items, given, strict=False)
    ]
    if met.how_been is not None:
        rows[answers].append(
            {"check_in_id": check_in, "item": "how_been", "value": met.how_been, "answered_at": asked_at}
        )
    if met.own is not None:
        _viewed(tx, pair, check_in, met.own, asked_at, rows)
    if met.alert:
        _alerted(tx, pair, therapist, check_in, met, asked_at + timedelta(hours=met.hours), rows)


def _viewed(tx: Tx, pair: int, check_in: int, own: tuple[int, int, int], at: datetime, rows: dict[Any, Any]) -> None:
    row = tx.new_id()
    said = " ".join(f"{item}={value}" for item, value in zip(("goals", "tasks", "bond"), own, strict=True))
    rows[own_views].append({
        "id": row, "check_in_id": check_in, "pair_id": pair, "instrument_version": 1, "state": "given",
        "answers": tx.seal(own_views.c.answers, row, said), "asked_at": at, "given_at": at,
    })  # fmt: skip


def _alerted(tx: Tx, pair: int, therapist: int, check_in: int, met: Met, at: datetime, rows: dict[Any, Any]) -> None:
    alert, told = tx.new_id(), at + timedelta(minutes=1)
    closed = {"closed_at": at + timedelta(days=14), "closed_by": "back_in_range"} if met.back else {
        "closed_at": at + timedelta(days=14), "closed_by": "done"}  # fmt: skip
    seen = None if met.seen_after is None else told + timedelta(hours=met.seen_after)
    rows[alerts].append({
        "id": alert, "pair_id": pair, "check_in_id": check_in, "opened_at": at, "notified_at": told, "told_at": told,
        "seen_at": seen, "repeats": 0, **closed,
    })  # fmt: skip
    said = [(met.alert, met.alert == "tension", {"earlier": 5}, at)]
    if met.helped is not None:
        said.append(("came_up", False, {"said": 0 if met.helped else 1}, at + timedelta(days=7)))
    rows[alert_reasons] += [
        {"id": tx.new_id(), "alert_id": alert, "check_in_id": check_in, "kind": kind, "outright": outright,
         "details": details, "added_at": when}
        for kind, outright, details, when in said
    ]  # fmt: skip
    if met.verdict is not None:
        row = tx.new_id()
        rows[verdicts].append({
            "id": row, "alert_id": alert, "person_id": therapist, "given_at": told + timedelta(hours=6),
            "verdict": tx.seal(verdicts.c.verdict, row, met.verdict),
        })  # fmt: skip
    if seen is not None:
        rows[alert_waits].append({"alert_id": alert, "since": at, "seen_at": seen})


def many(rng: random.Random, clients: int, therapists: int, *, sessions: int = 8) -> list[Person]:
    """Clients of an ordinary programme: most answer, some are silent, some stop, some work has ended."""
    skill = [rng.gauss(0, 0.4) for _ in range(therapists)]
    return [_one(rng, number % therapists, skill, sessions) for number in range(clients)]


def _one(rng: random.Random, therapist: int, skill: list[float], sessions: int) -> Person:
    level, silent = 2.8 + skill[therapist] + rng.gauss(0, 0.7), rng.random() < 0.1
    usual = rng.choice(("video", "in_person", "phone"))
    closed = rng.choice((None, None, None, "goals", "stopped_coming"))
    met = [
        Met(
            usual if rng.random() < 0.8 else rng.choice(("video", "in_person")),
            None if silent or rng.random() < 0.25 else tuple(_answer(rng, level, item) for item in OWN.items),
            hours=rng.lognormvariate(1.5, 1),
        )
        for _ in range(max(1, round(rng.gauss(sessions, 3))))
    ]
    for place, each in enumerate(met):
        if each.answers is not None:
            each.how_been = min(max(round(rng.gauss(level - 0.2 + 0.05 * place, 1)), 1), 5)
            if rng.random() < 0.12 and (place == 0 or not met[place - 1].alert):
                each.alert, each.back = rng.choice(("dip", "tension")), rng.random() < 0.6
                each.helped, each.seen_after = rng.choice((None, True, False)), rng.lognormvariate(2, 1)
    area = rng.choice((None, "anxiety", "depression", "grief"))
    return Person(therapist, met, area, stopped=rng.random() < 0.05, closed_as=closed)


def _answer(rng: random.Random, level: float, item: Any) -> int | None:
    if rng.random() < 0.03:
        return None
    value = min(max(round(rng.gauss(item.low + level, 0.6)), item.low), item.high)
    return int(item.low + item.high - value if item.reverse else value)
