"""The log as a file: bounded, private, and in nobody's way when the disk is full."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import structlog

from bot.config import ConfigError
from bot.log_file import LogFile
from bot.logs import set_up_logs
from tests.stage import TOKEN


def log(**values: object) -> None:
    structlog.get_logger("alliance.test").info("something", **values)


@contextmanager
def written_to(file: LogFile) -> Iterator[None]:
    set_up_logs("info", file)
    try:
        yield
    finally:
        file.close()


def test_it_is_for_its_owner_alone_and_bounded(tmp_path: Path) -> None:
    file = tmp_path / "log"
    file.touch(mode=0o644)
    before = os.umask(0)
    try:
        with written_to(LogFile(str(file), largest=1000, older=2)):
            for number in range(100):
                log(number=number, token=TOKEN)
    finally:
        os.umask(before)
    files = sorted(tmp_path.iterdir())
    assert [each.name for each in files] == ["log", "log.1", "log.2"]
    assert {each.stat().st_mode & 0o777 for each in files} == {0o600}
    assert max(each.stat().st_size for each in files) <= 1000
    lines = [line for each in reversed(files) for line in each.read_text().splitlines()]
    numbers = [int(line.split("number=")[1].split()[0]) for line in lines]
    assert numbers == list(range(100 - len(lines), 100))
    assert TOKEN not in "".join(lines)


def test_a_full_disk_stops_nothing_and_what_is_said_then_is_said_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`/dev/full` is a disk that is full."""
    file = tmp_path / "log"
    file.symlink_to("/dev/full")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "fchmod", lambda *args: None)  # it is the machine's own
        with written_to(LogFile(str(file))):
            for number in range(1000):
                log(number=number)
            told = capsys.readouterr().err
            assert told.count("event=something") == 1000
            assert "Traceback" not in told
            file.unlink()  # there is room again
            log(number=1000)
            log(number=1001)
    assert [line[-11:] for line in file.read_text().splitlines()] == ["number=1000", "number=1001"]


def test_a_folder_that_goes_and_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    with written_to(LogFile(str(folder / "log"), largest=200, older=1)):
        for number in range(10):
            log(number=number)
            if number == 3:
                folder.rename(tmp_path / "away")
            if number == 6:
                folder.mkdir()
    told = capsys.readouterr().err + "".join(each.read_text() for each in tmp_path.rglob("log*") if each.is_file())
    assert [number for number in range(4, 10) if f"number={number}" not in told] == []


def test_a_file_that_cannot_be_opened_is_said_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be written: No such file or directory"):
        LogFile(str(tmp_path / "nowhere" / "log"))


def test_the_bot_logs_to_it(tmp_path: Path) -> None:
    """As it is started; that there is no database is the first thing it has to say."""
    config = tmp_path / "config.toml"
    config.write_text(f'[telegram]\ntoken = "{TOKEN}"\n[log]\nfile = "nowhere/log"\n')
    command = [sys.executable, "-m", "bot", "run", "--config", str(config)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "log.file: " in done.stderr
    assert "nowhere/log cannot be written: No such file or directory." in done.stderr
