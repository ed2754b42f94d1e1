"""When sessions are, and by whose word: therapists', plans', calendars', platforms'."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
)

from storage.instants import Instant
from storage.sealed import Sealed
from storage.tables.columns import id_of, metadata, own_id

sessions = Table(
    "sessions",
    metadata,
    own_id(),
    id_of("pair_id", "pairs"),
    Column("modality", String(16), nullable=False),
    Column("started_at", Instant),  # where a source tells it
    Column("ended_at", Instant, nullable=False),
    Column("day_only", Boolean, nullable=False, server_default=false()),  # of `ended_at` only the day is known
    Column("source", String(16), nullable=False, server_default="chat"),  # which of those that told of it holds
    id_of("reported_by", "people"),
    Column("reported_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    Index(None, "pair_id", "ended_at"),
    Index(None, "reported_by"),
)

# What each source told of a session; the best of them holds, and stands in the session itself.
session_reports = Table(
    "session_reports",
    metadata,
    own_id(),
    id_of("session_id", "sessions"),
    id_of("pair_id", "pairs"),
    Column("source", String(16), nullable=False),
    Column("reference", LargeBinary),  # what the source calls it, as a keyed index
    Column("started_at", Instant),
    Column("ended_at", Instant, nullable=False),
    Column("modality", String(16)),
    Column("told_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    UniqueConstraint("pair_id", "source", "reference"),
    Index(None, "session_id"),
)

# That a pair meets every week, or every few: at a time on the wall of the therapist's zone.
plans = Table(
    "plans",
    metadata,
    own_id(),
    id_of("pair_id", "pairs"),
    Column("modality", String(16), nullable=False),
    Column("first_day", String(10), nullable=False),  # whose weekday is that of all
    Column("last_day", String(10)),
    Column("starts", String(5), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("weeks", Integer, nullable=False),
    Column("next_at", Instant),  # when the next one that is to be reported ends
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Index(None, "pair_id"),
    Index(None, "next_at"),
)

# Meetings of a plan that are skipped, or at another time.
plan_changes = Table(
    "plan_changes",
    metadata,
    Column("plan_id", BigInteger, ForeignKey("plans.id"), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("moved_to", Instant),  # when it begins instead; empty: it is skipped
)

# Where a platform may report the ends of meetings to a programme, and the secrets by which it proves its word.
platform_keys = Table(
    "platform_keys",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
    Column("platform", String(16), nullable=False),
    Column("secret", Sealed),  # empty once it is retired
    Column("earlier", Sealed),  # the one before, which holds a while longer
    Column("earlier_until", Instant),
    Column("made_at", Instant, nullable=False),
    Column("heard_at", Instant),  # when the platform last told of something that could matter
    Column("retired_at", Instant),
    Index(None, "programme_id"),
)

# Whose meetings are held in a room of a platform, or booked by a link; what it is called is kept as a keyed index.
rooms = Table(
    "rooms",
    metadata,
    own_id(),
    id_of("pair_id", "pairs"),
    Column("platform", String(16), nullable=False),
    Column("room", LargeBinary, nullable=False, unique=True),
    Column("made_at", Instant, nullable=False),
    Index(None, "pair_id"),
)

# Meetings that are booked in a room; our own clock says when they have ended.
bookings = Table(
    "bookings",
    metadata,
    own_id(),
    id_of("room_id", "rooms"),
    Column("reference", LargeBinary, nullable=False, unique=True),  # what the platform calls it, as a keyed index
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("told_at", Instant, nullable=False),  # by the platform's clock: an earlier word that comes later is void
    Column("due_at", Instant),  # when it is to be reported; empty once it was, or is cancelled
    Column("cancelled_at", Instant),
    Index(None, "room_id"),
    Index(None, "due_at"),
)

# What platforms have brought, so that the same is taken once; nothing of it but a keyed index.
deliveries = Table(
    "deliveries",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    id_of("key_id", "platform_keys"),
    Column("taken_at", Instant, nullable=False),
    Column("kept_until", Instant),  # empty: as long as the key; what bears no time stamp never grows stale
    Index(None, "kept_until"),
    Index(None, "key_id"),
)

# The calendar of a therapist, read by its secret address; of what stands in it nothing is kept.
calendars = Table(
    "calendars",
    metadata,
    own_id(),
    Column("person_id", BigInteger, ForeignKey("people.id"), nullable=False, unique=True),
    Column("address", Sealed, nullable=False),
    Column("from_at", Instant, nullable=False),  # what ends after this counts
    Column("next_at", Instant, nullable=False),  # when it is to be read
    Column("asked_at", Instant),  # since when its therapist waits to hear what is found in it
    Column("read_at", Instant),
    Column("failing_since", Instant),
    Column("failure", String(32)),
    Column("told_at", Instant),  # when its therapist was told that it cannot be read
    Index(None, "next_at"),
    Index(None, "failing_since"),
)

# Which reports of sessions are a calendar's word, as long as they are compared with what stands there.
calendar_events = Table(
    "calendar_events",
    metadata,
    Column("report_id", BigInteger, ForeignKey("session_reports.id"), primary_key=True),
    id_of("calendar_id", "calendars"),
    Index(None, "calendar_id"),
)

# What a calendar holds of the next two weeks, by its times alone; what went from it before it had ended is off.
events_ahead = Table(
    "events_ahead",
    metadata,
    own_id(),
    id_of("calendar_id", "calendars"),
    id_of("pair_id", "pairs"),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("gone_at", Instant),  # since when it stands there no more
    Index(None, "calendar_id"),
    Index(None, "pair_id"),
)
