"""A client's new account, which is asked before it takes a pair over"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("pairs") as pairs:
        pairs.add_column(sa.Column("newcomer_id", sa.BigInteger(), nullable=True))
        pairs.create_foreign_key(op.f("fk_pairs_newcomer_id"), "people", ["newcomer_id"], ["id"])
