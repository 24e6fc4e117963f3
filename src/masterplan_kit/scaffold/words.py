"""What the head of each new file says to whoever opens it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from masterplan_kit.i18n import Text

HEADS: Final[Mapping[str, Text]] = {
    "plan": Text(
        "Identitas rencana: daerah, jangka waktu, perjalanan dalam program, dan dasar hukum. Isilah yang kosong;"
        " yang belum diketahui boleh dibiarkan kosong. Periksa hasilnya dengan: masterplan lint",
        "The plan's identity: region, period, course through the programme and legal basis. Fill in what is empty;"
        " what is not known yet may stay empty. Check what you have with: masterplan lint",
    ),
    "context": Text(
        "Buku I, analisis strategis: dari mana daerah berangkat.",
        "Book I, strategic analysis: what the region starts from.",
    ),
    "pillars": Text(
        "Buku II, arah: visi, misi, serta tujuan dan strategi setiap pilar.",
        "Book II, direction: vision, missions, and the goal and strategies of every pillar.",
    ),
    "bodies": Text(
        "Kelembagaan: siapa yang terlibat, siapa memimpin, siapa melaksanakan, siapa didengar.",
        "Bodies: who takes part, who leads, who carries out, who is heard.",
    ),
    "texts": Text(
        "Naskah panjang: tulis | setelah titik dua, lalu naskahnya di baris-baris berikut, menjorok empat spasi."
        " Bab yang dibiarkan kosong tetap dibuat dari isian lain bila ada datanya.",
        "For a long text write | behind the colon, and the text in the lines below it, set in by four spaces."
        " A chapter left empty is still made of the other fields where they have something for it.",
    ),
    "initiatives": Text(
        "Rencana aksi {unit}. Salin satu inisiatif utuh untuk menambah yang berikutnya; setiap inisiatif mulai"
        " dengan “- id”. Urutannya disengaja: masalah dan manfaat dahulu, baru teknologi.",
        "Action plan of {unit}. Copy one whole initiative to add the next; each begins with “- id”. The order is"
        " meant: problem and benefit first, technology after them.",
    ),
}
LEADERLESS_FILE: Final = Text("tanpa-penanggung-jawab", "without-lead")
LEADERLESS: Final = Text(
    "Inisiatif yang penanggung jawabnya belum disebut, atau bukan perangkat daerah dalam bodies.yaml. Isilah lead"
    " dengan id perangkat daerah yang memimpin; sesudah itu inisiatifnya boleh pindah ke berkas perangkat daerah itu.",
    "Initiatives whose lead is not named yet, or is no office in bodies.yaml. Fill in the id of the lead office under"
    " lead; after that the initiative may move to the file of that office.",
)
