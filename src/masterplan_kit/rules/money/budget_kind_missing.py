"""What is spent once and what is spent every year are told apart."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Rupiah, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "BUD031",
    severity={"mentoring": INFO},
    source="FGD Roadmap Smart City Wonosobo 2018 (biaya pembangunan dan pemeliharaan dicatat terpisah); format rencana versi 1",
    message=Text(
        id="Anggaran “{initiative}” ({total}) belum membedakan belanja pembangunan dan operasional",
        en="The budget of “{initiative}” ({total}) does not separate capital from operating spending",
    ),
    why=Text(
        id="Tanpa pembedaan itu, tidak tampak apakah layanan masih dibiayai setelah selesai dibangun.",
        en="Without that, nobody can see whether the service is still funded once it is built.",
    ),
    help=Text(
        id="Tulis “capital” untuk pembangunan dan “operating” untuk operasional, masing-masing pada baris tersendiri.",
        en="Write “capital” for building and “operating” for running costs, each in a row of its own.",
    ),
    bad="""
        initiatives:
          - name: Taman digital kelurahan
            budget:  # <- BUD031
              - source: apbd
                amounts:
                  2027: 600000000
    """,
    good="""
        initiatives:
          - name: Taman digital kelurahan
            budget:
              - source: apbd
                kind: capital
                amounts:
                  2027: 600000000
    """,
)
def budget_kind_missing(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask initiatives whose rows hold money for the kind, once each."""
    for initiative in plan.initiatives:
        rows = [row for row in initiative.budget if row.total and row.kind is None]
        if rows:
            yield finding(
                initiative, "budget", initiative=initiative.called, total=Rupiah(sum(row.total for row in rows))
            )
