"""Which reports managers have asked for in the chat: one is made while nobody waits for the database"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "wanted_reports",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("period", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_wanted_reports_programme_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_wanted_reports_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wanted_reports")),
        sa.UniqueConstraint(
            "programme_id", "period", "person_id", name=op.f("uq_wanted_reports_programme_id_period_person_id")
        ),
    )
