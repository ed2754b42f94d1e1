"""A client's new account, which is asked before it takes a pair over"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    people = sa.ForeignKey("people.id", name=op.f("fk_pairs_newcomer_id"))
    newcomer = sa.Column("newcomer_id", sa.BigInteger(), people, nullable=True)
    op.add_column("pairs", newcomer, inline_references=True)  # SQLite cannot add a reference afterwards
