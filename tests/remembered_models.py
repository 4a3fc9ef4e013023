"""Tortoise works out the statements of every table at each opening of a database; tests open thousands, and keep them."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from tortoise.apps import Apps
from tortoise.models import MetaInfo, Model

OWN = frozenset({"_model", "app", "default_connection"})  # what an opening has just set
_kept: dict[tuple[type[Model], str], dict[str, Any]] = {}  # by the kind of database too: each has its own statements
_work_out = Apps._build_initial_querysets


def remember_models() -> None:
    """Let a table be worked out once for each kind of database, however often one is opened."""
    Apps._build_initial_querysets = _remembered  # type: ignore[method-assign]


def _remembered(apps: Apps) -> None:
    models = [model for app in apps.apps.values() for model in app.values()]
    keys = [(model, model._meta.db.capabilities.dialect) for model in models]
    if any(key not in _kept for key in keys):
        _work_out(apps)
        _kept.update((key, _held(key[0]._meta)) for key in keys)
        return
    for key in keys:
        for name, value in _kept[key].items():
            setattr(key[0]._meta, name, _own(value))


def _held(about: MetaInfo) -> dict[str, Any]:
    held = {}
    for name in MetaInfo.__slots__:
        with suppress(AttributeError):  # nothing has set it
            held[name] = _own(getattr(about, name))
    return {name: value for name, value in held.items() if name not in OWN}


def _own(value: Any) -> Any:
    """Copy what Tortoise empties and fills again in its place."""
    return value.copy() if isinstance(value, (list, set, dict)) else value
