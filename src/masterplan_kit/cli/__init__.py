"""The command line. This module starts everything, so it imports nothing that is not needed to start."""

from __future__ import annotations

import errno
import os
import sys

from masterplan_kit import __version__

_NOWHERE = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO, errno.EBADF)  # what is printed is not kept


class Departed(BaseException):
    """The reader of the output went away (`| head`); no OSError, which Typer would exit with 1 for."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command that `arguments` (default: the process's own) ask for, and exit."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        sys.exit(_run(given))
    except KeyboardInterrupt:
        sys.exit(130)
    except (Departed, BrokenPipeError):  # say nothing, the exit code tells
        _silence()
        sys.exit(141)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not exit with the code of findings
        sys.exit(_failed(error, given))


def _run(arguments: list[str]) -> int:
    if sys.stderr is None:  # closed by whoever called
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for as long as the process lives
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    if arguments in (["--version"], ["-V"]):
        sys.stdout.write(f"masterplan-kit {__version__}\n")
        return _flushed(0)
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


def _failed(error: Exception, arguments: list[str]) -> int:
    """2: the output has nowhere to go; 4: our own fault, told in one line and with `-v` whole."""
    from masterplan_kit.cli.console import complain
    from masterplan_kit.i18n import Text

    if isinstance(error, OSError) and error.errno in _NOWHERE:
        _silence()
        cannot = Text("hasil tidak dapat ditampilkan: {cause}", "the output cannot be written: {cause}")
        complain(cannot, cause=error.strerror or str(error))
        return 2
    fault = Text(
        "kesalahan kami ({error}); mohon laporkan dengan keluaran `-v`",
        "our fault ({error}); please report it with the output of `-v`",
    )
    complain(fault, error=f"{type(error).__name__}: {error}")
    if {"-v", "--verbose"} & set(arguments):
        import traceback

        from masterplan_kit.report.visible import visible

        sys.stderr.writelines(f"  | {visible(line)}\n" for line in traceback.format_exc().splitlines())
    return 4


def _silence() -> None:
    """What is still in the buffer has nowhere to go; the interpreter must not try again at its end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
