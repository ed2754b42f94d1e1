"""What the running bot keeps of itself, and what it has taken and put on screens."""

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text, false

from storage.instants import Instant
from storage.sealed import Sealed
from storage.tables.columns import id_of, index_of_some, metadata, own_id

# One row about the running bot itself.
status = Table(
    "status",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("key_check", Sealed, nullable=False),
    Column("index_check", LargeBinary),  # that the first key makes the indexes, as it did from the start
    Column("newest_check", Sealed),  # by the newest key that has sealed here, which no older key file has
    Column("works_from", String(4)),  # the oldest program that works with these tables
    Column("username", Text),
    Column("started_at", Instant),
    Column("stopped_at", Instant),  # cleanly; none since the start: it runs, or it ended otherwise
    Column("last_poll_at", Instant),
    Column("last_update_at", Instant),
    Column("menus", Text),
    Column("asks", Text),  # in which version of which questions whatever is not sent is asked
    Column("fit_failed_at", Instant),  # none: the latest fits went well
    Column("copied_at", Instant),  # storage/chores.py
    Column("copying_at", Instant),
    Column("copy_failed_at", Instant),
    Column("restored_at", Instant),  # on trial
    Column("restoring_at", Instant),
    Column("restore_failed_at", Instant),
)

# That all of this was moved to another place, or is being brought here from one: only one of both can be started.
database_moves = Table(
    "database_moves",
    metadata,
    own_id(),  # the same at both ends
    Column("way", String(16), nullable=False),  # away, here
    Column("place", Text, nullable=False),  # the other end, without a password
    Column("begun_at", Instant, nullable=False),
    Column("done_at", Instant),
)

updates = Table(
    "updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger),
    Column("taken_at", Instant, nullable=False),
    Index(None, "taken_at"),
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # the update's id
    Column("payload", Sealed, nullable=False),
    Column("error", Text, nullable=False),  # the kind of error and where, never its text
    Column("at", Instant, nullable=False),
)

outgoing = Table(
    "outgoing",
    metadata,
    own_id(),
    Column("key", Text, nullable=False, unique=True),  # what it is about: the same thing is written once
    Column("purpose", String(16), nullable=False),
    id_of("person_id", "people"),
    Column("view", Text),
    Column("args", JSON, nullable=False),
    Column("secret", Sealed),  # more arguments, which nobody may read in the database; emptied when it is done
    Column("message_id", BigInteger),  # the message to edit or delete; learned for what was sent
    Column("urgency", Integer, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("wanted_at", Instant),  # when it would be due, were there no quiet hours
    Column("due_at", Instant, nullable=False),
    Column("touched_at", Instant),  # when it was written, claimed or put off: later than now, by a clock that was ahead
    Column("lease_until", Instant),  # nobody claims it before; without a claim it merely rests until then
    Column("claim", BigInteger),  # who carries it out now; another number for every claim
    Column("attempts", Integer, nullable=False),  # that may have happened
    Column("failures", Integer, nullable=False, server_default="0"),  # in a row, however they failed
    Column("error", String(64)),
    Column("done_at", Instant),
    Index(None, "state", "due_at"),
    Index(None, "person_id", "state"),
    index_of_some("done_at", where="done_at IS NOT NULL"),
    # The state first, though it is the same in all of them: or SQLite takes an index that holds nothing but that.
    index_of_some("state", "touched_at", where="state = 'waiting'"),
    index_of_some("state", "urgency", "due_at", "id", where="state = 'waiting' AND lease_until IS NULL"),
    index_of_some("state", "lease_until", where="state = 'waiting' AND lease_until IS NOT NULL"),
    index_of_some("state", "claim", where="state = 'waiting' AND claim IS NOT NULL"),
)

screens = Table(
    "screens",
    metadata,
    Column("nonce", String(32), primary_key=True),
    id_of("person_id", "people"),
    Column("message_id", BigInteger),  # empty until it is learned, at the latest by the first tap
    Column("choices", JSON, nullable=False),
    Column("view", Text),  # what this screen shows, so that it can be shown again as it stands then
    Column("args", JSON(none_as_null=True)),
    Column("made_at", Instant, nullable=False),
    Column("half_done_at", Instant),  # since when something half done stands there, until it was looked at
    Column("lines", JSON(none_as_null=True)),  # for whoever reads without buttons: the number of each button's line
    Column("unasked", Boolean, nullable=False, server_default=false()),  # it came by itself, and answered nothing
    Index(None, "person_id", "message_id"),
    Index(None, "made_at"),
    index_of_some("half_done_at", where="half_done_at IS NOT NULL"),
)
