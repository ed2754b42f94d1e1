"""Numbers in the place of people: the same in every export of a programme, and nothing to anybody without the key.

They are keyed hashes of ids that are random themselves, so that no list of names or codes leads to them; another
programme's differ, so that two exports cannot be laid side by side (docs/decisions/what-research-is-given.md).
"""

from dataclasses import dataclass

from storage.encryption import Keyring

_LETTERS = "0123456789bcdfghjkmnpqrstvwxyz"  # no vowels, that nothing reads as a word, and no number as 1e5
_LENGTH = 11


@dataclass(frozen=True)
class Pseudonyms:
    """Those of one programme."""

    keys: Keyring
    programme_id: int

    def of(self, kind: str, which: int | str) -> str:
        """Twelve characters: the first letter of what it stands for, and 54 bits of a hash of which of these it is."""
        digest = self.keys.index(f"research.{self.programme_id}.{kind}", str(which))
        number, found = int.from_bytes(digest, "big"), ""
        for _ in range(_LENGTH):
            number, place = divmod(number, len(_LETTERS))
            found += _LETTERS[place]
        return kind[0] + found
