"""What a book leaves out: no change there may be seen in it, and every other change is seen in its fingerprint."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest

from masterplan_kit.programme import edition_or_latest, read
from masterplan_kit.render.document import Document
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, Medium, page
from masterplan_kit.render.left_out import left_out
from masterplan_kit.render.seal import seal
from tests.render.altered import CHANGES, altered
from tests.render.shelves import document, plan

PROGRAMME = edition_or_latest(None)
BOOKS = ("analysis", "masterplan", "summary", "quick-wins", "roadmap", "collaboration", "proposal")
templates = cache(environment)  # compiled once
MEDIA: tuple[Medium, ...] = ("print", "screen")
# A draft in which things are known by their ids, a pillar is the region's own, and others stand for what is missing.
SMALL = """
    format: 1
    programme: "2023"
    region: {name: Kota Contoh, head: {title: Wali Kota, term: {start: 2025, end: 2030}}}
    pillars:
      governance: {lead: dinkes, indicators: [{id: GOV-a, kind: outcome, targets: {2027: 5}}], units: [dinkes]}
      pelabuhan: {goal: Bongkar muat sehari, strategies: [{id: S-1, text: Satu pintu, answers: [I-1]}]}
    context: {issues: [{id: I-1, evidence: Antrean, pillar: governance}], swot: {strengths: [{id: K-1}]}}
    units: [{id: dinkes}]
    applications: [{id: antre, kind: layanan}]
    initiatives:
      - {id: GOV-01, sub_pillar: public-service, state: running, issues: [I-1], quick_win: {progress: 10}, ref: A.1}
      - {id: PEL-01, pillar: pelabuhan, activities: [Uji coba], depends_on: [GOV-01], budget_note: Menyusul}
      - {name: Tanpa pengenal, also_pillars: [economy], technology: {reuses: [antre], summary: Aplikasi}, risks: [Banjir]}
    funding: {proposals: [{id: P-1, initiative: PEL-01, benefits: [Bersih], stage: feasibility}]}
    collaboration: [{pillar: governance, with: [Kabupaten Contoh], programme: Layanan bersama}]
"""


def pages(document: Document, book: str) -> list[str]:
    return [page(document, book, medium, templates(document.lang, document.own_lang), Look()) for medium in MEDIA]


def seen(document: Document, book: str, names: Sequence[str]) -> list[str]:
    """Which of those names are shown in a book: a change of what they stand for is seen in its pages."""
    as_it_is = pages(altered(document, (), list), book)
    return _seen(document, book, names, as_it_is)


def _seen(document: Document, book: str, names: Sequence[str], as_it_is: list[str]) -> list[str]:
    others = (altered(document, names, change) for change in CHANGES.values())
    if all(pages(other, book) == as_it_is for other in others):
        return []
    half = len(names) // 2
    return (
        [name for part in (names[:half], names[half:]) for name in _seen(document, book, part, as_it_is)]
        if half
        else [*names]
    )


@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("draft", ["complete", "small"])
def test_a_book_does_not_show_what_it_leaves_out(draft: str, book: str) -> None:
    given = document(plan(SMALL) if draft == "small" else draft)
    assert seen(given, book, left_out(book, PROGRAMME)) == []


@pytest.mark.parametrize(
    ("book", "wrong"),
    [
        ("analysis", "initiatives.issues"),
        ("masterplan", "initiatives.activities"),
        ("summary", "initiatives.budget.amounts"),
        ("quick-wins", "context.issues.title"),
        ("roadmap", "initiatives.depends_on"),
        ("collaboration", "collaboration.programme"),
        ("proposal", "funding.proposals.irr.project"),
    ],
)
def test_what_it_shows_after_all_is_found(book: str, wrong: str) -> None:
    given = document("complete")
    assert seen(given, book, ["waivers", wrong]) == [wrong]
    left = left_out(book, PROGRAMME)
    assert seal(given.given, [*left, wrong]) != seal(given.given, left)


@pytest.mark.parametrize("name", ["title", "period.end", "initiatives.name", "initiatives.pillar", "units.name"])
def test_what_it_does_not_leave_out_is_in_its_fingerprint(name: str) -> None:
    given = document("complete")
    other = altered(given, [name], CHANGES["written otherwise"])
    for book in map(given.book, BOOKS):
        assert other.seal(book).code != given.seal(book).code, book.id


def test_what_is_left_out_of_a_book_is_not_in_its_fingerprint() -> None:
    given = document("complete")
    other = altered(given, ["initiatives.activities"], CHANGES["gone"])
    same = {book for book in BOOKS if other.seal(other.book(book)) == given.seal(given.book(book))}
    assert same == set(BOOKS) - {"masterplan"}


def test_books_of_own_templates_may_show_anything() -> None:
    given = replace(document("complete"), own_templates=True)
    assert {given.seal(given.book(book)).code for book in BOOKS} == {seal(given.given)}


def test_a_book_in_which_an_own_edition_gathers_other_chapters_may_show_anything() -> None:
    names, shelf = {"name": {"id": "Ringkas", "en": "Short"}}, {"shelf": ["summary"], "required_books": []}
    chapters = [{"id": id_, **names} for id_ in ("executive-summary", "background")]
    for own in (chapters[:1], chapters):
        edition = read(
            json.dumps({"extends": "2023", "book_catalogue": [{"id": "summary", **names, "chapters": own}], **shelf})
        )
        assert bool(left_out("summary", edition)) == (own != chapters)
