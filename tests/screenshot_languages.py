"""The demo in each language, to be looked at: `python -m tests.screenshot_languages FOLDER`."""

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import expect

from handlers.ground.items import options_in
from handlers.ground.languages import DEFAULT, languages
from handlers.ground.words import Words, name_of, words_of
from scoring.instrument import load_instrument
from tests.browser import running_chromium
from tests.tour import Tour, tour

OWN = load_instrument("own")
PHONES = ("Alex", "Dr. Kim", "Robin", "Maya")
LOW = (2, 1, 3, 3)
"""Answers by their position; the last says outright that something was not right."""


async def speak(t: Tour, language: str) -> None:
    """Every phone in this language, by its globe."""
    for name in PHONES:
        await t.phone(name).locator("[data-role=ways]").click()
        await t.phone(name).get_by_role("menuitem", name=name_of(language), exact=True).click()
        await t.reads(name, words_of(language)("language-set"))


async def answer(t: Tour, words: Words) -> None:
    """Alex answers low, and sends it."""
    asked = [*(item.id for item in OWN.items), "tension"]
    await t.tap("Alex", words.plain("button-begin"))
    for item, position in zip(asked, LOW, strict=True):
        await t.tap("Alex", words.plain(options_in(OWN, item)[position][1]))
    await t.tap("Alex", words.plain("button-send"))


async def take(folder: Path) -> None:
    """Two pictures for each language: an alert as it is read, and what each can do."""
    with running_chromium() as chromium:
        for language in languages():
            with tempfile.TemporaryDirectory() as data:
                async with tour(Path(data), chromium, height=1000) as t:
                    words = words_of(language)
                    await speak(t, language)
                    await t.page.get_by_role("button", name="The video meeting with K7 has ended").click()
                    await answer(t, words)
                    await t.tap("Dr. Kim", words.plain("button-show"))
                    await t.reads("Dr. Kim", "K7")
                    for name in ("Robin", "Maya"):
                        await t.type(name, "/help")
                    await t.page.mouse.move(720, 5)
                    await expect(t.page.locator("[data-role=notice]")).to_have_count(0, timeout=20_000)
                    await t.page.screenshot(path=folder / f"{language}-alert.png")
                    if language == DEFAULT:  # in another language there is nothing yet to draw it beside
                        await t.tap("Dr. Kim", words.plain("button-chart"))
                        await expect(t.phone("Dr. Kim").get_by_role("img").last).to_be_visible()
                    else:
                        await t.tap("Dr. Kim", words.plain("button-what-helps"))
                    for name, command in (("Alex", "/privacy"), ("Robin", "/talk"), ("Maya", "/people")):
                        await t.type(name, command)
                    await expect(t.page.locator("[data-role=notice]")).to_have_count(0, timeout=20_000)
                    await t.page.screenshot(path=folder / f"{language}-chart.png")


if __name__ == "__main__":
    Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
    asyncio.run(take(Path(sys.argv[1])))
