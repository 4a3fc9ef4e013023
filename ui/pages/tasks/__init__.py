"""Tasks: what I have to do, my team, what is overdue; and the page of one task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import VIEW, WORKERS, roles_for
from models.resources import RESOURCES
from ui.pages.tasks import words as say
from ui.pages.tasks.board import PAGE, board_page
from ui.pages.tasks.one import task_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_task_pages(pages: Pages) -> None:
    """Register the pages; a new task is made on the board, the list of all is the general one."""
    pages.add(PAGE, board_page, title=say.TITLE, roles=WORKERS, key="to-do")
    pages.add("/tasks/new", board_page, title=say.TITLE, roles=WORKERS, key="to-do")
    pages.add("/tasks/{id}", task_page, title=say.TASK, roles=roles_for(RESOURCES["tasks"].can, VIEW), key="to-do")
