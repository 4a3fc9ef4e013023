"""Loading: a form with its versions and the programmes that ask it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.database import reader
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.engine.versions import Change, difference
from surveys.library import Published, Running, programmes, version_at
from ui.addresses import number_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat

GONE: Final = Text(zh="找不到这张表单，请回到表单列表。", en="This form is not there. Go back to the list of forms.")
FORM_SQL: Final = "SELECT id, key, title, english, kind, base, published, archived_at FROM form WHERE id = ?"
VERSIONS_SQL: Final = """
SELECT v.id, v.version, v.status, v.published_at, v.note, s.name AS person,
       (SELECT count(*) FROM response r WHERE r.form_id = v.form_id AND r.form_version_id = v.id AND r.state <> 'draft'
        AND r.archived_at IS NULL) AS answered
FROM form_version v LEFT JOIN staff s ON s.id = v.person_id WHERE v.form_id = ? ORDER BY v.version DESC
"""


@dataclass(frozen=True)
class Version:
    """One version: who published it when and why, what changed in it, and how many answered it."""

    row: Mapping[str, Any]
    published: Published
    changes: Sequence[Change]
    is_first: bool


@dataclass(frozen=True)
class Opened:
    """A form as its page shows it."""

    row: Mapping[str, Any]
    current: Published
    versions: Sequence[Version]
    running: Sequence[Running]

    @property
    def id(self) -> int:
        """The form's number."""
        return int(self.row["id"])

    @property
    def is_retired(self) -> bool:
        """Whether nobody fills it in any more."""
        return self.row.get("archived_at") is not None


async def open_form(seat: Seat, words: str) -> Opened:
    """Read a form by its number or its key; refuses what is not there or not the seat's to see."""
    named = [] if words.isdecimal() else await reader().rows("SELECT id FROM form WHERE key = ?", [words[:60]])
    row = named[0][0] if named else number_in(words)
    found = await reader().dicts(FORM_SQL, [row]) if VIEW in await rights_to(RESOURCES["forms"], seat, row) else []
    rows = await reader().dicts(VERSIONS_SQL, [row]) if found else []
    if not rows:
        raise Refused(GONE)
    kept = [await version_at(one["id"]) for one in rows]
    versions = [
        Version(
            one,
            kept[place],
            difference(kept[place + 1].form, kept[place].form) if place + 1 < len(rows) else (),
            place + 1 == len(rows),
        )
        for place, one in enumerate(rows)
    ]
    current = next((one.published for one in versions if one.row["version"] == found[0]["published"]), kept[0])
    asked = [one for one in await programmes() if one.programme.head.form == found[0]["key"]]
    return Opened(found[0], current, versions, asked)
