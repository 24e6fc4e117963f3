"""Files that cannot be read as a plan, and what YAML does to words without telling."""
