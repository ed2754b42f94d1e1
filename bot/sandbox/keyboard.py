"""Inline keyboards: their shape is checked as Telegram checks it."""

from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.model import Button, Json

MAX_BUTTONS = 100
MAX_DATA_BYTES = 64
_OTHER_MARKUPS = ("keyboard", "remove_keyboard", "force_reply")


def parse_keyboard(markup: Any) -> list[list[Button]]:
    """The rows of an inline keyboard. Other reply markups are accepted and not shown; nonsense is refused."""
    if markup is None:
        return []
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if not markup or any(key in markup for key in _OTHER_MARKUPS):
            return []
        raise bad_request("can't parse reply keyboard markup JSON object")
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list):
        raise _unparsable("inline keyboard", 'Field "inline_keyboard" must be of type Array')
    keyboard = [row for row in map(_row, rows) if row]
    if sum(map(len, keyboard)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return keyboard


def keyboard_json(rows: list[list[Button]]) -> Json:
    return {"inline_keyboard": [[_button_json(button) for button in row] for row in rows]}


def _unparsable(what: str, why: str) -> ApiError:
    return bad_request(f"can't parse {what}: {why}")


def _row(row: Any) -> list[Button]:
    if not isinstance(row, list):
        raise _unparsable("inline keyboard", "expected an Array of Array of InlineKeyboardButton")
    return [_button(button) for button in row]


def _button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise _unparsable("inline keyboard button", "expected an Object")
    label = button.get("text")
    if not isinstance(label, str):
        raise _unparsable("inline keyboard button", 'Can\'t find field "text"')
    if not label.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if "url" in button:
        return Button(label, url=_url(str(button["url"])))
    if "callback_data" not in button:
        raise _unparsable("inline keyboard button", "Text buttons are unallowed in the inline keyboard")
    data = button["callback_data"]
    if not isinstance(data, str) or not 1 <= len(data.encode("utf-8", "surrogatepass")) <= MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return Button(label, data=data)


def _url(url: str) -> str:
    parts = urlsplit(url)
    web_page = parts.scheme in ("http", "https") and "." in (parts.hostname or "")
    if not web_page and parts.scheme != "tg":
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return url


def _button_json(button: Button) -> Json:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data}
