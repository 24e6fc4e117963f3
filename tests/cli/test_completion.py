"""What shells are told when somebody presses Tab, asked as they ask."""

from __future__ import annotations

import pytest

from masterplan_kit.cli.completion import slug
from masterplan_kit.programme import edition, editions
from masterplan_kit.programme.regions import regions
from masterplan_kit.rules import all_rules
from tests.cli.called import masterplan


def bash(line: str) -> list[str]:
    """The words that bash would offer at the end of the line."""
    words = line.split(" ")
    done = masterplan(_MASTERPLAN_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode().split("\n")[:-1]


def other(shell: str, line: str, **own: str) -> str:
    """What another shell is told; `own` are the variables that only it sets."""
    asked = {"_MASTERPLAN_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": line, **own}
    done = masterplan(stdin=b"", cwd=None, MASTERPLAN_LANG="id", **asked)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("masterplan ne", ["new"]),
        ("masterplan explain ACT00", [f"ACT00{number}" for number in range(1, 10)]),
        ("masterplan explain initiative-out", ["initiative-outlives-horizon"]),
        ("masterplan lint --select ACT001,initiative-out", ["ACT001,initiative-outlives-horizon"]),
        ("masterplan lint --ignore BUD00", None),
        ("masterplan fix --select initiative-out", ["initiative-outlives-horizon"]),
        ("masterplan lint --gate ", ["draft", "mentoring", "submission", "final"]),
        ("masterplan lint --format j", ["json", "junit"]),
        ("masterplan lint --report j", ["json=", "junit="]),
        ("masterplan lint --programme ", list(editions())),
        ("masterplan programme 202", ["2021-kppn", "2023"]),
        ("masterplan schema --programme p", ["province"]),
        ("masterplan explain --format m", ["markdown"]),
        ("masterplan render --book r", ["roadmap"]),
        ("masterplan render --to html,p", ["html,pdf"]),
        ("masterplan new kota --region 64.7", ["64.71", "64.72", "64.74"]),
        ("masterplan new kota --region kota-bo", ["kota-bogor", "kota-bontang"]),
        ("masterplan new kota --programme 202", ["2021-kppn", "2023"]),
        ("masterplan new kota --units dinkes,dis", [f"dinkes,{id_}" for id_ in ("diskominfo", "disdukcapil", "disdik", "dishub", "dispar", "disperindag")]),
        ("masterplan new kota --lang ", ["id", "en"]),
    ],
)  # fmt: skip
def test_bash_offers_what_the_place_takes(line: str, offered: list[str] | None) -> None:
    known = [rule.code for rule in all_rules().values() if rule.code.startswith("BUD00")]
    assert bash(line) == (known if offered is None else offered)


def test_every_rule_region_and_book_is_offered() -> None:
    known = all_rules()
    assert set(bash("masterplan explain ")) == {*known, *(rule.code for rule in known.values())}
    assert bash("masterplan new kota --region ") == [region.code for region in regions()]
    assert set(bash("masterplan new kota --region k")) == {
        slug(region.name) for region in regions() if region.name.startswith("K")
    }
    assert set(bash("masterplan render --book ")) == {
        "all",
        *(book.id for name in editions() for book in edition(name).books),
    }


def test_the_other_shells_are_told_what_the_words_mean() -> None:
    assert other("zsh", "masterplan new kota --region 64.74") == '_arguments \'*: :(("64.74":"Kota Bontang"))\'\n'
    fish = other("fish", "masterplan explain ACT006", _TYPER_COMPLETE_FISH_ACTION="get-args")
    assert fish == "ACT006\tinitiative-outlives-horizon\n"
    powershell = other("powershell", "masterplan render --book quick", _TYPER_COMPLETE_WORD_TO_COMPLETE="quick")
    assert powershell == "quick-wins:::Profil Quick Win\n"


def test_an_old_console_is_told_as_well() -> None:
    done = masterplan(
        _MASTERPLAN_COMPLETE="complete_zsh", _TYPER_COMPLETE_ARGS="masterplan programme ", PYTHONUTF8="0", PYTHONIOENCODING="cp1252",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert b'"2017":' in done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_every_shell_is_given_its_script(shell: str) -> None:
    done = masterplan("--show-completion", shell, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert done.returncode == 0, done.stderr.decode()
    assert "_MASTERPLAN_COMPLETE" in done.stdout.decode()
