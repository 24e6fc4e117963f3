"""Money: rows, sources and sums."""
