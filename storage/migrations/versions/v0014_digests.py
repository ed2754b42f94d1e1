"""When a therapist wants the weekly digest"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "digests",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(5), nullable=False),
        sa.Column("next_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_digests_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_digests")),
    )
    op.create_index(op.f("ix_digests_next_at"), "digests", ["next_at"])
