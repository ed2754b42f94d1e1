"""What can go wrong below the handlers.

StorageError
├── StorageUnavailable   the database cannot take or give anything right now (locked, full): try later
│   ├── DatabaseGone     it is not there, holds nothing of this program, or another one is in its place
│   └── HeldElsewhere    another running bot has it
├── WrongKey             the key is missing, malformed, or not the one this database was sealed with
├── WrongSchema          the database is newer than this program, or could not be brought up to date
├── Moved                it was moved elsewhere, or is being filled: nothing may run on it
├── Broken               the database as a whole is not sound: nothing may run on it, a backup is to be restored
├── Damaged              a row does not match its checksum: what is about it is refused, everything else goes on
└── NotThere             a row that must exist does not: a broken rule, never an expected outcome
"""


class StorageError(Exception):
    """Anything below that the storage room reports."""


class StorageUnavailable(StorageError):
    """The database cannot serve now; nothing was committed and the same call may work later.

    `kind` is a word for /healthz.
    """

    kind = "unavailable"


class DatabaseGone(StorageUnavailable):
    """The expected database is not there, or not in use any more. The message is a sentence for the operator.

    What was committed just before this was noticed is in a file that nobody else sees: it counts as not committed.
    """

    kind = "gone"


class HeldElsewhere(StorageUnavailable):
    """Another running bot has the database. The message is a sentence for the operator, and says which."""

    kind = "held by another bot"


class WrongKey(StorageError):
    """The key does not open this database. The message is a sentence for the operator."""


class WrongSchema(StorageError):
    """The database's schema is not one this program can work with."""


class Moved(StorageError):
    """Not the place where the truth is. The message is a sentence for the operator, and says where that is."""


class Broken(StorageError):
    """The database is not whole. The message is a sentence for the operator, and names tables, never content."""


class Damaged(StorageError):
    """A row does not match its checksum, and is served to nobody. The message names tables and ids, never content."""


class NotThere(StorageError):
    """A row that had to exist was not found. The message names table and id, never content."""
