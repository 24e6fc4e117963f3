"""What gates, weights and families of rules are called, wherever they are named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from masterplan_kit.diagnostic import Gate, Severity
from masterplan_kit.i18n import Text

GATE: Final[Mapping[Gate, Text]] = {
    "draft": Text("draf", "draft"),
    "mentoring": Text("siap bimbingan", "ready for mentoring"),
    "submission": Text("siap diserahkan", "ready for submission"),
    "final": Text("final", "final"),
}
SEVERITY: Final = {
    Severity.SILENT: Text("tidak ditanyakan", "not asked"),
    Severity.INFO: Text("saran", "suggestion"),
    Severity.WARNING: Text("peringatan", "warning"),
    Severity.ERROR: Text("galat", "error"),
}
FAMILY: Final = {
    "reading": Text("Keterbacaan berkas", "Reading the files"),
    "schema": Text("Bentuk isian", "Form of the entries"),
    "identity": Text("Identitas, periode, dan dasar hukum", "Identity, period and legal basis"),
    "pillars": Text("Pilar dan subpilar", "Pillars and sub-pillars"),
    "benefit": Text("Manfaat sebelum teknologi", "Benefit before technology"),
    "indicators": Text("Indikator", "Indicators"),
    "actions": Text("Rencana aksi dan jadwal", "Action plan and schedule"),
    "money": Text("Anggaran dan pendanaan", "Budget and funding"),
    "quick_wins": Text("Quick win", "Quick wins"),
    "governance": Text("Kelembagaan, partisipasi, dan keberlanjutan", "Bodies, participation and continuity"),
    "text": Text("Naskah dan analisis", "Texts and analysis"),
    "waivers": Text("Pengecualian", "Waivers"),
}
