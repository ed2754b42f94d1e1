"""What can happen, by name. Where a function stands it says whether it is a command's, an action, a prompt or a view.

A wing's modules are looked through for what they say, so that nothing has to be listed, and nothing can be forgotten.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, TypeVar

from handlers.ground.screen import Show, Views

F = TypeVar("F", bound=Callable[..., Any])
Handler = Callable[..., Show]
_KIND = "_routed_as"


@dataclass(frozen=True)
class Routes:
    """Every command, action, prompt and view by name: the whole of what can happen."""

    commands: Mapping[str, Handler]
    actions: Mapping[str, Handler]
    prompts: Mapping[str, Handler]
    views: Views


def command(*names: str) -> Callable[[F], F]:
    """It answers `/name`, for each of these, with what was typed behind it."""
    return lambda function: _mark(function, "commands", *names)


def action(function: F) -> F:
    """A button does it."""
    return _mark(function, "actions", function.__name__)


def prompt(function: F) -> F:
    """It takes what is typed, where that was asked for."""
    return _mark(function, "prompts", function.__name__)


def view(function: F) -> F:
    """It makes a screen, and rows may name it."""
    return _mark(function, "views", function.__name__)


def _mark(function: F, kind: str, *names: str) -> F:
    setattr(function, _KIND, (kind, names))
    return function


def routes_of(*wings: ModuleType) -> Routes:
    """All that these wings can do. Raises ValueError where two are called alike."""
    found: dict[str, dict[str, Any]] = {"commands": {}, "actions": {}, "prompts": {}, "views": {}}
    for wing in wings:
        for kind, name, function in _marked(wing):
            if name in found[kind]:
                raise ValueError(f"two {kind} are called {name}")
            found[kind][name] = function
    return Routes(**found)


def _marked(wing: ModuleType) -> Iterator[tuple[str, str, Any]]:
    for module in iter_modules(wing.__path__, f"{wing.__name__}."):
        for function in vars(import_module(module.name)).values():
            kind, names = getattr(function, _KIND, (None, ()))
            if kind is not None and function.__module__ == module.name:
                yield from ((kind, name, function) for name in names)
