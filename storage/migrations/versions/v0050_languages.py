"""In which language a check-in is answered, how a programme speaks to its people, and who reads without buttons"""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None
WORKS_FROM = "0046"

_MANNER = (("address", "formal"), ("called", "client"))


def upgrade() -> None:
    for table in ("programmes", "people"):
        for name, usual in _MANNER:
            op.add_column(table, sa.Column(name, sa.String(16), nullable=False, server_default=usual))
    op.add_column("people", sa.Column("by_text", sa.Boolean, nullable=False, server_default=sa.false()))
    # Until now everything was asked in English.
    op.add_column("check_ins", sa.Column("language", sa.String(16), nullable=False, server_default="en"))
