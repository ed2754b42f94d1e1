"""What is due can be computed anew: when it would be, were there no quiet hours, and since when it waits"""

import sqlalchemy as sa
from alembic import op

import storage.instants
import storage.sealed

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, column in (("outgoing", "wanted_at"), ("outgoing", "touched_at"), ("alerts", "waits_from")):
        op.add_column(table, sa.Column(column, storage.instants.Instant(timezone=True), nullable=True))
    op.execute("UPDATE outgoing SET wanted_at = due_at WHERE state = 'waiting'")
    op.execute("UPDATE alerts SET waits_from = unseen_since")
