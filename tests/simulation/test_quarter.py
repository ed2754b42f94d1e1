"""A quarter in which sessions report themselves, from every source at once, in four zones, across changes of the clock
in both directions. `make test` lives a tenth of it, `make soak` the whole: 40 therapists with 25 clients each.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.when.hours import outside_quiet
from storage import check_ins, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.outgoing import Purpose
from storage.outgoing_keys import About
from storage.sessions import Session, Source
from tests.simulation.practices import Practices
from tests.simulation.quarter import Fate, Meeting
from tests.simulation.telegram import Push
from tests.simulation.town import BEGIN, Town

_DAYS = 91
_SAME = timedelta(minutes=60)
_OF_ALERTS = (Purpose.ALERT, Purpose.ESCALATION)
_OF_AN_ALERT = f"{About.WENT_ON}:"  # what a client says of an alert later: that it helped, or did not
_TRUSTED = list(Source)
_A_NIGHT = timedelta(hours=12)


@pytest.mark.timeout(3600)
@pytest.mark.computes
@pytest.mark.parametrize("therapists", [4, pytest.param(40, marks=pytest.mark.soak)])
def test_a_quarter_of_sessions_that_report_themselves(
    therapists: int, record_property: Callable[[str, object], None]
) -> None:
    town = Town(therapists, wobble=0.0)
    practices = Practices(town, therapists, 25, _DAYS)
    town.live(BEGIN + timedelta(days=_DAYS))
    found = town.write(lambda tx: _each_meeting_is_one_session(tx, practices.meetings))
    town.write(lambda tx: _each_session_is_asked_about_once(tx, town, found))
    _nothing_comes_in_quiet_hours(town)
    _digests_come_on_their_day(town, practices)
    table = _messages(town, practices)
    print(f"seed {therapists}: {len(found)} sessions, by source {_by_source(found)}\n{table}")
    record_property("lived", {"quarters": 1, "sessions of quarters": len(found)})


def _each_meeting_is_one_session(tx: Tx, meetings: list[Meeting]) -> dict[int, tuple[Meeting, Session]]:
    """By its id: every session there is, with the one meeting that it stands for, by the most trusted word."""
    by_pair = defaultdict(list)
    for meeting in meetings:
        if meeting.fate is not Fate.OFF:
            by_pair[meeting.client.pair_id].append(meeting)
    found: dict[int, tuple[Meeting, Session]] = {}
    for pair_id, theirs in by_pair.items():
        held = [each for each in sessions.list_of_pair(tx, pair_id) if each.withdrawn_at is None]
        assert len(held) == len(theirs), _told_apart(theirs, held)
        for meeting, session in zip(sorted(theirs, key=lambda each: each.ends), held, strict=True):
            best = min(meeting.heard, key=_TRUSTED.index)
            assert session.source is best, (meeting, session)
            assert session.day_only or abs(session.ended_at - meeting.ends) < _SAME, (meeting, session)
            assert best is not Source.PLATFORM or session.ended_at == meeting.ends, (meeting, session)
            found[session.id] = meeting, session
    assert len(found) == sum(len(each) for each in by_pair.values())
    return found


def _told_apart(meetings: list[Meeting], found: list[Session]) -> str:
    """What was, and what the bot made of it, for whoever has to find out why they differ."""
    truth = [f"{each.fate} {each.begins} {each.ends} {sorted(each.heard)}" for each in meetings]
    made = [f"{each.source} {each.started_at} {each.ended_at} {each.day_only}" for each in found]
    return "\n".join([str(meetings[0].client), *truth, *made])


def _each_session_is_asked_about_once(tx: Tx, town: Town, found: dict[int, tuple[Meeting, Session]]) -> None:
    """One check-in each: one message, unless the client had begun by themselves."""
    pushes = Counter(push.row.args["check_in"] for push in _of(town, Purpose.CHECK_IN))
    for meeting, session in found.values():
        check_in = check_ins.find_check_in_of_session(tx, session.id)
        assert check_in is not None, meeting
        assert check_in.state not in (CheckInState.PLANNED, CheckInState.WITHDRAWN), meeting
        started_alone = Source.CLIENT in meeting.heard
        assert pushes.pop(check_in.id, 0) in ((0, 1) if started_alone else (1,)), meeting
    assert not pushes, "asked about a session that was not held"


def _nothing_comes_in_quiet_hours(town: Town) -> None:
    asked = [push for push in town.telegram.pushes if push.row.is_push]
    assert asked
    for push in asked:
        person = town.known[push.row.id, push.row.attempts]
        assert outside_quiet(push.at, person.zone, person.quiet) == push.at, f"{push.row.key} at {push.at}"


def _digests_come_on_their_day(town: Town, practices: Practices) -> None:
    """On the chosen day at the chosen hour, as that wall shows it, or when the quiet hours are over; once a week."""
    count = 0
    for practice in practices.practices:
        weekday, at = practice.digest
        days = []
        for push in _of(town, Purpose.NOTICE, practice.phone.chat_id):
            if not push.row.key.startswith("digest:"):
                continue
            here = push.at.astimezone(ZoneInfo(practice.zone))
            assert here.weekday() == weekday, (practice, here)
            assert at <= f"{here:%H:%M}", (practice, here)
            days.append(here.date())
        assert len(set(days)) == len(days)
        count += len(days)
    assert count >= len(practices.practices)


def _messages(town: Town, practices: Practices) -> str:
    """How many messages each person gets: of a client per session, of a therapist a day apart from alerts."""
    clients: Counter[int] = Counter(push.chat_id for push in town.telegram.pushes if push.row.is_push)
    sessions_of = Counter(each.client.chat_id for each in practices.meetings if each.fate is not Fate.OFF)
    for client in practices.clients:
        assert clients[client.chat_id] <= 3 * sessions_of[client.chat_id], client
    a_day: dict[tuple[int, date], list[str]] = defaultdict(list)
    zones = {each.phone.chat_id: ZoneInfo(each.zone) for each in practices.practices}
    for push in town.telegram.pushes:
        is_of_alert = push.row.purpose in _OF_ALERTS or push.row.key.startswith(_OF_AN_ALERT)
        if push.chat_id in zones and push.row.is_push and not is_of_alert:
            a_day[push.chat_id, push.at.astimezone(zones[push.chat_id]).date()].append(push.row.key)
    several = [keys for keys in a_day.values() if len(keys) > 1]
    assert not several, several[:3]
    return _table(town, practices)


def _table(town: Town, practices: Practices) -> str:
    weeks, rows = _DAYS / 7, []
    groups = {
        "client": {each.chat_id for each in practices.clients},
        "therapist": {each.phone.chat_id for each in practices.practices},
    }
    for name, chats in groups.items():
        own = [push for push in town.telegram.pushes if push.chat_id in chats and push.row.is_push]
        most: Counter[tuple[int, int]] = Counter((push.chat_id, (push.at - BEGIN).days // 7) for push in own)
        kinds = Counter(str(push.row.purpose) for push in own)
        each = ", ".join(f"{kind} {count / len(chats) / weeks:.2f}" for kind, count in sorted(kinds.items()))
        rows.append(f"{name:9} messages a person and week: {each}; most in one week {max(most.values(), default=0)}")
    return "\n".join(rows)


def _of(town: Town, purpose: Purpose, chat_id: int | None = None) -> list[Push]:
    return [
        push
        for push in town.telegram.pushes
        if push.row.purpose is purpose and (chat_id is None or push.chat_id == chat_id)
    ]


def _by_source(found: dict[int, tuple[Meeting, Session]]) -> dict[str, int]:
    return dict(Counter(str(session.source) for _, session in found.values()))
