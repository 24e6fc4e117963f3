"""The action plan: owners, time and order."""
