"""The report as one page that can be sent by mail: no script, no network, light and dark, for paper too."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report, Rule, Severity
from masterplan_kit.i18n import Text, fill, sentence
from masterplan_kit.labels import FAMILY, GATE
from masterplan_kit.report import words
from masterplan_kit.report.findings import LOUDEST_FIRST, by_family, of_weight, still_missing
from masterplan_kit.report.markup import Html, element, joined
from masterplan_kit.report.quotation import quotation

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang

_SHOW: Final = Text("Tampilkan", "Show")
_VERDICT: Final = Text("{gate} tercapai", "{gate} reached")
_NO_GATE: Final = Text("Belum mencapai gerbang draf", "The draft gate is not reached yet")
_LACKS: Final = Text("Untuk {gate} kurang {things}.", "{things} missing until it is {gate}.")
_LAST: Final = Text("Semua gerbang sudah tercapai.", "All gates are reached.")
_GATES: Final = Text("Gerbang rencana", "The plan’s gates")
_COUNTS: Final = Text("Jumlah temuan", "Findings in numbers")
_FOOT: Final = Text(
    "Dibuat oleh masterplan-kit. Halaman ini berdiri sendiri: tanpa skrip dan tanpa sambungan jaringan.",
    "Made by masterplan-kit. This page stands alone: no script and no connection to a network.",
)


def render(report: Report, lang: Lang) -> str:
    """The report as one HTML file."""
    style = Path(__file__).with_name("report.css").read_text(encoding="utf-8")
    sealed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{sealed}'; base-uri 'none'; form-action 'none'"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", content=policy, http_equiv="Content-Security-Policy"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", _title(report, lang)),
        Html(f"<style>{style}</style>\n"),
    )
    return f"<!doctype html>\n{element('html', head, _body(report, lang), lang=lang)}"


def _title(report: Report, lang: Lang) -> str:
    return f"{words.TITLE[lang]}: {words.heading(report.plans[0])}" if len(report.plans) == 1 else words.TITLE[lang]


def _body(report: Report, lang: Lang) -> Html:
    plans = [_plan(plan, number, lang) for number, plan in enumerate(report.plans, start=1)]
    return element(
        "body",
        element("header", element("h1", words.TITLE[lang]), element("p", words.as_of(report, lang)), class_="top"),
        element("main", _filter(report, lang), _overview(report, lang) if len(plans) > 1 else None, *plans),
        element("footer", element("p", _FOOT[lang])),
    )


def _filter(report: Report, lang: Lang) -> Html | None:
    counts = [(severity.word, words.SEVERITIES[severity][lang], report.count(severity)) for severity in LOUDEST_FIRST]
    counts.append(("waived", words.WAIVED[lang], sum(len(plan.waived) for plan in report.plans)))
    boxes = [
        element(
            "label",
            element("input", type="checkbox", id=f"show-{kind}", checked=True),
            f" {name} ({count})",
            class_=kind,
        )
        for kind, name, count in counts
        if count
    ]
    if len(boxes) < 2:  # one kind alone leaves nothing to choose
        return None
    return element("fieldset", element("legend", _SHOW[lang]), *boxes, class_="filter")


def _overview(report: Report, lang: Lang) -> Html:
    head = element("tr", *(element("th", name, scope="col") for name in words.overview_head(lang)))
    rows = []
    for number, plan in enumerate(report.plans, start=1):
        name, *cells = words.overview_row(plan, lang)
        link = element("a", name, href=f"#plan-{number}")
        rows.append(element("tr", element("th", link, scope="row"), *(element("td", cell) for cell in cells)))
    table = element("table", element("thead", head), element("tbody", *rows))
    scroller = element("div", table, class_="wide", tabindex="0", role="region", aria_labelledby="plans")
    return element("section", element("h2", words.PLANS[lang], id="plans"), scroller, class_="card")


def _plan(plan: PlanReport, number: int, lang: Lang) -> Html:
    clean = not plan.diagnostics and not plan.crashes
    parts = [
        element("h2", words.heading(plan), id=f"plan-{number}"),
        element("p", element("code", plan.source.name), f" · {words.EDITION[lang]} {plan.programme}", class_="path"),
        _verdict(plan, lang),
        _steps(plan, lang),
        _tiles(plan, lang),
        *(element("p", note, class_="note") for note in words.notes(plan, lang)),
        _faults(plan, lang),
        element("p", words.CLEAN[lang], class_="clean") if clean else None,
        *(_severity(plan, severity, lang) for severity in LOUDEST_FIRST),
        _missing(plan, lang),
        _waived(plan, lang),
    ]
    return element("section", *parts, class_="plan")


def _verdict(plan: PlanReport, lang: Lang) -> Html:
    gate = (
        _NO_GATE[lang] if plan.reached is None else words.said(_VERDICT, lang, gate=_capital(GATE[plan.reached][lang]))
    )
    rest = _LAST[lang]
    if plan.next_gate:
        rest = words.said(_LACKS, lang, gate=GATE[plan.next_gate], things=words.things(plan))
    kind = "good" if plan.reached == "final" or not plan.count(Severity.ERROR) else "bad"
    return element("p", element("strong", f"{gate}."), f" {rest}", class_=f"verdict {kind}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _steps(plan: PlanReport, lang: Lang) -> Html:
    steps = [
        element("li", element("strong", name), " ", element("span", state), class_=kind)
        for kind, name, state in words.gates(plan, lang)
    ]
    return element("ol", *steps, class_="gates", aria_label=_GATES[lang])


def _tiles(plan: PlanReport, lang: Lang) -> Html:
    counts = [(severity.word, words.SEVERITIES[severity][lang], plan.count(severity)) for severity in LOUDEST_FIRST]
    counts.append(("waived", words.WAIVED[lang], len(plan.waived)))
    tiles = [
        element("li", element("strong", str(count)), " ", element("span", name), class_=kind if count else "none")
        for kind, name, count in counts
    ]
    return element("ul", *tiles, class_="tiles", aria_label=_COUNTS[lang])


def _faults(plan: PlanReport, lang: Lang) -> Html | None:
    if not plan.crashes:
        return None
    items = [element("li", words.fault(crash, lang)) for crash in plan.crashes]
    return element("section", element("h3", words.FAULTS[lang]), element("ul", *items), class_="faults")


def _severity(plan: PlanReport, severity: Severity, lang: Lang) -> Html | None:
    found = of_weight(plan, severity)
    if not found:
        return None
    parts = [element("h3", words.SEVERITIES[severity][lang], " ", element("span", str(len(found)), class_="count"))]
    for family, rules in by_family(found):
        parts.append(element("h4", FAMILY[family][lang]))
        parts += [_rule(rule, same, lang) for rule, same in rules]
    return element("section", *parts, class_=f"kind {severity.word}")


def _rule(rule: Rule, same: list[Diagnostic], lang: Lang) -> Html:
    remedies = list(dict.fromkeys(one.help(lang) for one in same))
    shared = remedies[0] if len(remedies) == 1 else None
    reasons = dict.fromkeys(one.why(lang) for one in same)
    return element(
        "article",
        element("h5", element("code", rule.code), " ", element("span", rule.name)),
        element("ul", *(_finding(one, lang, remedy=shared is None) for one in same), class_="findings"),
        _remark("remedy", words.REMEDY[lang], shared) if shared else None,
        *(_remark("why", words.WHY[lang], why) for why in reasons),
        element("p", f"{words.SOURCE[lang]}: {rule.cited(lang)}", class_="source"),
    )


def _finding(one: Diagnostic, lang: Lang, *, remedy: bool) -> Html:
    return element(
        "li",
        element("p", sentence(one.message(lang)), class_="message"),
        _place(one),
        quotation(one.place),
        *_also(one, lang),
        _remark("remedy", words.REMEDY[lang], one.help(lang)) if remedy else None,
        element("p", words.FIXABLE[lang], class_="fixable") if one.fix else None,
    )


def _place(one: Diagnostic) -> Html:
    trail = element("span", words.trail(one), class_="trail") if one.id_path else None
    return element("p", element("code", words.where(one)), " ", trail, class_="place")


def _also(one: Diagnostic, lang: Lang) -> Iterator[Html]:
    for place, label, values in one.related:
        where = element("code", place.file.spot(place.start))
        yield element("p", f"{words.ALSO[lang]}: ", where, f" – {fill(label, values, lang)}", class_="place")
        yield quotation(place)


def _remark(kind: str, word: str, text: str) -> Html:
    return element("p", element("strong", f"{word}:"), f" {text}", class_=kind)


def _missing(plan: PlanReport, lang: Lang) -> Html | None:
    rest = still_missing(plan)
    if not rest or plan.next_gate is None:
        return None
    head = element(
        "h3",
        words.said(words.MISSING, lang, gate=GATE[plan.next_gate]),
        " ",
        element("span", str(len(rest)), class_="count"),
    )
    return element(
        "section", head, element("ul", *(_short(one, lang) for one in rest), class_="short"), class_="kind missing"
    )


def _waived(plan: PlanReport, lang: Lang) -> Html | None:
    if not plan.waived:
        return None
    head = element("h3", words.WAIVED[lang], " ", element("span", str(len(plan.waived)), class_="count"))
    items = [_short(one, lang, _remark("why", words.REASON[lang], words.reason(one, lang))) for one in plan.waived]
    return element("section", head, element("ul", *items, class_="short"), class_="kind waived")


def _short(one: Diagnostic, lang: Lang, *more: Html) -> Html:
    message = element("p", element("code", one.rule.code), f" {sentence(one.message(lang))}", class_="message")
    return element("li", joined(message, _place(one), *more))
