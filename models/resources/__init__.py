"""One resource per noun; the file's name is its key and its address. A new file here is a new page."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from models.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping


def _collect() -> dict[str, Resource[Any]]:
    """Find the one Resource that each file of this folder declares."""
    found: dict[str, Resource[Any]] = {}
    for module in iter_modules(__path__):
        declared = [v for v in vars(import_module(f"{__name__}.{module.name}")).values() if isinstance(v, Resource)]
        if len(declared) != 1 or declared[0].key != module.name:
            msg = f"models/resources/{module.name}.py must declare one Resource with key={module.name!r}"
            raise LookupError(msg)
        found[module.name] = declared[0]
    return found


RESOURCES = _collect()


def place_own(own: Mapping[str, Resource[Any]]) -> None:
    """Put the tables that the store made itself beside the nouns of the product, and take those away that are gone."""
    for key in [key for key, one in RESOURCES.items() if one.fields and key not in own]:
        del RESOURCES[key]
    RESOURCES.update(own)


def own_resources() -> list[Resource[Any]]:
    """Give the tables that the store made itself, in their order."""
    return [one for one in RESOURCES.values() if one.fields]


def resource_of(model_name: str) -> Resource[Any] | None:
    """Give the resource of a model by the model's name, as relations name it."""
    return next((r for r in RESOURCES.values() if r.model.__name__ == model_name and not r.fields), None)
