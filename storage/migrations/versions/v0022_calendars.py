"""The calendars that therapists connect, and which reports of sessions are theirs"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant
from storage.sealed import Sealed

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendars",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("address", Sealed(), nullable=False),
        sa.Column("from_at", Instant(timezone=True), nullable=False),
        sa.Column("next_at", Instant(timezone=True), nullable=False),
        sa.Column("asked_at", Instant(timezone=True)),
        sa.Column("read_at", Instant(timezone=True)),
        sa.Column("failing_since", Instant(timezone=True)),
        sa.Column("failure", sa.String(32)),
        sa.Column("told_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_calendars_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars")),
        sa.UniqueConstraint("person_id", name=op.f("uq_calendars_person_id")),
    )
    op.create_index(op.f("ix_calendars_next_at"), "calendars", ["next_at"])
    op.create_table(
        "calendar_events",
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("calendar_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["session_reports.id"], name=op.f("fk_calendar_events_report_id")),
        sa.ForeignKeyConstraint(["calendar_id"], ["calendars.id"], name=op.f("fk_calendar_events_calendar_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_calendar_events")),
    )
    op.create_index(op.f("ix_calendar_events_calendar_id"), "calendar_events", ["calendar_id"])
