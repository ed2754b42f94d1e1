"""As what a release is kept, what proves it, and against which margin it tested"""

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("releases", sa.Column("form", sa.String(16), nullable=False, server_default="csv"))
    op.add_column("releases", sa.Column("hash", sa.String(64), nullable=False, server_default=""))
    op.add_column("releases", sa.Column("margin", sa.Float()))
    conn = op.get_bind()
    for row in conn.execute(sa.text("SELECT id, content FROM releases")).all():
        kept = {"id": row.id, "hash": sha256(row.content.encode()).hexdigest()}
        conn.execute(sa.text("UPDATE releases SET hash = :hash WHERE id = :id"), kept)
