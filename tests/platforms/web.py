"""A stage whose bot takes what platforms bring, and the line to it."""

from pathlib import Path
from random import Random

import aiohttp

from bot.platforms.receiving import address_of
from storage import platform_keys, programmes
from storage.database import Tx
from storage.platform_keys import Platform, PlatformKey
from tests.cast import cast_in
from tests.platforms.samples import SECRET, Sample
from tests.stage import Stage


async def reachable(folder: Path) -> Stage:
    """A manager, a therapist and a client, and an address for platforms; not opened yet."""
    stage = await cast_in(folder, "polling")
    stage.changes["web"] = {"listen": stage.listen, "platforms": f"http://{stage.listen}"}
    return stage


async def connect(stage: Stage, platform: Platform, secret: str = SECRET) -> PlatformKey:
    """As the operator does it by the command line."""

    def add(tx: Tx) -> PlatformKey:
        programme = programmes.list_programmes(tx)[0]
        return platform_keys.add_platform_key(tx, programme.id, platform, secret)

    return await stage.app.db.write(add)


class Small(Random):
    """Draws an id whose first digits are 0."""

    def getrandbits(self, k: int, /) -> int:
        return 0x12AB if k == 62 else super().getrandbits(k)


async def bring(
    stage: Stage, key: PlatformKey, sample: Sample, *, secret: str = SECRET, rest: str = "", platform: str | None = None
) -> tuple[int, object]:
    """What the platform does: the status and the body of the answer."""
    address = address_of(f"http://{stage.listen}", Platform(platform or key.platform), key.id)
    request = sample.request(secret, address)
    async with (
        aiohttp.ClientSession() as http,
        http.post(address + rest, params=request.query, data=request.body, headers=request.headers) as answer,
    ):
        return answer.status, await answer.json()
