"""Stand-ins, new accounts, sessions of which only the day is known, fitted detectors, releases"""

import sqlalchemy as sa
from alembic import op

import storage.instants
import storage.sealed

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programmes", sa.Column("supervisors_read", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("sessions", sa.Column("day_only", sa.Boolean(), server_default=sa.false(), nullable=False))
    people = sa.ForeignKey("people.id", name=op.f("fk_pairs_newcomer_id"))
    newcomer = sa.Column("newcomer_id", sa.BigInteger(), people, nullable=True)
    op.add_column("pairs", newcomer, inline_references=True)  # SQLite cannot add a reference afterwards
    op.create_table(
        "stand_ins",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("therapist_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("named_by", sa.BigInteger(), nullable=False),
        sa.Column("named_at", storage.instants.Instant(timezone=True), nullable=False),
        sa.Column("until", storage.instants.Instant(timezone=True), nullable=False),
        sa.Column("ended_at", storage.instants.Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_stand_ins_programme_id")),
        sa.ForeignKeyConstraint(["therapist_id"], ["people.id"], name=op.f("fk_stand_ins_therapist_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_stand_ins_person_id")),
        sa.ForeignKeyConstraint(["named_by"], ["people.id"], name=op.f("fk_stand_ins_named_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stand_ins")),
    )
    op.create_index(op.f("ix_stand_ins_therapist_id"), "stand_ins", ["therapist_id"])
    op.create_index(op.f("ix_stand_ins_person_id"), "stand_ins", ["person_id"])
    op.create_table(
        "fits",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("instrument", sa.String(length=32), nullable=False),
        sa.Column("instrument_version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("check_ins", sa.Integer(), nullable=False),
        sa.Column("fitted_at", storage.instants.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_fits_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fits")),
        sa.UniqueConstraint(
            "programme_id",
            "instrument",
            "instrument_version",
            "language",
            name=op.f("uq_fits_programme_id_instrument_instrument_version_language"),
        ),
    )
    op.create_table(
        "releases",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("period", sa.String(length=16), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("made_at", storage.instants.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_releases_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_releases")),
        sa.UniqueConstraint("programme_id", "period", name=op.f("uq_releases_programme_id_period")),
    )
