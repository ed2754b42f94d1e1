"""Whatever is looked for while people wait is found by an index, however much there is"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

_WHOLE = (
    ("roles", ("programme_id", "role")),
    ("pairs", ("programme_id", "id")),
    ("pairs", ("programme_id", "state", "consent_version")),
    ("pairs", ("programme_id", "state", "research_asked")),
    ("stand_ins", ("named_by",)),
    ("stand_ins", ("programme_id",)),
    ("absences", ("chosen_id",)),
    ("absences", ("stand_in_id",)),
    ("invitations", ("invited_by",)),
    ("invitations", ("pair_id",)),
    ("wanted_reports", ("person_id",)),
    ("sessions", ("reported_by",)),
    ("deliveries", ("key_id",)),
    ("alerts", ("check_in_id",)),
    ("alerts", ("pair_id", "opened_at")),
    ("alerts", ("waits_from",)),
    ("alert_reasons", ("check_in_id",)),
    ("responses", ("alert_id",)),
    ("responses", ("person_id",)),
    ("own_views", ("state",)),
    ("figures_answers", ("programme_id",)),
)
_OF_SOME = (
    ("pairs", "closed_as", "closed_as IS NOT NULL AND closed_at IS NULL"),
    ("pairs", "state", "state = 'left' AND client_id IS NOT NULL"),
    ("pairs", "moved_to_id", "moved_to_id IS NOT NULL"),
    ("pairs", "newcomer_id", "newcomer_id IS NOT NULL"),
    ("stand_ins", "until", "ended_at IS NULL"),
    ("handovers", "until", "ended_at IS NULL"),
    ("absences", "begins_at", "ended_at IS NULL"),
    ("alerts", "unseen_since", "unseen_since IS NOT NULL"),
    ("check_ins", "prompted_at", "state = 'prompted'"),
    ("outgoing", "done_at", "done_at IS NOT NULL"),
    ("outgoing", "touched_at", "state = 'waiting'"),
)


def upgrade() -> None:
    op.add_column("status", sa.Column("asks", sa.Text()))
    for table, columns in _WHOLE:
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))
    for table, column, where in _OF_SOME:
        of = sa.text(where)
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], sqlite_where=of, postgresql_where=of)
    name, ours = op.f("ix_pairs_own_view"), sa.text("own_view")
    op.create_index(name, "pairs", ["own_view"], sqlite_where=sa.text("own_view = 1"), postgresql_where=ours)
