"""Health: what `check` looks at, each in a sentence; a bad one says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.database import open_database
from models.database.settings import Place
from models.health.finding import Finding, bad
from models.health.place import look_at_place, look_at_versions
from models.health.program import look_at_program
from models.problem import Refused

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Finding", "examine"]


async def examine(data: Path) -> list[Finding]:
    """Look at the program, the folder and the data; an empty folder is no mistake."""
    found = look_at_program()
    try:
        place = Place.of(data)
        found += look_at_place(place)
        versions = await look_at_versions(place)
        found += versions.findings
        if versions.can_open:
            found += await _look_inside(place)
    except Refused as refused:
        found.append(bad(refused.text))
    return found


async def _look_inside(place: Place) -> list[Finding]:
    from models.health.backups import look_at_backups  # noqa: PLC0415 -- as below
    from models.health.rows import look_at_rows  # noqa: PLC0415 -- loads the gate
    from models.health.structure import look_at_structure  # noqa: PLC0415 -- as above
    from models.health.uploads import look_at_uploads  # noqa: PLC0415 -- as above

    async with await open_database(place.data, place.url):
        found = await look_at_structure(place)
        if all(one.good for one in found):  # in a broken file nothing else can be trusted
            found += await look_at_rows()
            found += await look_at_uploads()
            found += await look_at_backups()
        return found
