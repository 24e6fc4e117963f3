"""`masterplan lint`: check plans, for planners in the terminal and for pipelines by exit code and reports."""

from __future__ import annotations

import gc
import os
from typing import Any, Final

from masterplan_kit.cli import completion
from masterplan_kit.cli.calls import Call, CallError, append, show, write_file
from masterplan_kit.cli.console import colourful, columns, complain, write, write_bytes
from masterplan_kit.cli.options import Option
from masterplan_kit.cli.plans import NothingChecked
from masterplan_kit.diagnostic import GATES, Report, Severity
from masterplan_kit.i18n import Text
from masterplan_kit.report import FORMATS, render_report

SHARED: Final = (
    Option(("--lang",), "choice", Text("bahasa temuan (id atau en)", "language of the findings (id or en)"), ("id", "en")),
    Option(("--gate",), "choice", Text("nilai pada gerbang ini (bawaan: status rencana)", "judge at this gate (default: the plan's status)"), GATES),
    Option(("--select",), "texts", Text("hanya aturan ini: kode, awalan kode, atau nama", "only these rules: code, prefix or name"), metavar="RULES", offers=completion.listed(completion.rules)),
    Option(("--ignore",), "texts", Text("tanpa aturan ini", "without these rules"), metavar="RULES", offers=completion.listed(completion.rules)),
    Option(("--programme",), "text", Text("edisi program, atau berkas edisi sendiri", "edition of the programme, or a file of one's own"), metavar="EDITION|FILE", offers=completion.editions),
    Option(("--as-of",), "text", Text("hari pemeriksaan, mis. 2026-03-31 (bawaan: hari ini)", "the day of the check, e.g. 2026-03-31 (default: today)"), metavar="DATE"),
    Option(("--config",), "text", Text("berkas setelan", "settings file"), metavar="FILE"),
    Option(("--isolated",), "flag", Text("abaikan berkas setelan", "ignore settings files")),
    Option(("--stdin-filename",), "text", Text("nama yang ditampilkan untuk masukan standar", "name shown for standard input"), metavar="NAME"),
)  # fmt: skip
OPTIONS: Final = (
    *SHARED,
    Option(("--format",), "choice", Text("bentuk laporan", "form of the report"), FORMATS, "text"),
    Option(("--report",), "texts", Text("tulis laporan ke berkas; boleh berulang", "write a report to a file; repeatable"), metavar="FORMAT=FILE", offers=completion.reports),
    Option(("--fail-on",), "choice", Text("gagal (keluar 1) mulai bobot ini (bawaan: error)", "fail (exit 1) from this weight on (default: error)"), ("error", "warning", "info", "never"), "error"),
    Option(("--max-warnings",), "number", Text("gagal bila peringatan lebih dari sekian", "fail when there are more warnings"), metavar="N"),
    Option(("--fix",), "flag", Text("tulis perbaikan yang aman, lalu periksa lagi", "write the safe fixes, then check again")),
    Option(("--diff",), "flag", Text("tampilkan perbaikan yang aman tanpa menulis", "show the safe fixes without writing")),
    Option(("--watch",), "flag", Text("periksa lagi setiap kali berkas disimpan", "check again whenever a file is saved")),
    Option(("--statistics",), "flag", Text("jumlah temuan per aturan", "how often each rule spoke")),
    Option(("--no-waivers",), "flag", Text("tanpa pengecualian: pandangan pendamping", "without waivers: the mentor's view")),
    Option(("--jobs",), "number", Text("proses sejajar (bawaan: sesuai mesin)", "processes side by side (default: as the machine has)"), metavar="N"),
    Option(("--color",), "choice", Text("warna: auto, always, never", "colour: auto, always, never"), ("auto", "always", "never"), "auto"),
    Option(("--ascii",), "flag", Text("hanya huruf ASCII", "ASCII characters only")),
    Option(("-q", "--quiet"), "flag", Text("hanya ringkasan", "the summary only")),
    Option(("-v", "--verbose"), "flag", Text("alasan pada setiap temuan, jejak pada kesalahan kami", "reasons with every finding, a trace with faults of ours")),
)  # fmt: skip
PATHS: Final = Text(
    "berkas, folder, atau folder berisi banyak rencana; `-` masukan standar",
    "files, folders, or folders of plans; `-` is standard input",
)
CHECKED: Final = Text(f"{PATHS.id}; buku kerja .xlsx juga", f"{PATHS.en}; a workbook .xlsx too")
_LEVELS: Final = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO}


_NO_FILE: Final = Text(
    "Masukan standar tidak dapat diperbaiki sambil diperiksa; pakai `masterplan fix -`",
    "Standard input cannot be mended while it is checked; use `masterplan fix -`",
)


def run(paths: list[str], given: dict[str, Any]) -> int:
    """Check what `paths` name; the exit code of the contract (docs/reference/cli.md)."""
    if given["watch"]:
        from masterplan_kit.cli.watch import watch

        return watch(paths, given, once)
    gc.disable()  # nothing one check makes is garbage before it ends,
    code = once(paths, given)
    gc.freeze()  # and what is left then need not be searched for it
    return code


def once(paths: list[str], given: dict[str, Any]) -> int:
    """One check of everything."""
    try:
        if given["fix"] and not given["diff"] and "-" in paths:
            return show(CallError(_NO_FILE))
        call = Call(paths, given, workbooks=True)
        refused = 0
        if given["fix"] or given["diff"]:
            from masterplan_kit.cli.fix import mend

            refused = mend(call, diff=given["diff"])
            if given["diff"]:
                return refused
        report = call.report(given["jobs"])
        _print(report, call)
        _write_reports(report, call)
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3
    return refused or verdict(report, given)


def verdict(report: Report, given: dict[str, Any]) -> int:
    """4: a rule failed; 1: something weighs as much as was asked; 0: nothing does."""
    if any(plan.crashes for plan in report.plans):
        return 4
    level = _LEVELS.get(given["fail_on"])
    if level and report.worst() >= level:
        return 1
    allowed = given["max_warnings"]
    return int(allowed is not None and report.count(Severity.WARNING) > allowed)


def _print(report: Report, call: Call) -> None:
    from masterplan_kit.report import text

    given, lang = call.given, call.options.lang
    if given["format"] == "text":
        style = text.Style(colourful(given["color"]), given["ascii"], given["quiet"], given["verbose"], columns())
        write(text.render(report, lang, style))
    elif given["format"] == "compact":
        write(text.render_compact(report, lang))
    else:
        write_bytes(render_report(given["format"], report, lang or report.plans[0].language))
    if given["statistics"] and given["format"] in ("text", "compact"):
        write(text.statistics(report, lang or report.plans[0].language))


def _write_reports(report: Report, call: Call) -> None:
    lang = call.options.lang or report.plans[0].language
    for form, file in call.reports:
        write_file(file, render_report(form, report, lang))
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if call.given["format"] == "github" and summary:
        from masterplan_kit.report.github import step_summary

        append(summary, step_summary(report, lang))
