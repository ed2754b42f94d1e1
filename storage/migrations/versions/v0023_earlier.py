"""Check-ins that were answered elsewhere, before: when their client agreed that they are taken in"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("check_ins", sa.Column("agreed_on", sa.String(10)))
