"""Tests: real plans, exact places, exact sentences."""
