"""When a check-in ended without being sent"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_BY_NOW = "UPDATE check_ins SET ended_at = expires_at WHERE state IN ('expired', 'not_held', 'no_connection')"


def upgrade() -> None:
    op.add_column("check_ins", sa.Column("ended_at", Instant(timezone=True)))
    op.execute(_BY_NOW)  # at the latest, as nobody wrote down when
