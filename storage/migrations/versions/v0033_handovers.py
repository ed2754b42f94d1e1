"""One client is handed over for a while"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "handovers",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("pair_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("named_at", Instant(timezone=True), nullable=False),
        sa.Column("until", Instant(timezone=True), nullable=False),
        sa.Column("ended_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_handovers_pair_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_handovers_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handovers")),
    )
    op.create_index(op.f("ix_handovers_pair_id"), "handovers", ["pair_id"])
    op.create_index(op.f("ix_handovers_person_id"), "handovers", ["person_id"])
