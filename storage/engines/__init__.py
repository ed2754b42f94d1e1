"""How one function of a connection is run, on SQLite and on PostgreSQL, without holding up the event loop.

On SQLite it goes whole to the thread of an aiosqlite connection: as single statements each would go there and back,
several times, which costs more than everything else a transaction does. PostgreSQL has a wire to wait for, and runs
it on asyncpg.
"""

from random import Random

from sqlalchemy.engine import make_url

from storage.encryption import Keyring
from storage.engines.postgresql import Postgresql
from storage.engines.runner import Runner
from storage.engines.sqlite import Sqlite


def runner_for(url: str, keys: Keyring, rng: Random) -> Runner:
    """The engine of this URL. `keys` make the rows' checksums; `rng` spreads the pauses after conflicts."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return Sqlite(url, keys)
    if "sslmode" in parsed.query:  # as every other program calls it
        parsed = parsed.difference_update_query(["sslmode"]).update_query_dict({"ssl": parsed.query["sslmode"]})
    whole = parsed.set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)
    return Postgresql(whole, rng)
