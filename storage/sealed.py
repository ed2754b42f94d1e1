"""Columns that are sealed: nothing but sealed text can be written to them (which ones: tables; how: encryption)."""

from sqlalchemy import Dialect, LargeBinary
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
