"""Our templates as Jinja has compiled them, kept beside the `.pyc` files: each process would compile them anew."""

from __future__ import annotations

import contextlib
import marshal
import sys
from pathlib import Path
from typing import Final

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from masterplan_kit.writing import keep

_KEPT: Final = Path(__file__).parent / "__pycache__"
_SETTINGS: Final = Path(__file__).with_name("environment.py")  # the code hangs on those of the environment too


class Compiled(BytecodeCache):
    """Of each template the code of its newest text."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's signature
        """The name of its file."""
        return name.replace("/", "-")

    def get_source_checksum(self, source: str) -> str:
        """All that the code depends on: the text, Python, Jinja, and our settings of it."""
        settings = _SETTINGS.stat().st_mtime_ns
        return super().get_source_checksum(f"{sys.version}\0{jinja2.__version__}\0{settings}\0{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """What was kept, where it is of that text."""
        with contextlib.suppress(OSError, ValueError, TypeError, EOFError):
            checksum, _, code = self._file(bucket).read_bytes().partition(b"\n")
            if checksum == bucket.checksum.encode():
                bucket.code = marshal.loads(code)  # noqa: S302 - as trustworthy as the `.pyc` files beside it

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it in place of an older one."""
        keep(self._file(bucket), b"%b\n%b" % (bucket.checksum.encode(), marshal.dumps(bucket.code)))

    def _file(self, bucket: Bucket) -> Path:
        return _KEPT / f"{bucket.key}.jinja"
