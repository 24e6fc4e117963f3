"""Words that the pages share, in both languages."""

from __future__ import annotations

from typing import Final

from masterplan_kit.diagnostic import GATES, Crash, Diagnostic, PlanReport, Report, Severity
from masterplan_kit.i18n import Lang, Text, Values, counted, excerpt, fill
from masterplan_kit.labels import GATE
from masterplan_kit.report.visible import visible

TITLE: Final = Text("Laporan pemeriksaan masterplan smart city", "Smart city masterplan check")
AS_OF: Final = Text("Keadaan per {day}", "As of {day}")
PLAN: Final = Text("Rencana", "Plan")
PLANS: Final = Text("Ringkasan semua rencana", "All plans at a glance")
EDITION: Final = Text("Edisi program", "Programme edition")
GATE_HEAD: Final = Text("Gerbang", "Gate")
REACHED: Final = Text("Gerbang tercapai", "Gate reached")
STATE: Final = Text("Keadaan", "State")
NONE_REACHED: Final = Text("belum ada", "none yet")
PLACE: Final = Text("Tempat", "Place")
ALSO: Final = Text("Lihat juga", "See also")
WHY: Final = Text("Mengapa", "Why")
REMEDY: Final = Text("Saran perbaikan", "Remedy")
SOURCE: Final = Text("Sumber", "Source")
WAIVED: Final = Text("Dikecualikan", "Waived")
REASON: Final = Text("Alasan", "Reason")
UNTIL: Final = Text("berlaku sampai {day}", "until {day}")
FIXABLE: Final = Text("Dapat diperbaiki otomatis.", "Can be mended automatically.")
MISSING: Final = Text("Yang masih kurang untuk {gate}", "Still missing for {gate}")
CLEAN: Final = Text("Tidak ada temuan.", "Nothing was found.")
MORE: Final = Text("{count} temuan lagi tidak ditampilkan.", "{count} more findings are not shown.")
FAULTS: Final = Text("Kesalahan kami", "Our faults")

SEVERITIES: Final = {
    Severity.ERROR: Text("Galat", "Errors"),
    Severity.WARNING: Text("Peringatan", "Warnings"),
    Severity.INFO: Text("Saran", "Suggestions"),
}
_ONE_FAULT: Final = Text(
    "Aturan {rule} gagal ({error}); aturan lain tetap ditanyakan. Ini bukan kesalahan rencana.",
    "The rule {rule} failed ({error}); the others were still asked. The plan is not to blame.",
)
_NOT_ASKED: Final = Text(
    "{count} aturan tidak ditanyakan karena bagian rencana yang dinilainya belum terbaca: {rules}.",
    "{count} rules were not asked, because the part of the plan they judge could not be read: {rules}.",
)
_TO_FILL: Final = Text("Isian yang masih kosong: {count}.", "Fields still to fill in: {count}.")
NEXT_DATE: Final = Text(
    "Tenggat berikut: {name}, {day} ({days} hari lagi).", "Next date: {name}, {day} (in {days} days)."
)
_LACKS: Final = Text("kurang {things}", "{things} missing")


def heading(plan: PlanReport) -> str:
    """What people call the plan: its title, else its file."""
    return visible(excerpt(plan.title, 160) if plan.title.strip() else plan.source.name)


def things(plan: PlanReport) -> Text:
    """How much stands before the next gate."""
    return counted(len(plan.missing), "hal", "thing", "things")


def said(text: Text, lang: Lang, **values: object) -> str:
    """`text` in `lang` with its values, harmless on one line."""
    filled: Values = values  # type: ignore[assignment]
    return visible(fill(text, filled, lang))


def as_of(report: Report, lang: Lang) -> str:
    """The day of the check."""
    return said(AS_OF, lang, day=report.as_of)


def where(one: Diagnostic) -> str:
    """File, line and column, or file and cell."""
    return visible(one.place.file.spot(one.place.start))


def trail(one: Diagnostic) -> str:
    """The way through the plan to the place."""
    return visible(one.id_path.replace(".", " ▸ "))


def gates(plan: PlanReport, lang: Lang) -> list[tuple[str, str, str]]:
    """Each gate: how it stands (`reached`, `next` or `later`), its name, and that state in words."""
    passed = GATES.index(plan.reached) + 1 if plan.reached else 0
    rows = []
    for number, gate in enumerate(GATES):
        name = GATE[gate][lang]
        if gate == plan.claimed:
            name += f" ({Text('status rencana', 'the plan’s status')[lang]})"
        elif gate == plan.gate:
            name += f" ({Text('dasar penilaian', 'judged here')[lang]})"
        if number < passed:
            rows.append(("reached", name, Text("tercapai", "reached")[lang]))
        elif gate == plan.next_gate:
            rows.append(("next", name, said(_LACKS, lang, things=things(plan))))
        else:
            rows.append(("later", name, Text("belum tercapai", "not reached yet")[lang]))
    return rows


def notes(plan: PlanReport, lang: Lang) -> list[str]:
    """What else is to be said of a plan: empty fields, the next date, rules not asked."""
    lines = []
    if plan.to_fill:
        lines.append(said(_TO_FILL, lang, count=plan.to_fill))
    if plan.upcoming:
        lines.append(said(NEXT_DATE, lang, name=plan.upcoming.name, day=plan.upcoming.day, days=plan.upcoming.days))
    if plan.not_asked:
        lines.append(said(_NOT_ASKED, lang, count=len(plan.not_asked), rules=plan.not_asked))
    return lines


def fault(crash: Crash, lang: Lang) -> str:
    """A rule that failed, in words."""
    return said(_ONE_FAULT, lang, rule=crash.rule, error=crash.error)


def reason(one: Diagnostic, lang: Lang) -> str:
    """Why a waiver excuses a finding, and until when."""
    until = one.waiver.until
    end = f" ({said(UNTIL, lang, day=until.last)})" if until else ""
    return f"{visible(one.waiver.reason or '–')}{end}"


def overview_head(lang: Lang) -> list[str]:
    """The heads of the table of all plans."""
    return [text[lang] for text in (PLAN, REACHED, *SEVERITIES.values(), WAIVED)]


def overview_row(plan: PlanReport, lang: Lang) -> list[str]:
    """One plan in the table of all plans."""
    counts = [*(plan.count(severity) for severity in SEVERITIES), len(plan.waived)]
    return [heading(plan), (GATE[plan.reached] if plan.reached else NONE_REACHED)[lang], *map(str, counts)]
