"""All commands, for help and for calls that need more than the fast path."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from masterplan_kit import __version__
from masterplan_kit.cli import fix, lint, render
from masterplan_kit.cli.options import command, spoken
from masterplan_kit.i18n import Text

_LANG = spoken()
_SAYS = {
    "app": Text(
        "Menulis, memeriksa, dan membukukan masterplan smart city daerah.",
        "Write, check and print regional smart city masterplans.",
    ),
    "lint": Text(
        "Periksa rencana dan tunjukkan apa yang kurang, dengan berkas, baris, dan kolom.",
        "Check plans and show what is missing, with file, line and column.",
    ),
    "fix": Text("Tulis perbaikan yang aman.", "Write the safe fixes."),
    "render": Text("Buat buku-buku rencana: HTML dan PDF.", "Make the books of a plan: HTML and PDF."),
    "explain": Text("Jelaskan satu aturan, atau daftar semua aturan.", "Explain one rule, or list all of them."),
    "schema": Text("JSON Schema untuk penyunting teks.", "JSON Schema for text editors."),
    "programme": Text(
        "Apa yang diminta program: edisi, pilar, tahapan, sumber.",
        "What the programme asks: editions, pillars, stages, sources.",
    ),
    "extract": Text(
        "Kembalikan berkas rencana dari buku yang dibuat dengan --archive.",
        "Give back the plan's files from a book made with --archive.",
    ),
    "verify": Text(
        "Bandingkan buku dengan rencana: apakah datanya sama?", "Compare a book with a plan: is it of the same data?"
    ),
    "doctor": Text("Apa yang terpasang dan apa yang kurang.", "What is installed and what is missing."),
    "rule": Text("kode atau nama aturan", "code or name of the rule"),
    "format": Text("text, markdown, atau json", "text, markdown or json"),
    "lang": Text("bahasa (id atau en)", "language (id or en)"),
    "edition": Text("nama edisi, mis. 2023", "name of the edition, e.g. 2023"),
    "programme_file": Text(
        "edisi program, atau berkas edisi sendiri", "edition of the programme, or a file of one's own"
    ),
    "out": Text("tulis ke berkas ini", "write to this file"),
    "book": Text("buku PDF", "a book as PDF"),
    "into": Text("folder tujuan", "the folder they go to"),
    "force": Text("timpa berkas yang isinya berbeda", "overwrite files that hold something else"),
    "plan": Text(
        "berkas atau folder rencana (bawaan: lampiran buku itu sendiri)",
        "a plan's file or folder (default: what the book itself carries)",
    ),
    "version": Text("tampilkan versi", "show the version"),
}


def _say(name: str) -> str:
    return _SAYS[name][_LANG]


app = typer.Typer(
    name="masterplan",
    help=_say("app"),
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("lint", help=_say("lint"))(command(lint.run, lint.OPTIONS, lint.PATHS))
app.command("render", help=_say("render"))(command(render.run, render.OPTIONS, render.PATHS))
app.command("fix", help=_say("fix"))(command(fix.run, fix.OPTIONS, lint.PATHS))

Lang = Annotated[Literal["id", "en"] | None, typer.Option("--lang", help=_say("lang"))]
Form = Annotated[str, typer.Option("--format", help=_say("format"), metavar="text|markdown|json")]


@app.callback()
def start(
    version: Annotated[bool, typer.Option("--version", "-V", help=_say("version"))] = False,
) -> None:
    """Options before any command."""
    if version:
        typer.echo(f"masterplan-kit {__version__}")
        raise typer.Exit


@app.command("explain", help=_say("explain"))
def explain(
    rule: Annotated[str | None, typer.Argument(help=_say("rule"), metavar="[RULE]")] = None,
    form: Form = "text",
    lang: Lang = None,
) -> None:
    """One rule, or all."""
    from masterplan_kit.cli.explain import run

    raise typer.Exit(run(rule, form, lang))


@app.command("schema", help=_say("schema"))
def schema(
    programme: Annotated[
        str | None, typer.Option("--programme", help=_say("programme_file"), metavar="EDITION|FILE")
    ] = None,
    lang: Lang = None,
    out: Annotated[str | None, typer.Option("--out", "-o", help=_say("out"), metavar="FILE")] = None,
) -> None:
    """The plan format for editors."""
    from masterplan_kit.cli.schema import run

    raise typer.Exit(run(programme, lang, out))


@app.command("programme", help=_say("programme"))
def programme(
    edition: Annotated[str | None, typer.Argument(help=_say("edition"), metavar="[EDITION|FILE]")] = None,
    form: Form = "text",
    lang: Lang = None,
) -> None:
    """Editions, or one edition whole."""
    from masterplan_kit.cli.programme import run

    raise typer.Exit(run(edition, form, lang))


Book = Annotated[str, typer.Argument(help=_say("book"), metavar="FILE.pdf")]


@app.command("extract", help=_say("extract"))
def extract(
    file: Book,
    folder: Annotated[str, typer.Argument(help=_say("into"), metavar="DIR")],
    force: Annotated[bool, typer.Option("--force", help=_say("force"))] = False,
    lang: Lang = None,
) -> None:
    """The plan that a book carries."""
    from masterplan_kit.cli.extract import run

    raise typer.Exit(run(file, folder, force=force, lang=lang))


@app.command("verify", help=_say("verify"))
def verify(
    file: Book,
    path: Annotated[str | None, typer.Argument(help=_say("plan"), metavar="[PATH]")] = None,
    lang: Lang = None,
) -> None:
    """Whether a book and a plan are of the same data."""
    from masterplan_kit.cli.verify import run

    raise typer.Exit(run(file, path, lang))


@app.command("doctor", help=_say("doctor"))
def doctor(lang: Lang = None) -> None:
    """What is installed."""
    from masterplan_kit.cli.doctor import run

    raise typer.Exit(run(lang))


def run(arguments: list[str]) -> int:
    """Run a command; the exit code."""
    try:
        app(arguments, prog_name="masterplan", standalone_mode=True)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    return 0
