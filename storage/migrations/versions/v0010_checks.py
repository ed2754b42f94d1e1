"""What proves that the indexes are made with the right key."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("status", sa.Column("index_check", sa.LargeBinary()))


def downgrade() -> None:
    op.drop_column("status", "index_check")
