"""Every row that is about a client: what of it they can have in a file, and how all of it is erased.

Every column of every table is named here, as theirs to have or with the reason why not; a test holds that together.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, bindparam, delete, exists, literal_column, select, update

from storage.database import Tx
from storage.outgoing import OutgoingState, Purpose
from storage.pairs import PairState
from storage.people import delete_nobody
from storage.sealed import Sealed
from storage.tables import (
    alert_reasons,
    alert_waits,
    alerts,
    answers,
    bookings,
    calendar_events,
    check_ins,
    events_ahead,
    handovers,
    invitations,
    outgoing,
    own_views,
    pairs,
    people,
    plan_changes,
    plans,
    research_answers,
    responses,
    roles,
    rooms,
    screens,
    session_reports,
    sessions,
    set_aside,
    updates,
    verdicts,
)

_WHO: ColumnElement[int] = bindparam("person_id")
_PAIRS = select(pairs.c.id).where(pairs.c.client_id == _WHO)
_CHECK_INS = select(check_ins.c.id).where(check_ins.c.pair_id.in_(_PAIRS))
_ALERTS = select(alerts.c.id).where(alerts.c.pair_id.in_(_PAIRS))

# The rows that are about a client, in an order in which they can be deleted.
ABOUT: Mapping[Table, ColumnElement[bool]] = {
    answers: answers.c.check_in_id.in_(_CHECK_INS),
    own_views: own_views.c.check_in_id.in_(_CHECK_INS),
    alert_reasons: alert_reasons.c.alert_id.in_(_ALERTS),
    alert_waits: alert_waits.c.alert_id.in_(_ALERTS),
    responses: responses.c.alert_id.in_(_ALERTS),
    verdicts: verdicts.c.alert_id.in_(_ALERTS),
    alerts: alerts.c.pair_id.in_(_PAIRS),
    check_ins: check_ins.c.pair_id.in_(_PAIRS),
    calendar_events: calendar_events.c.report_id.in_(
        select(session_reports.c.id).where(session_reports.c.pair_id.in_(_PAIRS))
    ),
    events_ahead: events_ahead.c.pair_id.in_(_PAIRS),
    session_reports: session_reports.c.pair_id.in_(_PAIRS),
    plan_changes: plan_changes.c.plan_id.in_(select(plans.c.id).where(plans.c.pair_id.in_(_PAIRS))),
    plans: plans.c.pair_id.in_(_PAIRS),
    bookings: bookings.c.room_id.in_(select(rooms.c.id).where(rooms.c.pair_id.in_(_PAIRS))),
    rooms: rooms.c.pair_id.in_(_PAIRS),
    sessions: sessions.c.pair_id.in_(_PAIRS),
    invitations: invitations.c.pair_id.in_(_PAIRS),
    handovers: handovers.c.pair_id.in_(_PAIRS),
    research_answers: research_answers.c.pair_id.in_(_PAIRS),
    pairs: pairs.c.client_id == _WHO,
    people: people.c.id == _WHO,
}

# What a client can have. Ids are random and mean nothing outside; here they say what belongs to what.
THEIRS: Mapping[Table, tuple[str, ...]] = {
    people: (
        "chat", "language", "by_text", "zone", "quiet_from", "quiet_until", "unreachable_at", "paused_until",
        "created_at",
    ),
    pairs: (
        "id", "programme_id", "code", "therapist_called", "state", "cadence", "problem_area", "consent_version",
        "consented_at", "active_at", "closed_at", "created_at",
    ),
    sessions: (
        "id", "pair_id", "modality", "started_at", "ended_at", "day_only", "source", "reported_by", "reported_at",
        "withdrawn_at",
    ),
    check_ins: (
        "id", "session_id", "instrument", "instrument_version", "language", "state", "asks_came_up", "asks_outcome",
        "invites_frankness", "connection", "due_at", "prompted_at", "reminder_at", "reminded_at", "expires_at",
        "ended_at", "sent_at", "percent", "comment", "wish", "agreed_on", "created_at",
    ),
    answers: ("check_in_id", "item", "value", "answered_at"),
    research_answers: ("pair_id", "version", "agreed", "answered_at"),
}  # fmt: skip

_MACHINE = "how the chat is kept going; it holds nothing that is said, and is forgotten by itself"
_MANNER = "how their programme speaks to everybody"
_JUDGED = "what others made of the answers; it is given by the programme, with somebody who can explain it"
_OTHERS = "not about a client"
NOT_THEIRS: Mapping[str, str] = {
    "people.id": _MACHINE, "people.chat_index": "the chat once more, to be found by",
    "people.address": _MANNER, "people.called": _MANNER, "people.awaiting": _MACHINE, "people.awaiting_args": _MACHINE,
    "pairs.therapist_id": "the therapist's id; what the client calls them is given",
    "pairs.client_id": _MACHINE, "pairs.newcomer_id": _MACHINE,
    "pairs.closed_as": "how the therapist calls the end; the programme gives it, with somebody who can explain it",
    "pairs.was_closed_as": "the same, before",
    "pairs.closed_from": _MACHINE, "pairs.closing_at": _MACHINE,
    "pairs.code_index": "the code once more, to be found by",
    "pairs.consent_asked": "which text is in the chat to be agreed to",
    "pairs.research_asked": "which question is in the chat; each answer to it is given",
    "pairs.own_view": "whether the therapist is asked for a view of their own, which is given to nobody but them",
    "pairs.moved_to_id": "the pair that goes on; both are given", "pairs.read_on": "whether that one's therapist reads",
    "research_answers.id": _MACHINE,
    "pairs.goals_told_at": "that the therapist was told to ask whose the goals are, as of everybody at that time",
    "check_ins.read_at": "when the therapist opened it; that it was sent is given",
    "check_ins.pair_id": "its session says so", "check_ins.step": _MACHINE, "check_ins.version": _MACHINE,
    "check_ins.message_id": _MACHINE, "check_ins.own_view": "whether the therapist is asked for a view of their own",
    "session_reports": "each source's word about a session; what holds of them is given with it",
    "rooms": "where the therapist meets them, as an index that cannot be read",
    "bookings": "what is booked there, by instants; the sessions that came of it are given",
    "platform_keys": _OTHERS, "deliveries": "what a platform has brought, as an index that cannot be read",
    "calendar_events": "which of those are the word of the therapist's calendar", "calendars": _OTHERS,
    "events_ahead": "when it holds sessions of the next two weeks; those that were held are given",
    "plans": "when the therapist plans to meet; the sessions that came of it are given",
    "plan_changes": "the same",
    "handovers": "who looks after them for a while, which they are told when it begins",
    "alerts": _JUDGED, "alert_reasons": _JUDGED, "alert_waits": _JUDGED, "responses": _JUDGED,
    "own_views": "how the therapist saw a session, for themselves; they were promised that nobody else reads it",
    "verdicts": "whether a message about them was of use to whoever got it, who was promised that nobody else reads it",
    "invitations": "a link that is used up, as a hash", "outgoing": _MACHINE, "screens": _MACHINE, "updates": _MACHINE,
    "set_aside": "what went wrong on the way, sealed until it is mended",
    "digests": _OTHERS, "roles": _OTHERS, "programmes": _OTHERS, "editions": _OTHERS, "stand_ins": _OTHERS,
    "studies": _OTHERS, "exports": _OTHERS, "absences": _OTHERS, "centres": _OTHERS,
    "centre_records": "of clients elsewhere, under numbers; who says no there is gone from the next export",
    "fits": "learned from many, and of nobody",
    "allowances": "counts, and of nobody",
    "status": _OTHERS, "releases": "figures about many, from which nobody can be worked out",
    "wanted_reports": _OTHERS, "figures_answers": _OTHERS, "database_moves": _OTHERS,
}  # fmt: skip


def rows_about(tx: Tx, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """What this client can have, opened, by table and column; each table's rows oldest first."""
    found = {}
    for table, columns in THEIRS.items():
        order = next(table.c[c] for c in ("ended_at", "due_at", "answered_at", "created_at") if c in table.c)
        rows = tx.conn.execute(select(table).where(ABOUT[table]).order_by(order), {"person_id": person_id})
        found[table.name] = [{c: _opened(tx, table.c[c], row._mapping) for c in columns} for row in rows]
    return found


def _opened(tx: Tx, column: "Column[Any]", row: Mapping[Any, Any]) -> Any:
    value = row[column.name]
    return tx.open(column, row["id"], value) if isinstance(column.type, Sealed) and value is not None else value


def erase_client(tx: Tx, person_id: int, chat_id: int) -> list[tuple[int, int]]:
    """Erase everything that is about this person as a client, whatever else they are.

    Of each pair nothing stays but its therapist and what that one called it, and nobody is in it again: whoever has the
    code next is another pair, also in the eyes of research. The account itself goes with `part_with_left`, when nothing
    is left to be done in its chat. Returns the messages, as (person, message), that still show some of what was erased,
    or have buttons that lead there: the client's own, and those of others.
    """
    who = {"person_id": person_id}
    own = tx.conn.execute(select(pairs.c.id).where(ABOUT[pairs]), who).scalars().all()
    gone = {
        each
        for table in (pairs, sessions, check_ins, alerts, invitations, rooms, plans, handovers)
        for each in tx.conn.execute(select(table.c.id).where(ABOUT[table]), who).scalars()
    }
    programmes = tx.conn.execute(select(pairs.c.programme_id).where(ABOUT[pairs]), who).scalars().all()
    shown = [*_leave_own_chat(tx, person_id, gone), *_leave_others_chats(tx, programmes, gone)]
    _forget_what_failed(tx, chat_id)
    for table, about in ABOUT.items():
        if table not in (pairs, people):
            tx.conn.execute(delete(table).where(about), who)
    tx.conn.execute(update(pairs).where(pairs.c.moved_to_id.in_(_PAIRS)).values(moved_to_id=None), who)
    consent = ("consent_version", "consented_at", "active_at", "consent_asked", "research_asked")
    closed = ("closed_as", "was_closed_as", "closing_at", "closed_at", "closed_from")
    nothing = dict.fromkeys(
        (*consent, *closed, "therapist_called", "newcomer_id", "moved_to_id", "problem_area", "goals_told_at")
    )
    left = {**nothing, "read_on": False, "own_view": False, "state": PairState.LEFT, "created_at": tx.now}
    for pair_id in own:
        free_code = tx.index(pairs.c.code, f"left/{pair_id}")
        tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(**left, code_index=free_code))
    no_break = {"paused_until": None, "awaiting": None, "awaiting_args": None}
    tx.conn.execute(update(people).where(ABOUT[people]).values(**no_break), who)
    return list(dict.fromkeys(shown))


def _leave_own_chat(tx: Tx, person_id: int, gone: set[int]) -> list[tuple[int, int]]:
    """Nothing more is sent to them as a client; what is to be taken out of the chat goes now."""
    at_work, shown = _ids_at_work(tx, person_id) - gone, []
    for table, key, column in ((screens, "nonce", "choices"), (outgoing, "id", "message_id")):
        for row in tx.conn.execute(select(table).where(table.c.person_id == person_id)).all():
            told = [row.args, row._mapping[column]]
            if _mentions(told, at_work) and not _mentions(told, gone):
                continue
            if table is outgoing and _hastened(tx, row):
                continue
            changing = row.choices if table is screens else _is_waiting(row, Purpose.COLLAPSE)
            if changing and row.message_id is not None:
                shown.append((person_id, row.message_id))
            tx.conn.execute(delete(table).where(table.c[key] == row._mapping[key]))
    return shown


def _ids_at_work(tx: Tx, person_id: int) -> set[int]:
    """What this person has to do with in other roles: the pairs of their programmes, and what belongs to those."""
    mine = select(roles.c.programme_id).where(roles.c.person_id == person_id, roles.c.left_at.is_(None))
    found = set(tx.conn.execute(select(pairs.c.id).where(pairs.c.programme_id.in_(mine))).scalars())
    for table in (sessions, alerts, invitations, rooms, plans, handovers):
        of_pairs = select(table.c.id).join(pairs, pairs.c.id == table.c.pair_id)
        found |= set(tx.conn.execute(of_pairs.where(pairs.c.programme_id.in_(mine))).scalars())
    return found


def _is_waiting(row: Any, purpose: Purpose) -> bool:
    return bool(row.state == OutgoingState.WAITING and row.purpose == purpose)


def _hastened(tx: Tx, row: Any) -> bool:
    """A message that is to be taken out of a chat goes now; False when this row is about none."""
    if not _is_waiting(row, Purpose.DELETION):
        return False
    tx.conn.execute(update(outgoing).where(outgoing.c.id == row.id).values(due_at=tx.now, args={}))
    return True


def _leave_others_chats(tx: Tx, programmes: Any, gone: set[int]) -> list[tuple[int, int]]:
    """What others were told, are being told, or are writing about it; who may be is somebody in the programme."""
    staff = select(roles.c.person_id).where(roles.c.programme_id.in_(programmes))
    shown, going = [], set()
    for table, key, column in ((screens, "nonce", "choices"), (outgoing, "id", "message_id")):
        for row in tx.conn.execute(select(table).where(table.c.person_id.in_(staff))).all():
            if not _mentions([row.args, row._mapping[column]], gone):
                continue
            if table is outgoing and _hastened(tx, row):
                going.add((row.person_id, row.message_id))
                continue
            still = table is screens or row.state == OutgoingState.WAITING
            if still and row.message_id is not None:
                shown.append((row.person_id, row.message_id))
            tx.conn.execute(delete(table).where(table.c[key] == row._mapping[key]))
    for row in tx.conn.execute(select(people).where(people.c.id.in_(staff), people.c.awaiting.is_not(None))).all():
        if _mentions(row.awaiting_args, gone):
            tx.conn.execute(update(people).where(people.c.id == row.id).values(awaiting=None, awaiting_args=None))
    return [each for each in shown if each not in going]


def _mentions(value: Any, ids: set[int]) -> bool:
    """Whether one of these ids is anywhere in a JSON value."""
    if isinstance(value, dict):
        return any(_mentions(each, ids) for each in value.values())
    if isinstance(value, list):
        return any(_mentions(each, ids) for each in value)
    return value in ids


def _forget_what_failed(tx: Tx, chat_id: int) -> None:
    """Updates that were set aside, as far as they came from this chat."""
    for row in tx.conn.execute(select(set_aside)).all():
        if str(chat_id) in tx.open(set_aside.c.payload, row.id, row.payload):
            tx.conn.execute(delete(set_aside).where(set_aside.c.id == row.id))


_HAS_LEFT = pairs.c.state == literal_column(f"'{PairState.LEFT}'")


def part_with_left(tx: Tx) -> int:
    """Let go of clients who have left, once nothing waits to be done in their chat; returns how many."""
    busy = exists().where(outgoing.c.person_id == pairs.c.client_id, outgoing.c.state == OutgoingState.WAITING)
    left = select(pairs.c.client_id).where(_HAS_LEFT, pairs.c.client_id.is_not(None), ~busy)
    who = set(tx.conn.execute(left).scalars())
    for person_id in who:
        theirs = (pairs.c.client_id == person_id) & (pairs.c.state == PairState.LEFT)
        tx.conn.execute(update(pairs).where(theirs).values(client_id=None))
        tx.conn.execute(update(updates).where(updates.c.person_id == person_id).values(person_id=None))
        delete_nobody(tx, person_id)
    return len(who)
