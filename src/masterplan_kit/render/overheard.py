"""What the typesetter says while it works: its complaints, which are kept, and its pages, which are counted."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Final

from masterplan_kit.i18n import Text, Values

PAGES: Final = 1000  # of one book; more take an hour and more memory than there is
_PAGE: Final = "Page %d"
_OF_THE_SCREEN: Final = "prefers-color-scheme"  # a rule that paper does without


class TooLong(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The book has more pages than can be printed."""

    text: Final = Text(
        "buku ini lebih dari {pages} halaman, batas yang dapat dicetak; pendekkan teks rencana, atau buat bentuk HTML"
        " saja dengan `--to html`",
        "this book has more than {pages} pages, the most that can be printed; shorten the plan's texts, or make it as"
        " HTML only with `--to html`",
    )
    values: Final[Values] = {"pages": PAGES}


@contextlib.contextmanager
def overheard() -> Iterator[list[str]]:
    """What the library complains of meanwhile; raises TooLong within, at the page too many.

    It goes on where it should have stopped, so somebody must read this.
    """
    listener, counter = _Listener(logging.WARNING), _Counter(logging.INFO)
    logger, progress = logging.getLogger("weasyprint"), logging.getLogger("weasyprint.progress")
    level = progress.level
    progress.setLevel(logging.INFO)
    logger.addHandler(listener)
    progress.addHandler(counter)
    try:
        yield listener.heard
    finally:
        logger.removeHandler(listener)
        progress.removeHandler(counter)
        progress.setLevel(level)


class _Listener(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if _OF_THE_SCREEN not in message:
            self.heard.append(message)


class _Counter(logging.Handler):
    """Pages are told one by one as they are laid out; the library offers no other way to stop it there."""

    def emit(self, record: logging.LogRecord) -> None:
        if _PAGE in record.msg and isinstance(record.args, tuple) and record.args > (PAGES,):
            raise TooLong
