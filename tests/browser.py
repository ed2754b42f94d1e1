"""Debian's Chromium: one for all tests of a worker, each of which opens a window of its own in it."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, async_playwright

CHROMIUM = shutil.which("chromium") or ""
_QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--hide-scrollbars"),
    *("--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows"),
    *("--disable-renderer-backgrounding", "--disable-ipc-flooding-protection", "--mute-audio"),
)
_START_SECONDS = 30.0
_SETTLED = """() => Promise.all(document.getAnimations()
    .filter((moving) => moving.effect.getComputedTiming().endTime !== Infinity)
    .map((moving) => moving.finished.catch(() => null)))"""  # a cancelled one has no end: it is over as well


@contextmanager
def running_chromium() -> Iterator[str]:
    """Where it can be driven; ended afterwards. Skips where there is none, but never in CI."""
    if not CHROMIUM:
        why = "chromium is not installed"
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)
    with tempfile.TemporaryDirectory(prefix="alliance-chromium-", ignore_cleanup_errors=True) as folder:
        command = [CHROMIUM, *_QUIET, "--remote-debugging-port=0", f"--user-data-dir={folder}", "about:blank"]
        browser = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield f"http://127.0.0.1:{_port(browser, Path(folder, 'DevToolsActivePort'))}"
        finally:
            browser.terminate()
            browser.wait()


def _port(browser: subprocess.Popen[bytes], told: Path) -> int:
    """Which port it chose, as soon as it tells."""
    until = time.monotonic() + _START_SECONDS
    while not (told.exists() and told.read_text()):
        assert browser.poll() is None, f"chromium ended with {browser.returncode}"
        assert time.monotonic() < until, "chromium does not start"
        time.sleep(0.02)
    return int(told.read_text().split()[0])


@asynccontextmanager
async def window(chromium: str, *, width: int = 1440, height: int = 900) -> AsyncIterator[Page]:
    """An empty page in a window that knows nothing of the others."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(chromium)
        context = await browser.new_context(viewport={"width": width, "height": height}, locale="en-GB")
        page = await context.new_page()
        page.set_default_timeout(10_000)
        yield page
        await context.close()
        await browser.close()


async def barriers(page: Page) -> list[str]:
    """What keeps somebody from reading or using this page, as axe-core finds it: rules of WCAG 2.2 up to AA, and what
    it calls best practice; each with where it is. What comes in is there first: half transparent, words have less of a
    contrast than they are read with.
    """
    await page.evaluate(_SETTLED)
    found = (await Axe().run(page)).response["violations"]
    return [f"{rule['id']}: {', '.join(map(str, node['target']))}" for rule in found for node in rule["nodes"]]
