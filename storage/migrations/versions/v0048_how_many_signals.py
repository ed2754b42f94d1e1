"""How many signals a programme may be given now, and how many it was given so far"""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None
WORKS_FROM = "0046"


def upgrade() -> None:
    op.create_table(
        "allowances",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column(
            "programme_id",
            sa.BigInteger,
            sa.ForeignKey("programmes.id", name=op.f("fk_allowances_programme_id_programmes")),
            nullable=False,
        ),
        sa.Column("remaining", sa.Float, nullable=False),
        sa.Column("judged", sa.Integer, nullable=False),
        sa.Column("signalled", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allowances")),
        sa.UniqueConstraint("programme_id", name=op.f("uq_allowances_programme_id")),
    )
