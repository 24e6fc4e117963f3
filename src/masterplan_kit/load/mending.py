"""One answer of the model, on its way to a problem: what was meant, and how it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.i18n import Value, weekday
from masterplan_kit.model import forms
from masterplan_kit.patterns import lazy
from masterplan_kit.source import Mark, Place, Problem, Replacement, quote

if TYPE_CHECKING:
    from masterplan_kit.load.reading import Reading
    from masterplan_kit.node import Keys

_YES: Final = frozenset({"ya", "y", "yes", "true", "benar"})
_NO: Final = frozenset({"tidak", "no", "false", "bukan"})

# Keys as a planner would name them in Indonesian; the nearest English key is not always the right one.
_INDONESIAN: Final = {
    "nama": "name", "judul": "title", "versi": "version", "bahasa": "language", "edisi": "programme",
    "wilayah": "region", "daerah": "region", "kode": "code", "periode": "period", "mulai": "start", "selesai": "end",
    "visi": "vision", "misi": "missions", "pilar": "pillar", "dimensi": "pillar", "sub_pilar": "sub_pillar",
    "subpilar": "sub_pillar", "inisiatif": "initiatives", "program": "programme", "indikator": "indicators",
    "satuan": "unit", "target": "targets", "capaian": "actuals", "anggaran": "budget", "sumber": "source",
    "jenis": "kind", "jumlah": "amounts", "masalah": "problem", "manfaat": "benefits", "penerima": "for",
    "hasil": "outcome", "teknologi": "technology", "penanggung_jawab": "lead", "pelaksana": "lead",
    "pendukung": "support", "mitra": "partners", "lokasi": "locations", "jadwal": "schedule",
    "kegiatan": "activities", "risiko": "risks", "mitigasi": "mitigation", "dasar_hukum": "legal_basis",
    "nomor": "number", "tahun": "year", "tentang": "about", "tanggal": "date", "catatan": "notes", "tujuan": "goal",
    "strategi": "strategies", "isu": "issues", "keterangan": "notes", "unit_kerja": "units", "opd": "lead",
    "anggota": "members", "jabatan": "title",
}  # fmt: skip

# Which of day and date is wrong, and which dark colour is the region's, only the planner knows.
_UNDECIDED: Final = frozenset({"weekday-mismatch", "colour-too-pale"})
_DIGITS: Final = lazy(r"[0-9]{1,18}")
_NO_DASH_GAP: Final = lazy(r"(?<![^\r\n])( *)-\u00a0*(?=[^\s\d-])")


class Mending:
    """One error of the model, on its way to a problem."""

    def __init__(self, reading: Reading[Any], keys: Keys, on_key: bool, error: dict[str, Any]) -> None:
        self.reading, self.keys, self.on_key = reading, keys, on_key
        self.type: str = error["type"]
        self.input: Any = error["input"]
        self.context: dict[str, Any] = dict(error.get("ctx") or {})

    def mended(self) -> bool:
        """Whether the value can stand (changed); False takes it out. Either way it is told."""
        if "canonical" in self.context:
            return self._canonical()
        mend = {
            "unexpected_keyword_argument": self._unknown_key,
            "tuple_type": self._single,
            "dataclass_type": self._bare_text,
            "dict_type": self._not_a_mapping,
            "string_type": self._not_a_text,
            "number-with-unit": self._with_unit,
            "years-in-one-key": self._years,
            "missing": self._missing,
        }.get(self.type)
        if mend:
            return mend()
        known = self.type.partition("-")[2] != ""  # our readers name rules; Pydantic's own types have no hyphen
        self._tell(self.type if known else "value-unreadable", **(self.context | {"text": _shown(self.input)}))
        return False

    def _tell(self, rule: str, fix: str | None = None, **values: Value) -> None:
        source = self.reading.source
        place = source.place(self.keys, on_key=self.on_key or rule.startswith("key-"))
        about = {"field": next((key for key in reversed(self.keys) if isinstance(key, str)), ""), **values}
        fixes = (Replacement(place, fix),) if fix is not None else ()
        self.reading.problems.append(Problem(rule, place, about, (), fixes, source.as_written(self.keys)))

    def _canonical(self) -> bool:
        canonical = self.context.pop("canonical")
        if self.on_key:
            data, marks = self.reading.at(self.keys[:-1])
            old = str(self.keys[-1])
            if canonical in marks:
                self._tell("key-twice", key=canonical)
                return False
            self._tell(self.type, canonical, canonical=canonical, **self.context)
            data[canonical], marks[canonical] = data.pop(old), marks.pop(old)
            return True
        values: dict[str, Value] = dict(self.context)
        if self.type == "weekday-mismatch":
            first = forms.date(canonical).first
            values |= {"weekday": weekday(first), "date": first}
        written = quote(canonical) if canonical.startswith("#") else canonical  # bare, it would be a comment
        fix = None if self.type in _UNDECIDED else written
        self._tell(self.type, fix, canonical=canonical, **values)
        self._put(canonical)
        return True

    def _put(self, value: object) -> None:
        data, _ = self.reading.at(self.keys[:-1])
        data[self.keys[-1] if isinstance(data, list) else str(self.keys[-1])] = value

    def _unknown_key(self) -> bool:
        parent = self.reading.kind(self.keys[:-1])
        known = parent.keys() if parent else ()
        data, marks = self.reading.at(self.keys[:-1])
        key = str(self.keys[-1])
        meant = _INDONESIAN.get(key.lower(), key)
        guess = meant if meant in known else self.reading.nearest(key, known)
        if guess is None or guess in marks:
            self._tell("key-unknown", key=_spelt(key), known=known[:12])
            return False
        self._tell("key-misspelt", guess, key=_spelt(key), guess=guess)
        data[guess], marks[guess] = data.pop(key), marks.pop(key)
        return True

    def _missing(self) -> bool:
        """Only settings and editions have keys that must be there; a plan may leave out everything."""
        key = str(self.keys[-1])
        data, _ = self.reading.at(self.keys[:-1])
        if key in data:  # it was misspelt, and that has been told
            return True
        self._tell("key-missing", key=key)
        return False

    def _single(self) -> bool:
        """One value where a list is asked for is a list of one."""
        data, marks = self.reading.at(self.keys[:-1])
        key = str(self.keys[-1])
        item = self.reading.kind((*self.keys, 0))
        mark = marks[key]
        raw = self.reading.source.raw(self.keys)
        if isinstance(self.input, str) and self._starts_line(mark) and all(map(_NO_DASH_GAP.match, raw.splitlines())):
            return self._dashes(raw)
        if isinstance(self.input, str):
            place = self.reading.source.place(self.keys)
            simple = mark[4] <= place.end and not set("[]{},#") & set(self.input)
            self._tell(
                "list-of-one", f"[{place.file.text[place.start : place.end]}]" if simple else None, text=self.input
            )
        elif item and isinstance(self.input, dict) and set(self.input) & set(item.keys()):
            self._tell("list-of-one", text=_shown(self.input))
        else:
            self._tell("not-a-list", text=_shown(self.input))
            return False
        data[key] = [self.input]
        marks[key] = (*mark[:5], [(mark[0], 0, -1, mark[3], mark[4], mark[5])])
        return True

    def _starts_line(self, mark: Mark) -> bool:
        line = mark[0].position(mark[3])
        return not mark[0].line(line.line)[: line.column - 1].strip()

    def _dashes(self, raw: str) -> bool:
        """`-Satu` in a list where `- Satu` was meant."""
        data, marks = self.reading.at(self.keys[:-1])
        key = str(self.keys[-1])
        file, _, _, start, end, _ = marks[key]
        place = Place(file, start, end)
        fix = (Replacement(place, _NO_DASH_GAP.sub(r"\1- ", raw)),)
        values = {"text": raw.splitlines()[0]}
        self.reading.problems.append(
            Problem("dash-without-space", place, values, (), fix, self.reading.source.as_written(self.keys))
        )
        firsts = [start + dash.end() for dash in _NO_DASH_GAP.finditer(raw)]
        spans = [(first, min(end, file.line_end(first))) for first in firsts]
        data[key] = [file.text[first:last] for first, last in spans]
        items = [(file, number, -1, first, last, None) for number, (first, last) in enumerate(spans)]
        marks[key] = (*marks[key][:5], items)
        return True

    def _bare_text(self) -> bool:
        """A text in place of a mapping: a span of years, yes to a quick win, or the one thing it stands for."""
        kind = self.reading.kind(self.keys)
        text = self.input
        if not isinstance(text, str) or kind is None:
            return self._not_a_mapping()
        if kind.__name__ == "Period":
            return self._period(text)
        if kind.__name__ == "QuickWin" and text.lower() in _YES | _NO:
            if text.lower() in _NO:
                self._tell("quick-win-no", "n/a", text=text)
                self.reading.at(self.keys[:-1])[0].pop(str(self.keys[-1]))
                return True
            self._tell("quick-win-yes", "{}", text=text)
            self._put_mapping({})
            return True
        if not kind.shorthand:
            return self._not_a_mapping()
        place = self.reading.source.place(self.keys)
        written = place.file.text[place.start : place.end]
        fix = f"{kind.shorthand}: {written}" if isinstance(self.keys[-1], int) and self._starts_item(place) else None
        self._tell("text-for-entry", fix, text=text, key=kind.shorthand)
        self._put_mapping({kind.shorthand: text})
        return True

    def _starts_item(self, place: Place) -> bool:
        """Whether the text is a one-line item of a block list, where a key may be put before it."""
        line = place.file.line(place.file.position(place.start).line)
        before = line[: place.file.position(place.start).column - 1]
        mark, _ = self.reading.source.mark(self.keys)
        return before.strip(" -") == "" and before.rstrip().endswith("-") and mark is not None and mark[4] <= place.end

    def _put_mapping(self, value: dict[str, str]) -> None:
        _, marks = self.reading.at(self.keys[:-1])
        key = self.keys[-1] if isinstance(marks, list) else str(self.keys[-1])
        mark = marks[key]
        marks[key] = (*mark[:5], dict.fromkeys(value, (mark[0], mark[3], mark[4], mark[3], mark[4], None)))
        self._put(value)

    def _period(self, text: str) -> bool:
        ends = forms.span(text)
        if ends is None:
            self._tell("period-unreadable", text=text)
            return False
        self._tell("period-not-canonical", f"{{start: {ends['start']}, end: {ends['end']}}}", text=text, **ends)
        self._put_mapping(ends)
        return True

    def _not_a_mapping(self) -> bool:
        kind = self.reading.kind(self.keys)
        self._tell("not-a-mapping", text=_shown(self.input), known=kind.keys()[:8] if kind else ("…",))
        return False

    def _not_a_text(self) -> bool:
        item = self.keys[-1]
        if isinstance(self.input, dict) and isinstance(item, int) and self._colon_in(item):
            return True
        self._tell("not-a-text", text=_shown(self.input))
        return False

    def _colon_in(self, item: int) -> bool:
        """`- Jumpa Madu: sampah` is a mapping to YAML; in a list of texts it is a text."""
        _, marks = self.reading.at(self.keys[:-1])
        file, number, _, start, _, inner = marks[item]
        end = next(reversed(inner.values()))[4] if inner else start
        text = file.text[start:end]
        if not text or "\n" in text or "\r" in text or text[0] in "{\"'":
            return False
        marks[item] = (file, number, -1, start, end, None)
        self._put(text)
        self._tell("colon-splits-item", quote(text), text=text)
        return True

    def _with_unit(self) -> bool:
        """`14 hari` is 14 where the unit beside it is `hari`."""
        number, unit = self.context["number"], self.context["unit"]
        for depth in range(len(self.keys) - 1, 0, -1):
            data, _ = self.reading.at(self.keys[:depth])
            if isinstance(data, dict) and isinstance(data.get("unit"), str):
                if data["unit"].casefold() == unit.casefold():
                    self._tell("number-not-canonical", number, text=self.input, canonical=number)
                    self._put(number)
                    return True
                break
        self._tell("number-unreadable", text=self.input)
        return False

    def _years(self) -> bool:
        """Money of several years under one key: read as equal parts, and asked to be split."""
        if not self.on_key:
            self._tell("year-unreadable", text=self.input)
            return False
        data, marks = self.reading.at(self.keys[:-1])
        key = str(self.keys[-1])
        years = [str(year) for year in range(int(self.context["first"]), int(self.context["last"]) + 1)]
        amount = data.get(key)
        self._tell("years-in-one-key", text=key)
        if not isinstance(amount, str) or not _DIGITS.fullmatch(amount) or any(year in marks for year in years):
            return False
        mark = marks.pop(key)
        del data[key]
        money = "amounts" in self.keys
        share = int(amount) // len(years)
        parts = [int(amount) - share * (len(years) - 1), *[share] * (len(years) - 1)] if money else [int(amount)]
        for year, part in zip(years if money else years[-1:], parts, strict=True):
            data[year], marks[year] = str(part), mark
        return True


def _spelt(key: str) -> str:
    """The key with the numbers of its foreign letters: a Cyrillic o looks like any other."""
    foreign = ", ".join(f"U+{ord(letter):04X}" for letter in key if not letter.isascii())
    return f"{key} ({foreign})" if foreign else key


def _shown(value: object) -> str:
    if isinstance(value, str):
        return value
    return "{…}" if isinstance(value, dict) else "[…]"
