"""The languages that there are words in, and the ways in which a programme uses them.

`handlers/locales/LANGUAGE/*.ftl` are a language's messages, in the formal way of speaking to somebody; `informal/` has
those that are said otherwise in the informal way; `called/client.ftl` and `called/patient.ftl` have the same terms, for
the word that a programme uses. The files are part of the program.
"""

from collections.abc import Sequence
from functools import cache
from importlib import resources

DEFAULT = "en"
ADDRESSES = FORMAL, INFORMAL = "formal", "informal"
CALLED = CLIENT, PATIENT = "client", "patient"
LOCALES = resources.files("handlers") / "locales"


def has_informal(language: str) -> bool:
    """Whether this language has another way to speak to somebody than the formal one."""
    return (LOCALES / language / "informal").is_dir()


@cache
def languages() -> Sequence[str]:
    """All of them, English first."""
    found = sorted(each.name for each in LOCALES.iterdir() if (each / "called").is_dir())
    return sorted(found, key=lambda each: each != DEFAULT)


def known_language(language: str | None) -> str | None:
    """This language, or its base, where there are words in it: `de` for `de-AT`."""
    wanted = (language or "").replace("_", "-")
    return next((each for each in (wanted, wanted.split("-")[0]) if each in languages()), None)
