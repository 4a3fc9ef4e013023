"""Reading screens: what a store has chosen, kept at hand so that drawing a page asks nobody."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import loaded
from models.labelling import call_fields
from models.resources import RESOURCES
from models.screens.arranging import MenuOrder, Screen

if TYPE_CHECKING:
    from models.resource import Resource

MENU: Final = "menu"
FRESH_SECONDS: Final = 3.0  # how long another process's change may go unnoticed
_screens: dict[str, Screen] = {}
_menu = MenuOrder()
_read_at = 0.0


async def keep_screens(*, anew: bool = False) -> None:
    """Read what the store has chosen, unless that was done just now."""
    global _menu, _read_at  # noqa: PLW0603 -- the one place that keeps them
    if not anew and _read_at and monotonic() - _read_at < FRESH_SECONDS:
        return
    stored = {key: loaded(kept) for key, kept in await reader().rows("SELECT key, definition FROM screen")}
    _menu = MenuOrder.from_json(stored.pop(MENU, {}))
    _screens.clear()
    _screens.update({key: Screen.from_json(kept) for key, kept in stored.items() if key in RESOURCES})
    words: dict[str, dict[str, Any]] = {}
    for key, screen in _screens.items():
        if screen.labels and not RESOURCES[key].fields:  # own tables share one model: each takes its words itself
            words.setdefault(RESOURCES[key].model._meta.db_table, {}).update(screen.labels)
    call_fields(words)
    _read_at = monotonic()


def screen_of(resource: Resource[Any]) -> Screen:
    """Give what the store has chosen for a noun's pages, as it was last read."""
    return _screens.get(resource.key, Screen())


def menu_order() -> MenuOrder:
    """Give the order of the menu, as it was last read."""
    return _menu


def forget_screens() -> None:
    """Read them anew at the next question; until then everything stands as shipped."""
    global _menu, _read_at
    _menu, _read_at = MenuOrder(), 0.0
    _screens.clear()
    call_fields({})


async def version_of(key: str) -> int:
    """Give the version of a choice, 0 where nothing was chosen yet."""
    found = await reader().rows("SELECT version FROM screen WHERE key = ?", [key])
    return int(found[0][0]) if found else 0
