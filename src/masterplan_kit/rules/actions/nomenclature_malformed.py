"""Codes of programmes and activities have one form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT030",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kepmendagri 050-5889/2021; kode program pada aplikasi anggaran daerah",
    message=Text(
        id="“{code}” tidak berbentuk kode nomenklatur",
        en="“{code}” does not have the form of a nomenclature code",
    ),
    why=Text(
        id="Program dengan kode yang salah bentuk tidak ditemukan dalam SIPD, sehingga tidak dapat dianggarkan.",
        en="A programme with a malformed code cannot be found in SIPD, the national budgeting system, and so cannot be budgeted.",
    ),
    help=Text(
        id="Tulis urusan.bidang.program, bila perlu sampai kegiatan dan subkegiatan: 2.16.03 atau 2.16.03.2.02.0014.",
        en="Write affair.field.programme, if need be down to activity and sub-activity: 2.16.03 or 2.16.03.2.02.0014.",
    ),
    bad="""
        initiatives:
          - name: Portal layanan warga
            aligns:
              nomenclature: 2-16-03-2.02  # <- ACT030
    """,
    good="""
        initiatives:
          - name: Portal layanan warga
            aligns:
              nomenclature: 2.16.03.2.02
    """,
)
def nomenclature_malformed(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Match each code with the pattern of the edition."""
    form = re.compile(programme.nomenclature.pattern)
    for initiative in plan.initiatives:
        code = initiative.aligns.nomenclature if initiative.aligns else None
        if code and not form.fullmatch(code):
            yield finding(initiative, "aligns", "nomenclature", code=code)
