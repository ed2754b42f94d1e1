"""python-telegram-bot's calls over aiohttp, which answers several times as many taps a second as its default.

Only a JSON object with `ok: true` and a `result`, or with `ok: false` and an `error_code`, is Telegram's word, whatever
its HTTP status. What else comes is told apart by whether Telegram can have acted on the call:

    NoConnection    it never left: nothing can be carried out now
    TurnedAway      somebody on the way refused to pass it on: it was not carried out
    NoWord          it was written, and what came back is nobody's word: it may have been carried out
    Refusal         Telegram's own word

No message here holds a URL, because the URL holds the token.
"""

import json
from collections.abc import Callable
from functools import cache
from math import isfinite
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

_CONNECT_SECONDS = 10.0
_WHOLE_CALL = 20.0  # beyond the wait for an answer: a call must end before the lease on its row does
_LONGEST_WAIT = 86_400.0
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class NoConnection(NetworkError):
    """Telegram cannot have heard of it."""


class TurnedAway(NetworkError):
    """A proxy or a gateway refused to pass it on, in words that are not Telegram's."""


class NoWord(NetworkError):
    """It was written, and no word of Telegram's came back."""


class Refusal(TelegramError):
    """Telegram's own `ok: false`: its `code`, its words, and how many `seconds` to wait where it says so."""

    def __init__(self, code: int, words: str, seconds: float | None = None) -> None:
        super().__init__(words)
        self.code, self.seconds = code, seconds


def open_pool(connections: int) -> aiohttp.ClientSession:
    """So many connections at most, over the network."""
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=connections, ttl_dns_cache=300))


Pool = Callable[[int], aiohttp.ClientSession]


class AiohttpRequest(BaseRequest):
    """One pool of connections; `read_timeout` in seconds unless a call says otherwise."""

    def __init__(self, *, read_timeout: float = 20.0, connections: int = 64, pool: Pool = open_pool) -> None:
        self._read_timeout = read_timeout
        self._connections, self._pool = connections, pool
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """What a call waits for its answer, in seconds."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            self._session = self._pool(self._connections)

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
        """One call; raises NoConnection, TurnedAway, NoWord, or Refusal."""
        if self._session is None:
            raise RuntimeError("the connection pool is not open")
        wait = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = aiohttp.ClientTimeout(total=wait + _WHOLE_CALL, connect=_CONNECT_SECONDS, sock_read=wait)
        try:
            async with self._session.request(
                method, url, **_body(request_data), timeout=timeout, allow_redirects=False,
                proxy=_proxy(*urlsplit(url)[:2]),
            ) as response:  # fmt: skip
                status, payload = response.status, await response.read()
        except aiohttp.ClientConnectorError:
            raise NoConnection("no connection") from None
        except aiohttp.ClientHttpProxyError as error:
            raise NoConnection(f"the proxy gives no connection: {error.status}") from None
        except aiohttp.ConnectionTimeoutError:
            raise NoConnection("no connection in time") from None
        except TimeoutError:
            raise NoWord("no answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise NoWord(f"connection lost: {type(error).__name__}") from None
        if not 200 <= status <= 299:
            word_in(payload, status)
        return 200, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Telegram's word with a result. Raises NoWord or Refusal."""
        return word_in(payload)


def word_in(payload: bytes, status: int = 200) -> dict[str, Any]:
    """Telegram's word in an answer, where it has a result. Raises Refusal, TurnedAway or NoWord."""
    try:
        word = json.loads(payload)
    except (ValueError, RecursionError):
        word = None
    if isinstance(word, dict):
        if word.get("ok") is True and "result" in word:
            return word
        code = word.get("error_code")
        if word.get("ok") is False and type(code) is int:
            raise Refusal(code, str(word.get("description", "")), _seconds(word.get("parameters")))
    kind = TurnedAway if 300 <= status <= 499 else NoWord
    raise kind(f"an answer that is not Telegram's: {status}")


def _seconds(parameters: Any) -> float | None:
    told = parameters.get("retry_after") if isinstance(parameters, dict) else None
    if not isinstance(told, int | float) or isinstance(told, bool) or not isfinite(told) or told <= 0:
        return None
    return min(float(told), _LONGEST_WAIT)


@cache
def _proxy(scheme: str, host: str) -> str | None:
    """The proxy that the environment names for this host; aiohttp would look anew, in a thread, at every call."""
    return None if proxy_bypass(host) else getproxies().get(scheme)


def _body(request_data: RequestData | None) -> dict[str, Any]:
    """What to send, as aiohttp's `request` is told it; a form of texts as bytes, which it need not put together."""
    if request_data is None or not request_data.parameters:
        return {}
    if not request_data.contains_files:
        return {"data": request_data.url_encoded_parameters().encode(), "headers": _FORM}
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return {"data": form}
