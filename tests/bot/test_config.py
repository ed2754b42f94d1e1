"""The configuration: what is in the example, and what an operator reads when something is wrong."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.config import Config, ConfigError, Timing, load_config
from handlers.ground.languages import languages
from scoring.instrument import InstrumentError, parse_instrument

EXAMPLE = Path("config.example.toml")
TOKEN = "987654321:a-token-that-must-not-be-printed"


def written(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def problems(file: Path, **environ: str) -> list[str]:
    """What is wrong with this file, each without the name of the file."""
    with pytest.raises(ConfigError) as caught:
        load_config(file, environ)
    assert str(caught.value).splitlines() == caught.value.problems
    assert "987654321" not in str(caught.value)
    return [re.sub(rf"^{re.escape(str(file))}(, line \d+)?: ", "", problem) for problem in caught.value.problems]


def keys_of(model: type[BaseModel]) -> set[str]:
    """Every key of the configuration, as section.key."""
    sections = {name: field.annotation for name, field in model.model_fields.items()}
    return {f"{name}.{key}" for name, section in sections.items() for key in section.model_fields}  # type: ignore[union-attr]


def test_the_example_names_every_key_with_its_default() -> None:
    data = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert {f"{section}.{key}" for section, keys in data.items() for key in keys} == keys_of(Config)
    assert Config.model_validate(data) == Config.model_validate({"telegram": {"token": data["telegram"]["token"]}})


def test_a_token_is_enough(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, f'[telegram]\ntoken = "{TOKEN}"'), {})
    assert config.token == TOKEN
    assert TOKEN not in repr(config)


def test_names_of_files_start_from_the_folder_of_the_configuration(tmp_path: Path) -> None:
    start = f'[telegram]\ntoken = "{TOKEN}"\n'
    near = load_config(written(tmp_path, start), {})
    assert near.key.file == str(tmp_path / "alliance.key")
    assert near.database.url == f"sqlite:///{tmp_path / 'alliance.db'}"
    assert near.log.file == "none"
    assert near.backup.to == str(tmp_path / "backups")
    far = load_config(written(tmp_path, f'{start}[key]\nfile = "/far/key"\n[database]\nurl = "sqlite:////far/db"'), {})
    assert load_config(written(tmp_path, f'{start}[log]\nfile = "log"'), {}).log.file == str(tmp_path / "log")
    assert (far.key.file, far.database.url) == ("/far/key", "sqlite:////far/db")
    server = load_config(written(tmp_path, f'{start}[database]\nurl = "postgresql://me:pw@host/name"'), {})
    assert server.database.url == "postgresql://me:pw@host/name"


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        """
        colour = "green"
        log = "loud"
        [telegram]
        token = "987654321"
        tokn = "987654321:a-token-that-must-not-be-printed"
        mode = "pigeon"
        [web]
        listen = 8080
        url = "bot.example.org"
        [database]
        url = "mysql://me:987654321@host/name"
        [site]
        zone = "Berlin"
        language = 3
        [quiet_hours]
        clients = ["25:00", "08:00"]
        therapists = "never"
        [backup]
        every = 0
        keep = 1.5
        [timing]
        remind_after = "soon"
        expire_after = true
        """,
    )
    quiet = 'expected "none", or two different times such as ["21:00", "08:00"]'
    hidden = "found something else (not shown, it is a secret)"
    assert problems(file) == [
        f"telegram.token: {hidden}, expected what @BotFather gave you: "
        "digits, a colon, and at least 20 letters or digits",
        'telegram.mode: found \'pigeon\', expected "polling" or "webhook"',
        "telegram.tokn: there is no such key, expected one of token, api_url, mode; did you mean token?",
        'web.listen: found 8080, expected "none", or HOST:PORT such as "127.0.0.1:8080"',
        'web.url: found \'bot.example.org\', expected "none", or an address such as "https://bot.example.org/telegram"',
        f"database.url: {hidden}, expected sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
        'backup.every: found 0, expected "none", or hours from 1 to 168',
        "backup.keep: found 1.5, expected a whole number from 1 to 1000",
        "site.zone: found 'Berlin', expected the name of a time zone, such as Europe/Berlin",
        f"site.language: found 3, expected {' or '.join(json.dumps(each) for each in languages())}",
        f"quiet_hours.clients: found ['25:00', '08:00'], {quiet}",
        f"quiet_hours.therapists: found 'never', {quiet}",
        "timing.remind_after: found 'soon', expected minutes from 0.01 to 43200",
        "timing.expire_after: found True, expected minutes from 0.01 to 43200",
        "log: found a single value, expected a table: [log]",
        "colour: there is no such key, expected one of telegram, web, database, key, backup, site, quiet_hours, "
        "timing, detection, alarm, log",
    ]


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("telegram", "api_url", '"api.telegram.org"'),
        ("web", "listen", '"127.0.0.1"'),
        ("web", "listen", '"127.0.0.1:0"'),
        ("web", "listen", '"127.0.0.1:65536"'),
        ("web", "listen", '"::1:8080"'),
        ("web", "url", '"https://bot.example.org/telegram?key=1"'),
        ("key", "file", '""'),
        ("site", "zone", "[]"),
        ("quiet_hours", "clients", '["08:00", "08:00"]'),
        ("quiet_hours", "clients", '["08:00"]'),
        ("quiet_hours", "clients", "8"),
        ("timing", "invitation_lasts", "4321"),
        ("timing", "check_in_after", "-1"),
        *(("timing", each, "0") for each in Timing.model_fields),
        ("timing", "expire_after", "1440"),
        ("timing", "look_every_seconds", "nan"),
        ("alarm", "command", '"mail it@example.org"'),
        ("alarm", "command", '["", "x"]'),
        ("alarm", "command", '["mail", 3]'),
        ("alarm", "url", '"http://example.org/hook"'),
        ("alarm", "ping", '"hc-ping.com/1234"'),
        ("alarm", "ping", '"https://host:99999/1234"'),
        ("log", "level", '"loud"'),
    ],
)
def test_what_does_not_fit_is_one_line(tmp_path: Path, section: str, key: str, value: str) -> None:
    token = "" if section == "telegram" else f'[telegram]\ntoken = "{TOKEN}"\n'
    file = written(tmp_path, f"{token}[{section}]\n{key} = {value}\n")
    (problem,) = problems(file, **({"ALLIANCE_BOT_TOKEN": TOKEN} if section == "telegram" else {}))
    assert problem.startswith(f"{section}.{key}: found ")
    assert ", expected " in problem


WEBHOOK = f'[telegram]\ntoken = "{TOKEN}"\nmode = "webhook"\n'


@pytest.mark.parametrize("web", ["", "[web]", '[web]\nlisten = "none"\nurl = "none"'])
def test_a_webhook_needs_an_address_inside_and_one_outside(tmp_path: Path, web: str) -> None:
    assert problems(written(tmp_path, f"{WEBHOOK}{web}\n[site]\nlanguage = 3")) == [
        f"site.language: found 3, expected {' or '.join(json.dumps(each) for each in languages())}",
        'web.listen: found "none", expected one such as "127.0.0.1:8080", because telegram.mode is "webhook"',
        'web.url: found "none", expected one such as "https://bot.example.org/telegram", '
        'because telegram.mode is "webhook"',
    ]


def test_telegram_itself_brings_updates_over_https_only(tmp_path: Path) -> None:
    web = '[web]\nlisten = "[::1]:8080"\nurl = "http://127.0.0.1:8080/telegram"\n'
    expected = "web.url: found 'http://127.0.0.1:8080/telegram', expected https, because Telegram itself brings updates"
    assert problems(written(tmp_path, WEBHOOK + web)) == [expected]
    own = load_config(written(tmp_path, f'{WEBHOOK}api_url = "http://127.0.0.1:8081"\n{web}'), {})
    assert (own.web.listen, own.web.url) == (("::1", 8080), "http://127.0.0.1:8080/telegram")
    assert load_config(written(tmp_path, WEBHOOK + web.replace("http:", "https:")), {}).telegram.mode == "webhook"


def test_a_token_in_the_wrong_place_is_not_printed(tmp_path: Path) -> None:
    file = written(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n[site]\nzone = "{TOKEN}"')
    (problem,) = problems(file)
    assert problem == "site.zone: found '[token]', expected the name of a time zone, such as Europe/Berlin"


def test_a_mistyped_key_is_shown_with_its_line_and_what_was_meant(tmp_path: Path) -> None:
    text = f'[telegram]\ntoken = "{TOKEN}"\n\n[timing]\nremind_afer = 60\n[quiet_hour]\nclients = "none"\n'
    file = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_config(file, {"ALLIANCE_BOT_KYE": "k1 x", "ALLIANCE_BOT_PORT": "tcp://10.0.0.1:80"})
    variable, key, section = caught.value.problems
    assert variable == "ALLIANCE_BOT_KYE: there is no such variable, did you mean ALLIANCE_BOT_KEY?"
    assert key.startswith(f"{file}, line 5: timing.remind_afer: there is no such key, expected one of ")
    assert key.endswith("; did you mean remind_after?")
    assert section.startswith(f"{file}, line 6: quiet_hour: there is no such key, ")
    assert section.endswith("; did you mean quiet_hours?")


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
def test_what_an_editor_puts_before_the_text_is_no_part_of_it(tmp_path: Path, coding: str) -> None:
    (tmp_path / "config.toml").write_text('[telegram]\ntoken = "nonsense"\n', encoding=coding)
    (tmp_path / "secret").write_text(f"{TOKEN}\r\n", encoding=coding)
    config = load_config(tmp_path / "config.toml", {"ALLIANCE_BOT_TOKEN_FILE": str(tmp_path / "secret")})
    assert config.token == TOKEN


def test_without_a_token_it_says_where_one_may_be(tmp_path: Path) -> None:
    expected = "telegram.token: found nothing, expected it here or in ALLIANCE_BOT_TOKEN"
    assert problems(written(tmp_path, "")) == [expected]
    assert problems(written(tmp_path, "[telegram]")) == [expected]


def test_secrets_come_from_the_environment_or_from_files_it_names(tmp_path: Path) -> None:
    file = written(tmp_path, '[telegram]\ntoken = "nonsense"')
    (tmp_path / "secret").write_text(f"{TOKEN}\n")
    assert load_config(file, {"ALLIANCE_BOT_TOKEN": TOKEN}).token == TOKEN
    assert load_config(file, {"ALLIANCE_BOT_TOKEN_FILE": str(tmp_path / "secret")}).token == TOKEN
    both = load_config(file, {"ALLIANCE_BOT_TOKEN": TOKEN, "ALLIANCE_BOT_DATABASE": "postgresql://u:p@h/n"})
    assert both.database.url == "postgresql://u:p@h/n"


def test_whom_an_alarm_goes_to_is_a_secret(tmp_path: Path) -> None:
    """The addresses are tokens: they may come from the environment, and no mistake shows them or the command."""
    start = f'[telegram]\ntoken = "{TOKEN}"\n[alarm]\n'
    hook, check = "https://hooks.example/secret-hook", "https://hc.example/secret-check"
    file = written(tmp_path, f'{start}command = ["curl", "secret-argument"]\n')
    (tmp_path / "secret").write_text(f"{hook}\n")
    environ = {"ALLIANCE_BOT_ALARM_URL_FILE": str(tmp_path / "secret"), "ALLIANCE_BOT_ALARM_PING": check}
    config = load_config(file, environ)
    alarm = config.alarm
    assert alarm.command == ("curl", "secret-argument")
    assert (alarm.url.get_secret_value(), alarm.ping.get_secret_value()) == (hook, check)
    assert "secret-" not in repr(config)
    (told,) = problems(file, ALLIANCE_BOT_ALARM_PNG=check)
    assert told == "ALLIANCE_BOT_ALARM_PNG: there is no such variable, did you mean ALLIANCE_BOT_ALARM_PING?"
    wrong = written(
        tmp_path, f'{start}command = "secret-argument"\nurl = "ftp://secret-hook"\nping = ["secret-check"]\n'
    )
    found = problems(wrong)
    assert [each.split(":")[0] for each in found] == ["alarm.command", "alarm.url", "alarm.ping"]
    assert all("not shown, it is a secret" in each and "secret-" not in each for each in found)


def test_what_is_wrong_in_the_environment_is_told_as_such(tmp_path: Path) -> None:
    file = written(tmp_path, f'[telegram]\ntoken = "{TOKEN}"')
    gone = str(tmp_path / "gone")
    assert problems(file, ALLIANCE_BOT_TOKEN_FILE=gone) == [
        f"ALLIANCE_BOT_TOKEN_FILE, {gone}: cannot be read (No such file or directory)"
    ]
    (problem,) = problems(file, ALLIANCE_BOT_DATABASE="987654321")
    assert problem.startswith("ALLIANCE_BOT_DATABASE: database.url: found something else")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"token = ", "is not TOML: Invalid value (at end of document)."),
        (b"[web]\n[telegram]\n[web]\n", "is not TOML: [web] stands twice (at line 3): put what is in it together."),
        (b"token = \xff", "is not TOML: it is not text in UTF-8."),
        (None, "is not there. `alliance-bot init` writes it."),
    ],
)
def test_a_file_that_is_none(tmp_path: Path, content: bytes | None, words: str) -> None:
    file = tmp_path / "config.toml"
    if content is not None:
        file.write_bytes(content)
    assert problems(file) == [f"{file} {words}"]
    assert problems(tmp_path) == [f"{tmp_path} cannot be read: Is a directory."]


def test_delays_that_do_not_go_together_are_told_with_every_other_mistake(tmp_path: Path) -> None:
    file = written(
        tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n[timing]\nremind_after = 90\nexpire_after = 60\nlook = 0\n'
    )
    key, together = problems(file)
    assert key.startswith("timing.look: there is no such key")
    assert together == (
        "timing.expire_after: found 60, expected more than timing.remind_after, which is 90: "
        "a check-in is reminded of before it is closed"
    )


@pytest.mark.parametrize("heap", [
    'zone = "' + "a\u0345\u0316" * 50_000 + '"', "a" * 100_000 + " = 1", "a." * 20_000 + "b = 1",
    "zone = " + "[" * 1_000,
    "zone = " + "1" * 5_000, "".join(f"k{n} = 1\n" for n in range(3_000)), 'zone = """' + "x\n" * 20_000 + '"""',
    "list = [" + '"a", ' * 300 + "]",
])  # fmt: skip
def test_a_heap_of_anything_is_refused_at_once_and_in_short(tmp_path: Path, heap: str) -> None:
    file = written(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n[site]\n{heap}')
    found = problems(file)
    assert len(found) <= 21
    assert all(len(each) < 200 for each in found)
    with pytest.raises(InstrumentError) as caught:
        parse_instrument(file.read_text(encoding="utf-8"))
    assert all(len(each) < 450 for each in caught.value.problems)
