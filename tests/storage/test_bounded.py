"""What the chat needs to run is forgotten again: no such table grows with time. What is kept for long is a record."""

from datetime import timedelta

from handlers.edge.sweep import tidy
from handlers.ground.turn import Site
from storage import outgoing, people, screens, updates
from storage.database import Database, Tx
from storage.outgoing import Purpose, Urgency
from storage.tables import metadata
from storage.tables import outgoing as outgoing_table
from storage.tables import people as people_table
from storage.tables import screens as screens_table
from storage.tables import updates as updates_table
from tests.stage import Clock
from tests.storage.make import Maker, rows

_BOUNDED = {
    "updates": "two days", "screens": "60 days", "outgoing": "60 days from when it is finished",
    "deliveries": "as long as one could come again", "bookings": "60 days from their end",
    "wanted_reports": "until it is made", "events_ahead": "until they begin", "set_aside": "until it is taken",
    "status": "one row", "fits": "the last ones a programme",
    "allowances": "one a programme",
}  # fmt: skip
_RECORDS = {
    "database_moves", "programmes", "editions", "studies", "exports", "centres", "centre_records", "people",
    "roles", "pairs", "research_answers", "stand_ins", "handovers", "absences", "digests", "invitations",
    "releases", "sessions", "session_reports", "plans", "plan_changes", "platform_keys", "rooms", "calendars",
    "calendar_events", "check_ins", "answers", "alerts", "alert_reasons", "alert_waits", "responses", "own_views",
    "verdicts", "figures_answers",
}  # fmt: skip
"""They grow with people, with their sessions, and with what leaders decide; never with taps or with time alone."""
_EVERY, _ROUNDS = timedelta(days=10), 30


def test_of_every_table_it_is_known_whether_it_is_bounded() -> None:
    assert _BOUNDED.keys() | _RECORDS == metadata.tables.keys()
    assert not _BOUNDED.keys() & _RECORDS


async def test_what_the_chat_needs_to_run_takes_no_more_room_after_a_year(
    db: Database, make: Maker, clock: Clock
) -> None:
    client = (await make.pair()).client_id
    assert client is not None

    def live(tx: Tx) -> None:
        """A tap, the screen that it led to, a message that went out, and a stranger who opened a link."""
        updates.add_taken(tx, tx.new_id(), client)
        screens.add_screen(tx, client, tx.rng.randrange(10**9), [["show"]])
        key = f"notice:{tx.new_id()}"
        outgoing.add_outgoing(tx, key, Purpose.NOTICE, client, due_at=tx.now, urgency=Urgency.PROMPT)
        outgoing.cancel(tx, key)
        people.add_person(tx, tx.rng.randrange(10**9), language="en", zone="UTC")

    for _ in range(_ROUNDS):
        await db.write(live)
        clock.advance(days=_EVERY.days)
        assert await db.write(lambda tx: tidy(tx, Site("some_bot"))) == []
    kept = [len(await rows(db, each)) for each in (updates_table, screens_table, outgoing_table)]
    assert kept == [0, 6, 6]
    assert len(await rows(db, people_table)) == 2
