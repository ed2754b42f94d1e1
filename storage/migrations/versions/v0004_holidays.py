"""Whose public holidays are no working days in a programme"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programmes", sa.Column("holidays", sa.String(32), nullable=True))
