"""Times of day, and spans of them, as people type them: every reading that makes sense, for nobody's is guessed."""

import re
from collections.abc import Iterator
from datetime import time
from itertools import product

from handlers.when.typed import Half, Spoken, Typed, first_read

Span = tuple[str, str]
Wall = tuple[time, bool]
"""A time of day, and whether it says which half of the day it is in."""

_FOUR_DIGITS = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)")
_QUIET_IS_SHORTER = 18 * 60  # minutes: whoever types a longer span may mean twelve hours on the clock's other side


def times_of_day(text: str, language: str) -> list[time]:
    """What a typed time may mean: `16:30`, `9.30`, `2:30pm`, `1630`, `half past four`, `noon`; empty when nothing.

    Two readings, twelve hours apart, where it does not say which half of the day: `4`, `half past nine`, `2:30`.
    """
    return first_read(text, language, times_in)


def times_in(text: str, typed: Typed) -> list[time]:
    """The same, of what is folded already, in this language alone."""
    return list(dict.fromkeys(wall for wall, _ in _walls(text, typed)))


def _walls(text: str, typed: Typed) -> list[Wall]:
    said = typed.without("times", text)
    found = _without_half(said, typed)
    return found or [wall for half in typed.halves for wall in _in_half(half, said, typed)]


def _in_half(half: Half, said: str, typed: Typed) -> Iterator[Wall]:
    rest = half.words.sub("", said)
    if rest == said:
        return
    for wall, _ in _without_half(typed.without("times", rest), typed):
        hours = (wall.hour, (wall.hour + 12) % 24) if 1 <= wall.hour <= 12 else (wall.hour,)
        yield from ((wall.replace(hour=each), True) for each in hours if half.has(each))


def _without_half(said: str, typed: Typed) -> list[Wall]:
    if found := _FOUR_DIGITS.fullmatch(said):
        return [(time(int(found["hour"]), int(found["minute"])), True)]
    if (found := typed.clock.fullmatch(said)) and not (_is_whole(found) and found["minute"]):
        as_written = found["minute"] is not None and re.fullmatch(r"\d\d|[0789]", found["hour"]) is not None
        return _readings(_hour(found, typed), int(found["minute"] or 0), exact=_is_whole(found), as_written=as_written)
    return next((walls for form in typed.spoken if (walls := _spoken(form, said, typed))), [])


def _spoken(form: Spoken, said: str, typed: Typed) -> list[Wall]:
    found = form.form.fullmatch(said)
    if found is None:
        return []
    hour = _hour(found, typed)
    either = 1 <= hour <= 12 and not _is_whole(found)
    minutes = _minutes_said(found, typed) if form.later else 0
    if hour > 23 or (form.twelve and not either and not _is_whole(found)):
        return []
    if not 0 <= minutes < (60 if form.later > 0 else 30):
        return []
    hour, minute = divmod(hour * 60 + form.more + form.later * minutes, 60)
    return _readings((hour - 1) % 12 + 1 if either else hour % 24, minute, exact=not either, as_written=False)


def _is_whole(found: re.Match[str]) -> bool:
    """Whether its hour is said as noon or midnight."""
    return bool(found["noon"] or found["midnight"])


def _hour(found: re.Match[str], typed: Typed) -> int:
    return (12 if found["noon"] else 0) if _is_whole(found) else typed.number(found["hour"])


def _minutes_said(found: re.Match[str], typed: Typed) -> int:
    return 15 if found["quarter"] else typed.number(found["minutes"])


def _readings(hour: int, minute: int, *, exact: bool, as_written: bool) -> list[Wall]:
    """By a clock of twenty-four hours, and of twelve, too, where it may be either."""
    if hour > 23:
        return []
    if exact or as_written or not 1 <= hour <= 12:
        return [(time(hour, minute), exact or hour == 0)]
    return [(time(hour, minute), False), (time((hour + 12) % 24, minute), False)]


def spans(text: str, language: str) -> list[Span]:
    """What typed quiet hours may mean, as wall times (from, until): `22:30 to 07:00`, `22-7`, `10pm - 7am`.

    Several where halves of the day are open. Two equal times are none: they would mean always, or never.
    """
    return first_read(text, language, _spans)


def _spans(text: str, typed: Typed) -> list[Span]:
    cuts = typed.cuts(typed.without("from", text))
    found = [pair for begin, end in cuts for pair in _likely(begin, end, typed)]
    return list(dict.fromkeys((f"{begin:%H:%M}", f"{end:%H:%M}") for begin, end in found))


def _likely(begin: str, end: str, typed: Typed) -> list[tuple[time, time]]:
    begins, ends = _walls(begin, typed), _walls(end, typed)
    said = [(one, other) for (one, _), (other, _) in product(begins, ends) if one != other]
    likely = [pair for pair in said if _minutes(*pair) < _QUIET_IS_SHORTER]
    if said and not likely:
        others = product(_either_half(begins, begin), _either_half(ends, end))
        likely = said + [pair for pair in others if 0 < _minutes(*pair) < _QUIET_IS_SHORTER]
    return likely


def _minutes(begin: time, end: time) -> int:
    return ((end.hour - begin.hour) * 60 + end.minute - begin.minute) % (24 * 60)


def _either_half(walls: list[Wall], text: str) -> list[time]:
    """The same times, and twelve hours later where neither a zero nor a word says that it is not meant."""
    later = [wall.replace(hour=wall.hour + 12) for wall, settled in walls if wall.hour < 12 and not settled]
    return [*(wall for wall, _ in walls), *([] if text.startswith("0") else later)]
