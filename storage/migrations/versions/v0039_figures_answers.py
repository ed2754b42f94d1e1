"""Whether what therapists say for themselves alone may count in figures: each is asked"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant
from storage.sealed import Sealed

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "figures_answers",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("answer", Sealed()),
        sa.Column("asked_at", Instant(timezone=True)),
        sa.Column("answered_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_figures_answers_person_id")),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_figures_answers_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figures_answers")),
        sa.UniqueConstraint("person_id", "programme_id", name=op.f("uq_figures_answers_person_id_programme_id")),
    )
