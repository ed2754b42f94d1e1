"""The table of Bot API methods. Each takes the world and the parameters, and returns its result or raises."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.params import Params
from bot.sandbox.world import World

Method = Callable[[World, Params], Any]

METHODS: dict[str, tuple[str, Method]] = {}
"""By lower-case name: the documented name, and the function. Telegram's names are case-insensitive."""


def method(name: str) -> Callable[[Method], Method]:
    def register(function: Method) -> Method:
        METHODS[name.lower()] = (name, function)
        return function

    return register
