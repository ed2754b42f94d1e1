"""What must be true of a month, whatever happened in it."""

import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Table, select

from handlers.hours import outside_quiet
from handlers.questions import answer_words, questions
from handlers.turn import Turn
from storage import people
from storage.check_ins import get_check_in, list_answers
from storage.database import Tx
from storage.outgoing import Purpose
from storage.pairs import get_pair
from storage.tables import alert_reasons, alerts, answers, check_ins, outgoing, pairs, sessions
from tests.simulation.town import Town

_OUTRIGHT_TENSION = (3, 4)


def _rows(tx: Tx, table: Table) -> list[dict[str, Any]]:
    order = [table.c[name] for name in ("added_at", "id") if name in table.c]
    return [dict(row._mapping) for row in tx.conn.execute(select(table).order_by(*order))]


def check(town: Town) -> Counter[str]:
    """Raise AssertionError where something is not as it must be; else count what happened."""
    town.write(lambda tx: _one_check_in_a_session(tx))
    town.write(lambda tx: _every_word_is_told(tx))
    town.write(lambda tx: _every_alert_is_seen_or_escalated(tx, town))
    town.write(lambda tx: _nobody_is_asked_twice(tx))
    town.write(lambda tx: _what_was_sent_is_what_was_shown(tx, town))
    _nothing_in_quiet_hours(town)
    _no_chat_over_its_rate(town)
    return town.write(_counts)


def _one_check_in_a_session(tx: Tx) -> None:
    found = _rows(tx, check_ins)
    assert len({row["session_id"] for row in found}) == len(found)
    by_pair: dict[int, list[datetime]] = defaultdict(list)
    for row in _rows(tx, sessions):
        if row["withdrawn_at"] is None:
            by_pair[row["pair_id"]].append(row["ended_at"])
    for ended in by_pair.values():
        gaps = [later - earlier for earlier, later in pairwise(sorted(ended))]
        assert all(gap >= timedelta(minutes=60) for gap in gaps), "two sessions within an hour"


def _every_word_is_told(tx: Tx) -> None:
    """What was said outright in a check-in that was sent is a reason of an alert, and so is every comment."""
    told = {(row["check_in_id"], row["kind"]) for row in _rows(tx, alert_reasons)}
    tension = {row["check_in_id"]: row["value"] for row in _rows(tx, answers) if row["item"] == "tension"}
    for row in _rows(tx, check_ins):
        if row["state"] == "sent" and tension.get(row["id"]) in _OUTRIGHT_TENSION:
            assert (row["id"], "tension") in told
        if row["comment"] is not None:
            assert (row["id"], "comment") in told
        if row["wish"] == "therapist":
            assert (row["id"], "wish") in told
        if row["state"] != "sent":
            assert not [each for each in told if each[0] == row["id"]], "told what was not sent"


def _every_alert_is_seen_or_escalated(tx: Tx, town: Town) -> None:
    """After five days unseen (a weekend, two working days and the night), somebody else knows."""
    notified = {row["args"].get("alert") for row in _rows(tx, outgoing) if row["purpose"] == Purpose.ALERT}
    said = {row["alert_id"]: row["added_at"] for row in _rows(tx, alert_reasons) if row["outright"]}
    for row in _rows(tx, alerts):
        assert row["id"] in notified
        newest = said.get(row["id"])
        if newest is not None and row["unseen_since"] is None:
            assert row["seen_at"] >= newest, "said outright, and nobody was told"
        if row["unseen_since"] is not None and town.now - row["unseen_since"] > timedelta(days=5):
            assert row["escalated_at"] is not None, "unseen for days, and nobody else knows"


def _what_was_sent_is_what_was_shown(tx: Tx, town: Town) -> None:
    """The answers that were stored with *send* are those that stood above the button."""
    sent = {row["sent_at"]: row for row in _rows(tx, check_ins) if row["sent_at"] is not None}
    for sending in town.sendings:
        row, person = sent.get(sending.at), people.find_by_chat(tx, sending.chat_id)
        if row is None or person is None or get_pair(tx, row["pair_id"]).client_id != person.id:
            continue
        turn, check_in = Turn(tx, town.site, person), get_check_in(tx, row["id"])
        stored = list_answers(tx, row["id"])
        expected = [answer_words(turn, item, stored[item]) for item in questions(turn, check_in)]
        assert re.findall("<b>(.*?)</b>", sending.text)[1:] == expected


def _nobody_is_asked_twice(tx: Tx) -> None:
    asked = Counter(
        (row["args"]["check_in"], row["purpose"])
        for row in _rows(tx, outgoing)
        if row["purpose"] == Purpose.CHECK_IN or row["key"].startswith("reminder:")
    )
    assert not [key for key, count in asked.items() if count > 1]


def _nothing_in_quiet_hours(town: Town) -> None:
    by_chat = {chat: town.write(lambda tx, c=chat: people.find_by_chat(tx, c)) for chat in town.phones}  # type: ignore[misc]
    for push in town.pushes:
        if push.row is not None and push.row.is_push:
            person = by_chat[push.chat_id]
            assert person is not None
            assert outside_quiet(push.at, person.zone, person.quiet) == push.at, f"{push.row.key} at {push.at}"


def _no_chat_over_its_rate(town: Town) -> None:
    by_chat: dict[int, list[datetime]] = defaultdict(list)
    for push in town.pushes:
        by_chat[push.chat_id].append(push.at)
    for times in by_chat.values():
        assert all(b - a >= timedelta(seconds=1) for a, b in pairwise(times))


def _counts(tx: Tx) -> Counter[str]:
    counts = Counter(str(row["state"]) for row in _rows(tx, check_ins))
    counts["alerts"] = len(_rows(tx, alerts))
    counts["closed"] = len([row for row in _rows(tx, alerts) if row["closed_at"]])
    counts["pairs"] = len(_rows(tx, pairs))
    return counts
