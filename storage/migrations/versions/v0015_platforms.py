"""Where platforms report, whose rooms are whose, what is booked, and what was brought already"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant
from storage.sealed import Sealed

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "platform_keys",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.String(16), nullable=False),
        sa.Column("secret", Sealed()),
        sa.Column("earlier", Sealed()),
        sa.Column("earlier_until", Instant(timezone=True)),
        sa.Column("made_at", Instant(timezone=True), nullable=False),
        sa.Column("heard_at", Instant(timezone=True)),
        sa.Column("retired_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_platform_keys_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_keys")),
    )
    op.create_index(op.f("ix_platform_keys_programme_id"), "platform_keys", ["programme_id"])
    op.create_table(
        "rooms",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("pair_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.String(16), nullable=False),
        sa.Column("room", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_rooms_pair_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint("room", name=op.f("uq_rooms_room")),
    )
    op.create_index(op.f("ix_rooms_pair_id"), "rooms", ["pair_id"])
    op.create_table(
        "bookings",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("room_id", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.LargeBinary(), nullable=False),
        sa.Column("starts_at", Instant(timezone=True), nullable=False),
        sa.Column("ends_at", Instant(timezone=True), nullable=False),
        sa.Column("told_at", Instant(timezone=True), nullable=False),
        sa.Column("due_at", Instant(timezone=True)),
        sa.Column("cancelled_at", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_bookings_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
        sa.UniqueConstraint("reference", name=op.f("uq_bookings_reference")),
    )
    op.create_index(op.f("ix_bookings_room_id"), "bookings", ["room_id"])
    op.create_index(op.f("ix_bookings_due_at"), "bookings", ["due_at"])
    op.create_table(
        "deliveries",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.BigInteger(), nullable=False),
        sa.Column("taken_at", Instant(timezone=True), nullable=False),
        sa.Column("kept_until", Instant(timezone=True)),
        sa.ForeignKeyConstraint(["key_id"], ["platform_keys.id"], name=op.f("fk_deliveries_key_id")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_deliveries")),
    )
    op.create_index(op.f("ix_deliveries_kept_until"), "deliveries", ["kept_until"])
