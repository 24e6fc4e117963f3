"""A page that needs no other file: its pictures within it, and a policy that lets a browser run nothing else."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from masterplan_kit.pictures import Picture
from masterplan_kit.render.pdf import Refused

_PICTURE: Final = re.compile(r'(?<= src=")asset:plan/([^"]+)(?=")')
_INLINE: Final = re.compile(r"<(style|script)>(.*?)</\1>", re.DOTALL)  # data in a script has attributes
_OPENING: Final = '<meta charset="utf-8">'


def offline(page: str, pictures: Mapping[str, Picture]) -> str:
    """The page with the pictures that it asks for, and what may run in it named by its hash; raises Refused."""
    whole = _PICTURE.sub(lambda asked: _data(asked[0], pictures.get(asked[1])), page)
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_policy(whole)}">'
    return whole.replace(_OPENING, f"{_OPENING}\n{policy}", 1)


def _data(address: str, picture: Picture | None) -> str:
    if picture is None:
        raise Refused(address)
    return f"data:{picture.mime};base64,{b64encode(picture.data).decode()}"


def _policy(page: str) -> str:
    hashes: dict[str, list[str]] = {"style": [], "script": []}
    for kind, content in _INLINE.findall(page):
        digest = b64encode(sha256(content.encode()).digest()).decode()
        hashes[kind].append(f"'sha256-{digest}'")
    own = "; ".join(f"{kind}-src {' '.join(found)}" for kind, found in hashes.items() if found)
    return f"default-src 'none'; {own}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
