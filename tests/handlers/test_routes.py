"""Routes and rendering: every name that a screen or an action uses leads somewhere, and buttons are small."""

import ast
import inspect
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import handlers
from bot.routes import ROUTES
from handlers.ground import commands
from handlers.ground.routes import routes_of
from handlers.ground.turn import Turn
from tests.bot.everything import every_button, whole_journey
from tests.stage import Stage

FOLDER = Path(handlers.__file__).parent


def named(call: str, position: int) -> set[str]:
    """The functions that the handlers pass to `call` at this place, by name."""
    found = set()
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == call and len(node.args) > position:
                found.add(ast.unparse(node.args[position]).removesuffix(".__name__").rsplit(".", 1)[-1])
    return found


def test_every_action_of_a_button_is_routed() -> None:
    actions = named("button", 1) | named("way_back", 1) | named("step_button", 3)
    known = {name for name in actions if name.isidentifier()} - {"action"}
    assert len(known) > 25
    assert known - set(ROUTES.actions) == set()


def test_every_view_that_is_shown_is_routed() -> None:
    """Those that are named in rows are in `test_named_views.py`."""
    views = {name for name in named("show", 0) if name.isidentifier()}
    assert len(views) > 40
    assert views - {"view"} - set(ROUTES.views) == set()


def test_every_prompt_that_is_awaited_is_routed() -> None:
    prompts = {name for name in named("people.set_awaiting", 2) if name.startswith("take_")}
    assert prompts <= set(ROUTES.prompts)
    assert set(ROUTES.prompts) - prompts == set()


def test_every_command_is_offered_to_somebody() -> None:
    offered = {name for own in commands._OF_ROLE.values() for name in own} | set(commands._OF_ALL)
    assert set(ROUTES.commands) - offered - {"start", "client"} == set()  # `/client` takes a code


def test_every_view_takes_a_turn_and_names() -> None:
    for view in ROUTES.views.values():
        first, *others = inspect.signature(view).parameters.values()
        assert first.name == "turn"
        assert all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in others), view.__name__


async def test_the_data_of_every_button_is_short_and_says_nothing(cast: Stage) -> None:
    await whole_journey(cast)
    seen = every_button(cast)
    assert len(seen) > 100
    for each in seen:
        assert len(each.data.encode()) <= 64
        nonce, number = each.data.split(".")
        assert len(nonce) == 32
        assert int(nonce, 16) >= 0
        assert number.isdigit()


def test_nothing_that_can_happen_is_without_its_mark() -> None:
    """A function of a turn and named arguments is a view where it makes a screen, an action where it names one."""
    kinds = {"Screen": "views", "Screen | None": "views", "Show": "actions"}
    forgotten = []
    for module in walk_packages(handlers.__path__, "handlers."):
        for function in vars(import_module(module.name)).values():
            if not inspect.isfunction(function) or function.__module__ != module.name or function.__name__[0] == "_":
                continue
            given = list(inspect.signature(function).parameters.values())
            named = all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in given[1:])
            if not given or given[0].annotation is not Turn or not named:
                continue
            returned = inspect.signature(function).return_annotation
            kind = kinds.get(getattr(returned, "__name__", str(returned).rsplit("screen.", 1)[-1]))
            if kind is not None and getattr(ROUTES, kind).get(function.__name__) is not function:
                forgotten.append(f"{module.name}.{function.__name__}")
    assert forgotten == []


def test_a_command_stands_in_the_file_of_its_name() -> None:
    files = {name: handler.__module__.rsplit(".", 1)[1] for name, handler in ROUTES.commands.items()}
    assert {name: file for name, file in files.items() if file != name} == {"start": "help"}


def test_two_of_one_name_are_refused() -> None:
    wing = import_module("handlers.ground")
    with pytest.raises(ValueError, match="two views are called closed"):
        routes_of(wing, wing)
