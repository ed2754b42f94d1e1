"""A large programme for the report's benchmark, as the product writes it: its migrations, its checksums, its seals.

Left out is what no figure of a report is made of and what would only take room: what sources told of sessions, messages
that went out, comments. Sessions are written in the order of their time, as in a life: so a client's lie far apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import product
from typing import Any

import numpy as np
from sqlalchemy import Table, insert

from reports.figures.periods import Period
from scoring.instrument import load_instrument
from scoring.latent import simulate
from scoring.programme import PRIOR
from storage import programmes
from storage.database import Database, Tx
from storage.programmes import Programme
from storage.tables import alert_reasons, alert_waits, alerts, answers, check_ins, pairs, people, roles, sessions

OWN = load_instrument("own")
HOW_BEEN = load_instrument("how_been").items[0]
YEAR = Period(2026)
FIRST_DAY = datetime(2026, 1, 2, 9, tzinfo=UTC)
EACH = 20
"""Check-ins of a client, a week apart."""
_CASELOAD, _AT_ONCE = 25, 5000  # clients of a therapist; people and sessions in a transaction
_FIRST_CHAT = 700_000_001
_MODALITIES = ("in_person", "video", "phone")
_AREAS = (None, "anxiety", "depression", "grief")
_ENDINGS = (None, None, "goals", "goals", "stopped_coming")
_ANSWERED, _MISSING, _ALERTED = 0.75, 0.02, 0.02  # of check-ins, of items, of what was answered

Rows = dict[Table, list[dict[str, Any]]]


@dataclass(frozen=True)
class _Client:
    """Whose rows are made, and when the first session was."""

    pair: int
    therapist: int
    modality: str
    first_at: datetime

    def at(self, week: int) -> datetime:
        """When the session of this week ended."""
        return self.first_at + timedelta(weeks=week)


async def write_programme(db: Database, wanted: int, seed: int = 1) -> Programme:
    """A programme whose clients were asked `wanted` check-ins in all within the year, `EACH` of them."""
    rng, count = np.random.default_rng(seed), wanted // EACH
    programme, clients = await db.write(_programme), list[_Client]()
    for begin in range(0, count, _AT_ONCE):
        numbers = range(begin, min(begin + _AT_ONCE, count))
        clients += await db.write(partial(_people, programme, numbers, rng))
    drawn, _ = simulate(PRIOR.latent, np.ones((count, EACH, len(OWN.items)), dtype=np.bool_), np.zeros(3), 25.0, seed)
    by_time = sorted(product(range(count), range(EACH)), key=lambda each: clients[each[0]].at(each[1]))
    for begin in range(0, len(by_time), _AT_ONCE):
        told = [(clients[client], week, drawn[client, week]) for client, week in by_time[begin : begin + _AT_ONCE]]
        await db.write(partial(_sessions, told, rng))
    return programme


def _programme(tx: Tx) -> Programme:
    return programmes.add_programme(
        tx, "Riverside", language="en", zone="Europe/Berlin", signpost="In danger now? Call 112.",
        contact="Ms. Lind, 030 1234", comment_readers="only your therapist reads it", asks_outcome=True,
    )  # fmt: skip


def _people(programme: Programme, numbers: range, rng: np.random.Generator, tx: Tx) -> list[_Client]:
    """These clients, and their therapists."""
    rows, therapist = _no_rows(people, roles, pairs), 0
    found = list[_Client]()
    for number in numbers:
        if number % _CASELOAD == 0:
            therapist = _person(tx, 2 * number, rows)
            role, name = tx.new_id(), f"Dr. {number}"
            rows[roles].append({
                "id": role, "person_id": therapist, "programme_id": programme.id, "role": "therapist",
                "name": tx.seal(roles.c.name, role, name), "name_index": tx.index(roles.c.name, name.casefold()),
                "created_at": FIRST_DAY,
            })  # fmt: skip
        found.append(_client(tx, programme, number, therapist, rng, rows))
    _insert(tx, rows)
    return found


def _sessions(told: Sequence[tuple[_Client, int, Any]], rng: np.random.Generator, tx: Tx) -> None:
    """Each with its check-in, what was answered and what that led to."""
    rows = _no_rows(sessions, check_ins, answers, alerts, alert_reasons, alert_waits)
    for (client, week, percents), luck in zip(told, rng.random((len(told), 6)), strict=True):
        _session(tx, client, week, percents, luck, rows)
    _insert(tx, rows)


def _no_rows(*tables: Table) -> Rows:
    return {each: [] for each in tables}


def _insert(tx: Tx, rows: Rows) -> None:
    for table, given in rows.items():
        if given:
            tx.conn.execute(insert(table), given)


def _person(tx: Tx, number: int, rows: Rows) -> int:
    person, chat = tx.new_id(), str(_FIRST_CHAT + number)
    rows[people].append({
        "id": person, "chat": tx.seal(people.c.chat, person, chat), "chat_index": tx.index(people.c.chat, chat),
        "language": "en", "zone": "Europe/Berlin", "created_at": FIRST_DAY,
    })  # fmt: skip
    return person


def _client(tx: Tx, programme: Programme, number: int, therapist: int, rng: np.random.Generator, rows: Rows) -> _Client:
    pair, code = tx.new_id(), f"K{number}"
    first_at = FIRST_DAY + timedelta(days=int(rng.integers(0, 32 * 7)), hours=int(rng.integers(0, 9)))
    ending = _ENDINGS[rng.integers(len(_ENDINGS))]
    rows[pairs].append({
        "id": pair, "programme_id": programme.id, "therapist_id": therapist,
        "client_id": _person(tx, 2 * number + 1, rows), "code": tx.seal(pairs.c.code, pair, code),
        "code_index": tx.index(pairs.c.code, f"{therapist}.{code}"), "state": "closed" if ending else "active",
        "consent_version": "1", "consented_at": FIRST_DAY, "active_at": FIRST_DAY, "created_at": FIRST_DAY,
        "closed_as": ending, "closed_at": first_at + timedelta(weeks=EACH) if ending else None,
        "problem_area": _AREAS[rng.integers(len(_AREAS))],
    })  # fmt: skip
    return _Client(pair, therapist, _MODALITIES[rng.integers(len(_MODALITIES))], first_at)


def _session(tx: Tx, client: _Client, week: int, percents: Any, luck: Any, rows: Rows) -> None:
    session, check_in, ended_at = tx.new_id(), tx.new_id(), client.at(week)
    prompted_at, is_answered = ended_at + timedelta(minutes=10), luck[0] < _ANSWERED
    sent_at = prompted_at + timedelta(hours=72 * float(luck[1]) ** 3) if is_answered else None
    rows[sessions].append({
        "id": session, "pair_id": client.pair, "source": "plan", "reported_by": client.therapist,
        "modality": client.modality if luck[2] < 0.8 else _MODALITIES[week % 2], "ended_at": ended_at,
        "reported_at": ended_at, "day_only": False,
    })  # fmt: skip
    rows[check_ins].append({
        "id": check_in, "session_id": session, "pair_id": client.pair, "instrument": OWN.id,
        "instrument_version": OWN.version, "state": "sent" if is_answered else "expired", "step": "done", "version": 9,
        "connection": False, "asks_outcome": True, "due_at": ended_at, "prompted_at": prompted_at, "sent_at": sent_at,
        "expires_at": prompted_at + timedelta(days=3), "created_at": ended_at, "message_id": 1000 + week,
        "percent": float(percents.mean()) if is_answered else None,
    })  # fmt: skip
    if sent_at is None:
        return
    rows[answers] += [
        {"check_in_id": check_in, "item": item, "value": value, "answered_at": sent_at}
        for item, value in _answers(percents, luck)
    ]
    if luck[5] < _ALERTED:
        _alert(tx, client.pair, check_in, sent_at, percents, rows)


def _answers(percents: Any, luck: Any) -> Iterator[tuple[str, int | None]]:
    """What was asked, in order: the items, of which one may be left out, what was not right, and how they have been."""
    for place, (item, percent) in enumerate(zip(OWN.items, percents, strict=True)):
        is_missing = place == 0 and luck[3] < _MISSING * len(OWN.items)
        yield item.id, None if is_missing else round(item.low + percent / 100 * (item.high - item.low))
    if OWN.apart is not None:
        yield OWN.apart.id, 0
    yield HOW_BEEN.id, HOW_BEEN.low + int(luck[4] * (HOW_BEEN.high - HOW_BEEN.low + 1))


def _alert(tx: Tx, pair: int, check_in: int, at: datetime, percents: Any, rows: Rows) -> None:
    """Seen after some hours, closed after three weeks: before the pair's next one, or beside it."""
    alert, told_at = tx.new_id(), at + timedelta(minutes=1)
    seen_at, kind = told_at + timedelta(hours=1 + float(percents[0]) / 5), "dip" if percents[1] < 60 else "tension"
    is_back = percents[2] > 60
    rows[alerts].append({
        "id": alert, "pair_id": pair, "check_in_id": check_in, "opened_at": at, "notified_at": told_at,
        "told_at": told_at, "seen_at": seen_at, "repeats": 0, "closed_at": at + timedelta(weeks=3),
        "closed_by": "back_in_range" if is_back else "done",
    })  # fmt: skip
    rows[alert_waits].append({"alert_id": alert, "since": at, "seen_at": seen_at})
    rows[alert_reasons] += [
        {"id": tx.new_id(), "alert_id": alert, "check_in_id": check_in, "kind": kind, "outright": kind == "tension",
         "details": {"earlier": 5, "certainty": "fair"}, "added_at": at},
        {"id": tx.new_id(), "alert_id": alert, "check_in_id": check_in, "kind": "came_up", "outright": False,
         "details": {"said": int(is_back)}, "added_at": at + timedelta(weeks=1)},
    ]  # fmt: skip
