"""What must be true of a quarter, whatever reported its sessions and whoever was away; and how many messages it made.

Nothing here asks the product's rules: what was held is known from `meetings`, who was away from `interruptions`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from handlers.when.hours import outside_quiet
from storage import check_ins, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.outgoing import Purpose
from storage.outgoing_keys import About
from storage.sessions import Session, Source
from storage.tables import alerts, own_views, pairs
from tests.simulation.interruptions import Absence, End, HandedOver
from tests.simulation.meetings import Meeting
from tests.simulation.practices import Practices
from tests.simulation.telegram import Push
from tests.simulation.town import BEGIN, Town

Found = dict[int, tuple[Meeting, Session]]
_SAME = timedelta(minutes=60)
_OF_ALERTS = (Purpose.ALERT, Purpose.ESCALATION)
_OF_AN_ALERT = f"{About.WENT_ON}:"  # what a client says of an alert later: that it helped, or did not
_TRUSTED = list(Source)
_A_BEAT = timedelta(minutes=70)  # the town's sweep comes every hour
_NOT_YET = timedelta(hours=4)  # what is said after noon holds by then
_STILL_OPEN = timedelta(days=5)  # a check-in, at the longest: a night, and 72 hours


def check(town: Town, practices: Practices) -> Found:
    """Raise AssertionError where something is not as it must be; else the sessions that were found, by id."""
    found = town.write(lambda tx: _each_meeting_is_one_session(tx, practices.meetings))
    town.write(lambda tx: _each_session_is_asked_about_once(tx, town, practices, found))
    _nothing_comes_in_quiet_hours(town)
    _digests_come_on_their_day(town, practices)
    town.write(lambda tx: _own_views_are_their_own(tx, practices))
    for absence in practices.interruptions.absences:
        town.write(lambda tx: _somebody_else_is_told(tx, town, absence))  # noqa: B023
    for handed in practices.interruptions.handed:
        town.write(lambda tx: _the_colleague_is_told(tx, town, practices, handed))  # noqa: B023
    for end in practices.interruptions.ends:
        _nothing_comes_after_the_end(town, end)
    _few_messages(town, practices)
    return found


def _each_meeting_is_one_session(tx: Tx, meetings: list[Meeting]) -> Found:
    """By its id: every session there is, with the one meeting that it stands for, by the most trusted word."""
    by_pair = defaultdict(list)
    for meeting in meetings:
        if meeting.was_held:
            by_pair[meeting.client.pair_id].append(meeting)
    found: Found = {}
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


def _each_session_is_asked_about_once(tx: Tx, town: Town, practices: Practices, found: Found) -> None:
    """One check-in each: one message, unless the client had begun by themselves, or it ended before."""
    pushes = Counter(push.row.args["check_in"] for push in _of(town, Purpose.CHECK_IN))
    ends = {each.client.pair_id: each.at for each in practices.interruptions.ends}
    for meeting, session in found.values():
        check_in = check_ins.find_check_in_of_session(tx, session.id)
        assert check_in is not None, meeting
        end = ends.get(meeting.client.pair_id)
        cut_short = end is not None and meeting.ends < end < meeting.ends + _STILL_OPEN
        over = (CheckInState.PLANNED, *(() if cut_short else (CheckInState.WITHDRAWN,)))
        assert check_in.state not in over, meeting
        seldom = cut_short or Source.CLIENT in meeting.heard
        assert pushes.pop(check_in.id, 0) in ((0, 1) if seldom else (1,)), meeting
    assert not pushes, "asked about a session that was not held"


def _nothing_comes_in_quiet_hours(town: Town) -> None:
    assert town.telegram.pushes
    for push in _pushes(town):
        person = town.known[push.row.id, push.row.attempts]
        assert outside_quiet(push.at, person.zone, person.quiet) == push.at, f"{push.row.key} at {push.at}"


def _digests_come_on_their_day(town: Town, practices: Practices) -> None:
    """On the chosen day at the chosen hour, as that wall shows it, or when the quiet hours are over; once a week. To
    who is away it comes when they are back.
    """
    count = 0
    for practice in practices.practices:
        (weekday, at), days = practice.digest, list[date]()
        away = [each for each in practices.interruptions.absences if each.practice is practice]
        for push in _of(town, Purpose.NOTICE, practice.phone.chat_id):
            if not push.row.key.startswith(f"{About.DIGEST}:"):
                continue
            here = push.at.astimezone(ZoneInfo(practice.zone))
            just_back = any(each.ends_at <= push.at < each.ends_at + timedelta(days=1) for each in away)
            assert just_back or (here.weekday() == weekday and at <= f"{here:%H:%M}"), (practice.digest, here)
            assert not any(each.has(here.date()) for each in away), (practice.digest, here)
            days.append(here.date())
        assert len(set(days)) == len(days)
        count += len(days)
    assert count >= len(practices.practices)


def _own_views_are_their_own(tx: Tx, practices: Practices) -> None:
    """They were given before the client's answers were there, of whom that was wanted, and never about an absence."""
    wanted = {row.id for row in tx.conn.execute(select(pairs.c.id).where(pairs.c.own_view))}
    given = [row for row in tx.conn.execute(select(own_views)) if row.given_at is not None]
    for row in given:
        sent_at = check_ins.get_check_in(tx, row.check_in_id).sent_at
        assert sent_at is None or row.given_at <= sent_at
        assert row.pair_id in wanted
    assert len(given) > len(practices.practices)


def _somebody_else_is_told(tx: Tx, town: Town, absence: Absence) -> None:
    """While a therapist is away nothing is told to them but that it is so; of their clients the stand-in is told."""
    own, other = absence.practice.phone.chat_id, absence.stand_in.phone.chat_id
    during = [push for push in _pushes(town) if absence.begins_at + _A_BEAT < push.at < absence.ends_at]
    for push in during:
        is_told_that = push.row.key.startswith((f"{About.AWAY}:", "stand_in_"))
        assert push.chat_id != own or is_told_that, (absence, push.row.key)
    theirs = [each.pair_id for each in absence.practice.clients]
    for row in tx.conn.execute(select(alerts.c.opened_at).where(alerts.c.pair_id.in_(theirs))):
        if absence.begins_at + _A_BEAT < row.opened_at < absence.ends_at - timedelta(days=3):
            told = [each.at for each in during if each.chat_id == other and each.row.purpose in _OF_ALERTS]
            assert any(row.opened_at <= at <= row.opened_at + timedelta(days=3) for at in told), (absence, row)


def _the_colleague_is_told(tx: Tx, town: Town, practices: Practices, handed: HandedOver) -> None:
    """While a client is handed over what is new about them goes to the colleague, and to nobody else; at other times
    not to the colleague, unless they stand in.
    """
    other, away = handed.colleague.phone.chat_id, practices.interruptions.absences
    theirs = alerts.c.pair_id == handed.client.pair_id
    opened = {row.id: row.opened_at for row in tx.conn.execute(select(alerts).where(theirs))}
    for push in (each for each in _pushes(town) if _alert_of(each) in opened):
        if push.row.purpose is Purpose.ESCALATION:
            continue
        during = handed.begins_at + _NOT_YET < push.at < handed.ends_at
        outside = push.at < handed.begins_at or handed.ends_at + _A_BEAT < push.at
        stands_in = any(each.practice is handed.practice and each.lasts_at(push.at) for each in away)
        assert push.chat_id == other or not during, (handed, push.row.key, push.at)
        assert push.chat_id != other or not outside or stands_in, (handed, push.row.key, push.at)
    told = [each.at for each in _pushes(town) if each.chat_id == other and each.row.purpose in _OF_ALERTS]
    for at in opened.values():
        if handed.begins_at + _NOT_YET < at < handed.ends_at - timedelta(days=3):
            assert any(at <= each <= at + timedelta(days=3) for each in told), (handed, at)


def _alert_of(push: Push) -> int | None:
    """Which alert it is about."""
    args = push.row.args
    found = args.get("args", args).get("alert")
    return None if found is None else int(found)


def _nothing_comes_after_the_end(town: Town, end: End) -> None:
    """A word of thanks, and nothing more; of a death not even that."""
    again_at = end.again_at or town.now
    after = [each for each in _pushes(town) if each.chat_id == end.client.chat_id and end.at < each.at < again_at]
    said = [each.row.key.split(":")[0] for each in after if each.at > end.at + timedelta(hours=4)]
    assert said in (([],) if end.died else ([], [About.ENDED])), (end, said)


def _few_messages(town: Town, practices: Practices) -> None:
    """A client at most three a session, a therapist at most one a day, apart from alerts. What somebody is told because
    somebody is away, or because the work has ended, comes on top, and only then.
    """
    clients: Counter[int] = Counter(push.chat_id for push in _pushes(town) if not _is_of_an_interruption(push))
    sessions_of = Counter(each.client.chat_id for each in practices.meetings if each.was_held)
    for client in practices.clients:
        assert clients[client.chat_id] <= 3 * sessions_of[client.chat_id], client
    a_day: dict[tuple[int, date], list[str]] = defaultdict(list)
    zones = {each.phone.chat_id: ZoneInfo(each.zone) for each in practices.practices}
    for push in _pushes(town):
        if push.chat_id in zones and not (_is_of_alerts(push) or _is_of_an_interruption(push)):
            a_day[push.chat_id, push.at.astimezone(zones[push.chat_id]).date()].append(push.row.key)
    several = [keys for keys in a_day.values() if len(keys) > 1]
    assert not several, several[:3]
    _interruptions_are_told_once(town, practices)


def _interruptions_are_told_once(town: Town, practices: Practices) -> None:
    absences, ends = practices.interruptions.absences, practices.interruptions.ends
    most: Counter[int] = Counter()
    for absence in absences:
        for client in absence.practice.clients:
            most[client.chat_id] += 1  # who reads now
        most[absence.practice.phone.chat_id] += 2  # that it begins, that it is over
        most[absence.stand_in.phone.chat_id] += 3  # and that it is going to be
    for handed in practices.interruptions.handed:
        most[handed.client.chat_id] += 1  # who reads now
        most[handed.practice.phone.chat_id] += 1  # that it is over
        most[handed.colleague.phone.chat_id] += 3  # that it is going to be, is, and is over
    for end in ends:
        most[end.client.chat_id] += 0 if end.died else 2  # that it has ended, that it goes on
    told = Counter(push.chat_id for push in _pushes(town) if _is_of_an_interruption(push))
    staff = {each.phone.chat_id for each in practices.practices} | {each.chat_id for each in practices.clients}
    assert not [(chat, count, most[chat]) for chat, count in told.items() if chat in staff and count > most[chat]]


def _is_of_alerts(push: Push) -> bool:
    return push.row.purpose in _OF_ALERTS or push.row.key.startswith(_OF_AN_ALERT)


def _is_of_an_interruption(push: Push) -> bool:
    about = push.row.key.split(":")[0]
    told = (About.AWAY, About.STAND_IN, About.ENDED, About.REOPENED)
    return about in told or about.startswith(("stand_in_", "handed_to_me", "handover_over"))


def _pushes(town: Town) -> Iterator[Push]:
    return (push for push in town.telegram.pushes if push.row.is_push)


def table(town: Town, practices: Practices) -> str:
    """How many messages a person gets a week, by what they are about."""
    weeks, rows = (town.now - BEGIN) / timedelta(weeks=1), []
    groups = {
        "client": {each.chat_id for each in practices.clients},
        "therapist": {each.phone.chat_id for each in practices.practices},
    }
    for name, chats in groups.items():
        own = [push for push in _pushes(town) if push.chat_id in chats]
        most: Counter[tuple[int, int]] = Counter((push.chat_id, (push.at - BEGIN).days // 7) for push in own)
        kinds = Counter("about alerts" if _is_of_alerts(push) else str(push.row.purpose) for push in own)
        each = ", ".join(f"{kind} {count / len(chats) / weeks:.2f}" for kind, count in sorted(kinds.items()))
        rows.append(f"{name:9} messages a person and week: {each}; most in one week {max(most.values(), default=0)}")
    return "\n".join(rows)


def _of(town: Town, purpose: Purpose, chat_id: int | None = None) -> list[Push]:
    return [
        push
        for push in town.telegram.pushes
        if push.row.purpose is purpose and (chat_id is None or push.chat_id == chat_id)
    ]


def by_source(found: Found) -> dict[str, int]:
    """How many sessions stand on the word of each source."""
    return dict(Counter(str(session.source) for _, session in found.values()))
