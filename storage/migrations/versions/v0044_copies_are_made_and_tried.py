"""When the running bot last copied its database, and last restored a copy on trial"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

_NEW = ("copied_at", "copying_at", "copy_failed_at", "restored_at", "restoring_at", "restore_failed_at")


def upgrade() -> None:
    for name in _NEW:
        op.add_column("status", sa.Column(name, Instant(timezone=True)))
