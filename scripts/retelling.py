"""Do what a page tells its reader to do, and put into the page what the commands really print.

Comments of the page say what a fenced block is:

    <!-- write: plan/initiatives.yaml -->            the block becomes the file
    <!-- fill: plan/plan.yaml -->                    its top-level keys take the place of those in the file
    <!-- in plan/initiatives.yaml, for: end: 2031 --> the block's line takes the place of that text
    <!-- told: ACT006 -->                            the block is what the last command said: one finding by
                                                     its code, `summary`, `all`, or so many `lines`
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
AS_OF: Final = "2026-07-01"  # pages must not change from day to day
_BLOCK: Final = re.compile(
    r"(?:<!-- (?P<order>[^>]+) -->\n)?```(?P<kind>\w*)\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE
)
_SUMMARY: Final = re.compile(r"^(Ringkasan|Summary): ", re.MULTILINE)


def retold(text: str, lang: str = "") -> str:
    """The page with fresh output in its `told` blocks, for a reader who set MASTERPLAN_LANG to `lang`.

    Raises ValueError where the page asks for what does not come.
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        shutil.copytree(ROOT / "examples", home / "examples")
        reader = _Reader(home, lang)
        return _BLOCK.sub(reader.follow, text)


class _Reader:
    """Somebody who does as the page says, in a folder of their own."""

    def __init__(self, home: Path, lang: str) -> None:
        self.home, self.lang = home, lang
        self.printed = ""

    def follow(self, block: re.Match[str]) -> str:
        """Act on one block; give it back, with what was told put in."""
        order, body = block["order"] or "", block["body"]
        verb, _, rest = order.partition(": ")
        if block["kind"] == "console":
            for line in body.splitlines():
                self._run(line)
        elif verb == "write":
            (self.home / rest).write_text(body, encoding="utf-8")
        elif verb == "fill":
            self._change(rest, lambda text: _filled(text, body))
        elif order.startswith("in "):
            name, _, old = order.removeprefix("in ").partition(", for: ")
            self._change(name, lambda text: _replaced(text, old, body.strip()))
        elif verb == "told":
            start = block.start("body") - block.start()
            return f"{block[0][:start]}{self._told(rest)}```"
        return block[0]

    def _run(self, line: str) -> None:
        words = shlex.split(line)
        if words[:1] != ["masterplan"]:
            msg = f"cannot run: {line}"
            raise ValueError(msg)
        day = ["--as-of", AS_OF] if words[1] in ("lint", "fix") and "--as-of" not in words else []
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
        own = {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", "COLUMNS": "100", "MASTERPLAN_LANG": self.lang}
        done = subprocess.run(
            [sys.executable, "-m", "masterplan_kit", *words[1:], *day],
            cwd=self.home,
            capture_output=True,
            check=False,
            env=kept | own,
        )
        self.printed = done.stdout.decode() + done.stderr.decode()
        if done.returncode not in (0, 1):
            msg = f"{line}: exit {done.returncode}\n{self.printed}"
            raise ValueError(msg)

    def _change(self, name: str, change: Callable[[str], str]) -> None:
        file = self.home / name
        file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")

    def _told(self, what: str) -> str:
        parts = self.printed.split("\n\n")
        if what == "all":
            return f"{self.printed.strip()}\n"
        if what.startswith("lines "):
            return "\n".join(self.printed.splitlines()[: int(what.removeprefix("lines "))]).rstrip() + "\n"
        if what == "summary":
            found = [part for part in parts if _SUMMARY.search(part)]
        else:
            found = [part for part in parts if part.partition("\n")[0].partition(":")[0].find(f"[{what} ") > 0]
        if not found:
            msg = f"nothing was said of {what} in:\n{self.printed}"
            raise ValueError(msg)
        return f"{found[0].strip()}\n"


def _filled(text: str, block: str) -> str:
    """`text` with each top-level entry of `block` in the place of its own."""
    for entry in re.split(r"^(?=\w)", block, flags=re.MULTILINE):
        key = entry.partition(":")[0]
        if key.strip():
            mine = re.search(rf"^{re.escape(key)}:.*\n(?:[ \t]+.*\n)*", text, re.MULTILINE)
            if mine is None:
                msg = f"the file has no {key}"
                raise ValueError(msg)
            text = f"{text[: mine.start()]}{entry.rstrip()}\n{text[mine.end() :]}"
    return text


def _replaced(text: str, old: str, new: str) -> str:
    if text.count(old) != 1:
        msg = f"“{old}” stands {text.count(old)} times in the file"
        raise ValueError(msg)
    return text.replace(old, new)
