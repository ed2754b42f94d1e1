"""A connection to PostgreSQL that a network has swallowed ends within half a minute: left alone, Linux waits for an
answer for a quarter of an hour, and for ever where nothing is asked.
"""

import socket
from typing import Any

from sqlalchemy import Engine, event

SECONDS = 25
_OPTIONS = {
    "TCP_USER_TIMEOUT": SECONDS * 1000,  # for what was sent and never arrived
    "TCP_KEEPIDLE": 10,
    "TCP_KEEPINTVL": 5,
    "TCP_KEEPCNT": 3,
}


def end_what_is_swallowed(engine: Engine) -> None:
    """Of every connection of this engine to another machine."""

    @event.listens_for(engine, "connect")
    def set_options(connection: Any, _: object) -> None:
        line: socket.socket = connection.driver_connection._transport.get_extra_info("socket")
        if line.family not in (socket.AF_INET, socket.AF_INET6):
            return
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _OPTIONS.items():
            if hasattr(socket, name):  # not every system knows all of them
                line.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
