"""`masterplan templates`: the templates of the books, to look at, to start own ones from, and to compare these with."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import typer

from masterplan_kit.cli import completion
from masterplan_kit.cli.options import spoken
from masterplan_kit.i18n import Text

SAYS: Final = {
    "list": Text(
        "Semua templat: untuk apa, dan blok mana yang dapat diganti.",
        "All templates: what each is for, and which of its blocks can be changed.",
    ),
    "show": Text("Tampilkan satu templat.", "Show one template."),
    "eject": Text(
        "Salin blok sebuah templat, atau seluruhnya, sebagai awal templat sendiri.",
        "Copy blocks of a template, or all of it, as the start of an own one.",
    ),
    "diff": Text(
        "Apa yang diubah templat sendiri terhadap bawaan versi ini.",
        "What own templates change of those that come with this version.",
    ),
    "name": Text("templat, mis. chapters/vision", "a template, e.g. chapters/vision"),
    "folder": Text("folder templat sendiri", "the folder of own templates"),
    "block": Text("salin blok ini; boleh berulang", "copy this block; repeatable"),
    "whole": Text(
        "salin seluruh berkas; perbaikan pada versi baru tidak lagi ikut",
        "copy the whole file; what later versions mend will not follow",
    ),
    "overwrite": Text("timpa templat sendiri yang sudah ada", "overwrite own templates that are there"),
    "words": Text("bahasa (id atau en)", "language (id or en)"),
}
_LANG = spoken()


def _say(name: str) -> str:
    return SAYS[name][_LANG]


app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)

Lang = Annotated[Literal["id", "en"] | None, typer.Option("--lang", help=_say("words"))]
Names = Annotated[list[str], typer.Argument(help=_say("name"), metavar="NAME...", autocompletion=completion.templates)]
Name = Annotated[str, typer.Argument(help=_say("name"), metavar="NAME", autocompletion=completion.templates)]
Folder = Annotated[str, typer.Argument(help=_say("folder"), metavar="DIR")]


@app.command("list", help=_say("list"))
def list_(lang: Lang = None) -> None:
    """All templates."""
    from masterplan_kit.cli.template_files import tell

    raise typer.Exit(tell(lang))


@app.command("show", help=_say("show"))
def show(name: Name) -> None:
    """One template."""
    from masterplan_kit.cli.template_files import print_one

    raise typer.Exit(print_one(name))


@app.command("eject", help=_say("eject"))
def eject(  # noqa: PLR0913, PLR0917 - Typer reads them from here
    names: Names,
    folder: Folder,
    block: Annotated[list[str] | None, typer.Option("--block", help=_say("block"), metavar="BLOCK")] = None,
    whole: Annotated[bool, typer.Option("--whole", help=_say("whole"))] = False,
    force: Annotated[bool, typer.Option("--force", help=_say("overwrite"))] = False,
    lang: Lang = None,
) -> None:
    """Own templates to begin with."""
    from masterplan_kit.cli.template_files import copy

    raise typer.Exit(copy(names, folder, tuple(block or ()), whole=whole, force=force, lang=lang))


@app.command("diff", help=_say("diff"))
def diff(folder: Folder, lang: Lang = None) -> None:
    """What own templates change."""
    from masterplan_kit.cli.template_files import compare

    raise typer.Exit(compare(folder, lang))
