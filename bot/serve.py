"""`alliance-bot run`: the bot against Telegram, until it is told to stop."""

import asyncio
import gc
from collections.abc import Coroutine
from pathlib import Path

from bot import service
from bot.app import App
from bot.config import load_config
from bot.keys import load_keys
from bot.log_file import LogFile
from bot.logs import set_up_logs


async def until(stop: asyncio.Event, work: Coroutine[None, None, None]) -> None:
    """Do the work until it ends or `stop` is set; what it raises is raised here."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([working, stopping], return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.wait([working, stopping])


async def serve(config_path: Path, stop: asyncio.Event) -> None:
    """Run until `stop` is set. Raises ConfigError, StorageError or Refused when it cannot start."""
    config = load_config(config_path)
    set_up_logs(config.log.level, None if config.log.file == "none" else LogFile(config.log.file))
    app = App(config, load_keys(config))
    try:
        await until(stop, _start_and_run(app))
    finally:
        service.tell(service.ENDS)
        await app.stop()


async def _start_and_run(app: App) -> None:
    await app.start()
    gc.freeze()  # what is there now stays: to look through it for garbage would hold up somebody's tap by 0.1 s
    service.tell(service.READY)
    telling = asyncio.create_task(service.go_on_telling(app.db, service.seconds_between()))
    try:
        await app.run()
    finally:
        telling.cancel()
