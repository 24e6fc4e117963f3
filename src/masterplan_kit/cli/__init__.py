"""The command line. This module starts everything, so it imports nothing that is not needed to start."""

from __future__ import annotations

import sys

from masterplan_kit import __version__


def main(arguments: list[str] | None = None) -> None:
    """Run the command that `arguments` (default: the process's own) ask for, and exit."""
    try:
        sys.exit(_run(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        _closed()


def _run(arguments: list[str]) -> int:
    if arguments in (["--version"], ["-V"]):
        sys.stdout.write(f"masterplan-kit {__version__}\n")
        return 0
    from masterplan_kit.cli.console import prepare

    prepare()
    if arguments[:1] == ["lint"]:
        from masterplan_kit.cli import lint
        from masterplan_kit.cli.options import quick

        plain = quick(arguments[1:], lint.OPTIONS)
        if plain is not None:
            return _finished(lint.run(*plain))
    from masterplan_kit.cli.app import run

    return _finished(run(arguments))


def _finished(code: int) -> int:
    """Flush while a full disk or a closed pipe can still be told."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        from masterplan_kit.cli.console import complain

        complain(str(error.strerror or error))
        return 2
    return code


def _closed() -> None:
    """The reader went away (`| head`): say nothing, and let the exit code tell."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(141)
