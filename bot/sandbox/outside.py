"""What happens outside of Telegram, and reaches the bot by another way: a button on the page for each."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Happened:
    """What came of it, in a sentence; and, under a title, what a technician wants to see, letter by letter."""

    words: str
    title: str
    shown: str


@dataclass(frozen=True, slots=True)
class Happening:
    """It happens whenever the button of this label is pressed."""

    label: str
    happen: Callable[[], Awaitable[Happened]]
