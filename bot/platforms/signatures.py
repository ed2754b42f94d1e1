"""What an adapter is given and what it answers, and how it reads what anybody may have sent."""

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from handlers.sessions.platform_events import Event

AHEAD = timedelta(minutes=5)
"""How far a sender's clock may be ahead of ours."""
RETRIED = timedelta(hours=24)
"""How long a platform that tries again may bring the same word."""
_LONGEST_NAME = 512


@dataclass(frozen=True)
class Request:
    """What came: headers by their names in small letters, the query, the raw body, and the address as it is known to
    the sender.
    """

    headers: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes = field(repr=False)
    address: str


@dataclass(frozen=True)
class Proven:
    """It comes from the platform, and tells this: often nothing that matters here. `once` is the same for the same."""

    events: tuple[Event, ...] = ()
    once: str = ""


@dataclass(frozen=True)
class Challenge:
    """The platform asks whether this address is ours; this is to be answered."""

    answer: Mapping[str, str]


@dataclass(frozen=True)
class Refused:
    """It is not taken: `why` is one of *signature*, *stale*, *form*, and never something that was sent."""

    why: str


SIGNATURE, STALE, FORM = Refused("signature"), Refused("stale"), Refused("form")
Verdict = Proven | Challenge | Refused


class Verify(Protocol):
    """Whether a request is the platform's, by one of the `secrets` (the newest first), and what it tells; pure."""

    def __call__(self, request: Request, secrets: Sequence[str], now: datetime) -> Verdict: ...


# Proof


def signed(secret: str, message: bytes) -> str:
    """HMAC-SHA-256, in hexadecimal digits."""
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def same(said: str, right: str) -> bool:
    """Whether what was said is right, in a time that does not tell how nearly."""
    return hmac.compare_digest(said.encode("utf-8", "surrogatepass"), right.encode())


def signer_of(said: str, message: bytes, secrets: Sequence[str]) -> str | None:
    """The secret by which this message was signed so; None: none of them."""
    return next((each for each in secrets if same(said.lower(), signed(each, message))), None)


def bears(request: Request, secrets: Sequence[str]) -> bool:
    """Whether one of the secrets stands in the header, as `Bearer …`."""
    scheme, _, said = request.headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and any(same(said.strip(), each) for each in secrets)


def is_fresh(at: datetime, now: datetime, within: timedelta) -> bool:
    """Whether this was said no longer ago than that, by a clock that is hardly ahead."""
    return now - within <= at <= now + AHEAD


# Reading


def parsed(body: bytes | str) -> dict[str, Any]:
    """The JSON object in a body. Raises ValueError where there is none."""
    try:
        found = json.loads(body)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return part(found)


def part(value: object) -> dict[str, Any]:
    """An object within an object. Raises ValueError where it is something else."""
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


def name(value: object) -> str:
    """What something is called: a text that can be kept, or a number. Raises ValueError."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not 0 < len(text) <= _LONGEST_NAME:
        raise ValueError("no name")
    text.encode()  # UnicodeEncodeError is a ValueError: half of a surrogate pair cannot be kept
    return text


def instant(value: object) -> datetime:
    """An instant as text, with its zone. Raises ValueError."""
    at = datetime.fromisoformat(name(value))
    if at.tzinfo is None:
        raise ValueError("no zone")
    return _within_reason(at)


def since_1970(value: object, unit: timedelta = timedelta(seconds=1)) -> datetime:
    """An instant as a number of these units, also as a text of digits. Raises ValueError."""
    number = int(name(value)) if isinstance(value, str) else value
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise ValueError("no number")
    try:
        return _within_reason(datetime.fromtimestamp(0, UTC) + number * unit)
    except (OverflowError, ValueError):
        raise ValueError("no instant") from None


def _within_reason(at: datetime) -> datetime:
    """So that hours may be added to it, and it is the same on any wall."""
    if not 1971 <= at.year <= 9000:
        raise ValueError("no instant of ours")
    return at.astimezone(UTC)
