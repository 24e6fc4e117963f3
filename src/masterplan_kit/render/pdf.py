"""From a finished page to a PDF: WeasyPrint, given everything and let nowhere.

It gets the page's text and a table of pictures and fonts. What the page asks for beyond that table is not fetched
but told; the machine's fonts, clock, zone, language and folders do not come into it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote

from masterplan_kit.i18n import Text, Values
from masterplan_kit.render.overheard import overheard
from masterplan_kit.render.polyglot import reading_polyglot
from masterplan_kit.render.tagging import finish_tags, single_links
from masterplan_kit.render.typesetter import typesetter

SCHEME: Final = "asset:"
_OWN_META: Final = "masterplan-"  # of the page's other names, as `viewport`, a PDF has no use
_PLAN_FILE: Final = "application/yaml"
_HERE: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture or font that a page may ask for."""

    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, and what the typesetter had to complain of in its own words: a letter without a glyph, a lost link."""

    data: bytes
    pages: int
    complaints: tuple[str, ...]


class Refused(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The page asks for something that it was not given."""

    text: Final = Text(
        "Halaman buku meminta {addresses}, padahal hanya gambar dan huruf yang disertakan yang boleh dipakai",
        "The book's page asks for {addresses}, but only pictures and fonts that come with it may be used",
    )

    def __init__(self, *addresses: str) -> None:
        super().__init__(*addresses)
        self.addresses = addresses
        self.values: Values = {"addresses": addresses}


def write_pdf(
    html: str,
    assets: Mapping[str, Asset],
    *,
    as_of: dt.date,
    archive: Mapping[str, bytes] | None = None,
    polyglot: bool = False,
) -> Printed:
    """Print a page as PDF/UA-1; with `archive`, the plan's files by name, as PDF/A-3a as well, with them attached.

    The page names its `assets` as `asset:NAME`; one of them at least must be a font. Title, author, language and the
    like are those of its head, the dates are `as_of`; `polyglot` says that it may be read as XML. Raises Refused for
    any other address, TooLong, and PangoMissing.
    """
    with (
        typesetter() as weasyprint,
        reading_polyglot(weasyprint) if polyglot else contextlib.nullcontext(),
        _uncollected(),
        overheard() as complaints,
    ):
        data, pages = _print(weasyprint, html, assets, as_of, archive)
    return Printed(data, pages, tuple(dict.fromkeys(complaints)))


def _print(
    weasyprint: Any, html: str, assets: Mapping[str, Asset], as_of: dt.date, archive: Mapping[str, bytes] | None
) -> tuple[bytes, int]:
    fetcher = _fetcher(weasyprint, assets)
    fonts = weasyprint.text.fonts.FontConfiguration()
    options: dict[str, Any] = {"pdf_variant": "pdf/ua-1", "custom_metadata": True}
    if archive is not None:
        options |= {"pdf_variant": "pdf/a-3a", "attachments": _attachments(weasyprint, archive, as_of)}
    try:
        page = weasyprint.HTML(string=html, base_url=SCHEME, url_fetcher=fetcher)
        some_font = weasyprint.CSS(string=_some_font(assets), font_config=fonts, url_fetcher=fetcher)
        document = page.render(font_config=fonts, stylesheets=[some_font], **options)
        single_links(document)
        _describe(document.metadata, as_of, archived=archive is not None)
        data = document.write_pdf(finisher=finish_tags if archive is None else _finish, **options)
    except (weasyprint.urls.URLFetchingError, weasyprint.urls.FatalURLFetchingError):
        if not fetcher.refused:
            raise
    if fetcher.refused:
        raise Refused(*dict.fromkeys(fetcher.refused))
    return data, len(document.pages)


def _some_font(assets: Mapping[str, Asset]) -> str:
    """A style sheet that makes sure of a font: where there is none at all, Pango takes the process down."""
    name = min(name for name, asset in assets.items() if asset.mime.startswith("font/"))
    return f'@font-face {{font-family: "Masterplan Fallback"; src: url("{SCHEME}{quote(name)}")}}'


def _fetcher(weasyprint: Any, assets: Mapping[str, Asset]) -> Any:
    class Closed(weasyprint.urls.URLFetcher):  # type: ignore[misc] # the library has no types
        """Gives what is in the table, and keeps a list of all else that was asked for."""

        def __init__(self) -> None:
            super().__init__()
            self.refused: list[str] = []

        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ARG002 - the library's signature
            asset = assets.get(unquote(url.removeprefix(SCHEME))) if url.startswith(SCHEME) else None
            if asset is None:
                self.refused.append(url)
                raise ValueError(url)
            return weasyprint.urls.URLFetcherResponse(url, asset.data, {"Content-Type": asset.mime})

    return Closed()


def _attachments(weasyprint: Any, files: Mapping[str, bytes], as_of: dt.date) -> list[Any]:
    """The files in the order of a name tree; fetched, since that is how the library learns of their kind."""
    fetcher = _fetcher(weasyprint, {name: Asset(_PLAN_FILE, data) for name, data in files.items()})
    moment = dt.datetime(as_of.year, as_of.month, as_of.day, tzinfo=dt.UTC)
    return [
        weasyprint.Attachment(
            url=f"{SCHEME}{quote(name)}",
            url_fetcher=fetcher,
            name=name,
            created=moment,
            modified=moment,
            relationship="Source",
        )
        for name in sorted(files, key=_in_pdf)
    ]


def _in_pdf(name: str) -> bytes:
    return name.encode() if name.isascii() else b"\xfe\xff" + name.encode("utf-16-be")


def _describe(metadata: Any, as_of: dt.date, *, archived: bool) -> None:
    """Dates, the names that are ours, and for an archive that it is PDF/UA as well."""
    metadata.created = metadata.modified = f"{as_of.isoformat()}T00:00:00Z"
    metadata.custom = {name: value for name, value in metadata.custom.items() if name.startswith(_OWN_META)}
    if archived:
        generate = metadata.generate_rdf_metadata
        own = (_HERE / "pdf_ua.xml").read_bytes()
        metadata.generate_rdf_metadata = lambda *given: generate(*given).replace(b"</rdf:RDF>", own + b"</rdf:RDF>")


def _finish(document: Any, pdf: Any) -> None:
    """What PDF/A asks beyond what the library does: no smoothed pictures, each attachment once and by its very name."""
    finish_tags(document, pdf)
    for made in pdf.objects:
        if "Interpolate" in (extra := getattr(made, "extra", {})):
            extra["Interpolate"] = "false"
        if isinstance(made, dict) and made.get("Type") == "/Filespec":
            made["F"].string = made["UF"].string  # the library writes bytes there that readers take for other letters
    if "AF" in pdf.catalog:
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Without garbage collection, which takes a quarter of the time to find that every box is still in use."""
    if not gc.isenabled():  # whoever switched it off, as a process that ends with its book, is spared the end of it too
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()
