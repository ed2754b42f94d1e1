"""The same check-in as most bots are written: python-telegram-bot's `Application`, `ConversationHandler` and
`PicklePersistence`, as its documentation and examples show them, with the same screens and buttons.

Updates are taken one after the other, as a `ConversationHandler` requires.
"""

import argparse
import json
import warnings
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, ConversationHandler, PicklePersistence
from telegram.warnings import PTBUserWarning

ASKING, LOOK, COMMENT, WISH = range(4)
SCORED, APART = ("goals", "tasks", "bond"), "tension"
ITEMS = (*SCORED, APART)
QUESTIONS = {
    "goals": "We worked on what matters to me.",
    "tasks": "The way we worked suited me.",
    "bond": "I felt that my therapist was with me.",
    APART: "Was there anything between you that was not right?",
}
SCALE = ("Not at all", "A little", "Partly", "Mostly", "Fully")
TENSION = ("No", "Yes, and it is sorted out", "A little", "Clearly", "Strongly")
LOW = 2

Context = ContextTypes.DEFAULT_TYPE


def keyboard(*rows: tuple[tuple[str, str], ...]) -> InlineKeyboardMarkup:
    """Rows of (label, data)."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in rows]
    )


async def show(update: Update, text: str, buttons: InlineKeyboardMarkup | None = None) -> None:
    """Answer the tap and change its message."""
    assert update.callback_query is not None
    await update.callback_query.answer()
    await update.callback_query.edit_message_text(text, parse_mode="HTML", reply_markup=buttons)


def memory(context: Context) -> dict[str, Any]:
    """What is kept of this client."""
    assert context.user_data is not None
    return context.user_data


def data_of(update: Update) -> str:
    """What the tapped button carries."""
    assert update.callback_query is not None
    assert update.callback_query.data is not None
    return update.callback_query.data


async def begin(update: Update, context: Context) -> int:
    """The first question."""
    memory(context)["answers"] = {}
    return await ask(update, ITEMS[0])


async def ask(update: Update, item: str) -> int:
    """Show a question."""
    options = TENSION if item == APART else SCALE
    rows = [((label, f"answer:{item}:{at}"),) for at, label in enumerate(options)]
    number = ITEMS.index(item) + 1
    buttons = keyboard(*rows, (("Back", f"back:{item}"), ("Rather not say", f"answer:{item}:-")))
    await show(update, f"{number} of {len(ITEMS)}\n\n<b>{QUESTIONS[item]}</b>", buttons)
    return ASKING


async def answer(update: Update, context: Context) -> int:
    """Keep the answer; the next question, or the last look."""
    _, item, position = data_of(update).split(":")
    answers = memory(context)["answers"]
    answers[item] = None if position == "-" else int(position) + (item != APART)
    left = [each for each in ITEMS if each not in answers]
    if left:
        return await ask(update, left[0])
    lines = [f"{at}. {QUESTIONS[item]}\n<b>{_said(item, answers[item])}</b>" for at, item in enumerate(ITEMS, start=1)]
    numbers = tuple((f"Change {at}", f"change:{item}") for at, item in enumerate(ITEMS, start=1))
    await show(update, "\n\n".join(["A last look:", *lines]), keyboard((("Send", "send"),), numbers))
    return LOOK


def _said(item: str, value: int | None) -> str:
    if value is None:
        return "Rather not say"
    return TENSION[value] if item == APART else SCALE[value - 1]


async def change(update: Update, context: Context) -> int:
    """From the last look, or from the next question, to a question."""
    item = data_of(update).split(":")[1]
    memory(context)["answers"].pop(item, None)
    return await ask(update, item)


async def send(update: Update, context: Context) -> int:
    """Score, tell the therapist, and make room for words."""
    answers = memory(context)["answers"]
    memory(context)["sent"] = True
    scored = [answers[item] for item in SCORED if answers[item] is not None]
    memory(context)["score"] = sum(scored) / len(scored) if scored else None
    buttons = keyboard((("Write something", "write"),), (("Nothing to add", "nothing"),))
    await show(update, "Thank you.\n\nWould you like to add something in your own words?", buttons)
    if (answers[APART] or 0) >= TENSION.index("Clearly") or any(value <= LOW for value in scored):
        assert update.effective_chat is not None
        therapist = context.bot_data["therapists"][str(update.effective_chat.id)]
        await context.bot.send_message(therapist, "Something new for you.")
    return COMMENT


async def comment(update: Update, context: Context) -> int:
    """Nothing to add: shall it be talked about?"""
    wishes = ("My therapist may bring it up", "I will bring it up", "Not now", "Rather not say")
    rows = [((label, f"wish:{at}"),) for at, label in enumerate(wishes)]
    await show(update, "Shall it be talked about?", keyboard(*rows))
    return WISH


async def wish(update: Update, context: Context) -> int:
    """Done."""
    memory(context)["wish"] = data_of(update)
    await show(update, "Done. Thank you.")
    return ConversationHandler.END


def main() -> None:
    """Run until SIGTERM."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--api-url", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--folder", required=True, type=Path)
    parser.add_argument("--aiohttp", action="store_true")
    parser.add_argument("--flush-every", type=float, default=60.0)
    options = parser.parse_args()
    warnings.filterwarnings("ignore", category=PTBUserWarning)
    builder = Application.builder().token(options.token).base_url(f"{options.api_url}/bot")
    if options.aiohttp:
        from bot.http import AiohttpRequest

        builder = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest(connections=1))
    persistence = PicklePersistence(options.folder / "plain.pickle", update_interval=options.flush_every)

    async def know_therapists(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        application.bot_data["therapists"] = json.loads((options.folder / "therapists.json").read_text())

    application = builder.persistence(persistence).post_init(know_therapists).build()
    states = {
        ASKING: [CallbackQueryHandler(answer, "^answer:"), CallbackQueryHandler(change, "^back:")],
        LOOK: [CallbackQueryHandler(send, "^send$"), CallbackQueryHandler(change, "^change:")],
        COMMENT: [CallbackQueryHandler(comment, "^nothing$")],
        WISH: [CallbackQueryHandler(wish, "^wish:")],
    }
    entry = [CallbackQueryHandler(begin, "^begin$")]
    application.add_handler(
        ConversationHandler(entry, states, fallbacks=[], name="check_in", persistent=True)  # type: ignore[arg-type]
    )
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main()
