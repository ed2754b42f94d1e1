"""Which commands were last offered to everybody"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("status", sa.Column("menus", sa.Text(), nullable=True))
