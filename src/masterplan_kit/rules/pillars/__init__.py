"""The six pillars and their eighteen sub-pillars."""
