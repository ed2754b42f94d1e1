"""python-telegram-bot's calls over aiohttp, which answers several times as many taps a second as its default.

What failed is told apart by whether Telegram can have acted on it; no message here holds a URL, because the
URL holds the token.
"""

from functools import cache
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_CONNECT_SECONDS = 10.0


class NotDelivered(NetworkError):
    """Telegram certainly did not carry it out: no connection, or its own "server error"."""


class AiohttpRequest(BaseRequest):
    """One pool of connections; `read_timeout` in seconds unless a call says otherwise."""

    def __init__(self, *, read_timeout: float = 20.0, connections: int = 64) -> None:
        self._read_timeout = read_timeout
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """What a call waits for its answer, in seconds."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=300)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the pool."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call; raises NotDelivered, TimedOut or NetworkError."""
        if self._session is None:
            raise RuntimeError("the connection pool is not open")
        wait = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_SECONDS, sock_read=wait)
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout, proxy=_proxy(*urlsplit(url)[:2])
            ) as response:
                status, payload = response.status, await response.read()
        except aiohttp.ClientConnectorError:
            raise NotDelivered("no connection") from None
        except aiohttp.ConnectionTimeoutError:
            raise NotDelivered("no connection in time") from None
        except TimeoutError:
            raise TimedOut("no answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"connection lost: {type(error).__name__}") from None
        if status >= 500:
            raise NotDelivered(f"server error {status}")
        return status, payload


@cache
def _proxy(scheme: str, host: str) -> str | None:
    """The proxy that the environment names for this host; aiohttp would look anew, in a thread, at every call."""
    return None if proxy_bypass(host) else getproxies().get(scheme)


def _body(request_data: RequestData | None) -> Any:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
