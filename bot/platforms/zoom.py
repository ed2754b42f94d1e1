"""Zoom: an app's webhook, signed over a time stamp and the body; it checks every three days that the address is ours.

A meeting ends once more when its host leaves and comes back: it has the same `uuid` then. The `topic` may hold a name
and is not looked at.
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.platforms.signatures import (
    FORM,
    SIGNATURE,
    STALE,
    Challenge,
    Proven,
    Request,
    Verdict,
    instant,
    is_fresh,
    name,
    parsed,
    part,
    signed,
    signer_of,
    since_1970,
)
from handlers.sessions.platform_events import Ended

_RETRIED = timedelta(hours=2)  # the last of its tries comes after an hour and a half
_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,128}")


def verify(request: Request, secrets: Sequence[str], now: datetime) -> Verdict:
    """A meeting that ended, or the check of the address."""
    stamp, said = request.headers.get("x-zm-request-timestamp", ""), request.headers.get("x-zm-signature", "")
    message = b"v0:" + stamp.encode("utf-8", "surrogateescape") + b":" + request.body
    version, _, digest = said.partition("=")
    secret = signer_of(digest, message, secrets) if version == "v0" else None
    try:
        if secret is None:
            return SIGNATURE if said else _checked(parsed(request.body), secrets[0])
        if not is_fresh(since_1970(stamp), now, _RETRIED):
            return STALE
        told = parsed(request.body)
        if told.get("event") == "endpoint.url_validation":
            return _checked(told, secret)
        return Proven((_ended(told),), digest.lower()) if told.get("event") == "meeting.ended" else Proven()
    except (ValueError, KeyError):
        return FORM


def _ended(told: dict[str, Any]) -> Ended:
    meeting = part(part(told["payload"])["object"])
    ended_at, started_at = instant(meeting["end_time"]), meeting.get("start_time")
    began = None if started_at is None else instant(started_at)
    return Ended(name(meeting["id"]), name(meeting["uuid"]), ended_at, began)


def _checked(told: dict[str, Any], secret: str) -> Verdict:
    """Signs a random word, and nothing else: whoever asks must not get the signature of a message that way."""
    if told.get("event") != "endpoint.url_validation":
        return SIGNATURE
    plain = part(told["payload"]).get("plainToken")
    if not isinstance(plain, str) or not _PLAIN.fullmatch(plain):
        return FORM
    return Challenge({"plainToken": plain, "encryptedToken": signed(secret, plain.encode())})
