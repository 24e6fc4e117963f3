"""What holds of every test."""

from __future__ import annotations

from hypothesis import settings

# A slow machine is no fault of the code, and a test fails on every run or on none.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
