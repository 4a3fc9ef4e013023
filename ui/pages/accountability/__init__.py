"""Accountability: a new record, the page of each, its system questions, and the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CREATE, VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.accountability import words as say
from ui.pages.accountability.account_book import PAGE as LEDGER
from ui.pages.accountability.account_book import ledger_page
from ui.pages.accountability.adding import adding_page
from ui.pages.accountability.page import record_page
from ui.pages.accountability.questions import questions_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_accountability_pages(pages: Pages) -> None:
    """Register the pages; the list is the general one."""
    can, at = RESOURCES["accountability_records"].can, "/accountability_records"
    sees, key = roles_for(can, VIEW), "accountability_records"
    pages.add(f"{at}/new", adding_page, title=say.NEW, roles=roles_for(can, CREATE), key=key)
    pages.add(LEDGER, ledger_page, title=say.LEDGER, roles=sees, key="ledger")
    pages.add(f"{at}/{{id}}", record_page, title=say.TITLE, roles=sees, key=key)
    pages.add(f"{at}/{{id}}/questions", questions_page, title=say.QUESTIONS, roles=sees, key=key)
