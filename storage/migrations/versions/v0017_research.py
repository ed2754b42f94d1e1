"""What a programme's research is, and what clients answered about it"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pairs", sa.Column("research_asked", sa.String(16)))
    op.create_table(
        "studies",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("began_at", Instant(timezone=True), nullable=False),
        sa.Column("ended_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_studies_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_studies")),
        sa.UniqueConstraint("programme_id", "number", name=op.f("uq_studies_programme_id_number")),
    )
    op.create_table(
        "research_answers",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("pair_id", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("answered_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_research_answers_pair_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_research_answers")),
    )
    op.create_index(op.f("ix_research_answers_pair_id"), "research_answers", ["pair_id"])
