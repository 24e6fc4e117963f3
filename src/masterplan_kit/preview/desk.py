"""The plan on the desk: read and judged again whenever a file is saved, shown as it was when it could last be read."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Final

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.lint.many import shown
from masterplan_kit.preview.panel import panel
from masterplan_kit.preview.proof import INDEX, MAIN, Proof, templates
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.render.labels import labels
from masterplan_kit.source import read_plan


class Desk:
    """What the browser is shown of a plan; it never writes."""

    def __init__(self, plan: Path, options: Options, lang: Lang | None = None) -> None:
        self.plan: Final = plan
        self._options: Final = options
        self._lock: Final = Lock()  # a book is written once, whoever asks for it meanwhile
        self._proof: Proof | None = None
        self.version = 0
        self.look_again()
        self.lang: Final[Lang] = lang or self._report.language

    def look_again(self) -> None:
        """Read and judge the plan as it is now; where it cannot be read, the books stay as they were."""
        source = read_plan(self.plan, shown(self.plan))
        report = lint_plan(source, self._options)
        with self._lock:
            self._report = report
            if self._proof is None or (source.files and not source.stopped):
                programme = self._options.programme or edition_or_latest(report.programme)
                self._proof = Proof(report, programme, self._options.as_of)
            self.version += 1

    def first(self) -> tuple[Lang, str]:
        """Which book is open when nobody has chosen one."""
        with self._lock:
            shelf = self._shown.document(self.lang).shelf
            return self.lang, MAIN if MAIN in shelf else shelf[0]

    def has(self, lang: Lang, book: str) -> bool:
        """Whether there is such a page."""
        with self._lock:
            return book in (INDEX, *self._shown.document(lang).shelf)

    def book(self, lang: Lang, book: str) -> str:
        """One book as a page."""
        with self._lock:
            return self._shown.page(lang, book)

    def around(self, lang: Lang, book: str) -> str:
        """The page around that book, with the findings beside it."""
        with self._lock:
            proof = self._shown
            template = templates(lang, self._report.language).get_template("preview/desk.html.j2")
            return template.render(
                panel=panel(self._report, proof, lang, book),
                book=book,
                lang=lang,
                others=[one for one in LANGS if one != lang],
                version=self.version,
                t=labels(lang),
            )

    @property
    def _shown(self) -> Proof:
        assert self._proof is not None  # since the first look
        return self._proof
