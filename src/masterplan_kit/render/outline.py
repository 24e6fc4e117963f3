"""The numbers of chapters, sections, tables and figures of one book, given out as its text is written."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading, table or figure: its number as printed, its words, and the anchor that links lead to."""

    kind: str  # chapter | annex | section | topic | table | figure
    number: str
    title: str
    anchor: str

    @property
    def level(self) -> int:
        """How deep it stands in the contents, 1 to 3."""
        return {"section": 2, "topic": 3}.get(self.kind, 1)


@dataclass(eq=False)
class Outline:
    """What the contents, the list of tables and the list of figures are made of.

    The body of a book is written before its front matter, so that the lists are complete when they are printed.
    Where chapters bear no number, tables and figures are counted through the whole book.
    """

    by_chapter: bool = True
    letter: str = "L"  # heads the numbers of an annex
    headings: list[Entry] = field(default_factory=list)
    tables: list[Entry] = field(default_factory=list)
    figures: list[Entry] = field(default_factory=list)
    _chapters: int = 0
    _annexes: int = 0
    _sections: int = 0
    _topics: int = 0
    _tables: int = 0
    _figures: int = 0
    _prefix: str = ""

    @property
    def chapters(self) -> list[tuple[Entry, list[Entry]]]:
        """Chapters and annexes, each with the headings below it."""
        chapters: list[tuple[Entry, list[Entry]]] = []
        for entry in self.headings:
            if entry.level == 1:
                chapters.append((entry, []))
            else:
                chapters[-1][1].append(entry)
        return chapters

    def chapter(self, title: str, anchor: str) -> Entry:
        """BAB I, BAB II ..."""
        self._chapters += 1
        return self._open("chapter", roman(self._chapters), str(self._chapters), title, anchor)

    def annex(self, title: str, anchor: str) -> Entry:
        """LAMPIRAN I, LAMPIRAN II ..., whose tables are numbered L1.1 and so on; `letter` is that L."""
        self._annexes += 1
        return self._open("annex", roman(self._annexes), f"{self.letter}{self._annexes}", title, anchor)

    def section(self, title: str, anchor: str) -> Entry:
        """1.1, 1.2 ..."""
        self._sections += 1
        self._topics = 0
        return self._heading("section", f"{self._prefix}.{self._sections}", title, anchor)

    def topic(self, title: str, anchor: str) -> Entry:
        """1.1.1, 1.1.2 ..."""
        self._topics += 1
        return self._heading("topic", f"{self._prefix}.{self._sections}.{self._topics}", title, anchor)

    def table(self, title: str, anchor: str = "") -> Entry:
        """Tabel 1.1, Tabel 1.2 ..."""
        self._tables += 1
        number = self._number(self._tables)
        self.tables.append(Entry("table", number, title, anchor or f"table:{number}"))
        return self.tables[-1]

    def figure(self, title: str, anchor: str = "") -> Entry:
        """Gambar 1.1, Gambar 1.2 ..."""
        self._figures += 1
        number = self._number(self._figures)
        self.figures.append(Entry("figure", number, title, anchor or f"figure:{number}"))
        return self.figures[-1]

    def _open(self, kind: str, number: str, prefix: str, title: str, anchor: str) -> Entry:
        self._prefix = prefix
        self._sections = self._topics = 0
        if self.by_chapter:
            self._tables = self._figures = 0
        return self._heading(kind, number, title, anchor)

    def _number(self, count: int) -> str:
        return f"{self._prefix}.{count}" if self.by_chapter else str(count)

    def _heading(self, kind: str, number: str, title: str, anchor: str) -> Entry:
        self.headings.append(Entry(kind, number, title, anchor))
        return self.headings[-1]


_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """1 as I, 4 as IV, 12 as XII."""
    said = ""
    for value, letters in _ROMAN:
        said += letters * (number // value)
        number %= value
    return said
