"""After which sessions a check-in comes, and when."""

from datetime import datetime, timedelta

from handlers.check_ins.how_often import follows
from handlers.check_ins.steps import CHECK_IN_PROMPT, FIRST
from handlers.ground.turn import Site
from handlers.when.hours import outside_quiet
from storage import check_ins, closings, outgoing, people, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.pairs import Pair, PairState, get_pair
from storage.people import Person
from storage.sessions import Session, Source

LATEST = timedelta(days=7)
"""A session that is longer ago is asked about no more."""


def plan(tx: Tx, site: Site, pair: Pair, session: Session, *, again: bool = False) -> None:
    """Its check-in comes when it is wanted, or, where it is planned already, when it is wanted now; none where nobody
    takes part any more, whatever is told of earlier sessions.

    `again`: whoever took it away was mistaken, so it comes after all. What a client put away stays away.
    """
    client = people.get_person(tx, pair.client_id or 0)
    if pair.state is not PairState.ACTIVE or closings.is_silent(tx, client.id):
        return
    check_in = check_ins.find_check_in_of_session(tx, session.id)
    wanted_at, due_at = _when(tx, site, session, client)
    if check_in is None:
        if is_wanted(tx, site, pair, session, client):
            _write(tx, _add(tx, site, session, due_at), client, wanted_at, due_at)
    elif check_in.state is CheckInState.PLANNED:
        outgoing.put_off(tx, key_of(About.CHECK_IN, check_in.id), due_at, wanted_at=wanted_at)
        check_ins.set_due(tx, check_in.id, due_at)
    elif again and _never_went_out(check_in) and is_wanted(tx, site, pair, session, client):
        check_ins.mark_planned(tx, check_in, FIRST, due_at)
        _write(tx, check_in, client, wanted_at, due_at)


def _never_went_out(check_in: CheckIn) -> bool:
    return check_in.state is CheckInState.WITHDRAWN and check_in.prompted_at is None


def find_last_to_ask(tx: Tx, pair: Pair) -> Session | None:
    """The pair's last session, where a check-in about it is on its way, or could be once more; None: there is none, it
    is long ago, or its check-in is over.
    """
    held = [each for each in sessions.list_of_pair(tx, pair.id) if each.withdrawn_at is None]
    if not held:
        return None
    check_in = check_ins.find_check_in_of_session(tx, held[-1].id)
    if check_in is None:
        return held[-1] if held[-1].ended_at >= tx.now - LATEST else None
    return held[-1] if check_in.state in (CheckInState.PLANNED, CheckInState.PROMPTED) else None


def ask_about(tx: Tx, site: Site, session: Session) -> None:
    """Its check-in comes, however often else one does; one that is on its way stays so."""
    if check_ins.find_check_in_of_session(tx, session.id) is None:
        client = people.get_person(tx, get_pair(tx, session.pair_id).client_id or 0)
        wanted_at, due_at = _when(tx, site, session, client)
        _write(tx, _add(tx, site, session, due_at), client, wanted_at, due_at)


def _when(tx: Tx, site: Site, session: Session, client: Person) -> tuple[datetime, datetime]:
    """When it is wanted, and when it is due: outside the client's quiet hours."""
    wanted_at = max(tx.now, session.ended_at + site.check_in_after)
    return wanted_at, outside_quiet(wanted_at, client.zone, client.quiet)


def is_wanted(tx: Tx, site: Site, pair: Pair, session: Session, client: Person) -> bool:
    """Whether a check-in comes after this session: not in a break, not long afterwards, as often as was agreed."""
    if client.paused_until is not None and session.ended_at < client.paused_until:
        return False
    longest = max(site.expire_after, LATEST) if session.source is Source.CHAT else site.expire_after
    if session.ended_at < tx.now - longest:
        return False
    return follows(tx, pair, session)


def _add(tx: Tx, site: Site, session: Session, due_at: datetime) -> CheckIn:
    instrument = site.instrument
    return check_ins.add_check_in(
        tx, session.id, session.pair_id, instrument=instrument.id, version=instrument.version, step=FIRST, due_at=due_at
    )


def _write(tx: Tx, check_in: CheckIn, client: Person, wanted_at: datetime, due_at: datetime) -> None:
    outgoing.replace_outgoing(
        tx, key_of(About.CHECK_IN, check_in.id), Purpose.CHECK_IN, client.id, due_at=due_at, wanted_at=wanted_at,
        urgency=Urgency.PROMPT, view=CHECK_IN_PROMPT, args={"check_in": check_in.id},
    )  # fmt: skip
