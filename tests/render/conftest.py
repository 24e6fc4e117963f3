"""What tests of the books share."""

from __future__ import annotations

import os

import pytest

from tests.render.press import Press
from tests.render.screens import Desk


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "press"
    folder.mkdir(exist_ok=True)
    return Press(folder)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))
