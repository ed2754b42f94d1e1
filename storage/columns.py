"""Two column types that keep two promises: sealed text is never written in the clear, instants are aware UTC."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator


class SealedText(bytes):
    """The sealed form of a text: what may be written to a `Sealed` column, and what is read from it."""

    def __repr__(self) -> str:
        return "<sealed>"


class Sealed(TypeDecorator[SealedText]):
    """A column that takes nothing but `SealedText`, made by `Tx.seal` and opened by `Tx.open`.

    Table, column and row are authenticated with it, so a value copied elsewhere does not open.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        if not isinstance(value, SealedText):
            raise TypeError("a sealed column takes SealedText only")
        return bytes(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> SealedText | None:
        return None if value is None else SealedText(value)


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored and returned in UTC on both engines."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("an instant must be aware")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
