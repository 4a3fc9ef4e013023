"""Screens: the pages on which a store chooses how its lists, its records and its menu stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.screens.writing import ARRANGERS
from ui.pages.screens import words as say
from ui.pages.screens.menu import show_menu
from ui.pages.screens.noun import show_noun
from ui.pages.screens.overview import show_nouns
from ui.pages.screens.set_up import show_set_up

if TYPE_CHECKING:
    from ui.routes import Pages


def add_screen_pages(pages: Pages) -> None:
    """Register the overview, the page of each noun, the menu, and the set-up that is taken along."""
    for pattern, build in (
        (say.PAGE, show_nouns),
        (say.MENU_PAGE, show_menu),
        (say.SET_UP_PAGE, show_set_up),
        (f"{say.PAGE}/{{noun}}", show_noun),
    ):
        pages.add(pattern, build, title=say.TITLE, roles=ARRANGERS, key="screens")
