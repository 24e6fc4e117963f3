"""One service under two names is paid for twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.spelling import folded

_WORD: Final = lazy(r"\w+")
_IN_BRACKETS: Final = lazy(r"\([^()]*\)|\[[^\[\]]*\]")
# Words that tell how a thing is done or with what, and words that fit every initiative: not which thing it is.
_MEANS: Final = frozenset({
    "dan", "di", "ke", "dari", "untuk", "pada", "bagi", "yang", "dengan", "oleh", "serta", "atau", "secara", "melalui",
    "the", "of", "and", "for", "to", "in", "pengembangan", "pembangunan", "pembuatan", "peningkatan", "penyediaan",
    "penyelenggaraan", "penguatan", "penerapan", "pengadaan", "pemasangan", "optimalisasi", "implementasi", "pelaksanaan",
    "program", "kegiatan", "aplikasi", "sistem", "informasi", "portal", "berbasis", "digital", "digitalisasi", "elektronik",
    "online", "daring",
})  # fmt: skip
_VAGUE: Final = _MEANS | {
    "layanan", "pelayanan", "terpadu", "terintegrasi", "integrasi", "smart", "cerdas", "kota", "kabupaten", "provinsi", "daerah",
}  # fmt: skip


@rule(
    "ACT023",
    severity={"draft": INFO, "submission": WARNING},
    source="Daftar quick win Kota Bogor (SIM LLTT); FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="“{initiative}” sangat mirip dengan “{other}”",
        en="“{initiative}” closely resembles “{other}”",
    ),
    why=Text(
        id="Satu layanan dengan dua nama dianggarkan dua kali dan terhitung dua kali dalam penilaian.",
        en="One service under two names is budgeted twice and counted twice in the evaluation.",
    ),
    help=Text(
        id="Gabungkan bila layanannya sama; bila berbeda, sebutkan bedanya dalam nama.",
        en="Merge them if the service is the same; if not, show the difference in their names.",
    ),
    bad="""
        initiatives:
          - {id: QW-04, name: SIM LLTT}
          - {id: QW-13, name: SIM LLTT (Limbah Terjadwal)}  # <- ACT023
          - {id: ECO-02, name: Aplikasi pasar desa}
          - {id: ECO-05, name: Pengembangan pasar desa daring}  # <- ACT023
    """,
    good="""
        initiatives:
          - {id: QW-04, name: SIM LLTT}
          - {id: QW-13, name: Angkut sampah terjadwal}
          - {id: ECO-02, name: Aplikasi pasar desa, action_group: application}
          - {id: ECO-05, name: Pembangunan pasar desa, action_group: infrastructure}
          - {id: SOC-01, name: Taman baca kelurahan tahap 1}
          - {id: SOC-02, name: Taman baca kelurahan tahap 2}
    """,
)
def near_duplicate_initiative(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look each name up by what it comes down to: one look for each name, however many there are."""
    home = frozenset(_words(plan.region.name or "")) if plan.region else frozenset()
    known: dict[frozenset[str] | str, Initiative] = {}
    for initiative in active(plan, programme):
        keys = _keys(initiative.name or "", home)
        other = next((known[key] for key in keys if key in known), None)
        if other and folded(other.called) != folded(initiative.called) and not _set_apart(programme, initiative, other):
            there = related(other, "name", label=Text("yang mirip", "the one it resembles"))
            yield finding(initiative, "name", related=(there,), initiative=initiative.called, other=other.called)
        for key in keys:
            known.setdefault(key, initiative)


def _keys(name: str, home: frozenset[str]) -> list[frozenset[str] | str]:
    """What a name comes down to: what stands before brackets, and its telling words where there are two or more."""
    before = _IN_BRACKETS.sub(" ", name)
    words = frozenset(_words(before))
    bare = folded(before)
    telling = (words - _MEANS, words - _VAGUE - home)
    return [*([bare] if bare else []), *(each for each in telling if len(each) > 1)]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _set_apart(programme: Programme, one: Initiative, other: Initiative) -> bool:
    """Whether group or place show that two like names mean two things."""
    groups = [programme.term("action_groups", each.action_group) for each in (one, other)]
    places = [{folded(place) for place in each.locations} for each in (one, other)]
    return (None not in groups and groups[0] is not groups[1]) or (all(places) and not places[0] & places[1])
