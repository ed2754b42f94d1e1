"""A report's table as Parquet, for who has the extra `parquet` installed; without words, as the CSV is."""

import io

from reports.figures.tidy import Kind, Missing, Tidy


def table_parquet(table: Tidy) -> bytes:
    """The same columns and lines as the CSV; what is not told, and what there is none of, is null.

    Each column says its unit. The same bytes of the same table, by the same version of `pyarrow`. Raises
    ModuleNotFoundError without it.
    """
    import pyarrow as pa  # an extra, and slow to load
    from pyarrow import parquet

    types = {Kind.STRING: pa.string(), Kind.INTEGER: pa.int64(), Kind.NUMBER: pa.float64()}
    fields = [
        pa.field(
            each.name, types[each.kind], nullable=each.column is not None,
            metadata=None if each.column is None else {"unit": each.column.unit.value},
        )
        for each in table.fields
    ]  # fmt: skip
    columns = [
        pa.array([None if isinstance(line[place], Missing) else line[place] for line in table.lines], types[each.kind])
        for place, each in enumerate(table.fields)
    ]
    file = io.BytesIO()
    parquet.write_table(pa.Table.from_arrays(columns, schema=pa.schema(fields)), file, compression="zstd")
    return file.getvalue()
