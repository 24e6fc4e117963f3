"""Writing files so that a crash, a full disk or a second run never leaves half of one."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`: all of it, or the old content stays. Links keep pointing. Raises OSError."""
    import tempfile  # brings random and shutil along; a check that writes nothing does without

    target = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(FileNotFoundError):
            Path(name).chmod(stat.S_IMODE(target.stat().st_mode))
        if not target.exists():
            umask = os.umask(0)
            os.umask(umask)
            Path(name).chmod(0o666 & ~umask)
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise
    _settle(target.parent)


def keep(path: Path, data: bytes) -> None:
    """Keep something that can be made again, in place of what `<first part of the name>.*` was kept before.

    Whole or not at all; a folder that cannot be written to only costs time.
    """
    import tempfile

    with contextlib.suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        for old in path.parent.glob(f"{path.name.partition('.')[0]}.*{path.suffix}"):
            old.unlink(missing_ok=True)
        Path(name).replace(path)


def _settle(folder: Path) -> None:
    """Ask the file system to remember the new name through a power cut, where it can be asked."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
