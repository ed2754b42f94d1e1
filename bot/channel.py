"""The way out of the process: all that delivery and showing ask of a messenger (docs/decisions/a-channel-is-a-seam.md).

Chats and messages have numbers, which the channel gives; those of a chat's messages grow, whoever writes. What became
of a call is a value (`bot/outcome.py`), and no call raises.
"""

from typing import Protocol

from bot.outcome import Outcome
from handlers.ground.commands import Menu
from handlers.ground.render import Rendered


class Channel(Protocol):
    """One messenger. A channel without buttons leaves the keyboard out; what is on it stands in the text, too."""

    async def send(self, chat_id: int, screen: Rendered, *, silent: bool = False) -> Outcome:
        """A new message; `Done` tells its number."""

    async def edit(self, chat_id: int, message_id: int, screen: Rendered) -> Outcome:
        """Change a message. Where none can be changed another takes its place, and `Done` tells its number."""

    async def delete(self, chat_id: int, message_id: int) -> Outcome:
        """Take a message out of the chat, as far as that can be done; `Done` where that was asked for."""

    async def answer(self, query_id: str, toast: str | None) -> Outcome:
        """A tap was taken."""

    async def offer(self, chat_id: int, menu: Menu) -> Outcome:
        """The commands that are offered in this chat from now on."""

    async def leave(self, chat_id: int) -> Outcome:
        """Get out of a group."""
