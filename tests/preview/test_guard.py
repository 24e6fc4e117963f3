"""Who is answered: the browser that was given the address, asking for pages of the plan, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.preview.conftest import PLAN
from tests.preview.running import Running, preview


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One preview for all questions: none of them changes anything."""
    folder = tmp_path_factory.mktemp("desk") / "kota"
    folder.mkdir()
    (folder / "rencana.yaml").write_text(PLAN, encoding="utf-8")
    (folder.parent / "rahasia.txt").write_text("rahasia", encoding="utf-8")
    with preview(folder) as started:
        yield started


def test_the_address_leads_to_the_masterplan_in_the_language_of_the_plan(one: Running) -> None:
    answer = one.ask(one.home)
    assert (answer.status, answer.headers.get("location")) == (307, f"{one.home}id/masterplan")
    assert one.ask(f"{one.home}id/masterplan").status == 200


@pytest.mark.parametrize("path", ["/", "/id/masterplan", "/changes", "/desk.js", "/x" * 20, "//", "/%2e%2e/"])
def test_without_the_token_nothing_is_shown(one: Running, path: str) -> None:
    answer = one.ask(path)
    assert answer.status == 403
    assert b"Open the address that the terminal shows." in answer.body


def test_a_token_that_is_nearly_right_is_wrong(one: Running) -> None:
    other = "A" if one.home[-2] != "A" else "B"
    assert one.ask(f"{one.home[:-2]}{other}/id/masterplan").status == 403
    assert one.ask(f"{one.home[:-2]}/id/masterplan").status == 403
    assert one.ask(f"/{quote('ä')}{one.home}id/masterplan").status == 403


@pytest.mark.parametrize("path", ["id/masterplan", "id/masterplan.html", "changes", "desk.js", ""])
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "[::1]:{port}", ""]
)
def test_a_name_that_merely_leads_here_is_refused(one: Running, path: str, host: str) -> None:
    port = one.host.rpartition(":")[2]
    assert one.ask(one.home + path, headers={"host": host.format(port=port)}).status == 403


def test_localhost_is_a_name_of_ours(one: Running) -> None:
    port = one.host.rpartition(":")[2]
    assert one.ask(f"{one.home}id/masterplan", headers={"host": f"localhost:{port}"}).status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://{host}"])
def test_a_page_of_another_origin_is_refused(one: Running, origin: str) -> None:
    assert one.ask(f"{one.home}id/masterplan", headers={"origin": origin.format(host=one.host)}).status == 403


def test_our_own_origin_is_answered(one: Running) -> None:
    assert one.ask(f"{one.home}id/masterplan", headers={"origin": f"http://{one.host}"}).status == 200


@pytest.mark.parametrize(
    ("site", "status"), [("cross-site", 403), ("same-site", 403), ("same-origin", 200), ("none", 200)]
)
def test_what_the_browser_says_of_the_asking_page_counts(one: Running, site: str, status: int) -> None:
    assert one.ask(f"{one.home}id/masterplan", headers={"sec-fetch-site": site}).status == status


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
@pytest.mark.parametrize("path", ["", "id/masterplan", "id/masterplan.html", "changes", "nowhere"])
def test_nothing_but_reading_is_possible(one: Running, method: str, path: str) -> None:
    answer = one.ask(one.home + path, method)
    assert (answer.status, answer.headers.get("allow")) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    "path",
    [
        "id/../../rahasia.txt",
        "%2e%2e/rahasia.txt",
        "id/%2e%2e%2f%2e%2e%2frahasia.txt",
        "id/..%5c..%5crahasia.txt",
        "id/%2fetc%2fpasswd",
        "id//etc/passwd",
        "id/rencana.yaml",
        "rencana.yaml",
        "id/masterplan%00.html",
        "id/books/book.html",
        "fr/masterplan",
        "id/unknown",
        "id/unknown.html",
    ],
)
def test_no_path_leads_to_a_file(one: Running, path: str) -> None:
    answer = one.ask(one.home + path)
    assert (answer.status, answer.body) == (404, b"Not Found")


@pytest.mark.parametrize("path", ["", "id/masterplan", "id/masterplan.html", "desk.js", "desk.css", "nowhere"])
def test_every_answer_tells_the_browser_what_it_may_do(one: Running, path: str) -> None:
    answer = one.ask(one.home + path)
    assert answer.headers.get("x-content-type-options") == "nosniff"
    assert answer.headers.get("referrer-policy") == "no-referrer"
    assert answer.headers.get("cross-origin-resource-policy") == "same-origin"
    assert answer.headers.get("cross-origin-opener-policy") == "same-origin"
    assert answer.headers.get("cache-control") == "no-store"
    assert answer.headers.get("server") is None
    assert "frame-ancestors '" in (answer.headers.get("content-security-policy") or "")


def test_the_page_around_a_book_runs_only_what_comes_from_here(one: Running) -> None:
    assert one.ask(f"{one.home}id/masterplan").headers.get("content-security-policy") == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self';"
        " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def test_only_this_machine_is_listened_to(one: Running) -> None:
    port = int(one.host.rpartition(":")[2])
    listening = [
        line.split()[1]
        for table in ("/proc/net/tcp", "/proc/net/tcp6")
        for line in Path(table).read_text(encoding="ascii").splitlines()
        if line.split()[1].endswith(f":{port:04X}") and line.split()[3] == "0A"
    ]
    assert listening == [f"0100007F:{port:04X}"]


def test_each_preview_has_a_token_of_its_own(one: Running, plan: Path) -> None:
    with preview(plan) as other:
        assert len(one.home) >= 32
        assert other.home != one.home
        assert other.ask(f"{one.home}id/masterplan").status == 403
