"""What runs functions of a connection, whichever engine is behind it."""

from collections.abc import Callable, Set
from datetime import datetime
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from storage.checksums import Noticed, Row

T = TypeVar("T")
Run = Callable[[Connection], T]


class Runner(Protocol):
    """Runs functions of a connection. Those that write take turns."""

    async def write(self, run: Run[T]) -> T:
        """`run` begins a transaction and ends it; where two programs conflict it is run again."""

    async def read(self, run: Run[T]) -> T:
        """`run` reads, in one snapshot."""

    async def scrub(self) -> None:
        """Leave nothing of what was deleted where it lay before, as far as this engine lets us."""

    async def close(self) -> None:
        """Close every connection, and let go of a hold. What is run afterwards opens them anew."""

    async def hold(self, now: datetime, *, shared: bool, again: Run[None]) -> None:
        """Be the only one that holds this database, until `let_go` or `close`, or, where it can be `shared`, one of
        those who do. Raises HeldElsewhere.

        `again` is run before anything else where a hold was lost and is taken anew, for somebody may have had it
        between: what it raises keeps everything else from being done.
        """

    async def begin_change(self) -> None:
        """Be the only one that looks at what its tables are, and changes them. Raises HeldElsewhere."""

    async def end_change(self) -> None:
        """Others may look."""

    async def expect_none_older(self, version: str) -> None:
        """Raises HeldElsewhere where a bot holds it that is older than this version."""

    async def let_go(self) -> None:
        """Hold it no longer, where it was held, nor lead."""

    async def lead(self, news: Callable[[], None]) -> bool:
        """Whether of all that share it this is the one that leads, now and until it is asked again or cut off.

        While it does, `news` is called when another may have written something that is to go out.
        """

    def announce(self, conn: Connection) -> None:
        """This transaction has written something that is to go out: whoever leads hears of it once it is committed."""

    async def alone(self, run: Run[T]) -> T:
        """`run` sees and changes the tables as they are; no connection is open beside it, and no row is checked."""

    def noticed_on(self, conn: Connection) -> Noticed:
        """What the transactions of this connection come upon."""

    @property
    def damaged(self) -> Set[Row]:
        """The damaged rows that any connection came upon."""
