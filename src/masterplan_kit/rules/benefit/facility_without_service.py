"""A command centre commands something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active

_FACILITY: Final = lazy(
    r"\b(?:(?P<command>command cent(?:er|re)|(?:pusat|ruang) (?:kendali|komando|kontrol)|control room|situation room)|"
    r"(?P<data>data cent(?:er|re)|pusat data|ruang server))\b",
    re.IGNORECASE,
)
_ELSEWHERE: Final = lazy(r"\b(?:ke|di|dari|pada|melalui|dengan|menuju|untuk|to|in|from|for)\b", re.IGNORECASE)


@rule(
    "BEN009",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Buku Panduan Gerakan 100 Smart City Nasional 2017 (kata pengantar)",
    message=Text(
        id="“{initiative}” belum menyebut layanan yang akan memakainya",
        en="“{initiative}” does not name a service that will use it",
    ),
    why=Text(
        id="Pusat kendali yang mahal tetapi sedikit gunanya adalah contoh yang diperingatkan buku panduan program.",
        en="A costly command centre of little use is the very example that the programme's guidebook warns against.",
    ),
    help=Text(
        id="Sebutkan aplikasi atau inisiatif yang bergantung padanya, atau tunda pembangunannya.",
        en="Name the applications or initiatives that depend on it, or postpone building it.",
    ),
    bad="""
        initiatives:
          - id: GOV-09
            name: Command Center Kota Bontang  # <- BEN009
            action_group: infrastructure
            technology:
              summary: Dinding layar dan ruang rapat pimpinan
          - id: SOC-13
            name: Satu nomor darurat yang datang cepat
    """,
    good="""
        initiatives:
          - id: GOV-09
            name: Command Center Kota Bontang
            action_group: infrastructure
            technology:
              summary: Dinding layar dan ruang rapat pimpinan
          - id: SOC-13
            name: Satu nomor darurat yang datang cepat
            depends_on: [GOV-09]
    """,
    needs=("initiatives.depends_on", "initiatives.technology"),
)
def facility_without_service(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each facility that neither connects anything nor is named by another initiative as what it builds on."""
    all_ = active(plan, programme)
    leaned_on: set[str] = set()
    mentions = {"command": 0, "data": 0}
    for one in all_:
        kinds = _kinds(one)
        leaned_on.update(
            name.casefold() for name in (*one.depends_on, *(one.technology.integrates if one.technology else ()))
        )
        if not _built(one):
            for kind in kinds:
                mentions[kind] += 1
    for one in all_:
        found = _built(one)
        if not found or (one.technology and one.technology.integrates):
            continue
        used = any(name.casefold() in leaned_on for name in (one.id, one.name) if name)
        if not used and not mentions[found.lastgroup or "command"]:
            yield finding(one, "name", initiative=one.called)


def _built(initiative: Initiative) -> re.Match[str] | None:
    """The facility that its name says it is; moving into a national one, or teaching in one, builds none."""
    name = initiative.name or ""
    found = _FACILITY.search(name)
    if (
        found is None
        or _ELSEWHERE.search(name[: found.start()])
        or name[found.end() :].casefold().startswith(" nasional")
    ):
        return None
    return found


def _kinds(initiative: Initiative) -> set[str]:
    """The kinds of facility that its technology speaks of."""
    technology = initiative.technology
    text = f"{technology.summary or ''} {technology.reuses or ''}" if technology else ""
    return {found.lastgroup for found in _FACILITY.finditer(text) if found.lastgroup}
