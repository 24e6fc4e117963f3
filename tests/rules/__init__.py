"""Rules: their examples and what must hold of all of them."""
