"""A fault of ours is said where the page would stand, and the preview goes on."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from masterplan_kit.lint import Options
from masterplan_kit.preview.desk import Desk
from masterplan_kit.preview.news import News
from masterplan_kit.preview.pages import application
from masterplan_kit.preview.proof import Proof


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """What comes of it; in a thread, because the browser of other tests has a loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def asked(application: Any, path: str) -> tuple[int, str]:
    """Status and words of the answer, as the server would send them."""
    sent: list[dict[str, Any]] = []
    headers = [(b"host", b"127.0.0.1:1")]
    scope = {"type": "http", "method": "GET", "path": path, "headers": headers, "query_string": b""}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    with pytest.raises(ZeroDivisionError):  # the server goes on all the same
        run(application(scope, receive, send))
    return sent[0]["status"], sent[1]["body"].decode()


def test_a_book_that_cannot_be_written_is_our_fault(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(plan, Options(as_of=dt.date(2026, 7, 1)))

    def page(self: Proof, lang: str, book: str) -> str:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(Proof, "page", page)
    pages = application(desk, News(desk.version), "token", 1)
    told = "Kesalahan kami; mohon laporkan. / Our fault; please report it. (ZeroDivisionError: division by zero)\n"
    assert asked(pages, "/token/id/masterplan.html") == (500, told)
    assert asked(pages, "/token/id/masterplan") == (500, told)


def test_readers_hear_the_latest_state_once_and_are_let_go() -> None:
    async def hear() -> list[int]:
        news = News(1)
        heard = []
        async for version in news:
            heard.append(version)
            if version == 1:
                news.tell(2)
                news.tell(3)
            else:
                asyncio.get_running_loop().call_soon(news.end)
        return heard

    assert run(hear()) == [1, 3]
