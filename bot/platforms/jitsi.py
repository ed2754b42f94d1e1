"""Jitsi on a server of one's own: prosody's `event_sync` posts what happens in a room, and says a secret in a header.

What it sends has the names and addresses of everybody who was there: they are counted, and not looked at. The room of
one person alone was no meeting.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from bot.platforms.signatures import (
    FORM,
    RETRIED,
    SIGNATURE,
    STALE,
    Proven,
    Request,
    Verdict,
    bears,
    is_fresh,
    name,
    parsed,
    since_1970,
)
from handlers.sessions.platform_events import Ended


def verify(request: Request, secrets: Sequence[str], now: datetime) -> Verdict:
    """A room that was left by the last of at least two; breakout rooms are parts of one."""
    if not bears(request, secrets):
        return SIGNATURE
    try:
        told = parsed(request.body)
        if told.get("event_name") != "muc-room-destroyed" or told.get("is_breakout") is True:
            return Proven()
        room, ended_at = name(told["room_name"]).casefold(), since_1970(told["destroyed_at"])
        started_at = since_1970(told["created_at"])
    except (ValueError, KeyError):
        return FORM
    if not is_fresh(ended_at, now, RETRIED):
        return STALE
    there = told.get("all_occupants")
    if started_at > ended_at or (isinstance(there, list) and len(there) < 2):
        return Proven()
    once = hashlib.sha256(request.body).hexdigest()
    return Proven((Ended(room, f"{room}/{started_at.timestamp():.0f}", ended_at, started_at),), once)
