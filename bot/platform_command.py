"""`alliance-bot platform`: where a programme's platforms report sessions, and the secrets by which they prove it."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import click

from bot.admin import no_programme, opened
from bot.app import World
from bot.config import Config, ConfigError, load_config
from bot.platforms.receiving import address_of, in_hex
from storage import platform_keys, programmes
from storage.database import Tx
from storage.platform_keys import Platform, PlatformKey
from storage.programmes import Programme

THEIRS = frozenset({Platform.BIGBLUEBUTTON, Platform.ZOOM})
"""Platforms that have a secret of their own, which is told to the bot; all others are told the bot's."""
OVERLAP = timedelta(days=7)
_SHORTEST = 16
_NONE = "none"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"


@dataclass(frozen=True)
class Made:
    """An address and the secret that goes with it, to be told once; `secret` None: the platform's own."""

    key: str
    platform: Platform
    address: str
    secret: str | None

    @property
    def told(self) -> list[str]:
        """In lines."""
        own = ["Secret:  the one that you gave"] if self.secret is None else [f"Secret:  {self.secret}"]
        return [f"Address: {self.address}", *own, f"Key:     {self.key}", *([] if self.secret is None else [_ONCE])]


_ONCE = "The secret is not shown again. Put it where the platform asks for it, and nowhere else."


@dataclass(frozen=True)
class Listed:
    """A key, and when its platform was last heard; never its secrets. `address` None: nothing is taken from any."""

    key: str
    platform: Platform
    address: str | None
    made_at: datetime
    heard_at: datetime | None
    earlier_until: datetime | None

    @property
    def told(self) -> str:
        """In a line."""
        heard = "never heard yet" if self.heard_at is None else f"last heard {self.heard_at:%Y-%m-%d %H:%M} UTC"
        until = self.earlier_until
        both = "" if until is None else f"; the secret before this one holds until {until:%Y-%m-%d %H:%M} UTC"
        where = self.address or "no address: web.platforms is not set, so nothing is taken"
        return f"{self.key}  {self.platform}  {heard}{both}\n    {where}"


def expect_ready(config_path: Path, name: str) -> None:
    """That an address can be made for this programme. Raises ConfigError."""
    config = _ready(config_path)

    async def go() -> None:
        async with opened(config) as db:
            await db.read(lambda tx: _get_programme(tx, name))

    asyncio.run(go())


def add(config_path: Path, name: str, platform: Platform, secret: str | None) -> Made:
    """A new address for this platform; `secret` is the platform's own, where it has one. Raises ConfigError."""
    config, world = _ready(config_path), World()
    given = _given(platform, secret, world.rng)

    def write(tx: Tx) -> PlatformKey:
        return platform_keys.add_platform_key(tx, _get_programme(tx, name).id, platform, given)

    async def go() -> PlatformKey:
        async with opened(config) as db:
            return await db.write(write)

    return _made(config, asyncio.run(go()))


def list_keys(config_path: Path, name: str) -> list[Listed]:
    """Those of a programme, also where nothing is taken from any. Raises ConfigError."""
    config = load_config(config_path)

    def read(tx: Tx) -> list[Listed]:
        found = platform_keys.list_platform_keys(tx, _get_programme(tx, name).id)
        return [_listed(config, tx, each) for each in found]

    async def go() -> list[Listed]:
        async with opened(config) as db:
            return await db.read(read)

    return asyncio.run(go())


def rotate(config_path: Path, key: str, secret: str | None, *, at_once: bool) -> Made:
    """Another secret; the one before holds a week longer, or, `at_once`, no longer. Raises ConfigError."""
    config, world = _ready(config_path), World()

    def write(tx: Tx) -> PlatformKey:
        found = _get(tx, key)
        given = _given(found.platform, secret, world.rng)
        platform_keys.rotate_platform_key(tx, found, given, overlap=timedelta() if at_once else OVERLAP)
        return _get(tx, key)

    async def go() -> PlatformKey:
        async with opened(config) as db:
            return await db.write(write)

    return _made(config, asyncio.run(go()))


def platform_of(config_path: Path, key: str) -> Platform:
    """Whose key this is. Raises ConfigError."""

    async def go() -> Platform:
        async with opened(_ready(config_path)) as db:
            return await db.read(lambda tx: _get(tx, key).platform)

    return asyncio.run(go())


def remove(config_path: Path, key: str) -> None:
    """Nothing is taken there any more. Raises ConfigError."""

    async def go() -> None:
        async with opened(load_config(config_path)) as db:
            await db.write(lambda tx: platform_keys.retire_platform_key(tx, _get(tx, key).id))

    asyncio.run(go())


def ask_secret(platform: Platform, file: Path | None) -> str | None:
    """The platform's own secret, where it has one: from a file, or typed unseen. Raises ConfigError."""
    if platform not in THEIRS:
        if file is not None:
            raise ConfigError([f"--secret-file: for {platform} the bot makes the secret; leave this out."])
        return None
    if file is not None:
        return file.read_text(encoding="utf-8").strip()
    typed: str = click.prompt(f"The secret of {platform}", hide_input=True)
    return typed.strip()


def _ready(config_path: Path) -> Config:
    config = load_config(config_path)
    if config.web.platforms == _NONE:
        such = '"https://bot.example.org"'
        raise ConfigError([f"web.platforms is not set: give the public address of this bot there, such as {such}."])
    return config


def _get_programme(tx: Tx, name: str) -> Programme:
    found = programmes.find_programme(tx, name)
    if found is None:
        raise ConfigError([no_programme(name)])
    return found


def _given(platform: Platform, secret: str | None, rng: Random) -> str:
    """The platform's own secret, or a new one of 48 letters and digits (more than 256 bits)."""
    if secret is None:
        return "".join(rng.choice(_LETTERS) for _ in range(48))
    if len(secret) < _SHORTEST or not secret.isprintable() or not secret.isascii():
        raise ConfigError([f"The secret of {platform} has at least {_SHORTEST} letters and digits; this is another."])
    return secret


def _get(tx: Tx, key: str) -> PlatformKey:
    digits = key.strip().rstrip("/").rpartition("/")[2].lower()
    number = int(digits, 16) if digits and len(digits) <= 16 and set(digits) <= set("0123456789abcdef") else 0
    found = platform_keys.find_platform_key(tx, number) if 0 < number < 1 << 62 else None
    if found is None:
        raise ConfigError([f"There is no platform key {key!r}. `alliance-bot platform list` names them."])
    return found


def _made(config: Config, key: PlatformKey) -> Made:
    address = address_of(config.web.platforms, key.platform, key.id)
    return Made(in_hex(key.id), key.platform, address, None if key.platform in THEIRS else key.secret)


def _listed(config: Config, tx: Tx, key: PlatformKey) -> Listed:
    until = key.earlier_until if len(key.secrets_at(tx.now)) > 1 else None
    base = config.web.platforms
    address = None if base == _NONE else address_of(base, key.platform, key.id)
    return Listed(in_hex(key.id), key.platform, address, key.made_at, key.heard_at, until)
