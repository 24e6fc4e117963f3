"""Where a reader's own templates run: they see the document and nothing of the machine, and may not grow for ever."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path
from types import BuiltinMethodType, MethodType
from typing import Any, Final

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, UndefinedError
from jinja2.environment import TemplateModule
from jinja2.exceptions import TemplateRuntimeError
from jinja2.runtime import BlockReference, LoopContext, Macro, TemplateReference
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing
from markupsafe import Markup

from masterplan_kit.i18n import Text
from masterplan_kit.render.template_fault import TemplateFault, fault
from masterplan_kit.source.inside import NotInside, open_inside

_MEMORY: Final = 2 * 1024**3  # bytes; the largest plan needs a quarter of it
_LONGEST: Final = 1024**2  # bytes of one template
_UNREADABLE: Final = Text(
    "{template} tidak dapat dibaca: harus berupa berkas biasa di dalam foldernya, teks UTF-8, paling besar 1 MB",
    "{template} cannot be read: it must be a plain file within its folder, UTF-8 text, of 1 MB at most",
)

# What a template may hold: plain values, what Jinja makes, the plan, and the views of it. None of these knows a file.
_PLAIN: Final = frozenset({
    str, Markup, bytes, int, float, bool, type(None), tuple, list, dict, set, frozenset, range, dt.date, Decimal,
    type({}.items()), type({}.keys()), type({}.values()),
    Macro, BlockReference, LoopContext, TemplateModule, TemplateReference,
})  # fmt: skip
_VIEWS: Final = tuple(
    f"masterplan_kit.{part}"
    for part in (
        "i18n", "model", "pictures", "programme", "render.document", "render.figures", "render.html", "render.labels",
        "render.outline", "render.qr", "render.theme",
    )
)  # fmt: skip


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, closed to all but the document: a path among its values would open every file there is."""

    def __init__(self, folder: Path, **options: Any) -> None:
        super().__init__(undefined=_Missing, **options)
        self.folder = folder

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may ask for that attribute, and hold what it is."""
        return super().is_safe_attribute(obj, attr, value) and _open(obj) and _open(value)

    def is_safe_callable(self, obj: Any) -> bool:
        """Whether a template may call it: what it was given as a function, and methods of what it may hold."""
        return super().is_safe_callable(obj) and (any(obj is one for one in self.globals.values()) or _open(obj))

    def wrap_str_format(self, value: Any) -> None:
        """No `str.format`, not even Jinja's careful one: it is a language of its own, and there is `fill`."""


def _open(value: object) -> bool:
    if isinstance(value, (MethodType, BuiltinMethodType)):  # of a thing, not of a kind: `date.today` is a clock
        name, of = value.__name__, value.__self__
        return not (name.startswith(("_", "format")) or isinstance(of, type)) and _open(of)
    kind = type(value)
    return kind in _PLAIN or kind.__module__.startswith(_VIEWS)


class _Missing(StrictUndefined):
    """What is not there: the error that comes of its use knows what was asked for."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = UndefinedError,
    ) -> None:
        super().__init__(hint, obj, name, partial(_asked, exc, name))  # type: ignore[arg-type] # it is only called


def _asked(kind: type[TemplateRuntimeError], name: str | None, message: str) -> TemplateRuntimeError:
    error = kind(message)
    if name is not None:
        error.asked = name  # type: ignore[attr-defined] # for `fault`
    return error


class OwnFolder(BaseLoader):
    """The templates of a folder: plain files within it, whatever their names say or links point to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002
        """The text of a template; raises TemplateNotFound where one of ours may be meant."""
        try:
            with open_inside(self.folder, template) as stream:
                data = stream.read(_LONGEST + 1)
            text = data.decode()
        except NotInside as error:
            if error.hindrance in ("missing", "unsafe"):
                raise TemplateNotFound(template) from error
            raise TemplateFault(_UNREADABLE, {"template": template}) from error
        except (OSError, UnicodeDecodeError) as error:
            raise TemplateFault(_UNREADABLE, {"template": template}) from error
        if len(data) > _LONGEST:
            raise TemplateFault(_UNREADABLE, {"template": template})
        return text, str(self.folder / template), lambda: True


@contextlib.contextmanager
def confined(environment: Environment) -> Iterator[None]:
    """Run templates: what goes wrong in an own one is raised as TemplateFault, and its memory has an end."""
    if not isinstance(environment, Sandbox):
        yield
        return
    try:
        with _bounded_memory():
            yield
    except TemplateFault:
        raise
    except Exception as error:
        told = fault(error, environment.folder)
        if told is None:
            raise
        raise told from error


@contextlib.contextmanager
def _bounded_memory() -> Iterator[None]:
    try:
        import resource
    except ImportError:  # Windows: there the limit of time must do
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    if soft == resource.RLIM_INFINITY or soft > most:
        with contextlib.suppress(OSError, ValueError):  # not every system takes it
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
