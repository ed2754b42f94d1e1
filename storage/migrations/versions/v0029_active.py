"""Since when a pair takes part without being stopped or closed, and since when it is going to be closed"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("active_at", "closing_at"):
        op.add_column("pairs", sa.Column(name, Instant(timezone=True)))
    op.execute("UPDATE pairs SET active_at = consented_at")  # nobody wrote down when one was opened again
