"""What somebody typed, as far as it can be taken as their words."""

import unicodedata

_TURNS_TEXT_ROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KEPT_CONTROLS = frozenset("\n\t")


def words_in(text: str) -> str | None:
    """The text without what could disturb the texts it is put into; None when nothing in it can be read.

    Control characters go, halves of surrogate pairs, and what would turn the direction of words that are not the
    writer's own. What joins letters or emoji stays.
    """
    kept = "".join(each for each in text if not _disturbs(each))
    return kept if any(unicodedata.category(each)[0] in "LNPS" for each in kept) else None


def _disturbs(character: str) -> bool:
    if character in _KEPT_CONTROLS:
        return False
    return character in _TURNS_TEXT_ROUND or unicodedata.category(character) in ("Cc", "Cs")


def name_in(text: str, limit: int) -> str | None:
    """A typed name on one line; None when it is longer than `limit` characters, or has no letter in it."""
    name = " ".join(text.split())
    return name if len(name) <= limit and any(each.isalpha() for each in name) else None


def digits_in(text: str) -> str:
    """The digits of a typed number, in any script, as 0 to 9."""
    return "".join(str(unicodedata.decimal(each)) for each in text if each.isdecimal())
