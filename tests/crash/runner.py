"""Runs the bot in processes of its own, one life after the other: `python -m tests.crash.runner SPEC`.

A line on standard input begins a life, which is forked from this process so that it begins at once; the end of
standard input ends everything. On standard output it says `life PID`, `ready` and `ended STATUS`.
"""

import asyncio
import json
import os
import selectors
import signal
import sys
import traceback
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

from bot.app import App, World
from bot.config import Config
from bot.logs import set_up_logs
from handlers.ground.words import words_of
from storage.encryption import parse_keys
from tests.crash.shared import Shared

LOOK_SECONDS = 0.01


def say(words: str) -> None:
    """One line for the test, in one piece."""
    os.write(1, f"{words}\n".encode())


async def live(spec: dict[str, Any], life: int, lifeline: int) -> None:
    """Be the bot until told to stop."""
    set_up_logs("error")
    shared = Shared(Path(spec["shared"]))
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_reader(lifeline, os._exit, 3)  # whoever began this life is gone
    rng = Random(f"{spec['seed']}/{life}")
    app = App(
        Config.model_validate(spec["config"]), parse_keys(spec["keys"], "test"), World(shared, rng, shared.pass_point),
        create=True,
    )  # fmt: skip
    await app.start(ticker=False)
    say("ready")
    tasks = [asyncio.create_task(each) for each in (stop.wait(), app.run(), let_time_pass(app, shared))]
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    await app.stop()
    for task in done:
        task.result()


async def let_time_pass(app: App, shared: Shared) -> None:
    """The metronome, on the shared clock. It beats once at the start: the life before may have died in a beat."""
    seen = shared()
    await app.tick()
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        if shared.take_tick():
            await app.tick()
        if shared() != seen:
            seen = shared()
            app.delivery.wake()


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
        asyncio.run(live(spec, life, lifeline[0]))
        code = 0
    except BaseException:
        traceback.print_exc()  # the process ends below, before anybody else could tell why
    finally:
        sys.stderr.flush()
        os._exit(code)


def serve(spec: dict[str, Any]) -> None:
    """Begin a life for each line that is read, one at a time, and tell how each ends."""
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
                child = begin_life(spec, lives, lifeline)
                say(f"life {child}")
            elif os.read(wake[0], 100) and child:
                ended, status = os.waitpid(child, os.WNOHANG)
                if ended:
                    child = 0
                    say(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    import_module("scipy.stats")  # what the bot needs later is here before the first life, and so are its words
    words_of("en")
    serve(json.loads(Path(sys.argv[1]).read_text()))
