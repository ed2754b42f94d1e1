"""Our own format, for any program that can sign: docs/platforms/signed.md, and an OpenAPI document beside it.

The signature is over the time stamp and the body, the time stamp no more than five minutes old, and the same request
is taken once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bot.platforms.signatures import (
    FORM,
    SIGNATURE,
    STALE,
    Proven,
    Request,
    Verdict,
    instant,
    is_fresh,
    name,
    signer_of,
    since_1970,
)
from handlers.sessions.platform_events import Ended, TakenBack
from storage.sessions import Modality

WINDOW = timedelta(minutes=5)
_Name = Annotated[str, Field(min_length=1, max_length=200)]


class _Told(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    room: _Name = Field(description="The room, as its therapist typed it at `/rooms`.")
    session: _Name = Field(description="What you call this session. The same name again means the same session.")


class SessionEnded(_Told):
    """A session ended."""

    event: Literal["session.ended"]
    ended_at: AwareDatetime = Field(description="When it ended, with its zone; at most seven days ago.")
    started_at: AwareDatetime | None = Field(None, description="When it began, with its zone.")
    modality: Literal["video", "phone", "chat", "email", "in_person"] | None = Field(
        None, description="How it was held."
    )


class SessionWithdrawn(_Told):
    """What you told of was no session after all."""

    event: Literal["session.withdrawn"]


Body = TypeAdapter[SessionEnded | SessionWithdrawn](
    Annotated[SessionEnded | SessionWithdrawn, Field(discriminator="event")]
)
_OLDEST = timedelta(days=7)


def verify(request: Request, secrets: Sequence[str], now: datetime) -> Verdict:
    """One session that ended, or that was none."""
    stamp, said = request.headers.get("x-alliance-timestamp", ""), request.headers.get("x-alliance-signature", "")
    version, _, digest = said.partition("=")
    message = stamp.encode("utf-8", "surrogateescape") + b"." + request.body
    if version != "v1" or signer_of(digest, message, secrets) is None:
        return SIGNATURE
    try:
        if not is_fresh(since_1970(stamp), now, WINDOW):
            return STALE
        told = Body.validate_json(request.body)
        room, session = name(told.room.strip()), name(told.session)
    except (ValidationError, ValueError):
        return FORM
    if isinstance(told, SessionWithdrawn):
        return Proven((TakenBack(room.casefold(), session),), digest.lower())
    return _ended(told, room.casefold(), session, now, digest.lower())


def _ended(told: SessionEnded, room: str, session: str, now: datetime, once: str) -> Verdict:
    try:
        ended_at = instant(told.ended_at.isoformat())
        started_at = None if told.started_at is None else instant(told.started_at.isoformat())
    except ValueError:
        return FORM
    if not is_fresh(ended_at, now, _OLDEST) or (started_at is not None and started_at > ended_at):
        return FORM
    modality = None if told.modality is None else Modality(told.modality)
    return Proven((Ended(room, session, ended_at, started_at, modality),), once)
