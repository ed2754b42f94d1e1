"""Which is the oldest program that works with these tables"""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("status", sa.Column("works_from", sa.String(4)))
