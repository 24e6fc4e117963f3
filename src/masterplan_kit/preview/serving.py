"""The server of one preview: on this machine alone, for as long as the command runs."""

from __future__ import annotations

import asyncio
import gc
import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Final

import uvicorn
from watchfiles import Change, DefaultFilter, awatch

from masterplan_kit.preview.desk import Desk
from masterplan_kit.preview.news import News
from masterplan_kit.preview.pages import application

_HERE: Final = "127.0.0.1"
_AGAIN: Final = 0.2  # seconds between looks for a folder that went
_QUIET: Final = 20  # milliseconds without another change, after which a save is over
_COLLECTED: Final = (100_000, 5, 2)  # a plan read anew is some hundred thousand objects, and goes as a whole
# What a plan is made of; without a suffix: folders, which come and go as a whole.
_SUFFIXES: Final = ("", ".yaml", ".yml", ".png", ".jpg", ".jpeg", ".gif", ".webp")


def listening(port: int | None) -> socket.socket:
    """A socket of this machine alone, on that port or a free one; raises OSError where the port is taken."""
    return socket.create_server((_HERE, port or 0))


def serve(desk: Desk, ear: socket.socket, started: Callable[[str], None]) -> None:
    """Show the plan until the process is told to end; `started` is given the address to open."""
    gc.freeze()  # what is loaded now stays: the collector need not walk through it after every saved file
    gc.set_threshold(*_COLLECTED)
    asyncio.run(_serve(desk, ear, started))


async def _serve(desk: Desk, ear: socket.socket, started: Callable[[str], None]) -> None:
    news, token, port = News(desk.version), secrets.token_urlsafe(24), ear.getsockname()[1]
    config = uvicorn.Config(
        application(desk, news, token, port),
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
    )
    async with asyncio.TaskGroup() as tasks:
        watching = tasks.create_task(_watch(desk, news))
        started(f"http://{_HERE}:{port}/{token}/")
        await _Server(config, news).serve(sockets=[ear])
        watching.cancel()


class _Server(uvicorn.Server):
    """Lets those who wait for changes go at the end, instead of waiting for them."""

    def __init__(self, config: uvicorn.Config, news: News) -> None:
        super().__init__(config)
        self._news = news

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal to end."""
        self._news.end()
        super().handle_exit(sig, frame)


async def _watch(desk: Desk, news: News) -> None:
    """Look again after every change; what is saved meanwhile is one change more."""
    whole = desk.plan.is_dir()
    folder = desk.plan.absolute() if whole else desk.plan.absolute().parent
    while True:
        async for changed in awatch(folder, watch_filter=_Matter(), step=_QUIET, recursive=whole):
            await _look(desk, news)
            if (Change.deleted, str(folder)) in changed:  # one of that name made anew is another to the system
                break
        while not folder.is_dir():  # noqa: ASYNC110 - of what is not there nobody gives word
            await asyncio.sleep(_AGAIN)
        await _look(desk, news)


async def _look(desk: Desk, news: News) -> None:
    await asyncio.to_thread(desk.look_again)
    news.tell(desk.version)


class _Matter(DefaultFilter):
    """Changes that a book could show; those of editors' own files and of other programs' are none."""

    def __call__(self, change: Change, path: str) -> bool:
        """Whether to look again."""
        return Path(path).suffix.lower() in _SUFFIXES and super().__call__(change, path)
