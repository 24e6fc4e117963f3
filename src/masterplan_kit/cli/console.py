"""The terminal: encoding, colour, width, and words about calls."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import signal
import sys
from collections.abc import Iterator
from typing import Any, Final

from masterplan_kit.cli import Departed
from masterplan_kit.cli.options import spoken
from masterplan_kit.i18n import Text, Value, fill
from masterplan_kit.report.visible import plain, visible

_PLAIN: Final = "masterplan.plain"  # the name under which the codecs know our way out


def prepare() -> None:
    """What the console has no sign for is shown in signs that every console has; a polite kill cleans up."""
    codecs.register_error(_PLAIN, _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_PLAIN)
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        with contextlib.suppress(ValueError, OSError):  # not in the main thread: whoever runs us decides
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, lambda signum, _: sys.exit(128 + signum))


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return plain(error.object[error.start : error.end]), error.end


def complain(text: str | Text, **values: Value) -> None:
    """One line on the error stream, in the language of the call."""
    words = fill(text, values, spoken()) if isinstance(text, Text) else text
    with contextlib.suppress(OSError):
        sys.stderr.write(f"masterplan: {visible(words)}\n")


def write(text: str) -> None:
    """A report on standard output."""
    with _reader_may_leave():
        sys.stdout.write(text)


def write_bytes(text: str) -> None:
    """A machine's report: UTF-8 whatever the console's encoding, unless it is shown on one."""
    buffer: Any = getattr(sys.stdout, "buffer", None)
    with _reader_may_leave():
        if buffer is None or sys.stdout.isatty():
            sys.stdout.write(text)
        else:
            sys.stdout.flush()
            buffer.write(text.encode("utf-8", "backslashreplace"))


@contextlib.contextmanager
def _reader_may_leave() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise Departed from None


def colourful(choice: str | None) -> bool:
    """Whether to paint: as asked, else NO_COLOR and FORCE_COLOR, else where a person watches."""
    if choice in ("always", "never"):
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """How wide the report may be: as COLUMNS says, else as the terminal is; `shutil` knows too, but is slow to import."""
    asked, width = os.environ.get("COLUMNS", ""), 0
    with contextlib.suppress(OSError):  # no terminal
        width = int(asked) if asked.isdecimal() else os.get_terminal_size().columns
    return max(60, min(120, width or 100))
