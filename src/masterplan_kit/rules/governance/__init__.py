"""Bodies, participation and continuity."""
