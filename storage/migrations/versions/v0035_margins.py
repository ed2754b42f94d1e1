"""How large a difference between remote and in person is nothing to speak of, as a programme declared it"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programmes", sa.Column("parity_margin", sa.Float()))
    op.add_column("programmes", sa.Column("parity_margin_at", Instant(timezone=True)))
