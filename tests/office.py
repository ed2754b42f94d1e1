"""Debian's LibreOffice: a workbook as it opens there, and as it is printed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

SOFFICE = shutil.which("soffice") or ""
_SECONDS = 100


def printed(workbook: Path, folder: Path) -> Path:
    """The workbook as LibreOffice prints it, a PDF. Skips where there is none, but never in CI."""
    return _converted(workbook, folder, "pdf")


def saved_again(workbook: Path, folder: Path) -> Path:
    """The workbook as LibreOffice has understood it."""
    return _converted(workbook, folder, "xlsx")


def _converted(workbook: Path, folder: Path, form: str) -> Path:
    if not SOFFICE:
        why = "LibreOffice is not installed"
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)
    out = folder / form
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"  # nothing of whoever runs the tests
    command = [SOFFICE, "--headless", own, "--convert-to", form, "--outdir", str(out), str(workbook)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    made = out / f"{workbook.stem}.{form}"
    assert made.exists(), told.stdout + told.stderr
    return made


def texts(workbook: Workbook) -> list[str]:
    """Whatever is text in it."""
    cells = (cell for sheet in workbook for row in sheet.iter_rows() for cell in row)
    return [str(cell.value) for cell in cells if cell.data_type == "s"]
