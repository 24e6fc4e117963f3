"""A slip in a call is told in the planner's words, with the nearest that is known."""

from __future__ import annotations

import pytest

from tests.cli.called import masterplan

SLIPS = [
    (
        "lint --gat draft",
        "Pilihan --gat tidak dikenal; maksudnya --gate? Semua pilihan: masterplan lint --help",
        "There is no option --gat; did you mean --gate? All options: masterplan lint --help",
    ),
    (
        "lint --qqq",
        "Pilihan --qqq tidak dikenal. Semua pilihan: masterplan lint --help",
        "There is no option --qqq. All options: masterplan lint --help",
    ),
    (
        "lnit",
        "Perintah “lnit” tidak dikenal; maksudnya lint? Semua perintah: masterplan --help",
        "There is no command “lnit”; did you mean lint? All commands: masterplan --help",
    ),
    (
        "templates lst",
        "Perintah “lst” tidak dikenal; maksudnya list? Semua perintah: masterplan templates --help",
        "There is no command “lst”; did you mean list? All commands: masterplan templates --help",
    ),
    (
        "extract buku.pdf",
        "Sebutkan DIR. Caranya: masterplan extract --help",
        "DIR is missing. How to call it: masterplan extract --help",
    ),
    (
        "verify a b c d --lang id",
        "Ada kata yang tidak diminta di belakang: c d. Caranya: masterplan verify --help",
        "There is a word too many: c d. How to call it: masterplan verify --help",
    ),
    (
        "lint --jobs banyak",
        "Isi --jobs tidak dapat dipakai. Caranya: masterplan lint --help",
        "What is given for --jobs cannot be used. How to call it: masterplan lint --help",
    ),
    (
        "lint --gate",
        "Sesudah --gate harus ada isinya. Caranya: masterplan lint --help",
        "--gate needs a value after it. How to call it: masterplan lint --help",
    ),
]


@pytest.mark.parametrize(("call", "indonesian", "english"), SLIPS)
def test_a_slip_is_told_in_both_languages(call: str, indonesian: str, english: str) -> None:
    for lang, said in (("id", indonesian), ("en", english)):
        done = masterplan(*call.split(), MASTERPLAN_LANG=lang)
        assert (done.returncode, done.stdout.decode()) == (2, "")
        assert done.stderr.decode().splitlines() == [f"masterplan: {said}"]


@pytest.mark.parametrize("call", [(), ("templates",)])
def test_a_call_without_a_command_shows_what_there_is(call: tuple[str, ...]) -> None:
    done = masterplan(*call, MASTERPLAN_LANG="id")
    assert done.returncode == 2
    assert done.stderr.decode().startswith(" ".join(["Usage: masterplan", *call, "[OPTIONS]"]))
