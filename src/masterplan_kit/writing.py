"""Writing files so that a crash, a full disk or a second run never leaves half of one."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from pathlib import Path
from typing import Final

_PREFIX: Final = ".masterplan-"  # not the file's own name, which may be as long as names can be
_SUFFIX: Final = ".tmp"
_DAY: Final = 24 * 60 * 60
_TRIES: Final = 5


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`: all of it, or the old content stays. Links keep pointing. Raises OSError."""
    import tempfile  # brings random and shutil along; a check that writes nothing does without

    target = Path(os.path.realpath(path))
    mode = _mode(target)
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=target.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        made.chmod(mode)
        _replace(made, target)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def keep(path: Path, data: bytes) -> None:
    """Keep something that can be made again, in place of what `<first part of the name>.*` was kept before.

    A folder that cannot be written to only costs time.
    """
    with contextlib.suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        write_whole(path, data)
        for old in path.parent.glob(f"{path.name.partition('.')[0]}.*{path.suffix}"):
            if old != path:
                old.unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """The mode that the file is to have: its own, or that of any new file; raises OSError where it is protected."""
    try:
        facts = target.stat()
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        return 0o666 & ~umask
    if not stat.S_ISREG(facts.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))  # a device or a pipe must not become a file
    if facts.st_nlink > 1:
        raise OSError(errno.EMLINK, os.strerror(errno.EMLINK))  # its other name would keep the old content
    if not facts.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))  # replacing would go past the protection
    return stat.S_IMODE(facts.st_mode)


def _replace(made: Path, target: Path) -> None:
    """Rename; on Windows a program that shows the file holds it for moments."""
    for _ in range(_TRIES if os.name == "nt" else 0):
        try:
            made.replace(target)
        except PermissionError:
            time.sleep(0.1)
        else:
            return
    made.replace(target)


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, where that can be asked, and clear away what killed runs left."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            if left.stat().st_mtime < time.time() - _DAY:
                left.unlink()
