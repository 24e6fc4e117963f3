"""Plans as hypothesis makes them: any layout that people and editors leave behind, comments everywhere."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = [
    "Kota",
    "warga",
    "x",
    "3",
    "0.5",
    "11.10",
    "ya",
    "Air bersih: baik",
    "a #1",
    "'kutip'",
    "-",
    "n/a",
    "",
    "Café",
    "ulang tahun ke-10",
]
KEYS = [
    "id",
    "name",
    "title",
    "lead",
    "support",
    "region",
    "code",
    "period",
    "start",
    "end",
    "initiatives",
    "budget",
    "lain",
    "2026",
    "note",
]


def quoted(text: str, style: str) -> str:
    """The text in one of YAML's ways for one line."""
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    if style == '"':
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text if text.replace(" ", "").replace(".", "").replace("é", "e").isalnum() else f'"{text}"'


@st.composite
def scalars(draw: st.DrawFn, indent: int) -> str:
    """A text as it stands behind a key: on one line or several."""
    kind = draw(
        st.sampled_from(["plain", "plain", "'", '"', "|", ">", "|-", ">+", "|+", "|2", "folded", "double", "next"])
    )
    text = draw(st.sampled_from(WORDS))
    pad = " " * (indent + draw(st.integers(1, 4)))
    blank = draw(st.sampled_from(["", "\n", f"\n{pad}  "]))
    if kind in ("plain", "'", '"'):
        return quoted(text, kind)
    if kind == "next":
        return f"\n{pad}{quoted(text, 'plain')}"
    if kind == "folded":
        return f"satu\n{pad}dua\n{blank}\n{pad}   tiga"
    if kind == "double":
        return f'"satu \\\n{pad}dua\\n\n{blank}{pad}\\ tiga {pad}\n{pad}"'
    if kind == "|2":
        return f"|2\n{' ' * (indent + 2)}   jorok\n{' ' * (indent + 2)}dalam{blank}"
    return f"{kind}{draw(st.sampled_from(['', '  # kepala']))}\n{pad}baris satu\n{blank}\n{pad}  # bukan catatan\n{pad}baris dua{blank}"


@st.composite
def notes(draw: st.DrawFn, indent: int) -> str:
    """Comments and blank lines on lines of their own."""
    kinds = draw(st.lists(st.sampled_from([None, 0, 0, 2, -2, 5]), max_size=3))
    return "".join(
        "\n" if kind is None else f"{' ' * max(0, indent + kind)}# {draw(st.sampled_from('abcde'))}\n" for kind in kinds
    )


@st.composite
def beside(draw: st.DrawFn) -> str:
    """A comment at the end of a line, or nothing."""
    return draw(st.sampled_from(["", "", "", " # s", "      # t", "\t# u"]))


@st.composite
def flows(draw: st.DrawFn, depth: int) -> str:
    """A value in brackets."""
    kind = draw(st.sampled_from(["names", "span", "map", "list", "long", "empty"]))
    if kind == "names" or depth > 2:
        return (
            "["
            + ", ".join(draw(st.lists(st.sampled_from(["A-1", "dua kata", '"10.1"', "10.1", "b"]), max_size=4)))
            + "]"
        )
    if kind == "span":
        return "{start: 2026, end: 2026-Q3}"
    if kind == "empty":
        return draw(st.sampled_from(["{}", "[]", "[ ]"]))
    if kind == "long":
        return "[a,  # satu\n      b,\n      # dua\n      c\n      ]"
    inner = draw(
        st.lists(st.one_of(flows(depth + 1), st.sampled_from(["x", '"a, b"', "'q'", "1.5"])), min_size=1, max_size=3)
    )
    if kind == "list":
        return "[" + ", ".join(inner) + "]"
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=len(inner), max_size=len(inner), unique=True))
    return "{" + ", ".join(f"{key}: {value}" for key, value in zip(keys, inner, strict=True)) + "}"


@st.composite
def mappings(draw: st.DrawFn, indent: int, depth: int, *, first: bool = True) -> str:
    """The lines of a mapping whose keys stand at `indent`; of the first key only what follows the dash."""
    lines = []
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True))
    for number, key in enumerate(keys):
        if number or first:
            lines.append(draw(notes(indent)) + " " * indent)
        lines.append(f"{draw(st.sampled_from([key, key, repr(key)]))}:{draw(values(indent, depth))}")
    return "".join(lines)


@st.composite
def values(draw: st.DrawFn, indent: int, depth: int) -> str:
    """What follows a colon or a dash, to the end of its last line."""
    kind = draw(
        st.sampled_from(["scalar", "scalar", "blank", "flow", "map", "list"] if depth < 3 else ["scalar", "blank"])
    )
    if kind == "blank":
        return draw(beside()) + "\n"
    if kind == "scalar":
        text = draw(scalars(indent))
        return f" {text}" + ("" if text[:1] in "|>" else draw(beside())) + "\n"
    if kind == "flow":
        return f" {draw(flows(0))}{draw(beside())}\n"
    deeper = indent + draw(st.sampled_from([1, 2, 2, 3, 4]))
    if kind == "map":
        return draw(beside()) + "\n" + draw(mappings(deeper, depth + 1))
    return draw(beside()) + "\n" + draw(lists(deeper, depth + 1))


@st.composite
def lists(draw: st.DrawFn, indent: int, depth: int) -> str:
    """The lines of a list whose dashes stand at `indent`."""
    lines = []
    for _ in range(draw(st.integers(1, 3))):
        lines.append(draw(notes(indent)) + " " * indent + "-")
        gap = draw(st.integers(1, 3))
        if draw(st.booleans()):
            lines.append(" " * gap + draw(mappings(indent + 1 + gap, depth + 1, first=False)))
        else:
            lines.append(draw(values(indent, depth)))
    return "".join(lines)


@st.composite
def plans(draw: st.DrawFn) -> str:
    """A whole file."""
    text = draw(st.sampled_from(["", "# yaml-language-server: $schema=x\n", "# atas\n\n", "---\n", "# atas\n"]))
    text += draw(mappings(0, 0)) + draw(notes(0))
    text = draw(st.sampled_from([text, text.rstrip("\n"), text + "\n\n"]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))
