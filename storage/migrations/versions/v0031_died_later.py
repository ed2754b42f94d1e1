"""How a pair had ended before it was learned that its client has died"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pairs", sa.Column("was_closed_as", sa.String(16)))
