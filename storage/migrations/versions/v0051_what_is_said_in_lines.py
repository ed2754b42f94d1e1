"""Which numbers a screen's lines have for somebody who reads without buttons, and whether it came unasked"""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None
WORKS_FROM = "0046"


def upgrade() -> None:
    op.add_column("screens", sa.Column("lines", sa.JSON(none_as_null=True)))
    op.add_column("screens", sa.Column("unasked", sa.Boolean, nullable=False, server_default=sa.false()))
