"""Where a client goes on with another therapist"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    later = sa.ForeignKey("pairs.id", name=op.f("fk_pairs_moved_to_id"))
    column = sa.Column("moved_to_id", sa.BigInteger(), later, nullable=True)
    op.add_column("pairs", column, inline_references=True)  # SQLite cannot add a reference afterwards
    op.add_column("pairs", sa.Column("read_on", sa.Boolean(), server_default=sa.false(), nullable=False))
