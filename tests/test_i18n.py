"""Labels and lists as they stand within a sentence."""

from __future__ import annotations

import pytest

from masterplan_kit.i18n import Text, joined, lowered


@pytest.mark.parametrize(
    ("label", "within"),
    [
        ("Jangka pendek", "jangka pendek"),
        ("Bimbingan teknis II", "bimbingan teknis II"),
        ("Kabupaten", "kabupaten"),
        ("Pembiayaan di luar APBD", "pembiayaan di luar APBD"),
        ("Dana desa atau APBDes", "dana desa atau APBDes"),
        ("Smart Living", "Smart Living"),
        ("Tim Pelaksana Smart City", "Tim Pelaksana Smart City"),
        ("APBD", "APBD"),
        ("Undang-Undang", "Undang-Undang"),
        ("Rencana strategis perangkat daerah (Renstra)", "rencana strategis perangkat daerah (Renstra)"),
        ("", ""),
    ],
)
def test_a_label_loses_its_capital_within_a_sentence_and_a_name_keeps_it(label: str, within: str) -> None:
    assert lowered(Text(label, label)) == Text(within, within)


def test_the_last_of_three_is_set_off_by_a_comma_in_both_languages() -> None:
    assert joined(["a", "b"], "id") == "a dan b"
    assert joined(["a", "b", "c"], "id") == "a, b, dan c"
    assert joined(["a", "b", "c"], "en", last=("atau", "or")) == "a, b, or c"
