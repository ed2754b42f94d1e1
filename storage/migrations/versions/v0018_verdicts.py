"""What therapists think of the alerts that came to them"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant
from storage.sealed import Sealed

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "verdicts",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("verdict", Sealed(), nullable=False),
        sa.Column("given_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_verdicts_alert_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_verdicts_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdicts")),
        sa.UniqueConstraint("alert_id", "person_id", name=op.f("uq_verdicts_alert_id_person_id")),
    )
    op.create_index(op.f("ix_verdicts_person_id"), "verdicts", ["person_id"])
