"""How therapists saw a session themselves, where they want to be asked"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant
from storage.sealed import Sealed

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pairs", sa.Column("own_view", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "own_views",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("check_in_id", sa.BigInteger(), nullable=False),
        sa.Column("pair_id", sa.BigInteger(), nullable=False),
        sa.Column("instrument_version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("answers", Sealed()),
        sa.Column("asked_at", Instant(timezone=True), nullable=False),
        sa.Column("given_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["check_in_id"], ["check_ins.id"], name=op.f("fk_own_views_check_in_id")),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_own_views_pair_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_views")),
        sa.UniqueConstraint("check_in_id", name=op.f("uq_own_views_check_in_id")),
    )
    op.create_index(op.f("ix_own_views_pair_id"), "own_views", ["pair_id"])
