"""A plan's books in the browser while it is written, with what was found in it beside them."""
