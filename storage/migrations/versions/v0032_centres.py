"""Records for research that are taken in from elsewhere"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "centres",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("origin", sa.String(length=12), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("question", sa.String(length=16), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("taken_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_centres_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_centres")),
        sa.UniqueConstraint("programme_id", "origin", name=op.f("uq_centres_programme_id_origin")),
    )
    op.create_table(
        "centre_records",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("centre_id", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.String(length=12), nullable=False),
        sa.Column("client", sa.String(length=12), nullable=False),
        sa.Column("therapist", sa.String(length=12), nullable=False),
        sa.Column("pair", sa.String(length=12), nullable=False),
        sa.Column("session", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("modality", sa.String(length=16), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("problem_area", sa.String(length=32)),
        sa.Column("check_in", sa.String(length=16)),
        sa.Column("instrument", sa.String(length=32)),
        sa.Column("instrument_version", sa.Integer()),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("score", sa.Float()),
        sa.ForeignKeyConstraint(["centre_id"], ["centres.id"], name=op.f("fk_centre_records_centre_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_centre_records")),
        sa.UniqueConstraint("centre_id", "reference", name=op.f("uq_centre_records_centre_id_reference")),
    )
