"""What the sweep looks for, and namesakes, are found without a look at everything that is open, or at every name"""

import sqlalchemy as sa
from alembic import op

from storage.instants import Instant

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

_ASKED = """
UPDATE check_ins SET own_view = (
    SELECT CASE WHEN own_views.id IS NULL THEN 'wanted' WHEN own_views.state = 'asked' THEN 'asked' END
    FROM pairs JOIN sessions ON sessions.reported_by = pairs.therapist_id
    LEFT JOIN own_views ON own_views.check_in_id = check_ins.id
    WHERE pairs.id = check_ins.pair_id AND sessions.id = check_ins.session_id AND pairs.own_view)
WHERE state IN ('planned', 'prompted')
"""
_HALF_DONE = """
UPDATE screens SET half_done_at = made_at
WHERE view = 'check_in_screen' AND message_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM pairs JOIN check_ins ON check_ins.pair_id = pairs.id
    WHERE pairs.client_id = screens.person_id AND check_ins.message_id = screens.message_id
    AND check_ins.state = 'prompted' AND check_ins.step <> 'first')
"""


def upgrade() -> None:
    op.add_column("check_ins", sa.Column("own_view", sa.String(16)))
    op.add_column("screens", sa.Column("half_done_at", Instant(timezone=True)))
    op.add_column("roles", sa.Column("name_index", sa.LargeBinary()))
    op.execute(_ASKED)
    op.execute(_HALF_DONE)
    _index_of_some("check_ins", ["own_view", "state"], "own_view IS NOT NULL")
    _index_of_some("screens", ["half_done_at"], "half_done_at IS NOT NULL")
    _index_of_some("roles", ["name_index", "programme_id", "role"], "name IS NOT NULL AND name_index IS NULL")
    _instead("roles", ["programme_id", "role"], ["programme_id", "role", "name_index"])
    _index_of_some("roles", ["programme_id", "role"], "left_at IS NOT NULL")
    op.create_index(op.f("ix_alert_reasons_added_at"), "alert_reasons", ["added_at"])
    consent = ["programme_id", "state", "consent_version"]
    _instead("pairs", consent, ["programme_id", "state", "consent_asked", "consent_version"])


def _index_of_some(table: str, columns: list[str], where: str) -> None:
    name, of = op.f(f"ix_{table}_{'_'.join(columns)}"), sa.text(where)
    op.create_index(name, table, columns, sqlite_where=of, postgresql_where=of)


def _instead(table: str, of: list[str], columns: list[str]) -> None:
    op.drop_index(op.f(f"ix_{table}_{'_'.join(of)}"), table)
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, columns)
