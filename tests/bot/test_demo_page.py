"""The demo in a real browser: the two-minute tour, as each of its people would take it."""

import re
from pathlib import Path

from playwright.async_api import expect

from storage.database import Tx
from storage.pairs import list_pairs_of_programme
from storage.programmes import list_programmes
from storage.sessions import list_of_pair
from tests.tour import LOW, NOT_RIGHT, Tour, demo, tour

LINE = "Something new for you."


async def connect_lee(t: Tour) -> None:
    """From Dr. Kim's invitation to a connected client on a new phone."""
    await t.tap("Dr. Kim", "Invite someone")
    await t.type("Dr. Kim", "B2")
    await t.reads("Dr. Kim", "The code for B2")
    code = re.search(r"\d{3}\s\d{3}", t.person("Dr. Kim").last.text)
    assert code is not None
    await t.open_link_on_a_new_phone("Dr. Kim", "Lee")
    await t.reads("Lee", "a short code of six digits")
    await t.type("Lee", code[0])
    await t.tap("Lee", "Read on")
    await t.reads("Lee", "You choose.", "changes nothing in your treatment")
    await t.tap("Lee", "Yes, I would like to", "Yes, that is right", "Any time is fine", "Yes, Dr. Kim")
    await t.reads("Lee", "After your next session")
    await t.tap("Dr. Kim", "Show")
    await t.reads("Dr. Kim", "B2 has joined")


async def test_from_invitation_to_alert(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium) as t:
        await connect_lee(t)

        await t.tap("Dr. Kim", "Report a session", "Video", "Just now")
        await t.reads("Dr. Kim", "Noted: video session with B2")
        await t.reads("Lee", "when it suits you")  # seconds after the session, where real life waits half an hour
        await t.answer("Lee", *NOT_RIGHT)
        await t.reads("Lee", "A last look", "Clearly, still there")
        before = await t.messages("Dr. Kim").count()
        await t.tap("Lee", "Send")
        await expect(t.messages("Dr. Kim")).to_have_count(before + 1, timeout=2000)
        await t.reads("Dr. Kim", LINE)
        await t.reads("Lee", "Thank you for being frank", "Dr. Kim can see it from now on", "Ms. Lind")

        await t.tap("Dr. Kim", "Show")
        await t.reads("Dr. Kim", "B2 · video session", "not right between you (clearly, still there)")
        await t.tap("Dr. Kim", "Seen", "What was done", "Planned for the next session")
        await t.reads("Dr. Kim", "noted what was done")
        await t.tap("Lee", "Nothing to add", "My therapist may bring it up")
        await t.reads("Lee", "Done. Thank you.")
        await t.reads("Dr. Kim", LINE)  # the client's outright word is news to the therapist


async def test_a_session_told_twice_is_one_and_the_signpost_is_no_placeholder(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium) as t:
        await t.report_session("Dr. Kim", "K7")
        await t.reads("Alex", "when it suits you")
        await t.report_session("Dr. Kim", "K7", begin="/session")
        await t.tap("Alex", "\u260e Contacts")
        await t.reads("Alex", "116\u00a0123")
        assert len([message for message in t.person("Alex").messages if "Begin" in message.labels]) == 1


def _sessions_of_k7(tx: Tx) -> int:
    programme = list_programmes(tx)[0]
    pair = next(each for each in list_pairs_of_programme(tx, programme.id) if each.code == "K7")
    return len(list_of_pair(tx, pair.id))


async def test_a_meeting_that_ends_reports_itself_and_once_more_it_is_the_same(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium) as t:
        ended = t.page.get_by_role("button", name="The video meeting with K7 has ended")
        told = t.page.locator("#outside [role=status]")
        await ended.click()
        await expect(told).to_have_text("The platform told the bot: K7 is asked in three seconds.")
        await t.page.get_by_role("button", name="What was sent").click()
        sheet = t.page.get_by_role("dialog")
        for part in ("POST http://127.0.0.1:", "X-Alliance-Signature: v1=", '"room": "k7-video"', '{"taken": 1}'):
            await expect(sheet).to_contain_text(part)
        await sheet.get_by_role("button", name="Close").click()
        await t.reads("Alex", "when it suits you")

        await ended.click()
        await expect(told).to_contain_text("no second check-in comes")
        await t.answer("Alex", *LOW)
        await t.tap("Alex", "Send")
        await t.reads("Dr. Kim", LINE)
        assert await t.app.db.read(_sessions_of_k7) == 7  # six from before, and this one

        await t.type("Dr. Kim", "/rooms")
        await t.messages("Dr. Kim").get_by_role("button", name="K7, Another program").click()
        await t.tap("Dr. Kim", "Give this room up")
        await t.reads("Dr. Kim", "No room is tied")
        await ended.click()
        await expect(told).to_contain_text("nobody's room: nothing was changed")


async def test_an_appointment_in_the_calendar_reports_itself(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium) as t:
        await t.type("Dr. Kim", "/plan")
        await t.reads("Dr. Kim", "K7", "10:00")
        over = t.page.get_by_role("button", name="M3's appointment is over")
        told = t.page.locator("#outside [role=status]")
        await over.click()
        await expect(told).to_have_text("Dr. Kim's calendar has it. The bot reads that every 6 seconds.")
        await t.page.get_by_role("button", name="In the calendar").click()
        await expect(t.page.get_by_role("dialog")).to_contain_text("SUMMARY:M3")
        await t.page.keyboard.press("Escape")
        await expect(t.messages("Robin").last).to_contain_text("when it suits you", timeout=20_000)
        await over.click()
        await expect(told).to_contain_text("no second check-in comes")
    async with tour(tmp_path, chromium) as t:  # the next day: what stood in the calendar stands there still
        await t.reads("Robin", "when it suits you")
        await t.type("Dr. Kim", "/calendar")
        await t.tap("Dr. Kim", "Disconnect it")
        await t.reads("Dr. Kim", "Your calendar is disconnected")
        await t.page.get_by_role("button", name="M3's appointment is over").click()
        await expect(t.page.locator("#outside [role=status]")).to_contain_text("connected no more")


async def test_one_low_check_in_after_six_shows_a_dip_and_its_range(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium) as t:
        await t.report_session("Dr. Kim", "K7")
        await t.answer("Alex", *LOW)
        await t.tap("Alex", "Send")
        await t.tap("Dr. Kim", "Show")
        await t.reads("Dr. Kim", "below K7's usual range (6 earlier)", "usually 76 to 100", "“Useful” moved most")
        await t.tap("Dr. Kim", "What could help")
        await t.reads("Dr. Kim", "Things to consider")
        await t.tap("Dr. Kim", "Back", "Remind me")
        await t.reads("Dr. Kim", "When shall I remind you?")


async def test_everybody_is_where_they_were_when_it_starts_again(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium) as t:
        await t.report_session("Dr. Kim", "K7")
        await t.tap("Alex", "Begin", "Partly")
        await t.reads("Alex", "2 of 4")
        names = [person.name for person in t.sandbox.people]
        shown = {name: [message.text for message in t.person(name).messages] for name in names}
    async with tour(tmp_path, chromium) as t:
        assert {name: [message.text for message in t.person(name).messages] for name in names} == shown
        await t.reads("Alex", "2 of 4")
        for number, label in enumerate(LOW[1:], start=2):
            await t.reads("Alex", f"{number} of 4")
            await t.tap("Alex", label)
        await t.tap("Alex", "Send")
        await t.reads("Dr. Kim", LINE)


async def test_every_phone_and_its_composer_fit_on_a_laptop(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium, height=768) as t:
        for person in t.sandbox.people:
            await expect(t.phone(person.name).locator("[data-role=send]")).to_be_in_viewport(ratio=1)
        await t.add_phone("Lee")
        await expect(t.phone("Lee").locator("[data-role=start]")).to_be_in_viewport(ratio=1)
        for part in ("[data-role=send]", "h2"):  # the therapist's phone stands beside the new one
            await expect(t.phone("Dr. Kim").locator(part)).to_be_in_viewport(ratio=1)
        await t.phone("Lee").locator("[data-role=start]").click()
        await t.reads("Lee", "for people who were given a link")


async def test_a_taken_port_gives_way(tmp_path: Path) -> None:
    async with demo(tmp_path / "one") as (first, _):
        port = int(first.base_url.rpartition(":")[2])
        async with demo(tmp_path / "two", port) as (second, _):
            assert second.base_url != first.base_url
