"""The pictures of the documents, taken of the demo: `python -m tests.screenshot docs`."""

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import expect

from tests.browser import running_chromium
from tests.tour import LOW, tour


async def take(docs: Path) -> None:
    """Walk to where an alert is shown, and take the pictures when the page has calmed down."""
    with tempfile.TemporaryDirectory() as folder, running_chromium() as chromium:
        async with tour(Path(folder), chromium, height=860) as t:
            await t.report_session("Dr. Kim", "M3")
            await t.page.get_by_role("button", name="The video meeting with K7 has ended").click()
            await t.tap("Robin", "Begin")
            await t.reads("Robin", "1 of 4")
            await t.tap("Robin", "Mostly")
            await t.reads("Robin", "2 of 4")
            await t.answer("Alex", *LOW)
            await t.tap("Alex", "Send")
            await t.tap("Dr. Kim", "Show")
            await t.reads("Dr. Kim", "usual range")
            await t.tap("Maya", "Invite someone")
            await t.reads("Maya", "invite?")
            await t.page.mouse.move(720, 5)
            await expect(t.page.locator("[data-role=notice]")).to_have_count(0, timeout=20_000)
            await t.page.evaluate("document.activeElement.blur()")
            await t.page.screenshot(path=docs / "demo.png")
            await t.phone("Robin").screenshot(path=docs / "client.png")
            await t.page.set_viewport_size({"width": 1440, "height": 1280})
            await t.phone("Dr. Kim").evaluate(
                "phone => { phone.style.maxHeight = 'none' }"
            )  # the whole alert, and its chart
            await t.tap("Dr. Kim", "Chart")
            await expect(t.phone("Dr. Kim").get_by_role("img", name="Picture").last).to_be_visible()
            await expect(t.page.locator("[data-role=notice]")).to_have_count(0, timeout=20_000)
            await t.phone("Dr. Kim").screenshot(path=docs / "therapist.png")


if __name__ == "__main__":
    asyncio.run(take(Path(sys.argv[1])))
