"""The demo in a real browser: the two-minute tour, as each of its people would take it."""

import re
from pathlib import Path

from playwright.async_api import expect

from tests.tour import LOW, NOT_RIGHT, Tour, demo, tour

LINE = "Something new for you."


async def connect_lee(t: Tour) -> None:
    """From Dr. Kim's invitation to a connected client on a new phone."""
    await t.tap("Dr. Kim", "Invite someone", "A client")
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


async def test_one_low_check_in_after_six_shows_a_dip_and_its_range(tmp_path: Path, chromium: str) -> None:
    async with tour(tmp_path, chromium) as t:
        await t.report_session("Dr. Kim", "K7")
        await t.answer("Alex", *LOW)
        await t.tap("Alex", "Send")
        await t.tap("Dr. Kim", "Show")
        await t.reads("Dr. Kim", "below K7's usual range (6 earlier)", "“Useful” moved most", "usually 76 to 100")
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
