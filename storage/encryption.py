"""The keys that seal columns: where they come from, and what they do.

A key ring is a text of one line a key, `k1 <base64 of 32 bytes>`; the last line seals, every line opens, and
the first also makes the blind indexes and the rows' checksums, so that adding a key never loses anybody. From each key
others are derived (HKDF-SHA256), one for each purpose, so that no key serves two.
"""

import base64
import hashlib
import hmac
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import WrongKey

_NONCE = 12


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"alliance-bot " + purpose).derive(secret)


@dataclass(frozen=True)
class Keyring:
    """Seals short texts with AES-256-GCM and makes keyed indexes of values that must be looked up.

    `webhook_secret` (64 hexadecimal digits) is what Telegram says with every update that it brings to a webhook.
    """

    _sealing: Mapping[int, AESGCM]
    _current: int
    _index: bytes
    _checksum: bytes
    webhook_secret: str

    def __repr__(self) -> str:
        return f"<Keyring of {len(self._sealing)}>"

    def seal(self, rng: Random, text: str, place: str) -> bytes:
        """Seal `text` so that it opens only at `place` (table.column.row); the key's number goes first."""
        nonce = rng.randbytes(_NONCE)
        sealed = self._sealing[self._current].encrypt(nonce, text.encode(), place.encode())
        return bytes([self._current]) + nonce + sealed

    def open(self, blob: bytes, place: str) -> str:
        """The text sealed at `place`. Raises WrongKey when the key, the place or the bytes are not right."""
        key = self._sealing.get(blob[0]) if blob else None
        if key is None:
            raise WrongKey(f"The value at {place} was sealed with a key that is not in the key ring.")
        try:
            return key.decrypt(blob[1 : 1 + _NONCE], blob[1 + _NONCE :], place.encode()).decode()
        except InvalidTag:
            raise WrongKey(f"The value at {place} does not open with this key.") from None

    def is_newest(self, blob: bytes) -> bool:
        """Whether this was sealed with the key that seals now."""
        return blob[:1] == bytes([self._current])

    def index(self, purpose: str, value: str) -> bytes:
        """A keyed fingerprint (32 bytes) by which `value` can be found without being stored."""
        return hmac.digest(self._index, f"{purpose}\0{value}".encode(), "sha256")

    def checksum(self, data: bytes) -> bytes:
        """A keyed checksum (16 bytes): made with the first key, so that it stays when a key is added."""
        return hashlib.blake2b(data, digest_size=16, key=self._checksum).digest()


def new_key_text(rng: Random) -> str:
    """A fresh key ring of one key, as it stands in a key file."""
    return f"k1 {base64.b64encode(rng.randbytes(32)).decode()}\n"


def parse_keys(text: str, source: str) -> Keyring:
    """Read a key ring; `source` names it in the sentence of a WrongKey."""
    secrets: dict[int, bytes] = {}
    for number, line in enumerate(filter(None, map(str.strip, text.splitlines())), start=1):
        name, _, encoded = line.partition(" ")
        try:
            secret = base64.b64decode(encoded, validate=True)
        except ValueError:
            secret = b""
        if not (name.startswith("k") and name[1:].isdecimal() and 0 < int(name[1:]) < 256 and len(secret) == 32):
            raise WrongKey(f"{source}, line {number}: expected `k1 <base64 of 32 bytes>`. Restore the key file.")
        secrets[int(name[1:])] = secret
    if not secrets:
        raise WrongKey(f"{source} is empty: restore the key file from where you keep it.")
    first, last = next(iter(secrets)), list(secrets)[-1]
    sealing = {number: AESGCM(_derive(secret, b"seal")) for number, secret in secrets.items()}
    index, checksum = _derive(secrets[first], b"index"), _derive(secrets[first], b"checksum")
    return Keyring(sealing, last, index, checksum, _derive(secrets[last], b"webhook").hex())


def read_key_file(path: Path) -> Keyring:
    """The key ring of a file, which nobody but its owner may read."""
    try:
        mode = path.stat().st_mode
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
    except FileNotFoundError:
        raise WrongKey(f"The key file {path} is not there: restore it, or run `alliance-bot init`.") from None
    except OSError as error:
        raise WrongKey(f"The key file {path} cannot be read: {error.strerror}.") from None
    if stat.S_IMODE(mode) & 0o077:
        raise WrongKey(f"The key file {path} can be read by others: run `chmod 600 {path}`.")
    return parse_keys(text, str(path))


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner may read (mode 600) and that must not exist yet."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
