"""When therapists are away, and whether a programme names who stands in by itself"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programmes", sa.Column("names_stand_ins", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "absences",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("begins_at", Instant(timezone=True), nullable=False),
        sa.Column("ends_at", Instant(timezone=True), nullable=False),
        sa.Column("chosen_id", sa.BigInteger()),
        sa.Column("stand_in_id", sa.BigInteger()),
        sa.Column("meets", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("uncovered_at", Instant(timezone=True)),
        sa.Column("begun_at", Instant(timezone=True)),
        sa.Column("ended_at", Instant(timezone=True)),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_absences_programme_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_absences_person_id")),
        sa.ForeignKeyConstraint(["chosen_id"], ["people.id"], name=op.f("fk_absences_chosen_id")),
        sa.ForeignKeyConstraint(["stand_in_id"], ["stand_ins.id"], name=op.f("fk_absences_stand_in_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    op.create_index(op.f("ix_absences_person_id"), "absences", ["person_id"])
    op.create_index(op.f("ix_absences_programme_id"), "absences", ["programme_id"])
