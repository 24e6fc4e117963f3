"""Reading: bytes, files, folders and forms."""
