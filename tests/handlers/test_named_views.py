"""What is named in a row, a view or a prompt with its arguments, is there and takes them.

`button()` and `show()` are held by types: mypy checks the arguments against the action or the view. The names that
stand in rows are read here from the handlers' text.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import handlers
from bot.routes import ROUTES
from handlers.alerts.alert import open_alert
from handlers.check_ins.check_in import answer
from handlers.check_ins.steps import step_button
from handlers.ground.screen import button, show
from handlers.sessions.session import session_when

FOLDER = Path(handlers.__file__).parent
_VIEW_AND_ARGS: dict[str, tuple[int | str, int | str]] = {
    "Show": (0, 1),
    "notify": (3, 4),
    "tell_in_charge": (3, 4),
    "put_away_in_time": (1, 2),
    "close_in_time": (1, 2),
    "ask_own_time": (1, 2),
    "add_outgoing": ("view", "args"),
    "replace_outgoing": ("view", "args"),
    "set_awaiting": (2, 3),
    "button": ("about", "args"),
    "show": ("then", "args"),
}
_HANDED_ON = {
    "view",
    "then",
    "about",
    "shown.view",
    "screen.view",
    "row.view",
    "view.__name__",
    "person.awaiting",
    "turn.person.awaiting",
    "None",
}


@dataclass(frozen=True)
class Named:
    """A name with the names of its arguments, None where they cannot be read from the text."""

    where: str
    kind: str
    name: str | None
    text: str
    keys: frozenset[str] | None


def _argument(call: ast.Call, at: int | str) -> ast.expr | None:
    by_name = {each.arg: each.value for each in call.keywords}
    if isinstance(at, str):
        return by_name.get(at)
    return call.args[at] if len(call.args) > at else by_name.get({0: "view", 1: "args"}.get(at, ""))


def _keys(node: ast.expr | None, within: ast.FunctionDef) -> frozenset[str] | None:
    """The keys of a mapping in the text, or of the one assigned to this name in the same function."""
    if node is None:
        return frozenset()
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "dict" and len(node.args) == 1:
        return _keys(node.args[0], within)
    if isinstance(node, ast.Name):
        values = [
            value
            for each in ast.walk(within)
            if isinstance(each, ast.Assign)
            for target, value in _pairs(each.targets[0], each.value)
            if isinstance(target, ast.Name) and target.id == node.id
        ]
        return _keys(values[0], within) if len(values) == 1 else None
    if not isinstance(node, ast.Dict) or not all(isinstance(key, ast.Constant) for key in node.keys):
        return None
    return frozenset(str(key.value) for key in node.keys if isinstance(key, ast.Constant))


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        yield from zip(target.elts, value.elts, strict=True)
    else:
        yield target, value


def _name(node: ast.expr, module: Any) -> str | None:
    """What the text says where it is a constant, a module's constant, or a function's name."""
    if isinstance(node, ast.IfExp):
        return _name(node.body, module) or _name(node.orelse, module)
    try:
        value = eval(compile(ast.Expression(node), "<text>", "eval"), vars(module))
    except (NameError, AttributeError):
        return None
    return value if isinstance(value, str) else None


def _read() -> list[Named]:
    found = []
    for path in sorted(FOLDER.rglob("*.py")):
        name = ".".join(path.relative_to(FOLDER.parent).with_suffix("").parts)
        module, tree = import_module(name), ast.parse(path.read_text(encoding="utf-8"))
        for within in (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)):
            for node in ast.walk(within):
                for kind, view, args, secret in _mentions(node):
                    keys, hidden = _keys(args, within), _keys(secret, within)
                    both = None if keys is None or hidden is None else keys | hidden
                    where = f"{name}:{node.lineno}"  # type: ignore[attr-defined]
                    found.append(Named(where, kind, _name(view, module), ast.unparse(view), both))
    return found


def _mentions(node: ast.AST) -> Iterator[tuple[str, ast.expr, ast.expr | None, ast.expr | None]]:
    """Each view or prompt that this node names, with its arguments and those that go sealed."""
    if isinstance(node, ast.Dict):
        items = {each.value: value for each, value in zip(node.keys, node.values, strict=True)
                 if isinstance(each, ast.Constant)}  # fmt: skip
        for key in {"then", "about"} & set(items):
            yield "view", items[key], items.get("args"), None
    if isinstance(node, ast.Call):
        call = ast.unparse(node.func).rsplit(".", 1)[-1]
        at = _VIEW_AND_ARGS.get(call)
        view = None if at is None else _argument(node, at[0])
        if at is not None and view is not None:
            kind = "prompt" if call == "set_awaiting" else "view"
            yield kind, view, _argument(node, at[1]), _argument(node, "secret")


NAMED = _read()


def test_every_view_and_prompt_that_is_named_is_routed_and_takes_its_arguments() -> None:
    known: Mapping[str, Mapping[str, Any]] = {"view": ROUTES.views, "prompt": ROUTES.prompts}
    wrong = []
    for each in NAMED:
        if each.name is None:
            continue
        function = known[each.kind].get(each.name)
        if function is None:
            wrong.append(f"{each.where}: no {each.kind} {each.name}")
        elif each.keys is not None:
            first = (None,) if each.kind == "view" else (None, "")
            try:
                inspect.signature(function).bind(*first, **dict.fromkeys(each.keys))
            except TypeError as error:
                wrong.append(f"{each.where}: {each.name}: {error}")
    assert wrong == []


def test_nearly_every_name_could_be_read() -> None:
    assert {each.text for each in NAMED if each.name is None} <= _HANDED_ON
    full = [each for each in NAMED if each.name is not None and each.keys is not None]
    assert {"alert_line", "alert_detail", "waiting_detail", "check_in_screen"} <= {each.name for each in full}
    assert len(full) > 60
    assert len(full) > 0.8 * len([each for each in NAMED if each.name is not None])


def test_arguments_that_do_not_fit_are_found_by_the_types() -> None:
    """Each line would be an unused `type: ignore`, and so an error of mypy, if its types were not checked."""
    button("Show", open_alert, alrt=1)  # type: ignore[call-arg]
    button("Show", open_alert, alert="one")  # type: ignore[arg-type]
    show(session_when, pair=1)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        step_button(None, None, "scale-1", answer, item="goals")  # type: ignore[arg-type, call-arg]
    with pytest.raises(TypeError):
        button("Show", open_alert, 1)  # type: ignore[call-arg]
