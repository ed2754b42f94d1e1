"""Why the database cannot be used, as a sentence for the operator: from what the drivers raise, never their words.

A driver's words may hold a value or an address; the kinds of its errors, and the codes of PostgreSQL and SQLite, do
not.
"""

import socket
import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_BY_STATE = {
    "28P01": "PostgreSQL does not accept the password: check database.url",
    "28000": "PostgreSQL does not let this user in: check the user in database.url, and pg_hba.conf on the server",
    "3D000": "there is no such database on this PostgreSQL server: create it, or check its name in database.url",
    "42501": "this PostgreSQL user may not do that here: make it the owner of the database",
    "53300": "PostgreSQL takes no more connections now: somebody holds too many, or max_connections is too low",
    "53100": "the disk of the PostgreSQL server is full",
    "57P03": "PostgreSQL is starting up or shutting down: try again in a moment",
    "57P01": "PostgreSQL was shut down, or ended this connection",
    "25006": "PostgreSQL lets nobody write: this server is a standby, or is set to read only",
}
_BY_CODE = {
    sqlite3.SQLITE_FULL: "there is no room left on its disk",
    sqlite3.SQLITE_BUSY: "another program holds its file locked",
    sqlite3.SQLITE_READONLY: "its file, or the folder that it is in, may not be written to",
    sqlite3.SQLITE_CANTOPEN: "its file cannot be opened: is the folder there, may it be written to?",
    sqlite3.SQLITE_IOERR: "its disk gives errors",
    sqlite3.SQLITE_CORRUPT: "its file is damaged: restore the newest backup (`alliance-bot restore FILE`)",
    sqlite3.SQLITE_NOTADB: "its file is no database: is database.url right? Else restore the newest backup",
}


def cause_of(error: BaseException) -> str:
    """The cause of what a driver raised, in words; where it is none that is known, the name of its kind."""
    known = _cause_of(error.orig if isinstance(error, DBAPIError) and error.orig is not None else error)
    if not known:
        return type(error).__name__
    return f"The database cannot be used now: {known}{'' if known.endswith('?') else '.'}"


def _cause_of(error: BaseException) -> str | None:
    if isinstance(error, sqlite3.Error):
        return _BY_CODE.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF)
    state = getattr(error, "sqlstate", None)
    if state is not None:
        return _BY_STATE.get(state)
    if isinstance(error, socket.gaierror):
        return "the host in database.url is not known here: check its name, and that this machine is online"
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens at the host and port in database.url: is PostgreSQL running, and is the port right?"
    if isinstance(error, FileNotFoundError):
        return "there is no socket of PostgreSQL where database.url says: is it running there?"
    if isinstance(error, PoolTimeout | TimeoutError):
        return "the PostgreSQL server does not answer: check host and port in database.url, and the firewall"
    return None
