"""Benefit before technology."""
