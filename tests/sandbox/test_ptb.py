"""python-telegram-bot, unchanged, against the sandbox."""

import io
from datetime import timedelta

import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.sandbox import Person, Sandbox
from tests.sandbox.test_sending import PNG


def make(sandbox: Sandbox, token: str | None = None) -> Bot:
    url = sandbox.base_url
    return Bot(token or sandbox.token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")


async def test_a_conversation(sandbox: Sandbox, anna: Person) -> None:
    async with make(sandbox) as bot:
        (start,) = await bot.get_updates(timeout=1)
        assert start.effective_message is not None
        assert start.effective_message.text == "/start"
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
        sent = await bot.send_message(anna.id, "<b>Ready?</b>", parse_mode="HTML", reply_markup=markup)
        assert sent.reply_markup == markup
        assert sent.date == sandbox.world.now().replace(microsecond=0)
        anna.press("Yes")
        (tap,) = await bot.get_updates(offset=start.update_id + 1, timeout=1)
        assert tap.callback_query is not None
        assert await tap.callback_query.answer("thanks")
        await tap.callback_query.edit_message_text("Done")
        assert (anna.last.text, anna.last.labels, sandbox.queries[-1].text) == ("Done", [], "thanks")
        assert await bot.delete_message(anna.id, sent.message_id)
        assert await bot.set_my_commands([BotCommand("help", "Help")], language_code="de")
        assert [c.command for c in await bot.get_my_commands(language_code="de")] == ["help"]
        assert (await bot.get_chat(anna.id)).first_name == "Anna"


async def test_pictures_and_files(sandbox: Sandbox, anna: Person) -> None:
    async with make(sandbox) as bot:
        sent = await bot.send_photo(anna.id, io.BytesIO(PNG), caption="look")
        assert (sent.photo[0].width, anna.last.photo) == (120, PNG)
        assert bytes(await (await sent.photo[0].get_file()).download_as_bytearray()) == PNG
        await sent.edit_media(InputMediaPhoto(io.BytesIO(PNG + b"!"), caption="new"))
        assert (anna.last.photo, anna.last.caption) == (PNG + b"!", "new")
        await bot.send_document(anna.id, io.BytesIO(b"a,b"), filename="report.csv")
        assert (anna.last.document, anna.last.media and anna.last.media.name) == (b"a,b", "report.csv")


async def test_errors_arrive_as_the_errors_they_are(
    sandbox: Sandbox, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    too_long = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y" * 65)]])
    async with make(sandbox) as bot:
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query("77")
        with pytest.raises(BadRequest, match="Button_data_invalid"):
            await bot.send_message(anna.id, "x", reply_markup=too_long)
        sandbox.flood(30)
        with pytest.raises(RetryAfter) as wait:
            await bot.send_message(anna.id, "x")
        assert wait.value.retry_after == timedelta(seconds=30)
        sandbox.fail("sendMessage", kind="502")
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.send_message(anna.id, "x")
        anna.block()
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(anna.id, "x")
        await bot.set_webhook("http://127.0.0.1:9/")
        with pytest.raises(Conflict):
            await bot.get_updates()
    with pytest.raises(InvalidToken):
        async with make(sandbox, "1:wrong"):
            pytest.fail("a wrong token was let in")
