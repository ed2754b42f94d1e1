"""PostgreSQL's own programs, which know best how it is copied: pg_dump, pg_restore and psql.

The password goes to them in their environment: what stands in arguments, everybody on the machine can read.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.engine import URL, make_url

from bot.config import ConfigError
from storage.errors import StorageUnavailable

ASIDE = "replaced_"
"""How the schema begins in which a restore leaves the tables that were there; no copy holds it."""
TRIAL = "restored_on_trial"
"""The schema that a copy is restored into on trial; no copy holds it either."""
_ROWS_BEGIN, _ROWS_END = re.compile(rb'COPY public\."?\w+"? \(.*\) FROM stdin;\n'), b"\\.\n"
_FOR_LIBPQ = {"host", "port", "user", "sslmode", "sslrootcert", "sslcert", "sslkey", "target_session_attrs", "passfile"}


def dump(url: str, file: Path) -> None:
    """Write the database to an archive. Raises ConfigError without pg_dump, StorageUnavailable with its reason."""
    where, environment = _connection(url)
    apart = (f"--exclude-schema={ASIDE}*", f"--exclude-schema={TRIAL}")
    _run("pg_dump", "--format=custom", *apart, f"--file={file}", where, environment=environment)


def load(url: str, file: Path) -> None:
    """Put an archive into the database, all of it or nothing. Raises as `dump` does."""
    where, environment = _connection(url)
    words = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--schema=public")
    _run("pg_restore", *words, where, str(file), environment=environment)


def load_apart(url: str, file: Path, schema: str) -> None:
    """Put an archive's tables into this schema, which is made anew; all of it or nothing. Raises as `dump` does."""
    where, environment = _connection(url)
    words = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", "--set=VERBOSITY=sqlstate")
    command = [_found("psql"), *words, where]
    with tempfile.TemporaryFile() as said:
        taking = subprocess.Popen(  # noqa: S603 - fixed words
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=said, env=environment
        )
        assert taking.stdin is not None
        try:
            taking.stdin.write(f"DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema};\n".encode())
            taking.stdin.writelines(_into(schema, _lines_of(file, "--no-owner", "--no-privileges", "--schema=public")))
            taking.stdin.flush()
        except BrokenPipeError:
            pass  # it has ended, and says why
        except BaseException:
            taking.kill()  # at the end of what it reads it would commit
            raise
        finally:
            with suppress(BrokenPipeError):
                taking.stdin.close()
            status = taking.wait()
        if status != 0:
            raise StorageUnavailable(_reason("psql", _read(said)))


def _into(schema: str, lines: Iterable[bytes]) -> Iterator[bytes]:
    """The same statements about this schema; rows are as they were."""
    in_rows = False
    for line in lines:
        if in_rows:
            in_rows = line != _ROWS_END
            yield line
        else:
            in_rows = _ROWS_BEGIN.fullmatch(line) is not None
            yield re.sub(rb"\bpublic\.", f"{schema}.".encode(), line)


def rows_of(file: Path) -> Iterator[bytes]:
    """The lines of an archive's rows, each table's between a line `COPY …` and one of `\\.`."""
    return _lines_of(file, "--data-only")


def _lines_of(file: Path, *words: str) -> Iterator[bytes]:
    command = [_found("pg_restore"), *words, "--file=-", str(file)]
    with tempfile.TemporaryFile() as said:
        reading = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said)  # noqa: S603 - fixed words
        try:
            assert reading.stdout is not None
            yield from reading.stdout
        finally:
            if reading.stdout is not None:
                reading.stdout.close()
            status = reading.wait()
        if status != 0:
            raise StorageUnavailable(_reason("pg_restore", _read(said)))


def _run(program: str, *words: str, environment: Mapping[str, str]) -> None:
    command = [_found(program), *words]
    done = subprocess.run(command, capture_output=True, check=False, env=environment)  # noqa: S603 - own settings
    if done.returncode != 0:
        raise StorageUnavailable(_reason(program, done.stderr.decode(errors="replace")))


def _found(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        raise ConfigError([f"{program} is not there: PostgreSQL needs pg_dump, pg_restore and psql, its client tools."])
    return found


def _connection(url: str) -> tuple[str, dict[str, str]]:
    """The argument that says where, without the password, and the environment that has it."""
    parsed = make_url(url)
    query = {name: value for name, value in parsed.query.items() if name in _FOR_LIBPQ}
    if "ssl" in parsed.query:  # as asyncpg calls it
        query["sslmode"] = parsed.query["ssl"]
    plain = URL.create("postgresql", parsed.username, None, parsed.host, parsed.port, parsed.database, query)
    password = parsed.password or parsed.query.get("password")
    secret = {"PGPASSWORD": str(password)} if password else {}
    return f"--dbname={plain.render_as_string(hide_password=False)}", {**os.environ, "LC_ALL": "C", **secret}


def _reason(program: str, said: str) -> str:
    """Its own words, but for those that could quote a row."""
    own = [each[1] for each in re.finditer(rf"^{program}:(?:<stdin>:\d+:)? (.*)", said, re.MULTILINE)]
    mark = "error: "
    told = (
        "; ".join(line.removeprefix(mark) for line in own if not line.startswith(("warning", "hint")))
        or "no reason given"
    )
    return f"{program} failed, and nothing was kept: {told}"


def _read(said: BinaryIO) -> str:
    said.seek(0)
    return said.read().decode(errors="replace")
