"""When a check-in that was sent was opened, and when a therapist was told to ask whose the goals are"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("check_ins", sa.Column("read_at", Instant(timezone=True)))
    op.execute("UPDATE check_ins SET read_at = sent_at")  # nobody knows of these: they are not told of as unread
    op.add_column("pairs", sa.Column("goals_told_at", Instant(timezone=True)))
