"""Held: lines and their sheets read inside a transaction, so that nobody changes them meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.database.stored import day_of, loaded, moment_of
from models.duties import words as say
from models.duties.checklist import clock_of, moment_at, rule_of
from models.problem import Refused
from models.rules.duties import Entry, state_at
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from models.access import Seat
    from models.gate.writer import Writer
    from models.rules.duties import DutyItem

LEADERS: Final = HEADS | Role.SUPERVISOR | Role.ADMINISTRATOR
COLUMNS: Final = (
    "l.id, l.sheet_id, l.item, l.words, l.english, l.kept_on, l.period, l.begins, l.ends, l.late_days, l.proof, "
    "l.state, l.entered_at, l.entered_by_id, l.reason, l.note, l.files, l.response_id, l.comment, l.commented_by_id, "
    "s.person_id, s.delegate_id, s.store_id, s.post_id, s.form_key, s.confirmed_at"
)
LINES_SQL: Final = """
SELECT {columns} FROM duty_line l JOIN duty_sheet s ON s.id = l.sheet_id
WHERE {where} AND l.archived_at IS NULL AND s.archived_at IS NULL ORDER BY l.id{lock}
"""
LONGEST_NOTE: Final = 300
GONE: Final = Text(
    zh="这一行已经不在了，请刷新页面再看。", en="This line is no longer here. Please load the page anew."
)


@dataclass(frozen=True)
class Held:
    """One line with its sheet, as it stands now."""

    row: dict[str, Any]
    zone: str

    @property
    def rule(self) -> DutyItem:
        """When it is done."""
        return rule_of(self.row)

    @property
    def day(self) -> date:
        """The day of its sheet."""
        return day_of(self.row["kept_on"])

    @property
    def entry(self) -> Entry | None:
        """What was entered; None as long as nothing was."""
        if self.row["entered_at"] is None:
            return None
        return Entry(clock_of(moment_of(self.row["entered_at"]), self.zone), self.row["reason"] or "")

    @property
    def owners(self) -> set[int]:
        """Whose line it is: the person's, and the one's who does it instead."""
        return {self.row["person_id"], self.row["delegate_id"]} - {None}

    @property
    def files(self) -> list[str]:
        """The photos that are there."""
        return list(loaded(self.row["files"]) or [])

    def state(self, now: datetime) -> str:
        """Say how it stands."""
        return state_at(self.rule, self.day, now, self.entry)


async def lines_held(writer: Writer, zone: str, where: str, values: Sequence[Any]) -> list[Held]:
    """Read lines, which stay as they are until the end of the transaction."""
    lock = "" if writer.dialect == "sqlite" else " FOR NO KEY UPDATE"
    sql = LINES_SQL.format(columns=COLUMNS, where=where, lock=lock)
    names = [name.strip().partition(".")[2] for name in COLUMNS.split(",")]
    return [Held(dict(zip(names, row, strict=True)), zone) for row in await writer.rows(sql, values)]


async def line_held(writer: Writer, seat: Seat, line: int) -> Held:
    """Read one line."""
    found = await lines_held(writer, seat.zone, "l.id = ?", [line])
    if not found:
        raise Refused(GONE)
    return found[0]


async def lines_of(writer: Writer, seat: Seat, sheet: int) -> list[Held]:
    """Read the lines of a sheet."""
    return await lines_held(writer, seat.zone, "l.sheet_id = ?", [sheet])


def entered(seat: Seat, now: datetime) -> dict[str, Any]:
    """Give who entered something when, as it is written."""
    return {"entered_at": moment_at(now, seat.zone), "entered_by": seat.person or None}


def shortened(words: str, most: int) -> str:
    """Give the words without blanks around them; refuses what has no room."""
    said = words.strip()
    if len(said) > most:
        raise Refused(say.TOO_LONG.fill(most=most, count=len(said)))
    return said
