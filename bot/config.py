"""Configuration: one TOML file, and the environment for secrets. All mistakes are reported at once."""

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, TypeGuard, cast

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from sqlalchemy.engine import make_url

from bot.logs import redact
from bot.values import (
    DAY,
    TELEGRAM,
    Address,
    Command,
    Count,
    Every,
    FileName,
    Language,
    Level,
    Listen,
    Minutes,
    Mode,
    Outward,
    PlatformsAt,
    Public,
    Quiet,
    Token,
    Url,
    Zone,
    number,
)
from scoring.budget import BUDGET
from scoring.plain_file import MOST_PROBLEMS, decode, in_short, line_of, no_such_key, parse_toml

SECRETS: Mapping[str, tuple[str, str]] = {
    "ALLIANCE_BOT_TOKEN": ("telegram", "token"),
    "ALLIANCE_BOT_DATABASE": ("database", "url"),
    "ALLIANCE_BOT_ALARM_URL": ("alarm", "url"),
    "ALLIANCE_BOT_ALARM_PING": ("alarm", "ping"),
}
"""What the environment may hold: each also as the name of a file, in a variable that ends in `_FILE`."""
_NOT_SHOWN = (*SECRETS.values(), ("alarm", "command"))
_OURS = "ALLIANCE_BOT_"
VARIABLES = tuple(f"{name}{end}" for name in (*SECRETS, f"{_OURS}KEY") for end in ("", "_FILE"))
"""All that are looked at; the key is bot/keys.py's."""


class ConfigError(Exception):
    """The configuration cannot be used; `problems` holds a line for each mistake."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Telegram(_Section):
    """How Telegram is reached."""

    token: Token
    api_url: Address = TELEGRAM
    mode: Mode = "polling"


class Web(_Section):
    """What the bot serves itself: /healthz, what Telegram brings in webhook mode, what platforms report."""

    listen: Listen = "none"
    url: Public = "none"
    platforms: PlatformsAt = "none"


class DatabaseSection(_Section):
    """Where rows are kept."""

    url: Url = "sqlite:///alliance.db"


class Key(_Section):
    """The key that seals names, comments and chat ids."""

    file: FileName = "alliance.key"


class Backup(_Section):
    """The copies that the running bot makes: every so many hours, so many of them are kept, in this folder."""

    every: Every = 24
    keep: Count = 14
    to: FileName = "backups"


class Site(_Section):
    """What holds until somebody says otherwise."""

    zone: Zone = "UTC"
    language: Language = "en"


class QuietHours(_Section):
    """Wall times between which nothing is sent, until a person chooses their own."""

    clients: Quiet = ("21:00", "08:00")
    therapists: Quiet = ("20:00", "08:00")


class Timing(_Section):
    """Every delay, in minutes."""

    check_in_after: Minutes = 30
    same_session_within: Minutes = 60
    calendars_every: Minutes = 10
    remind_after: Minutes = DAY
    expire_after: Minutes = 3 * DAY
    put_away_after: Minutes = 30
    alert_shown_for: Minutes = 10
    invitation_lasts: Annotated[float, number("minutes", 1, 3 * DAY)] = 3 * DAY
    look_every_seconds: Annotated[float, number("seconds", 0.1, 60)] = 5


class Detection(_Section):
    """How readily the numbers alone make an alert."""

    signals_per_hundred: Annotated[float, number("signals in a hundred check-ins", 0.1, 20)] = 100 * BUDGET

    @property
    def budget(self) -> float:
        """Signals per check-in."""
        return self.signals_per_hundred / 100


class Alarm(_Section):
    """Whom the bot tells outside Telegram when it stands still, and to whom it gives a sign of life."""

    command: Command = Field(default=(), repr=False)
    url: Outward = SecretStr("none")
    ping: Outward = SecretStr("none")


class Log(_Section):
    """What is logged: ids only, at every level."""

    level: Level = "info"
    file: FileName = "none"


class Config(_Section):
    """The whole file. Relative paths in it start from the folder the file is in."""

    telegram: Telegram
    web: Web = Web()
    database: DatabaseSection = DatabaseSection()
    key: Key = Key()
    backup: Backup = Backup()
    site: Site = Site()
    quiet_hours: QuietHours = QuietHours()
    timing: Timing = Timing()
    detection: Detection = Detection()
    alarm: Alarm = Alarm()
    log: Log = Log()

    @property
    def token(self) -> str:
        """The bot's token, from the file or the environment."""
        return self.telegram.token.get_secret_value()


def minutes(value: float) -> timedelta:
    """A delay of the configuration."""
    return timedelta(minutes=value)


def load_config(path: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """Read and check a configuration file. Raises ConfigError with every mistake in it."""
    try:
        text = decode(path.read_bytes())
    except FileNotFoundError:
        raise ConfigError([f"{path} is not there. `alliance-bot init` writes it."]) from None
    except OSError as error:
        raise ConfigError([f"{path} cannot be read: {error.strerror}."]) from None
    except UnicodeDecodeError:
        raise ConfigError([f"{path} is not TOML: it is not text in UTF-8."]) from None
    try:
        data = parse_toml(text)
    except ValueError as error:
        raise ConfigError([f"{path} is not TOML: {error}."]) from None
    sources, problems = _add_secrets(data, environ)
    problems += [f"{name}: there is no such variable, did you mean {meant}?" for name, meant in _mistyped(environ)]
    try:
        config = Config.model_validate(data)
    except ValidationError as error:
        found = error.errors()
        first = found[:MOST_PROBLEMS]
        problems += [_sentence(each, sources.get(each["loc"]) or _place(path, text, each)) for each in first]
        problems += [f"{path}: and {len(found) - len(first)} more"] if len(found) > len(first) else []
    problems += [f"{path}: {each}" for each in _across_keys(data)]
    if problems:
        raise ConfigError(problems)
    return _with_whole_paths(config, path.parent)


def url_given(environ: Mapping[str, str] = os.environ) -> str | None:
    """Where the environment says that rows are kept; None: it says nothing. Raises ConfigError."""
    data: dict[str, Any] = {}
    _, problems = _add_secrets(data, environ)
    if problems:
        raise ConfigError(problems)
    found: str | None = data["database"].get("url")
    return found


def _add_secrets(
    data: dict[str, Any], environ: Mapping[str, str]
) -> tuple[dict[tuple[str | int, ...], str], list[str]]:
    """Put the environment's values in place; where each came from, and what could not be read."""
    sources: dict[tuple[str | int, ...], str] = {}
    problems: list[str] = []
    for variable, place in SECRETS.items():
        value, file, source = environ.get(variable), environ.get(f"{variable}_FILE"), variable
        if not value and file:
            source = f"{variable}_FILE, {file}"
            try:
                value = decode(Path(file).read_bytes()).strip()
            except (OSError, UnicodeDecodeError) as error:
                problems.append(f"{source}: cannot be read ({getattr(error, 'strerror', 'not text')})")
        section = data.setdefault(place[0], {})
        if value and isinstance(section, dict):
            section[place[1]] = value
            sources[place] = source
    return sources, problems


def _place(path: Path, text: str, error: ErrorDetails) -> str:
    """The file, and the line of this mistake where the file names it."""
    line = None if error["type"] == "missing" else line_of(text, error["loc"])
    return str(path) if line is None else f"{path}, line {line}"


def _mistyped(environ: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Variables that look like one of ours and are none, each with that one. Others that share the beginning are
    somebody else's: container platforms make such as ALLIANCE_BOT_PORT from a service's name.
    """
    ours = [each.removeprefix(_OURS) for each in VARIABLES]
    for name in environ:
        close = get_close_matches(name.removeprefix(_OURS), ours, n=1) if name.startswith(_OURS) else []
        if close and name not in VARIABLES:
            yield name, _OURS + close[0]


_OTHERWISE: Mapping[tuple[int | str, ...], str] = {
    ("detection", "budget"): "there is no such key any more: it was a share of false alarms, which nobody can know; "
    "signals_per_hundred says how many signals there may be in a hundred check-ins, 4 unless you say otherwise",
}
"""What to say of keys that there were in earlier versions."""


def _sentence(error: ErrorDetails, source: str) -> str:
    """One mistake: where, which key, what was found, what is expected."""
    place = error["loc"]
    at = f"{source}: {in_short('.'.join(map(str, place)))}"
    if error["type"] == "missing":
        return f"{at}: found nothing, expected it here or in {_variable_of(place)}"
    if error["type"] == "extra_forbidden":
        return f"{at}: {_OTHERWISE.get(place) or no_such_key(str(place[-1]), _keys_beside(place))}"
    if error["type"] == "model_type":
        return f"{at}: found a single value, expected a table: [{place[0]}]"
    found = "something else (not shown, it is a secret)" if place[:2] in _NOT_SHOWN else repr(error["input"])
    return f"{at}: found {in_short(redact(found))}, expected {error['ctx']['error']}"


def _across_keys(data: Mapping[str, Any]) -> Iterator[str]:
    """What two keys say that do not go together, each by itself being well or reported already."""

    def value(section: str, key: str, default: object) -> Any:
        keys = data.get(section, {})
        return keys.get(key, default) if isinstance(keys, dict) else default

    remind, expire = (value("timing", key, getattr(Timing(), key)) for key in ("remind_after", "expire_after"))
    if _is_number(remind) and _is_number(expire) and 0 < expire <= remind:
        yield (
            f"timing.expire_after: found {expire:g}, expected more than timing.remind_after, which is {remind:g}: "
            "a check-in is reminded of before it is closed"
        )
    if value("web", "platforms", "none") != "none" and value("web", "listen", "none") == "none":
        yield 'web.listen: found "none", expected one such as "127.0.0.1:8080", because web.platforms is set'
    if value("telegram", "mode", "polling") != "webhook":
        return
    for key, such in (("listen", "127.0.0.1:8080"), ("url", "https://bot.example.org/telegram")):
        if value("web", key, "none") == "none":
            yield f'web.{key}: found "none", expected one such as "{such}", because telegram.mode is "webhook"'
    url = value("web", "url", "none")
    if value("telegram", "api_url", TELEGRAM) == TELEGRAM and str(url).startswith("http:"):
        yield f"web.url: found {in_short(redact(repr(url)))}, expected https, because Telegram itself brings updates"


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _variable_of(place: tuple[str | int, ...]) -> str:
    return next(variable for variable, secret in SECRETS.items() if secret == place)


def _keys_beside(place: tuple[str | int, ...]) -> list[str]:
    section: type[BaseModel] = Config
    for name in place[:-1]:
        section = cast(type[BaseModel], section.model_fields[str(name)].annotation)
    return list(section.model_fields)


def _with_whole_paths(config: Config, folder: Path) -> Config:
    changes: dict[str, BaseModel] = {
        "key": Key(file=str(folder / config.key.file)),
        "database": at_its_place(config.database, folder),
        "backup": config.backup.model_copy(update={"to": str(folder / config.backup.to)}),
    }
    if config.log.file != "none":
        changes["log"] = config.log.model_copy(update={"file": str(folder / config.log.file)})
    return config.model_copy(update=changes)


def at_its_place(database: DatabaseSection, folder: Path) -> DatabaseSection:
    """The same; the relative name of a file starts from this folder."""
    url = make_url(database.url)
    if url.get_backend_name() != "sqlite" or not url.database:
        return database
    return DatabaseSection(url=url.set(database=str(folder / url.database)).render_as_string(hide_password=False))
