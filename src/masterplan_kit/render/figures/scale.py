"""Round steps for an axis."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import Final

_STEPS: Final = (1, 2, 5, 10)


def ticks(greatest: Decimal | float, count: int = 4) -> tuple[Decimal, ...]:
    """From zero in at most `count` round steps to the first that is not below `greatest`."""
    greatest = Decimal(greatest)
    if greatest <= 0:
        return (Decimal(0), Decimal(1))
    power = Decimal(10) ** (greatest / count).adjusted()
    step = next(power * step for step in _STEPS if power * step * count >= greatest)
    needed = int((greatest / step).to_integral_value(ROUND_CEILING))
    return tuple(step * number for number in range(needed + 1))
