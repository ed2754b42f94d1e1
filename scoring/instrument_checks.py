"""What can be wrong with an instrument's file: everything at once, each with where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from scoring.plain_file import Path, no_such_key

SUBSCALES = ("goal", "task", "bond")
OPTIONAL: Mapping[str, tuple[object, ...]] = {
    "rater": ("client", "therapist"),
    "measures": ("alliance", "outcome"),
    "lines": (False, True),
    "words": ("locale", "site"),
}
"""Keys with few values, the first of which holds where nothing is said."""

Problem = tuple[Path, str]
_KINDS: Mapping[type, str] = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    float: "a number",
    list: "a list of tables, [[items]]",
}
_FIELDS: Mapping[str, type] = {
    "id": str,
    "version": int,
    "validated": bool,
    "licence": str,
    "source": str,
    "answered_at_least": float,
    "items": list,
}
_ITEM_FIELDS: Mapping[str, type] = {"id": str, "low": int, "high": int}
_ITEM_KEYS = ("id", "subscale", "low", "high", "reverse")
_APART_KEYS = ("id", "options")


def problems_of(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Whatever keeps this from being an instrument."""
    yield from _mistyped(data, _FIELDS, ())
    yield from _unknown(data, (*_FIELDS, *OPTIONAL, "apart", "text"), ())
    for key, allowed in OPTIONAL.items():
        if key in data and (type(data[key]) is not type(allowed[0]) or data[key] not in allowed):
            yield (key,), f"found {_shown(data[key])}, expected {' or '.join(map(_shown, allowed))}"
    share: Any = data.get("answered_at_least")
    if _is_number(share) and not 0 < share <= 1:
        yield ("answered_at_least",), f"found {share}, expected a share above 0 and up to 1"
    if isinstance(data.get("items"), list):
        yield from _items_problems(data["items"])
    if "apart" in data:
        yield from _apart_problems(data["apart"], data.get("items"))
    if "text" in data:
        yield from _text_problems(data)


def _items_problems(items: list[Any]) -> Iterator[Problem]:
    if not items:
        yield ("items",), "found none, expected at least one"
    for place, item in enumerate(items, start=1):
        where: Path = ("items", place)
        if not isinstance(item, Mapping):
            yield where, f"found {_shown(item)}, expected a table"
            continue
        yield from _mistyped(item, _ITEM_FIELDS, where)
        yield from _unknown(item, _ITEM_KEYS, where)
        low, high = item.get("low"), item.get("high")
        if isinstance(low, int) and isinstance(high, int) and low >= high:
            yield (*where, "low"), f"found {low}, expected less than high, which is {high}"
        if item.get("subscale", "goal") not in SUBSCALES:
            yield (*where, "subscale"), f"found {_shown(item['subscale'])}, expected one of {', '.join(SUBSCALES)}"
        if not isinstance(item.get("reverse", False), bool):
            yield (*where, "reverse"), f"found {_shown(item['reverse'])}, expected true or false"
    yield from _beside_each_other([item for item in items if isinstance(item, Mapping)])


def _beside_each_other(items: list[Mapping[str, Any]]) -> Iterator[Problem]:
    ids = Counter(item["id"].strip().casefold() for item in items if isinstance(item.get("id"), str))
    for item_id, times in ids.items():
        if not item_id:
            yield ("items",), "found an empty id, expected a name for each item"
        elif times > 1:
            yield ("items",), f"found {item_id!r} {times} times, expected each item once (capitals make no difference)"
    ranges = {(item.get("low"), item.get("high")) for item in items}
    if len(ranges) > 1:
        found = ", ".join(sorted(f"{low} to {high}" for low, high in ranges))
        yield ("items",), f"found ranges {found}, expected one range for all scored items"


def _apart_problems(apart: Any, items: Any) -> Iterator[Problem]:
    if not isinstance(apart, Mapping):
        yield ("apart",), f"found {_shown(apart)}, expected a table with id and options"
        return
    yield from _unknown(apart, _APART_KEYS, ("apart",))
    yield from _mistyped(apart, {"id": str}, ("apart",))
    if isinstance(items, list) and apart.get("id") in [item.get("id") for item in items if isinstance(item, Mapping)]:
        yield ("apart", "id"), f"found {_shown(apart['id'])}, expected a name that no scored item has"
    options = apart.get("options")
    if not isinstance(options, list) or len(options) < 2 or not all(isinstance(each, str) for each in options):
        yield ("apart", "options"), f"found {_shown(options)}, expected at least two ids"
    elif len(set(options)) < len(options):
        yield ("apart", "options"), "found an id twice, expected each once"


def _text_problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Words for items that there are none of are mistyped, or belong to another instrument."""
    if not isinstance(data["text"], Mapping):
        yield ("text",), f"found {_shown(data['text'])}, expected a table for each language, such as [text.en]"
        return
    items = data.get("items")
    tables = [each for each in items if isinstance(each, Mapping)] if isinstance(items, list) else []
    known = [*(str(each.get("id")) for each in tables), "options"]
    for language, words in data["text"].items():
        if isinstance(words, Mapping):
            yield from _unknown(words, known, ("text", language))
        else:
            yield ("text", language), f"found {_shown(words)}, expected a table"


def _unknown(data: Mapping[str, Any], known: tuple[str, ...] | list[str], where: Path) -> Iterator[Problem]:
    for key in data:
        if key not in known:
            yield (*where, key), no_such_key(key, known)


def _mistyped(data: Mapping[str, Any], fields: Mapping[str, type], where: Path) -> Iterator[Problem]:
    for key, kind in fields.items():
        value = data.get(key)
        right = _is_number(value) if kind is float else type(value) is kind
        if key not in data:
            yield (*where, key), f"found nothing, expected {_KINDS[kind]}"
        elif not right:
            yield (*where, key), f"found {_shown(value)}, expected {_KINDS[kind]}"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    """As TOML writes it, as far as it is short."""
    if isinstance(value, bool):
        return str(value).lower()
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
