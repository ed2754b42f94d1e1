"""Where keys come from, and the sentence for everything that can be wrong with them."""

import random
import re
import stat
from pathlib import Path

import pytest

from storage.encryption import new_key_text, parse_keys, read_key_file, write_private
from storage.errors import WrongKey
from tests.storage.make import keyring

RNG = random.Random(5)
GOOD = new_key_text(random.Random(1))


def test_a_written_key_file_is_private_and_opens(tmp_path: Path) -> None:
    path = tmp_path / "key"
    write_private(path, GOOD)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    sealed = read_key_file(path).seal(RNG, "a name", "people.name.1")
    assert parse_keys(GOOD, "test").open(sealed, "people.name.1") == "a name"


def test_a_key_file_that_an_editor_has_marked_opens_the_same(tmp_path: Path) -> None:
    path = tmp_path / "alliance.key"
    write_private(path, new_key_text(RNG))
    sealed = read_key_file(path).seal(RNG, "a name", "people.name.1")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_key_file(path).open(sealed, "people.name.1") == "a name"


def test_telegrams_word_is_of_the_newest_key_alone_and_is_one_that_telegram_takes() -> None:
    two = parse_keys(GOOD + new_key_text(random.Random(2)).replace("k1", "k2"), "test")
    assert two.webhook_secret == keyring(2).webhook_secret != keyring(1).webhook_secret
    assert re.fullmatch("[0-9a-f]{64}", two.webhook_secret)
    assert two.webhook_secret not in repr(two)


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    write_private(tmp_path / "key", GOOD)
    with pytest.raises(FileExistsError):
        write_private(tmp_path / "key", GOOD)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o601])
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    write_private(path, GOOD)
    path.chmod(mode)
    with pytest.raises(WrongKey, match=f"can be read by others: run `chmod 600 {path}`"):
        read_key_file(path)


def test_a_missing_key_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongKey, match="is not there: restore it"):
        read_key_file(tmp_path / "key")


def test_a_key_file_that_is_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongKey, match="cannot be read"):
        read_key_file(tmp_path)


@pytest.mark.parametrize(
    "text",
    ["k1", "k1 short", "k0 " + GOOD[3:], "k256 " + GOOD[3:], "x1 " + GOOD[3:], "k² " + GOOD[3:], "k1 ä", GOOD + "k2 ?"],
)
def test_a_malformed_key_is_told_with_its_line_and_never_shown(text: str) -> None:
    with pytest.raises(WrongKey, match="expected `k1 <base64 of 32 bytes>`") as caught:
        parse_keys(text, "the key file")
    assert GOOD[3:].strip() not in str(caught.value)
    assert f"line {len(text.splitlines())}" in str(caught.value)


def test_a_key_file_of_noise_is_told(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"k1 " + bytes(range(128, 200)))
    path.chmod(0o600)
    with pytest.raises(WrongKey, match="line 1"):
        read_key_file(path)


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_an_empty_key_is_told(text: str) -> None:
    with pytest.raises(WrongKey, match="is empty: restore the key file"):
        parse_keys(text, "the key file")


def test_what_is_sealed_opens_only_in_its_place_and_unharmed() -> None:
    keys = keyring()
    sealed = keys.seal(RNG, "a name", "people.name.1")
    assert b"a name" not in sealed
    with pytest.raises(WrongKey, match=r"people\.name\.2 does not open"):
        keys.open(sealed, "people.name.2")
    for at in range(len(sealed)):
        harmed = bytearray(sealed)
        harmed[at] ^= 1
        with pytest.raises(WrongKey):
            keys.open(bytes(harmed), "people.name.1")
    with pytest.raises(WrongKey):
        keys.open(b"", "people.name.1")


def test_the_same_text_is_sealed_differently_every_time() -> None:
    keys = keyring()
    assert keys.seal(RNG, "a name", "people.name.1") != keys.seal(RNG, "a name", "people.name.1")


def test_the_newest_key_seals_and_every_key_opens() -> None:
    old, new = keyring(), parse_keys(GOOD + new_key_text(random.Random(2)).replace("k1", "k2"), "test")
    before = old.seal(RNG, "a name", "here")
    after = new.seal(RNG, "a name", "here")
    assert (before[0], after[0]) == (1, 2)
    assert new.open(before, "here") == new.open(after, "here") == "a name"
    with pytest.raises(WrongKey, match="not in the key ring"):
        old.open(after, "here")


def test_an_index_stays_when_a_key_is_added_and_differs_by_purpose_and_key() -> None:
    grown = parse_keys(GOOD + new_key_text(random.Random(2)).replace("k1", "k2"), "test")
    assert keyring().index("people.chat", "42") == grown.index("people.chat", "42")
    others = {keyring().index("pairs.code", "42"), keyring(2).index("people.chat", "42")}
    assert keyring().index("people.chat", "42") not in others


def test_a_key_ring_does_not_show_its_keys() -> None:
    assert repr(keyring()) == "<Keyring of 1>"
