"""Fetching a calendar from an address that somebody typed.

An address is a stranger's word: it may lead into the network that the bot stands in. So only https is spoken, only to
addresses that anybody on the internet can reach, and this is looked at when a connection is made, for every connection:
whatever a name means by then, and wherever an answer leads on. No proxy is asked, for it would look names up itself. No
exception here holds an address, because the address is the secret.
"""

import asyncio
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from storage.calendars import Failure

MOST_BYTES = 5 * 1024 * 1024
_WHOLE_SECONDS = 10.0
_MOST_REDIRECTS = 3
_REDIRECTS = (301, 302, 303, 307, 308)
_LONGEST_ADDRESS = 2048
_HEADERS = {"User-Agent": "alliance-bot", "Accept": "text/calendar", "Accept-Encoding": "identity"}
_REACHABLE_V6 = ip_network("2000::/3")
_WAYS_INTO_V4 = (ip_network("2001::/23"), ip_network("2002::/16"))  # Teredo and its neighbours, 6to4
_RESERVED_V4 = (ip_network("100.64.0.0/10"), ip_network("192.0.0.0/24"), ip_network("192.88.99.0/24"))

Ip = IPv4Address | IPv6Address


class NotFetched(Exception):
    """There is no calendar to be had now, because of this `failure`; nothing is known of what stands in it."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.value)
        self.failure = failure


@dataclass(frozen=True)
class Fetched:
    """A calendar's bytes; None: they are as they were when `etag` and `modified` were given."""

    content: bytes | None
    etag: str | None = None
    modified: str | None = None


def is_public(address: Ip) -> bool:
    """Whether anybody on the internet can reach it, and it is no way into an address that they cannot."""
    if address.is_multicast or address.is_reserved or address.is_unspecified or not address.is_global:
        return False
    if isinstance(address, IPv4Address):
        return not any(address in each for each in _RESERVED_V4)
    return address in _REACHABLE_V6 and not any(address in each for each in _WAYS_INTO_V4)


def as_address(typed: str) -> str:
    """The https address that is meant; `webcal:` is what calendars call it. Raises NotFetched."""
    scheme, _, rest = typed.strip().partition(":")
    text = "https:" + rest if scheme.lower() in ("https", "webcal", "webcals") else ""
    try:
        url = URL(text, encoded=text.isascii())  # as it was typed: a server may take %40 and @ for two addresses
        written_well = len(text) <= _LONGEST_ADDRESS and text.isprintable() and " " not in text
        if written_well and url.host and url.port and url.user is None and url.password is None:
            return str(url.with_fragment(None))
    except ValueError:
        pass
    raise NotFetched(Failure.NOT_AN_ADDRESS)


class Fetcher:
    """Fetches calendars. `allowed`, `resolver` and `tls` are for tests, which serve on their own machine."""

    def __init__(
        self,
        *,
        allowed: Callable[[Ip], bool] = is_public,
        resolver: Callable[[], AbstractResolver] | None = None,
        tls: ssl.SSLContext | None = None,
        seconds: float = _WHOLE_SECONDS,
    ) -> None:
        self._allowed, self._resolver, self._tls, self._seconds = allowed, resolver, tls, seconds

    async def fetch(self, address: str, etag: str | None = None, modified: str | None = None) -> Fetched:
        """What stands at this address now. Raises NotFetched."""
        asked = {"If-None-Match": etag, "If-Modified-Since": modified}
        headers = {**_HEADERS, **{name: value for name, value in asked.items() if value}}
        turned_away: list[Ip] = []
        try:
            async with asyncio.timeout(self._seconds), self._session(turned_away) as session:
                return await _follow(session, as_address(address), headers)
        except TimeoutError:
            raise NotFetched(Failure.TOO_SLOW) from None
        except (aiohttp.ClientError, OSError, ValueError):
            raise NotFetched(Failure.NOT_PUBLIC if turned_away else Failure.NO_CONNECTION) from None

    def _session(self, turned_away: list[Ip]) -> aiohttp.ClientSession:
        """A new one for each calendar: no cookie, connection or looked-up name is there from another."""

        def way_out(where: tuple[Any, ...]) -> socket.socket:
            """The one place where a connection begins: it goes to a number, whatever the name was."""
            family, kind, protocol, _, target = where
            address = ip_address(target[0].partition("%")[0])
            if not self._allowed(address):
                turned_away.append(address)
                raise OSError("not a public address")
            return socket.socket(family=family, type=kind, proto=protocol)

        connector = aiohttp.TCPConnector(
            resolver=self._resolver() if self._resolver else None, use_dns_cache=False, force_close=True,
            ssl=self._tls or True, socket_factory=way_out,
        )  # fmt: skip
        return aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False, auto_decompress=False,
            timeout=aiohttp.ClientTimeout(total=self._seconds),
        )  # fmt: skip


async def _follow(session: aiohttp.ClientSession, address: str, headers: dict[str, str]) -> Fetched:
    url = URL(address, encoded=True)
    for _ in range(_MOST_REDIRECTS + 1):
        async with session.get(url, headers=headers, allow_redirects=False) as answer:
            if answer.status not in _REDIRECTS:
                return await _taken(answer)
            onwards = answer.headers.get("Location", "")
        url = URL(as_address(str(url.join(URL(onwards, encoded=onwards.isascii())))), encoded=True)
    raise NotFetched(Failure.TOO_MANY_REDIRECTS)


async def _taken(answer: aiohttp.ClientResponse) -> Fetched:
    given = {"etag": answer.headers.get("ETag"), "modified": answer.headers.get("Last-Modified")}
    if answer.status == 304:
        return Fetched(None, **given)
    if answer.status != 200 or answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NotFetched({401: Failure.REFUSED, 403: Failure.REFUSED, 404: Failure.GONE, 410: Failure.GONE}.get(
            answer.status, Failure.NOT_GIVEN
        ))  # fmt: skip
    if (answer.content_length or 0) > MOST_BYTES:
        raise NotFetched(Failure.TOO_LARGE)
    content = bytearray()
    async for piece in answer.content.iter_any():
        content += piece
        if len(content) > MOST_BYTES:
            raise NotFetched(Failure.TOO_LARGE)
    return Fetched(bytes(content), **given)
