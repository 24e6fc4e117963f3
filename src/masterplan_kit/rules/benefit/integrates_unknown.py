"""What an application connects to is somewhere in the plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.benefit._applications import named_things
from masterplan_kit.spelling import nearest


@rule(
    "BEN017",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (aplikasi yang tidak saling terhubung); FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="“{initiative}” dihubungkan dengan “{target}”, yang tidak ada pada daftar aplikasi{guess}",
        en="“{initiative}” is to connect to “{target}”, which is not on the list of applications{guess}",
    ),
    why=Text(
        id="Integrasi hanya dapat direncanakan bila pemilik, status, dan biaya aplikasinya jelas.",
        en="A connection can be planned only if the application's owner, state, and cost are known.",
    ),
    help=Text(
        id="Perbaiki namanya, atau catat aplikasi itu pada daftar aplikasi yang berjalan.",
        en="Correct the name, or add the application to the list of those in use.",
    ),
    bad="""
        applications:
          - id: APP-05
            name: SIAK Terpusat
        initiatives:
          - name: Penerimaan murid baru yang terang
            technology:
              summary: Jarak rumah dihitung dari data kependudukan
              integrates: [APP-5O, Dapodik]  # <- BEN017, BEN017
    """,
    good="""
        applications:
          - id: APP-05
            name: SIAK Terpusat
          - id: APP-19
            name: Dapodik
        initiatives:
          - name: Penerimaan murid baru yang terang
            technology:
              summary: Jarak rumah dihitung dari data kependudukan
              integrates: [APP-05, Dapodik]
    """,
    needs=("applications",),
)
def integrates_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look each of them up among applications and initiatives, by id or name."""
    known = named_things(plan)
    for initiative in active(plan, programme):
        technology = initiative.technology
        for number, target in enumerate(technology.integrates if technology else ()):
            if target.casefold() in known:
                continue
            near = nearest(target, [thing.id for thing in known.values() if thing.id])
            guess = Text(f"; mungkin maksudnya {near}", f"; perhaps {near} is meant") if near else Text("", "")
            yield finding(technology, "integrates", number, initiative=initiative.called, target=target, guess=guess)
