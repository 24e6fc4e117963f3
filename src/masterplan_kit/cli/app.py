"""All commands, for help and for calls that need more than the fast path."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from masterplan_kit import __version__
from masterplan_kit.cli import completion, fix, fmt, lint, new, render
from masterplan_kit.cli import templates as own_templates
from masterplan_kit.cli.options import among, command, spoken
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
    "fmt": Text(
        "Rapikan tata letak berkas; isi dan catatan tetap.", "Put files into the one layout; content and comments stay."
    ),
    "new": Text(
        "Mulai rencana baru: beberapa pertanyaan, lalu berkas untuk diisi.",
        "Start a new plan: a few questions, then files to fill in.",
    ),
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
    "export": Text("Rencana aksi sebagai buku kerja Excel.", "The action plan as an Excel workbook."),
    "import": Text(
        "Suntingan buku kerja: tampilkan, lalu tulis ke rencana dengan --apply.",
        "The edits of a workbook: show them, then write them into the plan with --apply.",
    ),
    "one_plan": Text("berkas atau folder rencana", "a plan's file or folder"),
    "workbook": Text("buku kerja", "a workbook"),
    "workbook_force": Text("timpa buku kerja yang sudah ada", "overwrite a workbook that is there"),
    "apply": Text("tulis ke berkas rencana", "write into the plan's files"),
    "theirs": Text("bila bertentangan, pakai isi buku kerja", "where in conflict, take the workbook's"),
    "ours": Text("bila bertentangan, pakai isi rencana", "where in conflict, keep the plan's"),
    "preview": Text(
        "Buku di peramban selagi rencana ditulis, temuan di sampingnya.",
        "The book in the browser while the plan is written, findings beside it.",
    ),
    "port": Text("porta di mesin ini (bawaan: yang bebas)", "the port on this machine (default: a free one)"),
    "no_open": Text("tampilkan alamatnya saja, tanpa membuka peramban", "show the address only, open no browser"),
    "as_of": Text(
        "hari pemeriksaan, mis. 2026-03-31 (bawaan: hari ini)", "the day of the check, e.g. 2026-03-31 (default: today)"
    ),
    "templates": Text(
        "Templat buku: daftar, isi, salinan untuk diubah, dan perbedaannya.",
        "The templates of the books: what there is, copies to change, and how these differ.",
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
app.command("new", help=_say("new"))(command(new.run, new.OPTIONS, new.FOLDER, "FOLDER"))
app.command("lint", help=_say("lint"))(command(lint.run, lint.OPTIONS, lint.CHECKED))
app.command("render", help=_say("render"))(command(render.run, render.OPTIONS, render.PATHS))
app.command("fix", help=_say("fix"))(command(fix.run, fix.OPTIONS, lint.PATHS))
app.command("fmt", help=_say("fmt"))(command(fmt.run, fmt.OPTIONS, lint.PATHS))

app.add_typer(own_templates.app, name="templates", help=_say("templates"))

Lang = Annotated[Literal["id", "en"] | None, typer.Option("--lang", help=_say("lang"))]
_FORMS = ("text", "markdown", "json")
Form = Annotated[
    str, typer.Option("--format", help=_say("format"), metavar="|".join(_FORMS), autocompletion=among(_FORMS))
]


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
    rule: Annotated[
        str | None, typer.Argument(help=_say("rule"), metavar="[RULE]", autocompletion=completion.rules)
    ] = None,
    form: Form = "text",
    lang: Lang = None,
) -> None:
    """One rule, or all."""
    from masterplan_kit.cli.explain import run

    raise typer.Exit(run(rule, form, lang))


@app.command("schema", help=_say("schema"))
def schema(
    programme: Annotated[
        str | None,
        typer.Option(
            "--programme", help=_say("programme_file"), metavar="EDITION|FILE", autocompletion=completion.editions
        ),
    ] = None,
    lang: Lang = None,
    out: Annotated[str | None, typer.Option("--out", "-o", help=_say("out"), metavar="FILE")] = None,
) -> None:
    """The plan format for editors."""
    from masterplan_kit.cli.schema import run

    raise typer.Exit(run(programme, lang, out))


@app.command("programme", help=_say("programme"))
def programme(
    edition: Annotated[
        str | None, typer.Argument(help=_say("edition"), metavar="[EDITION|FILE]", autocompletion=completion.editions)
    ] = None,
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


Plan = Annotated[str, typer.Argument(help=_say("one_plan"), metavar="PATH")]
Workbook = Annotated[str, typer.Argument(help=_say("workbook"), metavar="FILE.xlsx")]
Edition = Annotated[
    str | None,
    typer.Option(
        "--programme", help=_say("programme_file"), metavar="EDITION|FILE", autocompletion=completion.editions
    ),
]


@app.command("export", help=_say("export"))
def export(  # noqa: PLR0913, PLR0917 - Typer reads them from here
    path: Plan,
    file: Workbook,
    force: Annotated[bool, typer.Option("--force", help=_say("workbook_force"))] = False,
    programme: Edition = None,
    as_of: Annotated[str | None, typer.Option("--as-of", help=_say("as_of"), metavar="DATE")] = None,
    lang: Lang = None,
) -> None:
    """A plan as a workbook."""
    from masterplan_kit.cli.export import run

    raise typer.Exit(run(path, file, force=force, given={"programme": programme, "as_of": as_of, "lang": lang}))


@app.command("import", help=_say("import"))
def import_(  # noqa: PLR0913, PLR0917 - as above
    path: Plan,
    file: Workbook,
    apply: Annotated[bool, typer.Option("--apply", help=_say("apply"))] = False,
    theirs: Annotated[bool, typer.Option("--theirs", help=_say("theirs"))] = False,
    ours: Annotated[bool, typer.Option("--ours", help=_say("ours"))] = False,
    programme: Edition = None,
    lang: Lang = None,
) -> None:
    """The edits of a workbook."""
    from masterplan_kit.cli.importing import run

    raise typer.Exit(run(path, file, apply=apply, side=(theirs, ours), given={"programme": programme, "lang": lang}))


@app.command("preview", help=_say("preview"))
def preview(  # noqa: PLR0913, PLR0917 - as above
    path: Plan,
    port: Annotated[int | None, typer.Option("--port", help=_say("port"), metavar="N", min=1, max=65535)] = None,
    no_open: Annotated[bool, typer.Option("--no-open", help=_say("no_open"))] = False,
    programme: Edition = None,
    as_of: Annotated[str | None, typer.Option("--as-of", help=_say("as_of"), metavar="DATE")] = None,
    lang: Lang = None,
) -> None:
    """The books in the browser."""
    from masterplan_kit.cli.preview import run

    given = {"programme": programme, "as_of": as_of, "lang": lang}
    raise typer.Exit(run(path, port=port, browser=not no_open, given=given))


@app.command("doctor", help=_say("doctor"))
def doctor(lang: Lang = None) -> None:
    """What is installed."""
    from masterplan_kit.cli.doctor import run

    raise typer.Exit(run(lang))


def run(arguments: list[str]) -> int:
    """Run a command; the exit code."""
    try:
        return int(app(arguments, prog_name="masterplan", standalone_mode=False) or 0)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except Exception as error:
        from masterplan_kit.cli.calls import show
        from masterplan_kit.cli.slips import is_slip, slip

        if not is_slip(error):
            raise
        if type(error).__name__ == "NoArgsIsHelpError":  # no command was named: the help is all there is to say
            typer.echo(str(error), err=True)
            return 2
        return show(slip(error, arguments))
