"""Regular expressions that are compiled when they are first used.

Hundreds of rules hold one or two; a plan needs a handful, and compiling all would cost a third of a small lint.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Lazy:
    def __init__(self, pattern: Any, flags: int) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """Compile, and answer from then on with the compiled pattern's own methods."""
        value = getattr(re.compile(*self._given), name)
        setattr(self, name, value)
        return value


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """`re.compile(pattern, flags)`, later."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
