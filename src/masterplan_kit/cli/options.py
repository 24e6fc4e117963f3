"""The options of a command as data: Typer's help and a start without Typer are made of the same table."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from keyword import iskeyword
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from masterplan_kit.i18n import LANGS, Lang, Text

if TYPE_CHECKING:
    import inspect

Kind = Literal["flag", "text", "texts", "count", "choice", "number"]
Offers = Callable[[str], list[tuple[str, str]]]  # from what is typed so far to words and their meanings


@dataclass(frozen=True)
class Option:
    """One option: how it is written, what it takes, what it is for."""

    flags: tuple[str, ...]
    kind: Kind
    help: Text
    choices: tuple[str, ...] = ()
    default: Any = None
    metavar: str | None = None
    offers: Offers | None = None  # what a shell may complete; the choices, where there are some

    @property
    def name(self) -> str:
        """The parameter of the command's function."""
        longest = max(self.flags, key=len)
        name = longest.lstrip("-").replace("-", "_")
        return f"{name}_" if iskeyword(name) else name

    @property
    def initial(self) -> Any:
        """The value where the option is not given."""
        empty = {"flag": False, "texts": [], "count": 0}
        return empty.get(self.kind, self.default)


def spoken() -> Lang:
    """The language of help and of words about calls: MASTERPLAN_LANG, else the system's locale, else English."""
    chosen = os.environ.get("MASTERPLAN_LANG", "")
    if chosen in LANGS:
        return "id" if chosen == "id" else "en"
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "id" if locale.lower().startswith("id") else "en"


def quick(arguments: list[str], options: Iterable[Option]) -> tuple[list[str], dict[str, Any]] | None:
    """Paths and values of a plain call; None for anything that Typer should look at (help, slips)."""
    options = tuple(options)
    by_flag = {flag: option for option in options for flag in option.flags}
    values = {option.name: option.initial for option in options}
    paths: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            paths += rest
        elif argument == "-" or not argument.startswith("-"):
            paths.append(argument)
        else:
            flag, equals, given = argument.partition("=")
            option = by_flag.get(flag)
            if option is None or (equals and (option.kind in ("flag", "count") or not flag.startswith("--"))):
                return None
            if option.kind in ("flag", "count"):
                values[option.name] = True if option.kind == "flag" else values[option.name] + 1
            elif not _take(option, given if equals else next(rest, None), values):
                return None
    return paths, values


def _take(option: Option, given: str | None, values: dict[str, Any]) -> bool:
    if given is None or (option.choices and given not in option.choices):
        return False
    if option.kind == "number":
        if not (given.isascii() and given.isdecimal()):
            return False
        values[option.name] = int(given)
    elif option.kind == "texts":
        values[option.name] = [*values[option.name], given]
    else:
        values[option.name] = given
    return True


_TYPES: Final[dict[Kind, Any]] = {
    "flag": bool,
    "count": int,
    "text": str,
    "choice": str,
    "number": int,
    "texts": list[str],
}


def command(
    run: Callable[[list[str], dict[str, Any]], int],
    options: tuple[Option, ...],
    paths: Text,
    metavar: str = "[PATH]...",
) -> Callable[..., None]:
    """A Typer command of `run(paths, values)`, with the options of the table."""
    import inspect  # only help and slips come here

    import typer

    lang = spoken()
    parameters = [_path_parameter(typer.Argument(help=paths[lang], metavar=metavar))]
    for option in options:
        extra: dict[str, Any] = {"metavar": option.metavar} if option.metavar else {}
        if option.kind == "count":
            extra["count"] = True
        if option.kind == "number":
            extra["min"] = 0
        if option.choices:
            extra["metavar"] = f"<{'|'.join(option.choices)}>"
        if offers := option.offers or (among(option.choices) if option.choices else None):
            extra["autocompletion"] = offers
        kind = _TYPES[option.kind]
        kind = kind if option.kind in ("flag", "count", "texts") else kind | None
        info = typer.Option(*option.flags, help=option.help[lang], show_default=False, **extra)
        parameters.append(_parameter(option.name, Annotated[kind, info], option.initial))

    def called(**values: Any) -> None:
        given = values.pop("paths") or []
        for option in options:
            _check(option, values[option.name])
        raise typer.Exit(run(list(given), values))

    called.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    called.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return called


def among(words: Iterable[str]) -> Offers:
    """Offers these words."""

    def starting(incomplete: str) -> list[tuple[str, str]]:
        return [(word, "") for word in words if word.startswith(incomplete)]

    return starting


def _check(option: Option, given: str | None) -> None:
    """Exit with 2 and the nearest choice; Typer's own words are English only and guess nothing."""
    if not option.choices or given is None or given in option.choices:
        return
    import typer

    from masterplan_kit.cli.calls import show, unknown

    flag, known = max(option.flags, key=len), ", ".join(option.choices)
    message = Text(
        f"“{{word}}” tidak dikenal pada {flag}{{guess}} (pilihan: {known})",
        f"{flag} does not know “{{word}}”{{guess}} (choices: {known})",
    )
    raise typer.Exit(show(unknown(message, given, option.choices)))


def _path_parameter(info: Any) -> inspect.Parameter:
    return _parameter("paths", Annotated[list[str] | None, info], None)


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    import inspect

    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)
