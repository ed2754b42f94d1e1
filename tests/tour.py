"""The demo's page in a real browser, used as a visitor uses it: clicking, typing, looking."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from bot.app import App
from bot.demo import start_demo
from bot.sandbox import Person, Sandbox
from tests.browser import window

NOT_RIGHT = ("A little", "Not at all", "Partly", "Clearly, still there")
LOW = ("Partly", "A little", "Mostly", "No")


class Tour:
    """A visitor at the demo's page. People are called by the names above their phones."""

    def __init__(self, sandbox: Sandbox, app: App, page: Page) -> None:
        self.sandbox, self.app, self.page = sandbox, app, page

    def person(self, name: str) -> Person:
        return self.sandbox.person(name)

    def phone(self, name: str) -> Locator:
        return self.page.locator(f'[data-person="{self.person(name).id}"]')

    def messages(self, name: str) -> Locator:
        return self.phone(name).locator("[data-message]")

    def button(self, name: str, label: str) -> Locator:
        """The newest button of this label in the chat (the composer's Send is no part of it)."""
        return self.messages(name).get_by_role("button", name=label, exact=True).last

    async def tap(self, name: str, *labels: str) -> None:
        """Tap one button after the other, as soon as each is there."""
        for label in labels:
            await self.button(name, label).click()

    async def type(self, name: str, text: str) -> None:
        await self.phone(name).locator("[data-role=input]").fill(text)
        await self.phone(name).locator("[data-role=send]").click()

    async def reads(self, name: str, *texts: str) -> None:
        """The newest message on this phone says all this."""
        for text in texts:
            await expect(self.messages(name).last).to_contain_text(text)

    async def open_link_on_a_new_phone(self, inviter: str, newcomer: str) -> None:
        await self.messages(inviter).get_by_role("link", name=re.compile("start=")).last.click()
        await self.page.get_by_role("dialog").get_by_role("button", name="A new phone").click()
        await self._name_the_phone(newcomer)

    async def add_phone(self, newcomer: str) -> None:
        await self.page.get_by_role("button", name="Add a phone").click()
        await self._name_the_phone(newcomer)

    async def _name_the_phone(self, newcomer: str) -> None:
        await self.page.get_by_label("Whose phone is it?").fill(newcomer)
        await self.page.keyboard.press("Enter")
        await self.sandbox.wait_for(lambda: any(person.name == newcomer for person in self.sandbox.people))
        await expect(self.phone(newcomer)).to_be_visible()

    async def report_session(self, therapist: str, code: str, *, begin: str = "") -> None:
        """From the button that stands in the chat, or by a command."""
        await (self.type(therapist, begin) if begin else self.tap(therapist, "Report a session"))
        await self.tap(therapist, code, "Video", "Just now")

    async def answer(self, client: str, *labels: str) -> None:
        """Answer one question after the other, each once it is shown; the last leads to the last look."""
        await self.tap(client, "Begin")
        for number, label in enumerate(labels, start=1):
            await self.reads(client, f"{number} of {len(labels)}")
            await self.tap(client, label)
        await self.reads(client, "A last look")


@asynccontextmanager
async def demo(data: Path, port: int = 0) -> AsyncIterator[tuple[Sandbox, App]]:
    """The demo, started as `alliance-bot demo` starts it, on any free port."""
    sandbox, app = await start_demo(data, port)
    running = asyncio.create_task(app.run())
    try:
        yield sandbox, app
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await app.stop()
        await sandbox.stop()


@asynccontextmanager
async def tour(data: Path, chromium: str, *, height: int = 900) -> AsyncIterator[Tour]:
    """The demo with its page open in this browser. An error in the page's scripts fails the test."""
    errors: list[str] = []
    async with demo(data) as (sandbox, app), window(chromium, height=height) as page:
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        await page.goto(sandbox.base_url)
        yield Tour(sandbox, app, page)
    assert errors == []
