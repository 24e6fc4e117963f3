"""The real command, running beside a test."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

from tests.cli.called import SOURCES


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Message
    body: bytes


@dataclass(frozen=True, slots=True)
class Running:
    """A preview that answers at `address`."""

    process: subprocess.Popen[bytes]
    address: str

    @property
    def host(self) -> str:
        return urlsplit(self.address).netloc

    @property
    def home(self) -> str:
        """The path that everything lies below: `/TOKEN/`."""
        return urlsplit(self.address).path

    def ask(self, path: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to one request, with exactly these headers (and the right host, where none is given)."""
        with closing(self._line(path, method, headers or {})) as line:
            answer = line.getresponse()
            return Answer(answer.status, answer.headers, answer.read())

    @contextmanager
    def listen(self) -> Iterator[HTTPResponse]:
        """The news of changes, as long as somebody listens."""
        with closing(self._line(f"{self.home}changes", "GET", {})) as line, line.getresponse() as answer:
            yield answer

    def _line(self, path: str, method: str, headers: Mapping[str, str]) -> HTTPConnection:
        line = HTTPConnection(self.host, timeout=30)
        line.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"host": self.host, **headers}.items():
            line.putheader(name, value)
        line.endheaders()
        return line

    def end(self) -> tuple[int, bytes]:
        """Ctrl-C: the exit code, and what was said on the error stream."""
        self.process.send_signal(signal.SIGINT)
        _, said = self.process.communicate(timeout=30)
        return self.process.returncode, said


@contextmanager
def preview(plan: Path, *options: str, **environment: str) -> Iterator[Running]:
    """`masterplan preview` of that plan."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    with subprocess.Popen(
        [sys.executable, "-m", "masterplan_kit", "preview", plan.name, "--no-open", *options],
        cwd=plan.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**kept, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1", "MASTERPLAN_LANG": "en", **environment},
    ) as process:
        assert process.stdout
        try:
            line = process.stdout.readline().decode()
            assert line.startswith("Preview: "), process.stderr.read().decode() if process.stderr else line
            yield Running(process, line.removeprefix("Preview: ").strip())
        finally:
            process.kill()
