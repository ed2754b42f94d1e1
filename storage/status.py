"""The one row about the running bot: what `doctor` and the commands beside it look at."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from storage.database import Tx
from storage.tables import status


@dataclass(frozen=True)
class Status:
    """The bot's name at Telegram, and when it last started, was in touch with Telegram, and took an update."""

    username: str | None
    started_at: datetime | None
    last_poll_at: datetime | None
    last_update_at: datetime | None


_TAKEN = update(status).values(last_update_at=bindparam("now"))


def get_status(tx: Tx) -> Status:
    """The row; it is there once the schema was prepared."""
    row = tx.conn.execute(select(status)).one()
    return Status(row.username, row.started_at, row.last_poll_at, row.last_update_at)


def mark_started(tx: Tx, username: str) -> None:
    """The bot runs under this name."""
    tx.conn.execute(update(status).values(username=username, started_at=tx.now))


def mark_polled(tx: Tx) -> None:
    """Telegram is in touch: it answered a poll, or brings updates."""
    tx.conn.execute(update(status).values(last_poll_at=tx.now))


def mark_update_taken(tx: Tx) -> None:
    """An update was taken."""
    tx.conn.execute(_TAKEN, {"now": tx.now})


def find_menus(tx: Tx) -> str | None:
    """What stands for the commands that were last offered to everybody; None when none were."""
    found: str | None = tx.conn.execute(select(status.c.menus)).scalar()
    return found


def set_menus(tx: Tx, menus: str) -> None:
    """These commands are offered to everybody now."""
    tx.conn.execute(update(status).values(menus=menus))
