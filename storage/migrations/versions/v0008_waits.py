"""How long an alert waited until it was seen, each time anew

Of an alert that is seen only the last wait can still be told: it began with the newest words before that, or when the
alert was opened.
"""

import sqlalchemy as sa
from alembic import op

import storage.instants
import storage.sealed

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_LAST_WAITS = """
    INSERT INTO alert_waits (alert_id, since, seen_at)
    SELECT alerts.id, COALESCE(MAX(alert_reasons.added_at), alerts.opened_at), alerts.seen_at
    FROM alerts LEFT JOIN alert_reasons ON alert_reasons.alert_id = alerts.id
        AND alert_reasons.outright AND alert_reasons.added_at <= alerts.seen_at
    WHERE alerts.seen_at IS NOT NULL AND alerts.unseen_since IS NULL
    GROUP BY alerts.id, alerts.opened_at, alerts.seen_at
"""


def upgrade() -> None:
    op.add_column("alerts", sa.Column("waiting_since", storage.instants.Instant(timezone=True), nullable=True))
    op.create_table(
        "alert_waits",
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("since", storage.instants.Instant(timezone=True), nullable=False),
        sa.Column("seen_at", storage.instants.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_alert_waits_alert_id")),
        sa.PrimaryKeyConstraint("alert_id", "since", name=op.f("pk_alert_waits")),
    )
    op.execute("UPDATE alerts SET waiting_since = unseen_since")
    op.execute(_LAST_WAITS)
