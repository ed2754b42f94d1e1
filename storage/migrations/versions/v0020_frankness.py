"""Whether a programme invites its clients to be frank, and which check-in did"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, default in (("programmes", sa.true()), ("check_ins", sa.false())):
        op.add_column(table, sa.Column("invites_frankness", sa.Boolean(), server_default=default, nullable=False))
