"""The time between two instants, counted by the database on both engines."""

from typing import Any

from sqlalchemy import Float
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class hours_between(FunctionElement[float]):  # noqa: N801 - it reads as the other functions of SQL do
    """Hours from the first instant to the second; null where either is. Right to a millisecond."""

    type = Float()
    inherit_cache = True


@compiles(hours_between, "sqlite")
def _on_sqlite(element: hours_between, compiler: SQLCompiler, **kw: Any) -> str:
    first, second = (compiler.process(each, **kw) for each in element.clauses)
    return f"((julianday({second}) - julianday({first})) * 24.0)"


@compiles(hours_between, "postgresql")
def _on_postgresql(element: hours_between, compiler: SQLCompiler, **kw: Any) -> str:
    first, second = (compiler.process(each, **kw) for each in element.clauses)
    return f"(CAST(EXTRACT(EPOCH FROM ({second} - {first})) AS double precision) / 3600.0)"
