"""`masterplan render` beside bare WeasyPrint on the same HTML, in one run.

Whole processes; only the ratios mean anything on another machine. Run with `make bench`.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.render.book import Order, assets, compose
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, page
from masterplan_kit.source import read_plan

ROOT = Path(__file__).parent.parent
COMPLETE = ROOT / "examples" / "complete"
AS_OF = dt.date(2026, 7, 1)
# WeasyPrint as it comes, told only where fonts and pictures are.
BARE = """
import pathlib, sys
import weasyprint
class Table(weasyprint.urls.URLFetcher):
    def fetch(self, url, headers=None):
        return weasyprint.urls.URLFetcherResponse(url, (here / url.removeprefix("asset:")).read_bytes())
here = pathlib.Path(sys.argv[1])
for book in sys.argv[2:]:
    html = (here / f"{book}.html").read_text(encoding="utf-8")
    weasyprint.HTML(string=html, base_url="asset:", url_fetcher=Table()).write_pdf(here / f"{book}.pdf")
"""
# The same by the function that our books are printed with.
OURS = """
import datetime, gc, pathlib, sys
from masterplan_kit.render.pdf import Asset, write_pdf
gc.disable()
here = pathlib.Path(sys.argv[1])
kinds = {".otf": "font/otf", ".ttf": "font/ttf", ".svg": "image/svg+xml", ".png": "image/png"}
table = {path.relative_to(here).as_posix(): Asset(kinds[path.suffix], path.read_bytes())
         for path in sorted(here.rglob("*")) if path.suffix in kinds}
for book in sys.argv[2:]:
    html = (here / f"{book}.html").read_text(encoding="utf-8")
    (here / f"{book}.ours.pdf").write_bytes(write_pdf(html, table, as_of=datetime.date(2026, 7, 1), polyglot=True).data)
"""


def seconds(*command: str) -> float:
    """The time of a whole process."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{command[:3]}: exit {done.returncode}\n{done.stderr.decode()[-800:]}")
    return time.perf_counter() - start


def peak(*command: str) -> float:
    """The most memory of a process or one of its children, in MB."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return usage.ru_maxrss / 1024


def pages(folder: Path) -> tuple[tuple[str, ...], float]:
    """The HTML of every book with what it asks for, as files; the longest time that one took for the screen."""
    source = read_plan(COMPLETE, "complete")
    programme = edition_or_latest(load(source).plan.programme)
    order = Order(source, lint_plan(source, Options(as_of=AS_OF)), programme, "id", AS_OF, Look(), ("html", "pdf"))
    document = compose(order)
    slowest = 0.0
    for name, asset in assets(document).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(asset.data)
    for book in document.shelf:
        start = time.perf_counter()
        page(compose(order), book, "screen", environment("id", "id"), Look())
        slowest = max(slowest, time.perf_counter() - start)
        text = page(document, book, "print", environment("id", "id"), Look())
        (folder / f"{book}.html").write_text(text, encoding="utf-8")
    return document.shelf, slowest


def render(plan: Path, out: Path) -> list[str]:
    """Our command."""
    masterplan = str(Path(sys.executable).parent / "masterplan")
    return [masterplan, "render", str(plan), "--out", str(out), "--as-of", AS_OF.isoformat(), "--quiet"]


def say(what: str, ratio: float, goal: float, unit: str = "x") -> None:
    """One line of the table."""
    print(f"{what:<72} {ratio:7.2f}{unit} (goal {goal:g}{unit})")


def main() -> None:
    """Measure, print ratios."""
    with tempfile.TemporaryDirectory() as home:
        folder, out, plan = Path(home, "pages"), Path(home, "books"), Path(home, "plan")
        folder.mkdir()
        shutil.copytree(COMPLETE, plan)
        books, html = pages(folder)
        one = seconds(sys.executable, "-c", BARE, str(folder), "masterplan")
        all_ = seconds(sys.executable, "-c", BARE, str(folder), *books)
        tagged = seconds(sys.executable, "-c", OURS, str(folder), "masterplan")
        first = seconds(*render(plan, out))
        again = seconds(*render(plan, out))
        file = next((plan / "inisiatif").iterdir())
        file.write_text(
            file.read_text(encoding="utf-8").replace("activities:\n      - ", "activities:\n      - Kini ", 1)
        )
        lying = {pdf: pdf.stat().st_mtime_ns for pdf in out.glob("*.pdf")}
        seconds(*render(plan, out))
        anew = sum(pdf.stat().st_mtime_ns != lying[pdf] for pdf in out.glob("*.pdf"))
        memory = peak(*render(plan, Path(home, "more")))
        largest = max(path.stat().st_size for path in out.glob("*.html")) / 1e6
    say("masterplan, PDF/UA-1, against bare untagged WeasyPrint", tagged / one, 0.95)
    say(f"all {len(books)} books, HTML and PDF, against bare WeasyPrint one by one", first / all_, 0.55)
    say("again with nothing changed, against the first time", again / first, 0.05)
    say(f"PDFs of {len(books)} printed anew with one initiative's activities changed", anew, 1, "")
    say("slowest HTML book", html, 1.5, "s")
    say("largest HTML book", largest, 3, "MB")
    say("memory of the largest process", memory, 1000, "MB")


if __name__ == "__main__":
    main()
