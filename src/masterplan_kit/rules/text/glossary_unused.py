"""The glossary explains words that the plan uses."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "TXT023",
    severity={"submission": INFO},
    source="Kebiasaan daftar istilah dalam naskah rencana daerah [R]",
    message=Text(
        id="Daftar istilah menjelaskan {terms}, yang tidak dipakai dalam rencana",
        en="The glossary explains {terms}, which the plan does not use",
    ),
    why=Text(
        id="Istilah yang tidak dipakai biasanya tertinggal dari naskah lain dan membuat daftar istilah sulit dibaca.",
        en="Unused terms are usually left over from another text and make the glossary hard to read.",
    ),
    help=Text(
        id="Hapus istilah itu, atau gunakan dalam naskah.",
        en="Remove them, or use them in the text.",
    ),
    bad="""
        format: 1
        texts:
          background: Seluruh OPD memakai satu data.
        glossary:  # <- TXT023
          OPD: Organisasi perangkat daerah
          ATCS: Sistem kendali lampu lalu lintas
    """,
    good="""
        format: 1
        texts:
          background: Seluruh OPD memakai satu data, juga untuk ATCS di tujuh simpang.
        glossary:
          OPD: Organisasi perangkat daerah
          ATCS: Sistem kendali lampu lalu lintas
    """,
)
def glossary_unused(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look for each term, whatever its case, in everything the plan says; `source: apbd` is a use of APBD."""
    if not plan.glossary:
        return
    said = "\n".join(_words(plan)).casefold()
    unused = tuple(term for term in plan.glossary if term.casefold() not in said)
    if unused:
        yield finding(plan, "glossary", terms=unused[:10])


def _words(plan: Masterplan) -> Iterator[str]:
    stack: list[object] = [getattr(plan, name) for name in type(plan).attributes if name != "glossary"]
    stack += (plan.glossary or {}).values()
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            yield part
        elif isinstance(part, Node):
            stack += [getattr(part, name) for name in type(part).attributes]
        elif isinstance(part, tuple):
            stack += part
        elif isinstance(part, dict):
            stack += [*part.keys(), *part.values()]
