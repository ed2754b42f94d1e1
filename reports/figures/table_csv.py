"""A report's table as CSV, the same bytes in every language."""

import io

from reports.csv_file import CsvFile
from reports.figures.tidy import Tidy


def table_csv(table: Tidy) -> bytes:
    """UTF-8; the first line has the columns' names. A star is what is not told, an empty cell what there is none of."""
    text = io.StringIO()
    lines = CsvFile(text)
    lines.add(each.name for each in table.fields)
    for line in table.lines:
        lines.add(line)
    return text.getvalue().encode()
