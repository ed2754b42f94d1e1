"""Which message goes next, and what was written by a clock that was ahead, is found at once, however much waits"""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

_OF_SOME = (
    ("check_ins", ("state", "prompted_at"), "state = 'prompted'"),
    ("check_ins", ("state", "reminder_at"), "state = 'prompted' AND reminded_at IS NULL"),
    ("outgoing", ("state", "touched_at"), "state = 'waiting'"),
    ("outgoing", ("state", "urgency", "due_at", "id"), "state = 'waiting' AND lease_until IS NULL"),
    ("outgoing", ("state", "lease_until"), "state = 'waiting' AND lease_until IS NOT NULL"),
    ("outgoing", ("state", "claim"), "state = 'waiting' AND claim IS NOT NULL"),
)


def upgrade() -> None:
    op.drop_index(op.f("ix_check_ins_prompted_at"), "check_ins")
    op.drop_index(op.f("ix_outgoing_touched_at"), "outgoing")
    for table, columns, where in _OF_SOME:
        name, of = op.f(f"ix_{table}_{'_'.join(columns)}"), sa.text(where)
        op.create_index(name, table, list(columns), sqlite_where=of, postgresql_where=of)
