"""What a programme tells its people: asked for, checked one by one and on every screen, and read back."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import available_timezones

import click

from bot.config import ConfigError
from handlers.ground.languages import ADDRESSES, CALLED, languages
from handlers.ground.typed import words_in

QUESTIONS = {
    "name": "Name of the programme",
    "signpost": (
        "In an emergency, in whole sentences (such as: In danger now? Call 112. To talk: 116 123, at any hour.)"
    ),
    "contact": "Somebody to turn to who is not the therapist (name, phone or e-mail)",
    "comment_readers": "Who reads what clients write in their own words, and when",
    "supervisors_read": (
        "May supervisors read what a therapist is told about a client? (Clients then agree to that too)"
    ),
    "asks_outcome": (
        "Shall clients be asked at the end of a check-in how they have been that week? (They then agree to that too)"
    ),
    "invites_frankness": (
        "Shall clients be invited, once, around their fifth session, to say what does not suit them?"
    ),
    "holidays": "Whose public holidays are no working days (a country, such as DE, a part of one, DE-BY, or none)",
    "names_stand_ins": (
        "Where a therapist is away and chose nobody: shall the colleague with the fewest clients stand in by itself?"
    ),
    "zone": "Time zone of the programme",
    "language": "Language of its report, and of people whose app is set to another than these: "
    + ", ".join(languages()),
    "address": "Shall its people be spoken to in the formal or in the informal way (Sie or du, vous or tu, Lei or tu)?",
    "called": "Is whoever is in therapy called client or patient?",
}
LABELS = {
    "name": "name",
    "signpost": "in an emergency",
    "contact": "somebody else to turn to",
    "comment_readers": "who reads comments",
    "supervisors_read": "supervisors may read",
    "asks_outcome": "asks how clients have been",
    "invites_frankness": "invites clients to be frank, once",
    "holidays": "public holidays of",
    "names_stand_ins": "stand-ins are named by themselves",
    "zone": "time zone",
    "language": "language",
    "address": "spoken to",
    "called": "in therapy is a",
}
READERS = "your therapist reads it, before the next session"
_LIMITS = {"name": 60, "signpost": 1000, "contact": 200, "comment_readers": 200}
_YES_OR_NO = ("supervisors_read", "asks_outcome", "invites_frankness", "names_stand_ins")
_ONE_OF: Mapping[str, Sequence[str]] = {"language": languages(), "address": ADDRESSES, "called": CALLED}


def problem_with(field: str, value: Any) -> str | None:
    """What is wrong with this value alone, in a sentence; None when nothing is."""
    if field in _LIMITS:
        if words_in(value) is None:
            return "That is blank: your clients read it, so please write it."
        most = _LIMITS[field]
        return f"That has {len(value)} characters; please at most {most}." if len(value) > most else None
    if field == "zone" and value not in available_timezones():
        return "That is not the name of a time zone. For example Europe/London or America/New_York."
    if field in _ONE_OF and value not in _ONE_OF[field]:
        return f"That is one of: {', '.join(_ONE_OF[field])}."
    return _problem_with_holidays(value) if field == "holidays" else None


def _problem_with_holidays(value: str | None) -> str | None:
    from handlers.when.working_days import is_place

    if value is None or is_place(value):
        return None
    return "Public holidays of that place are not known. A country such as DE, a part of one such as DE-BY, or none."


def cleaned(field: str, value: Any) -> Any:
    """The value as it is kept: texts on one line without what disturbs them, no holidays as None."""
    if field == "holidays":
        place = "" if value is None else str(value).strip()
        return None if place.casefold() in ("", "none") else place.upper()
    return " ".join((words_in(value) or "").split()) if isinstance(value, str) else value


def ask(field: str, default: Any = None) -> Any:
    """Ask for one of them until it is right."""
    if field in _YES_OR_NO:
        return click.confirm(QUESTIONS[field], default=bool(default))
    while True:
        shown = "none" if field == "holidays" and default is None else default
        value = cleaned(field, click.prompt(QUESTIONS[field], default=shown))
        problem = problem_with(field, value)
        if problem is None:
            return value
        click.echo(f"  {problem}")


def ask_all(present: Mapping[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """Ask for these, check them on every screen, and read them back, until they are as they should be."""
    values = dict(present)
    while True:
        values |= {field: ask(field, values.get(field)) for field in fields}
        problems = tried(values)
        for problem in problems:
            click.echo(f"  {problem}")
        read_back(values)
        if not problems and click.confirm("Is this right?", default=True):
            return values


def read_back(values: Mapping[str, Any]) -> None:
    """Print what is about to be written, word for word."""
    click.echo("\nThis is what your people are going to read:")
    for field, label in LABELS.items():
        if field in values:
            click.echo(f"  {label}: {shown(values[field])}")


def shown(value: Any) -> str:
    """A value as an operator reads it."""
    return {True: "yes", False: "no", None: "none"}.get(value, str(value))


def tried(values: Mapping[str, Any]) -> list[str]:
    """What is wrong with these texts on the screens that hold them, which are made for it once; a sentence each."""
    from bot.fitting import too_long

    return [
        f"Together these texts are too long: a screen ({view}) would have {size} characters, Telegram takes {most}. "
        "Please shorten the longest."
        for view, size, most in asyncio.run(too_long(values))
    ]


def checked(values: Mapping[str, Any], changed: Mapping[str, Any]) -> None:
    """Raises ConfigError with everything that is wrong with the changed ones, or with all of them together."""
    found = {field: problem_with(field, value) for field, value in changed.items()}
    problems = [f"--{field.replace('_', '-')}: {problem}" for field, problem in found.items() if problem is not None]
    problems = problems or tried({**values, **changed})
    if problems:
        raise ConfigError(problems)
