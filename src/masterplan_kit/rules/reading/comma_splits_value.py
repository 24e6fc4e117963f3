"""A decimal comma within braces."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

comma_splits_value = declare(
    "YML032",
    "comma-splits-value",
    severity={"draft": WARNING},
    source="YAML 1.2",
    message=Text(
        id="Di dalam kurung, koma memotong “{value}” menjadi dua; dibaca sebagai satu isi",
        en="Within brackets a comma cuts “{value}” in two; it was read as one value",
    ),
    why=Text(
        id="Program lain memotongnya pada koma dan membaca sisanya sebagai isian lain, tanpa memberi tahu.",
        en="Other programs cut it at the comma and silently read the rest as another field.",
    ),
    help=Text(
        id="Apit isi itu dengan tanda petik, atau tulis isiannya satu per baris tanpa kurung.",
        en="Put the value in quotes, or write the fields line by line without brackets.",
    ),
    bad="""
        indicators:
          - name: Indeks SPBE
            baseline: {value: 2,94, year: 2024}  # <- YML032
    """,
    good="""
        indicators:
          - name: Indeks SPBE
            baseline: {value: 2.94, year: 2024}
    """,
    fixable=True,
)
