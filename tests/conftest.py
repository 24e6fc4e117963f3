"""What holds of every test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests.render.browser import chromium

# A slow machine is no fault of the code, and a test fails on every run or on none.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one browser of a process: a second beside it cannot be driven."""
    with chromium() as started:
        yield started
