"""What can be asked for: the page around a book, the book itself, and word of changes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Mount, Route

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.preview.desk import Desk
from masterplan_kit.preview.guard import Guard
from masterplan_kit.preview.news import News
from masterplan_kit.render.templates import built_in

_AROUND: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self';"
    " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_WITHIN: Final = "frame-ancestors 'self'"  # beside the policy that the book itself carries
_FAULT: Final = "Kesalahan kami; mohon laporkan. / Our fault; please report it. ({error})\n"
_STYLE: Final = ("css/tokens.css", "preview/desk.css")


def application(desk: Desk, news: News, token: str, port: int) -> Guard:
    """Everything that a browser is shown, behind its guard."""

    def start(_: Request) -> Response:
        lang, book = desk.first()
        return RedirectResponse(f"/{token}/{lang}/{book}")

    def around(request: Request) -> Response:
        return HTMLResponse(desk.around(*_asked(desk, request)), headers={"content-security-policy": _AROUND})

    def book(request: Request) -> Response:
        return HTMLResponse(desk.book(*_asked(desk, request)), headers={"content-security-policy": _WITHIN})

    async def changes(_: Request) -> Response:
        return StreamingResponse(_told(news), media_type="text/event-stream")

    routes = [
        Route("/", start),
        Route("/changes", changes),
        Route("/desk.css", _style),
        Route("/desk.js", _script),
        Route("/{lang}/{book}.html", book),
        Route("/{lang}/{book}", around),
    ]
    pages = Starlette(routes=[Mount(f"/{token}", routes=routes)], exception_handlers={Exception: _failed})
    return Guard(pages, token, port)


def _asked(desk: Desk, request: Request) -> tuple[Lang, str]:
    lang, book = request.path_params["lang"], request.path_params["book"]
    if lang not in LANGS or not desk.has(lang, book):
        raise HTTPException(404)
    return lang, book


async def _told(news: News) -> AsyncIterator[str]:
    """The number of the plan's state: now, and whenever it is another."""
    async for version in news:
        yield f"data: {version}\n\n"


def _failed(_: Request, error: Exception) -> Response:
    """A fault of ours, said where the page would stand; the next save may do without it."""
    return PlainTextResponse(_FAULT.format(error=f"{type(error).__name__}: {error}"), 500)


def _style(_: Request) -> Response:
    return Response("".join(map(built_in, _STYLE)), media_type="text/css")


def _script(_: Request) -> Response:
    return Response(built_in("preview/desk.js"), media_type="text/javascript")
