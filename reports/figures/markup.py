"""Elements of a page: whatever is put into one is escaped when it is written."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, tostring


def tag(name: str, /, *children: str | Element | None, **attributes: str) -> Element:
    """An element; a None among its children is left out. `class_` and `for_` are those attributes, `_` is a hyphen."""
    found = Element(name, {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()})
    for child in children:
        if isinstance(child, str):
            _add_text(found, child)
        elif child is not None:
            found.append(child)
    return found


def tags(name: str, each: Iterable[str | Element], **attributes: str) -> list[Element]:
    """An element of this name for each."""
    return [tag(name, child, **attributes) for child in each]


def written(root: Element) -> str:
    """The document as HTML."""
    return "<!doctype html>\n" + tostring(root, encoding="unicode", method="html") + "\n"


def _add_text(to: Element, text: str) -> None:
    if len(to):
        to[-1].tail = (to[-1].tail or "") + text
    else:
        to.text = (to.text or "") + text
