"""Words of the programme are written by their id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Vocabulary
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import places, times

_FIELDS: Final[tuple[tuple[str, str, Vocabulary], ...]] = (
    ("units", "kind", "party_kinds"),
    ("applications", "kind", "application_kinds"),
    ("applications", "state", "application_states"),
    ("initiatives", "action_group", "action_groups"),
    ("initiatives", "state", "initiative_states"),
    ("initiatives", "horizon", "horizons"),
)


@rule(
    "ACT054",
    severity={"draft": INFO},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” ({times}) adalah sebutan lain untuk “{word}”",
        en="“{text}” ({times}) is another name for “{word}”",
    ),
    why=Text(
        id="Dengan satu kata untuk satu hal, rencana antardaerah dapat dibandingkan dan dijumlahkan.",
        en="With one word for one thing, the plans of different regions can be compared and added up.",
    ),
    help=Text(
        id="Ganti dengan “{word}”.",
        en="Replace it with “{word}”.",
    ),
    bad="""
        units:
          - id: dinkes
            name: Dinas Kesehatan
            kind: Dinas  # <- ACT054
        initiatives:
          - name: Pendaftaran puskesmas daring
            action_group: Aplikasi  # <- ACT054
            state: sedang berjalan  # <- ACT054
            horizon: jangka pendek  # <- ACT054
          - name: Rekam medis bersama
            action_group: Aplikasi
    """,
    good="""
        units:
          - id: dinkes
            name: Dinas Kesehatan
            kind: opd
        initiatives:
          - name: Pendaftaran puskesmas daring
            action_group: application
            state: running
            horizon: short
          - name: Rekam medis bersama
            action_group: application
    """,
    fixable=True,
)
def term_in_other_words(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Find names and aliases in the place of ids; the fix changes all places of a word."""
    for part, key, vocabulary in _FIELDS:
        for text, nodes in places(getattr(plan, part), key).items():
            term = programme.term(vocabulary, text)
            if term and term.id != text:
                edits = tuple(Edit("set", node, (key,), term.id) for node in nodes)
                yield finding(nodes[0], key, edits=edits, text=text, times=times(len(nodes)), word=term.id)
