"""What a checked tree is made of: dataclasses that Pydantic validates.

`pydantic` itself is imported only to build a schema. What it builds is kept beside the `.pyc` files
and given to `pydantic_core` directly, which spares a command most of Pydantic's start
(docs/explanation/decisions.md has the figures).
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import importlib
import json
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    NoReturn,
    TypeVar,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from masterplan_kit.writing import keep

if TYPE_CHECKING:
    from pydantic_core import CoreSchema, SchemaValidator

Key = str | int
Keys = tuple[Key, ...]


def key_of(attribute: str) -> str:
    """The key in the file: a trailing underscore only dodges a Python keyword (`for_`, `with_`)."""
    return attribute.removesuffix("_")


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Node:
    """One mapping of a file. Immutable; unknown keys are refused; compared by identity."""

    shorthand: ClassVar[str] = ""  # the key that a bare text in place of the mapping stands for
    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid", "alias_generator": key_of}
    attributes: ClassVar[tuple[str, ...]]  # of the Python object, in the order of the format
    _keys: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls) -> None:
        # Only the schema makes nodes, so the methods dataclasses would write are left out: 10x faster to define.
        dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
        cls.attributes = tuple(field.name for field in dataclasses.fields(cls))  # type: ignore[arg-type]
        cls._keys = tuple(map(key_of, cls.attributes))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        msg = f"{type(self).__name__} is immutable"
        raise AttributeError(msg)

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in self.attributes)
        shown = ", ".join(f"{name}={value!r}" for name, value in values if value not in (None, (), {}))
        return f"{type(self).__name__}({shown})"

    @functools.cached_property
    def written(self) -> bool:
        """Whether there is a word or a figure anywhere below."""
        return any(written(value) for name in self.attributes if (value := getattr(self, name)) is not None)

    @classmethod
    def keys(cls) -> tuple[str, ...]:
        """The keys that a mapping of this kind may have, in the order of the format."""
        return cls._keys


def written(value: object) -> bool:
    """Tell whether there is a word or a figure anywhere below."""
    if isinstance(value, Node):
        return value.written
    if isinstance(value, dict):
        return any(map(written, value.values()))
    if isinstance(value, tuple):
        return any(map(written, value))
    return value is not None and value != ""


def kind_at(root: type[Node], keys: Keys) -> type[Node] | None:
    """The kind of node that stands at `keys` below `root`; None where there is a list, a map or a value."""
    kind: Any = root
    for key in keys:
        if isinstance(kind, type) and issubclass(kind, Node):
            attribute = next((name for name in kind.attributes if key_of(name) == key), None)
            if attribute is None:
                return None
            kind = _without_none(get_type_hints(kind)[attribute])
        else:
            kind = _without_none(get_args(kind)[-1 if get_origin(kind) is dict else 0]) if get_args(kind) else None
    return kind if isinstance(kind, type) and issubclass(kind, Node) else None


def _without_none(hint: Any) -> Any:
    return (
        next((part for part in get_args(hint) if part is not type(None)), hint)
        if get_origin(hint) is UnionType
        else hint
    )


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Reads:
    """Annotation: this value is read from text by `function`, described to editors by `json`."""

    function: Callable[[Any], object] | None  # None: as Pydantic reads the type itself
    json: dict[str, Any] = dataclasses.field(default_factory=dict)

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], CoreSchema]) -> CoreSchema:
        from pydantic_core import core_schema

        if self.function is None:
            return handler(source)
        return core_schema.no_info_plain_validator_function(self.function)

    def __get_pydantic_json_schema__(self, schema: object, handler: object) -> dict[str, Any]:
        return dict(self.json)


N = TypeVar("N", bound=Node)
_LEFT_OUT: Final = frozenset({"metadata", "serialization", "ref_strings"})


class Schema(Generic[N]):
    """The validator of one kind of root node, built once per installed version and kept."""

    def __init__(self, root: type[N]) -> None:
        self.root = root
        self._validator: SchemaValidator | None = None

    def validate(self, data: object) -> N:
        """The tree for `data` (mappings, lists and text); raises `pydantic_core.ValidationError`."""
        if self._validator is None:
            self._validator = self._load()
        return cast("N", self._validator.validate_python(data))

    def kept(self) -> bool:
        """Whether the validator is kept for the next start."""
        return self._kept_file().is_file()

    def json_schema(self) -> dict[str, Any]:
        """JSON Schema of the root as Pydantic words it, without titles and descriptions."""
        from pydantic import TypeAdapter

        return TypeAdapter(self.root).json_schema()

    def _load(self) -> SchemaValidator:
        from pydantic_core import SchemaValidator

        kept = self._kept_file()
        with contextlib.suppress(OSError, ValueError, LookupError, AttributeError, ImportError):
            return SchemaValidator(_thaw(json.loads(kept.read_text(encoding="utf-8"))))
        from pydantic import TypeAdapter

        schema = TypeAdapter(self.root).core_schema
        keep(kept, json.dumps(_freeze(schema), separators=(",", ":")).encode())
        return SchemaValidator(schema)

    def _kept_file(self) -> Path:
        """Where the schema is kept: beside the `.pyc` files, under a name that changes with its sources."""
        import pydantic_core

        home = Path(sys.modules[self.root.__module__].__file__ or "").parent
        sources = (*sorted(home.glob("*.py")), Path(__file__))
        stamp = "".join(f"{path.name}{path.stat().st_mtime_ns}" for path in sources)
        mark = f"{zlib.crc32(stamp.encode()):08x}"
        return (
            home
            / "__pycache__"
            / f"{self.root.__name__}.{sys.implementation.cache_tag}.{pydantic_core.__version__}.{mark}.json"
        )


def _freeze(value: object) -> object:
    """A core schema as JSON: classes and functions by name, tuples and sets marked."""
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, dict):
        return {name: _freeze(item) for name, item in value.items() if name not in _LEFT_OUT}
    if isinstance(value, list):
        return [_freeze(item) for item in value]
    if isinstance(value, (tuple, set, frozenset)):
        return {f"${type(value).__name__}": [_freeze(item) for item in value]}
    name = f"{value.__module__}:{value.__qualname__}"  # type: ignore[attr-defined]
    if _named(name) is not value:
        msg = f"{name} cannot be found again by its name"
        raise ValueError(msg)
    return {"$name": name}


def _thaw(value: Any) -> Any:
    if isinstance(value, list):
        return [_thaw(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$name" in value:
        return _named(value["$name"])
    for kind in (tuple, set, frozenset):
        if f"${kind.__name__}" in value:
            return kind(_thaw(item) for item in value[f"${kind.__name__}"])
    return {name: _thaw(item) for name, item in value.items()}


def _named(name: str) -> object:
    module, _, path = name.partition(":")
    found: object = importlib.import_module(module)
    for part in path.split("."):
        found = getattr(found, part)
    return found
