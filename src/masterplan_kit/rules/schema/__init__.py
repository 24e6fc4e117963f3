"""Values and keys that the plan format does not know."""
