"""When the bot stopped cleanly, and that a fit failed."""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("status", sa.Column("stopped_at", Instant()))
    op.add_column("status", sa.Column("fit_failed_at", Instant()))


def downgrade() -> None:
    op.drop_column("status", "fit_failed_at")
    op.drop_column("status", "stopped_at")
