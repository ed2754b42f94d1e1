"""What a person reads stands in the locale files: none of it is written into the program.

The stronger proof of it are the journeys in letters that no file of the program has (`tests/pseudo.py`).
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import handlers
import reports
from handlers.ground.languages import LOCALES

ROOT = Path(str(handlers.__file__)).parent.parent
_WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
_LETTER = re.compile(r"[^\W\d_]")
_MARKUP = re.compile(r"<[^>]*>")
NOT_READ = {
    "handlers/alerts/handed_on.py": {"handed on"},  # what a row is told from others by
    "handlers/sessions/earlier_check_ins.py": {  # what an operator reads whose file is refused
        "a session with no check-in here: this one has its own", "a session that was not taken back here",
    },
    "reports/pair_chart.py": {"outside upper right", "outside upper left"},  # where, to the drawing library
    "reports/figures/markup.py": {"<!doctype html>\n"},
}  # fmt: skip
TYPED = "handlers/when/"
"""What people type, in the words that it is read in."""
FOR_RESEARCH = "reports/research/"
"""The codebook and the definitions that data travel with: in English, whoever's they are."""
MADE_OF = {"Screen": 0, "Button": 0, "button": 0, "in_a_row": 0, "apart": 0, "tag": 1}
"""What makes something to be read, and which of its values is it, with all that follow."""


def trees() -> Iterator[tuple[str, ast.Module]]:
    for room in (handlers, reports):
        for path in sorted(Path(str(room.__file__)).parent.rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def sentences(node: ast.AST) -> Iterator[str]:
    """Texts of several words, but for what explains the program, what it raises and logs, and looks for in a text."""
    if isinstance(node, ast.Raise | ast.Assert):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("re.", "log.")):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _WORDS.search(node.value):
        yield node.value
    for each in ast.iter_child_nodes(node):
        yield from sentences(each)


def written(node: ast.AST) -> Iterator[str]:
    """What is written where a value is given, with its letters; not what another call makes of something."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _LETTER.search(_MARKUP.sub("", node.value)):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from [*written(node.body), *written(node.orelse)]
    elif isinstance(node, ast.FormattedValue):
        yield from written(node.value)
    elif isinstance(node, ast.Dict):
        yield from (said for each in node.values for said in written(each))
    elif not isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.Attribute):
        for each in ast.iter_child_nodes(node):
            yield from written(each)


def test_no_sentence_is_written_into_the_program() -> None:
    found = {
        path: several
        for path, tree in trees()
        if not path.startswith((TYPED, FOR_RESEARCH)) and (several := set(sentences(tree)))
    }
    assert found == NOT_READ


def test_no_word_is_put_on_a_screen_or_into_a_message() -> None:
    """A word that is given to a message must choose one of its variants: then it is not read."""
    english = "".join(
        each.read_text(encoding="utf-8") for each in (LOCALES / "en").iterdir() if each.name.endswith(".ftl")
    )
    chosen = set(re.findall(r"^ *\*?\[([\w-]+)\]", english, re.MULTILINE))
    calls, wrong = 0, []
    for path, tree in trees():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = ast.unparse(call.func).rsplit(".", 1)[-1]
            first = MADE_OF.get(name)
            if first is not None:
                read = [*call.args[first : 1 + first if name != "tag" else None]]
                read += [each.value for each in call.keywords if each.arg in ("text", "label")]
                wrong += [f"{path}:{call.lineno}: {said!r}" for each in read for said in written(each)]
            elif name in ("words", "plain"):
                values = [said for each in call.keywords for said in written(each.value)]
                wrong += [f"{path}:{call.lineno}: {said!r}" for said in values if said not in chosen]
            else:
                continue
            calls += 1
    assert calls > 500
    assert wrong == []
