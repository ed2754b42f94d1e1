"""Cal.com: bookings, made, moved and cancelled. When one has ended is told by our own clock.

`MEETING_ENDED` would be the booked end, and is not needed. There is a signature, but no time stamp beside it: when the
event happened stands in the signed body. Names and addresses of those who booked are not looked at.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.platforms.signatures import (
    FORM,
    RETRIED,
    SIGNATURE,
    STALE,
    Proven,
    Request,
    Verdict,
    instant,
    is_fresh,
    name,
    parsed,
    part,
    signer_of,
)
from handlers.sessions.platform_events import Booked, Cancelled

_MADE, _OFF = ("BOOKING_CREATED", "BOOKING_RESCHEDULED"), ("BOOKING_CANCELLED", "BOOKING_REJECTED")


def verify(request: Request, secrets: Sequence[str], now: datetime) -> Verdict:
    """A booking by a link. What comes without a secret of Cal.com's says `no-secret-provided`, and is nobody's word."""
    said = request.headers.get("x-cal-signature-256", "")
    if signer_of(said, request.body, secrets) is None:
        return SIGNATURE
    try:
        told = parsed(request.body)
        if told.get("triggerEvent") not in (*_MADE, *_OFF):
            return Proven()
        told_at = instant(told["createdAt"])
        if not is_fresh(told_at, now, RETRIED):
            return STALE
        return Proven((_event(told["triggerEvent"], part(told["payload"]), told_at),), said.lower())
    except (ValueError, KeyError):
        return FORM


def _event(kind: str, booking: dict[str, Any], told_at: datetime) -> Booked | Cancelled:
    room, *also = _links(booking)
    starts_at, ends_at = instant(booking["startTime"]), instant(booking["endTime"])
    if starts_at >= ends_at:
        raise ValueError("it ends before it begins")
    uid = name(booking["uid"])
    if kind in _OFF:
        return Cancelled(room, uid, starts_at, ends_at, told_at, tuple(also))
    before = booking.get("rescheduleUid")
    instead_of = name(before) if before and before != uid else None
    return Booked(room, uid, starts_at, ends_at, told_at, instead_of, tuple(also))


def _links(booking: dict[str, Any]) -> list[str]:
    """By which links it can have been booked: `who/what`, in an organisation by a name of its own."""
    who, what = part(booking["organizer"]), name(booking["type"])
    names = [who[each] for each in ("username", "usernameInOrg") if who.get(each)]
    links = [f"{name(each)}/{what}".casefold() for each in names]
    if not links:
        raise ValueError("by no link")
    return list(dict.fromkeys(links))
