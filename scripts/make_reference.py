"""Write docs/reference from what the package says of its rules, fields, editions and commands.

The pages that show what a command prints (README, tutorials) are retold at the same time. `--check` writes
nothing and exits with 1 where a page is out of date.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Final, Literal, get_args, get_origin, get_type_hints

from retelling import ROOT, retold

from masterplan_kit.cli import app as commands
from masterplan_kit.cli import new, render, templates
from masterplan_kit.cli.fix import OPTIONS as FIX
from masterplan_kit.cli.fmt import OPTIONS as FMT
from masterplan_kit.cli.lint import OPTIONS as LINT
from masterplan_kit.cli.lint import PATHS
from masterplan_kit.cli.options import Option
from masterplan_kit.editor import VOCABULARIES, fields, kinds
from masterplan_kit.explain import page as rules_page
from masterplan_kit.i18n import LANGS, Text
from masterplan_kit.lint.settings import Settings
from masterplan_kit.model import kinds as values
from masterplan_kit.node import Node
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.programme_page import page as programme_page
from masterplan_kit.programme_page.words import TITLES

PROSE: Final = Path(__file__).parent / "reference"
MADE: Final = "<!-- Made by scripts/make_reference.py; do not edit. -->\n\n"

FORMS: Final = {
    "Words": Text("teks", "text"),
    "Id": Text("id", "id"),
    "Code": Text("kode wilayah", "region code"),
    "Number": Text("angka", "number"),
    "Whole": Text("bilangan cacah", "count"),
    "Figure": Text("angka atau nilai huruf", "number or grade"),
    "Money": Text("rupiah penuh", "whole rupiah"),
    "Year": Text("tahun", "year"),
    "Day": Text("tanggal", "day"),
    "Moment": Text("tahun, semester, triwulan, bulan, atau tanggal", "year, half year, quarter, month or day"),
    "Ink": Text("warna", "colour"),
    "Shade": Text("warna", "colour"),
    "Font": Text("serif atau sans", "serif or sans"),
    "Flag": Text("true atau false", "true or false"),
}

# Kinds that stand in several places have a name of their own; the others are called as their field is.
SHARED: Final = {
    "Masterplan": Text("Rencana", "The plan"),
    "Period": Text("Rentang waktu", "Span of time"),
    "Decree": Text("Keputusan atau naskah bernomor", "Decree or numbered document"),
    "Regulation": Text("Peraturan", "Regulation"),
    "TeamMember": Text("Anggota", "Member"),
    "Objective": Text("Sasaran", "Objective"),
    "ReadinessEntry": Text("Temuan kesiapan", "Finding on readiness"),
    "Factor": Text("Faktor SWOT", "SWOT factor"),
    "Indicator": Text("Indikator", "Indicator"),
    "Risk": Text("Risiko", "Risk"),
    "Body": Text("Lembaga", "Body"),
}
PARTS: Final = {"sub_pillars": Text("Subpilar", "Sub-pillars"), "party_kinds": Text("Jenis pihak", "Kinds of parties")}


def pages() -> dict[Path, str]:
    """Every page that is made, as it should be."""
    home = ROOT / "docs" / "reference"
    reference = {
        "rules.id.md": rules_page("id"),
        "rules.en.md": rules_page("en"),
        "programme.md": programme_page(),
        "format.md": filled("format.md", fields=field_tables(), vocabularies=vocabulary_tables()),
        "cli.md": filled("cli.md", commands=command_tables(), settings=settings_table()),
    }
    guides = (ROOT / "docs" / "tutorial").glob("*.md")
    told = [ROOT / "README.md", ROOT / "docs" / "how-to" / "own-look.md", *sorted(guides)]
    return {home / name: MADE + text for name, text in reference.items()} | {
        file: retold(file.read_text(encoding="utf-8"), "id" if ".id." in file.name else "") for file in told
    }


def filled(name: str, **parts: Iterable[str]) -> str:
    """The page's prose with what is made put in its places."""
    text = (PROSE / name).read_text(encoding="utf-8")
    for part, lines in parts.items():
        mark = f"<!-- here: {part} -->"
        before, found, after = text.partition(mark)
        if not found:
            sys.exit(f"{name} has no place for {part}")
        text = before + "\n".join(lines).strip() + after
    return text


def cell(text: str) -> str:
    """Text that a table of Markdown shows and does not take for its own."""
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def code(text: str) -> str:
    """Text in code type; within a table a bar would end the cell even there."""
    return f"`{text.replace('|', chr(92) + '|')}`"


# --- the format --------------------------------------------------------------------------------


def field_tables() -> Iterator[str]:
    """All fields with form and words, by the kinds of mappings they stand in."""
    places = paths()
    for name, kind in kinds().items():
        yield heading(titled(name))
        if places[name]:
            yield "Pada / at: " + ", ".join(f"`{place}`" for place in places[name]) + "\n"
        yield "| isian / key | bentuk / form | isinya | what to write |\n|---|---|---|---|"
        for attribute, key in zip(kind.attributes, kind.keys(), strict=True):
            yield field_row(name, key, hints(kind)[attribute])
        yield ""


def vocabulary_tables() -> Iterator[str]:
    """The words that fields take from the edition."""
    programme = edition_or_latest(None)
    for vocabulary in dict.fromkeys(VOCABULARIES.values()):
        yield heading(vocabulary_title(vocabulary))
        yield "| kata / word | arti | meaning |\n|---|---|---|"
        for term in programme.vocabulary(vocabulary):
            yield f"| `{term.id}` | {cell(term.name.id)} | {cell(term.name.en)} |"
        yield ""


def heading(title: Text) -> str:
    """A heading in both languages."""
    return f"### {title.id} / {title.en}\n"


def link(words: Text, title: Text) -> str:
    """`words` that lead to the heading `title` of the same page."""
    letters = (letter for letter in f"{title.id} / {title.en}".lower() if letter.isalnum() or letter in " -_")
    return f"[{words.id} / {words.en}](#{''.join(letters).replace(' ', '-')})"


def vocabulary_title(vocabulary: str) -> Text:
    """What a vocabulary is called; some are parts of a block of another name."""
    return PARTS.get(vocabulary) or TITLES[vocabulary]


def field_row(name: str, key: str, hint: Any) -> str:
    """One field: key, form, and what to write in both languages."""
    words = fields()[f"{name}.{key}"]
    told = form_of(hint)
    if vocabulary := VOCABULARIES.get(f"{name}.{key}"):
        told += ": " + link(Text("kata", "words"), vocabulary_title(vocabulary))
    said = (f"**{cell(words['title'][lang])}.** {cell(words['about'][lang])}" for lang in LANGS)
    return f"| `{key}` | {told} | {' | '.join(said)} |"


def titled(name: str) -> Text:
    """What people call a kind: as the field that holds it does, where that is one."""
    if name in SHARED:
        return SHARED[name]
    [holder] = {
        f"{owner}.{key}"
        for owner, kind in kinds().items()
        for attribute, key in zip(kind.attributes, kind.keys(), strict=True)
        if name in (inner.__name__ for inner in nodes(hints(kind)[attribute]))
    }
    return Text(**fields()[holder]["title"])


def hints(kind: type[Node]) -> dict[str, Any]:
    """The type of each attribute, with our annotations."""
    return get_type_hints(kind, include_extras=True)


def nodes(hint: Any) -> Iterator[type[Node]]:
    """The kinds of nodes within a type."""
    if isinstance(hint, type) and issubclass(hint, Node):
        yield hint
    for part in get_args(hint):
        yield from nodes(part)


def paths() -> dict[str, list[str]]:
    """Every place where a kind stands: `initiatives[].budget[]`."""
    found: dict[str, list[str]] = {name: [] for name in kinds()}
    waiting = [("Masterplan", "")]
    while waiting:
        owner, place = waiting.pop(0)
        kind = kinds()[owner]
        for attribute, key in zip(kind.attributes, kind.keys(), strict=True):
            hint = hints(kind)[attribute]
            shapes = {get_origin(part) for part in (hint, *get_args(hint))}
            mark = ".*" if dict in shapes else "[]" if tuple in shapes else ""
            for inner in nodes(hint):
                here = f"{place}.{key}{mark}".lstrip(".")
                found[inner.__name__].append(here)
                waiting.append((inner.__name__, here))
    return found


def form_of(hint: Any) -> str:
    """What is written in a field, in both languages."""
    for name, words in FORMS.items():
        if hint == getattr(values, name):
            return f"{words.id} / {words.en}" if words.id != words.en else words.id
    if isinstance(hint, type):
        return link(Text("isian", "fields"), titled(hint.__name__))
    origin, parts = get_origin(hint), [part for part in get_args(hint) if part is not type(None)]
    if origin is dict:
        return f"{form_of(parts[1])}, menurut / by {form_of(parts[0])}"
    if origin is tuple:
        return f"daftar / list: {form_of(parts[0])}"
    return form_of(parts[0])


# --- the command line --------------------------------------------------------------------------


def command_tables() -> Iterator[str]:
    """All commands with their options."""
    tables: dict[str, tuple[Any, ...]] = {
        "new": (new.FOLDER, new.OPTIONS, "FOLDER"),
        "lint": (PATHS, LINT),
        "fix": (PATHS, FIX),
        "fmt": (PATHS, FMT),
        "render": (render.PATHS, render.OPTIONS),
    }
    groups = [
        ("", commands.app),
        *((f"{group.name} ", group.typer_instance) for group in commands.app.registered_groups if group.typer_instance),
    ]
    for prefix, command in ((prefix, one) for prefix, group in groups for one in group.registered_commands):
        name, about = f"{prefix}{command.name}", both(command.help)
        yield f"## `masterplan {name}`\n\n{about.id} / {about.en}\n"
        yield "| opsi / option | arti | means |\n|---|---|---|"
        yield from option_rows(*tables[name]) if name in tables else parameter_rows(command.callback)
        yield ""


def option_rows(paths: Text, options: Iterable[Option], metavar: str = "[PATH]...") -> Iterator[str]:
    """The rows of an option table of ours."""
    yield f"| `{metavar}` | {cell(paths.id)} | {cell(paths.en)} |"
    for option in options:
        taken = option.metavar or "|".join(option.choices)
        flags = ", ".join(option.flags) + (f" {taken}" if taken else "")
        yield f"| {code(flags)} | {cell(option.help.id)} | {cell(option.help.en)} |"


def parameter_rows(command: Any) -> Iterator[str]:
    """The rows of a command that Typer alone declares."""
    for hint in get_type_hints(command, include_extras=True).values():
        if get_origin(hint) is Annotated:
            kind, info = get_args(hint)
            words = [part for part in (kind, *get_args(kind)) if get_origin(part) is Literal]
            taken = info.metavar or "|".join(choice for part in words for choice in get_args(part))
            flags = ", ".join(one for one in (info.default, *(info.param_decls or ())) if isinstance(one, str))
            told = both(info.help)
            yield f"| {code(f'{flags} {taken}'.strip())} | {cell(told.id)} | {cell(told.en)} |"


def both(said: str | None) -> Text:
    """The words in both languages of what the application says in one of them."""
    says = (*commands._SAYS.values(), *templates.SAYS.values())  # noqa: SLF001
    known = {one: words for words in says for one in (words.id, words.en)}
    return known.get(said or "") or Text(said or "", said or "")


SETTINGS: Final = {
    "gate": Text("gerbang bila tidak disebut pada panggilan", "the gate where the call names none"),
    "select": Text("hanya aturan ini", "only these rules"),
    "ignore": Text("tanpa aturan ini", "without these rules"),
    "severity": Text("bobot menurut aturan: error, warning, info, off", "a weight by rule: error, warning, info, off"),
    "exclude": Text("folder rencana yang dilewati", "folders of plans that are passed over"),
    "reports": Text(
        "laporan yang ditulis: bentuk dan berkas di dalam folder setelan",
        "reports to write: form, and a file within the folder of the settings",
    ),
}


def settings_table() -> Iterator[str]:
    """What `.masterplan.yaml` may hold."""
    yield "| isian / key | arti | means |\n|---|---|---|"
    for key in Settings.attributes:
        yield f"| `{key}` | {cell(SETTINGS[key].id)} | {cell(SETTINGS[key].en)} |"


def main() -> None:
    """Write the pages, or compare them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    check = parser.parse_args().check
    stale = []
    for file, text in pages().items():
        if file.is_file() and file.read_text(encoding="utf-8") == text:
            continue
        stale.append(file.relative_to(ROOT).as_posix())
        if not check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    if check and stale:
        sys.exit(f"out of date: {', '.join(stale)}; run `python scripts/make_reference.py`")
    print("\n".join(stale) or "nothing to write: every page is as it should be")


if __name__ == "__main__":
    main()
