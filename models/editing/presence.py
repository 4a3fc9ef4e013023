"""Presence: who else is changing the same thing right now, and word to open pages when it has changed.

Open forms are remembered in this process; what was typed lately (drafts) tells of those on other servers.
"""

from __future__ import annotations

import logging
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models import clock
from models.database import reader

if TYPE_CHECKING:
    from models.access import Seat

log = logging.getLogger("huitouke")

LATELY_SECONDS: Final = 120
LONGEST_SECONDS: Final = 3600.0  # a form left open over lunch and longer is nobody's work any more
DRAFTS_SQL: Final = """
SELECT DISTINCT s.name FROM draft d JOIN staff s ON s.id = d.person_id
WHERE d.noun = ? AND d.row_id = ? AND d.person_id <> ? AND d.updated_at > ?
"""

Thing = tuple[str, int]
Happening = Callable[[str], Awaitable[None]]  # "editors" when somebody begins or ends, "saved" when it has changed

_open: dict[Thing, dict[str, tuple[int, str, float]]] = defaultdict(dict)  # by form: person, name, since
_watching: dict[Thing, dict[str, Happening]] = defaultdict(dict)  # by page


async def editors(seat: Seat, noun: str, row: int) -> list[str]:
    """Name the others who are changing it."""
    now = time.monotonic()
    here = {
        name
        for person, name, since in _open.get((noun, row), {}).values()
        if person != seat.person and now - since < LONGEST_SECONDS
    }
    since = clock.now() - timedelta(seconds=LATELY_SECONDS)
    stamp = since if reader().dialect != "sqlite" else since.isoformat(" ")
    typed = await reader().rows(DRAFTS_SQL, [noun, row, seat.person, stamp])
    return sorted(here | {found[0] for found in typed})


async def begin_editing(seat: Seat, noun: str, row: int, form: str) -> None:
    """Note that a form is open; pages that show the thing are told."""
    _open[noun, row][form] = (seat.person, seat.name, time.monotonic())
    await tell(noun, row, "editors")


async def end_editing(noun: str, row: int, form: str) -> None:
    """Note that a form is closed."""
    forms = _open.get((noun, row))
    if forms is None or forms.pop(form, None) is None:
        return
    if not forms:
        _open.pop((noun, row), None)
    await tell(noun, row, "editors")


def watch(noun: str, row: int, page: str, happening: Happening) -> None:
    """Tell this page what happens to the thing while it is open."""
    _watching[noun, row][page] = happening


def unwatch(noun: str, row: int, page: str) -> None:
    """Tell this page no more."""
    pages = _watching.get((noun, row))
    if pages is not None:
        pages.pop(page, None)
        if not pages:
            _watching.pop((noun, row), None)


async def tell(noun: str, row: int, what: str, *, but: str = "") -> None:
    """Tell every page that shows the thing, but the one that did it; one that cannot hear holds up nobody."""
    for page, happening in list(_watching.get((noun, row), {}).items()):
        if page != but:
            with suppress(ReferenceError):
                try:
                    await happening(what)
                except Exception:
                    log.exception("a page could not be told that its thing has changed")
