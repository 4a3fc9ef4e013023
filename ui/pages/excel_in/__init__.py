"""Excel in: a file becomes customers, cars and visits in five steps, and can be taken back."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from models.access import IMPORT, Role
from models.resources import RESOURCES
from ui.pages.excel_in.arriving import add_import_routes
from ui.pages.excel_in.check_step import check_step
from ui.pages.excel_in.columns_step import columns_step
from ui.pages.excel_in.count_step import count_step
from ui.pages.excel_in.file_step import file_step
from ui.pages.excel_in.run_step import run_step
from ui.pages.excel_in.words import TITLE

if TYPE_CHECKING:
    from models.access import Seat
    from ui.routes import Pages, Visit

__all__ = ["IMPORTERS", "add_import_pages"]

STEPS = {"file": file_step, "columns": columns_step, "check": check_step, "count": count_step}
IMPORTERS = reduce(
    or_, (rule.roles for resource in RESOURCES.values() for rule in resource.can if IMPORT in rule.actions), Role(0)
)


def add_import_pages(pages: Pages) -> None:
    """Add the page of the five steps, and the addresses for bringing and fetching files."""
    add_import_routes()
    pages.add("/import", _page, title=TITLE, roles=IMPORTERS, key="import")


async def _page(seat: Seat, visit: Visit) -> None:
    said = {name: values[0] for name, values in parse_qs(visit.query).items()}
    if said.get("batch", "").isdecimal():
        await run_step(seat, int(said["batch"]))
        return
    step = STEPS.get(said.get("step", "")) if "file" in said else None
    if step is None:
        await file_step(seat, said.get("file", ""), said.get("noun", ""))
    else:
        await step(seat, said["file"])
