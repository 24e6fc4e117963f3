"""Make `templates/fonts/symbols/`: the signs that neither text family of the books has, cut out of DejaVu Sans."""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

UNUSED = ["FFTM", "GDEF", "GPOS", "GSUB", "MATH"]
FONTS = Path(__file__).parent.parent / "templates" / "fonts"
BLOCKS = (
    range(0x0020, 0x0021),  # spaces: between two signs a space is set in the font of the signs
    range(0x00A0, 0x00A1),
    range(0x2000, 0x200C),
    range(0x202F, 0x2030),
    range(0x2010, 0x2028),  # hyphens, dashes, bullets
    range(0x2030, 0x2060),  # primes, marks of reference
    range(0x2070, 0x20A0),  # raised and lowered figures
    range(0x2150, 0x2200),  # fractions, roman numerals, arrows
    range(0x2200, 0x2300),  # mathematics
    range(0x2500, 0x2760),  # boxes, shapes, signs, ticks and crosses
    range(0x2776, 0x27C0),  # circled figures, heavy arrows
    range(0x27F5, 0x2800),  # long arrows
    range(0xFFFD, 0xFFFE),  # what stands for a letter nobody knows
)


def main(dejavu: str) -> None:
    """Cut the signs out of the DejaVu Sans of this path."""
    font = TTFont(dejavu, recalcTimestamp=False)
    options = Options(hinting=False, layout_features=[], name_IDs=["*"], notdef_outline=True, drop_tables=UNUSED)
    cut = Subsetter(options)
    cut.populate(unicodes={letter for block in BLOCKS for letter in block})
    cut.subset(font)
    rename(font, "Masterplan Symbols")
    font.save(FONTS / "symbols" / "MasterplanSymbols.ttf")


def rename(font: TTFont, family: str) -> None:
    """A changed font is not called what the whole one is called."""
    names = {1: family, 3: family, 4: family, 6: family.replace(" ", ""), 16: family}
    for entry in font["name"].names:
        if entry.nameID in names:
            entry.string = names[entry.nameID]


if __name__ == "__main__":
    main(*sys.argv[1:])
