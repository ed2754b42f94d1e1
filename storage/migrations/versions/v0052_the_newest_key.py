"""With which key the last start sealed: a key file from before that key is told from the one of now"""

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None
WORKS_FROM = "0046"


def upgrade() -> None:
    op.add_column("status", sa.Column("newest_check", sa.LargeBinary))
