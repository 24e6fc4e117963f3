"""Edits by keys: where an id is put in."""

from __future__ import annotations

import pytest

from masterplan_kit.lint import Options, mend_plan
from tests.judged import AS_OF, source_of


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  - name: Satu data\n", "  - id: INI-01\n    name: Satu data\n"),
        ("  - {name: Satu data}\n", "  - {id: INI-01, name: Satu data}\n"),
        ("  -\n    name: Satu data\n", "  -\n    id: INI-01\n    name: Satu data\n"),
        ("  - # catatan\n    name: Satu data\n", "  - # catatan\n    id: INI-01\n    name: Satu data\n"),
        ("  - id:\n    name: Satu data\n", "  - id: INI-01\n    name: Satu data\n"),
        ("  - id:   # tetap\n    name: Satu data\n", "  - id: INI-01   # tetap\n    name: Satu data\n"),
        ("  - name: Satu data\n    id: n/a\n", "  - name: Satu data\n    id: INI-01\n"),
        ("  - {name: Satu data, id: }\n", "  - {name: Satu data, id: INI-01}\n"),
        ("  - Satu data\n", "  - Satu data\n"),  # a bare text is made an entry first
        ("  - {id, name: Satu data}\n", "  - {id, name: Satu data}\n"),  # no colon to write behind
    ],
)
def test_an_id_is_put_before_the_first_key_or_where_it_was_left_empty(before: str, after: str) -> None:
    options = Options(AS_OF, gate="final", rules=frozenset({"initiative-without-id"}))
    (mended,) = mend_plan(source_of(f"initiatives:\n{before}"), options)
    assert mended.text == f"initiatives:\n{after}"
    assert not mended.refused
