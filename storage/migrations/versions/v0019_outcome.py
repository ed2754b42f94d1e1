"""Whether a programme asks how its clients have been, and which check-ins ask it"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("programmes", "check_ins"):
        op.add_column(table, sa.Column("asks_outcome", sa.Boolean(), server_default=sa.false(), nullable=False))
