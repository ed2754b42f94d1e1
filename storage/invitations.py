"""Invitations: single use, expiring; the link's token is stored hashed, the spoken code under the key."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from storage.database import Tx, hashed
from storage.errors import NotThere
from storage.people import Role
from storage.tables import invitations

_TOKEN_BYTES = 16
TRIES = 5


@dataclass(frozen=True)
class Invitation:
    """A link that was given out. It works while it is unused, unexpired and has tries left."""

    id: int
    programme_id: int
    role: Role
    pair_id: int | None
    invited_by: int | None
    tries_left: int
    expires_at: datetime
    used_at: datetime | None

    def works_at(self, now: datetime) -> bool:
        """Whether the right code would be accepted now."""
        return self.used_at is None and self.tries_left > 0 and now < self.expires_at


_BY_TOKEN = select(invitations).where(invitations.c.token_hash == bindparam("token_hash"))
_BY_ID = select(invitations).where(invitations.c.id == bindparam("id"))


def _invitation(row: Row[Any]) -> Invitation:
    return Invitation(
        row.id, row.programme_id, Role(row.role), row.pair_id, row.invited_by,
        row.tries_left, row.expires_at, row.used_at,
    )  # fmt: skip


def add_invitation(
    tx: Tx, programme_id: int, role: Role, *, pair_id: int | None, invited_by: int | None, lasts: timedelta
) -> tuple[Invitation, str, str]:
    """A new invitation with its token (for the link) and its code (to be told in person).

    Earlier unused invitations of the same pair stop working.
    """
    token, code = tx.rng.randbytes(_TOKEN_BYTES).hex(), f"{tx.rng.randrange(10**6):06}"
    if pair_id is not None:
        void_invitations(tx, pair_id)
    invitation_id = tx.new_id()
    values = {
        "id": invitation_id,
        "token_hash": hashed(token),
        "code_hash": _code_hash(tx, invitation_id, code),
        "programme_id": programme_id,
        "role": role,
        "pair_id": pair_id,
        "invited_by": invited_by,
        "tries_left": TRIES,
        "expires_at": tx.now + lasts,
    }
    tx.conn.execute(insert(invitations), values)
    return get_invitation(tx, invitation_id), token, code


def void_invitations(tx: Tx, pair_id: int) -> None:
    """No unused invitation of this pair works any more."""
    old = (invitations.c.pair_id == pair_id) & invitations.c.used_at.is_(None)
    tx.conn.execute(update(invitations).where(old).values(tries_left=0))


def mark_account(tx: Tx, programme_id: int, before_id: int, person_id: int) -> None:
    """What one account invited to here counts as invited by another of the same person."""
    theirs = (invitations.c.programme_id == programme_id) & (invitations.c.invited_by == before_id)
    tx.conn.execute(update(invitations).where(theirs).values(invited_by=person_id))


def _code_hash(tx: Tx, invitation_id: int, code: str) -> bytes:
    return tx.index(invitations.c.code_hash, f"{invitation_id}/{code}")


def find_invitation(tx: Tx, token: str) -> Invitation | None:
    """The invitation that this link's token belongs to, working or not."""
    row = tx.conn.execute(_BY_TOKEN, {"token_hash": hashed(token)}).first()
    return None if row is None else _invitation(row)


def get_invitation(tx: Tx, invitation_id: int) -> Invitation:
    """The invitation with this id. Raises NotThere."""
    row = tx.conn.execute(_BY_ID, {"id": invitation_id}).first()
    if row is None:
        raise NotThere(f"invitations {invitation_id}")
    return _invitation(row)


def has_working(tx: Tx, pair_id: int) -> bool:
    """Whether there is a link for this pair that would still be accepted."""
    works = (invitations.c.used_at.is_(None)) & (invitations.c.tries_left > 0) & (invitations.c.expires_at > tx.now)
    query = select(invitations.c.id).where(invitations.c.pair_id == pair_id, works)
    return tx.conn.execute(query.limit(1)).first() is not None


def try_code(tx: Tx, invitation: Invitation, code: str) -> bool:
    """Use the invitation up if the code is right; otherwise one try fewer is left."""
    row = tx.conn.execute(_BY_ID, {"id": invitation.id}).one()
    right = bool(row.code_hash == _code_hash(tx, invitation.id, code))
    change: dict[str, Any] = {"used_at": tx.now} if right else {"tries_left": row.tries_left - 1}
    tx.conn.execute(update(invitations).where(invitations.c.id == invitation.id).values(**change))
    return right
