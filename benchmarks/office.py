"""Workbooks of a thousand initiatives beside the bare libraries on the same cells: ratios, and an import's memory.

python benchmarks/office.py
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HOW_MANY = 1000
RUNS = 3
_MEMORY = """
import resource, sys
from masterplan_kit.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def plan(folder: Path) -> Path:
    """A plan of a thousand initiatives, in files as large as a file may be: the complete example, over and over."""
    from masterplan_kit.source import read_plan

    example = Path(__file__).parent.parent / "examples" / "complete"
    files = sorted((example / "inisiatif").glob("*.yaml"))
    made, number = folder / "plan", 0
    made.mkdir()
    for file in sorted(example.glob("*.yaml")):
        (made / file.name).write_bytes(file.read_bytes())
    while number * 110 < HOW_MANY:
        for file in files:
            text = file.read_text(encoding="utf-8")
            for pillar in ("GOV", "BRD", "ECO", "LIV", "SOC", "ENV"):
                text = text.replace(f"{pillar}-", f"{pillar}{number}-")
            (made / f"{number:02}-{file.name}").write_text(text, encoding="utf-8")
        number += 1
    print(f"{len(read_plan(made).data['initiatives'])} initiatives")
    return made


def best(task: Callable[[], object]) -> float:
    """The shortest of some runs, in seconds."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return min(times)


def bare_write(pages: dict[str, list[list[str]]]) -> bytes:
    """The same cells by XlsxWriter alone."""
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"constant_memory": True})
    for name, rows in pages.items():
        sheet = book.add_worksheet(name)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                sheet.write_string(row, column, text)
    book.close()
    return stream.getvalue()


def bare_read(data: bytes) -> int:
    """The same workbook by openpyxl alone."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    return sum(cell.value is not None for sheet in book for row in sheet.iter_rows() for cell in row)


def peak(*arguments: str) -> int:
    """The most memory that a command takes, in MB."""
    done = subprocess.run([sys.executable, "-c", _MEMORY, *arguments], capture_output=True, text=True, check=True)
    return int(done.stdout.rpartition("peak ")[2])


def main() -> None:
    """Measure and print."""
    import datetime as dt

    from masterplan_kit.lint import Options, lint_plan
    from masterplan_kit.office.merging import merge
    from masterplan_kit.office.origin import hold
    from masterplan_kit.office.returned import read_back
    from masterplan_kit.office.writer import workbook
    from masterplan_kit.programme import edition_or_latest
    from masterplan_kit.source import read_plan

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = plan(folder)
        report = lint_plan(read_plan(root), Options(dt.date(2026, 7, 1)))
        programme = edition_or_latest(report.programme)
        made = workbook(hold(read_plan(root)), report, programme, "id")
        file = folder / "plan.xlsx"
        file.write_bytes(made.data)
        from masterplan_kit.office.reader import read_pages

        pages = {
            page.name: [[cell.text for cell in cells.values()] for cells in page.rows.values()]
            for page in read_pages(file, file.name).values()
        }
        cells = sum(len(row) for rows in pages.values() for row in rows)
        write = best(lambda: workbook(hold(read_plan(root)), report, programme, "id"))
        bare = best(lambda: bare_write(pages))
        read = best(lambda: merge(read_back(file, file.name), hold(read_plan(root)).data))
        bare_reading = best(lambda: bare_read(made.data))
        print(f"{cells} cells with something in them, {len(made.data) // 1024} KiB")
        print(f"export {write:.2f} s, {write / bare:.2f} x bare XlsxWriter ({bare:.2f} s)")
        print(f"import {read:.2f} s, {read / bare_reading:.2f} x bare openpyxl ({bare_reading:.2f} s)")
        linting, importing = peak("lint", "-q", str(root)), peak("import", str(root), str(file))
        print(f"memory: lint {linting} MB, import {importing} MB")


if __name__ == "__main__":
    main()
