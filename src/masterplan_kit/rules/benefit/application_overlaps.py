"""What runs already need not be built again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Application, Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.benefit._applications import in_use, is_new, linked, named_things, telling
from masterplan_kit.rules.benefit._benefits import home_words

_ALIKE: Final = 0.6  # of the shorter description's telling words
_COMMON: Final = 40  # a word of so many applications tells none of them from another


@rule(
    "BEN007",
    severity={"draft": INFO, "mentoring": WARNING},
    source="VIVA 2017 (65 persen aplikasi pemerintah serupa); FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="Aplikasi baru “{initiative}” mirip dengan “{other}” {standing}",
        en="The new application “{initiative}” resembles “{other}”, {standing}",
    ),
    why=Text(
        id="Dua aplikasi untuk satu keperluan membagi data dan anggaran, dan warga bingung harus memakai yang mana.",
        en="Two applications for one purpose split data and budget, and leave residents wondering which to use.",
    ),
    help=Text(
        id="Kembangkan yang sudah ada, gabungkan keduanya, atau catat bahwa keduanya akan dihubungkan.",
        en="Extend the existing one, merge the two, or record that they will be connected.",
    ),
    bad="""
        applications:
          - id: APP-12
            name: Catatan Pasien Puskesmas
            about: pendaftaran pasien puskesmas
            state: running
        initiatives:
          - id: LIV-08
            name: Antrean Puskesmas  # <- BEN007
            technology:
              summary: Pasien mendaftar ke puskesmas dari rumah
              new_application: true
          - id: BRD-03
            name: Tiket wisata pesisir
            technology:
              summary: Pemesanan tiket masuk tempat wisata
              new_application: true
          - id: ECO-09
            name: Loket wisata daring  # <- BEN007
            technology:
              summary: Pesan tiket wisata dan pemandu
              new_application: true
    """,
    good="""
        applications:
          - id: APP-12
            name: Catatan Pasien Puskesmas
            about: pendaftaran pasien puskesmas
            state: running
        initiatives:
          - id: LIV-08
            name: Antrean Puskesmas
            technology:
              summary: Pasien mendaftar ke puskesmas dari rumah
              new_application: true
              integrates: [APP-12]
          - id: BRD-03
            name: Tiket wisata pesisir
            technology:
              summary: Pemesanan tiket masuk tempat wisata
              new_application: true
          - id: ECO-09
            name: Harga pangan harian
            technology:
              summary: Harga pasar pagi dikirim ke pedagang
              new_application: true
    """,
    needs=("applications",),
)
def application_overlaps(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look each new application up among those in use and those planned before it."""
    home, known, shelf = home_words(plan), named_things(plan), _Shelf()
    for application in plan.applications:
        if in_use(application, programme):
            shelf.add(_Described.of(application, application.name, application.about, home))
    for initiative in active(plan, programme):
        if not is_new(initiative):
            continue
        technology = initiative.technology
        own = _Described.of(initiative, initiative.name, technology.summary if technology else None, home)
        other = shelf.most_like(own, linked(known, initiative))
        if other:
            there = isinstance(other.thing, Application)
            standing = (
                Text("yang sudah ada", "which is there already")
                if there
                else Text("yang juga direncanakan", "which is planned too")
            )
            place = related(other.thing, "name", label=Text("yang mirip", "the one it resembles"))
            yield finding(
                initiative, "name", related=(place,),
                initiative=initiative.called, other=other.thing.name or other.thing.id or "", standing=standing,
            )  # fmt: skip
        shelf.add(own)


@dataclass(frozen=True, slots=True, eq=False)
class _Described:
    """An application with the words that tell what it is for."""

    thing: Application | Initiative
    name: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(
        cls, thing: Application | Initiative, name: str | None, about: str | None, home: frozenset[str]
    ) -> _Described:
        return cls(thing, telling(name or "", home), telling(f"{name or ''} {about or ''}", home))

    def like(self, other: _Described) -> bool:
        planned = isinstance(other.thing, Initiative)
        if self.name and self.name == other.name:
            return not planned or len(self.name) == 1  # initiatives of one name are told of as such
        shared, shorter = len(self.words & other.words), min(len(self.words), len(other.words))
        return shared > 1 and shared >= shorter * _ALIKE


@dataclass(slots=True)
class _Shelf:
    """Applications by word, so that each is compared with those only that share one."""

    by_word: dict[str, list[_Described]] = field(default_factory=lambda: defaultdict(list))

    def add(self, one: _Described) -> None:
        for word in one.words:
            self.by_word[word].append(one)

    def most_like(self, own: _Described, linked: frozenset[int]) -> _Described | None:
        found = (other for word in sorted(own.words) for other in self.by_word.get(word, ())[:_COMMON])
        nearest = Counter(other for other in found if id(other.thing) not in linked).most_common()
        return next((other for other, _ in nearest if own.like(other)), None)
