"""A tool that is missing must not look like success."""

from __future__ import annotations

import pytest

from tests.render import machine


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with nothing on it."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("sys.prefix", "/nowhere")
    monkeypatch.delenv(machine.WITHOUT, raising=False)


def test_a_missing_tool_fails_the_test_and_tells_the_way_out(bare: None) -> None:
    for ask in (lambda: machine.program("qpdf"), lambda: machine.npm_file("qpdf")):
        with pytest.raises(pytest.fail.Exception) as told:
            ask()
        assert str(told.value) == (
            "qpdf is missing: `make test` installs it; to test without such tools set MASTERPLAN_TEST_WITHOUT_TOOLS=1"
        )


def test_who_asks_to_test_without_tools_sees_what_was_skipped(bare: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MASTERPLAN_TEST_WITHOUT_TOOLS", "1")
    with pytest.raises(pytest.skip.Exception, match="qpdf is not on this machine"):
        machine.program("qpdf")


def test_the_first_program_that_is_there_is_taken() -> None:
    assert machine.program("no-such-program", "sh").endswith("/sh")
