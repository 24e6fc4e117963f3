"""Changes by keys: the text that comes of them, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from masterplan_kit.rewrite import Append, Change, NoPlace, Put, Remove, Rewritten, rewrite
from masterplan_kit.rewrite.meant import meant, told
from masterplan_kit.rewrite.second import second_reading
from masterplan_kit.source import Source, decode, merge, read_text

PLAN = """\
# berkas ini
format: 1
region:
    code: "64.74"   # kode
    # nama resmi
    name: Kota

initiatives:
  - id: A          # satu
    name: Satu
    support: [a, b]
    schedule: {start: 2026}
    targets:
      2026: 1
    # akhir A

  - id: B
    name: |  # isi
      dua
      baris
    locations:
      - seluruh kota  # catatan 1
      - barat
      - timur
  # ekor daftar
units:
bodies: {}
"""


def changed(*changes: Change, text: str = PLAN) -> str:
    """The text after the changes, proved."""
    (one,) = rewrite(read_text(text.encode(), "rencana.yaml"), changes)
    assert not one.refused
    return one.text


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        pytest.param(Put(("region", "code"), "64.75"), '"64.74"   # kode', '"64.75"   # kode', id="a text, in its quotes"),
        pytest.param(Put(("region", "name"), "Kota: baru"), "name: Kota\n", 'name: "Kota: baru"\n', id="quotes where needed"),
        pytest.param(Put(("region", "name"), ""), "name: Kota\n", "name:\n", id="a text left out"),
        pytest.param(Put(("title",), "Judul"), "format: 1\n", "format: 1\ntitle: Judul\n", id="a key in its order"),
        pytest.param(
            Put(("region", "head", "name"), "Ibu"), "name: Kota\n", "name: Kota\n    head:\n      name: Ibu\n", id="with what is missing"
        ),
        pytest.param(Put(("initiatives", 0, "schedule", "end"), "2027"), "{start: 2026}", "{start: 2026, end: 2027}", id="in brackets"),
        pytest.param(
            Put(("initiatives", 0, "targets"), {"2026": "2", "2027": "3"}),
            "      2026: 1\n", "      2026: 2\n      2027: 3\n", id="a mapping, key by key",
        ),
        pytest.param(
            Put(("initiatives", 1, "name"), "tiga"), "|  # isi\n      dua\n      baris\n", "tiga  # isi\n", id="one line for several"
        ),
        pytest.param(Put(("initiatives", 0, "name"), "a\nb"), "name: Satu\n", "name: |-\n      a\n      b\n", id="several lines for one"),
        pytest.param(
            Put(("initiatives", 1, "locations"), ["seluruh kota", "timur", "1.20", "a, b"]),
            "      - barat\n      - timur\n", '      - timur\n      - "1.20"\n      - a, b\n', id="a list, item by item",
        ),
        pytest.param(Put(("initiatives", 0, "support"), ["b", "c, d"]), "[a, b]", '[b, "c, d"]', id="a list in brackets"),
        pytest.param(
            Append(("units",), {"name": "Dinas", "id": "d"}), "units:\n", "units:\n  - id: d\n    name: Dinas\n", id="into an empty field"
        ),
        pytest.param(Put(("bodies", "forum", "about"), "x"), "bodies: {}", "bodies:\n  forum:\n    about: x", id="into empty brackets"),
        pytest.param(
            Append(("initiatives",), {"id": "C", "support": ["a"]}),
            "      - timur\n", "      - timur\n\n  - id: C\n    support: [a]\n", id="an initiative behind a blank line",
        ),
        pytest.param(Append(("initiatives", 0, "support"), "c"), "[a, b]", "[a, b, c]", id="an item in brackets"),
        pytest.param(Remove(("initiatives", 0, "name")), "    name: Satu\n", "", id="a key goes"),
        pytest.param(Remove(("initiatives", 0, "support", 0)), "[a, b]", "[b]", id="an item goes from brackets"),
        pytest.param(Remove(("initiatives", 0, "schedule", "start")), " {start: 2026}", "", id="the last goes from brackets"),
        pytest.param(
            Remove(("initiatives", 1, "locations", 0)), "      - seluruh kota  # catatan 1\n", "      # catatan 1\n", id="its comment stays"
        ),
        pytest.param(
            Remove(("initiatives", 0, "id")),
            "  - id: A          # satu\n    name: Satu\n", "  # satu\n  - name: Satu\n", id="the key beside a dash goes",
        ),
    ],
)  # fmt: skip
def test_exactly_the_named_place_changes(change: Change, old: str, new: str) -> None:
    assert PLAN.count(old) == 1
    assert changed(change) == PLAN.replace(old, new)


def test_a_removed_initiative_leaves_all_its_comments() -> None:
    after = changed(Remove(("initiatives", 0)))
    assert "initiatives:\n  # satu\n  # akhir A\n\n  - id: B\n" in after


def test_all_keys_mean_the_plan_before_any_change() -> None:
    after = changed(
        Remove(("initiatives", 0)), Put(("initiatives", 1, "id"), "Z"), Append(("initiatives",), {"id": "C"})
    )
    assert [one["id"] for one in read_text(after.encode(), "x").data["initiatives"]] == ["Z", "C"]


def test_additions_in_one_place_come_together() -> None:
    after = changed(
        Put(("region", "head", "title"), "Bupati"), Put(("region", "head", "name"), "Ibu"),
        Append(("units",), {"id": "a"}), Append(("units",), {"id": "b"}),
    )  # fmt: skip
    assert "    head:\n      title: Bupati\n      name: Ibu\n" in after
    assert after.count("units:\n  - id: a\n  - id: b\n") == 1


@pytest.mark.parametrize(
    "change",
    [
        Put(("region",), "teks"),
        Put(("initiatives", 5, "name"), "x"),
        Put(("region", "name", "short"), "x"),
        Append(("region",), "x"),
        Append(("region", "name"), "x"),
        Remove(("vision",)),
    ],
)
def test_a_change_without_a_place_is_told(change: Change) -> None:
    with pytest.raises(NoPlace) as told_so:
        rewrite(read_text(PLAN.encode(), "rencana.yaml"), [change])
    assert told_so.value.change == change


def test_line_ends_and_the_byte_order_mark_stay() -> None:
    source = read_text(b"\xef\xbb\xbfformat: 1\r\nunits:\r\n", "rencana.yaml")
    (one,) = rewrite(source, [Append(("units",), {"id": "a", "name": "A"}), Put(("title",), "Kota")])
    assert one.data == b"\xef\xbb\xbfformat: 1\r\ntitle: Kota\r\nunits:\r\n  - id: a\r\n    name: A\r\n"


def plan_of(*texts: str) -> Source:
    files = [decode(text.encode(), f"{number}.yaml")[0] for number, text in enumerate(texts)]
    return merge("rencana", files, [])


def test_a_list_that_goes_on_in_another_file_is_changed_where_it_stands() -> None:
    plan = plan_of("format: 1\nunits:\n  - id: a\n", "units:\n  - id: b\n  - id: c\n")
    files = {
        one.file.name: one.text
        for one in rewrite(plan, [Put(("units", 1, "name"), "B"), Append(("units",), {"id": "d"})])
    }
    assert files == {"1.yaml": "units:\n  - id: b\n    name: B\n  - id: c\n  - id: d\n"}


def test_new_items_go_behind_the_item_that_they_name_whatever_else_changes() -> None:
    plan = plan_of("format: 1\nunits:\n  - id: a\n  - id: b\n", "units:\n  - id: c\n    name: C\n")
    files = {
        one.file.name: one.text
        for one in rewrite(
            plan,
            [
                Append(("units",), {"id": "e"}),
                Append(("units",), {"id": "b1"}, behind=1),
                Append(("units",), {"id": "a1"}, behind=0),
                Append(("units",), {"id": "b2"}, behind=1),
                Append(("units", 2, "former"), "dulu"),
                Remove(("units", 2, "name")),
            ],
        )
    }
    assert files == {
        "0.yaml": "format: 1\nunits:\n  - id: a\n  - id: a1\n  - id: b\n  - id: b1\n  - id: b2\n",
        "1.yaml": "units:\n  - id: c\n    former: [dulu]\n  - id: e\n",
    }


def test_a_new_chapter_goes_to_the_file_of_the_one_before_it() -> None:
    plan = plan_of("format: 1\n", "vision: x\n", "waivers: []\n")
    (one,) = rewrite(plan, [Put(("missions",), ["Satu, dua"])])
    assert (one.file.name, one.text) == ("1.yaml", "vision: x\nmissions:\n  - Satu, dua\n")


def test_a_text_that_did_not_prove_harmless_is_not_given_out(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_of("format: 1  # satu\n", "vision: x\n")
    monkeypatch.setattr(
        "masterplan_kit.rewrite.pen.Pen.text", lambda pen: pen.file.text.replace("# satu", "").replace("x", "y")
    )
    both: list[Rewritten] = rewrite(plan, [Put(("format",), "1"), Put(("vision",), "y")])
    assert [(one.refused, one.changed) for one in both] == [(True, False), (True, False)]


WORDS = st.sampled_from(["a", "Kota: baru", "11.10", "no", "a #1", "- b", "satu\ndua", "satu\n", " x ", "'", '"', "[a", "{", "@x", "é", "\t", "*", "?", "a,b", "null x", "#", "a\\b", "\u2028"])  # fmt: skip
PLACES = [("title",), ("region", "name"), ("initiatives", 0, "name"), ("initiatives", 1, "name"), ("initiatives", 1, "locations", 1), ("initiatives", 0, "schedule", "end"), ("initiatives", 0, "support", 0), ("bodies", "forum", "about")]  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.sampled_from(PLACES), WORDS), max_size=5, unique_by=lambda pair: pair[0]),
    st.lists(WORDS, max_size=3),
    WORDS,
)
def test_any_words_come_to_stand_as_they_are(
    puts: list[tuple[tuple[str | int, ...], str]], items: list[str], word: str
) -> None:
    changes: list[Change] = [Put(keys, text) for keys, text in puts]
    changes += [
        Append(("units",), {"id": "u", "name": word}),
        Append(("initiatives",), {"name": word, "support": items}),
    ]
    source = read_text(PLAN.encode(), "rencana.yaml")
    (one,) = rewrite(source, changes)
    harmless = not any("\u2028" in text or "\t" in text for text in (*items, word, *(text for _, text in puts)))
    if not one.refused:
        assert told(read_text(one.data, "x").data) == meant(source.data, changes)
        reading, before = second_reading(one.text), second_reading(PLAN)
        assert reading is not None
        assert before is not None
        assert [comment.text for comment in reading.comments] == [comment.text for comment in before.comments]
    assert one.refused <= (not harmless)
