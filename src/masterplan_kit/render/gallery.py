"""The pictures of a plan as its books carry them; what is not here is shown as a frame with its description."""

from __future__ import annotations

import io
from pathlib import Path

from masterplan_kit.model import Masterplan
from masterplan_kit.pictures import MOST, TOGETHER, Picture, read


def gallery(plan: Masterplan, folder: Path | None) -> dict[str, Picture]:
    """The pictures that can be shown, by the names that the plan gives them; each file is opened once.

    `folder` is None for a plan from standard input, which has no pictures.
    """
    shown: dict[str, Picture] = {}
    if folder is None:
        return shown
    together = 0
    for name in list(dict.fromkeys(picture.file for picture in plan.pictures()))[:MOST]:
        picture = read(folder, name)
        if not isinstance(picture, Picture):
            continue
        together += len(picture.data)
        if together > TOGETHER:
            break
        if _decodes(picture):
            shown[name] = picture
    return shown


def _decodes(picture: Picture) -> bool:
    """Whether a decoder takes it: where it gave up while a page is printed, nothing would stand there."""
    from PIL import Image, ImageFile

    # WeasyPrint, once started, lets everything in the process take half a picture for whole.
    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        with Image.open(io.BytesIO(picture.data), formats=[picture.mime.removeprefix("image/").upper()]) as image:
            image.draft("L", (1, 1))  # of a JPEG all is read but little is computed
            image.load()
    except Exception:  # noqa: BLE001 - decoders raise whatever their author thought of
        return False
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient
    return True
