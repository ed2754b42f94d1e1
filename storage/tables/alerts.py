"""Alerts: why, how long they waited, what was done, and what was thought of them."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from storage.instants import Instant
from storage.sealed import Sealed
from storage.tables.columns import id_of, index_of_some, metadata, own_id

alerts = Table(
    "alerts",
    metadata,
    own_id(),
    id_of("pair_id", "pairs"),
    id_of("check_in_id", "check_ins"),  # the one that last made it unseen
    Column("opened_at", Instant, nullable=False),
    Column("unseen_since", Instant),  # since the newest of what is to be seen came
    Column("waiting_since", Instant),  # since the oldest of it waits
    Column("notified_at", Instant),  # when Telegram last took a notification of it
    Column("told_at", Instant),  # when it first did
    Column("shown_at", Instant),
    Column("seen_at", Instant),
    Column("next_step_at", Instant),  # when it is repeated or escalated, while unseen
    Column("waits_from", Instant),  # became unseen, was handed on, or took its last step: the next counts from then
    Column("repeats", Integer, nullable=False),
    Column("escalated_at", Instant),
    Column("closed_at", Instant),
    Column("closed_by", String(16)),
    Index("uq_alerts_open", "pair_id", unique=True, sqlite_where=text("closed_at IS NULL"),
          postgresql_where=text("closed_at IS NULL")),
    Index(None, "pair_id", "opened_at"),
    Index(None, "check_in_id"),
    index_of_some("unseen_since", where="unseen_since IS NOT NULL"),
    Index(None, "next_step_at"),
    Index(None, "waits_from"),
)  # fmt: skip

alert_reasons = Table(
    "alert_reasons",
    metadata,
    own_id(),
    id_of("alert_id", "alerts"),
    id_of("check_in_id", "check_ins"),
    Column("kind", String(16), nullable=False),
    Column("outright", Boolean, nullable=False),
    Column("details", JSON, nullable=False),  # the numbers behind a signal
    Column("added_at", Instant, nullable=False),
    UniqueConstraint("alert_id", "check_in_id", "kind"),
    Index(None, "check_in_id"),
    Index(None, "added_at"),
)

# How long an alert waited until it was seen, each time anew; the wait that still goes on stands in the alert alone.
alert_waits = Table(
    "alert_waits",
    metadata,
    Column("alert_id", BigInteger, ForeignKey("alerts.id"), primary_key=True),
    Column("since", Instant, primary_key=True),
    Column("seen_at", Instant, nullable=False),
)

responses = Table(
    "responses",
    metadata,
    own_id(),
    id_of("alert_id", "alerts"),
    id_of("person_id", "people"),
    Column("choice", String(16), nullable=False),
    Column("note", Sealed),
    Column("added_at", Instant, nullable=False),
    Index(None, "alert_id"),
    Index(None, "person_id"),
)

# What somebody who was told of an alert thinks of it. It is theirs alone: nothing else reads it.
verdicts = Table(
    "verdicts",
    metadata,
    own_id(),
    id_of("alert_id", "alerts"),
    id_of("person_id", "people"),
    Column("verdict", Sealed, nullable=False),
    Column("given_at", Instant, nullable=False),
    UniqueConstraint("alert_id", "person_id"),
    Index(None, "person_id"),
)
