"""A line to PostgreSQL that breaks as it is told to: a small proxy between the bot and the server."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import Self
from urllib.parse import parse_qs, urlsplit

PIECE = 65_536


class Break(StrEnum):
    """Where a line breaks: what was asked never arrives, or it is done and nobody hears of it."""

    REQUEST = "before a request arrives"
    REPLY = "after the server has answered"


class Line:
    """Listens on TCP, passes everything on to the server's socket, and counts what clients send, piece by piece."""

    def __init__(self, url: str) -> None:
        parsed = urlsplit(url)
        self._socket = Path(parse_qs(parsed.query)["host"][0]) / ".s.PGSQL.5432"
        self._database = parsed.path.strip("/")
        self._kind, self._at, self._every, self.count = Break.REQUEST, 0, 0, 0
        self._silent_at = 0
        self.broken: Counter[str] = Counter()
        self._open: set[asyncio.StreamWriter] = set()

    async def listen(self) -> Self:
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        return self

    @property
    def url(self) -> str:
        """Of the same database, by this line."""
        return f"postgresql://postgres@127.0.0.1:{self._server.sockets[0].getsockname()[1]}/{self._database}"

    def break_at(self, kind: Break, at: int, every: int) -> None:
        """All connections break at the `at`-th piece from now on, and again after `every` so many."""
        self._kind, self._at, self._every, self.count = kind, at, every, 0

    def swallow_at(self, at: int) -> None:
        """The connection on which the `at`-th piece from now on comes stays open, and nothing passes any more."""
        self._silent_at, self.count = at, 0

    def mend(self) -> None:
        """From now on it holds."""
        self._at = self._silent_at = 0

    async def close(self) -> None:
        self._server.close()
        self._cut()
        await self._server.wait_closed()

    def _cut(self) -> None:
        for each in list(self._open):
            each.transport.abort()

    def _breaks(self) -> bool:
        """One more piece: whether it all breaks at this one."""
        self.count += 1
        if not self._at or self.count < self._at:
            return False
        self._at += self._every
        self.broken[self._kind] += 1
        return True

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(OSError):  # nobody listens while the server is away
                await self._between(reader, writer, *await asyncio.open_unix_connection(str(self._socket)))
        finally:
            writer.transport.abort()

    async def _between(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        there: asyncio.StreamReader,
        here: asyncio.StreamWriter,
    ) -> None:
        self._open |= {writer, here}
        back = asyncio.create_task(self._answer(there, writer))
        try:
            while piece := await reader.read(PIECE):
                if self.count + 1 == self._silent_at:
                    back.cancel()
                    while await reader.read(PIECE):
                        pass
                    return
                if not self._breaks():
                    here.write(piece)
                    await here.drain()
                    continue
                if self._kind is Break.REPLY:
                    back.cancel()
                    await asyncio.wait([back])
                    here.write(piece)
                    await here.drain()
                    await there.read(PIECE)
                self._cut()
                return
        finally:
            back.cancel()
            self._open -= {writer, here}
            here.transport.abort()

    async def _answer(self, there: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await there.read(PIECE):
                writer.write(piece)
                await writer.drain()
        writer.close()  # however the server ended it


@asynccontextmanager
async def line_to(url: str) -> AsyncIterator[Line]:
    """Open, and closed afterwards."""
    line = await Line(url).listen()
    try:
        yield line
    finally:
        await line.close()
