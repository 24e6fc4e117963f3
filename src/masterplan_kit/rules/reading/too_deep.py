"""Brackets within brackets within brackets."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

too_deep = declare(
    "YML021",
    "too-deep",
    severity={"draft": ERROR},
    source="Format rencana versi 1: batas kedalaman",
    message=Text(
        id="Isian bertingkat lebih dari {limit} lapis",
        en="Fields are nested more than {limit} levels deep",
    ),
    why=Text(
        id="Rencana yang lengkap tidak sampai sepuluh lapis; biasanya ada kurung yang berulang tanpa sengaja.",
        en="A complete plan has fewer than ten levels; usually a bracket was repeated by mistake.",
    ),
    help=Text(
        id="Hapus kurung yang berlebih.",
        en="Delete the superfluous brackets.",
    ),
    bad="missions: " + "[" * 33 + "]" * 33 + "  # <- YML021\n",
    good="missions: [Layanan yang mudah bagi warga]\n",
)
