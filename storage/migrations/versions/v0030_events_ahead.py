"""What calendars hold of the next two weeks, by its times alone"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "events_ahead",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("calendar_id", sa.BigInteger(), nullable=False),
        sa.Column("pair_id", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", Instant(timezone=True), nullable=False),
        sa.Column("ends_at", Instant(timezone=True), nullable=False),
        sa.Column("gone_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["calendar_id"], ["calendars.id"], name=op.f("fk_events_ahead_calendar_id")),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_events_ahead_pair_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events_ahead")),
    )
    op.create_index(op.f("ix_events_ahead_calendar_id"), "events_ahead", ["calendar_id"])
    op.create_index(op.f("ix_events_ahead_pair_id"), "events_ahead", ["pair_id"])
