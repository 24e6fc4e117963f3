"""The command line. This module starts everything, so it imports nothing that is not needed to start."""

from __future__ import annotations

import errno
import os
import sys

from masterplan_kit import __version__

_FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO)


def main(arguments: list[str] | None = None) -> None:
    """Run the command that `arguments` (default: the process's own) ask for, and exit."""
    try:
        sys.exit(_run(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:  # the reader went away (`| head`): say nothing, the exit code tells
        _silence()
        sys.exit(141)
    except OSError as error:
        if error.errno not in _FULL:
            raise
        from masterplan_kit.cli.console import complain

        _silence()
        complain(error.strerror or str(error))
        sys.exit(2)


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
            return _flushed(lint.run(*plain))
    from masterplan_kit.cli.app import run

    return _flushed(run(arguments))


def _flushed(code: int) -> int:
    """The code, once everything is really written: a full disk must not look like success."""
    sys.stdout.flush()
    return code


def _silence() -> None:
    """What is still in the buffer has nowhere to go; the interpreter must not try again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
