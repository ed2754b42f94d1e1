"""How the work of a pair ended, when, and what its state was before"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pairs", sa.Column("closed_as", sa.String(16)))
    op.add_column("pairs", sa.Column("closed_at", Instant(timezone=True)))
    op.add_column("pairs", sa.Column("closed_from", sa.String(16)))
