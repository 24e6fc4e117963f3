"""Texts, chapters and analysis."""
