"""Check-ins, their answers, and how therapists saw the same sessions."""

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, String, Table, false

from storage.instants import Instant
from storage.sealed import Sealed
from storage.tables.columns import id_of, index_of_some, metadata, own_id

check_ins = Table(
    "check_ins",
    metadata,
    own_id(),
    Column("session_id", BigInteger, ForeignKey("sessions.id"), nullable=False, unique=True),
    id_of("pair_id", "pairs"),
    Column("instrument", String(32), nullable=False),
    Column("instrument_version", Integer, nullable=False),
    Column("language", String(16), nullable=False, server_default="en"),  # in which it is asked, or was answered
    Column("state", String(16), nullable=False),
    Column("step", String(16), nullable=False),  # the screen it stands at
    Column("version", Integer, nullable=False),  # grows with every change: an old button carries an old one
    Column("asks_came_up", String(16)),  # after outright words last time: which question opens this one
    Column("asks_outcome", Boolean, nullable=False, server_default=false()),  # last, apart: how the client has been
    Column("invites_frankness", Boolean, nullable=False, server_default=false()),  # this one did, above its questions
    Column("connection", Boolean, nullable=False),  # the connection got in the way
    Column("due_at", Instant, nullable=False),
    Column("prompted_at", Instant),
    Column("reminder_at", Instant),
    Column("reminded_at", Instant),
    Column("expires_at", Instant),
    Column("message_id", BigInteger),
    Column("sent_at", Instant),
    Column("ended_at", Instant),  # without being sent
    Column("read_at", Instant),  # first opened by the therapist, or who stands in
    Column("own_view", String(16)),  # whether its therapist is to be asked how they saw it, or is (storage/asking.py)
    Column("percent", Float),  # the score, 0 to 100, once sent; empty when too few items were answered
    Column("agreed_on", String(10)),  # of one from elsewhere: the day on which the client agreed that it is taken in
    Column("comment", Sealed),
    Column("wish", String(16)),
    Column("created_at", Instant, nullable=False),
    Index(None, "pair_id", "due_at"),
    Index(None, "pair_id", "state"),
    index_of_some("state", "expires_at", where="state = 'prompted'"),
    index_of_some("state", "prompted_at", where="state = 'prompted'"),
    index_of_some("state", "reminder_at", where="state = 'prompted' AND reminded_at IS NULL"),
    index_of_some("own_view", "state", where="own_view IS NOT NULL"),
)

answers = Table(
    "answers",
    metadata,
    Column("check_in_id", BigInteger, ForeignKey("check_ins.id"), primary_key=True),
    Column("item", String(32), primary_key=True),
    Column("value", Integer),  # empty: rather not say
    Column("answered_at", Instant, nullable=False),
)

# How a therapist saw a session, from before its client's answers could be seen. It is theirs alone.
own_views = Table(
    "own_views",
    metadata,
    own_id(),
    Column("check_in_id", BigInteger, ForeignKey("check_ins.id"), nullable=False, unique=True),
    id_of("pair_id", "pairs"),
    Column("instrument_version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("answers", Sealed),
    Column("asked_at", Instant, nullable=False),
    Column("given_at", Instant),
    Index(None, "pair_id"),
    Index(None, "state"),
)
