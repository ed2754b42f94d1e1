"""Who holds a row of the outgoing table, and how often in a row it failed"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outgoing", sa.Column("claim", sa.BigInteger(), nullable=True))
    op.add_column("outgoing", sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
