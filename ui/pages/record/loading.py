"""Loading: everything a record page shows, read side by side before anything is drawn."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.editing.drafts import draft_of
from models.editing.presence import editors
from models.gate.catalogue import fields_of
from models.gate.history import PAGE, history_of
from models.gate.joining import related_of
from models.gate.reading import read
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from models.view import Condition, View
from surveys.scales import with_scales
from ui.pages.record import words as say

if TYPE_CHECKING:
    from models.access import Action, Seat
    from models.editing.drafts import Typed
    from models.field import Field
    from models.gate.history import Told
    from models.gate.reading import Page, Row
    from models.resource import Related, Resource

SHOWN: Final = 10
VISITS: Final = 20
VISIT_COLUMNS: Final = ("visited_on", "kind", "work", "mileage", "amount", "advisor", "vehicle", "customer")
LARGEST_ID: Final = 9  # digits


@dataclass(frozen=True, kw_only=True)
class Rows:
    """One list of related things, as far as it is shown."""

    about: Related
    resource: Resource[Any]
    columns: list[str]
    page: Page


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """One thing with all that hangs on it, as one seat may see it."""

    resource: Resource[Any]
    seat: Seat
    row: Row
    known: dict[str, Field]
    archived: bool
    granted: Action
    told: Told
    related: list[Rows] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    draft: Typed | None = None

    @property
    def not_asked(self) -> set[str]:
        """The fields that are empty because the form does not ask them with the other answers."""
        row, works_out = self.row, self.resource.works_out
        if works_out is None or not self.resource.conditional:
            return set()
        values = {name: value for name, value in row.values.items() if name not in row.masked}
        hidden = works_out(values, self.seat, False).hidden  # noqa: FBT003 -- no new one
        return {name for name in hidden if row.values.get(name) in (None, "", [])}


def number_of(resource: Resource[Any], words: str) -> int:
    """Read the number of a row from an address."""
    if not words.isdecimal() or not words.isascii() or len(words) > LARGEST_ID:
        raise Refused(say.GONE.fill(number=words[:20], one=resource.one))
    return int(words)


def shown_names(resource: Resource[Any], known: dict[str, Field]) -> list[str]:
    """Name every field the page shows: head, sections, the store's own, and what tells how long it has been away."""
    derived = [d.name for d in resource.derived if not d.members]
    kept = [name for name in ("last_visit_on", "visit_count") if name in known]
    extra = [name for name, about in known.items() if about.extra]
    return list(
        dict.fromkeys(
            [*resource.head_names, *resource.section_names, *derived, *kept, *extra, *phone_paths(resource, known)]
        )
    )


def phone_paths(resource: Resource[Any], known: dict[str, Field]) -> list[str]:
    """Name where the number to call stands: its own, or that of the one it belongs to."""
    own = [name for name in resource.section_names if name in known and known[name].kind == "phone"]
    related = [path for path in resource.search_names if path.count(".") == 1 and path.endswith(".phone")]
    through = [path for path in related if path.partition(".")[0] in known]
    return (own[:1] or through[:1]) if resource.key != "visits" else through[:1]


async def load(resource: Resource[Any], seat: Seat, row: int, *, events: int = PAGE) -> Loaded:
    """Read the thing and all that hangs on it; refuse in the same words what is missing and what may not be seen."""
    known = await fields_of(resource)
    names = shown_names(resource, known)
    (found, archived, full), granted, related, told, others, draft = await asyncio.gather(
        _row(resource, seat, row, names),
        rights_to(resource, seat, row),
        _related(resource, seat, row, events),
        history_of(resource, seat, row, limit=events),
        editors(seat, resource.key, row),
        draft_of(seat, resource.key, row),
    )
    return Loaded(
        resource=resource,
        seat=seat,
        row=found,
        known=known | full,
        archived=archived,
        granted=granted,
        told=told,
        related=related,
        others=others,
        draft=draft,
    )


async def load_row(loaded: Loaded, seat: Seat) -> Loaded:
    """Read the thing itself anew; what hangs on it stays as it was read."""
    resource, row = loaded.resource, loaded.row.id
    known = await fields_of(resource)
    (found, archived, full), granted = await asyncio.gather(
        _row(resource, seat, row, shown_names(resource, known)), rights_to(resource, seat, row)
    )
    return replace(loaded, row=found, archived=archived, known=known | full, granted=granted)


async def _row(resource: Resource[Any], seat: Seat, row: int, names: list[str]) -> tuple[Row, bool, dict[str, Field]]:
    for archived in (False, True):
        page = await read(resource, seat, View(ids=(row,), archived=archived, size=1), columns=names)
        if page.rows:
            return page.rows[0], archived, page.fields
    raise Refused(say.GONE.fill(number=row, one=resource.one))


async def _related(resource: Resource[Any], seat: Seat, row: int, events: int) -> list[Rows]:
    wanted = [
        about
        for about in related_of(resource)
        if about.resource in RESOURCES and seat.may(RESOURCES[about.resource].can, VIEW)
    ]
    return list(await asyncio.gather(*(related_rows(about, seat, row, events) for about in wanted)))


async def related_rows(about: Related, seat: Seat, row: int, events: int = VISITS) -> Rows:
    """Read one related list; the visits of the timeline come with it."""
    resource = RESOURCES[about.resource]
    columns = [name for name in (about.columns or resource.column_names) if name != about.via][:6]
    needed = [*columns, *(name for name in VISIT_COLUMNS if about.resource == "visits" and name not in columns)]
    size = max(events, VISITS) if about.resource == "visits" else SHOWN
    view = View(where=(Condition(about.via, "is", str(row)),), order=about.order, size=size)
    page = await read(resource, seat, view, columns=needed)
    await with_scales(resource, page.rows, seat.lang)
    return Rows(about=about, resource=resource, columns=columns, page=page)
