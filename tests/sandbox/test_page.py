"""The page in a real browser: clicking through it as a visitor would."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Locator, Page, expect

from bot.sandbox import Intro, Person, Sandbox
from bot.sandbox.view import SHOWN
from tests.browser import barriers, window
from tests.sandbox.conftest import Api, keys
from tests.sandbox.test_sending import PNG, upload


@pytest.fixture
async def page(sandbox: Sandbox, anna: Person, chromium: str) -> AsyncIterator[Page]:
    """The page, open, with Anna's phone on it; any error in its scripts fails the test."""
    errors: list[str] = []
    async with window(chromium) as page:
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        page.on("requestfailed", lambda request: errors.append(request.url))
        await page.goto(sandbox.base_url)
        await expect(phone(page, anna)).to_be_visible()
        yield page
    outage = ("/sandbox/events", "net::ERR_")  # the stream that breaks off, as some tests want it to
    assert [error for error in errors if not any(words in error for words in outage)] == []


def phone(page: Page, person: Person) -> Locator:
    return page.locator(f'[data-person="{person.id}"]')


async def test_a_conversation(page: Page, api: Api, sandbox: Sandbox, anna: Person) -> None:
    mine = phone(page, anna)
    await mine.locator("[data-role=input]").fill("hello")
    await mine.locator("[data-role=send]").click()
    await sandbox.wait_for(lambda: anna.messages[-1].text == "hello")
    text = "How was <b>today</b>?"
    sent = await api.ok(
        "sendMessage", chat_id=anna.id, text=text, parse_mode="HTML", reply_markup=keys({"Good": "g", "Bad": "b"})
    )
    bubble = mine.locator(f'[data-message="{sent["message_id"]}"]')
    await expect(bubble.locator("strong")).to_have_text("today")
    await expect(mine.locator("[data-role=notice]")).to_contain_text("How was today?")
    await bubble.get_by_role("button", name="Bad").click()
    await expect(bubble.get_by_role("button", name="Bad")).to_have_attribute("aria-busy", "true")
    query = await sandbox.wait_for(lambda: next((q for q in sandbox.queries if q.data == "b"), None))
    assert query is not None
    await api.ok("answerCallbackQuery", callback_query_id=query.id, text="Noted")
    await expect(mine.locator("[data-role=toast]")).to_have_text("Noted")
    await expect(bubble.get_by_role("button", name="Bad")).not_to_have_attribute("aria-busy", "true")
    await api.ok("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="Thank you")
    await expect(bubble).to_contain_text("Thank you")
    await expect(bubble.get_by_role("button")).to_have_count(0)
    await api.ok("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    await expect(bubble).to_have_count(0)


async def test_markup_from_people_and_bots_is_only_text(page: Page, api: Api, anna: Person) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    anna.send_text(hostile)
    await api.ok("sendMessage", chat_id=anna.id, text=hostile, reply_markup=keys({hostile: "x"}))
    await expect(phone(page, anna).get_by_text(hostile, exact=False).last).to_be_visible()
    assert await page.locator("img[src=x]").count() == 0


async def test_a_link_opens_on_a_new_phone(page: Page, api: Api, sandbox: Sandbox, anna: Person) -> None:
    await api.ok("sendMessage", chat_id=anna.id, text=f"Invite: {sandbox.link('abc')}")
    await phone(page, anna).get_by_role("link", name="start=abc").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_role("button")).to_have_count(3)
    await dialog.get_by_role("button", name="A new phone").click()
    await page.get_by_label("Whose phone is it?").fill("Zoë")
    await page.keyboard.press("Enter")
    zoe = await sandbox.wait_for(lambda: next((p for p in sandbox.people if p.name == "Zoë" and p.chat), None))
    assert zoe is not None
    assert [message.text for message in zoe.messages] == ["/start abc"]
    await expect(phone(page, zoe).get_by_role("log")).to_contain_text("/start")


async def test_a_link_above_the_phones_opens_on_one_of_them(page: Page, sandbox: Sandbox, anna: Person) -> None:
    sandbox.introduce(Intro("Welcome", f"Begin with {sandbox.link('first')} here.", ("Look around",)))
    await expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    await page.get_by_role("banner").get_by_role("link").click()
    await page.get_by_role("dialog").get_by_role("button", name="Anna").click()
    await sandbox.wait_for(lambda: anna.messages[-1].text == "/start first")
    assert await page.get_by_role("banner").get_by_role("listitem").all_inner_texts() == ["Look around"]


async def test_an_empty_phone_offers_start(page: Page, sandbox: Sandbox) -> None:
    ben = sandbox.add_person("Ben", about="supervisor")
    await expect(phone(page, ben)).to_contain_text("supervisor")
    await phone(page, ben).locator("[data-role=start]").click()
    await sandbox.wait_for(lambda: ben.started)
    await expect(phone(page, ben).locator("[data-role=input]")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_others_find_nothing_that_keeps_anybody_from_using_it(
    page: Page, api: Api, sandbox: Sandbox, anna: Person, scheme: str
) -> None:
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    sandbox.introduce(Intro("Welcome", f"Begin with {sandbox.link('first')} here.", ("Look around",)))
    ben = sandbox.add_person("Ben", about="supervisor")
    await api.ok("setMyCommands", commands=[{"command": "pause", "description": "A break"}])
    anna.send_text("hello")
    text = f"How was <b>today</b>? {sandbox.link('abc')}"
    await api.ok("sendMessage", chat_id=anna.id, text=text, parse_mode="HTML", reply_markup=keys({"Good": "g"}))
    await expect(phone(page, anna).get_by_role("button", name="Good")).to_be_visible()
    await expect(phone(page, ben)).to_be_visible()
    assert await barriers(page) == []
    await phone(page, anna).locator("[data-role=commands]").click()
    await expect(page.get_by_role("menuitem", name="/pause")).to_be_visible()
    assert await barriers(page) == []
    await page.keyboard.press("Escape")
    await phone(page, anna).get_by_role("link", name="start=abc").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    assert await barriers(page) == []


async def test_commands_by_keyboard(page: Page, api: Api, sandbox: Sandbox, anna: Person) -> None:
    commands = [{"command": name, "description": f"About {name}"} for name in ("session", "pause")]
    await api.ok("setMyCommands", commands=commands)
    await phone(page, anna).locator("[data-role=commands]").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="/session")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await sandbox.wait_for(lambda: anna.messages[-1].text == "/pause")
    await expect(page.get_by_role("menu")).to_have_count(0)


async def test_blocking_and_clearing(page: Page, sandbox: Sandbox, anna: Person) -> None:
    mine = phone(page, anna)
    await mine.locator("[data-role=menu]").click()
    await page.get_by_role("menuitem", name="Clear this chat").click()
    await expect(mine.get_by_role("log")).to_contain_text("No messages here")
    await mine.locator("[data-role=menu]").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await mine.locator("[data-role=unblock]").click()
    await sandbox.wait_for(lambda: not anna.blocked)
    await expect(mine.locator("[data-role=input]")).to_be_visible()


async def test_focus_stays_when_the_message_under_it_changes(page: Page, api: Api, anna: Person) -> None:
    sent = await api.ok("sendMessage", chat_id=anna.id, text="1", reply_markup=keys({"A": "a"}, {"B": "b"}))
    await phone(page, anna).get_by_role("button", name="B", exact=True).focus()
    at = {"chat_id": anna.id, "message_id": sent["message_id"]}
    await api.ok("editMessageText", **at, text="2", reply_markup=keys({"C": "c"}, {"D": "d"}))
    await expect(phone(page, anna).get_by_role("button", name="D", exact=True)).to_be_focused()


async def test_an_edit_does_not_move_what_one_reads(page: Page, api: Api, anna: Person) -> None:
    for i in range(40):
        await api.ok("sendMessage", chat_id=anna.id, text=f"line {i}")
    log = phone(page, anna).get_by_role("log")
    await expect(log).to_contain_text("line 39")
    await log.evaluate("log => { log.scrollTop = 300; }")
    await expect(phone(page, anna).get_by_label("To the newest message")).to_be_visible()
    await api.ok("editMessageText", chat_id=anna.id, message_id=anna.last.message_id, text="changed")
    await expect(log).to_contain_text("changed")
    assert await log.evaluate("log => log.scrollTop") == 300
    await phone(page, anna).get_by_label("To the newest message").click()
    await expect(log.get_by_text("changed")).to_be_in_viewport()


async def test_pictures_are_shown(page: Page, api: Api, anna: Person) -> None:
    await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id, caption="look")
    picture = phone(page, anna).get_by_role("img", name="Picture")
    assert await picture.get_attribute("width") == "120"


async def test_one_phone_at_a_time_on_a_narrow_screen(page: Page, sandbox: Sandbox, anna: Person) -> None:
    ben = sandbox.add_person("Ben")
    await page.set_viewport_size({"width": 390, "height": 800})
    await expect(phone(page, anna)).to_be_visible()
    await expect(phone(page, ben)).to_be_hidden()
    await page.get_by_role("tab", name="Ben").click()
    await expect(phone(page, ben)).to_be_visible()
    await expect(phone(page, anna)).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


async def test_the_page_says_so_when_the_sandbox_is_away_and_goes_on(
    page: Page, sandbox: Sandbox, anna: Person
) -> None:
    await sandbox.go_down("refuse")
    await expect(page.get_by_role("alert")).to_contain_text("has stopped")
    anna.send_text("meanwhile")
    await sandbox.come_back()
    await expect(phone(page, anna).get_by_role("log")).to_contain_text("meanwhile")
    await expect(page.get_by_role("alert")).to_be_hidden()


async def test_an_old_message_that_comes_into_sight_again_stands_above_the_newer_ones(page: Page, anna: Person) -> None:
    """A phone shows the newest two hundred; where one of them goes, the next older one is shown again."""
    anna.started = True
    for number in range(SHOWN + 2):
        anna.send_text(f"number {number}")
    words = phone(page, anna).locator("[data-message]")
    await expect(words.last).to_contain_text(f"number {SHOWN + 1}")
    await expect(words.first).to_contain_text("number 2")
    for gone in (anna.messages[100], anna.messages[-1]):
        anna.delete_message(gone.message_id)
    await expect(words.first).to_contain_text("number 0")
    await expect(words.last).to_contain_text(f"number {SHOWN}")
    order = [int(each) for each in await words.evaluate_all("all => all.map((each) => each.dataset.message)")]
    assert order == sorted(order)
