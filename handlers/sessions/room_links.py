"""The room in what a therapist pastes: a link, a whole invitation, or what the room is called. Pure."""

import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from storage.platform_keys import Platform

_LONGEST = 200
_LINK = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_PLAIN = re.compile(r"\S{1,200}")
_NUMBER = re.compile(r"\d{9,12}")
_TOKEN = re.compile(r"[a-z0-9]{4,40}")


def room_in(platform: Platform, text: str) -> str | None:
    """What the platform calls the room, as its adapter does; None where that is not to be read in this text."""
    links = [_split(each.rstrip(".,;:)")) for each in _LINK.findall(text)]
    found = [each for link in links if link is not None and (each := _BY_LINK[platform](link)) is not None]
    if found:
        return found[0] if len(set(found)) == 1 else None
    typed = text.strip()
    return None if links or not 0 < len(typed) <= _LONGEST else _BY_NAME[platform](typed)


def _split(link: str) -> SplitResult | None:
    try:
        return urlsplit(link)
    except ValueError:
        return None


def _parts(link: SplitResult) -> Sequence[str]:
    return [unquote(each) for each in link.path.split("/") if each]


def _zoom_link(link: SplitResult) -> str | None:
    """`/j/NUMBER`, `/wc/join/NUMBER`, `/wc/NUMBER/join`; a personal name (`/my/…`) is not what Zoom reports."""
    here = (link.hostname or "").endswith(("zoom.us", "zoomgov.com", "zoom.com"))
    return next((each for each in _parts(link) if here and _NUMBER.fullmatch(each)), None)


def _zoom_name(text: str) -> str | None:
    number = re.sub(r"[\s-]", "", text)
    return number if _NUMBER.fullmatch(number) and number.isascii() else None


def _talk_link(link: SplitResult) -> str | None:
    parts = _parts(link)
    place = parts.index("call") if "call" in parts else len(parts)
    return next((each for each in parts[place + 1 : place + 2] if _TOKEN.fullmatch(each)), None)


def _jitsi_link(link: SplitResult) -> str | None:
    parts = _parts(link)
    return _jitsi_name(parts[-1]) if parts else None


def _jitsi_name(text: str) -> str | None:
    return text.casefold() if _PLAIN.fullmatch(text) and "/" not in text else None


def _bbb_link(link: SplitResult) -> str | None:
    """A link into a room says what the page before the server calls it; what the server does, only some have."""
    return next(iter(parse_qs(link.query).get("meetingID", [])), None)


def _bbb_name(text: str) -> str | None:
    return text if _PLAIN.fullmatch(text) else None


def _calcom_link(link: SplitResult) -> str | None:
    """`/who/what`; a private link (`/d/…`) and a team's are booked under names that are not in them."""
    parts = _parts(link)
    return "/".join(parts).casefold() if len(parts) == 2 and parts[0] not in ("d", "team") else None


def _calcom_name(text: str) -> str | None:
    return _calcom_link(urlsplit(f"https://cal.com/{text}")) if _PLAIN.fullmatch(text) else None


def _signed_name(text: str) -> str | None:
    return text.casefold() if _PLAIN.fullmatch(text) else None


_BY_LINK: Mapping[Platform, Callable[[SplitResult], str | None]] = {
    Platform.BIGBLUEBUTTON: _bbb_link,
    Platform.JITSI: _jitsi_link,
    Platform.NEXTCLOUD: _talk_link,
    Platform.ZOOM: _zoom_link,
    Platform.CALCOM: _calcom_link,
    Platform.SIGNED: lambda link: link.geturl().casefold(),
}
_BY_NAME: Mapping[Platform, Callable[[str], str | None]] = {
    Platform.BIGBLUEBUTTON: _bbb_name,
    Platform.JITSI: _jitsi_name,
    Platform.NEXTCLOUD: lambda text: text if _TOKEN.fullmatch(text) else None,
    Platform.ZOOM: _zoom_name,
    Platform.CALCOM: _calcom_name,
    Platform.SIGNED: _signed_name,
}
