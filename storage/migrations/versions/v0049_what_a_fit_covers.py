"""How many check-ins of those that were held out lay within the range of a fit"""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None
WORKS_FROM = "0046"


def upgrade() -> None:
    for name in ("held_out", "covered"):
        op.add_column("fits", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
