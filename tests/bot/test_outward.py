"""The ways out: what gets through, and every way in which it does not, bounded and without a secret in what is said."""

import asyncio
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli
from bot.config import load_config
from bot.doctor import _alarm
from bot.health import Trouble
from bot.outward import NotTold, Word, by_address, by_command, sign_of_life
from tests.bot.outside import SECRET, Outside
from tests.stage import TOKEN, free_port

WORD = Word("alliance-bot has not been well.", well=False, troubles=frozenset({Trouble.SPACE, Trouble.ALERTS}))
FAULTS = {
    "500": "answered with 500", "404": "answered with 404", "elsewhere": "answered with 307",
    "slow": "no answer in time", "closed": "ServerDisconnectedError",
}  # fmt: skip


async def test_an_address_gets_the_sentence_as_json(outside: Outside) -> None:
    await by_address(outside.url(), WORD)
    assert outside.asked == [("POST", SECRET)]
    assert outside.told == [{"text": WORD.text, "well": False, "troubles": ["alerts", "space"]}]


@pytest.mark.parametrize(("answers", "why"), FAULTS.items())
async def test_what_does_not_get_through_says_why_and_not_where(outside: Outside, answers: str, why: str) -> None:
    outside.answers = answers
    seconds = 0.2 if answers == "slow" else 5
    with pytest.raises(NotTold, match=f"^{why}$"):
        await by_address(outside.url(), WORD, seconds=seconds)
    with pytest.raises(NotTold, match=f"^{why}$"):
        await sign_of_life(outside.url(), well=True, seconds=seconds)
    assert ("GET", "elsewhere") not in outside.asked


async def test_of_an_answer_without_end_nothing_is_read(outside: Outside) -> None:
    outside.answers = "endless"
    await by_address(outside.url(), WORD)


async def test_nobody_there() -> None:
    with pytest.raises(NotTold, match=r"^ClientConnectorError$"):
        await by_address(f"http://127.0.0.1:{free_port()}/{SECRET}", WORD)


@pytest.mark.parametrize(
    ("address", "not_well"),
    [("check/1234", "check/1234/fail"), ("check/1234/", "check/1234/fail"), ("c?key=a&b=2", "c/fail?key=a&b=2")],
)
async def test_a_sign_of_life_goes_to_the_address_or_to_fail_below_it(
    outside: Outside, address: str, not_well: str
) -> None:
    await sign_of_life(outside.url(address), well=True)
    await sign_of_life(outside.url(address), well=False)
    assert outside.asked == [("GET", address), ("GET", not_well)]


async def test_a_command_gets_the_sentence_on_its_standard_input_and_none_of_our_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALLIANCE_BOT_TOKEN", SECRET)
    got = tmp_path / "got; touch no-shell"
    script = "import os, sys; open(sys.argv[1], 'w').write(sys.stdin.read() + repr(dict(os.environ)))"
    await by_command([sys.executable, "-c", script, str(got)], WORD)
    assert got.read_text().startswith(f"{WORD.text}\n")
    assert SECRET not in got.read_text()
    assert "PATH" in got.read_text()


async def test_a_command_that_reads_nothing_and_says_much_is_none_the_worse() -> None:
    await by_command([sys.executable, "-c", "print('x' * 10_000_000)"], WORD)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (["/no/such/program"], "No such file or directory"),
        ([str(Path(__file__))], "Permission denied"),
        ([sys.executable, "-c", "raise SystemExit(7)"], "it ended with 7"),
    ],
)
async def test_a_command_that_fails(command: list[str], why: str) -> None:
    with pytest.raises(NotTold, match=f"^{why}$"):
        await by_command(command, WORD)


async def test_a_command_that_does_not_end_is_ended() -> None:
    with pytest.raises(NotTold, match=r"longer than 0\.1 seconds"):
        await by_command(["sleep", "600"], WORD, seconds=0.1)


def written(folder: Path, alarm: str) -> Path:
    file = folder / "config.toml"
    file.write_text(f'[telegram]\ntoken = "{TOKEN}"\n[alarm]\n{alarm}')
    return file


async def tried(config: Path, *words: str) -> Result:
    return await asyncio.to_thread(CliRunner().invoke, cli, ["try-alarm", "--config", str(config), *words])


async def test_an_operator_tries_the_alarm(outside: Outside, tmp_path: Path) -> None:
    got = tmp_path / "got"
    config = written(
        tmp_path, f'command = ["tee", "{got}"]\nurl = "{outside.url()}"\nping = "{outside.url("check")}"\n'
    )
    done = await tried(config)
    assert (done.exit_code, done.output) == (0, "ok    alarm.command\nok    alarm.url\nok    alarm.ping\n")
    assert got.read_text() == "alliance-bot: this tries the alarm, nothing is wrong.\n"
    assert outside.told == [{"text": got.read_text().strip(), "well": True, "troubles": []}]
    assert outside.asked[1:] == [("GET", "check")]
    outside.answers = "500"
    done = await tried(config)
    mend = "MEND  alarm.url: answered with 500\nMEND  alarm.ping: answered with 500\n"
    assert (done.exit_code, done.output) == (1, f"ok    alarm.command\n{mend}")
    done = await tried(config, "--json")
    assert (done.exit_code, json.loads(done.output)["url"]) == (1, "answered with 500")


async def test_an_alarm_that_names_nobody_is_not_well_tried(tmp_path: Path) -> None:
    """And that is a problem, which a program reads where all problems are."""
    for words in ((), ("--json",)):
        done = await tried(written(tmp_path, ""), *words)
        said = "  [alarm] names nobody: docs/watching.md says how.\n"
        assert (done.exit_code, done.stdout, done.stderr) == (1, "", said)


@pytest.mark.parametrize(
    ("alarm", "found"),
    [
        ("", ("alarm: nobody would be told, see docs/watching.md", None)),
        ('command = ["sh"]\nping = "https://hc.example/1"', ("alarm: command, ping", None)),
        (
            'command = ["no-such-program"]',
            ("alarm", "alarm.command names a program that is not on this machine: give its whole path"),
        ),
    ],
)
async def test_doctor_says_who_would_be_told(tmp_path: Path, alarm: str, found: tuple[str, str | None]) -> None:
    told = _alarm(load_config(written(tmp_path, alarm), {}).alarm)
    assert told == found
