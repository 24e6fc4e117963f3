"""What Typer finds wrong with a call, in our own words and both languages."""

from __future__ import annotations

import re
from typing import Any, Final

from masterplan_kit.cli.calls import CallError, guess
from masterplan_kit.i18n import Text

_OPTION: Final = Text(
    "Pilihan {word} tidak dikenal{guess} Semua pilihan: {command} --help",
    "There is no option {word}{guess} All options: {command} --help",
)
_COMMAND: Final = Text(
    "Perintah “{word}” tidak dikenal{guess} Semua perintah: {command} --help",
    "There is no command “{word}”{guess} All commands: {command} --help",
)
_MISSING: Final = Text(
    "Sebutkan {what}. Caranya: {command} --help", "{what} is missing. How to call it: {command} --help"
)
_VALUELESS: Final = Text(
    "Sesudah {what} harus ada isinya. Caranya: {command} --help",
    "{what} needs a value after it. How to call it: {command} --help",
)
_UNFIT: Final = Text(
    "Isi {what} tidak dapat dipakai. Caranya: {command} --help",
    "What is given for {what} cannot be used. How to call it: {command} --help",
)
_TOO_MANY: Final = Text(
    "Ada kata yang tidak diminta di belakang: {word}. Caranya: {command} --help",
    "There is a word too many: {word}. How to call it: {command} --help",
)
_OTHER: Final = Text("{words}", "{words}")
_IN_BRACKETS: Final = re.compile(r"\(([^()]+)\)\s*\Z")  # where Typer names the words that nobody asked for


def is_slip(error: Exception) -> bool:
    """Whether Typer raised it over the words of a call; its classes for that are private."""
    return hasattr(error, "format_message") and hasattr(error, "ctx")


def slip(error: Any, arguments: list[str]) -> CallError:
    """What to say of it."""
    context = error.ctx
    values = {"command": context.command_path if context else f"masterplan {arguments[0]}"}
    match type(error).__name__:
        case "NoSuchOption":
            return CallError(_OPTION, values | _near(error.option_name, _flags(context)))
        case "MissingParameter" | "BadParameter" | "BadOptionUsage" as kind if what := _named(error):
            texts = {"MissingParameter": _MISSING, "BadParameter": _UNFIT, "BadOptionUsage": _VALUELESS}
            return CallError(texts[kind], values | {"what": what})
        case "UsageError" if context:
            depth, known = len(context.command_path.split()), getattr(context.command, "commands", None)
            words = [word for word in arguments if not word.startswith("-")]
            if known is not None and len(words) >= depth:
                return CallError(_COMMAND, values | _near(words[depth - 1], known))
            if known is None and (more := _IN_BRACKETS.search(error.format_message())):
                return CallError(_TOO_MANY, values | {"word": more[1]})
    return CallError(_OTHER, {"words": error.format_message()})


def _near(word: str, known: Any) -> dict[str, Any]:
    near = guess(word, known)
    return {"word": word, "guess": near if near.en else Text(".", ".")}


def _flags(context: Any) -> list[str]:
    return [flag for parameter in context.command.params for flag in parameter.opts] + ["--help"]


def _named(error: Any) -> str:
    """The option or the place of the argument that it is about."""
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "option_name", "") or "")
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name)
    return str(max(parameter.opts, key=len))
