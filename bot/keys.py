"""Where the key ring comes from: the environment where it is set there, else the configured file."""

import os
from collections.abc import Mapping
from pathlib import Path

from bot.config import Config
from storage.encryption import Keyring, parse_keys, read_key_file

VARIABLE = "ALLIANCE_BOT_KEY"


def load_keys(config: Config, environ: Mapping[str, str] = os.environ) -> Keyring:
    """`ALLIANCE_BOT_KEY` (lines, or parts between commas), `ALLIANCE_BOT_KEY_FILE`, or `key.file`. Raises WrongKey."""
    return keys_at(config.key.file, environ)


def keys_at(file: str, environ: Mapping[str, str] = os.environ) -> Keyring:
    """The same, where this is `key.file`."""
    text = environ.get(VARIABLE)
    if text is not None:
        return parse_keys(text.replace(",", "\n"), VARIABLE)
    return read_key_file(Path(environ.get(f"{VARIABLE}_FILE", file)))


def is_key_given(config: Config, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether `load_keys` has something to read."""
    return bool({VARIABLE, f"{VARIABLE}_FILE"} & environ.keys()) or Path(config.key.file).exists()
