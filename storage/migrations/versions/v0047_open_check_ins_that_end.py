"""Open check-ins whose time is over are found without a look at everything that is open"""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None
WORKS_FROM = "0046"


def upgrade() -> None:
    is_open = sa.text("state = 'prompted'")
    name = op.f("ix_check_ins_expires_at")
    op.create_index(name, "check_ins", ["expires_at"], sqlite_where=is_open, postgresql_where=is_open)
    op.drop_index(op.f("ix_check_ins_state_expires_at"), "check_ins")
