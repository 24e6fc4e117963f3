"""A hyphen that is not followed by a space."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

dash_without_space = declare(
    "YML037",
    "dash-without-space",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Belum ada spasi sesudah tanda hubung pada “{text}”",
        en="There is no space after the hyphen of “{text}”",
    ),
    why=Text(
        id="Tanpa spasi, tanda hubung dianggap bagian dari teks, dan butir-butir daftar menyatu.",
        en="Without a space, the hyphen is taken as part of the text, and the items of the list run together.",
    ),
    help=Text(
        id="Beri satu spasi sesudah setiap tanda hubung.",
        en="Put a space after each hyphen.",
    ),
    bad="""
        missions:
          - Layanan yang mudah bagi warga
          -Lingkungan yang bersih  # <- YML037
    """,
    good="""
        missions:
          - Layanan yang mudah bagi warga
          - Lingkungan yang bersih
    """,
    fixable=True,
)
