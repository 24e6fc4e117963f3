"""Offices that most regions have, so that a planner need not type their names."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from masterplan_kit.spelling import folded


@dataclass(frozen=True, slots=True)
class Office:
    """An office of the region: the id that other fields refer to, its name and what it is called in short."""

    id: str
    name: str = ""
    short: str = ""


OFFICES: Final = (
    Office("bappeda", "Badan Perencanaan Pembangunan Daerah", "Bappeda"),
    Office("diskominfo", "Dinas Komunikasi dan Informatika", "Diskominfo"),
    Office("setda", "Sekretariat Daerah", "Setda"),
    Office("bkad", "Badan Keuangan dan Aset Daerah", "BKAD"),
    Office("dpmptsp", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP"),
    Office("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil"),
    Office("dinkes", "Dinas Kesehatan", "Dinkes"),
    Office("disdik", "Dinas Pendidikan", "Disdik"),
    Office("dinsos", "Dinas Sosial", "Dinsos"),
    Office("dishub", "Dinas Perhubungan", "Dishub"),
    Office("dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR"),
    Office("dlh", "Dinas Lingkungan Hidup", "DLH"),
    Office("dispar", "Dinas Pariwisata", "Dispar"),
    Office("disperindag", "Dinas Perindustrian dan Perdagangan", "Disperindag"),
    Office("bpbd", "Badan Penanggulangan Bencana Daerah", "BPBD"),
    Office("satpolpp", "Satuan Polisi Pamong Praja", "Satpol PP"),
)
USUAL: Final = OFFICES[1]  # who leads in most regions: with it a plan begins where no office is named
_BY_WORD: Final = {folded(word): office for office in OFFICES for word in (office.id, office.name, office.short)}
_DEVICES: Final = frozenset(  # names that Windows keeps for itself, whatever stands behind the dot
    ("con", "prn", "aux", "nul", *(f"{device}{number}" for device in ("com", "lpt") for number in range(10)))
)


def known(text: str) -> Office | None:
    """The office of that id, name or short form."""
    return _BY_WORD.get(folded(text))


def id_from(text: str) -> str:
    """An id made of a name, good for the name of a file; empty where none can be made of it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].rstrip("-")
    return "" if made in _DEVICES else made
