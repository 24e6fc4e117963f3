"""Reports made by hand, hostile titles among them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from masterplan_kit.diagnostic import (
    ERROR,
    GATES,
    INFO,
    WARNING,
    Crash,
    Diagnostic,
    NextDate,
    PlanReport,
    Report,
    Rule,
    Severity,
)
from masterplan_kit.i18n import Either, Percent, Rupiah, Text, Values
from masterplan_kit.rules import declare
from masterplan_kit.source import Place, Replacement, Source, read_text

AS_OF = dt.date(2019, 7, 26)

PLAN = """\
format: 1
title: Masterplan Smart City Kota Contoh 2020-2029
initiatives:
  - id: GOV-07
    name: Pusat data
    horizon: short
    schedule: {start: 2020, end: 2031}
  - id: LIV-02
    name: Aplikasi antrean
    benefits: aplikasi
units:
  - name: Dinas Kesehatan
"""
HOSTILE = (
    "a%b,c:d\n::error file=x::forged\r\n##[error]x ##vso[task.complete]y",
    "\x1b]0;owned\x07\x1b[2Jclear \u202egnihtemos\u202c \u200bhidden\U000e0041",
    "<script>alert(1)</script> </title><img src=x onerror=alert(1)> &amp; \"quoted\" 'single'",
    "[click](https://evil.example) ![i](http://x/y.png) `code` **bold** | cell | @user #123 www.evil.example a@b.example",
    "]]> <!-- --> ]]&gt; \x00 \ufffe \uffff \ud800 \udfff \U0001fffe",
    "{0} {name} }}{{ \\ \\u001b $x$ ~~strike~~ __init__",
    "1. list\n- item\n# head\n> quote\n    code",
    "ok " * 400,
    "عربى עברית 漢字 e\u0301",
)


def a_rule(code: str, name: str, loud: Severity = ERROR, **more: Any) -> Rule:
    """A rule with words for a planner, its values told."""
    words: dict[str, Any] = {
        "severity": {"draft": min(loud, INFO), "mentoring": min(loud, WARNING), "submission": loud},
        "source": "Lembar kerja bimtek 2019",
        "message": Text("“{what}” selesai {end}, melewati {until}", "“{what}” ends in {end}, past {until}"),
        "why": Text(
            "Kemajuan dinilai per horizon; yang melewatinya tidak pernah dinilai.", "Progress is judged by horizon."
        ),
        "help": Text(
            "Majukan tahun selesai, atau pindahkan ke horizon berikutnya.", "Bring the end forward, or move it."
        ),
        "bad": "initiatives:\n  - name: x  # <- CODE\n    notes: ['```']\n",
        "good": "initiatives:\n  - name: x\n",
    }
    return declare(code, name, **(words | more))


OUTLIVES = a_rule("ACT906", "initiative-outlives")
SILENT_BENEFIT = a_rule(
    "BEN901",
    "benefit-silent",
    WARNING,
    message=Text("Manfaat “{what}” belum jelas", "The benefit “{what}” is not clear"),
)
SHORT_NAME = a_rule(
    "GOV901", "unit-without-short-name", INFO, message=Text("“{what}” tanpa singkatan", "“{what}” has no short form")
)
EXCUSED = a_rule("IND901", "target-missing", WARNING, message=Text("Tanpa sasaran: {what}", "No target: {what}"))


def a_finding(source: Source, rule: Rule, *keys: str | int, gate: int = 2, **more: Any) -> Diagnostic:
    """A finding of `rule` at `keys` of the source."""
    values: Values = more.pop("values", {"what": "Pusat data", "end": 2031, "until": 2020})
    id_path = more.pop("id_path", ".".join(map(str, keys)))
    place = more.pop("place", None) or source.place(keys)
    return Diagnostic(rule, rule.levels[gate], rule.levels, values, place, keys, id_path, id_path, **more)


def a_plan(source: Source, found: list[Diagnostic], **more: Any) -> PlanReport:
    """A plan's report at the gate of submission."""
    told: dict[str, Any] = {
        "source": source,
        "title": str(source.data.get("title") or ""),
        "programme": "2017",
        "language": "id",
        "claimed": "mentoring",
        "gate": "submission",
        "reached": "draft",
        "next_gate": "mentoring",
        "missing": [],
        "diagnostics": found,
        "waived": [],
        "to_fill": 0,
        "asked": 78,
        "not_asked": [],
    }
    return PlanReport(**(told | more))


def ordinary(name: str = "kota-contoh") -> PlanReport:
    """A plan with a finding of each weight, a waiver, a fix, a related place, a date and something still to fill."""
    source = read_text(PLAN.encode(), f"{name}/rencana.yaml")
    source.name = name
    end = ("initiatives", 0, "schedule", "end")
    horizon = source.place(("initiatives", 0, "horizon"))
    label = Text("{horizon} berakhir {until}", "the {horizon} ends in {until}")
    outlives = a_finding(
        source,
        OUTLIVES,
        *end,
        id_path="initiatives[GOV-07].schedule.end",
        related=((horizon, label, {"horizon": Text("jangka pendek", "short term"), "until": 2020}),),
        fix=(Replacement(source.place(end), "2020"),),
    )
    benefit = a_finding(source, SILENT_BENEFIT, "initiatives", 1, "benefits", id_path="initiatives[LIV-02].benefits")
    short = a_finding(source, SHORT_NAME, "units", 0, "name", id_path="units[#1].name")
    waiver = SimpleNamespace(reason="Data BPS terbit Oktober", until=SimpleNamespace(last=dt.date(2019, 12, 31)))
    excused = a_finding(source, EXCUSED, "initiatives", 1, id_path="initiatives[LIV-02]", waiver=waiver)
    upcoming = NextDate(Text("bimtek II", "workshop II"), dt.date(2019, 8, 7), 12)
    return a_plan(
        source, [outlives, benefit, short], missing=[outlives, benefit], waived=[excused], to_fill=3, upcoming=upcoming
    )


def hostile() -> PlanReport:
    """A plan whose every text tries to be something else."""
    found, lines = [], ["format: 1"]
    source = read_text(b"format: 1\n", "::warning::%0A##[group]x")
    for number, text in enumerate(HOSTILE):
        lines.append(f"key{number}: {text!r}")
        values: Values = {"what": text, "end": Decimal("1E+30"), "until": Either((text, Rupiah(10**18)))}
        path = f"texts.{text}[{text}]".encode(errors="replace").decode()  # half a character is refused while reading
        waiver = SimpleNamespace(reason=text, until=None)
        place = Place(source.files[0], 0, 6)
        one = a_finding(
            source, OUTLIVES, values=values, id_path=path, place=place, related=((place, OUTLIVES.message, values),)
        )
        one.occurrence = number
        two = a_finding(
            source, SHORT_NAME, values=values, id_path=path, waiver=waiver, place=place, fix=(Replacement(place, text),)
        )
        found += [one, two]
    source.data["title"] = HOSTILE[0] + HOSTILE[2]
    source.files[0].text = "\n".join(lines)
    crash = Crash("target-missing", f"ValueError: {HOSTILE[0]}{HOSTILE[1]}", 'File "/home/somebody/x.py"')
    return a_plan(
        source,
        [one for one in found if one.waiver is None],
        waived=[one for one in found if one.waiver is not None],
        missing=found[:1],
        crashes=[crash],
        not_asked=["pillar-missing"],
    )


def clean() -> PlanReport:
    """A plan with nothing to say about."""
    source = read_text(b"format: 1\n", "bersih.yaml")
    return a_plan(source, [], claimed="final", gate="final", reached=GATES[-1], next_gate=None)


def reports() -> dict[str, Report]:
    """Reports of every kind by name."""
    made = {"ordinary": [ordinary()], "hostile": [hostile()], "clean": [clean()], "empty": []}
    made["many"] = [ordinary("kota-contoh"), hostile(), clean(), ordinary("kabupaten-contoh")]
    return {name: Report(AS_OF, plans) for name, plans in made.items()}


ODD_VALUES: Values = {
    "rupiah": Rupiah(1_250_000_000),
    "huge": Rupiah(10**17 + 1),
    "exact": Decimal("0.5"),
    "inexact": Decimal("0.1234567890123456789"),
    "whole": Decimal("12.00"),
    "nan": Decimal("NaN"),
    "infinite": float("inf"),
    "share": Percent(Decimal("98.4")),
    "day": dt.date(2026, 3, 31),
    "name": Text("jangka pendek", "short term"),
    "list": ("a", Rupiah(5), [1, 2.5]),
    "either": Either(("a", "b")),
    "long": "x" * 5_000,
}
