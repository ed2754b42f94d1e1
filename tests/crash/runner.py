"""Runs the bot in processes of its own, one life after the other: `python -m tests.crash.runner SPEC [warm]`.

A line on standard input begins a life, which is forked from this process so that it begins at once; the end of
standard input ends everything. On standard output it says `life PID`, `ready` and `ended STATUS`. With `warm` the first
life begins unasked, in this process itself.
"""

import asyncio
import gc
import json
import os
import selectors
import signal
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

from bot import delivery, leading, patience
from bot.app import App, World
from bot.config import Config, ConfigError
from bot.logs import set_up_logs
from handlers.ground.words import words_of
from storage.encryption import parse_keys
from storage.errors import StorageUnavailable
from storage.outgoing_order import find_next_due
from storage.status import mark_polled
from tests.crash.shared import Shared
from tests.stage import is_quiet
from tests.workers import leads

LOOK_SECONDS, LOOK_OFTEN_SECONDS = 0.01, 0.001
REFUSED = 4  # how a life ends that could not begin, because its database could not serve just then


def say(words: str) -> None:
    """One line for the test, in one piece."""
    os.write(1, f"{words}\n".encode())


async def live(spec: dict[str, Any], life: int, lifeline: int) -> int:
    """Be the bot until told to stop; how it ends."""
    set_up_logs(spec.get("log", "error"))
    shared, is_hasty = Shared(Path(spec["shared"])), spec.get("hasty", False)
    if is_hasty:
        be_hasty()
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_reader(lifeline, os._exit, 3)  # whoever began this life is gone
    rng = Random(f"{spec['seed']}/{life}")
    app = App(
        Config.model_validate(spec["config"]), parse_keys(spec["keys"], "test"), World(shared, rng, shared.pass_point),
        create=spec.get("create", True),
    )  # fmt: skip
    try:
        await app.start(ticker=False)
    except (StorageUnavailable, ConfigError) as error:
        print(f"does not start: {error}", file=sys.stderr)
        await app.stop()
        return REFUSED
    say("ready")
    passing = let_time_pass(app, shared, LOOK_OFTEN_SECONDS if is_hasty else LOOK_SECONDS)
    tasks = [asyncio.create_task(each) for each in (stop.wait(), app.run(), passing)]
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    await app.stop()
    for task in done:
        task.result()
    return 0


def be_hasty() -> None:
    """The pauses after trouble are short: what happens after them is the same."""
    patience._PAUSES = (0.01,)  # type: ignore[assignment]
    delivery._STORAGE_PAUSE = 0.01
    leading._LOOK_SECONDS = 0.1


async def let_time_pass(app: App, shared: Shared, look: float) -> None:
    """The metronome, on the shared clock, of whoever leads. It beats once at the start: who led before may have died in
    a beat.
    """
    seen, loops, led = shared(), len(app._tasks), False
    while True:
        if not leads(app):
            led = False
        elif not led:
            led = True
            await app.tick()
        await asyncio.sleep(look)
        if not leads(app):
            continue
        if shared.take_tick():
            await beat(app)
        if shared() != seen:
            seen = shared()
            app.delivery.wake()
        elif (asked := shared.rest_asked) and is_quiet(app, loops):
            await come_to_rest(app, shared, asked, loops)


async def beat(app: App) -> None:
    """Time has passed, in which Telegram was not away."""
    with suppress(StorageUnavailable):
        await app.db.write(mark_polled)
    await app.tick()


async def come_to_rest(app: App, shared: Shared, asked: int, loops: int) -> None:
    """Say that nothing is left to do; where something is due after Telegram's limits, let a second pass."""
    with suppress(StorageUnavailable):
        due = await app.db.read(find_next_due)
        if is_quiet(app, loops):
            if due is None or due > shared():
                shared.rest(asked)
            else:
                shared.advance(seconds=1)


def begin_life(spec: dict[str, Any], life: int, lifeline: tuple[int, int]) -> int:
    """Fork the bot; returns the child's process id."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        os.close(lifeline[1])
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        code = asyncio.run(live(spec, life, lifeline[0]))
    except BaseException:
        traceback.print_exc()  # the process ends below, before anybody else could tell why
    finally:
        sys.stderr.flush()
        os._exit(code)


def warm_up(spec: Path) -> None:
    """A first life in this process itself: whatever is made ready at its first use, later lives are born with."""
    say(f"life {os.getpid()}")
    code = asyncio.run(live(json.loads(spec.read_text()), 0, lifeline=0))
    gc.freeze()
    say(f"ended {code}")


def serve(spec: Path) -> None:
    """Begin a life for each line that is read, one at a time, as the specification says then; tell how each ends."""
    lifeline, wake = os.pipe(), os.pipe()
    os.set_blocking(wake[1], False)
    signal.set_wakeup_fd(wake[1])
    signal.signal(signal.SIGCHLD, lambda *_: None)
    selector = selectors.DefaultSelector()
    selector.register(0, selectors.EVENT_READ)
    selector.register(wake[0], selectors.EVENT_READ)
    child, lives = 0, 0
    while True:
        for key, _ in selector.select():
            if key.fd == 0 and not os.read(0, 100):
                if child:
                    os.kill(child, signal.SIGKILL)
                return
            if key.fd == 0:
                lives += 1
                child = begin_life(json.loads(spec.read_text()), lives, lifeline)
                say(f"life {child}")
            elif os.read(wake[0], 100) and child:
                ended, status = os.waitpid(child, os.WNOHANG)
                if ended:
                    child = 0
                    say(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    import_module("scipy.stats")  # what the bot needs later is here before the first life, and so are its words
    words_of("en")
    if "warm" in sys.argv:
        warm_up(Path(sys.argv[1]))
    serve(Path(sys.argv[1]))
