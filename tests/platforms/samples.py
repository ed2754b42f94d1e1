"""What each platform sends, in its own shape: written after the platforms' documents and code, with canaries in it.

Everything that names somebody, or something, is one of `CANARIES`: none of it may be kept, logged or answered.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from bot.platforms.signatures import Request

SECRET = "a-secret-of-at-least-forty-characters-0123456789"
ADDRESS = "https://bot.example.org/v1/sessions/any/1a2b"
CANARIES = ("Canary Person", "canary@example.org", "canary-topic", "canary-room", "canarytoken", "99887766554")
ROOMS = {
    "bigbluebutton": "canary-room-bbb",
    "jitsi": "canary-room-jitsi",
    "nextcloud": "canarytoken",
    "zoom": "99887766554",
    "calcom": "canary-room/weekly",
    "signed": "canary-room-own",
}


@dataclass(frozen=True)
class Sample:
    """A request before it is signed, and how its platform signs: body and secret to headers and query."""

    platform: str
    body: bytes
    sign: Callable[[bytes, str, str], tuple[dict[str, str], dict[str, str]]]

    def request(self, secret: str = SECRET, address: str = ADDRESS) -> Request:
        headers, query = self.sign(self.body, secret, address)
        return Request(headers, query, self.body, address)

    def with_body(self, body: bytes) -> "Sample":
        return replace(self, body=body)


def hexed(secret: str, message: bytes) -> str:
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def of(platform: str, now: datetime, **changes: Any) -> Sample:
    """Of this platform, a meeting that ended a minute before now and had begun fifty minutes earlier."""
    return _MAKERS[platform](now, **changes)


def _dumped(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def bigbluebutton(
    now: datetime, *, kind: str = "sha1", meeting: str = "m1", event: str = "meeting-ended", many: bool = True,
    ended_at: datetime | None = None, bearer: bool = False,
) -> Sample:  # fmt: skip
    ended = ended_at or now - timedelta(minutes=1)
    began = int((ended - timedelta(minutes=50)).timestamp() * 1000)
    attributes = {
        "meeting": {
            "internal-meeting-id": f"{hashlib.sha1(meeting.encode()).hexdigest()}-{began}",
            "external-meeting-id": ROOMS["bigbluebutton"],
            "name": "canary-topic",
        }
    }
    data = {"type": "event", "id": event, "attributes": attributes, "event": {"ts": int(ended.timestamp() * 1000)}}
    told = {"data": data}
    stamp = int(now.timestamp() * 1000)
    text = json.dumps([told] if many else told)
    body = urlencode({"domain": "bbb.example.org", "event": text, "timestamp": stamp}).encode()

    def sign(body: bytes, secret: str, address: str) -> tuple[dict[str, str], dict[str, str]]:
        if bearer:
            return {"authorization": f"Bearer {secret}"}, {}
        return {}, {"checksum": hashlib.new(kind, address.encode() + body + secret.encode()).hexdigest()}

    return Sample("bigbluebutton", body, sign)


def jitsi(
    now: datetime, *, event: str = "muc-room-destroyed", breakout: bool = False, there: int = 2,
    ended_at: datetime | None = None, minutes: int = 50,
) -> Sample:  # fmt: skip
    ended = int((ended_at or now - timedelta(minutes=1)).timestamp())
    occupant = {
        "name": "Canary Person", "email": "canary@example.org", "id": "00380324", "joined_at": ended - 3000,
        "occupant_jid": "canary-room@meet.example.org/OWhl8jSh", "left_at": ended,
    }  # fmt: skip
    told = {
        "event_name": event, "room_name": "Canary-Room-Jitsi", "is_breakout": breakout,
        "room_jid": "canary-room-jitsi@conference.meet.example.org", "created_at": ended - minutes * 60,
        "destroyed_at": ended, "all_occupants": [occupant] * there,
    }  # fmt: skip
    return Sample("jitsi", _dumped(told), lambda body, secret, address: ({"authorization": f"Bearer {secret}"}, {}))


def nextcloud(now: datetime, *, event: str = "call_ended", message: str = "1567", random: str = "r" * 64) -> Sample:
    told = {
        "type": "Activity" if event.startswith("call") else "Create",
        "actor": {"type": "Person", "id": "users/canary", "name": "Canary Person"},
        "object": {"type": "Note", "id": message, "name": event, "content": '{"message":"Call with Canary Person"}'},
        "target": {"type": "Collection", "id": ROOMS["nextcloud"], "name": "canary-topic"},
    }

    def sign(body: bytes, secret: str, address: str) -> tuple[dict[str, str], dict[str, str]]:
        signature = hexed(secret, random.encode() + body)
        return {"x-nextcloud-talk-random": random, "x-nextcloud-talk-signature": signature}, {}

    return Sample("nextcloud", _dumped(told), sign)


def stamped(now: datetime) -> Callable[[bytes, str, str], tuple[dict[str, str], dict[str, str]]]:
    """As Zoom signs."""
    stamp = f"{now.timestamp():.0f}"

    def sign(body: bytes, secret: str, address: str) -> tuple[dict[str, str], dict[str, str]]:
        signature = f"v0={hexed(secret, f'v0:{stamp}:'.encode() + body)}"
        return {"x-zm-request-timestamp": stamp, "x-zm-signature": signature}, {}

    return sign


def zoom(
    now: datetime, *, event: str = "meeting.ended", uuid: str = "aB3/+x==", ended_at: datetime | None = None,
    at: datetime | None = None, minutes: int = 50,
) -> Sample:  # fmt: skip
    ended = ended_at or now - timedelta(minutes=1)
    meeting = {
        "id": ROOMS["zoom"], "uuid": uuid, "host_id": "x1yCzABCDEfg23HiJKl4mN", "topic": "canary-topic", "type": 2,
        "start_time": f"{ended - timedelta(minutes=minutes):%Y-%m-%dT%H:%M:%SZ}", "timezone": "Europe/Berlin",
        "end_time": f"{ended:%Y-%m-%dT%H:%M:%SZ}", "duration": minutes,
    }  # fmt: skip
    told = {"event": event, "event_ts": int(now.timestamp() * 1000), "payload": {"account_id": "a", "object": meeting}}
    return Sample("zoom", _dumped(told), stamped(at or now))


def zoom_check(now: datetime, plain: str = "qgg8vlvZRS6UYooatFL8Aw") -> Sample:
    return Sample("zoom", _dumped({"event": "endpoint.url_validation", "payload": {"plainToken": plain}}), stamped(now))


def calcom(
    now: datetime, *, event: str = "BOOKING_CREATED", uid: str = "bFJeNb2uX8ANpT3JL5EfXw", replaces: str | None = None,
    starts_in: timedelta = timedelta(hours=1), told_at: datetime | None = None,
) -> Sample:  # fmt: skip
    starts = now + starts_in
    payload = {
        "type": "weekly", "title": "canary-topic between Canary Person and Canary Person", "uid": uid,
        "startTime": f"{starts:%Y-%m-%dT%H:%M:%SZ}", "endTime": f"{starts + timedelta(minutes=50):%Y-%m-%dT%H:%M:%SZ}",
        "organizer": {"id": 5, "name": "Canary Person", "email": "canary@example.org", "username": "Canary-Room"},
        "attendees": [{"email": "canary@example.org", "name": "Canary Person", "timeZone": "Europe/Berlin"}],
        "responses": {"name": {"label": "your_name", "value": "Canary Person"}}, "eventTypeId": 7, "status": "ACCEPTED",
        **({} if replaces is None else {"rescheduleUid": replaces}),
    }  # fmt: skip
    at = (told_at or now).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    told = {"triggerEvent": event, "createdAt": at, "payload": payload}
    return Sample("calcom", _dumped(told), lambda body, secret, _: ({"x-cal-signature-256": hexed(secret, body)}, {}))


def signed(now: datetime, *, at: datetime | None = None, **changes: Any) -> Sample:
    stamp = f"{(at or now).timestamp():.0f}"
    ended = now - timedelta(minutes=1)
    told: dict[str, Any] = {
        "event": "session.ended", "room": ROOMS["signed"], "session": "s-1", "ended_at": ended.isoformat(),
        "started_at": (ended - timedelta(minutes=50)).isoformat(), "modality": "phone",
    }  # fmt: skip
    told = {key: value for key, value in {**told, **changes}.items() if value is not None}

    def sign(body: bytes, secret: str, address: str) -> tuple[dict[str, str], dict[str, str]]:
        signature = f"v1={hexed(secret, f'{stamp}.'.encode() + body)}"
        return {"x-alliance-timestamp": stamp, "x-alliance-signature": signature}, {}

    return Sample("signed", _dumped(told), sign)


_MAKERS: Mapping[str, Callable[..., Sample]] = {
    "bigbluebutton": bigbluebutton,
    "jitsi": jitsi,
    "nextcloud": nextcloud,
    "zoom": zoom,
    "calcom": calcom,
    "signed": signed,
}
