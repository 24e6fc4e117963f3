"""What stands before the first chapter of a printed book and behind its last."""

from __future__ import annotations

import re
from collections import Counter
from typing import get_args

import pytest

from masterplan_kit.diagnostic import Diagnostic
from masterplan_kit.i18n import Lang, sentence
from masterplan_kit.render.document.glossary import glossary
from masterplan_kit.render.left_out import left_out
from masterplan_kit.render.seal import seal
from tests.render.press import Press, Print, words
from tests.render.shelves import document, html, plan

BOOKS = [("complete", "analysis"), ("complete", "masterplan"), ("complete", "roadmap"), ("kota-bontang", "masterplan")]
SIGNED = [one for one in BOOKS if one[1] != "roadmap"]  # only these have lists of tables and figures
FOREWORD = """
    format: 1
    title: Rencana uji
    region: {{name: Kota Contoh, kind: kota}}
    language: {lang}
    texts: {{foreword: "Salam dari *wali kota*."}}
    drafting_team:
      decree: {{number: 188/12/2026, date: 2026-02-03}}
      members:
        - {{name: Kepala Bappeda, role: ketua}}
    glossary:
      LAMAN: halaman di jaringan
"""


@pytest.fixture(params=BOOKS, ids=" ".join)
def book(press: Press, request: pytest.FixtureRequest) -> Print:
    return press.book(*request.param)


@pytest.fixture(params=SIGNED, ids=" ".join)
def signed(press: Press, request: pytest.FixtureRequest) -> Print:
    return press.book(*request.param)


def test_the_contents_give_each_heading_the_page_on_which_it_stands(book: Print) -> None:
    for mark in book.headings:
        (number,) = _pages(book, mark.title)
        assert mark.page
        assert book.sheets[mark.page - 1].number == number
        assert mark.title.casefold() in book.page_of(number).body.casefold()


def test_the_contents_hold_nothing_else(book: Print) -> None:
    entries = re.findall(r'<li class="level-\d"><a [^>]*>(.*?)</a></li>', book.html)
    assert list(map(words, entries)) == [mark.title for mark in book.headings]


def test_the_lists_give_each_table_and_figure_its_page_and_name_it_once(signed: Print) -> None:
    assert len(signed.captions) == len(set(signed.captions))
    for number, name in signed.captions:
        (page,) = _pages(signed, f"{number} {name}")
        assert f"{number} {name}" in signed.page_of(page).body


def test_a_book_without_lists_has_contents_and_terms_alone(press: Press) -> None:
    printed = press.book("complete", "roadmap")
    rows = [row for sheet in printed.sheets[1 : printed.front] for row in sheet.rows]
    assert [row for row in rows if row.startswith("DAFTAR")] == ["DAFTAR ISI", "DAFTAR ISTILAH DAN SINGKATAN"]


def test_the_cover_says_whose_plan_this_is_and_for_which_years(press: Press) -> None:
    cover = press.book("complete", "analysis").sheets[0]
    assert f"{cover.body} {cover.foot}" == (
        "Pemerintah Kota Contoh Badan Perencanaan Pembangunan Daerah Jalan Mercusuar 1, Kota Contoh (ilustrasi) "
        "BUKU I Analisis Strategis Smart City Daerah Masterplan Smart City Kota Contoh 2027–2036 (ilustrasi, bukan "
        "rencana sungguhan) Arah pembangunan, kesiapan, kesenjangan, dan SWOT yang menjadi dasar masterplan. "
        "2027–2036 Versi 1.0"
    )


def test_the_sheet_of_approval_names_the_regulation_and_who_signs(press: Press) -> None:
    sheet = press.book("complete", "masterplan").page_of("ii")
    assert (
        "Buku II Masterplan Smart City Daerah dari “Masterplan Smart City Kota Contoh 2027–2036 (ilustrasi, bukan rencana "
        "sungguhan)” disahkan sebagai pedoman bagi seluruh perangkat daerah dan mitranya. Ditetapkan dengan Peraturan Wali "
        "Kota Nomor 14 Tahun 2026 tentang Masterplan Smart City Kota Contoh 2027–2036 (ilustrasi). Kota Contoh, Wali Kota "
        "Tanda tangan dan cap Tanda tangan elektronik Nama Pejabat 1 (ilustrasi)"
    ) in sheet.body


def test_the_sheet_of_approval_leaves_room_for_what_is_not_known_yet() -> None:
    page = html(document(plan("format: 1\ntitle: Rencana uji\n")), "masterplan", "print")
    (sheet,) = re.findall(r'<section class="approval".*?</section>', page, re.DOTALL)
    assert words(sheet).startswith(
        "Lembar Pengesahan Buku II Masterplan Smart City Daerah dari “Rencana uji” disahkan sebagai pedoman bagi seluruh "
        "perangkat daerah dan mitranya. Kepala daerah Tanda tangan dan cap Tanda tangan elektronik Kode QR dari kode data "
    )
    assert re.findall(r'class="blank (\w+)"', sheet) == ["date", "name"]


@pytest.mark.parametrize("name", ["complete", "kota-bontang"])
def test_the_code_that_is_signed_is_the_seal_of_what_the_book_shows(press: Press, name: str) -> None:
    printed = press.book(name, "masterplan")
    shown = seal(printed.document.given, left_out("masterplan", printed.document.programme))
    assert f"Kode data: {shown}" in printed.page_of("ii").body


@pytest.mark.parametrize(
    ("lang", "team"),
    [
        (
            "id",
            "Tim Penyusun Dibentuk dengan keputusan nomor 188/12/2026 tanggal 3 Februari 2026. Ketua Kepala Bappeda",
        ),
        ("en", "Drafting Team Set up by decree number 188/12/2026 of 3 February 2026. Ketua Kepala Bappeda"),
    ],
)
def test_foreword_and_team_stand_before_the_contents(lang: Lang, team: str) -> None:
    page = html(document(plan(FOREWORD.format(lang=lang)), lang), "analysis", "print")
    (foreword,) = re.findall(r'<section class="foreword".*?</section>', page, re.DOTALL)
    assert "Salam dari <em>wali kota</em>." in foreword
    assert words(re.findall(r'<section class="team".*?</section>', page, re.DOTALL)[0]) == team
    assert page.index('class="foreword"') < page.index('class="team"') < page.index('class="contents"')


def test_abbreviations_are_those_that_the_book_uses(press: Press) -> None:
    printed = press.book("kota-bontang", "masterplan")
    used = set(re.findall(r"\w+", " ".join(sheet.body for sheet in printed.sheets[printed.front :])))
    (glossary,) = re.findall(r'<section class="glossary".*?</section>', printed.html, re.DOTALL)
    terms = [words(term) for term in re.findall(r"<dt>(.*?)</dt>", glossary)]
    assert terms == ["APBD", "Diskominfo", "OPD", "PUPR", "RPJMD", "SDG", "SNI", "SWOT"]
    assert set(terms) <= used
    assert "KPBU" not in used  # which has a meaning of its own, but not here


def test_the_regions_own_terms_stand_in_the_glossary_with_their_meaning() -> None:
    told = FOREWORD.format(lang="id") + "    vision: Satu LAMAN untuk warga\n"
    page = html(document(plan(told)), "masterplan", "print")
    assert "<dt>LAMAN</dt><dd>halaman di jaringan</dd>" in page
    assert "LAMAN" not in html(document(plan(FOREWORD.format(lang="id"))), "masterplan", "print")


@pytest.mark.parametrize(
    ("term", "page", "stands"),
    [
        ("SD", "<p>Siswa SD, SMP</p>", True),
        ("SD", "<p>SDG dan sd</p>", False),
        ("SD", "<p>SD-01 atau KSD</p>", False),
        ("KPBU", "<p>KPBU-01 Air</p>", True),
        ("LAPOR", "<p>SP4N-LAPOR!</p>", True),
        ("RT", "<p>12-RT</p>", False),
        ("Rob", "<p>banjir dan rob</p>", True),
        ("rob", "<p>roboh</p>", False),
        ("Satpol PP", "<p>Satpol\n  PP</p>", True),
        ("R&D", '<p title="R&amp;D">R&amp;D</p>', True),
        ("KTP", '<p title="KTP">Kartu</p>', False),
    ],
)
def test_a_term_is_listed_where_it_is_a_word_of_its_own(term: str, page: str, stands: bool) -> None:
    assert bool(glossary({term: "arti"}, {}, page)) is stands
    assert bool(glossary({}, {term: "arti"}, page)) is stands


def test_every_book_that_is_no_summary_explains_its_terms() -> None:
    doc = document("complete")
    listed = {book: re.findall(r"<dt>(.*?)</dt><dd>", _glossary(html(doc, book, "print"))) for book in doc.shelf}
    assert [book for book, terms in listed.items() if not terms] == ["summary"]
    assert {"BOT", "DBFOMT", "IRR", "OBC"} <= set(listed["proposal"])
    assert "IRR" not in listed["masterplan"]


def _glossary(page: str) -> str:
    return "".join(re.findall(r'<section class="glossary".*?</section>', page, re.DOTALL))


@pytest.mark.parametrize("lang", get_args(Lang))
def test_the_list_of_findings_holds_every_finding_with_its_place_and_remedy(lang: Lang) -> None:
    given = document("kota-bontang", lang)
    (annex,) = re.findall(r'<section class="part annex findings".*?</section>', html(given, "summary"), re.DOTALL)
    rows = re.findall(r'class="id">(.*?)</th><td>(.*?)</td><td><code>(.*?)</code>', annex)
    assert len(rows) == len(given.report.diagnostics) > 20
    assert Counter((code, words(told), words(place)) for code, told, place in rows) == Counter(
        (one.rule.code, _told(one, lang), _place(one, given.report.source.name)) for one in given.report.diagnostics
    )


def test_findings_stand_by_weight_and_family_behind_what_was_asked() -> None:
    page = html(document("kota-bontang"), "masterplan")
    (annex,) = re.findall(r'<section class="part annex findings".*?</section>', page, re.DOTALL)
    assert re.findall(r'<span class="name" data-table[^>]*>(.*?)</span>', annex) == [
        "Temuan: peringatan",
        "Temuan: saran",
    ]
    assert re.findall(r'<tr class="group"><th[^>]*>(.*?)</th>', annex)[:3] == [
        "Bentuk isian", "Identitas, periode, dan dasar hukum", "Rencana aksi dan jadwal",
    ]  # fmt: skip
    assert words(re.findall(r"<p>.*?</p>", annex, re.DOTALL)[0]) == (
        "Rencana diperiksa pada 1 Juli 2026 menurut Gerakan Menuju 100 Smart City, edisi 2017-2019, pada gerbang draf. "
        "Gerbang yang tercapai: draf. Untuk siap bimbingan kurang 2 hal: ACT003 dan BEN001."
    )


def test_a_plan_without_findings_has_no_list_of_them() -> None:
    assert 'class="part annex findings"' not in html(document("complete"), "summary")


def _pages(book: Print, entry: str) -> list[str]:
    """The page numbers behind an entry of the contents or of a list; dots lead from one to the other."""
    front = "\n".join(row for sheet in book.sheets[: book.front] for row in sheet.rows)
    spaced = r"\s+".join(map(re.escape, entry.split()))
    return re.findall(rf"^{spaced}[\s.]*?\.[\s.]*(\d+)$", front, re.MULTILINE)


def _told(one: Diagnostic, lang: Lang) -> str:
    return f"{sentence(one.message(lang))} {sentence(one.help(lang))}".strip()


def _place(one: Diagnostic, name: str) -> str:
    return f"{one.place.file.name.removeprefix(f'{name}/')}:{one.start.line}"
