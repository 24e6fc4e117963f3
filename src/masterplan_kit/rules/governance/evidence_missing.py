"""A file of evidence that is named but not there."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

evidence_missing = declare(
    "GOV040",
    "evidence-missing",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Format rencana versi 1: bukti dalam folder rencana; Laporan evaluasi Kab. Malang 2022",
    message=Text(
        id="Bukti “{file}” tidak ada sebagai berkas dalam folder rencana{near}",
        en="The evidence “{file}” is not there as a file in the plan's folder{near}",
    ),
    why=Text(
        id="Penilai membuka bukti dari folder yang dikirim; yang tidak ikut dikirim dianggap tidak ada.",
        en="Assessors open the evidence in the folder that was sent; what did not come along counts as not there.",
    ),
    help=Text(
        id="Simpan berkasnya dalam folder rencana dengan nama yang sama, termasuk huruf besar dan kecilnya; bila disimpan di tempat lain, sebutkan tempatnya pada “about” dan kosongkan “file”.",
        en="Keep the file in the plan's folder under the very same name, capital and small letters included; if it is kept elsewhere, say where under “about” and leave “file” empty.",
    ),
    bad="""
        format: 1
        evidence:
          - id: E-01
            file: bukti/sk-dewan.pdf  # <- GOV040
            about: Keputusan wali kota tentang Dewan Smart City
        # dalam folder bukti: SK-Dewan.pdf
    """,
    good="""
        format: 1
        evidence:
          - id: E-01
            file: bukti/sk-dewan.pdf
            about: Keputusan wali kota tentang Dewan Smart City
        # dalam folder bukti: sk-dewan.pdf
    """,
)
