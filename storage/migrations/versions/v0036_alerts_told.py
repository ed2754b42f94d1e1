"""When an alert was first told, which repeats and handing on leave as it is"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("alerts", sa.Column("told_at", sa.DateTime(timezone=True)))
    op.execute("UPDATE alerts SET told_at = notified_at WHERE repeats = 0")
