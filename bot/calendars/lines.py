"""The lines of a calendar that may matter: with ten years in it, all but a few are never parsed."""

import re
from collections.abc import Callable, Iterator

_FOLD = re.compile(rb"\r?\n[ \t]")
_BREAK = re.compile(r"\r\n|\n|\r")
_RULE_OF_A_ZONE = re.compile(r"(?:(?:BYMONTH|BYDAY|BYMONTHDAY|UNTIL|WKST)=[\w,+-]+|FREQ=YEARLY|INTERVAL=1|;)*")


class Unreadable(Exception):
    """This is no calendar, or not a whole one. Its words tell nothing of what stands in it."""


def narrowed(content: bytes, matters: Callable[[str], bool]) -> str:
    """The same calendar with those events alone whose lines matter, and all that goes by the same name (its UID), so
    that an exception is known even when it is called otherwise. Raises Unreadable.
    """
    lines = _lines_of(content)
    events = [lines[begin:end] for begin, end in _components(lines, "VEVENT")]
    chosen = {uid for each in events if (uid := _uid(each)) is not None and matters("\n".join(each))}
    kept: list[str] = []
    last = 0
    for begin, end in _components(lines, None):
        kept += lines[last:begin]
        last = end
        block = lines[begin:end]
        if _is(block[0], "BEGIN", "VTIMEZONE"):
            kept += _checked(block)
        elif _is(block[0], "BEGIN", "VEVENT") and _uid(block) in chosen:
            kept += block
    return "\r\n".join(kept + lines[last:]) + "\r\n"


def _checked(zone: list[str]) -> list[str]:
    """A zone whose clock changes by the year, as all do: another rule can keep its reader busy for years."""
    for line in zone:
        name, _, rule = line.strip().upper().partition(":")
        if name.split(";")[0] == "RRULE" and not _RULE_OF_A_ZONE.fullmatch(rule):
            raise Unreadable("a zone that cannot be reckoned with")
    return zone


def _lines_of(content: bytes) -> list[str]:
    """Unfolded before they are decoded: a fold may stand within a character."""
    text = _FOLD.sub(b"", content).decode("utf-8-sig", errors="replace")
    lines = [line for line in _BREAK.split(text) if line.strip("\0 \t")]
    if not lines or not _is(lines[0], "BEGIN", "VCALENDAR"):
        raise Unreadable("not a calendar")
    if not _is(lines[-1], "END", "VCALENDAR"):
        raise Unreadable("a calendar without its end")
    return lines


def _components(lines: list[str], name: str | None) -> Iterator[tuple[int, int]]:
    """From where to where the components of this name (or of any) stand that are directly within a calendar. Raises
    Unreadable.
    """
    within: list[str] = []
    begin = 0
    for at, line in enumerate(lines):
        mark, _, what = line.strip().upper().partition(":")
        if mark == "BEGIN":
            within.append(what)
            begin = at if len(within) == 2 else begin
        elif mark == "END":
            if not within or within.pop() != what:
                raise Unreadable("components within one another")
            if len(within) == 1 and name in (None, what):
                yield begin, at + 1
    if within:
        raise Unreadable("a component without its end")


def _uid(event: list[str]) -> str | None:
    for line in event:
        name, _, value = line.partition(":")
        if name.split(";")[0].strip().upper() == "UID":
            return value.strip() or None
    return None


def _is(line: str, mark: str, name: str) -> bool:
    return line.strip().upper() == f"{mark}:{name}"
