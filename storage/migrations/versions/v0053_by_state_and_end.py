"""Open check-ins whose time is over are found by it on SQLite, too, which took the index of when they were asked"""

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None
WORKS_FROM = "0046"


def upgrade() -> None:
    is_open = sa.text("state = 'prompted'")
    name = op.f("ix_check_ins_state_expires_at")
    op.create_index(name, "check_ins", ["state", "expires_at"], sqlite_where=is_open, postgresql_where=is_open)
    op.drop_index(op.f("ix_check_ins_expires_at"), "check_ins")
