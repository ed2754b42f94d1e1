"""What a service manager is told, in systemd's way: that the bot is ready, and again and again that it works.

That is a word sent to a socket whose address stands in `NOTIFY_SOCKET`; without it nobody asks.
"""

import asyncio
import os
import socket
from collections.abc import Mapping
from contextlib import suppress

from storage.database import Database
from storage.errors import StorageError

READY, WORKS, ENDS = "READY=1", "WATCHDOG=1", "STOPPING=1"
_TIMES = 3  # in the time after which it counts as hung


def tell(word: str, environ: Mapping[str, str] = os.environ) -> None:
    """Say this to the service manager, where there is one that listens; else nothing happens."""
    address = environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line, suppress(OSError):
        line.setblocking(False)
        line.sendto(word.encode(), f"\0{address[1:]}" if address.startswith("@") else address)


def seconds_between(environ: Mapping[str, str] = os.environ) -> float | None:
    """How often it wants to hear that the bot works; None: it does not watch this process."""
    within, of = environ.get("WATCHDOG_USEC", ""), environ.get("WATCHDOG_PID", "")
    if not within.isdecimal() or of not in ("", str(os.getpid())):
        return None
    return int(within) / 1e6 / _TIMES


async def go_on_telling(db: Database, seconds: float | None) -> None:
    """That it works, which takes that the loop turns and that the database gives everybody their turn to write.

    A database that says "not now" has answered: to start anew mends no full disk. One that says nothing has not.
    """
    while seconds is not None:
        with suppress(StorageError):
            await db.write(lambda tx: None)
        tell(WORKS)
        await asyncio.sleep(seconds)
