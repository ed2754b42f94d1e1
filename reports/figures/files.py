"""All files of a report, from the kept document alone: the same document makes the same bytes.

For `/report` and `alliance-bot report`, which write them; `tables/*.csv` are the same in every language.
"""

from reports.figures.document import Document
from reports.figures.package import PACKAGE, data_package
from reports.figures.page import report_page
from reports.figures.table_csv import table_csv
from reports.figures.table_parquet import table_parquet
from reports.figures.tidy import tidy_tables
from reports.figures.voice import Voice
from reports.figures.workbook import report_workbook

DOCUMENT = "document.json"
PAGE = "report.html"
WORKBOOK = "report.xlsx"
PARQUET = ".parquet"


def report_files(document: Document, voice: Voice, programme: str, *, parquet: bool = False) -> dict[str, bytes]:
    """Each by its path. `programme`: its name, whatever is in it.

    Raises ValueError where a table cannot be told: an id that is no name, or two that are the same. Raises
    ModuleNotFoundError where Parquet is wanted and `pyarrow` is not installed.
    """
    tables = tidy_tables(document)
    files = {
        DOCUMENT: document.kept().encode(),
        PAGE: report_page(document, voice, programme).encode(),
        WORKBOOK: report_workbook(document, voice, programme),
    }
    as_csv = {f"tables/{each.table.id}.csv": each for each in tables}
    as_parquet = {f"tables/{each.table.id}{PARQUET}": each for each in tables if parquet}
    files |= {path: table_csv(each) for path, each in as_csv.items()}
    files |= {path: table_parquet(each) for path, each in as_parquet.items()}
    return files | {PACKAGE: data_package(document, as_csv | as_parquet, files, voice, programme)}
