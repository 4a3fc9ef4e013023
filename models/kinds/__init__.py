"""The kinds of value: one file each, the same names in models, forms, extra fields and the importer."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.kinds.kind import Kind


def _collect() -> dict[str, Kind]:
    """Find the one Kind that each file of this folder declares."""
    found: dict[str, Kind] = {}
    for module in iter_modules(__path__):
        if module.name == "kind":
            continue
        declared = import_module(f"{__name__}.{module.name}").kind
        if declared.name != module.name:
            msg = f"models/kinds/{module.name}.py declares the kind {declared.name!r}; file and kind have one name"
            raise LookupError(msg)
        found[module.name] = declared
    return found


KINDS = _collect()


def kind_named(name: str) -> Kind:
    """Give the kind of that name, or say the nearest one there is."""
    try:
        return KINDS[name]
    except KeyError:
        near = get_close_matches(name, KINDS, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(KINDS))}"
        msg = f"no kind {name!r}{hint}"
        raise LookupError(msg) from None
