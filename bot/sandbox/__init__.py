"""A strict local stand-in for Telegram: its Bot API, and a page with a phone for everybody.

It serves the demo and the tests. It knows nothing of the product.

Where Telegram names no figure, or does more, this is what the sandbox does:

- A tap may be answered once, within 15 seconds of the sandbox's clock.
- An update waits for a day, but a tap only 150 seconds, as in Telegram's own Bot API server.
- A chat takes a burst of 5 messages and then one a second, the bot 30 and then 30 a second; edits are free.
- Of two long polls that wait the older ends with 409, at once each time.
- Messages and taps of a person reach a webhook in two queues that do not wait for each other.
- A webhook may be plain HTTP, but only on this machine, as with a local Bot API server.
- HTML and given entities are read; Markdown is refused. Files are uploaded or named by id, never fetched.
- Of reply markups only inline keyboards are shown, with buttons that call back or open a link.
"""

from bot.sandbox.errors import ApiError
from bot.sandbox.faults import Fault
from bot.sandbox.limits import Rate
from bot.sandbox.model import Button, Call, Media, Message, Notification, Query, User
from bot.sandbox.outside import Happened, Happening
from bot.sandbox.params import Params, Upload
from bot.sandbox.person import NoSuchButton, Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.web import Intro

__all__ = [
    "ApiError",
    "Button",
    "Call",
    "Fault",
    "Happened",
    "Happening",
    "Intro",
    "Media",
    "Message",
    "NoSuchButton",
    "Notification",
    "Params",
    "Person",
    "Query",
    "Rate",
    "Sandbox",
    "Upload",
    "User",
]
