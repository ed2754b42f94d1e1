"""What pairs plan to meet like, and what is skipped or moved of it"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "plans",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("pair_id", sa.BigInteger(), nullable=False),
        sa.Column("modality", sa.String(16), nullable=False),
        sa.Column("first_day", sa.String(10), nullable=False),
        sa.Column("last_day", sa.String(10)),
        sa.Column("starts", sa.String(5), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("next_at", Instant(timezone=True)),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("ended_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_plans_pair_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    op.create_index(op.f("ix_plans_pair_id"), "plans", ["pair_id"])
    op.create_index(op.f("ix_plans_next_at"), "plans", ["next_at"])
    op.create_table(
        "plan_changes",
        sa.Column("plan_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("moved_to", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_plan_changes_plan_id")),
        sa.PrimaryKeyConstraint("plan_id", "day", name=op.f("pk_plan_changes")),
    )
