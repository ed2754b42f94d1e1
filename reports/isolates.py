"""Text that is read another way than what stands around it: set apart by Unicode's isolates, both keep their order."""

import unicodedata

FIRST, LAST = "\u2068", "\u2069"
"""What begins a part whose direction is that of its own first letter, and what ends it."""
RTL = "rtl"
_BEGIN = frozenset("\u2066\u2067\u2068")
_LEFTWARDS = ("R", "AL")


def apart(text: str) -> str:
    """As it is, but whichever way it is read, what stands around it goes its own. No isolate reaches over the end of
    a line, so that each line is one.
    """
    return "\n".join(f"{FIRST}{line}{LAST}" if line else "" for line in text.split("\n"))


def has_leftward(text: str) -> bool:
    """Whether a letter that is read from right to left stands in it, and is not set apart already."""
    depth = 0
    for each in text:
        if each in _BEGIN:
            depth += 1
        elif each == LAST:
            depth = max(0, depth - 1)
        elif depth == 0 and each > "\u0590" and unicodedata.bidirectional(each) in _LEFTWARDS:
            return True
    return False


def without_isolates(text: str) -> str:
    """What is seen of it."""
    return text.translate(_NONE)


_NONE = dict.fromkeys(range(0x2066, 0x206A))
