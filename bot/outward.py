"""Ways to somebody outside Telegram: a command, an address that takes JSON, an address that wants a sign of life.

Each has some seconds, and of what comes back nothing is read but whether it went well. Where an address leads, and what
the command is, are secrets: no error names them.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import aiohttp
from yarl import URL

from bot.child import run_child
from bot.config import Alarm
from bot.health import Trouble

_ADDRESS_SECONDS = 10.0
_COMMAND_SECONDS = 30.0
_SECRETS = "ALLIANCE_BOT_"


class NotTold(Exception):
    """It did not get through; the message says why, and neither where to nor by what."""


@dataclass(frozen=True)
class Word:
    """A plain sentence for people, and for programs whether all is `well` again, or what the `troubles` are."""

    text: str
    well: bool
    troubles: frozenset[Trouble] = frozenset()


Way = Callable[[Word], Awaitable[None]]


def ways(settings: Alarm) -> dict[str, Way]:
    """The ways by which a word goes out, each under its name in the configuration. They raise NotTold."""
    url = settings.url.get_secret_value()
    found: dict[str, Way] = {"command": partial(by_command, settings.command)} if settings.command else {}
    return {**found, **({} if url == "none" else {"url": partial(by_address, url)})}


def find_ping(settings: Alarm) -> str | None:
    """The address that wants a sign of life."""
    ping = settings.ping.get_secret_value()
    return None if ping == "none" else ping


async def try_out(settings: Alarm) -> dict[str, str | None]:
    """Tell by every way that it is a trial, and give a sign of life: what became of each, None where it went well."""
    word = Word("alliance-bot: this tries the alarm, nothing is wrong.", well=True)
    tried: dict[str, Callable[[], Awaitable[None]]] = {name: partial(way, word) for name, way in ways(settings).items()}
    ping = find_ping(settings)
    if ping is not None:
        tried["ping"] = partial(sign_of_life, ping, well=True)
    return {name: await _became(trial) for name, trial in tried.items()}


async def _became(trial: Callable[[], Awaitable[None]]) -> str | None:
    try:
        await trial()
    except NotTold as error:
        return str(error)
    return None


async def by_command(command: Sequence[str], word: Word, *, seconds: float = _COMMAND_SECONDS) -> None:
    """Run it without a shell, with the sentence on its standard input and without our secrets. Raises NotTold."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(_SECRETS)}
    try:
        ended = await run_child(command, f"{word.text}\n".encode(), seconds=seconds, env=clean, mute=True)
    except TimeoutError:
        raise NotTold(f"it took longer than {seconds:g} seconds") from None
    except OSError as error:
        raise NotTold(error.strerror) from None
    if ended.status != 0:
        raise NotTold(f"it ended with {ended.status}")


async def by_address(address: str, word: Word, *, seconds: float = _ADDRESS_SECONDS) -> None:
    """POST it as JSON; `text` is where chats for teams look. Raises NotTold."""
    body = {"text": word.text, "well": word.well, "troubles": sorted(word.troubles)}
    await _asked("POST", URL(address), body, seconds)


async def sign_of_life(address: str, *, well: bool, seconds: float = _ADDRESS_SECONDS) -> None:
    """GET this address; while it is not well, the one below it that is called `fail`. Raises NotTold."""
    url = URL(address)
    if not well:
        url = (url / "fail").with_query(url.query)
    await _asked("GET", url, None, seconds)


async def _asked(method: str, url: URL, body: Mapping[str, object] | None, seconds: float) -> None:
    """Nothing is followed elsewhere: whoever moves has the address changed."""
    try:
        async with (
            asyncio.timeout(seconds),
            aiohttp.ClientSession(trust_env=True, cookie_jar=aiohttp.DummyCookieJar()) as session,
            session.request(method, url, json=body, allow_redirects=False) as answer,
        ):
            status = answer.status
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise NotTold("no answer in time" if isinstance(error, TimeoutError) else type(error).__name__) from None
    if not 200 <= status <= 299:
        raise NotTold(f"answered with {status}")
