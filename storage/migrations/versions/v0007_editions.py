"""Which consent holds: editions of a programme's words, and what a client was asked to agree to anew"""

import sqlalchemy as sa
from alembic import op

import storage.instants
import storage.sealed

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programmes", sa.Column("edition", sa.Integer(), server_default="1", nullable=False))
    op.add_column("pairs", sa.Column("consent_asked", sa.String(16), nullable=True))
    op.create_table(
        "editions",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("said", storage.sealed.Sealed(), nullable=False),
        sa.Column("ended_at", storage.instants.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_editions_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_editions")),
        sa.UniqueConstraint("programme_id", "number", name=op.f("uq_editions_programme_id_number")),
    )
