"""What must be true of a month, whatever happened in it."""

import re
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from holidays import country_holidays
from sqlalchemy import Table, select

from handlers.alerts.closing import SIGNALS
from handlers.edge.outgoing_ready import STILL_LOOKING
from handlers.ground.items import answer_words, questions
from handlers.ground.languages import languages
from handlers.ground.turn import Turn
from handlers.when.hours import outside_quiet
from storage import people
from storage.answers import list_answers
from storage.check_ins import get_check_in
from storage.database import Tx
from storage.outgoing import EDITS, OutgoingState, Purpose
from storage.outgoing_keys import About
from storage.pairs import get_pair
from storage.tables import alert_reasons, alerts, answers, check_ins, outgoing, pairs, sessions
from tests.simulation.telegram import Push
from tests.simulation.town import Accepted, Town

_OUTRIGHT_TENSION = (3, 4)
_LATE = timedelta(days=2)  # a day that ends elsewhere, a night, and the longest outage
_A_NIGHT = timedelta(hours=36)
_FAR_OFF = timedelta(days=40)  # nothing is put off for longer, whatever a clock showed
_A_WHILE = timedelta(hours=1)
_MOST_ASTRAY = timedelta(hours=15)  # more than a clock is set ahead or behind
ONCE_ONLY = (Purpose.CHECK_IN, Purpose.REMINDER)
_AHEAD = (Purpose.ALERT, Purpose.ESCALATION)
_PER_SECOND = 30


def _rows(tx: Tx, table: Table) -> list[dict[str, Any]]:
    order = [table.c[name] for name in ("added_at", "id") if name in table.c]
    return [dict(row._mapping) for row in tx.conn.execute(select(table).order_by(*order))]


def check(town: Town) -> Counter[str]:
    """Raise AssertionError where something is not as it must be; else count what happened."""
    town.write(lambda tx: _one_check_in_a_session(tx, town))
    town.write(lambda tx: _every_word_is_told(tx))
    town.write(lambda tx: _every_signal_is_told(tx, town))
    town.write(lambda tx: _whoever_is_to_be_asked_is_asked(tx, town))
    town.write(lambda tx: _every_alert_is_seen_or_escalated(tx, town))
    town.write(lambda tx: _nobody_is_asked_twice(tx))
    town.write(lambda tx: _what_was_sent_is_what_was_shown(tx, town))
    town.write(lambda tx: _what_was_erased_is_gone(tx, town))
    town.write(lambda tx: _what_counts_as_sent_was_sent(tx, town))
    town.write(lambda tx: _nothing_is_left_waiting(tx, town))
    _nothing_in_quiet_hours(town)
    _nobody_is_over_their_rate(town)
    _answers_come_in_their_order(town)
    return town.write(_counts) + town.workers.happened + Counter({"pushes": len(town.telegram.pushes)})


def _one_check_in_a_session(tx: Tx, town: Town) -> None:
    """And no two within an hour; but what was written later than a clock says that is behind, is set to one instant."""
    found = _rows(tx, check_ins)
    assert len({row["session_id"] for row in found}) == len(found)
    by_pair: dict[int, list[datetime]] = defaultdict(list)
    for row in _rows(tx, sessions):
        if row["withdrawn_at"] is None:
            by_pair[row["pair_id"]].append(row["ended_at"])
    for ended in by_pair.values():
        for earlier, later in pairwise(sorted(ended)):
            by_a_clock = any(abs(at - later) < _MOST_ASTRAY for at in town.workers.clock_set)
            together = later == earlier and by_a_clock
            assert together or later - earlier >= timedelta(minutes=60), "two sessions within an hour"


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


def _every_signal_is_told(tx: Tx, town: Town) -> None:
    """What the detector found in an answer that was sent is a reason of an alert, and nothing else is."""
    told = {(row["check_in_id"], row["kind"]) for row in _rows(tx, alert_reasons) if row["kind"] in SIGNALS}
    assert told == set(town.found.items())


def _whoever_is_to_be_asked_is_asked(tx: Tx, town: Town) -> None:
    """A night after it is due nothing is still planned, whatever was in the way."""
    late = [row for row in _rows(tx, check_ins) if row["state"] == "planned" and town.now - row["due_at"] > _A_NIGHT]
    assert late == []


def _every_alert_is_seen_or_escalated(tx: Tx, town: Town) -> None:
    """After the second working day that it is unseen, and the longest outage, somebody else knows. Where it is handed
    on, somebody else has it, and the days begin anew with them.
    """
    notified = {row["args"].get("alert") for row in _rows(tx, outgoing) if row["purpose"] == Purpose.ALERT}
    said = {row["alert_id"]: row["added_at"] for row in _rows(tx, alert_reasons) if row["outright"]}
    kept_back = {row["id"] for row in _rows(tx, pairs) if row["state"] == "moved" and not row["read_on"]}
    for row in _rows(tx, alerts):
        assert row["id"] in notified
        newest = said.get(row["id"])
        nobody_reads = row["pair_id"] in kept_back and row["closed_by"] == "moved"  # as its client decided
        if newest is not None and row["unseen_since"] is None and not nobody_reads:
            assert row["seen_at"] >= newest, "said outright, and nobody was told"
        if row["unseen_since"] is not None and town.now - _after_two_working_days(town, row["waits_from"]) > _LATE:
            assert row["escalated_at"] is not None, "unseen for days, and nobody else knows"


def _after_two_working_days(town: Town, since: datetime) -> datetime:
    country, _, part = town.holidays.partition("-")
    last = country_holidays(country, subdiv=part or None).get_nth_working_day(since.date() + timedelta(days=1), 2)
    return datetime.combine(last, time(), tzinfo=UTC) + timedelta(days=1)


def _what_was_sent_is_what_was_shown(tx: Tx, town: Town) -> None:
    """Whatever a client saw accepted is stored, with the answers that stood above *send*."""
    first: dict[int, Accepted] = {}
    for accepted in town.accepted:  # a later tap, in another message about it, only shows that it was sent already
        first.setdefault(accepted.check_in, accepted)
    for accepted in first.values():
        person, found = people.find_by_chat(tx, accepted.chat_id), get_check_in(tx, accepted.check_in)
        assert person is not None
        assert get_pair(tx, found.pair_id).client_id == person.id
        assert found.sent_at is not None
        stored, shown = list_answers(tx, found.id), re.findall("<b>(.*?)</b>", accepted.text)[1:]
        turns = [Turn(tx, town.site, replace(person, language=each)) for each in languages()]  # whichever it was then
        assert shown in [[answer_words(turn, item, stored[item]) for item in questions(turn, found)] for turn in turns]


def _what_was_erased_is_gone(tx: Tx, town: Town) -> None:
    for table in (answers, alert_reasons):
        assert not town.erased & {row["check_in_id"] for row in _rows(tx, table)}
    assert not town.erased & {row["id"] for row in _rows(tx, check_ins)}


def _nobody_is_asked_twice(tx: Tx) -> None:
    asked = Counter(
        (row["args"]["check_in"], row["purpose"])
        for row in _rows(tx, outgoing)
        if row["purpose"] == Purpose.CHECK_IN or row["key"].startswith("reminder:")
    )
    assert not [key for key, count in asked.items() if count > 1]


def _what_counts_as_sent_was_sent(tx: Tx, town: Town) -> None:
    """Of a question that may have come only once it may be unknown; of nothing else. An alert has reached a phone."""
    came = {push.row.id for push in town.telegram.pushes}
    for row in _rows(tx, outgoing):
        makes_a_message = row["purpose"] not in EDITS
        is_known = row["message_id"] is not None or row["purpose"] not in ONCE_ONLY
        if row["state"] == OutgoingState.DONE and makes_a_message and is_known:
            assert row["id"] in came, row["key"]


def _nothing_is_left_waiting(tx: Tx, town: Town) -> None:
    waiting = [row for row in _rows(tx, outgoing) if row["state"] == OutgoingState.WAITING]
    assert [row["key"] for row in waiting if town.now - row["due_at"] > _A_NIGHT] == []
    assert [row["key"] for row in waiting if row["due_at"] - town.now > _FAR_OFF] == []


def _answers_come_in_their_order(town: Town) -> None:
    """In each chat, to what was sent from there: of those that nothing had delayed, and that were not asked for in one
    instant; but for an hour after the clock changed, and while it is so far ahead that what was typed now seems old.
    """
    by_chat: dict[int, list[tuple[int, datetime]]] = defaultdict(list)
    for push in town.telegram.pushes:
        about, _, update = push.row.key.partition(":")
        at_once = push.row.attempts == 1 and push.row.failures == 0
        by_a_clock = any(timedelta() <= push.at - at < _A_WHILE for at in town.workers.clock_set)
        astray = town.claimed_at[push.row.id, push.row.attempts] - push.at > STILL_LOOKING
        if about == About.REPLY and at_once and not by_a_clock and not astray:
            by_chat[push.chat_id].append((int(update), push.row.due_at))
    assert by_chat
    for told in by_chat.values():
        for (first, first_due), (later, later_due) in pairwise(told):
            assert first < later or first_due == later_due


def _nothing_in_quiet_hours(town: Town) -> None:
    """By the clock of whoever sent it: what else could it go by?"""
    for push in town.telegram.pushes:
        if push.row.is_push:
            attempt = push.row.id, push.row.attempts
            person, at = town.known[attempt], town.claimed_at[attempt]
            assert outside_quiet(at, person.zone, person.quiet) == at, f"{push.row.key} at {at}"


def _nobody_is_over_their_rate(town: Town) -> None:
    """A message a second to a chat; an alert, or word that one waits, may be one ahead, which is made up for by
    whatever comes next.
    """
    second = timedelta(seconds=1)
    by_chat: dict[int, list[Push]] = defaultdict(list)
    for push in town.telegram.pushes:
        by_chat[push.chat_id].append(push)
    for pushes in by_chat.values():
        free = pushes[0].at
        for push in pushes:
            assert push.at >= free - (second if push.row.purpose in _AHEAD else timedelta()), push.row.key
            free = max(free, push.at) + second
    everybody = [push.at for push in town.telegram.pushes]
    for first, later in zip(everybody, everybody[_PER_SECOND:], strict=False):
        assert later - first >= timedelta(seconds=1)


def _counts(tx: Tx) -> Counter[str]:
    counts = Counter(str(row["state"]) for row in _rows(tx, check_ins))
    counts["alerts"] = len(_rows(tx, alerts))
    counts["closed"] = len([row for row in _rows(tx, alerts) if row["closed_at"]])
    counts["pairs"] = len(_rows(tx, pairs))
    return counts
