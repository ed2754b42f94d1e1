"""What each source told of a session, and after which sessions a check-in comes"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_BY_CLIENTS = """
    UPDATE sessions SET source = 'client'
    WHERE reported_by IN (SELECT client_id FROM pairs WHERE pairs.id = sessions.pair_id)
"""
_TOLD = """
    INSERT INTO session_reports (id, session_id, pair_id, source, ended_at, modality, told_at, withdrawn_at)
    SELECT sessions.id, sessions.id, sessions.pair_id, sessions.source, sessions.ended_at, sessions.modality,
        sessions.reported_at, sessions.withdrawn_at
    FROM sessions
"""


def upgrade() -> None:
    op.add_column("pairs", sa.Column("cadence", sa.String(16), server_default="each", nullable=False))
    op.add_column("sessions", sa.Column("started_at", Instant(timezone=True)))
    op.add_column("sessions", sa.Column("source", sa.String(16), server_default="chat", nullable=False))
    op.execute(_BY_CLIENTS)
    op.create_table(
        "session_reports",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("session_id", sa.BigInteger(), nullable=False),
        sa.Column("pair_id", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("reference", sa.LargeBinary()),
        sa.Column("started_at", Instant(timezone=True)),
        sa.Column("ended_at", Instant(timezone=True), nullable=False),
        sa.Column("modality", sa.String(16)),
        sa.Column("told_at", Instant(timezone=True), nullable=False),
        sa.Column("withdrawn_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_session_reports_session_id")),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_session_reports_pair_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_reports")),
        sa.UniqueConstraint("pair_id", "source", "reference", name=op.f("uq_session_reports_pair_id_source_reference")),
    )
    op.create_index(op.f("ix_session_reports_session_id"), "session_reports", ["session_id"])
    op.execute(_TOLD)
