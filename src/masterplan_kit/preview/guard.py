"""Who may ask, and for what: the browser of this machine that was given the address, and only to read.

Other pages in the same browser are kept out by the token, which they do not know, by what the browser says of where a
request comes from, and by the host that was asked for: a name of theirs that leads to this machine is not ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from secrets import compare_digest
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_METHODS: Final = ("GET", "HEAD")
_FRIENDS: Final = ("same-origin", "none")  # our own page, or an address typed or opened by hand
_CLOSED: Final = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
_REFUSED: Final = (
    "Bukalah alamat yang ditampilkan di terminal.\nOpen the address that the terminal shows.\n",
    "Pratinjau hanya untuk dibaca.\nThe preview is only for reading.\n",
)


@dataclass(frozen=True, slots=True)
class Guard:
    """Stands before everything, so that no page can be forgotten."""

    app: ASGIApp
    token: str
    port: int

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it before anything else has seen it."""

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                headers.setdefault("content-security-policy", _CLOSED)
            await send(message)

        await (self._refusal(scope) or self.app)(scope, receive, sealed)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        if not all(self._trusted(scope)):
            return PlainTextResponse(_REFUSED[0], 403)
        if scope["method"] not in _METHODS:
            return PlainTextResponse(_REFUSED[1], 405, {"allow": ", ".join(_METHODS)})
        return None

    def _trusted(self, scope: Scope) -> Iterator[bool]:
        headers = Headers(scope=scope)
        hosts = [f"{name}:{self.port}" for name in ("127.0.0.1", "localhost")]
        yield scope["type"] == "http"
        yield len(asked := headers.getlist("host")) == 1 and asked[0].lower() in hosts
        yield all(origin in [f"http://{host}" for host in hosts] for origin in headers.getlist("origin"))
        yield all(site in _FRIENDS for site in headers.getlist("sec-fetch-site"))
        yield compare_digest(scope["path"].split("/")[1:2][0].encode(), self.token.encode())
