"""`masterplan preview`: the books of a plan in the browser while it is written."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from threading import Thread
from typing import Any, Final

from masterplan_kit.cli.calls import Call, CallError, show
from masterplan_kit.cli.console import complain, write
from masterplan_kit.cli.export import one_plan
from masterplan_kit.cli.options import spoken
from masterplan_kit.cli.plans import NothingChecked
from masterplan_kit.i18n import Text, fill

_TAKEN: Final = Text(
    "Porta {port} tidak dapat dipakai: {cause}; sebutkan yang lain, atau tanpa --port",
    "The port {port} cannot be used: {cause}; name another, or leave --port out",
)
_OPEN: Final = Text("Pratinjau: {address}\nCtrl-C untuk selesai", "Preview: {address}\nCtrl-C to end")


def run(path: str, *, port: int | None, browser: bool, given: dict[str, Any]) -> int:
    """2: wrong call; 3: no plan; 130: ended by Ctrl-C, the way this command ends."""
    try:
        call = Call([path], {"isolated": True} | given)
        return _preview(call, port, browser=browser)
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3
    except KeyboardInterrupt:  # Typer would call it aborted
        return 130


def _preview(call: Call, port: int | None, *, browser: bool) -> int:
    from masterplan_kit.preview.desk import Desk
    from masterplan_kit.preview.serving import listening, serve

    plan = one_plan(call)
    try:
        ear = listening(port)
    except OSError as error:
        raise CallError(_TAKEN, {"port": port or 0, "cause": os.strerror(error.errno or 0)}) from None
    with ear:
        # A plan says in which language its books are, and so what is said beside them.
        desk = Desk(plan, replace(call.options, lang=None), call.given["lang"])
        serve(desk, ear, lambda address: _started(address, browser=browser))
    return 0


def _started(address: str, *, browser: bool) -> None:
    write(f"{fill(_OPEN, {'address': address}, spoken())}\n")
    sys.stdout.flush()
    if browser:
        import webbrowser

        Thread(target=webbrowser.open, args=(address,), daemon=True).start()  # some browsers keep their caller waiting
