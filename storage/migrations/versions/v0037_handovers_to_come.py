"""A handover for a while can begin on a day to come"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("handovers", sa.Column("begins_at", Instant(timezone=True)))
