"""Path: names of fields, written so that the type checker sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from tortoise.fields import ReverseRelation
    from tortoise.models import Model

M = TypeVar("M")
R = TypeVar("R", bound="Model")
T = TypeVar("T")
Pick = Callable[[M], list[Any]]


class Path:
    """Remember the attributes read from it: `Path().advisor.name` is "advisor.name"."""

    __slots__ = ("_name",)

    def __init__(self, name: str = "") -> None:
        """Start at the record itself."""
        self._name = name

    def __getattr__(self, name: str) -> Path:
        return Path(f"{self._name}.{name}" if self._name else name)

    def __str__(self) -> str:
        return self._name


def many(relation: ReverseRelation[R]) -> R:
    """Step through a relation with many rows: `many(c.vehicles).plate` means any of the customer's plates."""
    return cast("R", relation)  # at run time it is a Path, which has every attribute


def one(relation: T | None) -> T:
    """Step through a relation that may be empty: `one(v.owner).name`; without an owner there is no value."""
    return cast("T", relation)


def names(pick: Pick[Any] | Iterable[str] | None) -> list[str]:
    """Give the dotted names that a lambda picks, or pass plain names on."""
    if pick is None:
        return []
    picked = pick(Path()) if callable(pick) else pick
    return [str(path) for path in picked]
