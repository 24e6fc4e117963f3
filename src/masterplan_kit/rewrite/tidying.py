"""One file in the layout, with the proof that it says the same."""

from __future__ import annotations

from masterplan_kit.rewrite.layout import laid_out
from masterplan_kit.rewrite.proof import prove_order
from masterplan_kit.rewrite.rewritten import Rewritten
from masterplan_kit.rewrite.tree import Unshaped
from masterplan_kit.source import File, parse


def tidy(file: File) -> Rewritten:
    """The file in the layout; as it is, and `refused`, where that does not prove to be the same plan.

    Of a file that our reader finds anything wrong with the caller has to keep away.
    """
    try:
        text = laid_out(file.text)
    except Unshaped:
        return Rewritten(file, file.text, refused=True)
    if text == file.text:
        return Rewritten(file, text)
    proved = _same(file.text, text) and laid_out(text) == text and prove_order(file.text, text)
    return Rewritten(file, text if proved else file.text, refused=not proved)


def _same(old: str, new: str) -> bool:
    """Whether our own reader finds the same data in both."""
    was, now = parse(File("", old)), parse(File("", new))
    return not now.problems and was.data == now.data
