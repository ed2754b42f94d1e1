"""Platform keys: where a platform reports to a programme, and the secrets by which it proves what it says."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from storage.database import Tx
from storage.tables import deliveries, platform_keys


class Platform(StrEnum):
    """What can report the ends of sessions; see docs/platforms/."""

    BIGBLUEBUTTON = "bigbluebutton"
    JITSI = "jitsi"
    NEXTCLOUD = "nextcloud"
    ZOOM = "zoom"
    CALCOM = "calcom"
    SIGNED = "signed"


@dataclass(frozen=True)
class PlatformKey:
    """One address for one platform of a programme. `earlier` holds beside the secret until `earlier_until`."""

    id: int
    programme_id: int
    platform: Platform
    secret: str
    earlier: str | None
    earlier_until: datetime | None
    made_at: datetime
    heard_at: datetime | None

    def __repr__(self) -> str:
        return f"<PlatformKey {self.id}>"

    def secrets_at(self, now: datetime) -> tuple[str, ...]:
        """Those that hold at this instant, the newest first."""
        lasts = self.earlier is not None and self.earlier_until is not None and now < self.earlier_until
        return (self.secret, self.earlier) if lasts and self.earlier is not None else (self.secret,)


_HOLDING = select(platform_keys).where(platform_keys.c.retired_at.is_(None))
_IDS = _HOLDING.with_only_columns(platform_keys.c.id)
_BY_ID = _HOLDING.where(platform_keys.c.id == bindparam("id"))
_OF_PROGRAMME = _HOLDING.where(platform_keys.c.programme_id == bindparam("programme_id")).order_by(
    platform_keys.c.made_at, platform_keys.c.id
)


def _key(tx: Tx, row: Row[Any]) -> PlatformKey:
    earlier = None if row.earlier is None else tx.open(platform_keys.c.earlier, row.id, row.earlier)
    secret = tx.open(platform_keys.c.secret, row.id, row.secret)
    return PlatformKey(
        row.id, row.programme_id, Platform(row.platform), secret, earlier, row.earlier_until, row.made_at, row.heard_at
    )


def find_platform_key(tx: Tx, key_id: int) -> PlatformKey | None:
    """The key of this id, unless it is retired."""
    row = tx.conn.execute(_BY_ID, {"id": key_id}).first()
    return None if row is None else _key(tx, row)


def list_platform_keys(tx: Tx, programme_id: int) -> list[PlatformKey]:
    """Those of a programme that hold, the oldest first."""
    return [_key(tx, row) for row in tx.conn.execute(_OF_PROGRAMME, {"programme_id": programme_id})]


def list_key_ids(tx: Tx) -> list[int]:
    """The ids of all that hold, of every programme."""
    return list(tx.conn.execute(_IDS).scalars())


def add_platform_key(tx: Tx, programme_id: int, platform: Platform, secret: str) -> PlatformKey:
    """One address more."""
    key_id = tx.new_id()
    values = {
        "id": key_id,
        "programme_id": programme_id,
        "platform": platform,
        "secret": tx.seal(platform_keys.c.secret, key_id, secret),
        "made_at": tx.now,
    }
    tx.conn.execute(insert(platform_keys), values)
    return PlatformKey(key_id, programme_id, platform, secret, None, None, tx.now, None)


def rotate_platform_key(tx: Tx, key: PlatformKey, secret: str, *, overlap: timedelta) -> None:
    """From now on this secret holds, and the one before it for so long beside it."""
    earlier = tx.seal(platform_keys.c.earlier, key.id, key.secret) if overlap else None
    values = {
        "secret": tx.seal(platform_keys.c.secret, key.id, secret),
        "earlier": earlier,
        "earlier_until": tx.now + overlap if overlap else None,
    }
    tx.conn.execute(update(platform_keys).where(platform_keys.c.id == key.id).values(**values))


def retire_platform_key(tx: Tx, key_id: int) -> None:
    """Nothing is taken there any more, and its secrets are kept no longer."""
    tx.conn.execute(delete(deliveries).where(deliveries.c.key_id == key_id))
    nothing = {"secret": None, "earlier": None, "earlier_until": None, "retired_at": tx.now}
    tx.conn.execute(update(platform_keys).where(platform_keys.c.id == key_id).values(**nothing))


def mark_heard(tx: Tx, key_id: int) -> None:
    """The platform has told of something."""
    tx.conn.execute(update(platform_keys).where(platform_keys.c.id == key_id).values(heard_at=tx.now))


# What was brought


def is_new_delivery(tx: Tx, key_id: int, once: str, *, kept: timedelta | None) -> bool:
    """Whether this was not brought before; it is noted for so long (None: as long as the key) that it was, now."""
    digest = tx.index(deliveries.c.digest, f"{key_id}/{once}")
    if tx.conn.execute(select(deliveries.c.digest).where(deliveries.c.digest == digest)).first() is not None:
        return False
    until = None if kept is None else tx.now + kept
    values = {"digest": digest, "key_id": key_id, "taken_at": tx.now, "kept_until": until}
    tx.conn.execute(insert(deliveries), values)
    return True


def delete_old_deliveries(tx: Tx) -> int:
    """Let go of what would be stale by now; returns how many."""
    return int(tx.conn.execute(delete(deliveries).where(deliveries.c.kept_until <= tx.now)).rowcount)
