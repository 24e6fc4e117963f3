"""Which initiatives are applications, which of them new, and what an application is about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from masterplan_kit.model import Application, Initiative, Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules.benefit._technology import names_application

_WORD: Final = lazy(r"[^\W_]+")
_AFFIXES: Final = lazy(r"(?P<before>[mp]e(?:ng|ny|m|n|r)?|ber|ke)?(?P<root>[a-z]{3,}?)(?P<after>kan|an|nya)?")
_SWALLOWED: Final = {
    "m": "p",
    "n": "t",
    "y": "s",
}  # pemesanan comes from pesan, penataan from tata, penyewaan from sewa
# Words of any application's name or description: they do not tell what it is for.
_MEANS: Final = frozenset((
    "dan", "di", "ke", "dari", "untuk", "pada", "bagi", "yang", "dengan", "oleh", "serta", "atau", "secara", "melalui", "lewat", "dalam",
    "tanpa", "lebih", "satu", "semua", "seluruh", "baru", "sudah", "ada", "tiap", "setiap", "agar", "tidak", "aplikasi", "app", "apps",
    "sistem", "informasi", "portal", "website", "web", "situs", "laman", "dashboard", "platform", "berbasis", "mobile", "android", "ios",
    "digital", "digitalisasi", "elektronik", "online", "daring", "data", "terpadu", "terintegrasi", "integrasi", "terpusat", "smart",
    "cerdas", "pintar", "layanan", "pelayanan", "publik", "masyarakat", "warga", "pemerintah", "dinas", "kota", "kabupaten", "provinsi",
    "daerah", "pengembangan", "pembangunan", "pembuatan", "penyediaan", "peningkatan", "the", "of", "and", "for", "to", "in", "a",
))  # fmt: skip


def is_application(initiative: Initiative, programme: Programme) -> bool:
    """Whether it is one by its action group or, where that is open, by its name."""
    group = group_of(initiative, programme)
    return group == "application" if group else names_application(initiative.name or "")


def group_of(initiative: Initiative, programme: Programme) -> str | None:
    """The id of its action group, however it is written."""
    group = programme.term("action_groups", initiative.action_group)
    return group.id if group else None


def is_new(initiative: Initiative) -> bool:
    """Whether it says that a new application is to be built."""
    return bool(initiative.technology and initiative.technology.new_application)


def in_use(application: Application, programme: Programme) -> bool:
    """Whether an application of the inventory is one that people have, as far as it says."""
    state = programme.term("application_states", application.state)
    return state is None or state.id not in ("idle", "retired")


def linked(known: Mapping[str, Application | Initiative], initiative: Initiative) -> frozenset[int]:
    """The applications and initiatives that it connects to, by identity."""
    names = initiative.technology.integrates if initiative.technology else ()
    return frozenset(id(known[name.casefold()]) for name in names if name.casefold() in known)


def named_things(plan: Masterplan) -> dict[str, Application | Initiative]:
    """Applications and initiatives by id and by name, in lower case."""
    found: dict[str, Application | Initiative] = {}
    things: tuple[Application | Initiative, ...] = (*plan.applications, *plan.initiatives)
    for thing in things:
        for name in (thing.id, thing.name):
            if name:
                found.setdefault(name.casefold(), thing)
    return found


def telling(text: str, home: frozenset[str]) -> frozenset[str]:
    """The roots of the words that tell what something is for."""
    words = (
        word
        for word in _WORD.findall(text.casefold())
        if word not in _MEANS and word not in home and not word.isdigit()
    )
    return frozenset(_root(word) for word in words)


def _root(word: str) -> str:
    """A word without its affixes, near enough to see that pemesanan and pesan mean one thing."""
    found = _AFFIXES.fullmatch(word)
    if not found:
        return word
    before, root = found["before"] or "", found["root"]
    if before in ("pe", "me", "ke") and (found["after"] != "an" or len(root) < 4):
        return before + root
    swallowed = (
        _SWALLOWED.get(before[-1:], "")
        if before[-2:] in ("em", "en", "ny") and (root[0] in "aeiou" or before[-1] == "y")
        else ""
    )
    return swallowed + root
