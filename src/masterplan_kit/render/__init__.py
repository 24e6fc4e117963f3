"""The books of a plan, as pages for the screen and as PDF."""
