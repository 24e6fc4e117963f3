"""Where every line, box and word of a chart stands; `macros/figures.html.j2` draws them.

Nothing here knows a plan; `render.document.figures` hands in names and values and the words to say them with.
"""
