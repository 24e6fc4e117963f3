"""Indicators: baselines, targets and units."""
