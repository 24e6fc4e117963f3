"""Call the command as a shell would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
SOURCES = Path(__file__).parent.parent.parent / "src"


def masterplan(
    *arguments: str, stdin: bytes = b"", cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """The finished process; the environment is ours alone, so that no setting of the machine changes a result."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "masterplan_kit", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        timeout=120,
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1", "MASTERPLAN_LANG": "", **environment},
    )
