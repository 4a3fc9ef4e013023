"""Tortoise works out the statements of every table at each opening of a database; tests open thousands, and keep them."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from tortoise.apps import Apps
from tortoise.models import MetaInfo, Model

if TYPE_CHECKING:
    from collections.abc import Iterable

OWN = frozenset({"_model", "app", "default_connection"})  # what an opening has just set
Models = tuple[tuple[type[Model], ...], str]  # and the kind of database: each has its own statements
_kept: dict[Models, list[tuple[MetaInfo, str, Any]]] = {}
_last: list[Models] = []  # which of them the tables hold now
_work_out = Apps._build_initial_querysets
_find = Apps._discover_models


def remember_models() -> None:
    """Let the tables be found once, and worked out once for each kind of database, however often one is opened."""
    Apps._build_initial_querysets = _remembered  # type: ignore[method-assign]
    Apps._discover_models = staticmethod(cache(_find))  # type: ignore[method-assign]


def _remembered(apps: Apps) -> None:
    models = tuple(model for app in apps.apps.values() for model in app.values())
    key = (models, models[0]._meta.db.capabilities.dialect)
    if key not in _kept:
        _set((model._meta, name, _own(value)) for model in models for name, value in _held(model._meta).items())
        _work_out(apps)
        _kept[key] = [(model._meta, name, value) for model in models for name, value in _held(model._meta).items()]
    elif [key] != _last:
        _set(_kept[key])
    _last[:] = [key]


def _set(values: Iterable[tuple[MetaInfo, str, Any]]) -> None:
    for about, name, value in values:
        setattr(about, name, value)


def _held(about: MetaInfo) -> dict[str, Any]:
    held = {}
    for name in MetaInfo.__slots__:
        with suppress(AttributeError):  # nothing has set it
            held[name] = getattr(about, name)
    return {name: value for name, value in held.items() if name not in OWN}


def _own(value: Any) -> Any:
    """Copy what Tortoise empties and fills again in its place, so that what is kept stays as it is."""
    return value.copy() if isinstance(value, (list, set, dict)) else value
