"""Run by the environment that has aiogram: a conversation with the sandbox at argv[1], reported as JSON lines."""
# mypy: ignore-errors
# (aiogram is not in the environment that checks types.)

import asyncio
import json
import sys
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

dispatcher = Dispatcher()
PICTURE = bytes.fromhex(sys.argv[3])


def report(**what: Any) -> None:
    print(json.dumps(what), flush=True)


@dispatcher.message(CommandStart(deep_link=True))
async def start(message: Message, command: CommandObject) -> None:
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="y")]])
    sent = await message.answer(f"<b>Hello</b> {command.args}", parse_mode="HTML", reply_markup=keyboard)
    report(step="start", payload=command.args, bold=sent.entities[0].length if sent.entities else 0)


@dispatcher.callback_query(F.data == "y")
async def tapped(query: CallbackQuery) -> None:
    await query.answer("thanks", show_alert=True)
    assert isinstance(query.message, Message)
    await query.message.edit_text("Edited")
    refusals = []
    for again in (query.answer("twice"), query.message.edit_text("Edited")):
        try:
            await again
        except TelegramBadRequest as error:
            refusals.append(error.message)
    sent = await query.message.answer_photo(BufferedInputFile(PICTURE, "qr.png"), caption="look")
    assert sent.photo is not None
    report(step="tap", refusals=refusals, width=sent.photo[-1].width, instance=query.chat_instance)


@dispatcher.message(F.text == "trouble")
async def trouble(message: Message) -> None:
    try:
        await message.answer("x")
    except TelegramRetryAfter as error:
        report(step="trouble", retry_after=error.retry_after)


@dispatcher.my_chat_member()
async def membership(update: Any) -> None:
    try:
        await update.bot.send_message(update.chat.id, "x")
    except TelegramForbiddenError as error:
        report(step="blocked", status=update.new_chat_member.status, message=error.message)


@dispatcher.message(F.text == "bye")
async def bye(message: Message) -> None:
    report(step="bye")
    await dispatcher.stop_polling()


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sys.argv[1]))
    async with Bot(sys.argv[2], session=session) as bot:
        await bot.set_my_commands([BotCommand(command="help", description="Help")])
        report(step="ready", username=(await bot.me()).username, commands=len(await bot.get_my_commands()))
        await dispatcher.start_polling(bot, polling_timeout=5, handle_signals=False)


asyncio.run(main())
