"""Buku II as a page: everything has its home there once, every total agrees, and what is missing is asked for."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from html import unescape

import pytest

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.render.html import Medium
from tests.render.shelves import document, html, plan

_PLANS = ("complete", "kota-bontang", "kabupaten-muara-enim", "kota-bogor", "provinsi-diy", "minimal")
_TOTAL = "Rp1.125.251.000.000"


@cache
def _page(name: str, lang: Lang = "id", medium: Medium = "screen") -> str:
    return html(document(name, lang), "masterplan", medium)


def _text(markup: str) -> str:
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", markup).split()))


def _words(page: str) -> str:
    return _text(page.partition("<main")[2])


def _card(page: str, anchor: str) -> str:
    return _text("<" + page.partition(f' id="{anchor}" data-id=')[2].partition("</article>")[0])


def _cells(row: str) -> list[str]:
    return [_text(cell) for cell in re.findall(r"<t[hd]\b[^>]*>(.*?)</t[hd]>", row, re.DOTALL)]


def _rows(page: str, caption: str) -> list[list[str]]:
    """The rows of the table whose caption holds these words."""
    start = page.index(caption, page.index("<main"))
    table = page[start : page.index("</table>", start)]
    return [_cells(row) for row in re.findall(r"<tr\b.*?</tr>", table, re.DOTALL)]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", _PLANS)
def test_every_element_has_an_id_of_its_own_and_every_link_leads_to_one(name: str, lang: Lang) -> None:
    body = _page(name, lang).partition("</head>")[2]
    ids = re.findall(r'\sid="([^"]+)"', body)
    assert [anchor for anchor, times in Counter(ids).items() if times > 1] == []
    assert set(re.findall(r'\shref="#([^"]+)"', body)) <= set(ids)
    assert set(re.findall(r'aria-labelledby="([^" ]+)"', body)) <= set(ids)
    assert "style=" not in body


@pytest.mark.parametrize("medium", ["screen", "print"])
def test_every_initiative_indicator_and_strategy_of_the_plan_is_at_home_in_the_book_once(medium: Medium) -> None:
    complete = document("complete")
    homes = Counter(re.findall(r'\sdata-id="([^"]+)"', _page("complete", "id", medium)))
    initiatives = [one.id for one in complete.plan.initiatives]
    indicators = [one.id for one in complete.plan.all_indicators()]
    strategies = [one.node.id for strand in complete.strands for one in strand.strategies]
    assert (len(initiatives), len(indicators), len(strategies)) == (110, 128, 18)
    assert {homes[one or ""] for one in (*initiatives, *indicators, *strategies)} == {1}


def test_every_unit_and_every_sub_pillar_has_its_row() -> None:
    complete = document("complete")
    page = _page("complete")
    assert all(page.count(f'<tr id="{unit.id}">') == 1 for unit in complete.plan.units)
    subs = re.findall(r'data-sub-pillar="([^"]+)"', page)
    assert subs == [one.id for one in complete.programme.sub_pillars]


@pytest.mark.parametrize(("lang", "total"), [("id", _TOTAL), ("en", "Rp1,125,251,000,000")])
def test_the_whole_budget_is_the_same_wherever_it_stands(lang: Lang, total: str) -> None:
    page = _page("complete", lang)
    said = re.findall(r'data-total="budget"[^>]*>([^<]+)<', page)
    assert len(said) >= 3
    assert set(said) == {total}


def test_the_tables_of_action_plan_and_matrix_end_in_the_sums_of_the_plan() -> None:
    page = _page("complete")
    governance = _rows(page, "Rencana aksi Smart Governance")
    assert governance[1] == [f"({number})" for number in range(1, 9)]
    assert governance[-1] == ["Jumlah Smart Governance", "73.357", ""]
    assert _rows(page, "Seluruh inisiatif dan anggarannya menurut tahun")[-1][-1] == "1.125.251"
    assert _rows(page, "Inisiatif dan anggaran menurut pilar")[-1] == ["Jumlah", "110", "1.125.251"]


def test_groups_follow_the_edition_and_each_has_its_sum() -> None:
    rows = _rows(_page("complete"), "Rencana aksi Smart Governance")
    groups = [row[0] for row in rows if len(row) == 1]
    sums = {row[0]: row[1] for row in rows if len(row) == 3}
    assert groups == [
        "Kebijakan dan kelembagaan", "Infrastruktur pendukung", "Aplikasi dan perangkat lunak pendukung",
        "Penguatan literasi", "Peningkatan kapasitas SDM",
    ]  # fmt: skip
    assert sums["Jumlah Kebijakan dan kelembagaan"] == "6.350"
    assert sum(int(sums[f"Jumlah {group}"].replace(".", "")) for group in groups) == 73357


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        (
            "id",
            (
                (
                    "Rencana ini memuat 110 inisiatif pada 6 pilar. Inisiatif itu menjangkau seluruh 18 subpilar. "
                    "Penanggung jawabnya 24 perangkat daerah. Hasil rencana diukur dengan 128 indikator."
                ),
                f"Anggaran yang direncanakan untuk 2027–2036 berjumlah {_TOTAL} .",
                "Modal badan usaha untuk 3 usulan kerja sama dicatat terpisah dan tidak termasuk di dalamnya.",
                "Tujuan setiap pilar sudah dirumuskan.",
                "Bab ini menjabarkan 18 strategi untuk mencapai tujuan 6 pilar.",
                (
                    "Menurut Gerakan Menuju Smart City, edisi 2022–2024, setiap pilar memerlukan satu quick win yang hasilnya "
                    "dirasakan warga paling lama 12 bulan setelah dimulai. Rencana ini memuat 7 quick win."
                ),
                "9 anggota, 5 di antaranya dari luar pemerintah",
                "Tercatat 5 risiko pada tingkat rencana dan 51 risiko pada tingkat inisiatif. Seluruhnya sudah disertai mitigasi.",
                "Rencana ini ditetapkan dengan Peraturan Wali Kota Nomor 14 Tahun 2026 tentang",
                "Lampiran ini memuat 128 indikator dengan kondisi awal dan target menurut tahun. Di antaranya 127 sudah memiliki angka awal.",
            ),
        ),
        (
            "en",
            (
                (
                    "This plan holds 110 initiatives in 6 pillars. They reach all 18 sub-pillars. They are led by "
                    "24 offices. The results of the plan are measured by 128 indicators."
                ),
                "The budget planned for 2027–2036 comes to Rp1,125,251,000,000 .",
                "Private capital for 3 proposals is recorded separately and is not part of it.",
                "Every pillar has its goal.",
                "This chapter sets out 18 strategies to reach the goals of 6 pillars.",
                "This plan holds 7 quick wins.",
                "9 members, 5 of them from outside government",
                "The plan records 5 risks for the plan as a whole and 51 risks for single initiatives. Every risk has a mitigation.",
                "This annex lists 128 indicators with their baseline and their targets by year.",
            ),
        ),
    ],
)
def test_sentences_around_the_tables_tell_what_the_plan_holds(lang: Lang, sentences: tuple[str, ...]) -> None:
    words = _words(_page("complete", lang))
    assert [sentence for sentence in sentences if sentence not in words] == []


def test_the_card_of_an_initiative_carries_what_filters_work_on() -> None:
    page = _page("complete")
    assert (
        '<article class="initiative" id="GOV-01" data-id="GOV-01" data-pillar="governance" data-group="application" '
        'data-horizon="short" data-state="planned" data-unit="dpmptsp diskominfo diskopindag" data-sources="apbd" '
        'data-budget="2490000000" data-start="2027" data-end="2027" data-quick-win="" aria-labelledby="GOV-01:name">'
    ) in page
    rows = re.findall(r'<tr data-for="([^"]+)" data-pillar="[^"]+"', page)
    assert Counter(rows) == {action.anchor: 2 for action in document("complete").actions}


def test_the_card_of_an_initiative_tells_it_whole() -> None:
    card = _card(_page("complete"), "GOV-01")
    for words in (
        "GOV-01 Izin usaha mikro selesai sehari",
        "Quick win · Layanan publik · Aplikasi dan perangkat lunak pendukung · Jangka pendek · Triwulan I–IV 2027",
        "Isu strategis I-01 Urusan izin dan surat lama serta berulang",
        "Pengusaha penyandang disabilitas: permohonan dibantu petugas kelurahan",
        "Tidak membutuhkan aplikasi baru Terhubung dengan: APP-02 OSS; APP-05 SIAK Terpusat",
        "Penanggung jawab: DPMPTSP",
        "Mitra: Kadin , Relawan TIK Lokasi: seluruh kota",
        "Meja pendampingan dibuka di enam kecamatan (31 Maret 2027)",
        "Dibutuhkan oleh: GOV-02 Mal Pelayanan Publik Mekarjaya",
        "Anggaran (dalam juta rupiah)",
        "Lama terbit izin usaha mikro GOV-01-a · Hasil · Turun hari 11 (2025) Survei kepuasan masyarakat DPMPTSP",
        "2027: 3; 2028: 1",
        "Nomenklatur: 2.18.04.2.01.0003",
        "Mitigasi: Petugas kelurahan mengisikan permohonan di tempat",
    ):
        assert words in card


def test_the_benefit_map_names_the_problem_first_then_the_benefit_then_the_technology() -> None:
    rows = _rows(_page("complete"), "Peta manfaat Smart Governance")
    assert rows[0] == ["Kode", "Masalah", "Manfaat", "Teknologi"]
    assert [row[0] for row in rows[1:]] == [f"GOV-{number:02}" for number in range(1, 19)]
    assert rows[1][1].startswith("Pedagang menutup lapak dua hari")


def test_a_pillar_that_lacks_the_quick_win_which_the_edition_asks_for_is_named() -> None:
    words = _words(_page("kota-bogor"))
    assert "Belum ada quick win untuk pilar Smart Economy." in words
    assert "Belum ada quick win untuk pilar" not in _words(_page("kota-bontang"))  # its edition asks for three in all


def test_a_plan_of_two_lines_makes_a_book_that_asks_for_everything() -> None:
    page = html(document(plan("format: 1\ntitle: Rencana\n")), "masterplan")
    asked = set(re.findall(r'<p class="to-fill">.*?<code>(.*?)</code>', page))
    assert {
        "texts.introduction", "initiatives", "vision", "missions", "indicators", "pillars.governance.goal",
        "pillars.environment.lead", "pillars.living.strategies", "initiatives.quick_win", "bodies.council.decree",
        "bodies.forum.members", "participation", "monitoring.review", "monitoring.revise", "risks", "continuity.measures",
        "continuity.beyond", "adoption", "texts.closing", "approval", "context.development_plans.objectives",
        "initiatives.aligns", "initiatives.aligns.sdg", "units",
    } <= asked  # fmt: skip


def test_a_draft_says_what_is_true_of_it_and_neither_none_nor_all_as_a_figure() -> None:
    words = _words(_page("kota-bontang"))
    for sentence in (
        "Inisiatif itu menjangkau 1 dari 18 subpilar. Penanggung jawabnya 2 pihak. Satu inisiatif belum memiliki penanggung jawab.",
        "2.3 Tujuan setiap pilar Belum ada pilar yang memiliki tujuan.",
        "Tercatat 1 risiko pada tingkat rencana. Belum ada yang disertai mitigasi.",
        "Lampiran ini memuat 3 indikator, belum dengan target. Di antaranya 2 sudah memiliki angka awal.",
        "Jumlah Kampung Masdarling ENV-01-a · Naik · seluruhnya 15",
        "anggaran, kondisi awal indikator, target indikator, keselarasan initiatives.ENV-01",
    ):
        assert sentence in words


def test_a_draft_has_no_columns_and_captions_of_money_that_is_not_told() -> None:
    page = _page("kota-bontang")
    assert _rows(page, "Inisiatif menurut pilar")[0] == ["Pilar", "Penanggung jawab", "Inisiatif"]
    assert _rows(page, "Seluruh inisiatif")[0] == ["Kode", "Inisiatif", "Penanggung jawab"]
    assert "anggaran yang dikelola" not in _words(page)


def test_a_year_without_target_is_a_dash() -> None:
    row = next(
        row for row in _rows(_page("complete"), "Seluruh indikator dan target menurut tahun") if row[0] == "GOV-01-a"
    )
    assert row[4:7] == ["3", "1", "–"]


def test_the_text_of_an_offices_plan_that_says_renstra_has_no_label_before_it() -> None:
    text = "format: 1\ninitiatives: [{id: A, name: Satu, aligns: {renstra: %s}}]\n"
    for own, said in (("Renstra Dinkes 2027", "Renstra Dinkes 2027"), ("Dinkes 2027", "Renstra: Dinkes 2027")):
        assert f"Keselarasan {said}" in _card(html(document(plan(text % own)), "masterplan"), "A")


def test_a_card_of_a_draft_names_what_is_still_to_fill_in() -> None:
    card = _card(_page("kota-bontang", "en"), "LIV-01")
    assert "Still to fill in: problem, horizon, schedule, budget, indicators, alignment initiatives.LIV-01" in card


def test_initiatives_without_id_pillar_and_group_have_a_card_and_a_row_each() -> None:
    page = html(document(plan("format: 1\ninitiatives: [{name: Satu}, {name: Dua}]\n")), "masterplan")
    assert re.findall(r'<article class="initiative" id="([^"]+)" data-id="([^"]+)" data-pillar="none"', page) == [
        ("initiative:1", "#1"), ("initiative:2", "#2"),
    ]  # fmt: skip
    rows = _rows(page, "Rencana aksi Tanpa pilar")
    assert [row[:2] for row in rows if row[0].startswith("#")] == [["#1", "Satu"], ["#2", "Dua"]]
    assert ["Tanpa kelompok"] in rows


def test_what_a_row_of_the_budget_is_for_is_told_even_without_an_amount() -> None:
    card = _card(_page("kota-bogor"), "QW-04")
    assert "Hibah Hibah dari IUWASH kepada Pemerintah Kota Bogor jumlah belum disebut" in card


def test_the_annex_of_waivers_is_there_when_a_region_asks_for_one() -> None:
    waived = html(
        document(
            plan("format: 1\nwaivers: [{rule: ACT006, at: initiatives, reason: Sudah disepakati, until: 2026-12-31}]\n")
        ),
        "masterplan",
    )
    assert _rows(waived, "Pengecualian yang diminta")[1] == [
        "ACT006",
        "initiatives",
        "Sudah disepakati",
        "31 Desember 2026",
    ]
    assert "Pengecualian yang diminta" not in _page("complete")


def test_who_signs_finds_a_line_for_ink_and_one_for_an_electronic_signature() -> None:
    page = _page("complete")
    rows = _rows(page, "Tanda tangan kepala perangkat daerah")
    assert rows[0] == ["No.", "Jabatan dan nama", "Tanggal", "Tanda tangan", "Tanda tangan elektronik"]
    assert rows[1][1:] == ["Sekretaris Daerah Nama Pejabat 8 (ilustrasi)", "2 Juni 2026", "", ""]
    assert len(rows) == 1 + len(document("complete").plan.approval) - 1
    assert "Kota Contoh, 2 Juni 2026" in _words(page)


def test_what_the_region_wrote_is_marked_with_its_language_in_a_book_of_another() -> None:
    assert '<span lang="id">Izin usaha mikro selesai sehari</span>' in _page("complete", "en")
    assert '<span lang="id">' not in _page("complete")
