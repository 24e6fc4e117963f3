"""What a new plan has to be told: asked of a person who watches, taken from the options otherwise."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from masterplan_kit.cli.calls import CallError, chosen_day, show
from masterplan_kit.cli.console import write
from masterplan_kit.cli.started import begun, opened, said
from masterplan_kit.i18n import LANGS, Lang, Text, fill
from masterplan_kit.report.visible import visible
from masterplan_kit.scaffold import (
    OFFICES,
    USUAL,
    Answers,
    Unclear,
    check_vacant,
    edition_for,
    edition_meant,
    period_for,
    period_meant,
    plan_files,
    put_down,
    region_meant,
    title_for,
    told,
    units_meant,
)

if TYPE_CHECKING:
    from masterplan_kit.office.worksheet import Worksheet
    from masterplan_kit.programme import Programme

T = TypeVar("T")
_WHOLE: Final = ("region", "programme", "period", "lang")  # who tells these is asked nothing
_DONE: Final = Text(
    "{title}: {count} berkas ada di {folder}\n"
    "1. Buka folder itu di penyunting teks dan mulailah dengan plan.yaml.\n"
    "2. Isilah yang kosong; keterangannya ada di sebelah setiap isian.\n"
    "3. Periksa hasilnya: masterplan lint {word}\n",
    "{title}: {count} files are in {folder}\n"
    "1. Open that folder in a text editor and begin with plan.yaml.\n"
    "2. Fill in what is empty; each field is explained beside it.\n"
    "3. Check what you have: masterplan lint {word}\n",
)


def new(paths: list[str], given: dict[str, Any]) -> int:
    """Ask, write, and say what comes next."""
    try:
        folder = _folder(paths)
        check_vacant(folder, force=given["force"])
        reader = opened(given["from_"]) if given["from_"] else None
        answers = _answers(Interview(given), given)
        files, remarks = _files(answers, reader, given)
        put_down(folder, files, force=given["force"])
    except Unclear as error:
        return show(CallError(error.text, error.values))
    except CallError as error:
        return show(error)
    except OSError as error:
        message = Text(
            "{folder} tidak dapat ditulis: {cause}; tidak ada yang dibuat",
            "{folder} cannot be written to: {cause}; nothing was made",
        )
        return show(CallError(message, {"folder": paths[0], "cause": error.strerror or str(error)}))
    word = f'"{folder}"' if " " in str(folder) else str(folder)
    ours = [name for name in files if not name.startswith(".")]
    _print("\n".join(remarks))
    _print(_DONE[answers.lang].format(title=answers.title, count=len(ours), folder=folder, word=word))
    return 0


def _folder(paths: list[str]) -> Path:
    if len(paths) == 1 and paths[0]:
        return Path(paths[0])
    message = Text(
        "sebutkan satu folder untuk rencana baru: masterplan new FOLDER",
        "name one folder for the new plan: masterplan new FOLDER",
    )
    raise CallError(message)


def _files(
    answers: Answers, reader: Callable[[Programme], Worksheet] | None, given: dict[str, Any]
) -> tuple[dict[str, str], list[str]]:
    """The files of the plan, and what is said of the worksheet that it starts with."""
    if reader is None:
        return plan_files(answers), []
    worksheet = reader(answers.programme)
    answers = begun(answers, worksheet)
    files = plan_files(answers)
    return files, said(answers, worksheet, files, given["from_"], chosen_day(given["as_of"]))


class Interview:
    """Each answer from its option, else from the person who watches, else what is usual."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given
        self._asks = not all(given[name] for name in _WHOLE) and _watched()
        self.lang: Lang = "en" if os.environ.get("MASTERPLAN_LANG") == "en" else "id"
        self.lang = self.answer(
            "lang", Text("Bahasa / Language (id, en)", "Language / Bahasa (id, en)"), _lang, self.lang
        )

    def answer(self, name: str, question: Text, meant: Callable[[str], T], usual: str | None = None) -> T:
        """What the option `name` or the person says, understood by `meant`; raises CallError where that cannot be."""
        given = self._given[name]
        text = given if isinstance(given, str) else ",".join(given or ())
        if text:
            try:
                return meant(text)
            except Unclear as error:
                raise CallError(
                    Text(f"--{name}: {error.text.id}", f"--{name}: {error.text.en}"), error.values
                ) from None
        if self._asks:
            return self._asked(question[self.lang], meant, usual)
        if usual is None:
            raise CallError(_MISSING, {"option": f"--{name}"})
        return meant(usual)

    def _asked(self, question: str, meant: Callable[[str], T], usual: str | None) -> T:
        """Ask until the answer is understood."""
        while True:
            text = _typed(f"{question} [{usual}]: " if usual else f"{question}: ") or usual
            try:
                if text:
                    return meant(text)
            except Unclear as error:
                self.say(fill(error.text, error.values, self.lang))

    def say(self, text: str) -> None:
        """A line for the person who is asked; nothing where nobody is."""
        if self._asks:
            _print(text)


_MISSING: Final = Text("{option} belum disebutkan", "{option} is missing")


def _watched() -> bool:
    """Whether a person sits there, who can be asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _typed(question: str) -> str:
    """One line from the person; the end of the input is taken for leaving."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    try:
        return input(question).strip()
    except EOFError:
        raise KeyboardInterrupt from None


def _print(text: str) -> None:
    write("".join(f"{visible(line)}\n" for line in text.splitlines()))


def _lang(text: str) -> Lang:
    if text not in LANGS:
        raise Unclear(Text("“{word}” bukan id atau en", "“{word}” is neither id nor en"), word=text)
    return "en" if text == "en" else "id"


def _answers(ask: Interview, given: dict[str, Any]) -> Answers:
    """Everything that a new plan is told, one after the other."""
    region = ask.answer("region", _REGION, region_meant)
    ask.say(told(region))
    programme = ask.answer("programme", _EDITION, lambda text: edition_meant(text, region), edition_for(region).edition)
    usual = period_for(programme, chosen_day(given["as_of"]).year)
    period = ask.answer("period", _PERIOD, lambda text: period_meant(text, programme), f"{usual[0]}-{usual[-1]}")
    ask.say("\n".join(f"  {office.id:<12} {office.name}" for office in OFFICES))
    units = ask.answer("units", _UNITS, units_meant, USUAL.id)
    title = ask.answer("title", _TITLE, lambda text: " ".join(text.split()), title_for(region, period, ask.lang))
    return Answers(ask.lang, region, programme, period, units, title)


_REGION: Final = Text(
    "Daerah (kode atau nama, mis. 64.74 atau Kota Bontang)", "Region (code or name, e.g. 64.74 or Kota Bontang)"
)
_EDITION: Final = Text("Edisi program", "Edition of the programme")
_PERIOD: Final = Text("Jangka waktu", "Period")
_UNITS: Final = Text(
    "Perangkat daerah yang ikut, dipisahkan koma; yang lain boleh ditulis sendiri",
    "Offices that take part, with commas between; others may be written out",
)
_TITLE: Final = Text("Judul", "Title")
