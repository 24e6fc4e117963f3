"""Word of changes, for as many readers as there are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator


class News:
    """The number of the latest state: each reader hears it once, and none is kept waiting at the end."""

    def __init__(self, version: int) -> None:
        self._version = version
        self._ended = False
        self._turn = asyncio.Event()

    def tell(self, version: int) -> None:
        """There is a new state."""
        self._version = version
        self._wake()

    def end(self) -> None:
        """There will be no more."""
        self._ended = True
        self._wake()

    def _wake(self) -> None:
        turn, self._turn = self._turn, asyncio.Event()
        turn.set()

    async def __aiter__(self) -> AsyncIterator[int]:
        heard: int | None = None
        while not self._ended:
            if heard != self._version:
                heard = self._version
                yield heard
            else:
                await self._turn.wait()
