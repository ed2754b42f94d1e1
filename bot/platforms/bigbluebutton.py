"""BigBlueButton: `bbb-webhooks` sends every event of the server, form-encoded, with a checksum in the query.

The checksum is a plain SHA over the registered address, the body and the server's shared secret; its length says
which. Servers with `auth2_0` say the secret in a header instead. An array of events in its code, one in its documents.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

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
    part,
    same,
    since_1970,
)
from handlers.sessions.platform_events import Ended

_BY_LENGTH = {40: "sha1", 64: "sha256", 96: "sha384", 128: "sha512"}
_MILLISECOND = timedelta(milliseconds=1)


def verify(request: Request, secrets: Sequence[str], now: datetime) -> Verdict:
    """Meetings that ended; of all other events nothing is taken."""
    if not (bears(request, secrets) or _is_summed(request, secrets)):
        return SIGNATURE
    try:
        form = {key: values[0] for key, values in parse_qs(request.body.decode(), strict_parsing=True).items()}
        if not is_fresh(since_1970(form["timestamp"], _MILLISECOND), now, RETRIED):
            return STALE
        told = json.loads(form["event"])
        events = tuple(_ended(each) for each in (told if isinstance(told, list) else [told]))
    except (ValueError, KeyError, RecursionError):
        return FORM
    return Proven(tuple(each for each in events if each is not None), hashlib.sha256(request.body).hexdigest())


def _is_summed(request: Request, secrets: Sequence[str]) -> bool:
    said = request.query.get("checksum", "").lower()
    kind = _BY_LENGTH.get(len(said))
    return kind is not None and any(same(said, each) for each in _sums(request, secrets, kind))


def _sums(request: Request, secrets: Sequence[str], kind: str) -> Iterator[str]:
    for secret in secrets:
        yield hashlib.new(kind, request.address.encode() + request.body + secret.encode()).hexdigest()


def _ended(told: Any) -> Ended | None:
    """The end of a meeting; None for any other event, also for one that was sent raw."""
    data = part(told).get("data")
    if not isinstance(data, dict) or data.get("id") != "meeting-ended":
        return None
    meeting, ended_at = part(part(data["attributes"])["meeting"]), since_1970(part(data["event"])["ts"], _MILLISECOND)
    internal = name(meeting["internal-meeting-id"])
    return Ended(name(meeting["external-meeting-id"]), internal, ended_at, _created_at(internal, ended_at))


def _created_at(internal: str, ended_at: datetime) -> datetime | None:
    """An internal id ends with the milliseconds at which the meeting was created."""
    digits = internal.rpartition("-")[2]
    if not (digits.isascii() and digits.isdigit() and len(digits) == 13):
        return None
    at = datetime.fromtimestamp(0, UTC) + int(digits) * _MILLISECOND
    return at if at <= ended_at <= at + timedelta(hours=12) else None
