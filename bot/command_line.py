"""What all commands have in common: how they are told what to do, how they tell what came of it, and how they fail."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import click

T = TypeVar("T")

json_option = click.option("--json", "as_json", is_flag=True, help="For a program to read.")

config_option = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path),
    default=Path("config.toml"),
    show_default=True,
    help="The configuration file.",
)


def tell(as_json: bool, value: object, *lines: str) -> None:
    """Print what was found or done: as JSON, or in these lines. An id is a string in it: not every reader of JSON knows
    so large a number.
    """
    for line in [json.dumps(value, ensure_ascii=False, indent=2)] if as_json else lines:
        click.echo(line)


class Problem(click.ClickException):
    """Something the operator can mend: printed as sentences, without a traceback."""

    def show(self, file: Any = None) -> None:
        """Print it."""
        for line in self.message.splitlines():
            click.echo(f"  {line}", err=True)


def attempt(work: Callable[[], T]) -> T:
    """Do it; what goes wrong in a known way becomes a Problem."""
    from bot.admin import what_to_do
    from bot.config import ConfigError
    from bot.telegram_bot import Refused
    from storage.errors import StorageError

    try:
        return work()
    except (ConfigError, Refused) as error:
        raise Problem(str(error)) from None
    except StorageError as error:
        raise Problem(what_to_do(error)) from None
    except OSError as error:  # of a file or a folder; what a database's drivers raise is a StorageError
        if error.filename is None:
            raise
        raise Problem(f"{error.filename}: {error.strerror}.") from None


def finish(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end, likewise."""
    return attempt(lambda: asyncio.run(coroutine))
