"""How a preview ends, and which calls it refuses."""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.cli.called import masterplan
from tests.preview.running import Running, preview


def test_ctrl_c_ends_it_without_a_word(running: Running) -> None:
    assert running.end() == (130, b"")


def test_ctrl_c_ends_it_while_a_browser_waits_for_changes(running: Running) -> None:
    with running.listen() as answer:
        assert answer.readline() == b"data: 1\n"
        assert running.end() == (130, b"")
        assert answer.read() == b"\n"


def test_a_polite_kill_ends_it_too(running: Running) -> None:
    running.process.send_signal(signal.SIGTERM)
    _, said = running.process.communicate(timeout=30)
    assert (running.process.returncode, said) == (128 + signal.SIGTERM, b"")


def test_nothing_listens_afterwards(running: Running) -> None:
    running.end()
    with pytest.raises(ConnectionRefusedError):
        running.ask(running.home)


def test_the_page_tells_that_the_preview_has_ended(browser: Browser, running: Running) -> None:
    page = browser.new_page()
    page.goto(running.address)
    expect(page.frame_locator("iframe").locator(".cover")).to_contain_text("Rencana uji")
    running.end()
    expect(page.locator(".news")).to_have_text(
        "Pratinjau sudah berhenti. Jalankan lagi masterplan preview, lalu buka alamat yang ditampilkannya.",
        timeout=20_000,
    )
    page.close()


def test_the_port_may_be_chosen(plan: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with preview(plan, "--port", str(port)) as running:
        assert running.host == f"127.0.0.1:{port}"


def test_a_port_that_is_taken_is_said(plan: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = masterplan("preview", str(plan), "--no-open", "--port", port, MASTERPLAN_LANG="id")
    assert done.returncode == 2
    assert done.stderr.decode() == (
        f"masterplan: Porta {port} tidak dapat dipakai: Address already in use; sebutkan yang lain, atau tanpa --port\n"
    )


def test_a_folder_without_a_plan_is_said(tmp_path: Path) -> None:
    done = masterplan("preview", str(tmp_path), "--no-open")
    assert done.returncode == 3
    assert done.stderr.decode() == (f"masterplan: There is no plan in {tmp_path}: none of its files has `format: 1`\n")


def test_one_plan_at_a_time(plan: Path) -> None:
    (plan.parent / "lain").mkdir()
    (plan.parent / "lain" / "rencana.yaml").write_text("format: 1\n", encoding="utf-8")
    done = masterplan("preview", ".", "--no-open", cwd=plan.parent)
    assert (done.returncode, done.stderr) == (2, b"masterplan: . holds 2 plans; name one of them\n")
