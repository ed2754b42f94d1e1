"""A pair's open check-ins, who is new, and a calendar that cannot be read are found at once"""

from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

_WHOLE = (
    ("check_ins", ("pair_id", "state")),
    ("people", ("created_at",)),
    ("calendars", ("failing_since",)),
)


def upgrade() -> None:
    for table, columns in _WHOLE:
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))
