"""Times of day, and spans of them, as people type them: every reading that makes sense, for nobody's is guessed."""

import re
import unicodedata
from datetime import time
from itertools import product

Span = tuple[str, str]

_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), start=1
    )
} | {"fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "quarter": 15, "a quarter": 15, "half": 30}
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?: ?[:.h] ?(?P<minute>[0-5]\d))?(?: ?(?P<oclock>o'?clock|h|uhr))?(?: ?(?P<half>[ap])\.?m\.?)?"
)
_FOUR_DIGITS = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)")
_SPOKEN = re.compile(
    r"(?P<minutes>half|(?:a )?quarter|\d{1,2}|[a-z-]+)(?: minutes?)? (?P<way>past|to) (?P<hour>\d{1,2}|[a-z]+)"
    r"(?: ?(?P<half>[ap])\.?m\.?)?"
)
_WHOLE = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_SPAN = re.compile(r"(?:from |between )?(?P<begin>.+?) ?(?:-|\bto\b|\buntil\b|\btill?\b|\band\b) ?(?P<end>.+)")
_QUIET_IS_SHORTER = 18 * 60  # minutes: whoever types a longer span may mean twelve hours on the clock's other side


def plainly(text: str) -> str:
    """What was typed in small letters, with single spaces and plain digits and hyphens."""
    digits = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    typed = unicodedata.normalize("NFKC", digits).casefold()
    return " ".join(re.sub(r"[\u2010-\u2015\u2212]", "-", typed).replace("\u2019", "'").split())


def times_of_day(text: str) -> list[time]:
    """What a typed time may mean: `16:30`, `9.30`, `2:30pm`, `1630`, `half past four`, `noon`; empty when nothing.

    Two readings, twelve hours apart, where it does not say which half of the day: `4`, `half past nine`, `2:30`.
    """
    typed = plainly(text).removeprefix("at ").removesuffix(" sharp")
    if typed in _WHOLE:
        return [_WHOLE[typed]]
    if found := _FOUR_DIGITS.fullmatch(typed):
        return [time(int(found["hour"]), int(found["minute"]))]
    if found := _CLOCK.fullmatch(typed):
        as_written = found["minute"] is not None and (len(found["hour"]) == 2 or int(found["hour"]) not in range(1, 7))
        return _readings(int(found["hour"]), int(found["minute"] or 0), found["half"], as_written=as_written)
    return _spoken(typed)


def _spoken(typed: str) -> list[time]:
    found = _SPOKEN.fullmatch(typed)
    minutes, hour = (number_of(found[each]) if found else None for each in ("minutes", "hour"))
    if found is None or minutes is None or hour is None or not (1 <= hour <= 12 and 1 <= minutes <= 30):
        return []
    if found["way"] == "to":
        if minutes == 30:
            return []  # half to: nobody says so
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    return _readings(hour, minutes, found["half"], as_written=False)


def number_of(word: str) -> int | None:
    """The number that a word or its digits mean, as far as times of day need it."""
    return int(word) if word.isdecimal() else _NUMBERS.get(word)


def _readings(hour: int, minute: int, half: str | None, *, as_written: bool) -> list[time]:
    """By a clock of twenty-four hours, of twelve where it says which, and of both where it may be either."""
    if half and 1 <= hour <= 12:
        return [time(hour % 12 + (12 if half == "p" else 0), minute)]
    if hour > 23 or half == "a" or (half and hour == 0):
        return []
    if as_written or not 1 <= hour <= 12:
        return [time(hour, minute)]
    return [time(hour, minute), time((hour + 12) % 24, minute)]


def spans(text: str) -> list[Span]:
    """What typed quiet hours may mean, as wall times (from, until): `22:30 to 07:00`, `22-7`, `10pm - 7am`.

    Several where halves of the day are open. Two equal times are none: they would mean always, or never.
    """
    found = _SPAN.fullmatch(plainly(text))
    if found is None:
        return []
    begins, ends = times_of_day(found["begin"]), times_of_day(found["end"])
    said = [pair for pair in product(begins, ends) if pair[0] != pair[1]]
    likely = [pair for pair in said if _minutes(*pair) < _QUIET_IS_SHORTER]
    if said and not likely:
        others = product(_either_half(begins, found["begin"]), _either_half(ends, found["end"]))
        likely = said + [pair for pair in others if 0 < _minutes(*pair) < _QUIET_IS_SHORTER]
    return list(dict.fromkeys((f"{begin:%H:%M}", f"{end:%H:%M}") for begin, end in likely))


def _minutes(begin: time, end: time) -> int:
    return ((end.hour - begin.hour) * 60 + end.minute - begin.minute) % (24 * 60)


def _either_half(walls: list[time], typed: str) -> list[time]:
    """The same times, and twelve hours later where neither a zero nor am or pm says that it is not meant."""
    fixed = typed.strip().startswith("0") or re.search(r"[ap]\.?m\.?$", typed)
    later = [] if fixed else [each.replace(hour=each.hour + 12) for each in walls if each.hour < 12]
    return [*walls, *later]
